import {guidance} from './content/guidance.ts';
import {defineElement} from './internal/define-element.ts';
import {enGB} from './locales/en-GB.ts';
import {SocialMediaGuidance} from './social-media-guidance/social-media-guidance.ts';

export * from './social-media-guidance/guidance-events.ts';
export {SocialMediaGuidance};

// A server sends the tag with what the page has put inside, and readers have that until the script runs. Rendered there,
// the links would not know the reader's page, and each application would need Lit's hydration to take them over.
if (typeof document !== 'undefined') defineElement(SocialMediaGuidance, guidance, enGB);
