import {html, type TemplateResult} from 'lit';
import {facts} from '../facts.ts';
import {followWithin} from './fields.ts';
import type {Screen} from './screen.ts';

/** Ways past the top of the page, and from one screen to the other. */
export const screenTop = (_screen: Screen, skips: readonly (readonly [id: string, words: string])[]): TemplateResult =>
  html`<p class="skips">
    ${skips.map(([id, words]) => html`<a class="skip" href="#${id}" @click=${followWithin}>${words}</a>`)}
  </p>
  <header class="top">
    <p><strong>Social media guidance for doctors</strong> <span id="version">${facts.version}</span></p>
  </header>`;
