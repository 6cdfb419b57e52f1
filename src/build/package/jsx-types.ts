import {attributeSettings, eventSettings, importOfTypes, optionalMembers} from './attribute-types.ts';
import type {ElementDeclaration} from './elements-manifest.ts';

/** What differs between the libraries that write JSX. */
interface JsxLibrary {
  readonly module: string;
  /** The type of what every HTML element takes, given the element's class. */
  readonly htmlAttributes: (className: string) => string;
  readonly imports: string;
  readonly listenerName: (event: string) => string;
}

const libraries = {
  // React 19 listens; React 18 sets attributes and needs `addEventListener`. Both take `class` on custom elements, and only
  // React 19 takes `className`.
  react: {
    module: 'react',
    imports: "import type {DetailedHTMLProps, HTMLAttributes} from 'react';",
    htmlAttributes: name => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & {class?: string | undefined}`,
    listenerName: event => `on${event}`,
  },
  preact: {
    module: 'preact',
    imports: "import type {HTMLAttributes} from 'preact';",
    htmlAttributes: name => `HTMLAttributes<${name}>`,
    listenerName: event => `on${event}`,
  },
  solid: {
    module: 'solid-js',
    imports: "import type {JSX} from 'solid-js';",
    htmlAttributes: name => `JSX.HTMLAttributes<${name}>`,
    listenerName: event => `on:${event}`,
  },
} satisfies Record<string, JsxLibrary>;

/** Types of the elements in TSX, by library. */
export const jsxTypes = (elements: readonly ElementDeclaration[]): Record<keyof typeof libraries, string> => ({
  react: typesFor(libraries.react, elements),
  preact: typesFor(libraries.preact, elements),
  solid: typesFor(libraries.solid, elements),
});

const typesFor = (library: JsxLibrary, elements: readonly ElementDeclaration[]): string =>
  `${library.imports}
${importOfTypes(elements)}

declare module '${library.module}' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(element => elementType(library, element)).join('\n')}
    }
  }
}
`;

const elementType = ({htmlAttributes, listenerName}: JsxLibrary, element: ElementDeclaration): string => {
  const settings = [...attributeSettings(element), ...eventSettings(element, listenerName)];
  return `      '${element.tagName}': ${htmlAttributes(element.name)} & {\n${optionalMembers(settings, ' '.repeat(8))}\n      };`;
};
