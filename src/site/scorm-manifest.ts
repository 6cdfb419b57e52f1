import {escapeHtml} from '../compiler/render/escape.ts';

interface Package {
  readonly title: string;
  /** At most 20 characters (imscp_rootv1p1p2.xsd, attr.version). */
  readonly version: string;
  /** Every file of the package but the manifest. The first is the one to launch. */
  readonly files: readonly string[];
}

/**
 * `imsmanifest.xml` for one SCO (SCORM 1.2, Content Aggregation Model, section 2.3). The identifiers never change, so
 * that platforms know a new version for the same course. It names no schema files: a package has to hold those it names,
 * and no platform needs them.
 */
export function printManifest({title, version, files}: Package): string {
  const name = escapeHtml(title);
  const launched = escapeHtml(files[0] ?? '');
  const list = files.map(file => `      <file href="${escapeHtml(file)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="social-media-guidance" version="${escapeHtml(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="social-media-guidance-organization">
    <organization identifier="social-media-guidance-organization">
      <title>${name}</title>
      <item identifier="social-media-guidance-item" identifierref="social-media-guidance-sco" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="social-media-guidance-sco" type="webcontent" adlcp:scormtype="sco" href="${launched}">
${list.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
