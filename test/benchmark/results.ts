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
export const median = ({runs}: Pick<Result, 'runs'>, figure: keyof Measured): number =>
  middle(runs.map(run => run[figure]));

export const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const nameOf = ({sections, elements, machine}: Case): string =>
  `${sections} sections, ${elements === 1 ? 'one element' : `${elements} elements`}, ${machine.name}`;
