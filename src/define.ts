import {BeforeYouPost, SocialMediaGuidance} from './index.ts';

export * from './index.ts';

// A server sends the tags with what the page has put inside, and readers have that until the script runs. Rendered there,
// the links would not know the reader's page, and each application would need Lit's hydration to take them over.
if (typeof document !== 'undefined') {
  // Guarded, because two packages on one page may both bring the elements, and a second definition throws.
  if (!customElements.get('social-media-guidance')) customElements.define('social-media-guidance', SocialMediaGuidance);
  if (!customElements.get('before-you-post')) customElements.define('before-you-post', BeforeYouPost);
}
