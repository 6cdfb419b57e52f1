import type {SoundProject} from '../compiler/compile.ts';
import {siteWords, usualFolder} from './edition.ts';
import {methodNames} from './methods/method-names.ts';
import {platforms} from './platforms.ts';
import {readFolder, readLink} from './read-address.ts';
import {readColour} from './read-colour.ts';

/** What a site gives: the edition's site words, and the sentence that says who has reviewed the words. */
export const wordNames: readonly string[] = [...siteWords, 'review-statement'];

/** A site's own name and where it leads: either may be empty. */
export interface Word {
  readonly text: string;
  readonly href: string;
}

// What may be chosen where there is a list to choose from. The first is what a newcomer gets.
export const choices = {
  screen: ['site', 'words'],
  show: ['both', 'guidance', 'checklist'],
  level: ['2', '1', '3', '4'],
  open: ['', 'all'],
  theme: ['', 'trust', 'intranet', 'university'],
  corners: ['', '0', '0.75em'],
  role: ['editor', 'administrator'],
  method: methodNames,
  host: ['intranet', 'website', 'learning'],
  width: ['desktop', 'phone'],
  scheme: ['light', 'dark'],
} as const;

type Choices = {readonly [Name in keyof typeof choices]: (typeof choices)[Name][number]};

/** Everything a person can choose here. Its plain-text form is the fragment of the page's address. */
export interface Settings extends Choices {
  /** The id of the content system or learning platform; empty if none was named. */
  readonly platform: string;
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
  /** By name. */
  readonly words: Readonly<Record<string, Word>>;
  /** Where the site keeps the files: an address that ends in a slash. */
  readonly folder: string;
  readonly unpinned: boolean;
}

/** What the site gives for a name. */
export const wordOf = ({words}: Pick<Settings, 'words'>, name: string): Word => words[name] ?? {text: '', href: ''};

/** The colours when nothing is chosen. */
export const colours = {accent: '', accentDark: '', page: '#ffffff', pageDark: '#10171d'} as const;

export type ColourName = keyof typeof colours;

/**
 * Settings from a form or from an address that somebody sent. Whatever is not understood becomes the default, so that
 * a link from an older or newer version still opens.
 */
export function readSettings(given: URLSearchParams, project: SoundProject): Settings {
  const choice = <Value extends string>(name: string, allowed: readonly [Value, ...Value[]]): Value =>
    allowed.find(value => value === given.get(name)) ?? allowed[0];
  const colour = (name: ColourName): string => readColour(given.get(name) ?? '') ?? colours[name];
  const chosen = given.getAll('sections').flatMap(value => value.split(' '));
  const sections = project.sections.map(({slug}) => slug).filter(slug => chosen.includes(slug));
  const words = wordNames.map(name => [
    name,
    {text: line(given.get(name)), href: readLink(given.get(`${name}-href`) ?? '').address},
  ]);
  return {
    screen: choice('screen', choices.screen),
    show: choice('show', choices.show),
    level: choice('level', choices.level),
    open: choice('open', choices.open),
    theme: choice('theme', choices.theme),
    corners: choice('corners', choices.corners),
    role: choice('role', choices.role),
    method: choice('method', choices.method),
    platform: platforms.find(({id}) => id === given.get('platform'))?.id ?? '',
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
    folder: readFolder(given.get('folder') ?? '', usualFolder).address,
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
  set('platform', settings.platform, '');
  set('sections', settings.sections.join(' '), '');
  set('no-heading', settings.noHeading ? '1' : '', '');
  set('print-button', settings.printButton ? '1' : '', '');
  set('paper', settings.paper ? '1' : '', '');
  for (const name of wordNames) {
    const {text, href} = wordOf(settings, name);
    set(name, text, '');
    set(`${name}-href`, href, '');
  }
  set('folder', settings.folder, usualFolder);
  set('unpinned', settings.unpinned ? '1' : '', '');
  return written;
}

/** What stands in the fields of the form when it shows these settings: every name, and each ticked section. */
export function fieldsOf(settings: Settings, project: SoundProject): URLSearchParams {
  const fields = writeSettings(settings);
  for (const name of Object.keys(choices) as (keyof Choices)[]) fields.set(name, settings[name]);
  for (const name of Object.keys(colours) as ColourName[]) fields.set(name, settings[name]);
  fields.set('folder', settings.folder);
  fields.delete('sections');
  const shown = settings.sections.length > 0 ? settings.sections : project.sections.map(({slug}) => slug);
  for (const slug of shown) fields.append('sections', slug);
  return fields;
}

/** A placeholder is filled with one line of text: it stands inside a sentence. */
const line = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
