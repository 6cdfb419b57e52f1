import {attributeSettings, eventSettings, importOfTypes, optionalMembers} from './attribute-types.ts';
import type {ElementDeclaration} from './elements-manifest.ts';

/** Types of the elements in Vue's templates, which look up attributes and listeners in camel case. */
export const vueTypes = (elements: readonly ElementDeclaration[]): string =>
  `import type {DefineComponent, HTMLAttributes} from 'vue';
${importOfTypes(elements)}

declare module 'vue' {
  interface GlobalComponents {
${elements.map(elementType).join('\n')}
  }
}
`;

function elementType(element: ElementDeclaration): string {
  const settings = [
    ...attributeSettings(element).map(setting => ({...setting, name: camelCase(setting.name)})),
    ...eventSettings(element, event => camelCase(`on-${event}`)),
  ];
  return `    '${element.tagName}': DefineComponent<HTMLAttributes & {\n${optionalMembers(settings, ' '.repeat(6))}\n    }>;`;
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
