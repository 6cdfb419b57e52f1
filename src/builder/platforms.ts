import type {Settings} from './settings.ts';

/** What to do on one system, as docs/embedding.md says it. */
export interface Platform {
  readonly name: string;
  readonly roles: Readonly<Record<Role, Advice>>;
  /** What the system takes away from what people paste. */
  readonly takesAway: string;
  /** What of the system was run here. */
  readonly tested: string;
}

export type Role = 'editor' | 'administrator';

export interface Advice {
  readonly way: Settings['way'];
  readonly text: string;
}

/** Reads the table of systems, and each system's own part below it, so that nothing is said in two places. */
export function parsePlatforms(document: string): Platform[] {
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
    takesAway: sayingOf(name, 'What .+ takes away', document),
    tested: sayingOf(name, 'Tested here', document),
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

/** The text of one item of a system's part, without marks. */
function sayingOf(name: string, label: string, document: string): string {
  const [, part = ''] = document.split(`\n## ${name}\n`);
  const item = new RegExp(`^- \\*\\*${label}\\.\\*\\* ([\\s\\S]*?)\\n(?=- |\\n)`, 'm');
  const [, text] = item.exec(part.split('\n## ')[0] ?? '') ?? [];
  if (!text) throw new Error(`docs/embedding.md: "${name}" has no item "${label}"`);
  return text.replace(/\s+/g, ' ').replace(/[*`]/g, '');
}
