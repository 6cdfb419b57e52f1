/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day that is written in another way but can only be one, as `YYYY-MM-DD`. Of two numbers before the year, only one
 * above twelve tells which is the day.
 */
export function toDate(text: string): string | undefined {
  const named = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Za-z]{3,9})\.?,? (?<year>\d{4})$/.exec(text)?.groups;
  const numbered = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/.exec(text)?.groups;
  const british = /^(?<day>1[3-9]|[23]\d)[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text)?.groups;
  const {year = '', month = '', day = ''} = named ?? numbered ?? british ?? {};
  const number = named ? String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1) : month;
  const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
