import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {EmbedBuilder} from '../embed-builder.ts';
import {followWithin, linkWithin, segments} from './fields.ts';
import {lookStep} from './look-step.ts';
import {namesStep} from './names-step.ts';
import {screenTop} from './screen-top.ts';
import {showStep} from './show-step.ts';
import {siteStep} from './site-step.ts';

/** Four steps, and a page like the site's own beside them. */
export const siteScreen = (builder: EmbedBuilder): TemplateResult =>
  html`${screenTop(builder, [
    ['show', 'Skip to the settings'],
    ['step-preview', 'Skip to the preview'],
  ])}
  <main>
    <div class="intro">
      <h1 tabindex="-1">Put the guidance on your site</h1>
      <p class="lead">
        Choose what to show, see it on a page like yours, then copy exactly what your site needs. Nothing is sent: your
        choices stand in this page’s address, so you can send them to a colleague.
      </p>
      <nav aria-label="Steps">
        <ol class="steps">
          <li>${linkWithin('step-show', 'What to show')}</li>
          <li>${linkWithin('step-look', 'Theme and colours')}</li>
          <li>${linkWithin('step-words', 'Your own names')}</li>
          <li>${linkWithin('step-site', 'Put it on your site')}</li>
        </ol>
        <p class="hint">Only the last step is needed: everything works as it is.</p>
      </nav>
      <p class="notice" id="sent" ?hidden=${!builder.isFromLink}>
        <strong>These settings came with the link.</strong> Check the names and addresses in step 3 before you use them.
      </p>
    </div>
    <form
      id="settings"
      class="layout"
      autocomplete="off"
      @input=${builder.onInput}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <div class="settings">
        ${[showStep, lookStep, namesStep].map(step => html`<div>${step(builder)}${toPreview}</div>`)}
      </div>
      ${preview(builder)} ${siteStep(builder)}
    </form>
  </main>`;

/** Where the preview is not beside the steps but below them. */
const toPreview = html`<p class="to-preview">${linkWithin('step-preview', 'See it in the preview')}</p>`;

const preview = (builder: EmbedBuilder): TemplateResult =>
  html`<section class="preview" aria-labelledby="step-preview">
    <div class="pane">
      <h2 id="step-preview" tabindex="-1">Preview</h2>
      <div class="bar">
        ${segments(
          builder,
          'host',
          'Page',
          [
            ['intranet', 'Intranet'],
            ['website', 'Website'],
            ['learning', 'Learning'],
          ],
          {isLegendHidden: true},
        )}
        ${segments(
          builder,
          'width',
          'Width',
          [
            ['desktop', 'Desktop'],
            ['phone', 'Phone'],
          ],
          {isLegendHidden: true},
        )}
        ${segments(
          builder,
          'scheme',
          'Light or dark',
          [
            ['light', 'Light'],
            ['dark', 'Dark'],
          ],
          {isLegendHidden: true},
        )}
      </div>
      <div class="stage" id="stage" ${ref(builder.preview.attach)}>
        <a class="skip" href="#step-site" @click=${followWithin}>Skip the preview</a>
      </div>
      <p class="hint">The organisation is made up. The widgets are real: try them.${
        builder.words.isChanged ? ' They show your own words.' : nothing
      }</p>
    </div>
  </section>`;
