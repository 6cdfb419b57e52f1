import assert from 'node:assert/strict';
import {beforeEach, it, mock} from 'node:test';
import type {Api} from '../../../src/scorm/find-api.ts';
import {Session} from '../../../src/scorm/session.ts';
import {timespan} from '../../../src/scorm/timespan.ts';
import {type Kept, StrictPlatform} from '../../support/strict-platform.ts';

beforeEach(() => mock.timers.reset());

interface Visit {
  readonly platform: StrictPlatform;
  readonly session: Session;
  readonly told: string[];
}

/** A visit that has begun, with the timers and the network in the test's hands. */
function visit(kept: Kept = {}, onCall: StrictPlatform['onCall'] = () => undefined): Visit {
  mock.timers.enable({apis: ['setTimeout']});
  const platform = new StrictPlatform(kept);
  platform.onCall = onCall;
  platform.isOnline = () => true;
  const told: string[] = [];
  const session = Session.begin(platform as unknown as Api, {
    onChange: () => told.push(session?.recording ?? ''),
    isOnline: () => platform.isOnline(),
  });
  assert.ok(session);
  return {platform, session, told};
}

/** The network goes, or comes back, and the browser says so. */
function setOnline({platform, session}: Visit, isOnline: boolean): void {
  platform.isOnline = () => isOnline;
  session.networkChanged();
}

const commits = ({calls}: StrictPlatform): number => calls.filter(call => call === 'LMSCommit').length;

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
  for (const data of ['one', 'two', 'three']) {
    session.save(data, false);
    mock.timers.tick(900);
  }
  assert.equal(commits(platform), 0);
  session.flush();
  assert.equal(commits(platform), 1);
  session.flush();
  mock.timers.tick(10_000);
  assert.equal(commits(platform), 1);
});

it('sends completion at once, because the page may be gone in a moment', () => {
  const {platform, session} = visit();
  session.open();
  session.save('all', true);
  assert.equal(platform.kept['cmi.core.lesson_status'], 'completed');
  assert.equal(platform.kept['cmi.suspend_data'], 'all');
  assert.equal(session.isCompleted, true);
});

/** What was set, sent and ended, of the calls of a whole visit. */
function acts(kept: Kept): {acts: string[]; status: string | undefined} {
  const {platform, session} = visit(kept);
  session.open();
  session.save('new', true);
  session.flush();
  session.end();
  assert.deepEqual(platform.faults, []);
  assert.equal(platform.kept['cmi.suspend_data'], kept['cmi.suspend_data']);
  assert.equal(session.isCompleted, kept['cmi.core.lesson_mode'] === 'review');
  return {
    acts: platform.calls.filter(call => /Set|Commit|Finish/.test(call)),
    status: platform.kept['cmi.core.lesson_status'],
  };
}

it('records nothing in review mode, and still ends the session', () => {
  const kept = {'cmi.core.lesson_mode': 'review', 'cmi.suspend_data': 'kept', 'cmi.core.lesson_status': 'completed'};
  assert.deepEqual(acts(kept), {acts: ['LMSFinish'], status: 'completed'});
});

for (const status of ['not attempted', '']) {
  it(`calls a preview browsed where the status was "${status}", so that the platform does not call it completed`, () => {
    assert.deepEqual(acts({'cmi.core.lesson_mode': 'browse', 'cmi.core.lesson_status': status}), {
      acts: ['LMSSetValue cmi.core.lesson_status browsed', 'LMSFinish'],
      status: 'browsed',
    });
  });
}

for (const status of ['incomplete', 'browsed', 'failed', 'completed', 'passed']) {
  it(`leaves ${status} as it is in a preview`, () => {
    assert.deepEqual(acts({'cmi.core.lesson_mode': 'browse', 'cmi.core.lesson_status': status}), {
      acts: ['LMSFinish'],
      status,
    });
  });
}

it('begins in earnest after a preview', () => {
  const {platform, session} = visit({'cmi.core.lesson_status': 'browsed'});
  session.open();
  session.end();
  assert.equal(platform.kept['cmi.core.lesson_status'], 'incomplete');
});

it('commits nothing while it is offline, and everything afterwards', () => {
  const offline = visit();
  const {platform, session, told} = offline;
  session.open();
  setOnline(offline, false);
  session.save('one', false);
  mock.timers.tick(10_000);
  session.save('all', true);
  session.flush();
  assert.equal(commits(platform), 0);
  assert.equal(session.isCompleted, false);
  setOnline(offline, true);
  assert.equal(platform.kept['cmi.core.lesson_status'], 'completed');
  assert.equal(platform.kept['cmi.suspend_data']?.trim(), 'all');
  assert.equal(session.isCompleted, true);
  assert.deepEqual(told, ['offline', 'on']);
  session.end();
  assert.deepEqual(platform.faults, []);
});

it('says at once that it is offline, without waiting for something to send', () => {
  const offline = visit({'cmi.core.lesson_status': 'incomplete'});
  offline.session.open();
  setOnline(offline, false);
  assert.equal(offline.session.recording, 'offline');
  setOnline(offline, true);
  assert.equal(offline.session.recording, 'on');
  assert.equal(commits(offline.platform), 0);
});

for (const status of ['not attempted', 'incomplete', 'completed']) {
  it(`says so from the beginning where a visit begins offline, ${status}`, () => {
    const offline = visit({'cmi.core.lesson_status': status});
    offline.platform.isOnline = () => false;
    offline.session.open();
    assert.equal(offline.session.recording, 'offline');
    setOnline(offline, true);
    assert.equal(offline.session.recording, 'on');
  });
}

it('says of a preview that begins offline that it is a preview', () => {
  const offline = visit({'cmi.core.lesson_mode': 'browse'});
  offline.platform.isOnline = () => false;
  offline.session.open();
  assert.equal(offline.session.recording, 'preview');
});

it('does not believe a commit during which the network went', () => {
  const lost: Visit = visit({}, name => {
    if (name === 'LMSCommit') lost.platform.isOnline = () => false;
  });
  lost.session.open();
  lost.session.save('all', true);
  assert.deepEqual([lost.session.recording, lost.session.isCompleted], ['offline', false]);
  lost.platform.onCall = () => undefined;
  setOnline(lost, true);
  assert.equal(lost.platform.kept['cmi.suspend_data']?.trim(), 'all');
});

it('takes back that it is completed when the network goes, and sends all of it anew', () => {
  const offline = visit();
  const {platform, session} = offline;
  session.open();
  session.save('all', true);
  setOnline(offline, false);
  assert.equal(session.isCompleted, false);
  const before = platform.calls.length;
  setOnline(offline, true);
  assert.deepEqual(platform.calls.slice(before), [
    'LMSSetValue cmi.core.lesson_status completed',
    'LMSSetValue cmi.suspend_data all',
    'LMSSetValue cmi.core.session_time 0000:00:00',
    'LMSCommit',
  ]);
  assert.equal(session.isCompleted, true);
});

it('sets every value again for a platform that sends each when it is set, and loses it offline', () => {
  const arrived: Kept = {};
  const api = {
    LMSInitialize: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue(element: string, value: string) {
      if (isOnline) arrived[element] = value;
      return 'true';
    },
    LMSCommit: () => 'true',
    LMSFinish: () => 'true',
  };
  let isOnline = true;
  const session = Session.begin(api as unknown as Api, {onChange: () => undefined, isOnline: () => isOnline});
  session?.open();
  isOnline = false;
  session?.networkChanged();
  session?.save('all', true);
  assert.equal(arrived['cmi.core.lesson_status'], 'incomplete');
  isOnline = true;
  session?.networkChanged();
  assert.equal(arrived['cmi.core.lesson_status'], 'completed');
  assert.equal(arrived['cmi.suspend_data']?.trim(), 'all');
  session?.end();
});

it('stays completed offline where an earlier visit completed it', () => {
  const offline = visit({'cmi.core.lesson_status': 'completed'});
  offline.session.open();
  setOnline(offline, false);
  assert.equal(offline.session.isCompleted, true);
});

it('leaves to the end of the session what could not be committed', () => {
  const offline = visit();
  offline.session.open();
  setOnline(offline, false);
  offline.session.save('all', true);
  offline.session.end();
  assert.equal(commits(offline.platform), 0);
  assert.equal(offline.platform.calls.at(-1), 'LMSFinish');
  assert.deepEqual(offline.platform.faults, []);
});

it('is not completed while the platform refuses', () => {
  let isDown = true;
  const {session} = visit({}, name => (name === 'LMSCommit' && isDown ? 'false' : undefined));
  session.open();
  session.save('all', true);
  assert.deepEqual([session.recording, session.isCompleted], ['failing', false]);
  isDown = false;
  session.flush();
  assert.deepEqual([session.recording, session.isCompleted], ['on', true]);
});

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
      const session = Session.begin(platform as unknown as Api, {onChange: () => undefined, isOnline: () => true});
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
