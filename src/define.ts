import {BeforeYouPost, SocialMediaGuidance} from './index.ts';

export * from './index.ts';

// Guarded, because two packages on one page may both bring the elements, and a second definition throws.
if (!customElements.get('social-media-guidance')) customElements.define('social-media-guidance', SocialMediaGuidance);
if (!customElements.get('before-you-post')) customElements.define('before-you-post', BeforeYouPost);
