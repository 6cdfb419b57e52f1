/** What may follow the name of a script's file: a version, a hash. A theme's `social-media-guidance-theme.js` is another. */
const ending = '(?:[.-](?:v?\\d+(?:\\.\\d+)+|[\\da-f]{6,}|min))*\\.js$';

/**
 * What a site says once for all its pages: `data-upgrade` and the site's own words, as attributes of one element.
 *
 * They stand on the script's tag. Tag managers make a tag of their own, without its attributes, and optimisers join many
 * files under another name. So the script's address may have the same names in its query, and a page may have a
 * `<meta name="social-media-guidance">` with the same attributes. Where several places say something about a name, the
 * first counts: the tag that runs, other tags of our file, the query of each, the `meta`.
 *
 * @param file - What the script's file and the `meta` are called, which keeps editions apart.
 */
export function findSiteOptions(file: string): Element {
  const options = document.createElement('meta');
  const add = (name: string, value: string): void => {
    if (/^data-[\w-]+$/.test(name) && !options.hasAttribute(name)) options.setAttribute(name, value);
  };
  const addAttributes = (holder: Element): void => {
    for (const name of holder.getAttributeNames()) add(name, holder.getAttribute(name) ?? '');
  };
  const scripts = ownScripts(new RegExp(`^${file}${ending}`, 'i'));
  scripts.forEach(addAttributes);
  for (const script of scripts) {
    const query = queryOf(script.getAttribute('src') ?? '');
    // Asked only where there is a query: pages use the name for things of their own.
    if (query) for (const [name, value] of new URLSearchParams(query)) add(name, value);
  }
  const meta = document.getElementsByTagName('meta').namedItem(file);
  if (meta) addAttributes(meta);
  return options;
}

/**
 * The tags that this script came from. The one that runs is known, whatever its file is called, unless it is a module or an
 * optimiser evaluates its text; and a form called `currentScript` hides it. Optimisers often leave the tag that they found
 * as it was, or put its address into another attribute.
 */
function ownScripts(ownFile: RegExp): readonly HTMLScriptElement[] {
  const running: unknown = document.currentScript;
  const named = [...document.scripts].filter(script =>
    script.getAttributeNames().some(name => ownFile.test(fileOf(script.getAttribute(name) ?? ''))),
  );
  return running instanceof HTMLScriptElement ? [running, ...named] : named;
}

const fileOf = (address: string): string => /[^/]*$/.exec(address.split(/[?#]/, 1)[0] ?? '')?.[0] ?? '';

const queryOf = (address: string): string => address.split('#', 1)[0]?.split('?')[1] ?? '';
