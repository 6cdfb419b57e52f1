import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html} from 'lit';
import {mountInState, states} from './support/checklist-states.ts';
import {nameOf} from './support/find.ts';
import {mountGuidance} from './support/guidance.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

/** Every place of an element that can have focus, headings that links lead to among them, whose outline leaves the element's box. */
function outlinesOutside(widget: HTMLElement): string[] {
  const places = [
    ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('a, button, input, summary, textarea, [id][part=heading]') ??
      []),
  ].filter(place => place.checkVisibility());
  const room = widget.getBoundingClientRect();
  return places.flatMap(place => {
    if (place.matches('[part=heading]')) place.tabIndex = -1;
    place.focus({preventScroll: true});
    const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(place);
    if (outlineStyle !== 'solid') return [`${nameOf(place)} has no outline`];
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    // What a link over two lines has around it is one outline for each.
    const isOutside = [...place.getClientRects()].some(
      ({left, right, top, bottom}) =>
        left - reach < room.left - 0.1 ||
        right + reach > room.right + 0.1 ||
        top - reach < room.top - 0.1 ||
        bottom + reach > room.bottom + 0.1,
    );
    return isOutside ? [`${place.localName} "${nameOf(place)}"`] : [];
  });
}

async function resize(width: number): Promise<void> {
  await setViewport({width, height: 700});
  await until(() => innerWidth === width, 'the window is as wide as asked');
}

describe('the outline of focus', () => {
  after(() => resize(800));

  for (const width of [320, 800]) {
    for (const attributes of ['', 'no-heading'] as const) {
      it(`stays in the box of the guidance ${width} px wide, ${attributes || 'with its title'}`, async () => {
        await resize(width);
        const widget = await mountGuidance(html`
          <social-media-guidance
            ?no-heading=${attributes !== ''}
            ?no-show-all=${attributes !== ''}
            open="all"
            data-organisation="Elm"
            data-organisation-href="/"
          ></social-media-guidance>
        `);
        await press('Tab');
        expect(outlinesOutside(widget)).to.deep.equal([]);
      });
    }

    for (const state of Object.keys(states)) {
      it(`stays in the box of the checklist ${width} px wide: ${state}`, async () => {
        await resize(width);
        const widget = await mountInState(state);
        await press('Tab');
        expect(outlinesOutside(widget)).to.deep.equal([]);
      });
    }
  }

  it('is cut off by no container that scrolls, nor does it make one scroll', async () => {
    const widget = await mountGuidance(html`<div class="host" style="overflow: auto">
      <social-media-guidance open="all"></social-media-guidance>
    </div>`);
    const host = document.querySelector('.host') as HTMLElement;
    expect(widget.getBoundingClientRect().width).to.equal(host.getBoundingClientRect().width);
    expect([host.scrollWidth - host.clientWidth, host.scrollHeight - host.clientHeight]).to.deep.equal([0, 0]);
  });
});
