import {html} from 'lit';
import {type BeforeYouPost, checks, choose, mountChecklist, stopChecks, thinkChecks, tick} from './checklist.ts';
import {findAll} from './find.ts';
import {until} from './until.ts';

/** Every state that a person can bring the checklist into, by the way there. Loops over this test all of them. */
export const states: Readonly<Record<string, (widget: BeforeYouPost) => Promise<void>>> = {
  'nothing ticked': async () => {},
  'the result too early': widget => choose(widget, 'See my result'),
  'some ticks and no result': widget => tick(widget, ...checks.slice(0, 2)),
  'a stop result': async widget => {
    await tick(widget, ...thinkChecks);
    await choose(widget, 'See my result');
  },
  'a think result': async widget => {
    await tick(widget, ...stopChecks);
    await choose(widget, 'See my result');
  },
  'a checked result': async widget => {
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
  },
  'cleared, with Undo': async widget => {
    await tick(widget, ...checks);
    await choose(widget, 'Clear all ticks');
  },
  'a text to copy by hand': async widget => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    await tick(widget, ...stopChecks.slice(1));
    await choose(widget, 'See my result');
    await choose(widget, 'Copy result');
    await until(() => findAll(widget, 'textbox').length === 1, 'the text box shows');
    Reflect.deleteProperty(navigator, 'clipboard');
  },
};

/** A checklist with every optional part, the guidance after it, brought into a state. */
export async function mountInState(state: string): Promise<BeforeYouPost> {
  const widget = await mountChecklist(html`
    <before-you-post print-button paper-href="paper.html" data-communications-team-href="mailto:a@example.org"></before-you-post>
    <social-media-guidance></social-media-guidance>
  `);
  await states[state]?.(widget);
  return widget;
}
