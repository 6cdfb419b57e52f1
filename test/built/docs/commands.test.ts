import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {accessSync, constants, readFileSync} from 'node:fs';
import {it} from 'node:test';
import {fencesIn, inlineCode} from './fences.ts';

const {name, version, scripts} = JSON.parse(readFileSync('package.json', 'utf8'));

/** The commands of the documents, in blocks and in running text, each once. */
const commands = new Set([
  ...fencesIn('sh').flatMap(({code}) =>
    code
      .split('\n')
      .map(line => line.replace(/#.*/, '').trim())
      .filter(Boolean),
  ),
  ...inlineCode(/^(npm|npx|node) /).map(({code}) => code),
]);

/** What tells whether a command is one, without doing what it is for. */
function check(command: string): void {
  const [program, verb = '', ...words] = command.split(' ');
  if (program?.startsWith('.')) {
    accessSync(program, constants.X_OK);
    return;
  }
  assert.equal(program, 'npm', command);
  if (verb === 'ci') return;
  if (verb === 'install') {
    // The package is a file of the release, so its name has to be the one that a release gives it.
    assert.deepEqual(words, [`./${name}-${version}.tgz`]);
    return;
  }
  const script = verb === 'run' ? (words.shift() ?? '') : verb;
  assert.ok(script in scripts, `${command}: there is no such script`);
  const options = words[0] === '--' ? words.slice(1) : words;
  if (script === 'test') execFileSync(process.execPath, ['test/run.mjs', ...options, '--help'], {stdio: 'pipe'});
  else if (options.length > 0)
    assert.ok(['build', 'release', 'start', 'lint:guidance'].includes(script), `${command}: nobody has tried it`);
}

for (const command of commands) it(`has a command that exists: ${command}`, () => check(command));

for (const command of ['npm run biuld', 'npm test -- --nosuch', 'npm install ./other.tgz', './no-such-file']) {
  it(`would notice a command that does not exist: ${command}`, () => assert.throws(() => check(command)));
}
