import {expect} from 'chai';
import {html, type LitElement} from 'lit';
import type {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {
  type BeforeYouPost,
  checks,
  choose,
  focused,
  labels,
  mountChecklist,
  paragraphs,
  resultHeading,
  resultOf,
  stopChecks,
  thinkChecks,
  tick,
  ticked,
} from './support/checklist.ts';
import {Clock} from './support/clock.ts';
import {find} from './support/find.ts';
import {header, mountGuidance, opened, showAll} from './support/guidance.ts';
import {heard, liveRegions} from './support/live-region.ts';
import {tasksDone} from './support/mount.ts';
import {elementTools, textTools, tools} from './support/tamper.ts';

/** What a person sees, and can reach. What is announced meanwhile comes and goes by the clock. */
const look = (widget: LitElement): unknown => [
  (widget.shadowRoot?.querySelector('[lang]') as HTMLElement | null)?.innerText
    .replace(liveRegions(widget)[0]?.innerText || /$/, '')
    .replace(/\s+/g, ' ')
    .trim(),
  [...(widget.shadowRoot?.querySelectorAll('a, button, input, summary, textarea') ?? [])].filter(element =>
    element.checkVisibility(),
  ).length,
];

type Step<Widget> = (widget: Widget) => unknown;

const set =
  (name: string, value: string): Step<LitElement> =>
  widget =>
    widget.setAttribute(name, value);

/** Everything that changes what a checklist shows. Each follows the one before. */
const checklistSteps: Readonly<Record<string, Step<BeforeYouPost>>> = {
  'the result too early': widget => choose(widget, 'See my result'),
  'a first tick': widget => tick(widget, ...thinkChecks.slice(0, 1)),
  'all stop checks': widget => tick(widget, ...stopChecks),
  'the rest': widget => tick(widget, ...thinkChecks.slice(1)),
  'a tick taken away': widget => tick(widget, ...stopChecks.slice(0, 1)),
  'a result to copy by hand': async widget => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    await choose(widget, 'Copy result');
    Reflect.deleteProperty(navigator, 'clipboard');
  },
  'that tick made again': widget => tick(widget, ...stopChecks.slice(0, 1)),
  clearing: widget => choose(widget, 'Clear all ticks'),
  undoing: widget => choose(widget, 'Undo'),
  'another heading level': set('heading-level', '1'),
  'no heading': set('no-heading', ''),
  'a name of the site': set('data-communications-team', 'Comms'),
  'another name of the site': set('data-communications-team', 'the Comms desk'),
  'an address for it': set('data-communications-team-href', 'tel:100'),
  'a paper version': set('paper-href', 'paper.html'),
  'guidance elsewhere': set('guidance-href', 'https://example.org/guidance.html'),
  'a button to print': set('print-button', ''),
  'no paper version': widget => widget.removeAttribute('paper-href'),
  'ticks as before': widget => tick(widget, ...checks.slice(0, 2)),
};

/** Everything that changes what the guidance shows. */
const guidanceSteps: Readonly<Record<string, Step<SocialMediaGuidance>>> = {
  'a section opened': widget => header(widget, 'privacy').click(),
  'all opened': widget => showAll(widget).click(),
  'one closed': widget => header(widget, 'law').click(),
  'all opened again': widget => showAll(widget).click(),
  'fewer sections': set('sections', 'law privacy benefits'),
  'a name of the site': set('data-policy', 'our policy'),
  'another name of the site': set('data-policy', 'the policy of our trust'),
  'an address for it': set('data-policy-href', '/policy'),
  'another heading level': set('heading-level', '1'),
  'no heading': set('no-heading', ''),
  'no button for all': set('no-show-all', ''),
  'one section': set('sections', 'law'),
  'all sections': widget => widget.removeAttribute('sections'),
  'a button for all': widget => widget.removeAttribute('no-show-all'),
  'all closed': widget => widget.closeAll(),
};

describe('a reader’s tool', () => {
  let first: LitElement | undefined;

  // Levels that the steps leave are right for no page; what the last test mounts is looked at by axe.
  afterEach(() => {
    first?.parentElement?.querySelectorAll('h2, before-you-post, social-media-guidance').forEach(element => {
      element.remove();
    });
  });

  for (const [tool, tamper] of Object.entries(tools)) {
    it(`that ${tool} changes nothing in what the checklist shows, at any step`, async () => {
      const widget = await mountChecklist(html`<before-you-post></before-you-post><before-you-post></before-you-post>`);
      first = widget;
      const untouched = widget.nextElementSibling as BeforeYouPost;
      for (const [step, act] of Object.entries(checklistSteps)) {
        tamper(widget.shadowRoot as ShadowRoot);
        await tasksDone();
        await act(widget);
        await act(untouched);
        await Promise.all([widget.updateComplete, untouched.updateComplete]);
        expect([step, look(widget), ticked(widget)]).to.deep.equal([step, look(untouched), ticked(untouched)]);
      }
    });

    it(`that ${tool} changes nothing in what the guidance shows, at any step`, async () => {
      const widget = await mountGuidance(
        html`<social-media-guidance></social-media-guidance><social-media-guidance></social-media-guidance>`,
      );
      first = widget;
      const untouched = widget.nextElementSibling as SocialMediaGuidance;
      for (const [step, act] of Object.entries(guidanceSteps)) {
        tamper(widget.shadowRoot as ShadowRoot);
        await tasksDone();
        await act(widget);
        await act(untouched);
        await Promise.all([widget.updateComplete, untouched.updateComplete]);
        expect([step, look(widget), opened(widget)]).to.deep.equal([step, look(untouched), opened(untouched)]);
      }
    });

    it(`that ${tool} leaves what is announced as it is`, async () => {
      const clock = new Clock();
      const widget = await mountChecklist();
      clock.stop();
      try {
        const said: string[] = [];
        for (const act of [
          () => tick(widget, ...stopChecks),
          () => tick(widget, ...thinkChecks),
          () => choose(widget, 'Clear all ticks'),
        ]) {
          tamper(widget.shadowRoot as ShadowRoot);
          await Promise.resolve();
          await widget.updateComplete;
          await act();
          tamper(widget.shadowRoot as ShadowRoot);
          await clock.pass(1000);
          said.push(heard(liveRegions(widget)[0]?.innerText ?? ''));
        }
        expect(said).to.deep.equal([
          `All ${stopChecks.length} stop checks confirmed.`,
          `All ${checks.length} checks confirmed. Select See my result.`,
          'All ticks cleared. Undo is available.',
        ]);
      } finally {
        clock.restart();
      }
    });
  }

  it('never leaves a false all-clear: heading, progress, list and state agree', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    tools['wraps every text, blanks too']?.(widget.shadowRoot as ShadowRoot);
    await tick(widget, ...stopChecks.slice(0, 1));
    expect([widget.state, resultHeading(widget), paragraphs(resultOf(widget))[0]]).to.deep.equal([
      'stop',
      'Stop: do not post yet',
      `1 of ${stopChecks.length} stop checks is not confirmed.`,
    ]);
    expect(widget.shadowRoot?.querySelector<HTMLElement>('#progress')?.innerText).to.equal(
      `${checks.length - 1} of ${checks.length} checks confirmed`,
    );
  });

  it('that puts back what stood there when it began brings no all-clear back', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    const read = (selector: string) => widget.shadowRoot?.querySelector(selector) as HTMLElement;
    const saved = ['#progress', '#result', '.result > p'].map(
      selector => [selector, read(selector).innerHTML] as const,
    );
    await tick(widget, ...stopChecks.slice(0, 1));
    for (const [selector, markup] of saved) {
      read(selector).innerHTML = markup;
      await tasksDone();
      expect([selector, read(selector).innerText]).to.not.deep.equal([selector, markup.replace(/<[^>]*>/g, '')]);
    }
    expect([widget.state, resultHeading(widget), read('#progress').innerText]).to.deep.equal([
      'stop',
      'Stop: do not post yet',
      `${checks.length - 1} of ${checks.length} checks confirmed`,
    ]);
  });

  it('that puts in a bar of its own, changes it and takes it away leaves everything where it is', async () => {
    const widget = await mountChecklist();
    const root = widget.shadowRoot as ShadowRoot;
    const box = find(widget, 'checkbox', labels[1]);
    const bar = document.createElement('div');
    const steps = [
      () => root.querySelector('ul')?.before(bar),
      () => bar.append(document.createElement('button'), document.createElement('input')),
      () => bar.querySelector('input')?.remove(),
      () => {
        bar.innerHTML = '<p>Reading <b>aloud</b></p>';
        bar.querySelector('b')?.replaceWith('on');
      },
      () => {
        const inner = bar.appendChild(document.createElement('i'));
        inner.remove();
      },
      () => bar.remove(),
    ];
    for (const step of steps) {
      step();
      await tasksDone();
      await widget.updateComplete;
      expect(find(widget, 'checkbox', labels[1])).to.equal(box);
    }
  });

  it('that takes words of ours away in a box of its own has all rendered anew, whatever it moved before', async () => {
    const widget = await mountChecklist();
    const root = widget.shadowRoot as ShadowRoot;
    const [paragraph] = root.querySelectorAll('p');
    const box = document.createElement('div');
    // In one go: the words are ours although the box that they leave the page in is not.
    paragraph?.before(box);
    box.append(paragraph as Element, 'more');
    await tasksDone();
    await widget.updateComplete;
    expect(root.contains(box)).to.equal(true);
    box.remove();
    await tasksDone();
    await widget.updateComplete;
    expect(root.querySelectorAll('p')[0]?.textContent).to.equal(paragraph?.textContent);
  });

  it('that answers each rendering with one of its own ends the matter there', async () => {
    const widget = await mountChecklist();
    const root = widget.shadowRoot as ShadowRoot;
    let answers = 0;
    const observer = new MutationObserver(() => {
      answers += 1;
      for (const element of root.querySelectorAll('h2, p')) element.innerHTML = `${element.innerHTML}`;
      observer.takeRecords();
    });
    observer.observe(root, {childList: true, subtree: true});
    root.querySelector('h2')?.append('.');
    await tasksDone();
    await tasksDone();
    observer.disconnect();
    expect(answers).to.be.below(20);
  });

  it('never takes focus from a box that is ticked', async () => {
    const widget = await mountChecklist();
    const box = find(widget, 'checkbox', labels[1]);
    box.focus();
    for (const tamper of Object.values(textTools)) {
      tamper(widget.shadowRoot as ShadowRoot);
      box.click();
      await widget.updateComplete;
      expect([box.isConnected, focused()]).to.deep.equal([true, `input: ${labels[1]}`]);
    }
  });

  for (const [tool, tamper] of Object.entries(elementTools)) {
    it(`that ${tool} leaves focus at the same box`, async () => {
      const widget = await mountChecklist();
      tamper(widget.shadowRoot as ShadowRoot);
      find(widget, 'checkbox', labels[1]).focus();
      await tasksDone();
      await tick(widget, ...checks.slice(1, 2));
      expect([focused(), ticked(widget)]).to.deep.equal([`input: ${labels[1]}`, [labels[1]]]);
    });
  }

  it('that empties the root costs one rendering: ticks and open sections are as they were', async () => {
    const widget = await mountChecklist(
      html`<before-you-post></before-you-post><social-media-guidance open="law"></social-media-guidance>`,
    );
    const guidance = widget.nextElementSibling as SocialMediaGuidance;
    await tick(widget, ...stopChecks);
    for (const each of [widget, guidance]) {
      each.shadowRoot?.replaceChildren();
      each.setAttribute('heading-level', '2');
      each.setAttribute('no-heading', '');
      each.removeAttribute('no-heading');
      await each.updateComplete;
    }
    expect([ticked(widget), opened(guidance)]).to.deep.equal([stopChecks.map(({label}) => label), ['law']]);
  });
});

describe('an update that fails', () => {
  const {info} = console;
  let told: unknown[];

  beforeEach(() => {
    told = [];
    console.info = (text: unknown) => told.push(text);
  });
  afterEach(() => {
    console.info = info;
  });

  /** Lets an element's next renderings fail, as a tool or a page can bring about. */
  function breakRendering(widget: LitElement, times: number): void {
    const {render} = Object.getPrototypeOf(widget) as {render: () => unknown};
    let left = times;
    Object.defineProperty(widget, 'render', {
      configurable: true,
      value() {
        if (left-- > 0) throw new Error('broken');
        return render.call(this);
      },
    });
  }

  it('once is tried once more, with ticks, open sections and focus as they are', async () => {
    const widget = await mountChecklist(
      html`<before-you-post></before-you-post><social-media-guidance open="law"></social-media-guidance>`,
    );
    const guidance = widget.nextElementSibling as SocialMediaGuidance;
    await tick(widget, ...stopChecks);
    find(widget, 'checkbox', labels[0]).focus();
    breakRendering(widget, 1);
    breakRendering(guidance, 1);
    await tick(widget, ...thinkChecks);
    header(guidance, 'privacy').click();
    await guidance.updateComplete;
    expect([ticked(widget), focused(), opened(guidance)]).to.deep.equal([
      labels,
      `input: ${labels[0]}`,
      ['privacy', 'law'],
    ]);
    await tick(widget, ...thinkChecks);
    expect([widget.state, told]).to.deep.equal(['think', []]);
  });

  it('twice leaves what the page put inside the tag, and one line for who looks for the cause', async () => {
    const widget = await mountChecklist(html`<before-you-post><p>Plain words</p></before-you-post>`);
    breakRendering(widget, 2);
    await tick(widget, ...stopChecks.slice(0, 1));
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(told).to.have.length(1);
  });
});
