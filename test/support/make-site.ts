// Makes the files of a site from texts, for a page: test/built/same-bytes.test.ts bundles it for one.

import {assertSound, compileTexts} from '../../src/compiler/compile.ts';
import {type Runtimes, renderSite, type Styles} from '../../src/site/render-site.ts';
import type {Site} from '../../src/site/site.ts';

export interface MakeSiteOptions {
  /** The words as Markdown, by the name of their file. */
  readonly texts: Readonly<Record<string, string>>;
  readonly site: Site;
  readonly runtimes: Runtimes;
  readonly styles: Styles;
  readonly version: string;
}

/** The files by name, as characters that stand for one byte each, because only text leaves a page. */
export async function makeSite({texts, ...rest}: MakeSiteOptions): Promise<Record<string, string>> {
  const project = assertSound(compileTexts(new Map(Object.entries(texts))));
  const {locale, scormMessages} = project.edition;
  const files = await renderSite({...rest, project, locale, scormMessages}, hash);
  return Object.fromEntries([...files].map(([name, content]) => [name, asBinary(bytesOf(content))]));
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(asBinary(new Uint8Array(digest)))}`;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const asBinary = (bytes: Uint8Array): string => [...bytes].map(byte => String.fromCharCode(byte)).join('');
