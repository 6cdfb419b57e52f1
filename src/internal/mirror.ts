/*
 * Public properties mirror attributes, as the platform's own do ("reflecting content attributes in IDL attributes", HTML
 * standard): the attribute is the only place where a value is kept.
 */

/** An attribute, and what its text says as a property: nothing if the property is written by hand. */
export type Mirrored = readonly [attribute: string, read?: (text: string | null) => unknown];

/**
 * True while the attribute is there. `"false"` is false all the same: Vue writes that where HTML would leave the
 * attribute out, and nobody who writes it means true.
 */
export const flag = (text: string | null): boolean => (text ?? 'false') !== 'false';

/** The attribute's text; without the attribute, an empty one. */
export const plain = (text: string | null): string => text ?? '';

/**
 * Gives a class a property for each attribute: `headingLevel` for `heading-level`. To set one writes the attribute; what
 * is nothing, `false` or empty takes it away.
 */
export function mirror(elementClass: {readonly prototype: Element}, attributes: readonly Mirrored[]): void {
  for (const [attribute, read] of attributes) {
    if (!read) continue;
    const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const accessors = {
      // Without it, what a page has added to every object would count as part of the description.
      __proto__: null,
      get(this: Element) {
        return read(this.getAttribute(attribute));
      },
      set(this: Element, value: unknown) {
        if (value) this.setAttribute(attribute, value === true ? '' : (value as string));
        else this.removeAttribute(attribute);
      },
    };
    Object.defineProperty(elementClass.prototype, property, accessors);
  }
}

/** Hands over what the page set on an element before its class was there, which hides the class's own properties. */
export function handOver(element: Element): void {
  const values = element as unknown as Record<string, unknown>;
  const ours = Object.getPrototypeOf(element);
  // Not Object.keys: old MooTools and others put one in its place that lists what is inherited, too.
  for (const name of Object.getOwnPropertyNames(values)) {
    const value = values[name];
    if (name in ours && Reflect.deleteProperty(values, name)) values[name] = value;
  }
}
