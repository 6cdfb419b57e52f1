import {expect} from 'chai';
import * as lit from 'lit';
import * as lean from '../../src/embed/lean-lit.ts';

/** The part of Lit's element that ours use, with everything that happens to it written down. */
function probeWith({LitElement, html, unsafeCSS}: typeof lean) {
  return class Probe extends LitElement {
    static override properties: lean.PropertyDeclarations = {
      words: {},
      headingLevel: {type: Number, attribute: 'heading-level'},
      off: {converter: value => value === 'yes'},
      own: {noAccessor: true},
    };
    static override styles = [unsafeCSS('p {color: rgb(1, 2, 3); margin: 1px}'), unsafeCSS('p {margin: 7px}')];

    declare words: string;
    declare headingLevel: number;
    declare off: boolean;
    log: string[] = [];
    #own = 'own';

    constructor() {
      super();
      this.words = 'default';
      this.headingLevel = 2;
      this.off = false;
      for (const name of ['first', 'second']) {
        const note = (event: string) => () => void this.log.push(`${name} ${event}`);
        this.addController({
          hostConnected: note('connected'),
          hostDisconnected: note('disconnected'),
          hostUpdate: note('update'),
          hostUpdated: note('updated'),
        });
      }
    }

    get own(): string {
      return this.#own;
    }

    set own(value: unknown) {
      this.#own = String(value);
      this.requestUpdate();
    }

    protected override willUpdate(): void {
      this.log.push(`willUpdate, hasUpdated ${this.hasUpdated}`);
    }

    protected override firstUpdated(): void {
      this.log.push(`firstUpdated, hasUpdated ${this.hasUpdated}: ${this.shadowRoot?.textContent}`);
    }

    protected override render(): lean.TemplateResult {
      this.log.push('render');
      if (this.words === 'broken') throw new Error('broken');
      return html`<p title=${this.headingLevel} ?hidden=${this.off} @click=${this.#onClick}>${this.words} ${this.own}</p>`;
    }

    #onClick(): void {
      this.words = 'clicked';
    }
  };
}

type Probe = InstanceType<ReturnType<typeof probeWith>>;
let defined = 0;

/** Runs a scenario with one Lit and returns what it found, what happened and what the element shows at the end. */
async function happens(kit: typeof lean, scenario: Scenario): Promise<unknown> {
  const tag = `probe-${++defined}`;
  const element = document.createElement(tag) as Probe;
  const define = () => customElements.define(tag, probeWith(kit));
  try {
    const found = await scenario(element, define);
    return {found, log: element.log, html: element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '')};
  } finally {
    element.remove();
  }
}

type Scenario = (element: Probe, define: () => void) => unknown;

/** Defined and on the page, as most elements begin. */
const shown = async (element: Probe, define: () => void): Promise<void> => {
  define();
  document.body.append(element);
  customElements.upgrade(element);
  await element.updateComplete;
};

const scenarios: Record<string, Scenario> = {
  'renders once it is on the page, and not before': async (element, define) => {
    define();
    customElements.upgrade(element);
    await Promise.resolve();
    const before = [...element.log];
    document.body.append(element);
    await element.updateComplete;
    return before;
  },
  'takes properties and attributes from before the definition': async (element, define) => {
    element.words = 'early';
    element.own = 'early';
    element.setAttribute('heading-level', '4');
    await shown(element, define);
    return [Object.hasOwn(element, 'words'), element.words, element.headingLevel];
  },
  'turns attributes into numbers, texts and what a converter says': async (element, define) => {
    await shown(element, define);
    const values = () => [element.words, element.headingLevel, element.off, element.own];
    const found = [];
    for (const value of ['3', 'x', '', 'yes']) {
      for (const name of ['words', 'heading-level', 'off', 'own']) element.setAttribute(name, value);
      found.push(values());
    }
    for (const name of ['words', 'heading-level', 'off', 'own']) element.removeAttribute(name);
    await element.updateComplete;
    return [...found, values()];
  },
  'renders once for several changes, and not for none': async (element, define) => {
    await shown(element, define);
    element.words = 'one';
    element.words = 'two';
    element.headingLevel = 3;
    await element.updateComplete;
    element.words = 'two';
    await element.updateComplete;
  },
  'shows style sheets in their order': async (element, define) => {
    await shown(element, define);
    const style = getComputedStyle(element.renderRoot.querySelector('p') as Element);
    return [style.color, style.marginTop, element.shadowRoot?.mode];
  },
  'calls listeners as methods': async (element, define) => {
    await shown(element, define);
    element.renderRoot.querySelector('p')?.click();
    await element.updateComplete;
  },
  'keeps what it shows when it is moved': async (element, define) => {
    await shown(element, define);
    const paragraph = element.renderRoot.querySelector('p');
    document.body.prepend(element);
    await element.updateComplete;
    return paragraph?.isConnected;
  },
  'gives an error to whoever waits': async (element, define) => {
    await shown(element, define);
    element.words = 'broken';
    return element.updateComplete.catch((error: Error) => error.message);
  },
};

describe('the lean Lit', () => {
  for (const [name, scenario] of Object.entries(scenarios)) {
    it(`${name}, as Lit does`, async () => {
      const original = await happens(lit as unknown as typeof lean, scenario);
      expect(await happens(lean, scenario)).to.deep.equal(original);
    });
  }
});
