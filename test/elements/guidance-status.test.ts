import {expect} from 'chai';
import {html} from 'lit';
import {Clock} from './support/clock.ts';
import {header, mountGuidance, showAll, slugs} from './support/guidance.ts';
import {heard, liveRegions} from './support/live-region.ts';

describe('the status region', () => {
  const clock = new Clock();
  let widget: Element & {updateComplete: Promise<unknown>};

  beforeEach(async () => {
    widget = await mountGuidance(html`<social-media-guidance></social-media-guidance>`);
    clock.stop();
  });

  afterEach(() => clock.restart());

  const status = () => heard(liveRegions(widget)[0]?.textContent ?? 'the region is gone');

  /** Lets time pass, and returns what is announced then. */
  async function after(milliseconds: number) {
    await clock.pass(milliseconds);
    return status();
  }

  it('is one, empty at first and read as a whole', () => {
    const regions = liveRegions(widget).map(({outerHTML}) => outerHTML.replace(/<!--.*?-->/g, ''));
    expect(regions).to.deep.equal(['<div aria-live="polite" aria-atomic="true" class="visually-hidden"></div>']);
  });

  it('tells of show all after 250 ms and falls silent 5 s later', async () => {
    showAll(widget).click();
    expect(await after(249)).to.equal('');
    expect(await after(1)).to.equal(`All ${slugs.length} sections shown.`);
    expect(await after(4999)).to.equal(`All ${slugs.length} sections shown.`);
    expect(await after(1)).to.equal('');
    showAll(widget).click();
    expect(await after(250)).to.equal(`All ${slugs.length} sections hidden.`);
  });

  it('tells the end of quick presses only', async () => {
    showAll(widget).click();
    expect(await after(200)).to.equal('');
    showAll(widget).click();
    expect(await after(200)).to.equal('');
    expect(await after(50)).to.equal(`All ${slugs.length} sections hidden.`);
    expect(await after(5000)).to.equal('');
    expect(await after(10_000)).to.equal('');
  });

  it('stays the same node, so that screen readers know it', async () => {
    const [before] = liveRegions(widget);
    showAll(widget).click();
    await after(250);
    widget.setAttribute('sections', 'privacy law');
    await widget.updateComplete;
    expect(liveRegions(widget)).to.deep.equal([before]);
  });

  it('is silent about single sections', async () => {
    header(widget, 'privacy').click();
    expect(await after(250)).to.equal('');
  });

  it('forgets what it was about to say when the element leaves the page', async () => {
    showAll(widget).click();
    const parent = widget.parentNode;
    widget.remove();
    expect(await after(250)).to.equal('');
    parent?.append(widget);
    expect(await after(250)).to.equal('');
  });
});
