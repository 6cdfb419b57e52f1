import {readFileSync} from 'node:fs';
import {assertSound} from '../../src/compiler/compile.ts';
import {renderDropIn} from '../../src/site/render-site.ts';
import {siteSource} from '../support/built-site.ts';
import {reservedRoom} from '../support/reserved-room.ts';
import type {Content} from './content.ts';
import {type Contestant, htmlPage, repeat} from './contestant.ts';

const ours = {
  hasScript: true,
  headers: `[...document.querySelectorAll('social-media-guidance')].flatMap(one => [...(one.shadowRoot?.querySelectorAll('[part=header]') ?? [])])`,
  inside: `header => header.getRootNode().getElementById(header.getAttribute('aria-controls')).querySelector('p')`,
};

/** As the README has it, with the link for readers without the script. */
const pasted = `<social-media-guidance>
  <p><a href="social-media-guidance.html">Social media guidance for doctors</a></p>
</social-media-guidance>`;

/** The drop-in as the last build left it, with as many sections as asked for. */
const scriptFor = ({project}: Content): string => renderDropIn(siteSource(assertSound(project)));

const pageWith = (head: string) => async (content: Content, elements: number) =>
  new Map([
    ['social-media-guidance.js', scriptFor(content)],
    ['index.html', htmlPage({head, body: repeat(elements, () => pasted)})],
  ]);

const script = '<script src="social-media-guidance.js"></script>';
const deferred = `<style>\n${reservedRoom}</style>\n${script.replace('>', ' defer>')}`;

/** The widget in the shapes that pages use. */
export const widgets: readonly Contestant[] = [
  {...ours, id: 'ours-deferred', name: 'Ours, deferred script', page: pageWith(deferred)},
  {...ours, id: 'ours-head', name: 'Ours, script in the head', page: pageWith(script)},
  {
    ...ours,
    id: 'ours-page',
    name: 'Ours, self-contained page',
    async page({sections}, elements) {
      if (sections.length !== 7 || elements !== 1) return undefined;
      return new Map([['index.html', readFileSync('dist/social-media-guidance.html', 'utf8')]]);
    },
  },
];
