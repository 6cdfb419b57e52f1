import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {compileFolder} from '../compile/folder.ts';
import {fillRegions} from './regions.ts';
import {sbom} from './sbom.ts';

export const assurance = 'docs/assurance.md';

/** What docs/assurance.md says about this version, from where it is decided. */
export function figures(): Record<string, string> {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  return {version: `Version ${version}.`, components: components(), reviews: reviews()};
}

function components(): string {
  const rows = sbom().components.map(({name, version, licenses = []}) => {
    const licence = licenses.map(({license}) => license.id).join(', ');
    return `| ${name} | ${version} | ${licence} |`;
  });
  return ['| Component | Version | Licence |', '|---|---|---|', ...rows.sort()].join('\n');
}

function reviews(): string {
  const {introduction, sections, checklist} = compileFolder('guidance');
  const rows = [introduction, ...sections, checklist].flatMap(text =>
    text ? [`| ${text.title} | ${text.reviewed} | ${text.nextReview} |`] : [],
  );
  return ['| Text | Reviewed | Next review |', '|---|---|---|', ...rows].join('\n');
}

// `npm run figures`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(assurance, fillRegions(readFileSync(assurance, 'utf8'), figures()));
}
