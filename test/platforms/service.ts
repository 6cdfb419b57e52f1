import {spawn} from 'node:child_process';
import {once} from 'node:events';

/** A program that runs until a test file is done with it. */
export interface Service {
  /** The line in which it said that it is ready. */
  readonly ready: string;
  stop(): Promise<void>;
}

/** Starts a server and waits for the line on its standard error that says it takes requests. */
export async function start(program: string, words: readonly string[], isReady: RegExp): Promise<Service> {
  const server = spawn(program, words, {stdio: ['ignore', 'ignore', 'pipe']});
  const ended = once(server, 'exit');
  let said = '';
  const ready = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', code => reject(new Error(`${program} ended with ${code} before it was ready:\n${said}`)));
    // It is read to the end, because a server whose pipe is full stops.
    server.stderr.setEncoding('utf8').on('data', text => {
      said += text;
      const [line] = isReady.exec(said) ?? [];
      if (line !== undefined) resolve(line);
    });
  });
  return {
    ready,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
