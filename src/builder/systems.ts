import type {Settings} from './settings.ts';

/** What to do on one system, as docs/embedding.md says it. */
export interface System {
  readonly name: string;
  readonly roles: Readonly<Record<Role, Advice>>;
  /** What the system takes away from what people paste. */
  readonly takesAway: string;
}

export type Role = 'editor' | 'administrator';

export interface Advice {
  readonly way: Settings['way'];
  readonly text: string;
}

/** Reads the table of systems, and each system's own part below it, so that nothing is said in two places. */
export function readSystems(document: string): System[] {
  const [, table = ''] = document.split(
    '| System | Best way for an editor | Best way for an administrator |\n|---|---|---|\n',
  );
  const rows = [...table.matchAll(/^\| (.+) \| (.+) \| (.+) \|\n/gm)];
  if (rows.length === 0) throw new Error('docs/embedding.md: the table of systems is gone, or has other headings');
  return rows.map(([, name = '', editor = '', administrator = '']) => ({
    name,
    roles: {
      editor: adviceFrom(editor, administrator.startsWith('installed')),
      administrator: adviceFrom(administrator, false),
    },
    takesAway: takenAwayBy(name, document),
  }));
}

/** By the first word of the advice. */
const ways: Readonly<Record<string, Settings['way']>> = {
  script: 'script',
  installed: 'once',
  frame: 'frame',
  file: 'file',
  SCORM: 'scorm',
};

/** A link becomes the guidance where an administrator has installed the script; elsewhere it leads to the page. */
function adviceFrom(cell: string, installed: boolean): Advice {
  const [word = ''] = /^\w+/.exec(cell) ?? [];
  const way = word === 'link' ? (installed ? 'once' : 'file') : ways[word];
  if (!way) throw new Error(`docs/embedding.md: "${cell}" has to start with link, ${Object.keys(ways).join(', ')}`);
  return {way, text: cell};
}

function takenAwayBy(name: string, document: string): string {
  const [, part] = document.split(`\n## ${name}\n`);
  const [, text] = /^- \*\*What .+ takes away\.\*\* ([\s\S]*?)\n(?=- |\n)/m.exec(part ?? '') ?? [];
  if (!text) throw new Error(`docs/embedding.md: "${name}" has no part that says what it takes away`);
  return text.replace(/\s+/g, ' ').replace(/[*`]/g, '');
}
