import {expect} from 'chai';
import type {BeforeYouPost} from '../../src/before-you-post/before-you-post.ts';
import type {SocialMediaGuidance} from '../../src/social-media-guidance/social-media-guidance.ts';
import {guidance} from './support/content.ts';

/** What outlives an element, and so what a listener of ours must not stay on. */
const owners = new Map<EventTarget | undefined, string>([
  [window, 'window'],
  [document, 'document'],
  [window.navigation, 'navigation'],
]);

/** What was asked of the page while a task ran: events listened to, observers, style sheets and templates made, dates written. */
async function watched(task: () => unknown): Promise<string[]> {
  const asked: string[] = [];
  const listen = EventTarget.prototype.addEventListener;
  const create = Document.prototype.createElement;
  const writeDate = Date.prototype.toLocaleDateString;
  const made = {ResizeObserver, IntersectionObserver, MutationObserver, CSSStyleSheet};
  const onPage = new Map<unknown, Set<string>>();
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]) {
    const owner = owners.get(this);
    if (owner) {
      // The same listener again is no second one: the browser keeps one of each.
      const [listener] = rest;
      const what = `${owner} ${type}`;
      const before = onPage.get(listener) ?? new Set();
      if (!before.has(what)) asked.push(what);
      onPage.set(listener, before.add(what));
    } else if (/^(scroll|resize)/.test(type)) asked.push(`something inside ${type}`);
    return listen.call(this, type, ...rest);
  };
  Document.prototype.createElement = function (this: Document, name: string, ...rest: []) {
    if (name === 'template') asked.push('a template made');
    return create.call(this, name, ...rest);
  };
  Date.prototype.toLocaleDateString = function (...given) {
    asked.push('a date written by the browser');
    return writeDate.apply(this, given as []);
  };
  for (const [name, Made] of Object.entries(made)) {
    const spy = new Proxy(Made, {
      construct(target, given) {
        asked.push(name);
        return Reflect.construct(target, given);
      },
    });
    Reflect.set(window, name, spy);
  }
  try {
    await task();
  } finally {
    EventTarget.prototype.addEventListener = listen;
    Document.prototype.createElement = create;
    Date.prototype.toLocaleDateString = writeDate;
    Object.assign(window, made);
  }
  return asked;
}

type Widget = SocialMediaGuidance | BeforeYouPost;

/** One of each element, not on the page. */
const make = (): Widget[] => [
  document.createElement('social-media-guidance'),
  document.createElement('before-you-post'),
];

/** Shows some of each element, and gives them back to be taken away again. */
async function show(count: number): Promise<Widget[]> {
  const widgets = Array.from({length: count}, make).flat();
  document.body.append(...widgets);
  for (const widget of widgets) await widget.updateComplete;
  return widgets;
}

const remove = (widgets: Widget[]): void => {
  for (const widget of widgets) widget.remove();
};

describe('what an element costs', () => {
  it('makes its templates and style sheets once, however many elements show them', async () => {
    remove(await show(1));
    const asked = await watched(async () => remove(await show(2)));
    expect(asked).not.to.include('a template made');
    expect(asked).not.to.include('CSSStyleSheet');
  });

  it('asks nothing of the page until an element is on it', async () => {
    const early = await watched(make);
    expect(early).to.deep.equal([]);
  });

  it('does not wake the browser’s knowledge of languages to write its dates', async () => {
    const asked = await watched(async () => remove(await show(1)));
    expect(asked).not.to.include('a date written by the browser');
  });

  it('renders a section when it is toggled, and no other', async () => {
    const widgets = await show(1);
    const rendered: string[] = [];
    const bodies = guidance.sections.map(section => section.body);
    for (const section of guidance.sections) {
      const {body} = section;
      Reflect.set(section, 'body', (view: never) => {
        rendered.push(section.id);
        return body(view);
      });
    }
    widgets[0]?.shadowRoot?.querySelectorAll<HTMLElement>('[part=header]')[1]?.click();
    await widgets[0]?.updateComplete;
    guidance.sections.forEach((section, at) => {
      Reflect.set(section, 'body', bodies[at]);
    });
    remove(widgets);
    expect(rendered).to.deep.equal(['privacy']);
  });

  it('keeps the numbers of its lists inside each panel, so that opening one numbers nothing else again', async () => {
    const widgets = await show(1);
    const panels = [...(widgets[0]?.shadowRoot?.querySelectorAll('[part=panel]') ?? [])];
    panels[0]?.removeAttribute('hidden');
    const contained = panels.map(panel => getComputedStyle(panel).contain);
    remove(widgets);
    expect(contained).to.deep.equal(panels.map(() => 'style'));
  });

  it('listens once on the window for each thing, however many elements there are', async () => {
    const asked = await watched(async () => remove(await show(10)));
    expect(asked.filter(what => /^(window|document|navigation) /.test(what)).sort()).to.deep.equal([
      ...('navigation' in window ? ['navigation currententrychange'] : []),
      'window beforeprint',
      'window click',
      'window hashchange',
      'window load',
    ]);
  });

  it('watches neither sizes nor positions, so scrolling and resizing cost nothing', async () => {
    const asked = await watched(async () => remove(await show(1)));
    expect(asked.filter(what => /(?:Resize|Intersection)Observer$|scroll|resize/.test(what))).to.deep.equal([]);
  });

  it('lays nothing out inside closed sections', async () => {
    const widgets = await show(1);
    const panels = [...(widgets[0]?.shadowRoot?.querySelectorAll('[part=panel]') ?? [])];
    const heights = panels.map(panel => panel.getBoundingClientRect().height);
    const seen = panels.map(panel => panel.querySelector('p')?.checkVisibility());
    remove(widgets);
    expect(heights).to.deep.equal(panels.map(() => 0));
    expect(seen).to.deep.equal(panels.map(() => false));
    expect(panels).to.have.length(guidance.sections.length);
  });
});
