import {sendMouse, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {violations} from './support/accessible.ts';
import {canEmulate, emulate} from './support/emulate.ts';
import {find, findAll, nameOf} from './support/find.ts';
import {mount} from './support/mount.ts';
import {press} from './support/press.ts';
import {until} from './support/until.ts';

/** Two buttons and a closed panel in a shadow root. */
class PlainWidget extends LitElement {
  pressed: string[] = [];

  override render() {
    return html`
      <button type="button" @click=${this.#note}>One</button>
      <button type="button" @click=${this.#note}><span aria-hidden="true">+</span> Two</button>
      <div hidden="until-found"><button type="button">Closed</button></div>
    `;
  }

  #note = (event: Event) => this.pressed.push(nameOf(event.currentTarget as Element));
}
customElements.define('plain-widget', PlainWidget);

class FaultyWidget extends LitElement {
  override render() {
    return html`<button type="button"></button>`;
  }
}
customElements.define('faulty-widget', FaultyWidget);

const mountPlain = () => mount<PlainWidget>(html`<plain-widget></plain-widget>`);
const focused = () => nameOf(document.activeElement?.shadowRoot?.activeElement ?? document.body);

describe('the test environment', () => {
  it('serves the production build of Lit', () => {
    expect(LitElement).not.to.have.property('enableWarning');
  });

  it('finds what is exposed by role and name, in shadow roots too', async () => {
    const widget = await mountPlain();
    expect(findAll(widget, 'button').map(nameOf)).to.deep.equal(['One', 'Two']);
    expect(() => find(widget, 'button', 'Closed')).to.throw('0 × button "Closed"; buttons here: "One", "Two"');
  });

  it('sees accessibility violations in a shadow root', async () => {
    const faulty = document.createElement('faulty-widget');
    document.body.append(faulty);
    await (faulty as FaultyWidget).updateComplete;
    const found = await violations(faulty);
    faulty.remove();
    expect(found).to.have.length(1);
    expect(found[0]).to.match(/^button-name: .* at faulty-widget > button/);
  });

  it('moves focus with the keyboard, forwards and back', async () => {
    await mountPlain();
    await press('Tab', 'Tab');
    expect(focused()).to.equal('Two');
    await press('Shift+Tab');
    expect(focused()).to.equal('One');
  });

  it('presses buttons with Enter, Space and the mouse', async () => {
    const widget = await mountPlain();
    await press('Tab', 'Enter', 'Tab', 'Space');
    const {x, y} = find(widget, 'button', 'One').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.ceil(x) + 2, Math.ceil(y) + 2]});
    expect(widget.pressed).to.deep.equal(['One', 'Two', 'One']);
  });

  it('sets the size of the viewport', async () => {
    await setViewport({width: 320, height: 500});
    await until(() => innerWidth === 320 && innerHeight === 500, 'the viewport is small');
    // Where the window has no focus, no browser shows any.
    expect(document.hasFocus()).to.equal(true);
    await setViewport({width: 800, height: 600});
    await until(() => innerWidth === 800 && innerHeight === 600, 'the viewport is large again');
  });

  if (canEmulate) {
    it('emulates what people ask their systems for', async () => {
      for (const [name, value] of [
        ['prefers-color-scheme', 'dark'],
        ['prefers-reduced-motion', 'reduce'],
        ['forced-colors', 'active'],
      ] as const) {
        await emulate({[name]: value});
        expect(matchMedia(`(${name}: ${value})`).matches, name).to.equal(true);
      }
      await emulate({media: 'print'});
      expect(matchMedia('print').matches).to.equal(true);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    });
  }

  it('says what it waited for in vain', async () => {
    const error = await until(() => false, 'pigs fly', 50).catch((reason: Error) => reason.message);
    expect(error).to.equal('waited in vain until pigs fly');
  });
});
