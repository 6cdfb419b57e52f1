import {renderSite, type SiteSource} from '../site/render-site.ts';
import {source} from './facts.ts';
import type {Settings} from './settings.ts';
import {siteOf} from './site-settings.ts';

/** What the build makes of the settings. */
export interface Made {
  readonly source: SiteSource;
  /** All that a site hosts, by the name of the file. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly integrity: Integrity;
}

/** `integrity.json`: hashes as an `integrity` attribute and a policy take them. */
export interface Integrity {
  readonly version: string;
  /** Of the drop-in. */
  readonly integrity: string;
  readonly files: Readonly<Record<string, string>>;
  readonly inline: {readonly script: string; readonly style: string};
}

/** Makes everything, with the functions that the build calls. */
export async function make(settings: Settings): Promise<Made> {
  const whole = {...source, site: siteOf(settings)};
  const files = await renderSite(whole, hash);
  return {source: whole, files, integrity: JSON.parse(String(files.get('integrity.json')))};
}

/** A hash as an `integrity` attribute and a policy take it. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
