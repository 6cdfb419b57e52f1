import type {Locale, ScormMessages} from './locale.ts';

/**
 * Every word the widget itself says, in English (UK). `{n}`, `{m}` and the like are filled in by the elements. Another
 * language is another file beside this one, and a folder of guidance in that language (docs/writing.md, "Another
 * language").
 */
export const enGB: Locale = {
  lang: 'en-GB',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],

  showAll: 'Show all sections',
  hideAll: 'Hide all sections',
  allShown: 'All {n} sections shown.',
  allHidden: 'All {n} sections hidden.',
  permalink: 'Link to this section: {title}',
  important: 'Important',

  reviewed: 'Last reviewed: {date}',
  nextReview: 'Next review due: {date}',
  overdue: 'This review is overdue. Parts may be out of date, so check the source.',
  preparedFrom:
    'Prepared from published sources, without review by a lawyer or a defence organisation. It is not legal advice.',

  minute: 'Takes about a minute. Nothing you tick is saved or sent.',
  progress: '{n} of {m} checks confirmed',
  stopLegend: 'Stop checks: do not post until every one is confirmed',
  thinkLegend: 'Think checks: pause if you cannot confirm one',
  guidanceLink: 'Guidance: {title}',
  opensInNewTab: '(opens in new tab)',
  seeResult: 'See my result',
  clear: 'Clear all ticks',
  undo: 'Undo',
  copy: 'Copy result',
  copyLabel: 'Result as text',
  copyByHand: 'Press Ctrl and C to copy',
  print: 'Print',
  paper: 'Blank paper version',

  edition: 'Social Media Guidance {version}, {date}',
  basedOn: 'Based on {basedOn}.',
  publishers: 'Sources: {publishers}.',
  licence: 'MIT licence.',
  noPatientDetails: 'Do not write patient details on this sheet.',

  outcomes: {
    'not-started': {heading: 'No checks confirmed yet', text: 'Work through the list, then see your result.'},
    stop: {
      heading: 'Stop: do not post yet',
      text: {
        one: '{n} of {m} stop checks is not confirmed.',
        other: '{n} of {m} stop checks are not confirmed.',
      },
      next: 'Change the post, or get advice before you post it.',
    },
    think: {
      heading: 'Think: pause before you post',
      text: {
        one: 'All stop checks are confirmed. {n} of {m} think checks is not.',
        other: 'All stop checks are confirmed. {n} of {m} think checks are not.',
      },
      next: 'Wait, change the post, or talk to someone you trust.',
    },
    checked: {
      heading: 'Checked: every item is confirmed',
      text: 'This is not approval to post. You are still responsible for what you publish.',
    },
  },
  ifUnsure: 'If you are unsure, ask {contact} or your defence organisation.',
  ask: 'Ask {contact}.',
  alreadyPosted: 'Already posted it? Read {link}.',

  complete: {stop: 'All {m} stop checks confirmed.', think: 'All {m} think checks confirmed.'},
  allComplete: 'All {total} checks confirmed. Select See my result.',
  resultChanged: 'Result changed. {heading}.',
  cleared: 'All ticks cleared. Undo is available.',
  nothingToClear: 'Nothing to clear.',
  restored: 'Ticks restored.',
  copied: 'Result copied.',

  placeholders: {
    organisation: 'your organisation',
    'communications-team': 'your communications team',
    policy: 'the social media policy where you work or study',
    'speak-up-contact': 'your raising concerns lead',
    'information-governance': 'your information governance team',
    'media-enquiries': 'your communications team',
    'approved-messaging': 'an app that your organisation approves',
    support: 'your manager',
    'professionalism-lead': "your medical school's professionalism lead",
    'student-support': 'your tutor or student support team',
  },
};

/** What the SCORM package adds: what a learner is told about the record on the learning platform. */
export const enGBScorm: ScormMessages = {
  sectionsRead: '{n} of {m} sections read to the end',
  stillToRead: 'Still to read to the end:',
  checklistToDo: 'Checklist not finished: tick what you can confirm, then select See my result.',
  checklistDone: 'Checklist finished',
  completed: 'Completed: you have read every section to the end and finished the checklist. You can close this page.',
  completedNotRecorded:
    'You have read every section to the end and finished the checklist, but this is not recorded yet. Keep this page open.',
  whatIsSent:
    'Your learning platform is told which sections you read to the end, that you finished the checklist, and how long you were here. It is never told which boxes you tick.',
  noPlatform: 'No learning platform was found, so nothing is recorded.',
  notRecording:
    'Your learning platform is not recording your progress at the moment. You can carry on reading; to have it recorded, open this again from your course.',
  offline:
    'You are offline, so nothing is being recorded. You can carry on reading: keep this page open, and your progress is sent when you are online.',
  previewing: 'This is a preview, so nothing is recorded.',
  reviewing: 'You are looking at this again, so nothing new is recorded.',
  visitEnded: 'This visit has ended. To carry on, open this again from your course.',
};
