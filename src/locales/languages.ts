import {welsh} from './cy.ts';
import {english} from './en-GB.ts';
import type {Language} from './locale.ts';

/** The languages that an edition can be in, by their BCP 47 tags. */
export const languages: Readonly<Record<string, Language>> = {'en-GB': english, cy: welsh};
