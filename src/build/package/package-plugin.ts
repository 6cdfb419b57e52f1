import type {Plugin} from 'rollup';
import {packageFiles} from './package-files.ts';

/** Writes what editors and bundlers read beside the modules of the npm package. */
export function packageFilesPlugin(): Plugin {
  return {
    name: 'package-files',
    async generateBundle() {
      for (const [fileName, source] of await packageFiles()) this.emitFile({type: 'asset', fileName, source});
    },
  };
}
