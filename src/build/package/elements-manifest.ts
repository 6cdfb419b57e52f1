import type {
  Attribute,
  ClassDeclaration,
  ClassMember,
  CustomElement,
  Declaration,
  Export,
  Package,
  Type,
} from 'custom-elements-manifest/schema';

// The analyser also writes the manifest's place into package.json, and cannot be told not to: it has to be the true one.
const place = ['--outdir', 'dist'];
const globs = [
  '--globs',
  'src/internal/*.ts',
  '--globs',
  'src/social-media-guidance/*.ts',
  '--globs',
  'src/before-you-post/*.ts',
  '--globs',
  'src/define.ts',
];
const argv = ['analyze', '--litelement', '--quiet', ...place, ...globs];

/** The custom elements manifest of the package, for editors and documentation: what `src/index.ts` offers. */
export async function manifest(tags: Readonly<Record<string, string>>): Promise<Package> {
  // Read here, because that takes longer than to build the drop-in, which is built without it again and again.
  const {cli} = await import('@custom-elements-manifest/analyzer/cli.js');
  const {modules, ...rest} = await cli({argv, cwd: process.cwd(), noWrite: true});
  const offered = modules.flatMap(({declarations = []}) => declarations.filter(isOffered).map(withoutPrivate));
  return {
    ...rest,
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: offered.map(one => (one.name in tags ? element(one, tags) : one)),
        exports: offered.map(({name}) => exported('js', name, name)),
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        exports: Object.entries(tags).map(([name, tag]) => exported('custom-element-definition', tag, name)),
      },
    ],
  };
}

type Offered = ClassDeclaration & Partial<CustomElement>;

const isOffered = (found: Declaration): found is Offered =>
  found.kind === 'class' && /^(BeforeYouPost|SocialMediaGuidance|\w+Event)$/.test(found.name);

/** What people may use. The class in between is ours to change, so it is left out. */
const withoutPrivate = ({members = [], superclass, ...rest}: Offered): Offered => ({
  ...rest,
  superclass: {name: superclass?.name === 'Event' ? 'Event' : 'HTMLElement', package: 'global:'},
  members: members.filter(isPublic),
});

const exported = (kind: 'js' | 'custom-element-definition', name: string, declaration: string): Export => ({
  kind,
  name,
  declaration: {name: declaration, module: 'dist/index.js'},
});

/** An element with the tag that the analyser cannot see. */
function element(found: Offered, tags: Readonly<Record<string, string>>): Offered {
  const {attributes = [], events = []} = found;
  return {
    ...found,
    customElement: true,
    tagName: tags[found.name] as string,
    attributes: attributes.map(attribute => ({...attribute, type: asWritten(attribute)})),
    // The analyser also takes the first argument of an event's constructor for an event's name.
    events: events.filter(({name}) => name?.includes('-')),
  };
}

const isPublic = ({name, privacy}: ClassMember): boolean => !name.startsWith('#') && (privacy ?? 'public') === 'public';

/** An attribute is text or a number or there: the property that it sets may be more. */
const asWritten = ({type}: Attribute): Type => (type && /^(number|boolean)$/.test(type.text) ? type : {text: 'string'});
