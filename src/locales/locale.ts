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
 * Every word the widget itself says in one language, whatever its topic is: one file a language. It is data alone, because
 * the build writes it into the scripts, and the words are no part of the runtime.
 */
export interface Messages {
  /** The language of everything below and of the guidance: a BCP 47 tag. */
  readonly lang: string;
  /** Which way the language is written, if not from left to right. */
  readonly dir?: 'rtl';
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
  /** Who has, or has not, reviewed the words. */
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

  /** Name, version and date, on paper and in a copied result. */
  readonly edition: string;
  readonly basedOn: string;
  readonly publishers: string;
  readonly licence: string;
  /** What nobody should write on a sheet of paper that others may find. */
  readonly sheetWarning: string;

  readonly outcomes: Readonly<Record<'not-started' | 'stop' | 'think' | 'checked', OutcomeMessages>>;
  readonly ifUnsure: string;
  /** Whom to ask about one check, where that is not whom to ask about everything. */
  readonly ask: string;
  readonly tooLate: string;

  readonly complete: Readonly<Record<'stop' | 'think', Message>>;
  readonly allComplete: Message;
  readonly resultChanged: string;
  readonly cleared: string;
  readonly nothingToClear: string;
  readonly restored: string;
  readonly copied: string;
}

/** What an element says: the messages of a language, with the words of an edition. */
export interface Locale extends Messages {
  /** What the edition is called. */
  readonly name: string;
  /** What shows for a placeholder that the site has not filled, by its name. Each fits inside a sentence. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** For some placeholders, the one that stands in where the site has filled only that. */
  readonly standIns: Readonly<Record<string, string>>;
  /** The placeholder that says whom to ask when in doubt. */
  readonly contact: string;
}

/** A language: what every edition in it starts from. */
export interface Language {
  readonly messages: Messages;
  readonly scorm: ScormMessages;
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
