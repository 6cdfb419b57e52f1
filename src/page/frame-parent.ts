import {heightRequest, scrollSubject} from './resize-protocols.ts';

/*
 * For sites that frame our pages: fits each frame to its content, and follows links inside it. One classic script, and
 * nothing to call.
 *
 * A message counts only if it comes from the window of a frame on this page, if that frame's address is one of our
 * pages, and if it was sent from that address' origin, or from a sandbox, whose origin is "null". The only things a
 * message can do are to set the height of the frame it came from, and to bring a place in it into view while the person
 * is in that frame.
 */

/** @param tags - What the pages of the edition are called. Those of others have a script of their own. */
export default function start(tags: readonly string[]): void {
  const isOurs = (frame: HTMLIFrameElement): boolean =>
    tags.some(tag => addressOf(frame)?.pathname.endsWith(`/${tag}.html`));
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

  window.addEventListener('message', ({source, origin, data}) => {
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame) return;
    const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    if (origin !== (sandboxed ? 'null' : addressOf(frame)?.origin)) return;
    const {subject, height, top} = read(data);
    if (subject === 'lti.frameResize' && isPixels(height) && height > 0) fit(frame, height);
    // In step with drawing: Chromium scrolls too far when a frame of another site asks to be scrolled, too, in between.
    if (subject === scrollSubject && isPixels(top) && document.activeElement === frame)
      requestAnimationFrame(() => show(frame, top));
  });
  // Frames that loaded before this script have told their height to nobody. The request carries nothing.
  const ask = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage(heightRequest, '*');
  for (const frame of frames()) ask(frame);
  // Those that load later, or show another page of ours now, learn from it that somebody can show places.
  document.addEventListener(
    'load',
    ({target}) =>
      frames()
        .filter(frame => frame === target)
        .forEach(ask),
    true,
  );
}

function addressOf(frame: HTMLIFrameElement): URL | undefined {
  try {
    return new URL(frame.src);
  } catch {
    return undefined;
  }
}

/** What a message says, if it may be one of ours. */
function read(data: unknown): {subject?: unknown; height?: unknown; top?: unknown} {
  if (typeof data !== 'string' || data.length > 100) return {};
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}

/** Whole pixels. The upper limit is ten times our longest page on a phone. */
const isPixels = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 200_000;

/** Boxes that have been made as high as their frame. */
const fitted = new WeakSet<Element>();

/**
 * The content's height, whatever border the site gives its frames. Sites and WordPress put frames into boxes of 16 to 9 or
 * of a fixed height, one in another. Boxes that hold nothing but the frame are made as high as the frame; where there is
 * something else in such a box, all stay as they are.
 */
function fit(frame: HTMLIFrameElement, height: number): void {
  const {boxes, around} = boxesOf(frame);
  const before = [frame, ...boxes].map(({style}) => ({style, text: style.cssText}));
  setHeight(frame, height);
  const rigid = boxes.filter(box => fitted.has(box) || !reaches(box, frame));
  for (const box of rigid) box.style.setProperty('padding-block', '0', 'important');
  for (const box of rigid) setHeight(box, endOf(frame) - box.getBoundingClientRect().top - box.clientTop);
  if (around && cuts(around, frame)) for (const {style, text} of before) style.cssText = text;
  else for (const box of rigid) fitted.add(box);
}

function setHeight({style}: HTMLElement, height: number): void {
  style.setProperty('box-sizing', 'content-box', 'important');
  style.setProperty('height', `${height}px`, 'important');
  style.setProperty('max-height', 'none', 'important');
}

/** The boxes that hold only the frame, from the innermost, and what is around them. A box that scrolls needs no fitting. */
function boxesOf(frame: HTMLIFrameElement): {boxes: HTMLElement[]; around?: HTMLElement} {
  const boxes: HTMLElement[] = [];
  let box = frame.parentElement;
  while (box && box !== document.body && !/auto|scroll/.test(getComputedStyle(box).overflow)) {
    if (!holdsOnly(box, frame)) return {boxes, around: box};
    boxes.push(box);
    box = box.parentElement;
  }
  return {boxes};
}

const endOf = (element: Element): number => element.getBoundingClientRect().bottom;

const reaches = (box: Element, frame: Element): boolean =>
  endOf(box) > endOf(frame) - 1 || getComputedStyle(box).display === 'contents';

/** Whether a box is too low for its frame and has a shape of its own: it is laid over by the frame, or hides the rest. */
function cuts(box: HTMLElement, frame: HTMLIFrameElement): boolean {
  const {aspectRatio, overflow} = getComputedStyle(box);
  const isLaidOver = frame.offsetParent === box && /absolute|fixed/.test(getComputedStyle(frame).position);
  return !reaches(box, frame) && (isLaidOver || aspectRatio !== 'auto' || overflow !== 'visible');
}

/** Whether a box shows nothing but the frame. */
const holdsOnly = (box: HTMLElement, frame: HTMLIFrameElement): boolean =>
  box.innerText.trim() === '' &&
  box.querySelectorAll('iframe,img,video,svg,canvas,object,embed,input,button').length === 1 &&
  box.contains(frame);

/**
 * A margin moves what the browser scrolls to, so that it finds the way by itself, through columns that scroll and below
 * a header that `scroll-padding` makes room for.
 */
function show(frame: HTMLIFrameElement, top: number): void {
  const {style} = frame;
  const before = style.scrollMarginTop;
  style.scrollMarginTop = `${-frame.clientTop - Math.min(top, frame.clientHeight)}px`;
  frame.scrollIntoView({block: 'start', behavior: 'instant'});
  style.scrollMarginTop = before;
}
