import {asRatio, contrast, enoughForText} from './contrast.ts';
import {checklistTag, guidanceTag} from './edition.ts';
import {facts} from './facts.ts';
import type {Settings} from './settings.ts';

/** The rules for a site's own style sheet; empty where nothing differs from what the widget does by itself. */
export function styleRules(settings: Settings): string {
  const properties = Object.entries(propertiesOf(settings));
  if (properties.length === 0) return '';
  const plain = rule(properties.map(([name, value]) => [name, value.replace(lightAndDark, '$1')]));
  const both = properties.filter(([, value]) => lightAndDark.test(value));
  if (both.length === 0) return plain;
  // A custom property takes anything, so a browser without light-dark() must not see it.
  return `${plain}\n@supports (color: light-dark(red, red)) {\n${rule(both).trimEnd().replace(/^/gm, '  ')}\n}\n`;
}

const lightAndDark = /^light-dark\(([^,]+), ([^)]+)\)$/;

/** The theme's custom properties, with what was chosen on top. */
function propertiesOf({theme, accent, accentDark, corners}: Settings): Record<string, string> {
  const properties: Record<string, string> = theme ? {...facts.themes[theme]} : {};
  delete properties['--smg-accent'];
  if (accent) {
    properties['--smg-accent'] = accentDark && accentDark !== accent ? `light-dark(${accent}, ${accentDark})` : accent;
  }
  if (corners) properties['--smg-radius'] = corners;
  return properties;
}

const rule = (properties: readonly (readonly [name: string, value: string])[]): string =>
  `${guidanceTag},\n${checklistTag} {\n${properties.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}\n`;

/** What a theme starts from: the fields show it, and it can be changed there. */
export function startOf(theme: Settings['theme']): Pick<Settings, 'accent' | 'accentDark' | 'corners'> {
  const {'--smg-accent': accent = '', '--smg-radius': radius = ''} = theme ? facts.themes[theme] : {};
  const [, light = '', dark = ''] = lightAndDark.exec(accent) ?? [];
  return {accent: light, accentDark: dark, corners: radius === '0' ? '0' : ''};
}

/** What to say of colours that some readers cannot read, which are put out all the same because they were asked for. */
export function faintColours({accent, accentDark, page, pageDark}: Settings): string[] {
  return [
    {colour: accent, on: page, where: 'light'},
    {colour: accentDark, on: pageDark, where: 'dark'},
  ]
    .filter(({colour, on}) => colour !== '' && contrast(colour, on) < enoughForText)
    .map(
      ({colour, on, where}) =>
        `Careful: ${colour} has too little contrast for text on ${where} pages (${asRatio(contrast(colour, on))}, and text needs ${enoughForText}).`,
    );
}
