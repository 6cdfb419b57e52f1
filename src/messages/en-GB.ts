import type {LocalWordName} from '../content/local-words.ts';

/**
 * Every word the widget itself says, in English (UK).
 *
 * `{n}`, `{m}` and the like are filled in by the element. Another language is another file beside this one, with the
 * same keys, and a folder of guidance in that language (docs/writing.md, "Another language").
 */
export const messages = {
  /** Language of everything below and of the guidance: a BCP 47 tag. */
  lang: 'en-GB',

  showAll: 'Show all sections',
  hideAll: 'Hide all sections',
  allShown: 'All {n} sections shown.',
  allHidden: 'All {n} sections hidden.',
  permalink: 'Link to this section',
  important: 'Important',

  reviewed: 'Last reviewed: {date}',
  nextReview: 'Next review due: {date}',
  overdue: 'This review is overdue. Parts may be out of date, so check with the source before you rely on it.',
  preparedFrom:
    'Prepared from published sources. It has not been reviewed by a lawyer or a defence organisation, and it is not legal advice.',

  minute: 'Takes about a minute. Nothing you tick is saved or sent.',
  progress: '{n} of {m} checks confirmed',
  stopLegend: 'Stop checks: do not post until every one is confirmed',
  thinkLegend: 'Think checks: pause if you cannot confirm one',
  guidanceLink: 'Guidance: {title}',
  seeResult: 'See my result',
  clear: 'Clear all ticks',
  undo: 'Undo',
  copy: 'Copy result',
  copyLabel: 'Your result as text',
  copyByHand: 'Press Ctrl and C to copy',
  print: 'Print',
  paper: 'Blank paper version',

  notStartedHeading: 'No checks confirmed yet',
  notStartedText: 'Work through the list, then see your result.',
  stopHeading: 'Stop: do not post yet',
  stopText: '{n} of {m} stop checks are not confirmed.',
  thinkHeading: 'Think: pause before you post',
  thinkText: 'All stop checks are confirmed. {n} of {m} think checks are not.',
  checkedHeading: 'Checked: every item is confirmed',
  checkedText: 'This is not approval to post. You are still responsible for what you publish.',
  ifUnsure: 'If you are unsure, ask {contact} or your defence organisation.',

  stopComplete: 'All {m} stop checks confirmed.',
  thinkComplete: 'All {m} think checks confirmed.',
  allComplete: 'All {m} checks confirmed. Select See my result.',
  resultChanged: 'Result changed. {heading}.',
  cleared: 'All ticks cleared. Undo is available.',
  nothingToClear: 'Nothing to clear.',
  restored: 'Ticks restored.',
  copied: 'Result copied.',

  /** What shows for a local word that the site has not given. Each fits inside a sentence. */
  localWords: {
    organisation: 'your organisation',
    'communications-team': 'your communications team',
    policy: "your employer's social media policy",
    'speak-up-contact': "the contact in your organisation's raising concerns policy",
    'information-governance': 'your information governance team',
    'media-enquiries': 'your communications team',
    'approved-messaging': 'an app that your organisation approves',
    support: 'your manager',
    'professionalism-lead': "your medical school's professionalism lead",
    'student-support': 'your tutor or student support team',
  } satisfies Record<LocalWordName, string>,
};

/** The shape every language has to fill. */
export type Messages = typeof messages;
