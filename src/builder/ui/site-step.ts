import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {usualFolder} from '../edition.ts';
import {originOf} from '../methods/hosted-files.ts';
import {type MethodName, methodChoices} from '../methods/method-names.ts';
import {platforms, type Role} from '../platforms.ts';
import {readFolder} from '../read-address.ts';
import type {Settings} from '../settings.ts';
import {segments, textField, tick} from './fields.ts';
import {wordsNotice} from './organisation-field.ts';
import {outputList} from './output-list.ts';
import type {Screen} from './screen.ts';

export function siteStep(screen: Screen): TemplateResult {
  const {settings, fields} = screen;
  const {method} = settings;
  const question = askForHost(settings);
  const isHosted = method === 'script' || method === 'once' || method === 'frame';
  return html`<section class="handout" aria-labelledby="step-site">
    <h2 id="step-site" tabindex="-1"><span aria-hidden="true">4</span> Put it on your site</h2>
    ${platformField(screen)}
    <fieldset>
      <legend>What may you do there?</legend>
      <div class="ways">
        ${methodChoices.map(
          ({name, title, who}) =>
            html`<label>
              <input type="radio" name="method" value=${name} .checked=${live(method === name)}>
              <span><b>${title}</b> ${who}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div ?hidden=${!isHosted}>
      ${textField(screen, 'folder', {
        label: 'Where will the files be?',
        hint: `A folder on your site, such as ${usualFolder}, or a whole address.`,
        read: readFolder(fields.get('folder') ?? '', usualFolder),
        isUrl: true,
        ...(question ? {question} : {}),
      })}
      <div class="ticks">
        ${tick(screen, 'unpinned', '1', 'Leave out the integrity check: I replace the script without changing pages')}
      </div>
    </div>
    ${wordsNotice(screen)} ${outputList(screen)} ${lastWords(method)}
    <div class="actions">
      <button type="button" id="copy-link" @click=${() => screen.copy('link', 'the link to these settings', location.href)}>
        Copy a link to these settings
      </button>
      <button type="button" id="start-again" @click=${() => screen.startAgain()}>Start again</button>
      ${
        screen.canUndoStart
          ? html`<p class="done">
              All settings are as they were at first.
              <button type="button" id="undo-start" @click=${() => screen.undoStart()}>Undo</button>
            </p>`
          : nothing
      }
      ${linkHandover(screen)}
    </div>
  </section>`;
}

/** A folder without a host would be looked for on the system itself. */
function askForHost(settings: Settings): string | undefined {
  const platform = platforms.find(({id}) => id === settings.platform);
  if (!platform?.needsWholeAddress || originOf(settings) !== '') return undefined;
  return `${platform.product} does not hold these files. Give the whole address of your web server, such as https://www.example.nhs.uk${usualFolder}.`;
}

function linkHandover({handover}: Screen): TemplateResult | typeof nothing {
  if (handover?.id !== 'link') return nothing;
  return handover.state === 'copied'
    ? html`<p class="done">Copied. Paste it into an e-mail or a chat.</p>`
    : html`<p class="done">This browser does not let the page copy. The link is the address of this page: copy it from there.</p>`;
}

function platformField(screen: Screen): TemplateResult {
  const {settings, fields} = screen;
  const platform = platforms.find(({id}) => id === settings.platform);
  return html`<div class="system">
    <div class="field">
      <label for="platform">Which system do you have? (optional)</label>
      <p class="hint" id="platform-hint">We then choose what works there, and say what it removes from what people paste.</p>
      <select id="platform" name="platform" aria-describedby="platform-hint" .value=${live(fields.get('platform') ?? '')}>
        <option value="">Another, or I do not know</option>
        ${platforms.map(({id, name}) => html`<option value=${id} ?selected=${id === settings.platform}>${name}</option>`)}
      </select>
    </div>
    <div ?hidden=${!platform}>
      ${segments(screen, 'role', 'Your role there', [
        ['editor', 'An editor or teacher'],
        ['administrator', 'An administrator'],
      ])}
    </div>
    <div class="advice" id="advice" role="status" ?hidden=${!platform}>
      ${
        platform
          ? html`<p><strong>${roleNames[settings.role]}:</strong> ${platform.roles[settings.role].advice}.</p>
              <p><strong>What ${platform.product} removes:</strong> ${plain(platform.removes)}</p>
              <p><strong>Tested:</strong> ${plain(platform.tested)} Try it on a page that nobody reads.</p>`
          : nothing
      }
    </div>
  </div>`;
}

const roleNames: Readonly<Record<Role, string>> = {editor: 'Editors', administrator: 'Administrators'};

/** Markdown without its marks. */
const plain = (text: string): string => text.replace(/[*`]/g, '');

function lastWords(method: MethodName): TemplateResult | typeof nothing {
  if (method === 'script' || method === 'once')
    return html`<p class="last">
      <strong>Then look at your page.</strong> Only a link, and no guidance? The script has been removed or blocked: choose
      another way above. Readers lose nothing meanwhile, because the link leads to the same words.
    </p>`;
  if (method === 'frame')
    return html`<p class="last">
      <strong>Then look at your page.</strong> An empty box? Frames from there are not allowed: choose another way above, or
      ask whoever looks after the site. The server with the guidance must not forbid it either: there,
      <code>X-Frame-Options</code> has to go, or <code>frame-ancestors</code> in its
      <code>Content-Security-Policy</code> has to name your site.
    </p>`;
  return nothing;
}
