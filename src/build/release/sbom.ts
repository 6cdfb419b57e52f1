import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** A component of a software bill of materials, as far as we read it. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {readonly license: {readonly id: string}}[];
}

export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly metadata: {readonly component: Component};
  readonly components: readonly Component[];
}

/**
 * What the package is made of, in CycloneDX, by npm itself: production dependencies only, because nothing else reaches a
 * reader. npm names the package after its folder, numbers each file anew and stamps it with the time; without those the
 * same packages give the same file.
 */
export function sbom(): Sbom {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--sbom-type', 'library'];
  const {serialNumber: _, ...made} = JSON.parse(execFileSync('npm', words, {encoding: 'utf8', shell: true}));
  const {name} = JSON.parse(readFileSync('package.json', 'utf8')) as {name: string};
  const {timestamp: __, component, ...metadata} = made.metadata;
  return {...made, metadata: {...metadata, component: {...component, name}}};
}
