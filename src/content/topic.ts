/**
 * The words of an edition that are about its topic and not about the widget, by their names in `edition.yaml`, with what
 * has to stand in them between braces. What an edition leaves out, it says in the language's own words for any topic.
 */
export const topicWords = {
  'review-statement': [],
  'stop-legend': [],
  'think-legend': [],
  'not-started-heading': [],
  'not-started-text': [],
  'stop-heading': [],
  'stop-next': [],
  'think-heading': [],
  'think-next': [],
  'checked-heading': [],
  'checked-text': [],
  'if-unsure': ['contact'],
  'too-late': ['link'],
  'sheet-warning': [],
  licence: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** How the embed builder introduces a site word to whoever fills it in. No script carries it. */
export interface SiteWordPurpose {
  /** What it is called there. Without it, its name. */
  readonly label?: string;
  /** What it is for. */
  readonly purpose?: string;
}

export type TopicWord = keyof typeof topicWords;

export const topicWordNames = Object.keys(topicWords) as TopicWord[];

/** What an edition says beside its guidance and its checklist, in one language. */
export interface Topic {
  /** What the edition is called where it is named: on paper, in a copied result, in messages to whoever builds the page. */
  readonly name: string;
  readonly words: Readonly<Partial<Record<TopicWord, string>>>;
  /** What readers see for a site word that the site has not filled, by its name. */
  readonly siteWords: Readonly<Record<string, string>>;
  /** For some site words, the one that stands in where the site has filled only that. */
  readonly standIns: Readonly<Record<string, string>>;
  /** The site word that says whom to ask when in doubt. */
  readonly contact: string;
}
