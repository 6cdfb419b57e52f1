import {readFileSync} from 'node:fs';
import {built} from '../support/built.ts';

/** A page around a frame, as real hosts have it. */
export interface Parent {
  readonly name: string;
  /** A script element, or several, that stand after the frame. */
  readonly script: string;
  /** What the host adds to the frame's address. */
  readonly hash?: string;
  /** Attributes of the frame. */
  readonly frame?: string;
  /** The host never makes a frame higher than this. */
  readonly highest?: number;
}

const script = (code: string): string => `<script>${code.replaceAll('</', '<\\/')}</script>`;
const library = (path: string): string => script(readFileSync(`node_modules/${path}`, 'utf8'));

/** Canvas, as its documentation says: an object or a JSON string, and the height in whole pixels. */
const canvas = `addEventListener('message', event => {
  let message = event.data;
  if (typeof message === 'string') try { message = JSON.parse(message); } catch { return; }
  if (message.subject !== 'lti.frameResize') return;
  const frame = [...document.querySelectorAll('iframe')].find(each => each.contentWindow === event.source);
  if (frame && message.height > 0) frame.style.height = message.height + 'px';
});`;

/** Brightspace takes a JSON string and nothing else, and does not expect other messages to fail to parse. */
const brightspace = `addEventListener('message', event => {
  if (typeof event.data !== 'string' || !event.data.startsWith('{')) return;
  const {subject, height} = JSON.parse(event.data);
  if (subject === 'lti.frameResize') document.querySelector('iframe').height = height;
});`;

/** H5P's protocol as its library describes it: hello is answered at the frame's origin, resize is obeyed. */
const h5p = `addEventListener('message', event => {
  if (event.data.context !== 'h5p') return;
  const frame = [...document.querySelectorAll('iframe')].find(each => each.contentWindow === event.source);
  const respond = action => event.source.postMessage({context: 'h5p', action}, event.origin);
  if (event.data.action === 'hello') {
    frame.style.width = '100%';
    addEventListener('resize', () => respond('resize'));
    respond('hello');
  }
  if (event.data.action === 'prepareResize') { frame.style.height = '1px'; respond('resizePrepared'); }
  if (event.data.action === 'resize') frame.style.height = event.data.height + 'px';
});`;

/** WordPress' protocol: by secret, whole pixels, between 200 and 1,000. The frame is out of sight until it speaks. */
const wordpress = `addEventListener('message', ({source, data}) => {
  if (!data || !data.secret || data.message !== 'height') return;
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
  if (!frame || frame.contentWindow !== source) return;
  frame.removeAttribute('style');
  frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
});
document.querySelector('iframe').contentWindow.postMessage({message: 'ready', secret: 'aB3dE'}, '*');`;

/** Every parent that the pages are known to fit into. */
export const parents: readonly Parent[] = [
  {name: 'Canvas', script: script(canvas)},
  {name: 'Brightspace', script: script(brightspace)},
  {name: "H5P's resizer", script: script(h5p)},
  {name: "H5P's resizer with a sandbox", script: script(h5p), frame: 'sandbox="allow-scripts"'},
  {
    name: "WordPress' embeds",
    script: script(wordpress),
    hash: '#?secret=aB3dE',
    frame: 'data-secret="aB3dE" sandbox="allow-scripts" style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"',
    highest: 1000,
  },
  {
    name: 'iframe-resizer 4',
    script: library('iframe-resizer/js/iframeResizer.js') + script("iFrameResize({}, 'iframe')"),
  },
  {
    name: 'iframe-resizer 4 with a sandbox',
    script: library('iframe-resizer/js/iframeResizer.js') + script("iFrameResize({checkOrigin: false}, 'iframe')"),
    frame: 'sandbox="allow-scripts"',
  },
  {
    name: 'open-iframe-resizer',
    script: library('@open-iframe-resizer/core/dist/index.umd.cjs') + script("iframeResizer.initialize({}, 'iframe')"),
  },
  {name: 'our own parent script', script: script(built('frame-parent.js'))},
  {
    name: 'our own parent script with a sandbox and a border',
    script: script(built('frame-parent.js')),
    frame: 'sandbox="allow-scripts" style="box-sizing: border-box; border: 10px solid"',
  },
];
