import {exec} from 'node:child_process';

/** Runs `npm run build` and resolves to what went wrong, as text, or to nothing when all is well. */
export function build(root) {
  // The text is also shown on a page, which knows nothing of a terminal's colours.
  const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: '0'};
  return new Promise(resolve => {
    exec('npm run --silent build', {cwd: root, env}, (error, stdout, stderr) => {
      if (!error) showWarnings(stderr);
      resolve(error ? withoutStack(stderr || stdout || error.message) : undefined);
    });
  });
}

/** What deserves a second look but stops nothing. Several bundles say the same. */
function showWarnings(text) {
  for (const warning of new Set(text.match(/^\(!\) .*/gm))) console.warn(warning);
}

/** Where in the build tools an error was thrown is of no use to the person who made the mistake. */
function withoutStack(text) {
  const lines = text.split('\n').filter(line => !/^\s+at .+:\d+/.test(line));
  return lines.join('\n').trim();
}
