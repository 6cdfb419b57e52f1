import {html} from 'lit';
import {BeforeYouPost} from '../../../src/before-you-post/before-you-post.ts';
import type {Checklist, Guidance, Reviewed} from '../../../src/content/types.ts';
import {defineElement} from '../../../src/internal/define-element.ts';
import {enGB} from '../../../src/locales/en-GB.ts';
import {SocialMediaGuidance} from '../../../src/social-media-guidance/social-media-guidance.ts';

/*
 * What the element tests show: small contents of their own, in the shape that the compiler prints. They hold one of
 * everything that the guidance can hold, and change with the elements alone: no sentence of guidance/ is in them.
 */

/** Far ahead, so that no notice of an overdue review comes into tests that are about something else. */
const dates: Reviewed = {reviewed: '2026-03-14', nextReview: '2094-03-14'};

export const guidance: Guidance = {
  tag: 'social-media-guidance',
  prefix: 'smg',
  title: 'Social media guidance for doctors',
  ...dates,
  introduction: ctx => html`<p>General information for ${ctx.placeholder('organisation')}, in sections.</p>`,
  sections: [
    {
      id: 'benefits',
      title: 'What it is good for',
      // Of several texts together the oldest review and the next one due hold, so these are the dates that show.
      reviewed: '2026-02-01',
      nextReview: '2093-02-01',
      body: () => html`<p>Doctors learn, teach and meet online.</p>
        <p>The <a href="https://example.org/standards?part=1&amp;page=2">standards</a> are the same as face to face.</p>`,
    },
    {
      id: 'privacy',
      title: 'Your privacy',
      ...dates,
      body: ctx => html`<p>Nothing online is private, and a copy may outlive the post by many years.</p>
        ${ctx.heading(2, 'smg-privacy--settings', 'Settings')}
        <p>Look at them:</p>
        <ul>
          <li>when you join</li>
          <li>when ${ctx.placeholder('policy')} changes, and whenever a service that you use tells you of new terms<ul>
              <li>or once a year</li>
            </ul></li>
        </ul>
        ${ctx.heading(2, 'smg-privacy--messages', 'Messages')}
        <p>Use ${ctx.placeholder('approved-messaging')}, in this order:</p>
        <ol>
          <li>read it through</li>
          <li>check who will see it, group members that you have never met and their phones included</li>
        </ol>`,
    },
    {
      id: 'professionalism',
      title: 'Ethics and professionalism',
      ...dates,
      body: ctx => html`<p>Read ${ctx.placeholder('policy')}.</p>
        ${ctx.heading(2, 'smg-professionalism--patients', 'Patients')}
        <p>See ${ctx.link('smg-law', 'what the law says')}.</p>
        ${ctx.heading(3, 'smg-professionalism--photographs', html`<strong>Photographs</strong> of patients`)}
        <details class="answer"><summary>Is it enough to cover the eyes?</summary><p>No. Places, dates and replies tell who it is, too.</p></details>
        ${ctx.heading(2, 'smg-professionalism--concerns', 'Raising concerns')}
        <p>Ask ${ctx.placeholder('speak-up-contact')}, or as a student ${ctx.placeholder('professionalism-lead')}.</p>
        ${ctx.heading(2, 'smg-professionalism--mistakes', 'If it has already gone wrong')}
        <p>Tell ${ctx.placeholder('information-governance')}. ${ctx.placeholder('student-support')} can help.</p>`,
    },
    {
      id: 'abuse',
      title: 'Abuse online',
      ...dates,
      body: ctx => html`<div class="callout">${ctx.important()}<p><strong>Do not</strong> reply in anger.</p></div>
        <p>Talk to ${ctx.placeholder('support')}.</p>`,
    },
    {
      id: 'law',
      title: 'The law',
      ...dates,
      body: ctx => html`<p>Ask ${ctx.placeholder('communications-team')} before you speak to journalists, or send them to ${ctx.placeholder('media-enquiries')}.</p>
        <p>See ${ctx.link('smg-professionalism--concerns', html`Raising <strong>concerns</strong>`)} and the <a href="https://example.org/acts">Acts of Parliament</a>.</p>`,
    },
  ],
};

export const checklist: Checklist = {
  tag: 'before-you-post',
  prefix: 'byp',
  title: 'Before you post',
  ...dates,
  publishers: 'Example Council, Example Office',
  introduction: () => html`<p>Tick each check that you can confirm.</p>`,
  checks: [
    {
      id: 'identify',
      severity: 'stop',
      label: 'No patient can be identified, unless they gave their explicit consent',
      hint: () => html`Dates and places count.`,
      guidance: {fragment: 'smg-professionalism--patients', title: 'Patients'},
      ask: 'information-governance',
    },
    {
      id: 'facts',
      severity: 'stop',
      label: 'Every fact is checked',
      hint: ctx => html`If in doubt, ask ${ctx.placeholder('support')}.`,
      guidance: {fragment: 'smg-professionalism', title: 'Ethics and professionalism'},
    },
    {
      id: 'respect',
      severity: 'stop',
      label: 'It harms nobody',
      hint: () => html`This includes what you share.`,
      guidance: {fragment: 'smg-abuse', title: 'Abuse online'},
    },
    {
      id: 'newspaper',
      severity: 'think',
      label: 'I would be comfortable seeing it in a newspaper with my name under it, in ten years',
      hint: () => html`No setting can guarantee privacy.`,
      guidance: {fragment: 'smg-privacy--settings', title: 'Settings'},
    },
    {
      id: 'law',
      severity: 'think',
      label: 'It touches no live court case',
      hint: () => html`Get advice first.`,
      guidance: {fragment: 'smg-law', title: 'The law'},
    },
  ],
  tooLate: {fragment: 'smg-professionalism--mistakes', title: 'If it has already gone wrong'},
};

defineElement(SocialMediaGuidance, guidance, enGB);
defineElement(BeforeYouPost, checklist, enGB);
