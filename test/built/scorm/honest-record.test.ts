import assert from 'node:assert/strict';
import {it} from 'node:test';
import {english} from '../../../src/locales/en-GB.ts';
import {Course, sections} from './course.ts';
import {strictPlatform} from './package-site.ts';

const messages = english.scorm;

const statusIn = (course: Course) => course.ask<string>("API.kept['cmi.core.lesson_status']");
const countIn = async (course: Course) => (await course.shown())[1];

/** All sections are in view at once, with nothing left to scroll. */
const tall = {height: 16_000};

it('counts nothing when all sections are opened at once', async () => {
  for (const size of [{}, tall]) {
    const course = await Course.launch(strictPlatform(), size);
    await course.openAll();
    const [, count, left] = await course.shown();
    assert.equal(count, '0 of 7 sections read to the end');
    assert.match(left ?? '', /^Still to read to the end:.* More guidance$/);
  }
});

it('counts a section by its end, not by its beginning', async () => {
  const course = await Course.launch(strictPlatform());
  await course.open('professionalism');
  assert.equal(await countIn(course), '0 of 7 sections read to the end');
  await course.read('professionalism');
  assert.equal(await countIn(course), '1 of 7 sections read to the end');
});

it('counts what a reader scrolls past after all were opened at once', async () => {
  const course = await Course.launch(strictPlatform());
  await course.openAll();
  await course.read(...sections);
  assert.equal(await countIn(course), '7 of 7 sections read to the end');
});

it('can be completed with a keyboard alone', async () => {
  const course = await Course.launch(strictPlatform());
  await course.focusShowAll();
  await course.press('Enter');
  const complete = '7 of 7 sections read to the end';
  for (let left = 20; left > 0 && (await countIn(course)) !== complete; left -= 1) await course.press('Tab', 10);
  assert.equal(await countIn(course), complete);
});

it('can be completed on a screen so tall that everything is in view, one section after another', async () => {
  const course = await Course.launch(strictPlatform(), tall);
  await course.open('what-social-media-is');
  assert.equal(await countIn(course), '1 of 7 sections read to the end');
  await course.open(...sections.slice(1));
  await course.finishChecklist();
  assert.equal((await course.shown()).at(-1), messages.completed);
  assert.equal(await statusIn(course), 'completed');
});

it('can be completed on such a screen after all were opened at once, by the links to what is left', async () => {
  const course = await Course.launch(strictPlatform(), tall);
  await course.openAll();
  await course.followStillToRead('Protecting your privacy');
  assert.equal(await countIn(course), '1 of 7 sections read to the end');
  await course.open('law');
  await course.open('law');
  assert.equal(await countIn(course), '2 of 7 sections read to the end');
});

it('does not call the checklist finished where nothing was confirmed, and calls it so with the first tick', async () => {
  const course = await Course.launch(strictPlatform());
  await course.seeResult();
  assert.equal((await course.shown()).at(-1), messages.checklistToDo);
  await course.tick();
  assert.equal((await course.shown()).at(-1), messages.checklistDone);
});

it('does not call the checklist finished by ticks whose result was not asked for', async () => {
  const course = await Course.launch(strictPlatform());
  await course.tick();
  assert.equal((await course.shown()).at(-1), messages.checklistToDo);
});

it('leaves no trace of a preview but that it was one, and calls it nothing else', async () => {
  const course = await Course.launch(strictPlatform({'cmi.core.lesson_mode': 'browse'}));
  await course.complete();
  const shown = await course.shown();
  assert.equal(shown[0], messages.previewing);
  assert.doesNotMatch(shown.join(' '), /again|Completed/);
  await course.leave();
  assert.equal(await statusIn(course), 'browsed');
  assert.equal(await course.ask("API.kept['cmi.suspend_data']"), undefined);
  assert.deepEqual(await course.ask('API.faults'), []);
});

it('says offline that nothing is recorded, and completes when the network is back', async () => {
  const course = await Course.launch(strictPlatform());
  await course.setOnline(false);
  assert.equal((await course.shown())[0], messages.offline);
  await course.complete();
  assert.equal((await course.shown()).at(-1), messages.completedNotRecorded);
  assert.doesNotMatch((await course.shown()).join(' '), /^Completed/);
  assert.equal(await statusIn(course), 'not attempted');
  await course.setOnline(true);
  assert.deepEqual(
    [(await course.shown())[0], (await course.shown()).at(-1)],
    [messages.whatIsSent, messages.completed],
  );
  assert.equal(await statusIn(course), 'completed');
  await course.leave();
  assert.deepEqual(await course.ask('API.faults'), []);
});

it('has sent completion before the platform takes the frame away', async () => {
  const course = await Course.launch(strictPlatform());
  await course.read(...sections);
  await course.finishChecklist();
  await course.ask("Object.assign(API, {LMSCommit: () => 'false', LMSFinish: () => 'false'})");
  await course.ask("document.querySelector('iframe').remove()");
  assert.equal(await statusIn(course), 'completed');
});
