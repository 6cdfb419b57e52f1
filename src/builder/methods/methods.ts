import type {Made} from '../made.ts';
import type {Settings} from '../settings.ts';
import {fileMethod} from './file-method.ts';
import {frameMethod} from './frame-method.ts';
import type {MethodName} from './method-names.ts';
import {onceMethod} from './once-method.ts';
import type {OutputItem} from './output-item.ts';
import {scormMethod} from './scorm-method.ts';
import {scriptMethod} from './script-method.ts';
import {staticMethod} from './static-method.ts';

/** What a site needs, for each method of putting the guidance on it. */
export const methods: Readonly<Record<MethodName, (settings: Settings, made: Made) => OutputItem[]>> = {
  script: scriptMethod,
  once: onceMethod,
  frame: frameMethod,
  file: fileMethod,
  scorm: scormMethod,
  plain: staticMethod,
};
