import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html} from 'lit';
import {checks, choose, focused, mountChecklist, tick} from './support/checklist.ts';
import {find} from './support/find.ts';
import {until} from './support/until.ts';

const height = 90;

describe('<before-you-post> under a header that stays', () => {
  before(async () => {
    await setViewport({width: 390, height: 330});
    await until(() => innerWidth === 390, 'the window is narrow');
  });

  after(() => setViewport({width: 800, height: 600}));

  const mountBelowHeader = () =>
    mountChecklist(html`
      <before-you-post style="margin-block: 400px 1000px"></before-you-post>
      <header style="position: fixed; inset: 0 0 auto; z-index: 9; block-size: ${height}px; background: white">Trust</header>
    `);
  const top = (element: Element | null | undefined): number => element?.getBoundingClientRect().top ?? 0;

  it('shows the heading of the result below it', async () => {
    const widget = await mountBelowHeader();
    await tick(widget, ...checks.slice(0, 1));
    await choose(widget, 'See my result');
    expect(focused()).to.equal('h3: Stop: do not post yet');
    expect(top(widget.shadowRoot?.activeElement)).to.be.within(height, 330);
  });

  it('shows an open check that a link leads to below it', async () => {
    const widget = await mountBelowHeader();
    await tick(widget, ...checks.slice(1));
    await choose(widget, 'See my result');
    // Where it is in view for the browser, and hidden for the reader.
    find(widget, 'checkbox', checks[0]?.label).scrollIntoView();
    find(widget, 'link', checks[0]?.label).click();
    expect(top(widget.shadowRoot?.activeElement)).to.be.within(height, 330);
  });
});
