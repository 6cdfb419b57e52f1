import type {LocalWordName} from '../content/placeholders.ts';

/**
 * Every word the widget itself says, in English (UK): one export each, or one for a group that is used together, so that
 * a bundle holds only what it uses.
 *
 * `{n}`, `{m}` and the like are filled in by the element. Another language is another file beside this one, with the
 * same names, and a folder of guidance in that language (docs/writing.md, "Another language").
 */

/** Language of everything below and of the guidance: a BCP 47 tag. */
export const lang = 'en-GB';

export const showAll = 'Show all sections';
export const hideAll = 'Hide all sections';
export const allShown = 'All {n} sections shown.';
export const allHidden = 'All {n} sections hidden.';
export const permalink = 'Link to this section';
export const important = 'Important';

export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const reviewed = 'Last reviewed: {date}';
export const nextReview = 'Next review due: {date}';
export const overdue = 'This review is overdue. Parts may be out of date, so check the source.';
export const preparedFrom =
  'Prepared from published sources, without review by a lawyer or a defence organisation. It is not legal advice.';

export const minute = 'Takes about a minute. Nothing you tick is saved or sent.';
export const newTab = 'Guidance opens in a new tab, so your ticks stay.';
export const progress = '{n} of {m} checks confirmed';
export const stopLegend = 'Stop checks: do not post until every one is confirmed';
export const thinkLegend = 'Think checks: pause if you cannot confirm one';
export const guidanceLink = 'Guidance: {title}';
export const seeResult = 'See my result';
export const clear = 'Clear all ticks';
export const undo = 'Undo';
export const copy = 'Copy result';
export const copyLabel = 'Result as text';
export const copyByHand = 'Press Ctrl and C to copy';
export const print = 'Print';
export const paper = 'Blank paper version';

export const edition = 'Social Media Guidance {version}, {date}';
export const basedOn = 'Based on {basedOn}.';
export const publishers = 'Sources: {publishers}.';
export const licence = 'MIT licence.';
export const noPatientDetails = 'Do not write patient details on this sheet.';

export const checkedText = 'This is not approval to post. You are still responsible for what you publish.';
/** What the result says of each state. */
export const outcomes = {
  'not-started': {heading: 'No checks confirmed yet', text: 'Work through the list, then see your result.'},
  stop: {heading: 'Stop: do not post yet', text: '{n} of {m} stop checks are not confirmed.'},
  think: {
    heading: 'Think: pause before you post',
    text: 'All stop checks are confirmed. {n} of {m} think checks are not.',
  },
  checked: {heading: 'Checked: every item is confirmed', text: checkedText},
};
export const ifUnsure = 'If you are unsure, ask {contact} or your defence organisation.';

export const complete = {stop: 'All {m} stop checks confirmed.', think: 'All {m} think checks confirmed.'};
export const allComplete = 'All {total} checks confirmed. Select See my result.';
export const resultChanged = 'Result changed. {heading}.';
export const cleared = 'All ticks cleared. Undo is available.';
export const nothingToClear = 'Nothing to clear.';
export const restored = 'Ticks restored.';
export const copied = 'Result copied.';

/** What shows for a local word that the site has not given. Each fits inside a sentence. */
export const localWords: Readonly<Record<LocalWordName, string>> = {
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
};

// For the SCORM package: what a learner is told about the record on the learning platform.
export const sectionsRead = '{n} of {m} sections read';
export const stillToRead = 'Still to read:';
export const checklistToDo = 'Checklist not finished: select See my result when you have worked through it.';
export const checklistDone = 'Checklist finished';
export const completed = 'Completed: you have read every section and finished the checklist. You can close this page.';
export const whatIsSent =
  'Your learning platform is told which sections you opened, that you finished the checklist, and how long you were here. It is never told which boxes you tick.';
export const noPlatform = 'No learning platform was found, so nothing is recorded.';
export const notRecording =
  'Your learning platform is not recording your progress at the moment. You can carry on reading; to have it recorded, open this again from your course.';
export const reviewing = 'You are looking at this again, so nothing new is recorded.';
export const visitEnded = 'This visit has ended. To carry on, open this again from your course.';
