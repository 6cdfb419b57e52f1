import type {Topic} from '../content/topic.ts';
import type {Language, Locale} from './locale.ts';

/** A locale that is known to have the site words of a topic. */
export type LocaleOf<T extends Topic> = Locale & {readonly placeholders: T['siteWords']};

/** What an element says: the messages of a language, with an edition's own words in the place of those for any topic. */
export function composeLocale<T extends Topic>({messages}: Language, topic: T): LocaleOf<T> {
  const {name, words, siteWords, standIns, contact} = topic;
  const {outcomes} = messages;
  return {
    name,
    ...messages,
    preparedFrom: words['review-statement'] ?? messages.preparedFrom,
    stopLegend: words['stop-legend'] ?? messages.stopLegend,
    thinkLegend: words['think-legend'] ?? messages.thinkLegend,
    ifUnsure: words['if-unsure'] ?? messages.ifUnsure,
    tooLate: words['too-late'] ?? messages.tooLate,
    sheetWarning: words['sheet-warning'] ?? messages.sheetWarning,
    licence: words.licence ?? messages.licence,
    outcomes: {
      'not-started': withWords(outcomes['not-started'], {
        heading: words['not-started-heading'],
        text: words['not-started-text'],
      }),
      stop: withWords(outcomes.stop, {heading: words['stop-heading'], next: words['stop-next']}),
      think: withWords(outcomes.think, {heading: words['think-heading'], next: words['think-next']}),
      checked: withWords(outcomes.checked, {heading: words['checked-heading'], text: words['checked-text']}),
    },
    placeholders: siteWords,
    standIns,
    contact,
  };
}

/** Messages with those words in their place that are given. */
function withWords<Messages extends object>(messages: Messages, words: Readonly<Record<string, string | undefined>>) {
  const given = Object.entries(words).filter(([, text]) => text !== undefined);
  return {...messages, ...Object.fromEntries(given)} as Messages;
}
