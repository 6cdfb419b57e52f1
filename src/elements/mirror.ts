/** How an attribute, absent or as written, becomes a property's value. */
type Reader = (attribute: string | null) => unknown;

/** The properties of an element that mirror its attributes: the name of each, and how it is read. */
export type Mirrored = Readonly<Record<string, Reader>>;

/** A text; without the attribute, an empty one. */
export const text: Reader = attribute => attribute ?? '';

/**
 * True while the attribute is there. `"false"` is false all the same: Vue writes that where HTML would leave the
 * attribute out, and nobody who writes it means true.
 */
export const flag: Reader = attribute => attribute !== null && attribute !== 'false';

/** `headingLevel` is `heading-level` in HTML. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/**
 * Gives a class properties that mirror attributes, as the platform's own do ("reflecting content attributes in IDL
 * attributes", HTML standard): the attribute is the only place where the value is kept.
 */
export function mirror(prototype: HTMLElement, properties: Mirrored): void {
  for (const [property, read] of Object.entries(properties)) {
    const attribute = attributeOf(property);
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(this.getAttribute(attribute));
      },
      set(this: HTMLElement, value: unknown) {
        if (value === false || value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
}

/** Hands over what the page set on an element before its class was there, which hides the class's own property. */
export function handOver(element: HTMLElement, properties: readonly string[]): void {
  const values = element as unknown as Record<string, unknown>;
  for (const property of properties) {
    if (!Object.hasOwn(values, property)) continue;
    const value = values[property];
    delete values[property];
    values[property] = value;
  }
}
