declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Analyses source files, given as `['analyze', '--globs', 'src/*.ts']`. */
  export function cli(options: {
    argv: string[];
    cwd: string;
    noWrite: boolean;
  }): Promise<import('custom-elements-manifest/schema').Package>;
}
