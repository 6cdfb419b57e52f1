import {onLinkFollowed} from './link-followed.ts';
import {h5pHello, resizeProtocols} from './resize-protocols.ts';

/**
 * Tells the page around the frame how high the content is, by every protocol that hosts already speak. It cannot know
 * who is there, so everybody may hear it: what is said is a number.
 */
function reportHeight(): void {
  const protocols = resizeProtocols({hash: location.hash, width: () => innerWidth});
  let reported = 0;

  const send = (message: unknown): void => {
    if (message) window.parent.postMessage(message, '*');
  };
  // The content, not the document: a document is never less high than its frame, so frames would only ever grow.
  const measure = (): number => Math.ceil(document.body.getBoundingClientRect().height);

  const report = (): void => {
    const height = measure();
    // A frame that is not displayed has no height to tell.
    if (height === 0 || height === reported) return;
    reported = height;
    for (const protocol of protocols) send(protocol.heightMessage(height));
  };
  new ResizeObserver(report).observe(document.body);
  // Browsers do not draw frames of other origins that are out of sight, and observers wait for drawing. WordPress keeps
  // a frame out of sight until it has spoken.
  window.addEventListener('load', report);

  window.addEventListener('message', ({source, data}) => {
    if (source !== window.parent) return;
    const height = measure();
    for (const protocol of protocols)
      if (protocol.isHeightRequest(data) && height > 0) send(protocol.heightMessage(height));
  });

  // One pixel more, because a zoomed frame is not always as high as it was told to be.
  const fits = (): boolean => measure() <= innerHeight + 1;
  onLinkFollowed(fits, top => {
    for (const protocol of protocols) send(protocol.scrollMessage?.(top));
  });

  // H5P's resizer answers to our origin, and fails with an error on the host's page when there is none, as in a sandbox.
  if (self.origin !== 'null') send(h5pHello);
}

if (window.parent !== window) {
  document.documentElement.classList.add('framed');
  reportHeight();
}
