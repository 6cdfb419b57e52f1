import {html, nothing, type TemplateResult} from 'lit';
import {isComplete, type Progress} from '../content/progress.ts';
import type {Guidance} from '../content/types.ts';
import {formatMessage} from '../locales/format-message.ts';
import type {ScormMessages} from '../locales/locale.ts';
import type {Recording} from './session.ts';

/** What the learner is told about the record. */
export interface RecordView {
  readonly guidance: Guidance;
  readonly messages: ScormMessages;
  /** The language of the messages. */
  readonly lang: string;
  readonly progress: Progress;
  /** Whether what is unread is named before anything has been read: at first that would be a list of everything. */
  readonly namesUnread: boolean;
  /** How the platform records; without a session, whether there is a platform at all. */
  readonly recording: Recording | 'refused' | 'no-platform';
  /** Whether the platform has it on record that everything is done. */
  readonly isCompleted: boolean;
}

/** Above the guidance: who is told what, and how far the learner is. */
export function recordAbove({guidance, messages, lang, progress, namesUnread, recording}: RecordView): TemplateResult {
  const about: Readonly<Record<RecordView['recording'], string>> = {
    on: messages.whatIsSent,
    offline: messages.offline,
    failing: messages.notRecording,
    refused: messages.notRecording,
    'no-platform': messages.noPlatform,
    preview: messages.previewing,
    review: messages.reviewing,
    ended: messages.visitEnded,
  };
  const {sections, prefix} = guidance;
  const unread = sections.filter(({id}) => !progress.read.has(id));
  const count = formatMessage(messages.sectionsRead, {n: sections.length - unread.length, m: sections.length}, lang);
  const links = unread.map(({id, title}) => html` <a href=${`#${prefix}-${id}`}>${title}</a>`);
  return html`
    <p>${about[recording]}</p>
    <p><strong>${count}</strong></p>
    ${unread.length > 0 && (namesUnread || progress.read.size > 0) ? html`<p>${messages.stillToRead}${links}</p>` : nothing}
    <p>${progress.finished ? messages.checklistDone : messages.checklistToDo}</p>
  `;
}

/** Below the checklist: that everything is done, as far as that is true. */
export function recordBelow(view: RecordView): TemplateResult | typeof nothing {
  const {guidance, messages, progress, recording, isCompleted} = view;
  const sections = guidance.sections.map(({id}) => id);
  if (!isComplete(progress, sections)) return nothing;
  if (isCompleted) return html`<p>${messages.completed}</p>`;
  return recording === 'offline' ? html`<p>${messages.completedNotRecorded}</p>` : nothing;
}
