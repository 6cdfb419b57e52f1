import type {PlaceholderName} from '../content/placeholders.ts';

/** A message whose wording depends on the number `n`: one form for each plural category of the language. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

/** A message: text in which `{name}` stands for a value, or one such text for each plural category. */
export type Message = string | PluralMessage;

/** What the result says of one state of the checklist. */
export interface OutcomeMessages {
  readonly heading: string;
  readonly text: Message;
  /** What to do next. */
  readonly next?: string;
}

/**
 * Every word the widget itself says in one language. It is data alone, because the build writes it into the scripts, and
 * the words are no part of the runtime.
 */
export interface Locale {
  /** The language of everything below and of the guidance: a BCP 47 tag. */
  readonly lang: string;
  /** Names of the months, January first. */
  readonly months: readonly string[];

  readonly showAll: string;
  readonly hideAll: string;
  readonly allShown: Message;
  readonly allHidden: Message;
  /** The name of a section's link to itself. `{title}` is the section's; what is around it is not shown. */
  readonly permalink: string;
  readonly important: string;

  readonly reviewed: string;
  readonly nextReview: string;
  readonly overdue: string;
  readonly preparedFrom: string;

  readonly minute: string;
  readonly progress: Message;
  readonly stopLegend: string;
  readonly thinkLegend: string;
  readonly guidanceLink: string;
  /** Part of the name of a link that opens a tab. */
  readonly opensInNewTab: string;
  readonly seeResult: string;
  readonly clear: string;
  readonly undo: string;
  readonly copy: string;
  readonly copyLabel: string;
  readonly copyByHand: string;
  readonly print: string;
  readonly paper: string;

  readonly edition: string;
  readonly basedOn: string;
  readonly publishers: string;
  readonly licence: string;
  readonly noPatientDetails: string;

  readonly outcomes: Readonly<Record<'not-started' | 'stop' | 'think' | 'checked', OutcomeMessages>>;
  readonly ifUnsure: string;
  /** Whom to ask about one check, where that is not whom to ask about everything. */
  readonly ask: string;
  readonly alreadyPosted: string;

  readonly complete: Readonly<Record<'stop' | 'think', Message>>;
  readonly allComplete: Message;
  readonly resultChanged: string;
  readonly cleared: string;
  readonly nothingToClear: string;
  readonly restored: string;
  readonly copied: string;

  /** What shows for a placeholder that the site has not filled. Each fits inside a sentence. */
  readonly placeholders: Readonly<Record<PlaceholderName, string>>;
}

/** What the SCORM package tells a learner about the record on the learning platform. */
export interface ScormMessages {
  readonly sectionsRead: Message;
  readonly stillToRead: string;
  readonly checklistToDo: string;
  readonly checklistDone: string;
  /** Only once the platform has it on record. */
  readonly completed: string;
  /** Everything is done, and the platform has not taken it yet. */
  readonly completedNotRecorded: string;
  readonly whatIsSent: string;
  readonly noPlatform: string;
  readonly notRecording: string;
  readonly offline: string;
  readonly previewing: string;
  readonly reviewing: string;
  readonly visitEnded: string;
}
