import {asRatio, contrast, enoughForText} from './contrast.ts';
import type {Settings} from './settings.ts';

/** Tells people who do not see the page when colours stop being readable. */
export class ContrastNotice {
  readonly #announce: (text: string) => void;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #settings: Settings | undefined;
  /** What was too low when that was last looked at. */
  #known: readonly string[] | undefined;

  constructor(announce: (text: string) => void) {
    this.#announce = announce;
  }

  /** Looks once somebody has stopped typing, as half a colour is another one. What the page begins with is no news. */
  follow(settings: Settings): void {
    this.#known ??= tooLow(settings).map(({where}) => where);
    if (settings === this.#settings) return;
    this.#settings = settings;
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => this.#look(settings), 1000);
  }

  #look(settings: Settings): void {
    const found = tooLow(settings);
    const news = found.filter(({where}) => !this.#known?.includes(where));
    this.#known = found.map(({where}) => where);
    if (news.length > 0) this.#announce(news.map(({text}) => text).join(' '));
  }
}

function tooLow({accent, accentDark, page, pageDark}: Settings): {where: string; text: string}[] {
  const pairs = [
    ['On light pages', accent, page],
    ['On dark pages', accentDark, pageDark],
  ] as const;
  return pairs
    .filter(([, colour, ground]) => colour !== '' && contrast(colour, ground) < enoughForText)
    .map(([where, colour, ground]) => ({
      where,
      text: `${where} the contrast is too low: ${asRatio(contrast(colour, ground))}, and text needs ${enoughForText}.`,
    }));
}
