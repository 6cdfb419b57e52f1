import {expect} from 'chai';
import '../../src/define.ts';
import {BeforeYouPost} from '../../src/elements/before-you-post.ts';
import {SocialMediaGuidance} from '../../src/elements/social-media-guidance.ts';

/** What was asked of the page while a task ran: names of events listened to, observers, and templates made. */
async function watched(task: () => unknown): Promise<string[]> {
  const asked: string[] = [];
  const listen = EventTarget.prototype.addEventListener;
  const create = Document.prototype.createElement;
  const observers = {ResizeObserver, IntersectionObserver, MutationObserver};
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]) {
    if (this === window || this === document) asked.push(`${this === window ? 'window' : 'document'} ${type}`);
    return listen.call(this, type, ...rest);
  };
  Document.prototype.createElement = function (this: Document, name: string, ...rest: []) {
    if (name === 'template') asked.push('a template made');
    return create.call(this, name, ...rest);
  };
  for (const [name, Observer] of Object.entries(observers)) {
    const spy = new Proxy(Observer, {
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
    Object.assign(window, observers);
  }
  return asked;
}

type Widget = SocialMediaGuidance | BeforeYouPost;

/** Shows some of each element, and gives them back to be taken away again. */
async function show(count: number): Promise<Widget[]> {
  const widgets = Array.from({length: count}, () => [new SocialMediaGuidance(), new BeforeYouPost()]).flat();
  document.body.append(...widgets);
  for (const widget of widgets) await widget.updateComplete;
  return widgets;
}

const remove = (widgets: Widget[]): void => {
  for (const widget of widgets) widget.remove();
};

describe('what an element costs', () => {
  it('makes its templates once, however many elements show them', async () => {
    remove(await show(1));
    expect(await watched(async () => remove(await show(2)))).not.to.include('a template made');
  });

  it('listens once on the window and once on the document for each thing, however many elements there are', async () => {
    const asked = await watched(async () => remove(await show(10)));
    expect(asked.filter(what => /^(window|document) /.test(what)).sort()).to.deep.equal([
      'document click',
      'window beforeprint',
      'window hashchange',
    ]);
  });

  it('watches neither sizes nor positions, so scrolling and resizing cost nothing', async () => {
    const asked = await watched(async () => remove(await show(1)));
    expect(asked.filter(what => what.endsWith('Observer'))).to.deep.equal([]);
  });

  it('lays nothing out inside closed sections', async () => {
    const widgets = await show(1);
    const panels = [...(widgets[0]?.shadowRoot?.querySelectorAll('[part=panel]') ?? [])];
    const heights = panels.map(panel => panel.getBoundingClientRect().height);
    const seen = panels.map(panel => panel.querySelector('p')?.checkVisibility());
    remove(widgets);
    expect(heights).to.deep.equal(panels.map(() => 0));
    expect(seen).to.deep.equal(panels.map(() => false));
    expect(panels).to.have.length(7);
  });
});
