import type {Measured} from './measure.ts';
import {median, nameOf, type Result, type Results} from './results.ts';

type Figure = keyof Measured | 'shift';

/** Beside whoever is ahead without a reason written below. The command then fails. */
export const unexplained = 'no reason written';

/** Differences below this are within what two runs differ by: the same page, measured twice in turn, came out 8 % apart. */
const tolerance = 1.1;
/** What is counted instead comes out the same each time. */
const isCounted = (figure: Figure): boolean => ['bytes', 'requests', 'nodes', 'shift'].includes(figure);

interface Reason {
  readonly figure: Figure;
  /** Whom it holds against: ids of contestants. */
  readonly against: RegExp;
  readonly why: string;
}

/** Why ours is behind somebody: the one place where it is written down. Somebody ahead without a reason is named as such. */
const reasons: readonly Reason[] = [
  {
    figure: 'bytes',
    against: /^(details|lit)$/,
    why: 'the script brings the checklist, print, site words and guards too',
  },
  {
    figure: 'bytes',
    against: /^(lit-marked|zero-md)$/,
    why: 'the same, and Markdown is shorter than what is made of it',
  },
  {figure: 'requests', against: /^details$/, why: 'one script beside the page; the page of its own needs none'},
  {figure: 'usable', against: /^lit$/, why: 'more to fetch and to render: see bytes and busy'},
  {
    figure: 'usable',
    against: /^lit-marked$/,
    why: 'a page of its own holds every word twice, in the script and to be read without one; that pays where the line is slow',
  },
  {
    figure: 'usable',
    against: /^(details|nhsuk|bootstrap)$/,
    why: 'markup that is there with the page need not wait for a script; what a script adds to it comes later',
  },
  {
    figure: 'busy',
    against: /^(details|nhsuk|bootstrap)$/,
    why: 'the browser reads markup faster than any script puts it there',
  },
  {
    figure: 'busy',
    against: /^lit$/,
    why: 'Lit walks through each section for its headings, links and site words, where one static template has nothing to look for, and there is more style sheet to read; a page of its own has every word twice, and its script is compiled where others come compiled',
  },
  {
    figure: 'heap',
    against: /./,
    why: 'Lit keeps a template for each text, shared by all elements, and a place for each heading, link and site word; where words are only Markdown, the sections that come again share theirs',
  },
  {
    figure: 'nodes',
    against: /./,
    why: 'icons, links to sections, and the marks by which Lit finds each heading, link and site word',
  },
  {
    figure: 'toggle',
    against: /./,
    why: 'every header has an icon, and every panel is kept ready for find in page',
  },
  {
    figure: 'shift',
    against: /./,
    why: 'a deferred script comes after the first picture of the page, and the room that is reserved is for seven sections',
  },
];

const figures = [...new Set(reasons.map(({figure}) => figure))];
const amountOf = (result: Result, figure: Figure): number =>
  figure === 'shift' ? result.shift : median(result, figure);
const isOurs = ({contestant}: Result): boolean => contestant.id.startsWith('ours');
const namesOf = (results: Results): Map<string, string> =>
  new Map(results.map(({contestant: {id, name}}) => [id, name]));

/** Every figure on which one of our shapes is behind somebody, with the reason beside it, as rows of a table. */
export function behind(results: Results): string[] {
  const ours = namesOf(results.filter(isOurs));
  const others = namesOf(results.filter(result => !isOurs(result)));
  return figures.flatMap(figure =>
    [...others].flatMap(([other, name]) => {
      const shapes = [...ours].flatMap(([shape, ourName]) => {
        const far = distance(figure, shape, other, results);
        return far ? [`${ourName.replace('Ours, ', '')} ${far}`] : [];
      });
      if (shapes.length === 0) return [];
      const {why} = reasons.find(reason => reason.figure === figure && reason.against.test(other)) ?? {
        why: unexplained,
      };
      return [`| ${figure} | ${name.replace('<details>', '`<details>`')} | ${shapes.join('; ')} | ${why} |`];
    }),
  );
}

/** In how many cases a shape is behind somebody, and by how much at the most; nothing if it never is. */
function distance(figure: Figure, shape: string, other: string, results: Results): string {
  const of = (id: string): Results => results.filter(({contestant}) => contestant.id === id);
  const ratios = of(shape).flatMap(result => {
    const rival = of(other).find(each => nameOf(each) === nameOf(result));
    return rival ? [amountOf(result, figure) / amountOf(rival, figure)] : [];
  });
  const worse = ratios.filter(ratio => ratio > (isCounted(figure) ? 1 : tolerance));
  if (worse.length === 0) return '';
  const most = Math.max(...worse);
  return `${worse.length} of ${ratios.length}${Number.isFinite(most) ? ` (${most.toFixed(2)} times)` : ''}`;
}

/** How heap and time grow from the smallest case to a larger one, beside how much there is more of. */
export function growth(results: Results): string[] {
  const mine = results.filter(({contestant, machine}) => contestant.id === 'ours-deferred' && machine.id === 'fast');
  const first = mine.find(({sections, elements}) => sections === 7 && elements === 1);
  if (!first) return [];
  const {sections: few} = first;
  return mine
    .filter(result => result !== first)
    .map(result => {
      const more = (result.sections * result.elements) / few;
      const times = (['heap', 'usable', 'busy', 'toggle'] as const).map(figure => {
        const grown = median(result, figure) / median(first, figure);
        return `${figure} ${grown.toFixed(1)} times${grown > more ? ' (FASTER THAN LINEARLY)' : ''}`;
      });
      return `- ${nameOf(result)}, ${more.toFixed(1)} times as much: ${times.join(', ')}`;
    });
}
