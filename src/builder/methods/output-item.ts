/** One thing a site needs: something to paste, or a file. */
export type OutputItem = Snippet | Download;

interface Titled {
  readonly title: string;
  /** One or two sentences: who does what with it. */
  readonly explanation: string;
}

export interface Snippet extends Titled {
  readonly kind: 'snippet';
  /** Also how tests find it. */
  readonly id: string;
  readonly text: string;
  /** What an editor takes in the place of the text where it shows what is pasted as readers will see it, as HTML. */
  readonly formatted?: string;
}

export interface Download extends Titled {
  readonly kind: 'download';
  readonly id: string;
  readonly file: string;
  readonly type: string;
  /** Made when it is asked for. */
  readonly content: () => string | Uint8Array<ArrayBuffer>;
}

export const snippet = (id: string, title: string, explanation: string, text: string): Snippet => ({
  kind: 'snippet',
  id,
  title,
  explanation,
  text,
});

export const download = (
  id: string,
  {title, explanation, file, type}: {title: string; explanation: string; file: string; type: string},
  content: Download['content'],
): Download => ({kind: 'download', id, title, explanation, file, type, content});
