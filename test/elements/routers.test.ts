import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {find} from './support/find.ts';
import {focused, mountGuidance, opened, titleOf} from './support/guidance.ts';
import {tasksDone} from './support/mount.ts';
import {until} from './support/until.ts';

const page = location.href;
const hasNavigation = 'navigation' in window;

/** A link of a page's own component, in a shadow root. */
class AppLink extends LitElement {
  override render() {
    return html`<a href="#smg-law">about the law</a>`;
  }
}
customElements.define('app-link', AppLink);

const link = () => find(document.body, 'link', 'about the law');
const text = html`<p>Read <a href="#smg-law">about the law</a> first.</p>
  <social-media-guidance></social-media-guidance>`;

/** Where routers and smooth scrollers listen. */
const places: Readonly<Record<string, () => [EventTarget, boolean]>> = {
  'the link itself': () => [link(), false],
  'the document, as the click comes back': () => [document, false],
  'the document, as the click comes down': () => [document, true],
  'the window, as the click comes back': () => [window, false],
  'the window, as the click comes down': () => [window, true],
};

/** What they do with the click. */
const deeds: Readonly<Record<string, (event: Event) => void>> = {
  'prevent it': event => event.preventDefault(),
  'prevent it and stop it': event => {
    event.preventDefault();
    event.stopPropagation();
  },
  'prevent it and stop it at once': event => {
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  'stop it': event => event.stopPropagation(),
  'change the address themselves': event => {
    event.preventDefault();
    history.pushState({router: true}, '', '#smg-law');
  },
  'change the address later': event => {
    event.preventDefault();
    queueMicrotask(() => history.pushState({router: true}, '', '#smg-law'));
  },
};

describe('a link to a section', () => {
  afterEach(() => history.replaceState(null, '', page));

  for (const [where, place] of Object.entries(places)) {
    for (const [what, deed] of Object.entries(deeds)) {
      it(`opens it where scripts on ${where} ${what}`, async () => {
        const widget = await mountGuidance(text);
        const [target, capture] = place();
        target.addEventListener('click', deed, capture);
        try {
          link().click();
          await until(() => focused() === titleOf('law'), 'the heading has focus');
        } finally {
          target.removeEventListener('click', deed, capture);
        }
        expect(opened(widget)).to.deep.equal(['law']);
      });
    }
  }

  it('opens it where the link is in a component of the page, and its router prevents it', async () => {
    const widget = await mountGuidance(html`<app-link></app-link><social-media-guidance></social-media-guidance>`);
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener('click', prevent);
    link().click();
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    document.removeEventListener('click', prevent);
    expect(opened(widget)).to.deep.equal(['law']);
  });

  it('is the page’s where something else on it has that id, be it prevented or not', async () => {
    const widget = await mountGuidance(html`${text}<h2 id="smg-law" tabindex="-1">Our own heading</h2>`);
    link().click();
    await tasksDone();
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener('click', prevent);
    link().click();
    await tasksDone();
    document.removeEventListener('click', prevent);
    expect(opened(widget)).to.deep.equal([]);
  });

  it('is ours where only what the page put inside the tag has that id', async () => {
    const widget = await mountGuidance(html`
      <p>Read <a href="#smg-law">about the law</a> first.</p>
      <social-media-guidance><h2 id="smg-law">In plain words</h2></social-media-guidance>
    `);
    link().click();
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    expect(opened(widget)).to.deep.equal(['law']);
  });
});

describe('a router', () => {
  afterEach(() => history.replaceState(null, '', page));

  if (hasNavigation) {
    for (const method of ['pushState', 'replaceState'] as const) {
      it(`that leads to a section by ${method} opens it`, async () => {
        const widget = await mountGuidance(text);
        history[method]({}, '', '#smg-law');
        await until(() => focused() === titleOf('law'), 'the heading has focus');
        expect(opened(widget)).to.deep.equal(['law']);
      });
    }
  }

  it('that keeps something of its own with the address leads nowhere', async () => {
    const widget = await mountGuidance(text);
    location.hash = '#smg-law';
    await until(() => focused() === titleOf('law'), 'the heading has focus');
    widget.closeAll();
    await widget.updateComplete;
    history.replaceState({scrolled: 100}, '');
    history.pushState({}, '', '?page=2#smg-law');
    await tasksDone();
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal([]);
  });

  it('is left alone by an element with hash="off"', async () => {
    const widget = await mountGuidance(html`<social-media-guidance hash="off"></social-media-guidance>`);
    history.pushState({}, '', '#smg-law');
    await tasksDone();
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal([]);
  });

  it('is followed by its links in a browser without the Navigation API', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'navigation');
    Object.defineProperty(window, 'navigation', {configurable: true, value: undefined});
    const prevent = (event: Event) => {
      event.preventDefault();
      history.pushState({}, '', '#smg-law');
    };
    try {
      const widget = await mountGuidance(text);
      document.addEventListener('click', prevent);
      link().click();
      await until(() => focused() === titleOf('law'), 'the heading has focus');
      expect(opened(widget)).to.deep.equal(['law']);
      // The next element is to find the page as it was.
      for (const element of document.querySelectorAll('social-media-guidance')) element.remove();
    } finally {
      document.removeEventListener('click', prevent);
      if (own) Object.defineProperty(window, 'navigation', own);
      else Reflect.deleteProperty(window, 'navigation');
    }
  });

  it('is no longer listened to when the last element has left the page', async () => {
    const widget = await mountGuidance(text);
    widget.remove();
    history.pushState({}, '', '#smg-law');
    await tasksDone();
    expect(opened(widget)).to.deep.equal([]);
  });
});
