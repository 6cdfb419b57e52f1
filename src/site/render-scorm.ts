import {saysChanged} from '../compiler/compile.ts';
import {escapeHtml} from '../compiler/render/escape.ts';
import {languageOf, renderDocument} from './document.ts';
import {type PageSource, renderWidget, siteStyle} from './render-page.ts';
import type {Site} from './site.ts';

/** The files of the SCORM package for one site, by name, manifest included. */
export function renderScormFiles(source: PageSource, version: string): Record<string, string> {
  const {project, locale, script, style} = source;
  // What is left out, or open from the start, could never be read: the package would never be complete.
  const {placeholders, reviewStatement, style: ownStyle} = source.site;
  const site: Site = {
    placeholders,
    ...(reviewStatement && {reviewStatement}),
    ...(ownStyle && {style: ownStyle}),
  };
  const widgets = {...source, site};
  const {title, description} = project.introduction;
  const page = renderDocument({
    ...languageOf(locale),
    title,
    description,
    head: '',
    style: `<link rel="stylesheet" href="page.css">${siteStyle(site)}`,
    body: `<main>
<div class="record"></div>
${renderWidget(widgets, 'guidance', {headingLevel: 1, guidanceHref: ''})}
<hr>
${renderWidget(widgets, 'checklist', {headingLevel: 2, guidanceHref: ''})}
<div class="record" role="status"></div>
</main>`,
    script: '<script src="page.js"></script>',
  });
  const files = {'index.html': page, 'page.css': style, 'page.js': script};
  const identifier = identifierOf(source, site, page);
  const manifest = renderManifest({
    identifier,
    title: project.edition.scorm.title ?? title,
    version,
    files: Object.keys(files),
  });
  return {'imsmanifest.xml': manifest, ...files};
}

/**
 * What platforms know a package by. It never changes for the package as it comes, so that a new version replaces the old
 * one. Two packages with different words must not replace each other, so those with a site's own names have a mark of
 * the names, and those with words from elsewhere, or that say what they are based on, one of all they say.
 */
function identifierOf({project, hasOwnWords}: PageSource, site: Site, page: string): string {
  const {identifier} = project.edition.scorm;
  const own = Object.keys(site.placeholders).length > 0 || site.reviewStatement || site.style;
  if (hasOwnWords || saysChanged(project)) return `${identifier}-${fingerprint(page)}`;
  return own ? `${identifier}-${fingerprint(JSON.stringify(site))}` : identifier;
}

/** A few letters and digits that differ when a text does: FNV-1a, which tells packages apart and keeps no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

interface Package {
  /** What the identifiers of the manifest begin with. */
  readonly identifier: string;
  readonly title: string;
  /** At most 20 characters (imscp_rootv1p1p2.xsd, attr.version). */
  readonly version: string;
  /** Every file of the package but the manifest. The first is the one to launch. */
  readonly files: readonly string[];
}

/**
 * `imsmanifest.xml` for one SCO (SCORM 1.2, Content Aggregation Model, section 2.3). It names no schema files: a package
 * has to hold those it names, and no platform needs them.
 */
export function renderManifest({identifier, title, version, files}: Package): string {
  const name = escapeHtml(title);
  const launched = escapeHtml(files[0] ?? '');
  const list = files.map(file => `      <file href="${escapeHtml(file)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${escapeHtml(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${identifier}-organization">
    <organization identifier="${identifier}-organization">
      <title>${name}</title>
      <item identifier="${identifier}-item" identifierref="${identifier}-sco" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${identifier}-sco" type="webcontent" adlcp:scormtype="sco" href="${launched}">
${list.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
