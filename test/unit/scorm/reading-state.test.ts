import assert from 'node:assert/strict';
import {beforeEach, it} from 'node:test';
import {ReadingState} from '../../../src/scorm/reading-state.ts';

let state: ReadingState;
beforeEach(() => {
  state = new ReadingState();
});

it('counts a section that was opened by itself once its end is in view', () => {
  state.open('law', true);
  assert.equal(state.setEndInView('law', false), false);
  assert.equal(state.setEndInView('law', true), true);
});

it('counts a short section, or one on a tall screen, as soon as it is opened by itself', () => {
  state.open('law', true);
  assert.equal(state.setEndInView('law', true), true);
});

it('counts nothing that opening all at once has brought into view', () => {
  for (const id of ['law', 'privacy']) {
    state.open(id, false);
    assert.equal(state.setEndInView(id, true), false);
  }
});

it('counts, after all were opened at once, what the reader scrolls to', () => {
  state.open('law', false);
  assert.equal(state.setEndInView('law', false), false);
  assert.equal(state.setEndInView('law', true), true);
});

it('counts, after all were opened at once, what was in view and is scrolled past', () => {
  state.open('law', false);
  state.setEndInView('law', true);
  assert.equal(state.setEndInView('law', false), true);
});

it('counts, after all were opened at once, what focus or a pointer goes into while its end is in view', () => {
  state.open('law', false);
  assert.equal(state.visit('law'), false);
  state.open('privacy', false);
  state.setEndInView('privacy', true);
  assert.equal(state.visit('privacy'), true);
});

it('counts a section whose end is reached after focus went into it', () => {
  state.open('law', false);
  state.visit('law');
  assert.equal(state.setEndInView('law', true), true);
});

it('counts nothing of a section that is closed, and begins anew when it is opened again', () => {
  assert.equal(state.setEndInView('law', true), false);
  assert.equal(state.visit('law'), false);
  state.open('law', false);
  state.setEndInView('law', true);
  state.close('law');
  assert.equal(state.setEndInView('law', false), false);
  state.open('law', false);
  assert.equal(state.setEndInView('law', true), false);
  state.close('law');
  state.open('law', true);
  assert.equal(state.setEndInView('law', true), true);
});
