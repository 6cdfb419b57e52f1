import {html, type TemplateResult} from 'lit';
import {facts, originalProject} from '../facts.ts';
import {type Settings, writeSettings} from '../settings.ts';
import {followWithin} from './fields.ts';
import type {Screen} from './screen.ts';

const names: Readonly<Record<Settings['screen'], string>> = {site: 'Embed the guidance', words: 'Change the words'};

/** Ways past the top of the page, and from one screen to the other. */
export const screenTop = (screen: Screen, skips: readonly (readonly [id: string, words: string])[]): TemplateResult =>
  html`<p class="skips">
    ${skips.map(([id, words]) => html`<a class="skip" href="#${id}" @click=${followWithin}>${words}</a>`)}
  </p>
  <header class="top">
    <p><strong>${originalProject.introduction.title}</strong> <span id="version">${facts.version}</span></p>
    <nav aria-label="This page">
      <ul>
        ${(Object.keys(names) as Settings['screen'][]).map(
          name =>
            html`<li>
              <a
                href="#${writeSettings({...screen.settings, screen: name})}"
                aria-current=${screen.settings.screen === name ? 'page' : 'false'}
                @click=${(event: MouseEvent) => {
                  event.preventDefault();
                  screen.goTo(name);
                }}
                >${names[name]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;
