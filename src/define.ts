import checklist from '#guidance/before-you-post.md';
import guidance from '#guidance/introduction.md';
import {BeforeYouPost, defineElement, SocialMediaGuidance} from './index.ts';
import {enGB} from './locales/en-GB.ts';

export * from './index.ts';

// A server sends the tags with what the page has put inside, and readers have that until the script runs. Rendered there,
// the links would not know the reader's page, and each application would need Lit's hydration to take them over.
if (typeof document !== 'undefined') {
  defineElement(SocialMediaGuidance, guidance, enGB);
  defineElement(BeforeYouPost, checklist, enGB);
}
