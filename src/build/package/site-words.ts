import type {Attribute} from 'custom-elements-manifest/schema';
import {placeholderNames} from '../../content/placeholders.ts';
import {enGB} from '../../locales/en-GB.ts';

/** A name that a site can put in, as people who build pages know it. */
export interface SiteWord {
  /** `data-communications-team`. */
  readonly attribute: string;
  /** What readers see without it. */
  readonly fallback: string;
  /** Whether it may have an address, in an attribute that ends in `-href`. */
  readonly hasAddress: boolean;
}

export const siteWords: readonly SiteWord[] = [
  ...placeholderNames.map(name => ({
    attribute: `data-${name}`,
    fallback: enGB.placeholders[name],
    hasAddress: true,
  })),
  {
    attribute: 'data-review-statement',
    fallback: 'the sentence that no lawyer or defence organisation has reviewed the words',
    hasAddress: false,
  },
];

/** The attributes of both elements that hold site words. */
export const siteWordAttributes: readonly Attribute[] = siteWords.flatMap(({attribute, fallback, hasAddress}) => [
  {
    name: attribute,
    type: {text: 'string'},
    description: hasAddress
      ? `Your own name, in place of "${fallback}".`
      : `Your own sentence, in place of ${fallback}.`,
  },
  ...(hasAddress
    ? [{name: `${attribute}-href`, type: {text: 'string'}, description: `Address for the name in \`${attribute}\`.`}]
    : []),
]);
