import {type PlaceholderName, placeholderNames} from '../content/placeholders.ts';
import {project} from './facts.ts';

/** A name the site gives: the ten local words, and the sentence that says who has reviewed the words. */
export type WordName = PlaceholderName | 'review-statement';

export const wordNames: readonly WordName[] = [...placeholderNames, 'review-statement'];

/** A site's own name as typed: either may be empty. */
export interface Word {
  readonly text: string;
  readonly href: string;
}

// What may be chosen where there is a list to choose from. The first is what a newcomer gets.
export const choices = {
  show: ['both', 'guidance', 'checklist'],
  level: ['2', '1', '3', '4'],
  open: ['', 'all'],
  theme: ['', 'trust', 'intranet', 'university'],
  corners: ['', '0', '0.75em'],
  way: ['script', 'once', 'frame', 'file', 'scorm', 'plain'],
  host: ['intranet', 'website', 'learning'],
  width: ['desktop', 'phone'],
  scheme: ['light', 'dark'],
} as const;

type Choices = {readonly [Name in keyof typeof choices]: (typeof choices)[Name][number]};

/** Everything a person can choose here. Its plain-text form is the fragment of the page's address. */
export interface Settings extends Choices {
  /** Slugs in the order of the guidance. Empty: all. */
  readonly sections: readonly string[];
  readonly noHeading: boolean;
  readonly printButton: boolean;
  readonly paper: boolean;
  /** Colours as `#rrggbb`; no accent is the widget's own. The page's are asked for only to measure contrast. */
  readonly accent: string;
  readonly accentDark: string;
  readonly page: string;
  readonly pageDark: string;
  readonly words: Readonly<Record<WordName, Word>>;
  /** Where the site keeps the files: an address that ends in a slash. */
  readonly folder: string;
  readonly unpinned: boolean;
}

/** The colours when nothing is chosen. */
export const colours = {accent: '', accentDark: '', page: '#ffffff', pageDark: '#10171d'} as const;

type ColourName = keyof typeof colours;

/**
 * Settings from a form or from an address that somebody sent. Whatever is not understood becomes the default, so that
 * a link from an older or newer version still opens.
 */
export function readSettings(given: URLSearchParams): Settings {
  const choice = <Value extends string>(name: string, allowed: readonly [Value, ...Value[]]): Value =>
    allowed.find(value => value === given.get(name)) ?? allowed[0];
  const colour = (name: ColourName): string => readColour(given.get(name) ?? '') ?? colours[name];
  const chosen = given.getAll('sections').flatMap(value => value.split(' '));
  const sections = project.sections.map(({slug}) => slug).filter(slug => chosen.includes(slug));
  const words = wordNames.map(name => [name, {text: line(given.get(name)), href: line(given.get(`${name}-href`))}]);
  return {
    show: choice('show', choices.show),
    level: choice('level', choices.level),
    open: choice('open', choices.open),
    theme: choice('theme', choices.theme),
    corners: choice('corners', choices.corners),
    way: choice('way', choices.way),
    host: choice('host', choices.host),
    width: choice('width', choices.width),
    scheme: choice('scheme', choices.scheme),
    sections: sections.length === project.sections.length ? [] : sections,
    noHeading: given.has('no-heading'),
    printButton: given.has('print-button'),
    paper: given.has('paper'),
    accent: colour('accent'),
    accentDark: colour('accentDark'),
    page: colour('page'),
    pageDark: colour('pageDark'),
    words: Object.fromEntries(words),
    folder: readFolder(given.get('folder') ?? ''),
    unpinned: given.has('unpinned'),
  };
}

/** The settings that differ from the defaults, as they stand in the address. */
export function writeSettings(settings: Settings): URLSearchParams {
  const written = new URLSearchParams();
  const set = (name: string, value: string, usual: string): void => {
    if (value !== usual) written.set(name, value);
  };
  for (const name of Object.keys(choices) as (keyof Choices)[]) set(name, settings[name], choices[name][0]);
  for (const name of Object.keys(colours) as ColourName[]) set(name, settings[name], colours[name]);
  set('sections', settings.sections.join(' '), '');
  set('no-heading', settings.noHeading ? '1' : '', '');
  set('print-button', settings.printButton ? '1' : '', '');
  set('paper', settings.paper ? '1' : '', '');
  for (const name of wordNames) {
    set(name, settings.words[name].text, '');
    set(`${name}-href`, settings.words[name].href, '');
  }
  set('folder', settings.folder, usualFolder);
  set('unpinned', settings.unpinned ? '1' : '', '');
  return written;
}

const usualFolder = '/widgets/';

/** `#rgb` and `#rrggbb`, the hash being optional, as `#rrggbb`. */
export function readColour(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** A folder on the site itself or elsewhere on the web. Anything that would not be a folder is the usual one. */
function readFolder(text: string): string {
  const folder = text.trim();
  if (folder === '' || /[?#\s"'<>\\]/.test(folder) || !isWebAddress(folder)) return usualFolder;
  return folder.endsWith('/') ? folder : `${folder}/`;
}

const isWebAddress = (address: string): boolean => {
  const anywhere = 'https://host.example/';
  return URL.canParse(address, anywhere) && /^https?:$/.test(new URL(address, anywhere).protocol);
};

/** A local word is one line of text: it stands inside a sentence. */
const line = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
