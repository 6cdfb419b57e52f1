import {findFrontMatter} from '../../compiler/parse/front-matter-place.ts';
import {toSlug, uniqueSlug} from '../../compiler/parse/slug.ts';
import {moved} from './moved.ts';

/** A check as it stands in its file. */
export interface CheckText {
  readonly start: number;
  readonly end: number;
  /** Its question, without marks. */
  readonly label: string;
  /** Whether the braces behind it say so. The question may have the word in it. */
  readonly isStop: boolean;
}

const questionLine = /^- (?:\[.?\] )?(?<label>.*?) *(?<braces>\{[^{}]*\})? *$/m;

/** The checks of the checklist, mistakes and all. */
export function checksOf(text: string): CheckText[] {
  const body = findFrontMatter(text)?.body ?? 0;
  return [...text.matchAll(/^- .*(?:\n(?!- ).*)*\n?/gm)]
    .filter(({index}) => index >= body)
    .map(({0: block, index}) => {
      const {label = '', braces = ''} = questionLine.exec(block)?.groups ?? {};
      return {start: index, end: index + block.length, label, isStop: /[{\s]stop[\s}]/.test(braces)};
    });
}

/** The checklist with one check moved; a line that has no end gets one. */
export function moveCheck(text: string, index: number, by: number): string {
  const checks = checksOf(text);
  const [first] = checks;
  const last = checks.at(-1);
  if (!first || !last) return text;
  const blocks = checks.map(({start, end}) => `${text.slice(start, end).trimEnd()}\n`);
  if (!(index in blocks)) return text;
  return text.slice(0, first.start) + moved(blocks, index, by).join('') + text.slice(last.end);
}

export function removeCheck(text: string, index: number): string {
  const check = checksOf(text)[index];
  return check ? text.slice(0, check.start) + text.slice(check.end) : text;
}

/** Stop checks come first, so a new one goes behind the last of its kind. */
export function addCheck(text: string, {label, severity}: {label: string; severity: 'stop' | 'think'}): string {
  const checks = checksOf(text);
  const taken = new Set([...text.matchAll(/\{#([^\s}]+)/g)].map(([, id = '']) => id));
  const id = uniqueSlug(toSlug(label).split('-').slice(0, 3).join('-'), taken);
  const block = `- [ ] ${label} {#${id} ${severity}}\n`;
  const before = checks.findLast(check => check.isStop);
  const at = severity === 'stop' ? (before?.end ?? checks[0]?.start ?? text.length) : text.length;
  const start = text.slice(0, at);
  return `${start}${start.endsWith('\n') ? '' : '\n'}${block}${text.slice(at)}`;
}
