import assert from 'node:assert/strict';
import {it} from 'node:test';
import {contrast, nearestEnough} from '../../../src/builder/contrast.ts';
import {readFolder, readLink} from '../../../src/builder/read-address.ts';

it('mends what is no address yet, and says how', () => {
  for (const [typed, address] of [
    ['comms@example.nhs.uk', 'mailto:comms@example.nhs.uk'],
    ['mailto: comms@example.nhs.uk', 'mailto:comms@example.nhs.uk'],
    ['www.example.nhs.uk/policy', 'https://www.example.nhs.uk/policy'],
    ['example.nhs.uk/policy', 'https://example.nhs.uk/policy'],
    ['01234 567 890', 'tel:01234567890'],
    ['+44 (0)1234 567890', 'tel:+441234567890'],
    ['/policies/social media.pdf', '/policies/social%20media.pdf'],
  ] as const) {
    const read = readLink(typed);
    assert.equal(read.address, address, typed);
    assert.ok(read.note?.includes(address), typed);
    // What was mended needs no mending.
    assert.deepEqual(readLink(address), {address});
  }
});

it('leaves good addresses as they are', () => {
  for (const address of ['', 'https://example.org/a?b=c#d', '/policy.pdf', 'policy.pdf', 'tel:+441234567890', '#law'])
    assert.deepEqual(readLink(address), {address});
});

it('questions addresses that nobody could follow', () => {
  for (const typed of [
    'C:\\policies\\social.pdf',
    '\\\\server\\share\\policy.pdf',
    'file:///c/policy.pdf',
    'javascript:alert(1)',
    'https://',
  ]) {
    const {address, error} = readLink(typed);
    assert.equal(address, '', typed);
    assert.ok(error, typed);
  }
});

it('understands a folder however it is written', () => {
  for (const [typed, folder] of [
    ['/widgets', '/widgets/'],
    ['widgets', '/widgets/'],
    ['/widgets/social-media-guidance.js', '/widgets/'],
    ['www.example.nhs.uk/widgets', 'https://www.example.nhs.uk/widgets/'],
    ['https://cdn.example.org/smg/index.html?x=1', 'https://cdn.example.org/smg/'],
    ['https://cdn.example.org/smg/index.aspx', 'https://cdn.example.org/smg/'],
    ['https://cdn.example.org/smg/index.html/', 'https://cdn.example.org/smg/'],
    ['https://example.zip', 'https://example.zip/'],
    ['/site assets/smg', '/site%20assets/smg/'],
    ['site\\smg', '/site/smg/'],
    ['../widgets/', '../widgets/'],
  ] as const) {
    const {address, error} = readFolder(typed, '/widgets/');
    assert.deepEqual({address, error}, {address: folder, error: undefined}, typed);
  }
});

it('questions a folder that is on no web server', () => {
  for (const typed of [
    'C:\\inetpub\\wwwroot',
    '\\\\server\\share',
    'comms@example.nhs.uk',
    '01234 567890',
    'javascript:alert(1)',
    'a"b',
  ])
    assert.match(readFolder(typed, '/widgets/').error ?? '', /Until then, \/widgets\//, typed);
});

it('offers the nearest colour that can be read', () => {
  for (const [colour, page] of [
    ['#777777', '#ffffff'],
    ['#ffcc00', '#ffffff'],
    ['#003366', '#10171d'],
    ['#808080', '#808080'],
  ] as const)
    assert.ok(contrast(nearestEnough(colour, page), page) >= 4.5, colour);
  assert.equal(nearestEnough('#005eb8', '#ffffff'), '#005eb8');
});
