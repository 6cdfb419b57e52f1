import {compileFolder} from '../build/guidance-folder.ts';
import {loadMessages, type Messages} from '../build/load-locale.ts';
import {plainChecklist, plainGuidance} from '../compiler/render/render-html.ts';
import {printElement} from './document.ts';
import type {Local} from './site-config.ts';

/** One element with its plain edition inside, so that it reads without scripts, and what a page says about it. */
export interface Content {
  readonly title: string;
  readonly description: string;
  /** The element. What is given goes before the plain edition. */
  markup(first?: string): string;
}

/** Everything that the pages and the SCORM package are made of, apart from style and script. */
export interface Contents {
  readonly messages: Messages;
  readonly guidance: Content;
  readonly checklist: Content;
}

interface Options {
  /** The folder of Markdown. */
  readonly folder: string;
  readonly local: Local;
  /** The page that holds the guidance, for the links of the checklist. Empty means the same page. */
  readonly guidanceHref: string;
  /** Level of each title. */
  readonly levels: {readonly guidance: 1; readonly checklist: 1 | 2};
}

/** Compiles the guidance into contents; nothing for an empty folder, from which there is no page to make. */
export async function contents({folder, local, guidanceHref, levels}: Options): Promise<Contents | undefined> {
  const compiled = compileFolder(folder);
  const {introduction, checklist} = compiled;
  if (!introduction || !checklist) return undefined;
  const messages = await loadMessages();
  const plain = {...messages, preparedFrom: local.reviewStatement ?? messages.preparedFrom};
  const options = {words: local.words, guidanceHref};
  const words = localAttributes(local);
  const levelled = (level: number) => ({'heading-level': String(level), ...words});
  const forGuidance = levelled(levels.guidance);
  const forChecklist = {...levelled(levels.checklist), ...(guidanceHref && {'guidance-href': guidanceHref})};
  return {
    messages,
    guidance: {
      title: introduction.title,
      description: introduction.description,
      markup: elementWith(
        'social-media-guidance',
        forGuidance,
        plainGuidance(compiled, plain, {...options, headingLevel: levels.guidance}),
      ),
    },
    checklist: {
      title: checklist.title,
      description: checklist.description,
      markup: elementWith(
        'before-you-post',
        forChecklist,
        plainChecklist(compiled, plain, {...options, headingLevel: levels.checklist}),
      ),
    },
  };
}

/** Prints an element around its plain edition, which is made once, whatever goes before it. */
const elementWith =
  (tag: string, attributes: Readonly<Record<string, string>>, plainEdition: string) =>
  (first = ''): string =>
    printElement(tag, attributes, first + plainEdition);

/** Local words as the attributes that the elements read. */
function localAttributes({words, reviewStatement}: Local): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, {text, href}] of Object.entries(words)) {
    attributes[`data-${name}`] = text;
    if (href) attributes[`data-${name}-href`] = href;
  }
  if (reviewStatement) attributes['data-review-statement'] = reviewStatement;
  return attributes;
}
