import {attributesOf, type ElementDeclaration} from './elements-manifest.ts';

/** Something that a template may set, in the words of TypeScript. */
interface Setting {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
}

/** What may be written in place of a value, as in HTML: a number as text, and nothing for true. */
const asInHtml: Readonly<Record<string, string>> = {number: 'number | string', boolean: "boolean | ''"};

/** The attributes of an element. */
export const attributeSettings = (element: ElementDeclaration): Setting[] =>
  attributesOf(element).map(({name, type: {text = 'string'} = {}, description}) => ({
    name,
    type: asInHtml[text] ?? text,
    description,
  }));

/** The events of an element, under the name that a framework gives to a listener. */
export const eventSettings = (element: ElementDeclaration, listenerName: (event: string) => string): Setting[] =>
  (element.events ?? []).map(({name, type, description}) => ({
    name: listenerName(name),
    type: `((event: ${type?.text}) => void)`,
    description,
  }));

/** The members of a type in which nothing has to be set. */
export const optionalMembers = (settings: readonly Setting[], indent: string): string =>
  settings
    .map(({name, type, description}) => {
      const key = /^\w+$/.test(name) ? name : `'${name}'`;
      return `${description ? `${indent}/** ${description} */\n` : ''}${indent}${key}?: ${type} | undefined;`;
    })
    .join('\n');

/** The import of everything that a description names: classes of elements and of events. */
export function importOfTypes(elements: readonly ElementDeclaration[]): string {
  const names = elements.flatMap(({name, events = []}) => [name, ...events.map(({type}) => type?.text)]);
  return `import type {${[...new Set(names)].sort().join(', ')}} from './index.js';`;
}
