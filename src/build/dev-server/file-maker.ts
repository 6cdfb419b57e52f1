import {type ChildProcess, fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Where the files are made. They are not minified, so none of them goes where a build puts what readers get. */
export const madeFiles = '.cache/dist';

/** What the process that makes the files is asked for. */
export interface Request {
  /** Several requests may wait at once, and each has a number of its own. */
  readonly id: number;
  readonly what: 'files' | 'builder';
}

/** What it answers: which request is done, and what went wrong. */
export interface Answer {
  readonly id: number;
  readonly problem?: string;
  /** The path of the page with the guidance. */
  readonly firstPage?: string;
}

const program = fileURLToPath(new URL('make-files.ts', import.meta.url));

/**
 * Makes what a build leaves in `dist/`, in a process of its own. It keeps the bundled runtimes, so that a change of the words needs
 * no bundling; and it is started anew when the source changes, because it runs that source.
 */
export class FileMaker {
  readonly #folder: string;
  #process: ChildProcess | undefined;
  #requests = 0;
  /** How often the files have been asked for. */
  #turns = 0;
  /** The path of the page with the guidance, once it has been made. */
  firstPage: string | undefined;
  /** Called with what went wrong when the files have been made, or could not be, unless they have been asked for again. */
  onMade: (problem: string | undefined) => void = () => undefined;

  /** @param folder - The folder of the words. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the files with the source as it is now. */
  restart(): Promise<void> {
    this.stop();
    // What it complains of is not only for the terminal. Colours are.
    const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: '0'};
    this.#process = fork(program, [this.#folder], {
      execArgv: ['--import', 'tsx'],
      env,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    return this.makeFiles();
  }

  /** Makes the files with the words as they are now. */
  async makeFiles(): Promise<void> {
    this.#turns += 1;
    const turn = this.#turns;
    const problem = await this.#ask('files');
    // Of words that have been saved again since, or a process that was stopped, nobody wants to hear.
    if (turn === this.#turns) this.onMade(problem);
  }

  async makeBuilder(): Promise<void> {
    const problem = await this.#ask('builder');
    if (problem !== undefined) this.onMade(problem);
  }

  stop(): void {
    this.#process?.kill();
    this.#process = undefined;
  }

  /** Resolves to what went wrong. A process that ends instead of answering has complained before. */
  #ask(what: Request['what']): Promise<string | undefined> {
    const asked = this.#process;
    if (!asked?.connected) return Promise.resolve('src/ has to be mended first; its error is above');
    this.#requests += 1;
    const request: Request = {id: this.#requests, what};
    const complaints: string[] = [];
    const listen = (data: Buffer): void => void complaints.push(String(data));
    asked.stderr?.on('data', listen);
    return new Promise<string | undefined>(resolve => {
      const answer = (message: unknown): void => {
        const {id, problem, firstPage} = message as Answer;
        if (id !== request.id) return;
        this.firstPage = firstPage ?? this.firstPage;
        finish(problem);
      };
      const end = (): void => finish(withoutStack(complaints.join('')));
      const finish = (problem: string | undefined): void => {
        asked.off('message', answer).off('close', end);
        asked.stderr?.off('data', listen);
        // Warnings, which stop nothing.
        if (problem === undefined && complaints.length > 0) console.warn(complaints.join('').trimEnd());
        resolve(problem);
      };
      asked.on('message', answer).on('close', end);
      asked.send(request);
    });
  }
}

/** Where in the tools an error was thrown is of no use to the person who made the mistake. */
function withoutStack(text: string): string {
  const lines = text.split('\n').filter(line => !/^\s+at .+:\d+/.test(line));
  return lines.join('\n').trim();
}
