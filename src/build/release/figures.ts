import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {compileFolder} from '../guidance-folder.ts';
import {type Facts, pinnedScript, versionedName} from './pinned.ts';
import {fillRegions} from './regions.ts';
import {sbom} from './sbom.ts';

/** What each document says about this version, from where it is decided: by file, and by region of the file. */
function figures(): Record<string, Record<string, string>> {
  const facts = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Facts;
  const file = versionedName(facts.version);
  return {
    'README.md': {script: markup(pinnedScript(facts, {src: `/widgets/${file}`}))},
    'docs/hosting.md': {
      script: markup(pinnedScript(facts, {src: `https://www.example.nhs.uk/widgets/${file}`, crossorigin: true})),
    },
    'docs/assurance.md': {
      version: `Version ${facts.version}.`,
      criteria: criteria(),
      components: components(),
      reviews: reviews(),
    },
    'demo/promises/pinned.html': {script: pinnedScript(facts, {src: '../../dist/social-media-guidance.js'})},
  };
}

/** The documents as they should be, by file. */
export const documents = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(figures()).map(([file, texts]) => [file, fillRegions(readFileSync(file, 'utf8'), texts)]),
  );

/** Fills in what the documents say, and returns the files that said something else. */
export function fillDocuments(): string[] {
  const stale = Object.entries(documents()).filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  for (const [file, text] of stale) writeFileSync(file, text);
  return stale.map(([file]) => file);
}

const markup = (html: string): string => `\`\`\`html\n${html}\n\`\`\``;

export const conformance = 'docs/accessibility.md';

/** How many criteria of WCAG have which result, counted from the table that says why. */
function criteria(): string {
  const rows = [...readFileSync(conformance, 'utf8').matchAll(/^\| \d+\.\d+\.\d+ [^|]+ \| A{1,2} \| ([^|]+) \|/gm)];
  const count = (result: string): number => rows.filter(row => row[1] === result).length;
  return `Of the ${rows.length} criteria at levels A and AA, ${count('tested')} are met and held by a test, ${count('read')} are met as far as
reading the code can tell, and ${count('does not arise')} do not arise. None is known to fail.`;
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

// `npm run figures`, after a build
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const filled = fillDocuments();
  console.log(filled.length > 0 ? `Filled in: ${filled.join(', ')}` : 'The documents are up to date.');
}
