import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import type {
  Attribute,
  ClassDeclaration,
  ClassField,
  ClassMember,
  CustomElement,
  Declaration,
  Event,
  Export,
  Package,
  Type,
} from 'custom-elements-manifest/schema';
import {siteWordAttributes} from './site-words.ts';

/** An element as the manifest describes it. */
export type ElementDeclaration = ClassDeclaration & CustomElement & {readonly tagName: string};

// The analyser also writes the manifest's place into package.json, and cannot be told not to: it has to be the true one.
const place = ['--outdir', 'dist'];
const sources = [
  'src/internal/base-element.ts',
  'src/internal/composed-event.ts',
  'src/social-media-guidance/*.ts',
  'src/before-you-post/*.ts',
];
const argv = ['analyze', '--litelement', '--quiet', ...place, ...sources.flatMap(glob => ['--globs', glob])];

/**
 * The custom elements manifest: the one description of the elements, read from their class comments and the comments at
 * their properties. Types for frameworks, editor data and the tables in the README are made from it.
 */
export async function elementsManifest(): Promise<Package> {
  const {modules, ...rest} = await cli({argv, cwd: process.cwd(), noWrite: true});
  const declarations = modules.flatMap(({declarations = []}) => declarations.filter(isOffered));
  const eventClasses = new Map(declarations.map(declaration => [eventType(declaration), declaration.name]));
  const offered = declarations.map(declaration => publicParts(declaration, eventClasses));
  const elements = offered.filter(isElement);
  return {
    ...rest,
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: offered,
        exports: offered.map(({name}) => exported('js', name, name)),
      },
      // One entry for both, and one for each.
      ...['define', ...elements.map(({tagName}) => `define-${tagName}`)].map(entry => ({
        kind: 'javascript-module' as const,
        path: `dist/${entry}.js`,
        exports: elements
          .filter(({tagName}) => entry === 'define' || entry === `define-${tagName}`)
          .map(({tagName, name}) => exported('custom-element-definition', tagName, name)),
      })),
    ],
  };
}

/** The elements of a manifest, in the order in which documents name them. */
export const elementsOf = ({modules}: Package): ElementDeclaration[] =>
  modules.flatMap(({declarations = []}) => declarations.filter(isElement));

/** What a page may set on an element, site words included. */
export const attributesOf = ({attributes = []}: ElementDeclaration): readonly Attribute[] => attributes;

/** Properties without an attribute, which can only be read. */
export const readOnlyPropertiesOf = ({members = []}: ElementDeclaration): readonly ClassField[] =>
  members.filter(
    (member): member is ClassField => member.kind === 'field' && !member.static && !('attribute' in member),
  );

const isElement = (declaration: Declaration): declaration is ElementDeclaration =>
  'tagName' in declaration && declaration.tagName !== undefined;

type Offered = ClassDeclaration & Partial<CustomElement>;

const isOffered = (declaration: Declaration): declaration is Offered =>
  declaration.kind === 'class' &&
  (isElement(declaration) || /\wEvent$/.test(declaration.name)) &&
  declaration.name !== 'ComposedEvent';

/** The name that an event class gives its events. */
const eventType = ({members = []}: Offered): string | undefined =>
  members
    .find((member): member is ClassField => member.kind === 'field' && member.name === 'type')
    ?.default?.slice(1, -1);

const exported = (kind: 'js' | 'custom-element-definition', name: string, declaration: string): Export => ({
  kind,
  name,
  declaration: {name: declaration, module: 'dist/index.js'},
});

/** What people may use. The classes in between are ours to change, so they are left out. */
function publicParts(found: Offered, eventClasses: ReadonlyMap<string | undefined, string>): Offered {
  const {members = [], attributes = [], events = [], superclass: _, ...rest} = found;
  const inner = new Set(members.filter(member => !isPublic(member)).map(({name}) => name));
  const common = {...rest, members: members.filter(isPublic).map(withoutOrigin)};
  if (!isElement(found)) return {...common, superclass: {name: 'Event', package: 'global:'}};
  return {
    ...common,
    superclass: {name: 'LitElement', package: 'lit'},
    attributes: [...ownAttributes(attributes, inner), ...siteWordAttributes],
    events: events.flatMap(event => describedEvent(event, eventClasses)),
  };
}

/** What both elements have comes first. A protected property may stand behind an attribute of another name. One without an attribute is reactive only. */
const ownAttributes = (attributes: readonly Attribute[], inner: ReadonlySet<string>): Attribute[] =>
  attributes
    .filter(({name, fieldName = ''}) => !inner.has(fieldName) || name !== fieldName)
    .sort((one, other) => Number(isOwn(one)) - Number(isOwn(other)))
    .map(({fieldName = '', ...attribute}) =>
      withoutOrigin(inner.has(fieldName) ? attribute : {...attribute, fieldName}),
    );

const isOwn = ({inheritedFrom}: Attribute): boolean => inheritedFrom === undefined;

/** The analyser also finds each `dispatchEvent`, and knows no name for it. */
function describedEvent(event: Event, classes: ReadonlyMap<string | undefined, string>): Event[] {
  if (!event.name) return [];
  const type = classes.get(event.name);
  if (!type) throw new Error(`no event class has the type "${event.name}" that an element says it fires`);
  return [{...event, type: {text: type}}];
}

/** Statics that Lit asks for are public to it alone. */
const isPublic = ({name, privacy, ...rest}: ClassMember): boolean =>
  !name.startsWith('#') &&
  (privacy ?? 'public') === 'public' &&
  (!('static' in rest && rest.static) || ['content', 'locale', 'type'].includes(name));

function withoutOrigin<Part extends {inheritedFrom?: unknown; type?: Type | undefined}>(part: Part): Part {
  const {inheritedFrom: _, ...own} = part;
  return own as Part;
}
