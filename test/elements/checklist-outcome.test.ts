import {expect} from 'chai';
import {html} from 'lit';
import {
  checks,
  choose,
  focused,
  ids,
  labels,
  mountChecklist,
  openItems,
  paragraphs,
  resultHeading,
  resultOf,
  stopChecks,
  thinkChecks,
  tick,
  ticked,
} from './support/checklist.ts';
import {checklist} from './support/content.ts';
import {find, findAll, nameOf} from './support/find.ts';
import {press} from './support/press.ts';

const ask = 'If you are unsure, ask your communications team or your defence organisation.';

describe('the outcome of <before-you-post>', () => {
  it('starts with nothing ticked and no result', async () => {
    const widget = await mountChecklist();
    expect(findAll(widget, 'checkbox').map(nameOf)).to.deep.equal(labels);
    expect(ticked(widget)).to.deep.equal([]);
    expect(resultHeading(widget)).to.equal(undefined);
    expect([widget.state, widget.confirmed, widget.total]).to.deep.equal(['not-started', [], checks.length]);
  });

  it('says that no check is confirmed when asked too early', async () => {
    const widget = await mountChecklist();
    await choose(widget, 'See my result');
    expect(resultHeading(widget)).to.equal('No checks confirmed yet');
    expect(paragraphs(resultOf(widget))).to.deep.equal(['Work through the list, then see your result.']);
    expect(openItems(widget)).to.deep.equal([]);
  });

  it('stops a post while a stop check is open, and lists the open stop checks', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks.slice(2), ...thinkChecks);
    await choose(widget, 'See my result');
    expect(resultHeading(widget)).to.equal('Stop: do not post yet');
    expect(paragraphs(resultOf(widget))).to.deep.equal([
      `2 of ${stopChecks.length} stop checks are not confirmed.`,
      'Change the post, or get advice before you post it.',
      ask,
    ]);
    expect(openItems(widget)).to.deep.equal(stopChecks.slice(0, 2).map(check => check.label));
    expect(widget.state).to.equal('stop');
  });

  it('asks for a pause while only think checks are open, and lists them', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks, ...thinkChecks.slice(1));
    await choose(widget, 'See my result');
    expect(resultHeading(widget)).to.equal('Think: pause before you post');
    expect(paragraphs(resultOf(widget))).to.deep.equal([
      `All stop checks are confirmed. 1 of ${thinkChecks.length} think checks is not.`,
      'Wait, change the post, or talk to someone you trust.',
      ask,
    ]);
    expect(openItems(widget)).to.deep.equal([thinkChecks[0]?.label]);
    expect(widget.state).to.equal('think');
  });

  it('approves nothing when every check is confirmed, and says who is responsible and whom to ask', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    expect(resultHeading(widget)).to.equal('Checked: every item is confirmed');
    expect(paragraphs(resultOf(widget))).to.deep.equal([
      'This is not approval to post. You are still responsible for what you publish.',
      ask,
    ]);
    expect(widget.state).to.equal('checked');
    expect(widget.confirmed).to.deep.equal(ids);
  });

  it('says beside an open check whom to ask about it, where that is somebody else', async () => {
    const widget = await mountChecklist(html`
      <before-you-post data-information-governance="IG" data-information-governance-href="tel:100"></before-you-post>
    `);
    await tick(widget, ...thinkChecks);
    await choose(widget, 'See my result');
    const items = findAll(resultOf(widget), 'listitem').map(item => item.innerText.replace(/\s+/g, ' ').trim());
    expect(items).to.deep.equal([`${labels[0]} Ask IG.`, ...labels.slice(1, stopChecks.length)]);
    expect(find(resultOf(widget), 'link', 'IG').getAttribute('href')).to.equal('tel:100');
    await tick(widget, ...stopChecks.slice(0, 1));
    expect(findAll(resultOf(widget), 'link', 'IG')).to.deep.equal([]);
  });

  it('says in every state what to read when the post is out already, where that can be read', async () => {
    const widget = await mountChecklist(
      html`<before-you-post></before-you-post><social-media-guidance></social-media-guidance>`,
    );
    const already = checklist.tooLate;
    const said = () => paragraphs(resultOf(widget)).at(-1);
    const sentences: unknown[] = [];
    await choose(widget, 'See my result');
    for (const group of [[], thinkChecks, stopChecks, thinkChecks.slice(0, 1)]) {
      await tick(widget, ...group);
      sentences.push(said());
    }
    expect(sentences).to.deep.equal(Array(4).fill(`Already posted it? Read ${already?.title}.`));
    const link = find(resultOf(widget), 'link', already?.title) as HTMLAnchorElement;
    expect(link.hash).to.equal(`#${already?.fragment}`);
    widget.nextElementSibling?.remove();
    await widget.updateComplete;
    expect(said()).to.equal(ask);
  });

  it('counts one open check in the singular, and several in the plural', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...checks.slice(1));
    await choose(widget, 'See my result');
    expect(paragraphs(resultOf(widget))[0]).to.equal(`1 of ${stopChecks.length} stop checks is not confirmed.`);
    await tick(widget, ...stopChecks.slice(0, 1), ...thinkChecks);
    expect(paragraphs(resultOf(widget))[0]).to.equal(
      `All stop checks are confirmed. ${thinkChecks.length} of ${thinkChecks.length} think checks are not.`,
    );
  });

  it('gives each state an icon of its own', async () => {
    const widget = await mountChecklist();
    const icon = () => widget.shadowRoot?.querySelector('.result path')?.getAttribute('d');
    const icons = [icon()];
    await tick(widget, ...thinkChecks);
    icons.push(icon());
    await tick(widget, ...stopChecks);
    icons.push(icon());
    await tick(widget, ...thinkChecks.slice(0, 1));
    icons.push(icon());
    expect(new Set(icons).size).to.equal(4);
  });

  it('keeps the result hidden until asked, and then lets it follow every tick without moving focus', async () => {
    const widget = await mountChecklist();
    await tick(widget, ...stopChecks);
    expect(resultHeading(widget)).to.equal(undefined);
    await choose(widget, 'See my result');
    expect(resultHeading(widget)).to.equal('Think: pause before you post');
    find(widget, 'checkbox', labels[0]).focus();
    await press('Space');
    await widget.updateComplete;
    expect(resultHeading(widget)).to.equal('Stop: do not post yet');
    expect(openItems(widget)).to.deep.equal([labels[0]]);
    expect(focused()).to.equal(`input: ${labels[0]}`);
  });

  it('counts the confirmed checks in words and on the bar', async () => {
    const widget = await mountChecklist();
    const bar = widget.shadowRoot?.querySelector('progress');
    expect(widget.shadowRoot?.querySelector('#progress')?.textContent).to.equal(
      `0 of ${checks.length} checks confirmed`,
    );
    await tick(widget, ...stopChecks);
    expect(widget.shadowRoot?.querySelector('#progress')?.textContent).to.equal(
      `${stopChecks.length} of ${checks.length} checks confirmed`,
    );
    expect([bar?.value, bar?.max, bar?.getAttribute('aria-hidden')]).to.deep.equal([
      stopChecks.length,
      checks.length,
      'true',
    ]);
  });

  it('asks the people the site names, with the link the site gives', async () => {
    const widget = await mountChecklist(html`
      <before-you-post
        data-communications-team="the <b>Comms</b> desk"
        data-communications-team-href="mailto:comms@example.org"
      ></before-you-post>
    `);
    await tick(widget, ...checks);
    await choose(widget, 'See my result');
    const link = find(resultOf(widget), 'link', 'the <b>Comms</b> desk');
    expect(link.getAttribute('href')).to.equal('mailto:comms@example.org');
    expect(paragraphs(resultOf(widget)).at(-1)).to.contain('ask the <b>Comms</b> desk or your defence organisation.');
  });

  it("replaces our own statement about review with the site's", async () => {
    const widget = await mountChecklist(
      html`<before-you-post data-review-statement="Reviewed by our lawyers."></before-you-post>`,
    );
    const said = paragraphs(widget.shadowRoot);
    expect(said).to.include('Reviewed by our lawyers.');
    expect(said.join()).not.to.contain('without review by a lawyer');
  });
});
