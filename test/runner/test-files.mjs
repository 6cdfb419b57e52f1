import {readdirSync} from 'node:fs';

const depth = path => path.split('/').length;

/** All `*.test.ts` files by the check that runs them. `test/elements` and `test/platforms` have runners of their own. */
export function testFiles(root, pattern = '') {
  const wanted = new RegExp(pattern);
  const files = readdirSync(`${root}/test`, {recursive: true})
    .map(path => `test/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.test.ts') && !path.includes('/node_modules/') && wanted.test(path))
    .sort()
    // Those that belong to no folder try the whole product and take longest: none of them is to be the last.
    .sort((one, other) => depth(one) - depth(other));
  const browser = files.filter(path => path.startsWith('test/elements/'));
  const hosts = files.filter(path => path.startsWith('test/platforms/'));
  const node = files.filter(path => !browser.includes(path) && !hosts.includes(path));
  return {node, browser, hosts};
}
