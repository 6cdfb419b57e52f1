import assert from 'node:assert/strict';
import {appendFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {afterEach, beforeEach, it} from 'node:test';
import {type Plugin, type RollupWatcher, type RollupWatcherEvent, rollup, watch} from 'rollup';
import {guidance} from '../../../src/build/markdown-plugin.ts';
import {checklistFrontMatter, sectionFrontMatter, sound} from './sample-project.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'guidance-')));
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Who uses the plugin imports both. */
const entry: Plugin = {
  name: 'entry',
  resolveId: id => (id === 'entry' ? id : null),
  load: id =>
    id === 'entry'
      ? `export {default as checklist} from '#guidance/before-you-post.md';
         export {default as guidance} from '#guidance/introduction.md';`
      : null,
};

/** The modules import Lit, which is no part of what is tested here. */
const options = () => ({input: 'entry', external: ['lit'], plugins: [entry, guidance({folder})]});

/** Builds the folder, and gives the code and the warnings. */
async function build(): Promise<{code: string; warnings: string[]}> {
  const warnings: string[] = [];
  const bundle = await rollup({...options(), onwarn: ({message}) => void warnings.push(message)});
  const {output} = await bundle.generate({format: 'es'});
  return {code: output[0].code, warnings};
}

it('gives the guidance with its sections, and leaves out what nobody imports', async () => {
  write(sound);
  const {code, warnings} = await build();
  assert.deepEqual(warnings, []);
  assert.match(code, /html`<p>Welcome\.<\/p>`/);
  assert.match(code, /html`<p>Nothing is private\.<\/p>`/);
  assert.match(code, /guidance:\s*\{\s*fragment:\s*"smg-privacy",\s*title:\s*"Privacy"\s*\}/);
  assert.doesNotMatch(code, /example\.org|One sentence/, 'sources and descriptions are separate exports');
});

it('gives what the elements of an edition say', async () => {
  write({...sound, 'edition.yaml': 'language: cy\n'});
  const input = '#guidance/edition.yaml';
  const bundle = await rollup({input, external: ['lit'], plugins: [guidance({folder})]});
  const {output} = await bundle.generate({format: 'es'});
  assert.match(output[0].code, /lang:\s*"cy"/);
  assert.match(output[0].code, /Stopiwch: peidiwch â phostio eto/);
});

it('passes over what editors leave in the folder', async () => {
  write({...sound, '._privacy.md': 'x', 'privacy.md~': 'x', 'notes.txt': 'x'});
  assert.deepEqual((await build()).warnings, []);
});

it('stops the build with every problem of the folder in one error', async () => {
  write({...sound, 'privacy.md': `${sectionFrontMatter}<b>`, 'law.md': `${sectionFrontMatter}Law.`});
  const here = relative('', folder);
  await assert.rejects(build(), ({message}: Error) => {
    assert.deepEqual(message.split('\n').slice(1), [
      `${here}/privacy.md:11:1: error: HTML is not allowed: write **words** for bold text, or \\< to show the sign itself`,
      `${here}/law.md:1:1: error: this section is not listed: add "- law" to "sections" in introduction.md`,
    ]);
    return true;
  });
});

it('says where a file is not UTF-8', async () => {
  write(sound);
  appendFileSync(join(folder, 'privacy.md'), Buffer.from('caf\xe9', 'latin1'));
  await assert.rejects(
    build(),
    /privacy\.md:12:4: error: this character cannot be read: write it again, and save the file as UTF-8$/,
  );
});

it('stops the build for a folder without Markdown, and names it', async () => {
  await assert.rejects(build(), {
    message: `${relative('', folder)}: there is no Markdown in this folder: check its name`,
  });
});

it('warns of a long checklist and goes on', async () => {
  const questions = Array.from(
    {length: 10},
    (_, index) => `- [ ] Words {#id-${index} ${index < 5 ? 'stop' : 'think'}}\n`,
  );
  write({...sound, 'before-you-post.md': checklistFrontMatter + questions.join('')});
  const {warnings} = await build();
  assert.deepEqual(warnings, [
    `[plugin guidance] ${relative('', folder)}/before-you-post.md:21:3: warning: there are 10 questions: more than 9 take longer than a minute`,
  ]);
});

it('builds again when a file changes, comes or goes, and after an error', {timeout: 15_000}, async ({signal}) => {
  write(sound);
  const watcher = watch({...options(), watch: {skipWrite: true}});
  const broken = {'privacy.md': `${sectionFrontMatter}<b>`};
  const ends = (change: () => void, expected: string) => buildEnds(watcher, change, expected, signal);
  try {
    await ends(() => {}, 'built');
    await ends(() => write(broken), 'HTML is not allowed');
    await ends(() => write(sound), 'built');
    await ends(() => write({'law.md': `${sectionFrontMatter}Law.`}), 'law.md:1:1: error: this section is not listed');
    await ends(() => rmSync(join(folder, 'law.md'), {force: true}), 'built');
    await ends(
      () => rmSync(join(folder, 'privacy.md'), {force: true}),
      'there is no section "privacy": write the file privacy.md',
    );
  } finally {
    await watcher.close();
  }
});

/**
 * Makes a change and waits for a build to end like this. The change is made again until it is noticed, because nothing
 * says when the watcher has begun to watch. When the test has run out of time, nothing must be left that keeps Node alive.
 */
function buildEnds(watcher: RollupWatcher, change: () => void, expected: string, deadline: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = setInterval(change, 500);
    const listen = (event: RollupWatcherEvent) => {
      const outcome = event.code === 'ERROR' ? event.error.message : event.code === 'BUNDLE_END' ? 'built' : '';
      if (outcome.includes(expected)) stop(resolve);
    };
    const giveUp = () => stop(() => reject(new Error(`no build ended with "${expected}"`)));
    const stop = (settle: () => void) => {
      clearInterval(again);
      watcher.off('event', listen);
      deadline.removeEventListener('abort', giveUp);
      settle();
    };
    watcher.on('event', listen);
    deadline.addEventListener('abort', giveUp);
    change();
  });
}
