import type {Api, ApiFunction} from './find-api.ts';

/** The functions of a platform, as a page can call them that goes on whatever they do, throw or return. */
export class SafeApi {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Functions that do something answer "true" or "false", as strings (section 3.3). Some platforms use booleans. */
  did(name: ApiFunction, ...words: string[]): boolean {
    const answer = this.#call(name, ...words);
    return answer === 'true' || answer === true;
  }

  /** The value of an element of the data model; empty if the platform gives none. */
  get(element: string): string {
    const value = this.#call('LMSGetValue', element);
    return typeof value === 'string' ? value : '';
  }

  #call(name: ApiFunction, ...words: string[]): unknown {
    try {
      return this.#api[name](...words);
    } catch {
      return undefined;
    }
  }
}
