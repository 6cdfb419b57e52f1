import type {Plugin} from 'rollup';
import {printDocument} from '../site/document.ts';
import {contents} from '../site/page-contents.ts';
import {printManifest} from '../site/scorm-manifest.ts';
import type {Local} from '../site/site-config.ts';
import {zip} from '../site/zip.ts';
import {minifiedStyle, scriptIn, styleSheet} from './pages-plugin.ts';

const recordStyle = 'src/scorm/record.css';

interface Options {
  /** The folder of Markdown. */
  readonly folder: string;
  readonly local: Local;
  readonly version: string;
}

/** Packs the script that it finds in the bundle, a page around it and a manifest into a SCORM 1.2 package. */
export function scormPackage({folder, local, version}: Options): Plugin {
  return {
    name: 'scorm-package',

    buildStart() {
      for (const name of [styleSheet, recordStyle]) this.addWatchFile(name);
    },

    async generateBundle(_, bundle) {
      const script = scriptIn(bundle);
      for (const name of Object.keys(bundle)) delete bundle[name];
      const found = await contents({folder, local, guidanceHref: '', levels: {guidance: 1, checklist: 2}});
      if (!found) return;
      const {messages, guidance, checklist} = found;
      const page = printDocument({
        ...{lang: messages.lang, title: guidance.title, description: guidance.description, head: ''},
        style: '<link rel="stylesheet" href="page.css">',
        body: `<main>
<div class="record"></div>
${guidance.markup()}
<hr>
${checklist.markup()}
<div class="record" role="status"></div>
</main>`,
        script: '<script src="page.js"></script>',
      });
      const files = {'index.html': page, 'page.css': await minifiedStyle(styleSheet, recordStyle), 'page.js': script};
      const manifest = printManifest({title: guidance.title, version, files: Object.keys(files)});
      const source = zip({'imsmanifest.xml': manifest, ...files});
      this.emitFile({type: 'asset', fileName: 'social-media-guidance-scorm12.zip', source});
    },
  };
}
