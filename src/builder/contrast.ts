/** Contrast of two `#rrggbb` colours, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number);
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Links are text: WCAG 2.2 success criterion 1.4.3 asks for 4.5 to 1. */
export const enoughForText = 4.5;

/** Rounded down, because 4.49 must not read as 4.5. */
export const asRatio = (ratio: number): string => `${Math.floor(ratio * 10) / 10} to 1`;
