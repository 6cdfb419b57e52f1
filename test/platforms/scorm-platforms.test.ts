import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {english} from '../../src/locales/en-GB.ts';
import {Course, sections} from '../built/scorm/course.ts';
import {strictPlatform, unpackTo} from '../built/scorm/package-site.ts';
import {serve} from '../support/serve.ts';

const messages = english.scorm;

/** scorm-again as a platform, with what it has kept of the learner. */
const scormAgain = (kept: object = {}): string => `
  ${readFileSync('node_modules/scorm-again/dist/scorm12.min.js', 'utf8')}
  window.API = new Scorm12API({autocommit: false, logLevel: 5});
  API.loadFromJSON(${JSON.stringify(kept)}, 'cmi');`;

/** What scorm-again would send to its server, and what it would hand out at the next launch. */
interface Kept {
  readonly suspend_data: string;
  readonly core: Readonly<Record<'lesson_status' | 'exit' | 'session_time' | 'entry', string>>;
}

const keptBy = (course: Course) => course.ask<Kept>('JSON.parse(JSON.stringify(API.cmi))');
const progressIn = ({suspend_data}: Kept) => JSON.parse(suspend_data) as {read: string[]; finished: boolean};

it('records a first visit: incomplete, and which sections were read', async () => {
  const course = await Course.launch(scormAgain());
  assert.deepEqual(await course.shown(), [
    messages.whatIsSent,
    '0 of 7 sections read to the end',
    messages.checklistToDo,
  ]);
  await course.read('privacy', 'law');
  const [, count, unread] = await course.shown();
  assert.equal(count, '2 of 7 sections read to the end');
  assert.match(unread ?? '', /^Still to read to the end:.* More guidance$/);
  await course.leave();
  const kept = await keptBy(course);
  assert.equal(kept.core.lesson_status, 'incomplete');
  assert.equal(kept.core.exit, 'suspend');
  assert.deepEqual(progressIn(kept), {version: 2, read: ['privacy', 'law'], finished: false});
  assert.deepEqual(course.seen.errors, []);
});

it('goes on where an earlier visit ended, and completes', async () => {
  const first = await Course.launch(scormAgain());
  await first.read('what-social-media-is');
  await first.finishChecklist();
  await first.leave();
  const {suspend_data} = await keptBy(first);
  const second = await Course.launch(
    scormAgain({suspend_data, core: {lesson_status: 'incomplete', entry: 'resume', lesson_mode: 'normal'}}),
  );
  assert.equal((await second.shown())[1], '1 of 7 sections read to the end');
  await second.read(...sections.slice(1));
  assert.deepEqual(await second.shown(), [
    messages.whatIsSent,
    '7 of 7 sections read to the end',
    messages.checklistDone,
    messages.completed,
  ]);
  await second.leave();
  const kept = await keptBy(second);
  assert.equal(kept.core.lesson_status, 'completed');
  assert.equal(progressIn(kept).finished, true);
  assert.equal(progressIn(kept).read.length, 7);
});

it('does not complete on sections alone, nor on the checklist alone', async () => {
  const reader = await Course.launch(strictPlatform());
  await reader.read(...sections);
  await reader.leave();
  assert.equal(await reader.ask("API.kept['cmi.core.lesson_status']"), 'incomplete');
  const ticker = await Course.launch(strictPlatform());
  await ticker.finishChecklist();
  await ticker.leave();
  assert.equal(await ticker.ask("API.kept['cmi.core.lesson_status']"), 'incomplete');
});

it('keeps to the standard in a whole visit, and never says which boxes were ticked', async () => {
  const course = await Course.launch(strictPlatform());
  await course.complete();
  await course.until("API.calls.includes('LMSCommit')");
  await course.leave();
  assert.deepEqual(await course.ask('API.faults'), []);
  assert.equal(await course.ask("API.kept['cmi.core.lesson_status']"), 'completed');
  const calls = await course.ask<string[]>('API.calls');
  assert.equal(calls[0], 'LMSInitialize');
  assert.equal(calls.at(-1), 'LMSFinish');
  assert.equal(calls.filter(call => call === 'LMSFinish').length, 1);
  assert.doesNotMatch(calls.join(), /score|objectives|interactions|identify|consent/);
});

it('is accessible at the start, in the middle and when completed', async () => {
  const course = await Course.launch(strictPlatform());
  assert.deepEqual(await course.violations(), []);
  await course.read('what-social-media-is');
  assert.deepEqual(await course.violations(), []);
  await course.complete();
  assert.deepEqual(await course.violations(), []);
});

it('starts a second attempt from nothing', async () => {
  const course = await Course.launch(scormAgain({core: {lesson_status: 'not attempted', entry: 'ab-initio'}}));
  assert.equal((await course.shown())[1], '0 of 7 sections read to the end');
  await course.leave();
  assert.equal((await keptBy(course)).core.lesson_status, 'incomplete');
});

it('shows what was done in review mode, and records nothing', async () => {
  const suspend_data = '{"version":2,"read":["law"],"finished":true}';
  const course = await Course.launch(
    scormAgain({suspend_data, core: {lesson_status: 'completed', lesson_mode: 'review', entry: 'resume'}}),
  );
  const [about, count] = await course.shown();
  assert.deepEqual([about, count], [messages.reviewing, '1 of 7 sections read to the end']);
  await course.openAll();
  await course.leave();
  const kept = await keptBy(course);
  assert.deepEqual([kept.suspend_data, kept.core.lesson_status], [suspend_data, 'completed']);
});

for (const [what, data] of Object.entries({
  garbage: '\u0000{"version":2',
  'a newer version': '{"version":99,"read":["law"],"finished":true}',
})) {
  it(`starts afresh from ${what} in the platform's data`, async () => {
    const course = await Course.launch(strictPlatform({'cmi.suspend_data': data}));
    assert.equal((await course.shown())[1], '0 of 7 sections read to the end');
    await course.read('law');
    await course.leave();
    assert.deepEqual(await course.ask('API.faults'), []);
    assert.deepEqual(course.seen.errors, []);
  });
}

it('is simply the page where there is no platform', async () => {
  const course = await Course.launch('');
  assert.equal((await course.shown())[0], messages.noPlatform);
  await course.complete();
  assert.equal((await course.shown())[1], '7 of 7 sections read to the end');
  assert.deepEqual(course.seen.errors, []);
});

it('is simply the page in a frame of another origin', async () => {
  const other = await serve();
  unpackTo(other);
  const course = await Course.launch(strictPlatform(), {frameOrigin: other.origin});
  assert.equal((await course.shown())[0], messages.noPlatform);
  await course.complete();
  assert.equal((await course.shown())[1], '7 of 7 sections read to the end');
  assert.deepEqual(course.seen.errors, []);
});

for (const name of ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish']) {
  for (const [how, answer] of Object.entries({refuses: "return 'false'", throws: "throw new Error('gone')"})) {
    it(`goes on as a page, and says so, when the platform ${how} at ${name}`, async () => {
      const course = await Course.launch(strictPlatform({}, `name => { if (name === '${name}') { ${answer}; } }`));
      await course.complete();
      if (name === 'LMSCommit') await course.until("API.calls.includes('LMSCommit')");
      const [about, count, , done] = await course.shown();
      const isRecorded = name === 'LMSGetValue' || name === 'LMSFinish';
      assert.equal(done, isRecorded ? messages.completed : undefined);
      assert.deepEqual(
        [about, count],
        [isRecorded ? messages.whatIsSent : messages.notRecording, '7 of 7 sections read to the end'],
      );
      await course.leave();
      assert.deepEqual(course.seen.errors, []);
    });
  }
}

it('goes on as a page when the platform disappears', async () => {
  const course = await Course.launch(strictPlatform());
  await course.ask('for (const name of Object.getOwnPropertyNames(strict.StrictPlatform.prototype)) API[name] = null');
  await course.read('law');
  assert.equal((await course.shown())[0], messages.notRecording);
  await course.leave();
  assert.deepEqual(course.seen.errors, []);
});
