import type {Measured} from './measure.ts';
import {median, nameOf, type Result, type Results} from './results.ts';

type Figure = keyof Measured | 'shift';

/** Beside whoever is ahead without a reason written here. The command then fails. */
export const unexplained = 'no reason written';

/** Differences below this are within what two runs differ by. */
const tolerance = 1.05;

/** Why ours is behind somebody: the one place where it is written down. A figure without a reason is named as such. */
const reasons: Readonly<Record<Figure, string>> = {
  bytes: 'the script holds the checklist, print, local words and guards too, which nobody else here has.',
  requests: 'one script beside the page; the self-contained page needs none.',
  usable: 'the script has to arrive and run, where plain markup is there with the page.',
  busy: 'icons, links to sections, review dates and local words are rendered beside the sections.',
  heap: 'each text keeps its Lit template, which all elements share, and each link and local word its place in it.',
  nodes: 'icons, links to sections, and the marks by which Lit finds each link and local word.',
  toggle: 'an icon in every header, and panels that find in page can search, have to be moved.',
  shift: 'a deferred script comes after the first picture of the page; in the head it moves nothing.',
};

/** In bytes and in work the reasons hold against the two floors and against nobody else. */
const isExcused = (figure: Figure, id: string): boolean =>
  !['bytes', 'busy'].includes(figure) || ['details', 'lit'].includes(id);

const figures = Object.keys(reasons) as Figure[];
const amountOf = (result: Result, figure: Figure): number =>
  figure === 'shift' ? result.shift : median(result, figure);
const isOurs = ({contestant}: Result): boolean => contestant.id.startsWith('ours');
const casesOf = (results: Results): Results[] =>
  [...new Set(results.map(nameOf))].map(name => results.filter(result => nameOf(result) === name));

/** Every figure on which the best of our shapes is behind somebody, with the reason beside it. */
export function behind(results: Results): string[] {
  return figures.flatMap(figure => {
    const lines = casesOf(results).flatMap(each => {
      const best = Math.min(...each.filter(isOurs).map(result => amountOf(result, figure)));
      const ahead = each.filter(result => !isOurs(result) && amountOf(result, figure) * tolerance < best);
      const [any] = each;
      if (!any || ahead.length === 0) return [];
      const names = ahead.map(({contestant: {id, name}}) => name + (isExcused(figure, id) ? '' : ` (${unexplained})`));
      return [`${nameOf(any)}: ${names.join(', ')}`];
    });
    if (lines.length === 0) return [];
    return [`- **${figure}**: ${reasons[figure]}`, ...lines.map(line => `  - ${line}`)];
  });
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
