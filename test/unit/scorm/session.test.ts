import assert from 'node:assert/strict';
import {beforeEach, it, mock} from 'node:test';
import type {Api} from '../../../src/scorm/find-api.ts';
import {Session, timespan} from '../../../src/scorm/session.ts';
import {type Kept, StrictPlatform} from '../../support/strict-platform.ts';

beforeEach(() => mock.timers.reset());

interface Visit {
  readonly platform: StrictPlatform;
  readonly session: Session;
  readonly told: string[];
}

/** A visit that has begun, with the timers in the test's hands. */
function visit(kept: Kept = {}, onCall: StrictPlatform['onCall'] = () => undefined): Visit {
  mock.timers.enable({apis: ['setTimeout']});
  const platform = new StrictPlatform(kept);
  platform.onCall = onCall;
  const told: string[] = [];
  const session = Session.begin(platform as unknown as Api, () => told.push(session?.recording ?? ''));
  assert.ok(session);
  return {platform, session, told};
}

it('begins, records, completes and ends in the standard order', () => {
  const {platform, session} = visit();
  assert.equal(session.open(), '');
  session.save('one', false);
  session.save('two', true);
  mock.timers.tick(1000);
  session.end();
  assert.deepEqual(platform.calls, [
    'LMSInitialize',
    'LMSGetValue cmi.suspend_data',
    'LMSGetValue cmi.core.lesson_status',
    'LMSGetValue cmi.core.lesson_mode',
    'LMSSetValue cmi.core.lesson_status incomplete',
    'LMSSetValue cmi.suspend_data one',
    'LMSSetValue cmi.suspend_data two',
    'LMSSetValue cmi.core.lesson_status completed',
    'LMSSetValue cmi.core.session_time 0000:00:00',
    'LMSCommit',
    'LMSSetValue cmi.core.session_time 0000:00:00',
    'LMSSetValue cmi.core.exit suspend',
    'LMSCommit',
    'LMSFinish',
  ]);
  assert.deepEqual(platform.faults, []);
});

it('says nothing after the end, whatever happens', () => {
  const {platform, session} = visit();
  session.open();
  session.save('one', false);
  session.end();
  const before = platform.calls.length;
  session.save('two', true);
  session.flush();
  session.end();
  mock.timers.tick(10_000);
  assert.equal(platform.calls.length, before);
  assert.deepEqual(platform.faults, []);
});

it('commits once for changes that follow each other, and at once when the page is hidden', () => {
  const {platform, session} = visit();
  session.open();
  const commits = () => platform.calls.filter(call => call === 'LMSCommit').length;
  for (const data of ['one', 'two', 'three']) {
    session.save(data, false);
    mock.timers.tick(900);
  }
  assert.equal(commits(), 0);
  session.flush();
  assert.equal(commits(), 1);
  session.flush();
  mock.timers.tick(10_000);
  assert.equal(commits(), 1);
});

for (const mode of ['review', 'browse']) {
  it(`records nothing in ${mode} mode, and still ends the session`, () => {
    const {platform, session} = visit({'cmi.core.lesson_mode': mode, 'cmi.suspend_data': 'kept'});
    assert.equal(session.open(), 'kept');
    session.save('new', true);
    session.flush();
    session.end();
    assert.deepEqual(
      platform.calls.filter(call => /Set|Commit|Finish/.test(call)),
      ['LMSFinish'],
    );
  });
}

for (const status of ['completed', 'passed']) {
  it(`never takes back ${status}`, () => {
    const {platform, session} = visit({'cmi.core.lesson_status': status});
    session.open();
    session.save('one', false);
    session.save('two', true);
    session.end();
    assert.equal(platform.kept['cmi.core.lesson_status'], status);
  });
}

const answers: Readonly<Record<string, () => unknown>> = {
  'is refused': () => 'false',
  'is refused with a boolean': () => false,
  'returns nonsense': () => Object.create(null),
  throws: () => {
    throw new Error('gone');
  },
};

for (const name of ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish']) {
  for (const [what, answer] of Object.entries(answers)) {
    it(`survives when ${name} ${what}`, () => {
      mock.timers.enable({apis: ['setTimeout']});
      const platform = new StrictPlatform();
      platform.onCall = called => (called === name ? answer() : undefined);
      const session = Session.begin(platform as unknown as Api, () => undefined);
      assert.equal(session === undefined, name === 'LMSInitialize');
      session?.open();
      session?.save('one', true);
      mock.timers.tick(1000);
      const expected = name === 'LMSSetValue' || name === 'LMSCommit' ? 'failing' : 'on';
      if (session) assert.equal(session.recording, expected);
      session?.end();
      assert.ok(platform.calls.filter(call => call === 'LMSFinish').length <= 1);
    });
  }
}

it('says that nothing is being recorded, and that it is again', () => {
  let isDown = true;
  const {session, told} = visit({}, name => (name === 'LMSCommit' && isDown ? 'false' : undefined));
  session.open();
  session.save('one', false);
  mock.timers.tick(1000);
  isDown = false;
  session.flush();
  assert.deepEqual(told, ['failing', 'on']);
});

it('offers again what the platform did not take', () => {
  let isDown = true;
  const {platform, session, told} = visit({}, name => (name === 'LMSSetValue' && isDown ? 'false' : undefined));
  session.open();
  session.save('one', true);
  mock.timers.tick(1000);
  assert.deepEqual(told, ['failing']);
  isDown = false;
  session.end();
  assert.equal(platform.kept['cmi.suspend_data'], 'one');
  assert.equal(platform.kept['cmi.core.lesson_status'], 'completed');
});

it('accepts platforms that answer with booleans', () => {
  const {session} = visit({}, name => (name === 'LMSGetValue' ? undefined : true));
  session.open();
  session.save('one', true);
  mock.timers.tick(1000);
  assert.equal(session.recording, 'on');
});

it('writes a time span with the digits the standard asks for', () => {
  assert.deepEqual([0, 59.9, 60, 3600, 45_296.7, 1e9].map(timespan), [
    '0000:00:00',
    '0000:00:59',
    '0000:01:00',
    '0001:00:00',
    '0012:34:56',
    '9999:59:59',
  ]);
});
