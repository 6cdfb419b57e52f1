import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

// What a build and those who use what it leaves agree on. Here, because the build itself takes seconds to load.

export const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** Where a build leaves runtimes and styles, for tests that join them with words of their own. */
export const runtimesFile = '.cache/runtimes.json';

/** A hash as an `integrity` attribute and a policy take it. */
export const hash = async (text: string): Promise<string> =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;
