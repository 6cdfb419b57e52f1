import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {installed} from './debian.ts';

/** A screen that nobody sees, with a keyboard: for what only a browser's own window can do. */
export interface Screen {
  readonly display: string;
  /** Presses keys as xdotool names them, or types a text into the window with this title. */
  press(...keys: string[]): void;
  type(text: string): void;
  close(): void;
}

export async function openScreen(): Promise<Screen> {
  const xvfb = installed('Xvfb', ['xvfb'], ['-help']);
  const keys = installed('xdotool', ['xdotool']);
  // It picks a number that is free and says which.
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1200x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await firstLine(server)}`;
  const xdotool = (...words: string[]) => {
    const {status, stderr} = spawnSync(keys, words, {env: {...process.env, DISPLAY: display}, encoding: 'utf8'});
    if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${stderr}`);
  };
  return {
    display,
    press: (...keys) => xdotool('key', '--delay', '80', ...keys),
    type: text => xdotool('type', '--delay', '40', text),
    close: () => void server.kill(),
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.on('data', data => resolve(String(data).trim()));
  });
}
