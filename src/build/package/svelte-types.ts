import {attributeSettings, eventSettings, importOfTypes, optionalMembers} from './attribute-types.ts';
import type {ElementDeclaration} from './elements-manifest.ts';

/** Types of the elements in Svelte's templates. */
export const svelteTypes = (elements: readonly ElementDeclaration[]): string =>
  `import type {HTMLAttributes} from 'svelte/elements';
${importOfTypes(elements)}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(elementType).join('\n')}
  }
}
`;

function elementType(element: ElementDeclaration): string {
  const settings = [...attributeSettings(element), ...eventSettings(element, event => `on${event}`)];
  return `    '${element.tagName}': HTMLAttributes<${element.name}> & {\n${optionalMembers(settings, ' '.repeat(6))}\n    };`;
}
