import {toHex} from './contrast.ts';

/** `#rgb` and `#rrggbb`, the hash being optional. */
const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** They mean something only where they stand, or let the page through. */
const notAColour = /^(?:currentcolor|transparent|inherit|initial|unset|revert|revert-layer)$|var\(/i;

/**
 * Any colour of CSS as `#rrggbb`, also out of a line of a style sheet such as `--brand: rgb(0 94 184);`. Nothing if it is
 * none, or if it lets through what is behind it.
 */
export function readColour(text: string): string | undefined {
  const written = text
    .replace(/^[^:#(]*:/, '')
    .replace(/;\s*$/, '')
    .trim();
  const digits = hex.exec(written)?.[1]?.toLowerCase();
  if (digits !== undefined) return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  if (written === '' || notAColour.test(written) || !CSS.supports('color', written)) return undefined;
  const brush = document.createElement('canvas').getContext('2d');
  if (!brush) return undefined;
  brush.fillStyle = written;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? toHex([red, green, blue]) : undefined;
}
