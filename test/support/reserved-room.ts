import {readFileSync} from 'node:fs';

const [, css] = /```css\n(.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8')) ?? [];
if (!css) throw new Error('docs/hosting.md has lost the style sheet that reserves room for a deferred script');

/** The style sheet with which a page keeps room for widgets that a deferred script brings, as docs/hosting.md has it. */
export const reservedRoom: string = css;
