/**
 * Names of properties that only our own modules use among themselves, and that a bundle may shorten. Not here: what the
 * package promises, what the platform knows, what a text names (`{publishers}` in a message). A test holds the list
 * against all three; a name that is missing costs bytes and nothing else.
 */
export const privateNames = [
  // Compiled texts (src/content/types.ts).
  'checks',
  'guidance',
  'important',
  'introduction',
  'nextReview',
  'reviewed',
  'severity',
  'word',
  // The elements among themselves.
  'afterRendering',
  'allOpen',
  'canUndo',
  'choose',
  'focusBox',
  'guidancePage',
  'ids',
  'letGoUnlessMoved',
  'onHeader',
  'onTick',
  'openAtFirst',
  'openIds',
  'performUpdate',
  'rendered',
  'requestUpdate',
  'resultShown',
  'say',
  'shown',
  'shows',
  'through',
  'tick',
  'undo',
];
