import type {Settings} from '../settings.ts';
import {fileWay} from './file.ts';
import {frameWay} from './frame.ts';
import {onceWay} from './once.ts';
import type {Piece} from './piece.ts';
import {plainWay} from './plain.ts';
import {scormWay} from './scorm.ts';
import {scriptWay} from './script.ts';

/** What a site needs, for each way of putting the guidance on it. */
export const ways: Readonly<Record<Settings['way'], (settings: Settings) => Piece[]>> = {
  script: scriptWay,
  once: onceWay,
  frame: frameWay,
  file: fileWay,
  scorm: scormWay,
  plain: plainWay,
};
