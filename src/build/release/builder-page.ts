import {readFileSync} from 'node:fs';
import {inlineScript} from '../../site/document.ts';

/**
 * The embed builder as one file, with everything inside: to open from a download folder, to send to a colleague, or to
 * put on any server.
 */
export function builderPage(): string {
  const style = readFileSync('demo/builder.css', 'utf8');
  const script = readFileSync('dist/builder.js', 'utf8');
  const changes: readonly [was: RegExp, is: string][] = [
    [/ *<link rel="stylesheet" href="builder\.css">/, `<style>\n${style}</style>`],
    // It was deferred, so it goes where the page is complete.
    [/ *<script src="\.\.\/dist\/builder\.js" defer><\/script>\n/, ''],
    [/(?=<\/body>)/, `<script>${inlineScript(script)}</script>\n`],
    // The example page is not among the files of a release.
    [/ *<p><a href="index\.html">.*<\/p>\n/, ''],
  ];
  return changes.reduce(
    (page, [was, is]) => {
      if (!was.test(page)) throw new Error(`demo/builder.html has changed: there is no ${was}`);
      return page.replace(was, () => is);
    },
    readFileSync('demo/builder.html', 'utf8'),
  );
}
