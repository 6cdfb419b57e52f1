/**
 * The names a hospital or a medical school may put in, and no others.
 *
 * In Markdown a name stands in double braces: `Ask {{communications-team}}.` On a page it is a `data-` attribute,
 * because those survive most content systems: `data-communications-team="Comms desk"`. What shows when a site says
 * nothing is in the messages, under the same name.
 */
export const placeholderNames = [
  'organisation',
  'communications-team',
  'policy',
  'speak-up-contact',
  'information-governance',
  'media-enquiries',
  'approved-messaging',
  'support',
  'professionalism-lead',
  'student-support',
] as const;

/** A name that may stand in double braces in the guidance. */
export type PlaceholderName = (typeof placeholderNames)[number];

/** What stands in for a name that a site has not filled: readers should not see one team named and the other left general. */
export const fallbackPlaceholders: Readonly<Partial<Record<PlaceholderName, PlaceholderName>>> = {
  'media-enquiries': 'communications-team',
};
