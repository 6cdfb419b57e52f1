import {contrast, everything, pixelOf} from './measure.ts';

/**
 * What is too faint on what is behind it: text below 4.5:1 (WCAG 1.4.3), arrows and borders of controls below 3:1
 * (WCAG 1.4.11). axe looks at text only.
 */
export function faint(widget: Element): string[] {
  return everything(widget).flatMap(element => {
    const {color, borderTopColor} = getComputedStyle(element);
    const behind = behindOf(element);
    const tell = (what: string, colour: string, least: number) =>
      contrast(colour, behind) < least ? [`${what} of ${element.localName}: ${colour} on ${behind}`] : [];
    const speaks = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [
      ...(speaks ? tell('text', color, 4.5) : []),
      ...(element.localName === 'svg' ? tell('arrow', color, 3) : []),
      ...(element.matches('button:not([aria-expanded]), .result') ? tell('border', borderTopColor, 3) : []),
    ];
  });
}

/** The colour behind an element: all backgrounds up to the page, outside the shadow root too, laid on white. */
export function behindOf(element: Element): string {
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const behind = around ? behindOf(around) : 'white';
  return `rgb(${pixelOf(getComputedStyle(element).backgroundColor, behind)})`;
}
