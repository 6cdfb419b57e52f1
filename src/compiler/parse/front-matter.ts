import type {Reviewed, Source} from '../../content/types.ts';
import type {Reference} from '../ast.ts';
import type {Reporter} from '../diagnostic.ts';
import {replace} from '../fixes.ts';
import {isDate, toDate} from './dates.ts';
import {findFrontMatter} from './front-matter-place.ts';
import {isSlug, parseReference, slugRule} from './slug.ts';
import type {SourceText} from './source-text.ts';
import {type Keys, parseYaml, YamlFields} from './yaml-fields.ts';

/** Guidance is rarely left alone for longer, and a slip of the year is likelier. */
const mostYears = 3;

/** The front matter of a file: YAML between two lines of `---`. What is missing or wrong is reported and comes out empty. */
export class FrontMatter {
  /** What follows it, unless it cannot be found. */
  readonly body: SourceText | undefined;
  readonly #fields: YamlFields;
  readonly #reporter: Reporter;

  constructor(file: SourceText, keys: Keys, reporter: Reporter) {
    const place = findFrontMatter(file.text);
    const source = file.slice(place?.start ?? 0, place?.end ?? 0);
    this.#reporter = reporter;
    this.#fields =
      place?.body === undefined
        ? YamlFields.empty(source, reporter.error)
        : parseYaml(source, 'the front matter', keys, reporter.error);
    if (!place)
      reporter.error(
        0,
        'no-front-matter',
        'this file must begin with its front matter, between two lines of three hyphens, ---',
      );
    else if (place.body === undefined)
      reporter.error(0, 'open-front-matter', 'the front matter has no end: write a second line of three hyphens, ---');
    else this.body = file.slice(place.body);
  }

  text(key: string): string {
    return this.#fields.text(key);
  }

  dates(): Reviewed {
    const reviewed = parseDate(this.#fields, 'reviewed');
    const nextReview = parseDate(this.#fields, 'next-review');
    if (reviewed !== '' && nextReview !== '' && nextReview <= reviewed)
      this.#fields.reject('next-review', 'review-dates-reversed', '"next-review" must be later than "reviewed"');
    else if (Number.parseInt(nextReview, 10) - Number.parseInt(reviewed, 10) > mostYears)
      this.#reporter.warning(
        this.#fields.part('next-review').offsetAt(),
        'distant-review',
        `"next-review" is more than ${mostYears} years after "reviewed", and until then nobody is told that the words are old: check the year`,
      );
    return {reviewed, nextReview};
  }

  sources(): Source[] {
    const keys = {required: ['title', 'publisher', 'address', 'seen']};
    return this.#fields.mappings('sources', 'a source', keys).map(fields => ({
      title: fields.text('title'),
      publisher: fields.text('publisher'),
      address: this.#sourceAddress(fields),
      seen: parseDate(fields, 'seen'),
    }));
  }

  sections(): Reference[] {
    return this.#fields.words('sections').map(({word, part}) => {
      const slug = word.replace(/\.md$/, '');
      const offset = part.offsetAt();
      if (!isSlug(word))
        this.#reporter.error(
          offset,
          'invalid-section-name',
          `a section is listed by its file's name without ".md": ${slugRule}`,
          isSlug(slug) ? replace(part, slug) : undefined,
        );
      return {section: isSlug(slug) ? slug : '', offset, nameOffset: offset};
    });
  }

  /** A place in the guidance. */
  reference(key: string): Reference | undefined {
    const value = this.text(key);
    const reference = parseReference(value);
    const part = this.#fields.part(key);
    if (reference) return {...reference, offset: part.offsetAt(), nameOffset: part.offsetAt(part.text.indexOf(value))};
    if (value !== '')
      this.#fields.reject(
        key,
        'invalid-reference',
        `"${key}" must name a section, such as privacy, or a heading in it, such as privacy--settings`,
      );
    return undefined;
  }

  #sourceAddress(fields: YamlFields): string {
    const address = fields.text('address');
    const part = fields.part('address');
    if (address === '') return '';
    if (!isWebAddress(address))
      fields.reject(
        'address',
        'invalid-source-address',
        '"address" must be a whole address that starts with https:// or http://',
        /^www\./.test(address) ? replace(part, `https://${address}`) : undefined,
      );
    else if (isHomePage(new URL(address)))
      this.#reporter.warning(
        part.offsetAt(),
        'source-is-home-page',
        'this source is a home page, where nobody can find what it supports: give the address of the page itself',
      );
    return address;
  }
}

function parseDate(fields: YamlFields, key: string): string {
  const value = fields.text(key);
  if (value === '' || isDate(value)) return value;
  const meant = toDate(value);
  fields.reject(
    key,
    'invalid-date',
    `"${key}" must be a day of the calendar, written like 2026-01-31`,
    meant === undefined ? undefined : replace(fields.part(key), meant),
  );
  return '';
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7E]+$/.test(text) && URL.canParse(text);
}

function isHomePage({pathname, search, hash}: URL): boolean {
  return pathname === '/' && search === '' && hash === '';
}
