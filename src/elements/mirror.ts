/*
 * Public properties mirror attributes, as the platform's own do ("reflecting content attributes in IDL attributes", HTML
 * standard): the attribute is the only place where a value is kept.
 */

/**
 * True while the attribute is there. `"false"` is false all the same: Vue writes that where HTML would leave the
 * attribute out, and nobody who writes it means true.
 */
export const flag = (element: Element, attribute: string): boolean =>
  (element.getAttribute(attribute) ?? 'false') !== 'false';

/** The attribute's text; without the attribute, an empty one. */
export const text = (element: Element, attribute: string): string => element.getAttribute(attribute) ?? '';

/** Writes a property's value into its attribute. What is nothing, `false` or empty takes the attribute away. */
export function write(element: Element, attribute: string, value: unknown): void {
  if (value) element.setAttribute(attribute, value === true ? '' : String(value));
  else element.removeAttribute(attribute);
}

/** Hands over what the page set on an element before its class was there, which hides the class's own properties. */
export function handOver(element: Element): void {
  const values = element as unknown as Record<string, unknown>;
  const ours = Object.getPrototypeOf(element);
  // Not Object.keys: old MooTools and others put one in its place that lists what is inherited, too.
  for (const name of Object.getOwnPropertyNames(values)) {
    if (!(name in ours) || !Object.getOwnPropertyDescriptor(values, name)?.configurable) continue;
    const value = values[name];
    delete values[name];
    values[name] = value;
  }
}
