import assert from 'node:assert/strict';
import {it} from 'node:test';
import {findApi} from '../../../src/scorm/find-api.ts';

const api = {LMSInitialize: () => 'true', LMSSetValue: () => 'true'};

/** A window of another origin: it names its parent and its opener, and throws at everything else. */
const foreign = (window: object): object =>
  new Proxy(window, {
    get(target, name) {
      if (name !== 'parent' && name !== 'opener') throw new DOMException('Blocked', 'SecurityError');
      return Reflect.get(target, name);
    },
  });

/** An outermost window: its own parent. */
function top(fields: object = {}): object {
  const window: Record<string, unknown> = {...fields};
  window.parent = window;
  return window;
}

it('finds the platform in a parent, near or far', () => {
  assert.equal(findApi({parent: top({API: api})}), api);
  assert.equal(findApi({parent: {parent: {parent: {parent: top({API: api})}}}}), api);
});

it('finds the platform through more frames than any platform nests', () => {
  let window = top({API: api});
  for (let level = 0; level < 49; level += 1) window = {parent: window};
  assert.equal(findApi(window), api);
});

it('takes the nearest of several', () => {
  assert.equal(findApi({parent: {API: api, parent: top({API: {...api}})}}), api);
});

it('finds the platform in the window that opened this one, and in its parents', () => {
  assert.equal(findApi(top({opener: top({API: api})})), api);
  assert.equal(findApi({parent: top({opener: {parent: top({API: api})}})}), api);
});

it('passes frames of other origins on the way', () => {
  assert.equal(findApi({parent: foreign({parent: top({API: api})})}), api);
  assert.equal(findApi(foreign(top({opener: top({API: api})}))), api);
});

it('passes things called API that are something else', () => {
  for (const other of [null, {}, 'API', () => undefined, {LMSInitialize: 'x'}]) {
    assert.equal(findApi({parent: {API: other, parent: top({API: api})}}), api);
  }
});

it('finds nothing where there is nothing, without an error and without an end', () => {
  assert.equal(findApi(top()), undefined);
  assert.equal(findApi({}), undefined);
  assert.equal(findApi(foreign({parent: foreign(top({opener: null}))})), undefined);
  const endless: object = new Proxy({}, {get: (_, name) => (name === 'parent' ? {...endless, parent: endless} : null)});
  assert.equal(findApi(endless), undefined);
});
