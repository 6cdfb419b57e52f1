import type {BuilderTime} from './builder.ts';
import type {Measured} from './measure.ts';
import {median, type Result, type Results} from './results.ts';

/** A frame of a screen that shows sixty a second, in milliseconds. */
const frame = 1000 / 60;

/** What our elements have set themselves, as rows of a table. Cases that this run has left out have no row. */
export function targets(results: Results): string[] {
  return results
    .filter(({contestant}) => contestant.id.startsWith('ours'))
    .flatMap(result => targetsOf(result, results));
}

/** What the embed builder has set itself. */
export const builderTargets = (times: readonly BuilderTime[]): string[] =>
  times.map(({screen, ready}) => row(`embed builder ready on the ward PC, in seconds: ${screen}`, 1, ready / 1000));

function targetsOf(result: Result, results: Results): string[] {
  const {contestant, machine, sections, elements, shift} = result;
  const shape = contestant.name.replace('Ours, ', '');
  const times = (figure: keyof Measured, other: string): number => {
    const rival = results.find(each => each.contestant.id === other && isSameCase(each, result));
    return rival ? median(result, figure) / median(rival, figure) : Number.NaN;
  };
  if (machine.id === 'ward')
    return [
      row(`usable on the ward PC, times the floor with Lit: ${shape}`, 1.15, times('usable', 'lit')),
      row(`main thread on the ward PC, times the floor with Lit: ${shape}`, 1.25, times('busy', 'lit')),
      row(`layout shift with seven sections: ${shape}`, 0, shift),
    ];
  if (sections === 1000 && elements === 1)
    return [
      row(`toggle at 1,000 sections, in milliseconds: ${shape}`, frame, median(result, 'toggle')),
      row(`heap at 1,000 sections, times Lit and marked: ${shape}`, 1, times('heap', 'lit-marked')),
    ];
  return [];
}

const isSameCase = (one: Result, other: Result): boolean =>
  one.machine === other.machine && one.sections === other.sections && one.elements === other.elements;

const row = (target: string, limit: number, measured: number): string =>
  `| ${target} | ${limit.toFixed(2)} | ${measured.toFixed(2)} | ${measured <= limit ? 'met' : 'missed'} |`;
