// The order matters: what a frame needs works even where Lit cannot start.
import './report-height.ts';
import './outside-links.ts';
import './sibling-page.ts';
import {BeforeYouPost} from '../before-you-post/before-you-post.ts';
import {SocialMediaGuidance} from '../social-media-guidance/social-media-guidance.ts';
import {applyQuery} from './query.ts';

for (const [tag, elementClass] of [
  ['social-media-guidance', SocialMediaGuidance],
  ['before-you-post', BeforeYouPost],
] as const) {
  for (const element of document.querySelectorAll(tag)) applyQuery(element, elementClass, location.search);
  customElements.define(tag, elementClass);
}
