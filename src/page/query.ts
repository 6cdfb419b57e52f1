interface ElementClass {
  readonly observedAttributes: readonly string[];
}

/**
 * Puts options from the page's address on the elements with a tag: `?open=privacy&heading-level=3`. Only what the element
 * itself observes, so never a handler or a style; and never site words or addresses, because a link must not be able to
 * put somebody else's phone number or page on a trust's own.
 */
export function applyQuery(tag: string, {observedAttributes}: ElementClass, query: string): void {
  for (const element of document.querySelectorAll(tag))
    for (const [name, value] of new URLSearchParams(query))
      if (observedAttributes.includes(name) && !/^data-|-href$/.test(name)) element.setAttribute(name, value);
}
