import {readFileSync} from 'node:fs';
import {built} from '../../support/built.ts';

/** A page around a frame, as real hosts have it. */
export interface Parent {
  readonly name: string;
  /** A script element, or several, that stand after the frame. */
  readonly script: string;
  /** What the host adds to the frame's address. */
  readonly hash?: string;
  /** Attributes of the frame. */
  readonly frame?: string;
  /** The host can bring a place in the frame into view. */
  readonly shows?: true;
  /** The host never makes a frame higher than this. */
  readonly highest?: number;
}

const script = (code: string): string => `<script>${code.replaceAll('</', '<\\/')}</script>`;
const library = (path: string): string => script(readFileSync(`node_modules/${path}`, 'utf8'));

/**
 * Canvas: an object or a JSON string. It takes the height as it is, 1 for none, and sets the attribute and the style. A
 * subject that it does not know is answered (canvas-lms, ui/shared/lti/jquery).
 */
const canvas = `addEventListener('message', event => {
  let message = event.data;
  if (typeof message === 'string') try { message = JSON.parse(message); } catch { return; }
  if (!message?.subject) return;
  const reply = error => event.source.postMessage({subject: message.subject + '.response', error}, event.origin);
  if (message.subject !== 'lti.frameResize') return reply({code: 'unsupported_subject', message: 'Not supported'});
  const frame = [...document.querySelectorAll('iframe')].find(each => each.contentWindow === event.source);
  const height = Number(message.height) <= 0 ? 1 : message.height;
  if (frame) frame.height = frame.style.height = typeof height === 'number' ? height + 'px' : height;
});`;

/** Brightspace takes a JSON string and nothing else, and does not expect other messages to fail to parse. */
const brightspace = `addEventListener('message', event => {
  if (typeof event.data !== 'string' || !event.data.startsWith('{')) return;
  const {subject, height} = JSON.parse(event.data);
  if (subject === 'lti.frameResize') document.querySelector('iframe').height = height;
});`;

/**
 * H5P's resizer, which no registry has: this does what the original does, step by step (github.com/h5p/h5p-php-library,
 * js/h5p-resizer.js). As there, a message without fields is an error, so is an answer to a sandbox, and the height is
 * taken as it comes. What it keeps for full screen is left out, because it does nothing until a frame asks for it.
 */
const h5p = `const actions = {
  hello(frame, data, respond) {
    frame.style.width = '100%';
    frame.getBoundingClientRect();
    const onResize = () => {
      if (frame.contentWindow) respond('resize');
      else removeEventListener('resize', onResize);
    };
    addEventListener('resize', onResize);
    respond('hello');
  },
  prepareResize(frame, data, respond) {
    if (frame.clientHeight === data.scrollHeight && data.scrollHeight === data.clientHeight) return;
    frame.style.height = data.clientHeight + 'px';
    respond('resizePrepared');
  },
  resize(frame, data) {
    frame.style.height = data.scrollHeight + 'px';
  },
};
addEventListener('message', event => {
  if (event.data.context !== 'h5p') return;
  const frame = [...document.getElementsByTagName('iframe')].find(each => each.contentWindow === event.source);
  if (!frame) return;
  actions[event.data.action]?.(frame, event.data, (action, data = {}) =>
    event.source.postMessage({...data, action, context: 'h5p'}, event.origin));
});
for (const frame of document.getElementsByTagName('iframe'))
  if (frame.src.includes('h5p')) frame.contentWindow.postMessage({context: 'h5p', action: 'ready'}, '*');`;

/**
 * WordPress: by secret, whole pixels, between 200 and 1,000. The frame is out of sight until it speaks. That this does
 * what the real script does is tested in test/platforms/wordpress.test.ts.
 */
const wordpress = `addEventListener('message', ({source, data}) => {
  if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
  if (!frame || frame.contentWindow !== source) return;
  frame.removeAttribute('style');
  if (data.message !== 'height') return;
  const height = parseInt(data.value, 10);
  frame.height = height > 1000 ? 1000 : height >= 200 ? height : 200;
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
    shows: true,
  },
  {
    name: 'iframe-resizer 4 with a sandbox',
    script: library('iframe-resizer/js/iframeResizer.js') + script("iFrameResize({checkOrigin: false}, 'iframe')"),
    frame: 'sandbox="allow-scripts"',
    shows: true,
  },
  {
    name: 'open-iframe-resizer',
    script: library('@open-iframe-resizer/core/dist/index.umd.cjs') + script("iframeResizer.initialize({}, 'iframe')"),
  },
  {name: 'our own parent script', script: script(built('frame-parent.js')), shows: true},
  {
    name: 'our own parent script with a sandbox and a border',
    script: script(built('frame-parent.js')),
    frame: 'sandbox="allow-scripts" style="box-sizing: border-box; border: 10px solid"',
    shows: true,
  },
];
