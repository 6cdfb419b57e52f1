import type {Contestant} from './contestant.ts';
import type {Machine, Measured} from './measure.ts';

export interface Case {
  readonly sections: number;
  readonly elements: number;
  readonly machine: Machine;
}

export interface Result extends Case {
  readonly contestant: Contestant;
  /** How much a page left alone moves, as Cumulative Layout Shift counts it. */
  readonly shift: number;
  readonly runs: Measured[];
}

export type Results = Result[];

/** The middle of all rounds. */
export function median({runs}: Pick<Result, 'runs'>, figure: keyof Measured): number {
  const values = runs.map(run => run[figure]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

export const nameOf = ({sections, elements, machine}: Case): string =>
  `${sections} sections, ${elements === 1 ? 'one element' : `${elements} elements`}, ${machine.name}`;
