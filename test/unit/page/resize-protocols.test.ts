import assert from 'node:assert/strict';
import {it} from 'node:test';
import {h5pHello, heightRequest, resizeProtocols} from '../../../src/page/resize-protocols.ts';

/** What a frame says of a height after it has heard some messages. */
function said(height: number, {hash = '', heard = []}: {hash?: string; heard?: unknown[]} = {}): unknown[] {
  const protocols = resizeProtocols({hash, width: () => 600});
  for (const message of heard) for (const protocol of protocols) protocol.isHeightRequest(message);
  return protocols.map(protocol => protocol.heightMessage(height)).filter(Boolean);
}

/** Whether any protocol takes a message for a request. */
const isAsked = (message: unknown, hash = ''): boolean =>
  resizeProtocols({hash, width: () => 600}).some(protocol => protocol.isHeightRequest(message));

const unasked = ['{"subject":"lti.frameResize","height":720}', {context: 'h5p', action: 'resize', scrollHeight: 720}];
const iframeResizerStarts = '[iFrameSizer]frame1:8:false:false:32:true:true::bodyOffset:::0:false:parent:scroll:false';

it('tells learning platforms without being asked, in the words Canvas, Brightspace and H5P document', () => {
  assert.deepEqual(said(720), unasked);
});

it('tells WordPress only with the secret that WordPress put into the address', () => {
  assert.deepEqual(said(720, {hash: '#?secret=aB3'}).at(-1), {message: 'height', value: 720, secret: 'aB3'});
  assert.deepEqual(said(720, {hash: '#?secret=a"b'}), unasked);
  assert.deepEqual(said(720, {hash: '#smg-privacy'}), unasked);
});

it('tells iframe-resizer by the name that iframe-resizer gave the frame', () => {
  assert.equal(said(720, {heard: [iframeResizerStarts]}).at(-1), '[iFrameSizer]frame1:720:600:resizeObserver');
  assert.deepEqual(said(720, {heard: ['[iFrameSizer]pageInfo:{"a":1}', '[iFrameSizer]resize']}), unasked);
});

it('tells open-iframe-resizer once it has said that it is there', () => {
  assert.deepEqual(said(720, {heard: [{type: 'iframe-child-init'}]}).at(-1), {type: 'iframe-resized', height: 720});
});

it('hears the request of every protocol', () => {
  for (const message of [
    heightRequest,
    {context: 'h5p', action: 'resizePrepared'},
    iframeResizerStarts,
    '[iFrameSizer]resize',
    '[iFrameSizer]reset',
    {type: 'iframe-child-init'},
    {type: 'iframe-get-child-dimensions'},
  ]) {
    assert.ok(isAsked(message), JSON.stringify(message));
  }
  assert.ok(isAsked({message: 'ready', secret: 'aB3'}, '#?secret=aB3'));
});

it('takes nothing else for a request', () => {
  const trap = {toString: 'x', valueOf: 'x'};
  for (const message of [
    ...[undefined, null, 0, Number.NaN, '', 'height?', {}, [], {message: 'ready'}, {context: 'H5P'}],
    ...[{type: {}}, {type: trap}, {context: trap}, {message: trap}, {type: ['iframe-child-init']}],
    ...['[iFrameSizer]', '[iFrameSizer]pageInfo:{"iframeHeight":1}', '[iFrameSizer]frame1:720:600:resizeObserver'],
  ]) {
    assert.equal(isAsked(message), false, JSON.stringify(message));
  }
});

it('takes none of its own words for a request, so that an echo is not answered for ever', () => {
  const protocols = resizeProtocols({hash: '#?secret=aB3', width: () => 600});
  const requests = [heightRequest, iframeResizerStarts, {type: 'iframe-child-init'}, {message: 'ready', secret: 'aB3'}];
  for (const heard of requests) for (const protocol of protocols) protocol.isHeightRequest(heard);
  const own = protocols
    .flatMap(({heightMessage, scrollMessage}) => [heightMessage(720), scrollMessage?.(72)])
    .filter(Boolean);
  assert.equal(own.length, 7);
  for (const message of own) assert.equal(isAsked(message, '#?secret=aB3'), false, JSON.stringify(message));
});

it('asks to show a place only who can, and has said that it is there', () => {
  const shown = (heard: unknown) => {
    const protocols = resizeProtocols({hash: '', width: () => 600});
    for (const protocol of protocols) protocol.isHeightRequest(heard);
    return protocols.map(protocol => protocol.scrollMessage?.(72)).filter(Boolean);
  };
  assert.deepEqual(shown(h5pHello), []);
  assert.deepEqual(shown(heightRequest), ['{"subject":"social-media-guidance.show","top":72}']);
  assert.deepEqual(shown(iframeResizerStarts), ['[iFrameSizer]frame1:72:0:scrollToOffset']);
});
