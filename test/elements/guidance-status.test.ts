import {expect} from 'chai';
import {html} from 'lit';
import {Clock} from './support/clock.ts';
import {findAll} from './support/find.ts';
import {header, mountGuidance, showAll, slugs} from './support/guidance.ts';

describe('the status region', () => {
  const clock = new Clock();
  let widget: Element & {updateComplete: Promise<unknown>};

  beforeEach(async () => {
    widget = await mountGuidance(html`<social-media-guidance></social-media-guidance>`);
    clock.stop();
  });

  afterEach(() => clock.restart());

  const status = () => widget.shadowRoot?.querySelector('[role="status"]')?.textContent;

  /** Lets time pass, and returns what is announced then. */
  async function after(milliseconds: number) {
    await clock.pass(milliseconds);
    return status();
  }

  it('is one, empty at first and read as a whole', () => {
    const regions = findAll(widget, 'status').map(({outerHTML}) => outerHTML.replace(/<!--.*?-->/g, ''));
    expect(regions).to.deep.equal(['<div role="status" aria-atomic="true" class="visually-hidden"></div>']);
  });

  it('tells of show all after 700 ms and falls silent 5 s later', async () => {
    showAll(widget).click();
    expect(await after(699)).to.equal('');
    expect(await after(1)).to.equal(`All ${slugs.length} sections shown.`);
    expect(await after(4999)).to.equal(`All ${slugs.length} sections shown.`);
    expect(await after(1)).to.equal('');
    showAll(widget).click();
    expect(await after(700)).to.equal(`All ${slugs.length} sections hidden.`);
  });

  it('tells the end of quick presses only', async () => {
    showAll(widget).click();
    expect(await after(600)).to.equal('');
    showAll(widget).click();
    expect(await after(600)).to.equal('');
    expect(await after(100)).to.equal(`All ${slugs.length} sections hidden.`);
    expect(await after(5000)).to.equal('');
    expect(await after(10_000)).to.equal('');
  });

  it('stays the same node, so that screen readers know it', async () => {
    const [before] = findAll(widget, 'status');
    showAll(widget).click();
    await after(700);
    widget.setAttribute('sections', 'privacy law');
    await widget.updateComplete;
    expect(findAll(widget, 'status')).to.deep.equal([before]);
  });

  it('is silent about single sections', async () => {
    header(widget, 'privacy').click();
    expect(await after(700)).to.equal('');
  });

  it('forgets what it was about to say when the element leaves the page', async () => {
    showAll(widget).click();
    const parent = widget.parentNode;
    widget.remove();
    expect(await after(700)).to.equal('');
    parent?.append(widget);
    expect(await after(700)).to.equal('');
  });
});
