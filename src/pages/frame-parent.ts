import {question} from './dialects.ts';

/*
 * For sites that frame our pages: fits each frame to its content. One classic script, and nothing to call.
 *
 * A message counts only if it comes from the window of a frame on this page, if that frame's address is one of our
 * pages, and if it was sent from that address' origin, or from a sandbox, whose origin is "null". The only thing a
 * message can do is to set the height of the frame it came from.
 */

const ours = /\/(social-media-guidance|before-you-post)\.html$/;

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(frame => ours.test(addressOf(frame)?.pathname ?? ''));

function addressOf(frame: HTMLIFrameElement): URL | undefined {
  try {
    return new URL(frame.src);
  } catch {
    return undefined;
  }
}

/** The height in a message, in whole pixels, or nothing. The upper limit is ten times our longest page on a phone. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'string' || data.length > 100) return undefined;
  try {
    const {subject, height} = JSON.parse(data);
    return subject === 'lti.frameResize' && Number.isInteger(height) && height > 0 && height <= 200_000
      ? height
      : undefined;
  } catch {
    return undefined;
  }
}

window.addEventListener('message', ({source, origin, data}) => {
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  const height = heightIn(data);
  if (!frame || height === undefined) return;
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  if (origin !== (sandboxed ? 'null' : addressOf(frame)?.origin)) return;
  // The content's height, whatever border the site gives its frames.
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${height}px`;
});

// Frames that loaded before this script have told their height to nobody. The question carries nothing.
for (const frame of frames()) frame.contentWindow?.postMessage(question, '*');
