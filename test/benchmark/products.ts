import {bundle} from './bundle.ts';
import {type Contestant, htmlPage, modulesFrom, repeat, shipped} from './contestant.ts';

const buttons = (selector: string, section: string) => ({
  headers: `document.querySelectorAll('${selector}')`,
  inside: `header => header.closest('${section}').querySelector('p')`,
});

/** What people use today, each as its own documentation says: shipped styles and scripts, markup by the book. */
export const products: readonly Contestant[] = [
  {
    id: 'zero-md',
    name: 'zero-md',
    packages: ['zero-md', 'marked'],
    hasScript: true,
    headers: `[...document.querySelectorAll('zero-md')].flatMap(one => [...(one.shadowRoot?.querySelectorAll('summary') ?? [])])`,
    inside: `header => header.parentElement.querySelector('p')`,
    async page({sections, before, after}, elements) {
      // Its default fetches marked from a content network; an intranet has to bring it along.
      const script = await bundle(`import ZeroMdBase from 'zero-md/src/zero-md-base.js';
import {marked} from 'marked';
customElements.define('zero-md', class extends ZeroMdBase {
  async load() {}
  async parse({text}) { return marked.parse(text); }
});`);
      const markdown = sections.map(
        section => `<details><summary>${section.title}</summary>\n\n${section.markdown.trim()}\n\n</details>`,
      );
      const page = htmlPage({
        head: '<script src="zero-md.js" defer></script>',
        body: repeat(elements, () => '<zero-md src="guidance.md"></zero-md>'),
      });
      return new Map([
        ['index.html', page],
        ['zero-md.js', script],
        ['guidance.md', [before, ...markdown, after].join('\n\n')],
      ]);
    },
  },
  {
    ...buttons('.nhsuk-details__summary', '.nhsuk-details'),
    id: 'nhsuk',
    name: 'NHS.UK frontend, expanders',
    packages: ['nhsuk-frontend'],
    hasScript: true,
    async page({sections, before, after}, elements) {
      const all = sections.map(
        ({title, html}) => `<details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary">
<span class="nhsuk-details__summary-text">${title}</span></summary><div class="nhsuk-details__text">${html}</div></details>`,
      );
      const body = repeat(elements, () => [before, ...all, after].join('\n'));
      return frontend('nhsuk', body, {
        css: shipped('nhsuk-frontend', 'dist/nhsuk/nhsuk-frontend.min.css'),
        js: shipped('nhsuk-frontend', 'dist/nhsuk/nhsuk-frontend.min.js'),
      });
    },
  },
  {
    ...buttons('button.govuk-accordion__section-button', '.govuk-accordion__section'),
    id: 'govuk',
    name: 'GOV.UK Frontend, accordion',
    packages: ['govuk-frontend'],
    hasScript: true,
    async page({sections, before, after}, elements) {
      const body = repeat(elements, number => {
        const items = sections.map(
          ({title, html}, at) => `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header">
<h3 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="a${number}-heading-${at}">${title}</span></h3></div>
<div id="a${number}-content-${at}" class="govuk-accordion__section-content">${html}</div></div>`,
        );
        return `${before}<div class="govuk-accordion" data-module="govuk-accordion" id="a${number}">${items.join('\n')}</div>${after}`;
      });
      return frontend('govuk', body, {
        css: shipped('govuk-frontend', 'dist/govuk/govuk-frontend.min.css'),
        js: shipped('govuk-frontend', 'dist/govuk/govuk-frontend.min.js'),
      });
    },
  },
  {
    id: 'webawesome',
    name: 'Web Awesome, details',
    packages: ['@awesome.me/webawesome'],
    hasScript: true,
    headers: `[...document.querySelectorAll('wa-details')].flatMap(one => one.shadowRoot?.querySelector('summary') ?? [])`,
    inside: `header => header.getRootNode().host.querySelector('p')`,
    async page({sections, before, after}, elements) {
      const name = '@awesome.me/webawesome';
      const files = modulesFrom(name, 'dist-cdn/components/details/details.js');
      modulesFrom(name, 'dist-cdn/styles/themes/default.css', files);
      const head = `<link rel="stylesheet" href="dist-cdn/styles/themes/default.css">
<script type="module" src="dist-cdn/components/details/details.js"></script>`;
      const all = sections.map(({title, html}) => `<wa-details summary="${title}">${html}</wa-details>`);
      const body = repeat(elements, () => [before, ...all, after].join('\n'));
      return files.set('index.html', htmlPage({head, body}));
    },
  },
  {
    ...buttons('.accordion-button', '.accordion-item'),
    id: 'bootstrap',
    name: 'Bootstrap, accordion',
    packages: ['bootstrap'],
    hasScript: true,
    async page({sections, before, after}, elements) {
      const body = repeat(elements, number => {
        const items = sections.map(
          (
            {title, html},
            at,
          ) => `<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button"
data-bs-toggle="collapse" data-bs-target="#a${number}-${at}" aria-expanded="false" aria-controls="a${number}-${at}">${title}</button></h3>
<div id="a${number}-${at}" class="accordion-collapse collapse"><div class="accordion-body">${html}</div></div></div>`,
        );
        return `${before}<div class="accordion">${items.join('\n')}</div>${after}`;
      });
      return new Map([
        [
          'index.html',
          htmlPage({
            head: '<link rel="stylesheet" href="style.css">',
            body: `${body}\n<script src="script.js"></script>`,
          }),
        ],
        ['style.css', shipped('bootstrap', 'dist/css/bootstrap.min.css')],
        ['script.js', shipped('bootstrap', 'dist/js/bootstrap.bundle.min.js')],
      ]);
    },
  },
];

/** A page of one of the two public frontends, which share their ancestry and so their way of starting. */
function frontend(prefix: string, body: string, {css, js}: {css: string; js: string}): Map<string, string> {
  const before = `<script>document.body.classList.add('js-enabled', '${prefix}-frontend-supported')</script>`;
  const after = `<script type="module">import {initAll} from './script.js'; initAll();</script>`;
  const head = '<link rel="stylesheet" href="style.css">';
  const page = htmlPage({head, body: `${before}\n${body}\n${after}`});
  return new Map([
    ['index.html', page],
    ['style.css', css],
    ['script.js', js],
  ]);
}
