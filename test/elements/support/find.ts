import {computeAccessibleName, getRole} from 'dom-accessibility-api';

/** The element with this role and accessible name, as a person would name it, in shadow roots too. */
export function find(root: Element, role: string, name?: string | RegExp): HTMLElement {
  const found = findAll(root, role, name);
  if (found.length === 1) return found[0] as HTMLElement;
  const wanted = name === undefined ? role : `${role} "${name}"`;
  const there = exposed(root).flatMap(element => getRole(element) ?? []);
  const names = findAll(root, role).map(element => `"${nameOf(element)}"`);
  throw new Error(
    `${found.length} × ${wanted}; ${role}s here: ${names.join(', ') || `none, only ${there.join(', ')}`}`,
  );
}

/** All elements with this role, and name if one is given, in document order. */
export function findAll(root: Element, role: string, name?: string | RegExp): HTMLElement[] {
  return exposed(root).filter(element => getRole(element) === role && isNamed(element, name));
}

/** The accessible name: what a screen reader calls the element. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

function isNamed(element: Element, name?: string | RegExp): boolean {
  if (name === undefined) return true;
  return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
}

/** Root and what is inside, shadow roots included, without what assistive technology is not shown. */
function exposed(root: Element): HTMLElement[] {
  if (root.getAttribute('aria-hidden') === 'true' || root.hasAttribute('inert')) return [];
  const inside = [...(root.shadowRoot?.children ?? []), ...root.children].flatMap(exposed);
  // Unlike a look at computed styles, this also sees `hidden="until-found"` and unslotted children.
  return root.checkVisibility({visibilityProperty: true}) ? [root as HTMLElement, ...inside] : inside;
}
