import {bundle} from './bundle.ts';
import type {Content} from './content.ts';
import {type Contestant, htmlPage, repeat} from './contestant.ts';

const details = {
  headers: `document.querySelectorAll('summary')`,
  inside: `header => header.parentElement.querySelector('p')`,
};

const inRoots = (tag: string, control: string) => ({
  headers: `[...document.querySelectorAll('${tag}')].flatMap(one => [...(one.shadowRoot?.querySelectorAll('${control}') ?? [])])`,
  inside: `header => header.getRootNode().getElementById(header.getAttribute('aria-controls')).querySelector('p')`,
});

/** Puts an accordion around sections that hold a `body` each; `imports` says where these come from. */
const litAccordion = (imports: string, {before, after}: Content, sections: readonly string[]): string => `
${imports}
class FloorAccordion extends LitElement {
  static styles = css\`:host { display: block } button { display: block; width: 100%; text-align: start }\`;
  open = new Set();
  toggle(id) {
    if (!this.open.delete(id)) this.open.add(id);
    this.requestUpdate();
  }
  render() {
    const section = ({id, title, body}) => html\`<h3><button aria-expanded=\${this.open.has(id)} aria-controls=\${id}
      @click=\${() => this.toggle(id)}>\${title}</button></h3><div id=\${id} ?hidden=\${!this.open.has(id)}>\${body()}</div>\`;
    return html\`${escaped(before)}\${sections.map(section)}${escaped(after)}\`;
  }
}
const sections = [${sections.join(',\n')}];
customElements.define('floor-accordion', FloorAccordion);
`;

const escaped = (html: string): string => html.replace(/[\\`$]/g, '\\$&');

const litPage = async (code: string, elements: number) =>
  new Map([
    ['accordion.js', await bundle(code)],
    [
      'index.html',
      htmlPage({
        head: '<script src="accordion.js" defer></script>',
        body: repeat(elements, () => '<floor-accordion></floor-accordion>'),
      }),
    ],
  ]);

/** What cannot be beaten: no script at all, and the least that Lit can do. */
export const floors: readonly Contestant[] = [
  {
    ...details,
    id: 'details',
    name: 'Plain <details>',
    hasScript: false,
    async page({sections, before, after}, elements) {
      const all = sections.map(({title, html}) => `<details><summary><h3>${title}</h3></summary>${html}</details>`);
      const body = repeat(elements, () => [before, ...all, after].join('\n'));
      return new Map([['index.html', htmlPage({body})]]);
    },
  },
  {
    ...inRoots('floor-accordion', 'button'),
    id: 'lit',
    name: 'Lit, static templates',
    packages: ['lit'],
    hasScript: true,
    async page(content, elements) {
      const written = content.sections.map(
        ({id, title, html}) =>
          `{id: ${JSON.stringify(id)}, title: ${JSON.stringify(title)}, body: () => html\`${escaped(html)}\`}`,
      );
      return litPage(litAccordion(`import {LitElement, html, css} from 'lit';`, content, written), elements);
    },
  },
  {
    ...inRoots('floor-accordion', 'button'),
    id: 'lit-marked',
    name: 'Lit and marked in the page',
    packages: ['lit', 'marked'],
    hasScript: true,
    async page(content, elements) {
      const imports = `import {LitElement, html, css} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {marked} from 'marked';`;
      const written = content.sections.map(
        ({id, title, markdown}) =>
          `{id: ${JSON.stringify(id)}, title: ${JSON.stringify(title)}, body: () => unsafeHTML(marked.parse(${JSON.stringify(markdown)}))}`,
      );
      return litPage(litAccordion(imports, content, written), elements);
    },
  },
];
