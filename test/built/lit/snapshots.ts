/** What Lit offers, the whole one or the one that ships. */
export interface Lit {
  html(texts: readonly string[], ...values: unknown[]): unknown;
  render(value: unknown, container: Element, options: {host: Element}): void;
  readonly nothing: unknown;
  readonly noChange: unknown;
}

/** A template as it stands in the source, and as the build marks it. */
export interface Template {
  readonly texts: readonly string[];
  readonly marked: readonly string[];
}

const literal = (texts: string[]): string[] => Object.assign(texts, {raw: texts});
const inner = literal(['<b>inner</b> text']);
const other = literal(['<i>other</i>']);

/**
 * Renders a template again and again, with all that a value may be, one after another. Gives what it looks like each
 * time, and which listeners are heard.
 */
export function snapshots(
  {html, render, nothing, noChange}: Lit,
  texts: readonly string[],
  {marked}: Template,
): string[] {
  const heard: string[] = [];
  const [first, second] = ['first', 'second'].map(
    name =>
      function (this: unknown) {
        heard.push(this === container ? name : 'somebody else');
      },
  );
  const ofEvent = [first, first, second, first, second];
  const ofAttribute = [
    ...['one', 'one', 'two', nothing, 'three', noChange, 4, true, false],
    ...[null, undefined, '', '"<&', nothing, 'last'],
  ];
  const between = [
    ...['one', 'two', nothing, html(inner), html(inner), html(other), ['a', html(inner), 'b'], [html(other)], []],
    ...[noChange, 3, null, undefined, '', ['a', nothing, noChange, [1, 2]], '<b>&amp;', html(inner), nothing, 'last'],
  ];
  const own = literal([...texts]);
  const container = document.createElement('div');
  return between.map((_, round) => {
    const values = marked.slice(0, -1).map((text, hole) => {
      const choice = text.includes('||') ? ofEvent : text.includes('|') ? ofAttribute : between;
      // Not all in step.
      return choice[(round + hole) % choice.length];
    });
    render(html(own, ...values), container, {host: container});
    heard.length = 0;
    for (const element of container.querySelectorAll('*')) {
      for (const type of ['click', 'change']) element.dispatchEvent(new Event(type));
    }
    // The comments in which a value stands have a name in Lit's own parser.
    return `${container.innerHTML.replace(/<!--\?lit\$\d+\$-->/g, '<!--?-->')} ${heard.join(' ')}`;
  });
}
