import {fragmentOf} from '../elements/fragments.ts';
import type {SocialMediaGuidance} from '../elements/social-media-guidance.ts';

/**
 * The plain edition inside the element has the same ids. A browser looks for the place in the address until the page is
 * whole, finds it there, where nothing shows, and takes the focus from the header that the element has opened. So it is
 * given back then, unless the reader has moved on.
 */
export function focusTarget(guidance: SocialMediaGuidance): void {
  const fragment = fragmentOf(location.hash);
  if (!fragment || guidance.hash === 'off') return;
  window.addEventListener('load', () => {
    // A browser takes it at the next frame at the latest.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const isUnmoved = fragment === fragmentOf(location.hash) && document.activeElement === document.body;
        if (isUnmoved && guidance.answers(fragment)) guidance.reveal(fragment);
      }),
    );
  });
}
