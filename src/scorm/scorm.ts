import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import * as messages from '#messages';
import {BeforeYouPost} from '../before-you-post/before-you-post.ts';
import {guidance} from '../content/index.ts';
import {fill} from '../internal/fill.ts';
import {SocialMediaGuidance} from '../social-media-guidance/social-media-guidance.ts';
import {findApi} from './find-api.ts';
import {isComplete, nothingYet, type Progress, readProgress, write} from './progress.ts';
import {Session} from './session.ts';

const sections = guidance.sections.map(({id}) => id);
const api = findApi(window);
const session = api && Session.begin(api, show);
let progress: Progress = nothingYet;
if (session) progress = readProgress(session.open(), sections);
// An earlier visit got this far, but the platform may not have heard the end of it.
if (isComplete(progress, sections)) session?.save(write(progress), true);

document.querySelector('social-media-guidance')?.addEventListener('guidance-section-toggled', ({id, open}) => {
  if (open && !progress.opened.has(id)) advance({...progress, opened: new Set([...progress.opened, id])});
});
document.querySelector('before-you-post')?.addEventListener('result-shown', () => {
  if (!progress.finished) advance({...progress, finished: true});
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') session?.flush();
});
window.addEventListener('pagehide', () => session?.end());

customElements.define('social-media-guidance', SocialMediaGuidance);
customElements.define('before-you-post', BeforeYouPost);
show();

function advance(to: Progress): void {
  progress = to;
  session?.save(write(progress), isComplete(progress, sections));
  show();
}

/** What the learner sees of the record, above the guidance and below the checklist. */
function show(): void {
  const [above, below] = document.querySelectorAll<HTMLElement>('.record');
  if (above) render([account(), standing()], above);
  // A status region: that everything is done is worth saying aloud, each section is not.
  if (below) render(isComplete(progress, sections) ? html`<p>${messages.completed}</p>` : nothing, below);
}

function standing(): TemplateResult {
  const unread = guidance.sections.filter(({id}) => !progress.opened.has(id));
  const count = fill(messages.sectionsRead, {n: sections.length - unread.length, m: sections.length});
  const links = unread.map(({id, title}) => html` <a href=${`#smg-${id}`}>${title}</a>`);
  return html`
    <p><strong>${count}</strong></p>
    ${unread.length && unread.length < sections.length ? html`<p>${messages.stillToRead}${links}</p>` : nothing}
    <p>${progress.finished ? messages.checklistDone : messages.checklistToDo}</p>
  `;
}

/** Who is told what. */
function account(): TemplateResult {
  const about = {
    on: messages.whatIsSent,
    review: messages.reviewing,
    failing: messages.notRecording,
    ended: messages.visitEnded,
  };
  const unheard = api ? messages.notRecording : messages.noPlatform;
  return html`<p>${session ? about[session.recording] : unheard}</p>`;
}
