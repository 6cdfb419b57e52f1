import introduction from '#guidance/introduction.md';
import type {Guidance} from './types.ts';

/** The words of `<social-media-guidance>` in this repository. */
export const guidance: Guidance = introduction;
