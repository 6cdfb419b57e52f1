import type {ChecklistAst, EditionAst, IntroductionAst, SectionAst} from './ast.ts';
import {type Diagnostic, GuidanceError, type Report, type Reporter} from './diagnostic.ts';
import {DiagnosticCollector} from './diagnostic-collector.ts';
import {rejectUnseenCharacters} from './parse/characters.ts';
import {parseChecklist, parseIntroduction, parseSection} from './parse/documents.ts';
import {editionName, parseEdition, usualEdition} from './parse/edition-file.ts';
import {FileText} from './parse/file-text.ts';
import {isSlug, slugRule} from './parse/slug.ts';
import {SourceText} from './parse/source-text.ts';
import {validateProject} from './validate/validate-project.ts';

/** The file with the title block and the order of the sections. */
export const introductionName = 'introduction.md';

/** The file of the checklist is named as its tag. */
export const checklistNameOf = ({checklist}: EditionAst): string => `${checklist.tag}.md`;

/** More than a section could ever need, and less than would keep the compiler busy for seconds. */
const mostCharacters = 30_000;

/** The syntax trees of a folder; either of the two named files may be missing. */
export interface ProjectAst {
  /** Without one, the usual. */
  readonly edition?: EditionAst;
  readonly introduction?: IntroductionAst;
  readonly sections: readonly SectionAst[];
  readonly checklist?: ChecklistAst;
}

/** A whole folder of guidance. With any error, the trees are incomplete and are not rendered. */
export interface Project extends ProjectAst {
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/** The trees of a project without errors. */
export type SoundProject = Required<ProjectAst>;

/** Compiles the texts of a folder, given by file name. `folder` is what diagnostics call it. */
export function compileTexts(texts: ReadonlyMap<string, string>, folder = 'guidance'): Project {
  const files = new Map([...texts].map(([name, text]) => [name, new FileText(text)]));
  const diagnostics = new DiagnosticCollector(files, folder);
  for (const [name, {text}] of files) rejectUnreadable(text, diagnostics.reporterFor(name).error);
  if ([...files.keys()].some(name => diagnostics.hasErrorsIn(name)))
    return {sections: [], ...diagnostics.inReadingOrder([...files.keys()])};

  for (const [name, {text}] of files)
    rejectUnseenCharacters(text, diagnostics.reporterFor(name).error, {isYaml: name === editionName});
  const project = parseProject(files, diagnostics);
  validateProject(project, diagnostics);
  const order = [
    editionName,
    introductionName,
    ...project.sections.map(({file}) => file),
    checklistNameOf(project.edition),
  ];
  return {...project, ...diagnostics.inReadingOrder(order)};
}

/** What makes all that could be said of a file beside the point. */
function rejectUnreadable(text: string, report: Report): void {
  if (text.length > mostCharacters)
    report(0, 'file-too-long', `this file has more than ${mostCharacters} characters: make it several sections`);
  const marker = text.search(/^(?:<{7}|>{7}) /m);
  if (marker >= 0)
    report(
      marker,
      'merge-marker',
      'two versions of this file were joined and not settled: keep one, and remove the lines of <<<<<<<, ======= and >>>>>>>',
    );
}

/** Whether the words say that a site has changed them. */
export const saysChanged = ({introduction, checklist}: SoundProject): boolean =>
  introduction.basedOn !== undefined || checklist.basedOn !== undefined;

/** The trees of a project. One with errors is refused, because its trees are incomplete. */
export function assertSound({
  edition = usualEdition,
  introduction,
  sections,
  checklist,
  errors,
}: Project): SoundProject {
  if (!introduction || !checklist || errors.length > 0) throw new GuidanceError(errors);
  return {edition, introduction, sections, checklist};
}

/** A file that has to be there under its name. */
interface NamedFile {
  readonly name: string;
  /** Why it has to have it. */
  readonly rule: string;
  /** What no other file has in it. */
  readonly mark: RegExp;
}

const introductionPlace: NamedFile = {
  name: introductionName,
  rule: 'the title and the order of the sections are in introduction.md',
  mark: /^sections: *(?:#.*)?$/m,
};

/** A box to tick that says how much it weighs. */
const checkLine = /^- \[.?\] .*\{[^{}]*\b(?:stop|think)\b[^{}]*\}/m;

/** The one file that was meant to be a missing one, by what is in it. Read as a section, all of it would be wrong. */
function findMisnamed(files: ReadonlyMap<string, FileText>, {mark}: NamedFile): string | undefined {
  const found = [...files]
    .filter(([name, {text}]) => name !== introductionName && mark.test(text))
    .map(([name]) => name);
  return found.length === 1 ? found[0] : undefined;
}

function parseProject(
  files: ReadonlyMap<string, FileText>,
  diagnostics: DiagnosticCollector,
): ProjectAst & {readonly edition: EditionAst} {
  const configuration = files.get(editionName);
  const edition = configuration
    ? parseEdition(configuration.text, diagnostics.reporterFor(editionName).error)
    : usualEdition;
  // It names the file of the checklist and the site words: with a slip in it, what is said of other files is a guess.
  if (diagnostics.hasErrorsIn(editionName)) return {edition, sections: []};
  const checklistName = checklistNameOf(edition);
  const parseAt = <Ast>(place: NamedFile, parse: (file: string, source: SourceText, reporter: Reporter) => Ast) => {
    const name = files.has(place.name) ? place.name : findMisnamed(files, place);
    const file = files.get(name ?? '');
    if (name === undefined || !file) {
      diagnostics.reporterFor(place.name).error(0, 'missing-file', `this file is missing: ${place.rule}`);
      return undefined;
    }
    const reporter = diagnostics.reporterFor(name);
    if (name !== place.name) reporter.error(0, 'misnamed-file', `${place.rule}: rename this one to ${place.name}`);
    return parse(name, SourceText.whole(file.text, edition), reporter);
  };
  const introduction = parseAt(introductionPlace, parseIntroduction);
  const checklist = parseAt(
    {
      name: checklistName,
      rule: configuration
        ? 'the checklist is in a file named as its tag'
        : `the checklist of a folder without ${editionName} is called ${checklistName}`,
      mark: checkLine,
    },
    parseChecklist,
  );
  const listed = introduction?.sections.map(({section}) => section) ?? [];
  const sections = [...files]
    .filter(([name]) => ![editionName, introduction?.file, checklist?.file].includes(name))
    .flatMap(([name, {text}]) => {
      const slug = name.replace(/\.md$/, '');
      const reporter = diagnostics.reporterFor(name);
      if (checklist && !listed.includes(slug) && checkLine.test(text)) {
        reporter.error(
          0,
          'second-checklist',
          `boxes to tick belong in ${checklist.file}: move them there, or remove this file if it is an earlier checklist`,
        );
        return [];
      }
      if (!isSlug(slug))
        reporter.error(
          0,
          'invalid-file-name',
          `the file of a section is named with ${slugRule}: rename it, or move it out of the folder if it is no section`,
        );
      return parseSection(name, slug, SourceText.whole(text, edition), reporter);
    });
  const rank = (slug: string) => (listed.includes(slug) ? listed.indexOf(slug) : listed.length);
  sections.sort((a, b) => rank(a.slug) - rank(b.slug));
  return {edition, sections, ...(introduction ? {introduction} : {}), ...(checklist ? {checklist} : {})};
}
