/**
 * The names a hospital or a medical school may put into the social media guidance, and no others. Another edition lists
 * its own (docs/your-own-guidance.md).
 *
 * In Markdown a name stands in double braces: `Ask {{communications-team}}.` On a page it is a `data-` attribute,
 * because those survive most content systems: `data-communications-team="Comms desk"`. What shows when a site says
 * nothing is in `social-media.ts`, under the same name.
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

/** A name that may stand in double braces in the social media guidance. */
export type PlaceholderName = (typeof placeholderNames)[number];
