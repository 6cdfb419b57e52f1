/** Contrast of two `#rrggbb` colours, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map(part => linear(part / 255));
  return 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number);
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const partsOf = (colour: string): number[] => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));

/** Links are text: WCAG 2.2 success criterion 1.4.3 asks for 4.5 to 1. */
export const enoughForText = 4.5;

/** Rounded down, because 4.49 must not read as 4.5. */
export const asRatio = (ratio: number): string => `${Math.floor(ratio * 10) / 10} to 1`;

/** The colour closest to another that can be read on a page: as little black or white in it as will do. */
export function nearestEnough(colour: string, page: string): string {
  for (let share = 0; share <= 100; share++) {
    const found = [0, 255]
      .map(other => toHex(partsOf(colour).map(part => part + ((other - part) * share) / 100)))
      .find(mixed => contrast(mixed, page) >= enoughForText);
    if (found) return found;
  }
  return '#000000';
}

/** `#rrggbb` from three numbers of 0 to 255. */
export const toHex = (parts: readonly number[]): string =>
  `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
