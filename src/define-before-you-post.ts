import {BeforeYouPost} from './before-you-post/before-you-post.ts';
import {checklist} from './content/checklist.ts';
import {defineElement} from './internal/define-element.ts';
import {enGB} from './locales/en-GB.ts';

export * from './before-you-post/checklist-events.ts';
export {BeforeYouPost};

// Not on a server: see src/define-social-media-guidance.ts.
if (typeof document !== 'undefined') defineElement(BeforeYouPost, checklist, enGB);
