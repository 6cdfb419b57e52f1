import {expect} from 'chai';
import {
  type BeforeYouPost,
  checks,
  choose,
  mountChecklist,
  stopChecks,
  thinkChecks,
  tick,
} from './support/checklist.ts';
import {Clock} from './support/clock.ts';
import {heard, liveRegions} from './support/live-region.ts';

const clock = new Clock();

/** Every text the status region ever shows, and how often it was emptied in between. */
function listen(widget: BeforeYouPost): string[] {
  const said: string[] = [];
  const [region] = liveRegions(widget);
  const note = () => said.push(heard(region?.textContent ?? 'the region is gone'));
  if (region) new MutationObserver(note).observe(region, {characterData: true, childList: true, subtree: true});
  return said;
}

describe('what <before-you-post> announces', () => {
  let widget: BeforeYouPost;
  let said: string[];

  beforeEach(async () => {
    widget = await mountChecklist();
    said = listen(widget);
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async () => undefined}});
    clock.stop();
  });

  afterEach(() => {
    clock.restart();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  /** Long enough for anything to be said and to be taken away again. */
  const silence = () => clock.pass(10_000);

  it('has one status region, there and empty from the start', () => {
    expect(liveRegions(widget).map(region => region.textContent)).to.deep.equal(['']);
    // Orca reads "statusbar" at an empty region that has the role.
    expect(widget.shadowRoot?.querySelectorAll('[role]').length).to.equal(0);
  });

  it('is exactly this list over a whole session', async () => {
    const last = checks.slice(-1);
    const steps: [() => Promise<void>, ...string[]][] = [
      [() => choose(widget, 'Clear all ticks'), 'Nothing to clear.'],
      [() => tick(widget, ...stopChecks.slice(0, 1))],
      [() => tick(widget, ...stopChecks.slice(0, 1))],
      [() => tick(widget, ...thinkChecks.slice(0, 1))],
      [() => tick(widget, ...stopChecks), `All ${stopChecks.length} stop checks confirmed.`],
      [() => tick(widget, ...thinkChecks.slice(1)), `All ${checks.length} checks confirmed. Select See my result.`],
      [() => tick(widget, ...stopChecks.slice(0, 1))],
      [() => tick(widget, ...last)],
      [() => tick(widget, ...last), `All ${thinkChecks.length} think checks confirmed.`],
      [() => choose(widget, 'See my result')],
      [() => tick(widget, ...stopChecks.slice(1, 2))],
      [() => tick(widget, ...last)],
      [() => tick(widget, ...last), `All ${thinkChecks.length} think checks confirmed.`],
      [() => tick(widget, ...last)],
      [() => tick(widget, ...stopChecks.slice(0, 2)), 'Result changed. Think: pause before you post.'],
      [() => tick(widget, ...last), 'Result changed. Checked: every item is confirmed.'],
      [() => tick(widget, ...stopChecks.slice(0, 1)), 'Result changed. Stop: do not post yet.'],
      [() => choose(widget, 'Copy result'), 'Result copied.'],
      [() => choose(widget, 'Clear all ticks'), 'All ticks cleared. Undo is available.'],
      [() => choose(widget, 'Undo'), 'Ticks restored.'],
    ];
    for (const [act] of steps) {
      await act();
      await silence();
    }
    expect(said).to.deep.equal(steps.flatMap(([, ...texts]) => texts.flatMap(text => [text, ''])));
  });

  it('says the first tick under a result that shows as a change of state', async () => {
    await choose(widget, 'See my result');
    await tick(widget, ...stopChecks.slice(0, 1));
    await silence();
    expect(said).to.deep.equal(['Result changed. Stop: do not post yet.', '']);
  });

  it('waits for 250 ms of quiet, and takes the text away 5 s later', async () => {
    await choose(widget, 'Clear all ticks');
    await clock.pass(249);
    expect(said).to.deep.equal([]);
    await clock.pass(1);
    expect(said).to.deep.equal(['Nothing to clear.']);
    await clock.pass(4999);
    expect(said).to.deep.equal(['Nothing to clear.']);
    await clock.pass(1);
    expect(said).to.deep.equal(['Nothing to clear.', '']);
  });

  it('says only the last of several things in quick succession', async () => {
    await tick(widget, ...stopChecks);
    await clock.pass(200);
    await choose(widget, 'Clear all ticks');
    await clock.pass(200);
    await choose(widget, 'Undo');
    await silence();
    expect(said).to.deep.equal(['Ticks restored.', '']);
  });

  it('does not lose a completed group to an ordinary tick that follows at once', async () => {
    await tick(widget, ...stopChecks);
    await clock.pass(100);
    await tick(widget, ...thinkChecks.slice(0, 1));
    await silence();
    expect(said).to.deep.equal([`All ${stopChecks.length} stop checks confirmed.`, '']);
  });

  it('says the same twice in texts that differ, because an equal text would be silent', async () => {
    await choose(widget, 'See my result');
    const [region] = liveRegions(widget);
    const texts: unknown[] = [];
    for (const _ of [1, 2, 3]) {
      await choose(widget, 'Copy result');
      await clock.pass(1000);
      texts.push(region?.textContent);
    }
    expect(texts.map(text => heard(String(text)))).to.deep.equal(Array(3).fill('Result copied.'));
    expect(texts[0]).not.to.equal(texts[1]);
    expect(texts[1]).not.to.equal(texts[2]);
  });

  it('says nothing that is no longer true', async () => {
    await tick(widget, ...stopChecks);
    await tick(widget, ...stopChecks.slice(-1));
    await silence();
    await choose(widget, 'Clear all ticks');
    await tick(widget, ...thinkChecks.slice(0, 1));
    await silence();
    expect(said).to.deep.equal([]);
  });
});
