/** What the build says of itself in `dist/integrity.json`, as far as documents quote it. */
export interface Facts {
  readonly version: string;
  /** Of the drop-in, as an `integrity` attribute takes it. */
  readonly integrity: string;
}

interface Options {
  readonly src: string;
  /** For a page on another site than the script: without the attribute a browser cannot compare. */
  readonly crossorigin?: true;
}

/** The script tag with the hash, so that a browser runs this file and no other. */
export function pinnedScript({integrity}: Pick<Facts, 'integrity'>, {src, crossorigin}: Options): string {
  const attributes = [
    `src="${src}"`,
    `integrity="${integrity}"`,
    ...(crossorigin ? ['crossorigin="anonymous"'] : []),
    'defer',
  ];
  return `<script\n${attributes.map(attribute => `  ${attribute}\n`).join('')}></script>`;
}

/** The name that a release gives the script, so that browsers may keep it for ever. */
export const versionedName = (version: string): string => `social-media-guidance-${version}.js`;
