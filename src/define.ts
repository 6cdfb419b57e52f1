import './define-before-you-post.ts';
import './define-social-media-guidance.ts';

export * from './index.ts';
