import type {Message} from './locale.ts';

/** Values for the names in braces. Of a message with plural forms, `n` decides which one is used. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Fills in the names in braces of a message. A name without a value stays as it is, so that a slip shows in the first
 * test.
 *
 * @param lang - The message's language, as a BCP 47 tag, which decides how it forms plurals.
 */
export function formatMessage(message: Message, values: MessageValues, lang: string): string {
  const text = typeof message === 'string' ? message : (message[pluralCategory(values, lang)] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * Asked only for messages that have plural forms: its first use on a page loads the browser's language data. A page without
 * `Intl`, or with something of its own by that name, gets the form that most numbers take.
 */
function pluralCategory({n}: MessageValues, lang: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(lang).select(Number(n));
  } catch {
    return 'other';
  }
}
