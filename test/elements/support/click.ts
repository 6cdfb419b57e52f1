import {sendMouse} from '@web/test-runner-commands';

/** Clicks in the middle of an element with the mouse; of a link over two lines, in the middle of its first. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const {x, y, width, height} = element.getClientRects()[0] as DOMRect;
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
}
