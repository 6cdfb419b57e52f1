import {type SocialMediaTopic, socialMediaInEnglish} from '../content/social-media.ts';
import {composeLocale, type LocaleOf} from './compose-locale.ts';
import type {Language} from './locale.ts';

/**
 * English (UK): every word the widget itself says, and what the SCORM package adds. `{n}`, `{m}` and the like are filled
 * in by the elements. Another language is another file beside this one (docs/your-own-guidance.md, "Another language").
 */
export const english: Language = {
  messages: {
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
    preparedFrom: 'Prepared from published sources. Nobody has reviewed it yet.',

    minute: 'Takes about a minute. Nothing you tick is saved or sent.',
    progress: '{n} of {m} checks confirmed',
    stopLegend: 'Stop checks: do not go ahead until every one is confirmed',
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

    edition: '{name} {version}, {date}',
    basedOn: 'Based on {basedOn}.',
    publishers: 'Sources: {publishers}.',
    licence: '',
    sheetWarning: 'Do not write personal details on this sheet.',

    outcomes: {
      'not-started': {heading: 'No checks confirmed yet', text: 'Work through the list, then see your result.'},
      stop: {
        heading: 'Stop: do not go ahead yet',
        text: {
          one: '{n} of {m} stop checks is not confirmed.',
          other: '{n} of {m} stop checks are not confirmed.',
        },
        next: 'Change your plan, or get advice first.',
      },
      think: {
        heading: 'Think: pause before you go ahead',
        text: {
          one: 'All stop checks are confirmed. {n} of {m} think checks is not.',
          other: 'All stop checks are confirmed. {n} of {m} think checks are not.',
        },
        next: 'Wait, change your plan, or talk to someone you trust.',
      },
      checked: {
        heading: 'Checked: every item is confirmed',
        text: 'This is not approval. You are still responsible for what you do.',
      },
    },
    ifUnsure: 'If you are unsure, ask {contact}.',
    ask: 'Ask {contact}.',
    tooLate: 'Already done it? Read {link}.',

    complete: {stop: 'All {m} stop checks confirmed.', think: 'All {m} think checks confirmed.'},
    allComplete: 'All {total} checks confirmed. Select See my result.',
    resultChanged: 'Result changed. {heading}.',
    cleared: 'All ticks cleared. Undo is available.',
    nothingToClear: 'Nothing to clear.',
    restored: 'Ticks restored.',
    copied: 'Result copied.',
  },

  scorm: {
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
  },
};

/** What the social media guidance says in English. */
export const enGB: LocaleOf<SocialMediaTopic> = composeLocale(english, socialMediaInEnglish);
