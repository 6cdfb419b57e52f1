import {type SoundProject, saysChanged} from '../compiler/compile.ts';
import {renderHostedFiles, type SiteSource} from '../site/render-site.ts';
import {scriptFile} from './edition.ts';
import {facts, source} from './facts.ts';
import type {Settings} from './settings.ts';
import {siteOf} from './site-settings.ts';

/** What the build makes of the settings. */
export interface Made {
  readonly source: SiteSource;
  /** All that a site hosts, by the name of the file. */
  readonly files: ReadonlyMap<string, string>;
  readonly integrity: Integrity;
  /** What the scripts are called whose bytes never change under their name. */
  readonly pinnedNames: Readonly<Record<string, string>>;
}

/** `integrity.json`: hashes as an `integrity` attribute and a policy take them. */
export interface Integrity {
  readonly version: string;
  /** Of the drop-in. */
  readonly integrity: string;
  readonly files: Readonly<Record<string, string>>;
  readonly inline: Readonly<Record<'script' | 'style' | 'paperStyle', string>>;
}

/** Makes the files with the functions that the build calls. A package for learning platforms is made when it is asked for. */
export async function make(settings: Settings, project: SoundProject): Promise<Made> {
  const whole = {...source, project, site: siteOf(settings, project)};
  const files = await renderHostedFiles(whole, hash);
  const integrity: Integrity = JSON.parse(files.get('integrity.json') ?? '');
  const name = (file: string): string => pinnedName(file, integrity, facts.hasOwnWords || saysChanged(project));
  return {
    source: whole,
    files,
    integrity,
    pinnedNames: {
      [scriptFile]: name(scriptFile),
      'frame-parent.js': name('frame-parent.js'),
    },
  };
}

/** As a release calls it. Changed words make another file, so a part of its hash tells it from the release's. */
function pinnedName(file: string, {version, files}: Integrity, isChanged: boolean): string {
  const [stem] = file.split('.');
  if (!isChanged || file === 'frame-parent.js') return `${stem}-${version}.js`;
  const bytes = [...atob((files[file] ?? '').replace('sha384-', ''))].slice(0, 4);
  return `${stem}-${version}-${bytes.map(byte => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')}.js`;
}

/** A hash as an `integrity` attribute and a policy take it. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
