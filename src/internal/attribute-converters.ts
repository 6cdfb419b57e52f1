import type {ComplexAttributeConverter} from 'lit';

/** Turns an attribute into a property, and back where the property writes its attribute. Properties take the same values. */
export type AttributeConverter<T> = Required<Pick<ComplexAttributeConverter<T>, 'fromAttribute'>> &
  ComplexAttributeConverter<T>;

/**
 * True while the attribute is there. `"false"` is false all the same: Vue writes that where HTML would leave the attribute
 * out, and nobody who writes it means true.
 */
export const booleanConverter: AttributeConverter<boolean> = {
  fromAttribute: text => (text ?? 'false') !== 'false',
  toAttribute: value => (value ? '' : null),
};

/** The attribute's text; without the attribute, an empty one. */
export const textConverter: AttributeConverter<string> = {
  fromAttribute: text => text ?? '',
  toAttribute: value => value || null,
};

/** Two levels of headings still fit below each of these. */
const titleLevels = [1, 2, 3, 4];

/** The level of an element's title: a whole number from 1 to 4. Anything else is 2, the level that fits most pages. */
export const headingLevelConverter: AttributeConverter<number> = {
  fromAttribute: text => (titleLevels.includes(Number(text)) ? Number(text) : 2),
};

/** `off`, whatever its capitals, or else `on`. */
export const switchConverter: AttributeConverter<'on' | 'off'> = {
  fromAttribute: text => (text?.toLowerCase() === 'off' ? 'off' : 'on'),
};

/** What a script sets on a property, as the text its attribute would have: nothing, `false` and an empty text take it away. */
export function asAttribute(value: unknown): string | null {
  if (value === true) return '';
  return value ? String(value) : null;
}
