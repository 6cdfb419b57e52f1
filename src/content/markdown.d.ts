// What the compiler (src/build/markdown-plugin.ts) makes of the files in guidance/.

declare module '#guidance/introduction.md' {
  const guidance: import('./types.ts').Guidance;
  export default guidance;
  /** Sources of this file. A separate export, so that a script leaves them out. */
  export const sources: readonly import('./types.ts').Source[];
  /** One sentence for search engines and link previews. */
  export const description: string;
}

declare module '#guidance/before-you-post.md' {
  const checklist: import('./types.ts').Checklist;
  export default checklist;
  export const sources: readonly import('./types.ts').Source[];
  export const description: string;
}

declare module '#guidance/edition.yaml' {
  /** What the elements say: the words of the language, with those of the edition. */
  const locale: import('../locales/locale.ts').Locale;
  export default locale;
}
