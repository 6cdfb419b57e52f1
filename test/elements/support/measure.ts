/** The box of an element, in CSS pixels rounded to a tenth, as one line. */
export function sizeOf(element: Element): {width: number; height: number} {
  const {width, height} = element.getBoundingClientRect();
  return {width: Math.round(width * 10) / 10, height: Math.round(height * 10) / 10};
}

/** Every element inside, shadow roots included, that takes up space. */
export function everything(root: Element): HTMLElement[] {
  const inside = [...(root.shadowRoot?.children ?? []), ...root.children].flatMap(everything);
  return root.checkVisibility() ? [root as HTMLElement, ...inside] : inside;
}

/** A colour as the screen shows it, whichever way it is written: red, green, blue from 0 to 255, and opacity to 1. */
export function pixelOf(colour: string, behind = 'white'): [number, number, number] {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const drawing = canvas.getContext('2d', {willReadFrequently: true}) as CanvasRenderingContext2D;
  for (const layer of [behind, colour]) {
    drawing.fillStyle = layer;
    drawing.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = drawing.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Contrast ratio of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(colour: string, behind: string): number {
  const [one, other] = [luminance(pixelOf(colour, behind)), luminance(pixelOf(behind))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(pixel: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = pixel.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
