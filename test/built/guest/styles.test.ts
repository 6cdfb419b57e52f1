import {htmlPage, script, tags} from './support/pages.ts';
import {stay} from './support/stay.ts';
import {type Case, testAll} from './support/visit.ts';

const styled = (name: string, css: string): Case => ({
  name,
  html: htmlPage(tags, `<style>${css}</style>${script}`),
});

/** A page whose style sheet was not made with us in mind. */
const styles: readonly Case[] = [
  styled(
    'works under a reset with !important on everything',
    '* { margin: 0 !important; padding: 0 !important; border: 0 !important; outline: 0 !important; font: 12px/1 serif !important; list-style: none !important; box-sizing: content-box !important; float: none !important; vertical-align: baseline !important; background: none !important }',
  ),
  styled('works under all: initial', '* { all: initial !important } '),
  styled(
    'works under all: unset',
    '* { all: unset !important } head, script, style, title { display: none !important }',
  ),
  styled('works with a root of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'),
  styled('works with zoom', 'body { zoom: 1.75 }'),
  styled('works in a right-to-left page', 'html { direction: rtl }'),
  styled(
    'works with text spacing',
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
  ),
  styled(
    'works where the page hides text behind images',
    'body { text-indent: -9999px; white-space: pre; text-transform: uppercase } a { text-indent: 0 }',
  ),
  styled('works where clicks fall through the page', 'body { pointer-events: none }'),
  styled('works in a narrow flex column', 'body { display: flex; flex-direction: column; width: 200px }'),
  styled(
    'works where every button, input and heading is hidden',
    'button, input, h1, h2, h3, [hidden], [part], div { display: none !important }',
  ),
  styled(
    'works where the tags themselves have no box',
    'social-media-guidance, before-you-post { display: contents !important }',
  ),
  styled('works in a row', 'body { display: flex; width: 300px }'),
  styled('works in columns of text', 'body { column-count: 3; column-width: 100px }'),
  styled('works in vertical writing', 'body { writing-mode: vertical-rl; block-size: 3000px }'),
  styled(
    'works where everything floats',
    '* { position: relative !important; overflow: hidden !important; float: left !important }',
  ),
  styled(
    'works where everything moves',
    '* { animation: fade 1s infinite !important; transition: all 5s !important } @keyframes fade { to { opacity: .9 } }',
  ),
  styled(
    'works where what is out of sight is not laid out',
    'social-media-guidance, before-you-post { content-visibility: auto; contain-intrinsic-size: 1px 500px }',
  ),
  styled(
    'works in a box that is contained and turned',
    'body { contain: layout paint style; transform: scale(.8) rotate(1deg); perspective: 10px; filter: blur(0) }',
  ),
  styled('works where undefined tags are hidden until they are defined', ':not(:defined) { display: none }'),
  styled(
    'works where our custom properties hold nonsense',
    ':root { --smg-accent: ; --smg-gap: red; --smg-radius: -1px; --smg-border: url(x); --smg-line: var(--smg-line) }',
  ),
  styled('works on a dark page', ':root { color-scheme: dark; background: black; color: white }'),
];

testAll(styles, stay());
