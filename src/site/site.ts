import type {PlaceholderValue} from '../compiler/render/render-html.ts';

/** An attribute of an element; without a value it is a boolean one. */
export type Attribute = readonly [name: string, value?: string];

/** What one organisation puts into its own copy of the pages and of the SCORM package. */
export interface Site {
  /** The site's own names, by site word. */
  readonly placeholders: Readonly<Record<string, PlaceholderValue>>;
  /** A sentence in the place of the one that says nobody has reviewed the words. */
  readonly reviewStatement?: string;
  /** Where the pages will stand, for addresses that have to be complete: `https://www.example.nhs.uk/widgets/`. */
  readonly address?: string;
  /** Slugs of the sections to show. Default: all. */
  readonly sections?: readonly string[];
  /** More attributes of the elements, by tag: what is open at first, a link to the paper version. */
  readonly attributes?: Readonly<Record<string, readonly Attribute[]>>;
  /** Rules for the elements' custom properties. */
  readonly style?: string;
}

/** The name of a file where the address of a folder belongs, as people copy it from where they look at a page. */
export const fileAtEnd = /(?<!\/)\/[^/]+\.(?:html?|js|css|zip|aspx?|php|md|txt)\/?$/i;

/** A site that changes nothing. */
export const plainSite: Site = {placeholders: {}};

/** The site's own words as the attributes that the elements read. */
export function placeholderAttributes({placeholders, reviewStatement}: Site): Attribute[] {
  const attributes = Object.entries(placeholders).flatMap(([name, {text, href}]): Attribute[] => [
    [`data-${name}`, text],
    ...(href ? [[`data-${name}-href`, href] as const] : []),
  ]);
  return reviewStatement ? [...attributes, ['data-review-statement', reviewStatement]] : attributes;
}
