import {warn} from '../internal/warn.ts';
import {whenParsed} from '../internal/when-parsed.ts';

/** What belongs to a page, and to no fallback. */
const ofThePage = 'main, nav, footer, script';

/**
 * Says that an element holds the rest of the page. In HTML a slash does not close a tag, so `<before-you-post />` takes in
 * everything after it, and hides it as its fallback.
 */
export function warnOfSwallowedPages(tags: readonly string[]): void {
  whenParsed(() => {
    for (const tag of tags)
      for (const element of document.getElementsByTagName(tag))
        if (element.querySelector([ofThePage, ...tags].join()))
          warn(`<${tag}> holds other parts of the page, and hides them: write </${tag}> after its fallback.`);
  });
}
