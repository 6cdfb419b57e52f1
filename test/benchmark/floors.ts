import {bundle} from './bundle.ts';
import type {Content} from './content.ts';
import {type Contestant, htmlPage, repeat} from './contestant.ts';

const tag = 'floor-accordion';

const litAccordion = {
  headers: `[...document.querySelectorAll('${tag}')].flatMap(one => [...(one.shadowRoot?.querySelectorAll('button') ?? [])])`,
  inside: `header => header.getRootNode().getElementById(header.getAttribute('aria-controls')).querySelector('p')`,
  hasScript: true,
};

const styles =
  'static styles = css`:host { display: block } button { display: block; width: 100%; text-align: start }`;';

const escaped = (html: string): string => html.replace(/[\\`$]/g, '\\$&');

/** An accordion whose words are one template without a value in it, which Lit puts on the page and never sees again. */
function staticAccordion({before, sections, after}: Content): string {
  const all = sections.map(
    ({id, title, html}) =>
      `<h3><button aria-expanded="false" aria-controls="${id}">${title}</button></h3><div id="${id}" hidden>${html}</div>`,
  );
  return `import {LitElement, html, css} from 'lit';
customElements.define('${tag}', class extends LitElement {
  ${styles}
  toggle({target}) {
    const button = target.closest('button');
    if (!button) return;
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    this.renderRoot.getElementById(button.getAttribute('aria-controls')).hidden = isOpen;
  }
  render() {
    return html\`<div @click=\${this.toggle}>${escaped([before, ...all, after].join('\n'))}</div>\`;
  }
});`;
}

/** How one would write it without a build for the words: Markdown in the script, parsed at each rendering. */
function markedAccordion({before, sections, after}: Content): string {
  const written = sections.map(({id, title, markdown}) => JSON.stringify({id, title, markdown}));
  return `import {LitElement, html, css} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {marked} from 'marked';
const sections = [${written.join(',\n')}];
customElements.define('${tag}', class extends LitElement {
  ${styles}
  open = new Set();
  toggle(id) {
    if (!this.open.delete(id)) this.open.add(id);
    this.requestUpdate();
  }
  render() {
    const section = ({id, title, markdown}) => html\`<h3><button aria-expanded=\${this.open.has(id)} aria-controls=\${id}
      @click=\${() => this.toggle(id)}>\${title}</button></h3><div id=\${id} ?hidden=\${!this.open.has(id)}>\${unsafeHTML(marked.parse(markdown))}</div>\`;
    return html\`${escaped(before)}\${sections.map(section)}${escaped(after)}\`;
  }
});`;
}

const litPage = async (code: string, elements: number) =>
  new Map([
    ['accordion.js', await bundle(code)],
    [
      'index.html',
      htmlPage({
        head: '<script src="accordion.js" defer></script>',
        body: repeat(elements, () => `<${tag}></${tag}>`),
      }),
    ],
  ]);

/** What cannot be beaten: no script at all, and the least that Lit can do. And the first that comes to mind. */
export const floors: readonly Contestant[] = [
  {
    id: 'details',
    name: 'Plain <details>',
    hasScript: false,
    // Of the sections only: inside them, answers are <details> as well.
    headers: `document.querySelectorAll('body > details > summary')`,
    inside: `header => header.parentElement.querySelector('p')`,
    async page({sections, before, after}, elements) {
      const all = sections.map(({title, html}) => `<details><summary><h3>${title}</h3></summary>${html}</details>`);
      const body = repeat(elements, () => [before, ...all, after].join('\n'));
      return new Map([['index.html', htmlPage({body})]]);
    },
  },
  {
    ...litAccordion,
    id: 'lit',
    name: 'Lit, one static template',
    packages: ['lit'],
    page: (content, elements) => litPage(staticAccordion(content), elements),
  },
  {
    ...litAccordion,
    id: 'lit-marked',
    name: 'Lit and marked in the page',
    packages: ['lit', 'marked'],
    page: (content, elements) => litPage(markedAccordion(content), elements),
  },
];
