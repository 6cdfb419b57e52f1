import {html, render} from 'lit';
import {BeforeYouPost} from '../before-you-post/before-you-post.ts';
import type {CheckState} from '../before-you-post/checklist-state.ts';
import type {Edition, EditionFactory} from '../content/edition.ts';
import {isComplete, nothingYet, type Progress, readProgress, writeProgress} from '../content/progress.ts';
import {defineElement} from '../internal/define-element.ts';
import type {ScormMessages} from '../locales/locale.ts';
import {SocialMediaGuidance} from '../social-media-guidance/social-media-guidance.ts';
import {findApi} from './find-api.ts';
import {observeReading} from './observe-reading.ts';
import {type RecordView, recordAbove, recordBelow} from './record.ts';
import {Session} from './session.ts';

/** Makes the elements of a page that a learning platform has launched, and records how far the learner comes. */
export default function start(content: EditionFactory): void {
  const edition = content(html);
  if (edition.scorm) record(edition, edition.scorm);
  defineElement(SocialMediaGuidance, edition.guidance, edition.locale);
  defineElement(BeforeYouPost, edition.checklist, edition.locale);
}

function record({guidance, checklist, locale}: Edition, messages: ScormMessages): void {
  const sections = guidance.sections.map(({id}) => id);
  const api = findApi(window);
  const session = api && Session.begin(api, {onChange: () => show(), isOnline: () => navigator.onLine});
  let progress: Progress = nothingYet;
  let namesUnread = false;
  if (session) progress = readProgress(session.open(), sections);
  // An earlier visit got this far, but the platform may not have heard the end of it.
  if (isComplete(progress, sections)) session?.save(writeProgress(progress), true);

  function advance(to: Progress): void {
    progress = to;
    session?.save(writeProgress(progress), isComplete(progress, sections));
    show();
  }

  const guidanceElement = document.querySelector<HTMLElement>(guidance.tag);
  if (guidanceElement)
    observeReading(guidanceElement, guidance.prefix, id => {
      if (!progress.read.has(id)) advance({...progress, read: new Set([...progress.read, id])});
    });
  // Where everything is in view then, nothing is left to scroll, and links say what to do.
  guidanceElement?.addEventListener('guidance-section-toggled', ({cause}) => {
    if (cause !== 'all' || namesUnread) return;
    namesUnread = true;
    show();
  });
  onResultSeen(document.querySelector<HTMLElement>(checklist.tag), () => {
    if (!progress.finished) advance({...progress, finished: true});
  });

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session?.flush();
  });
  for (const type of ['online', 'offline']) window.addEventListener(type, () => session?.networkChanged());
  window.addEventListener('pagehide', () => session?.end());

  /** What the learner sees of the record, above the guidance and below the checklist. */
  function show(): void {
    const view: RecordView = {
      ...{guidance, messages, progress, namesUnread, lang: locale.lang},
      recording: session?.recording ?? (api ? 'refused' : 'no-platform'),
      isCompleted: session?.isCompleted ?? false,
    };
    const [above, below] = document.querySelectorAll<HTMLElement>('.record');
    if (above) render(recordAbove(view), above);
    // A status region: that everything is done is worth saying aloud, each section is not.
    if (below) render(recordBelow(view), below);
  }
  show();
}

/** Calls back when a result is seen that says something: a result that shows follows the ticks. */
function onResultSeen(checklist: HTMLElement | null, onSeen: () => void): void {
  let isShown = false;
  const look = ({state}: {readonly state: CheckState}): void => {
    if (isShown && state !== 'not-started') onSeen();
  };
  checklist?.addEventListener('result-shown', event => {
    isShown = true;
    look(event);
  });
  checklist?.addEventListener('check-changed', look);
  checklist?.addEventListener('checks-cleared', () => {
    isShown = false;
  });
}
