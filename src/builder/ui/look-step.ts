import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {asRatio, contrast, enoughForText, nearestEnough} from '../contrast.ts';
import {readColour} from '../read-colour.ts';
import {type ColourName, colours} from '../settings.ts';
import {segments} from './fields.ts';
import type {Screen} from './screen.ts';

/** Pairs that reach 4.5 to 1 on white and on nearly black. */
const swatches = [
  {name: 'Automatic', accent: '', accentDark: ''},
  {name: 'Blue', accent: '#005eb8', accentDark: '#9cc9ff'},
  {name: 'Teal', accent: '#00686b', accentDark: '#6fd6d2'},
  {name: 'Green', accent: '#006747', accentDark: '#7ddcae'},
  {name: 'Purple', accent: '#5b3fa8', accentDark: '#c3b2ff'},
  {name: 'Plum', accent: '#96246a', accentDark: '#ffaed8'},
  {name: 'Ink', accent: '#1d2b36', accentDark: '#e6edf3'},
] as const;

export function lookStep(screen: Screen): TemplateResult {
  const {settings} = screen;
  return html`<section aria-labelledby="step-look">
    <h2 id="step-look" tabindex="-1"><span aria-hidden="true">2</span> Theme and colours</h2>
    <p class="hint">Font, text size and text colour come from your page. These are for everything else.</p>
    ${segments(screen, 'theme', 'Theme', [
      ['', 'None'],
      ['trust', 'Trust'],
      ['intranet', 'Intranet'],
      ['university', 'University'],
    ])}
    <fieldset>
      <legend>Colour of links and icons</legend>
      <div class="swatches" id="swatches">
        ${swatches.map(
          ({name, accent, accentDark}) =>
            html`<button
              type="button"
              aria-pressed=${String(accent === settings.accent && accentDark === settings.accentDark)}
              @click=${() => screen.fill({accent, accentDark})}
            >
              ${
                accent
                  ? html`<svg class="dot" viewBox="0 0 20 20" aria-hidden="true">
                      <path fill=${accent} d="M0 0h20L0 20z" /><path fill=${accentDark} d="M20 0v20H0z" />
                    </svg>`
                  : nothing
              }${name}
            </button>`,
        )}
      </div>
    </fieldset>
    <div class="pair" id="colours">
      ${colourGroup(screen, 'On light pages', 'accent', 'page')}
      ${colourGroup(screen, 'On dark pages', 'accentDark', 'pageDark')}
    </div>
    ${segments(screen, 'corners', 'Corners', [
      ['0', 'Square'],
      ['', 'Slightly round'],
      ['0.75em', 'Round'],
    ])}
  </section>`;
}

const colourGroup = (screen: Screen, title: string, accent: ColourName, page: ColourName): TemplateResult =>
  html`<fieldset>
    <legend>${title}</legend>
    ${colourField(screen, accent, 'Links and icons', title, `contrast-${accent}`)}
    ${colourField(screen, page, 'Your page’s background', title, `contrast-${accent}`)}
    ${contrastLine(screen, accent, page)}
  </fieldset>`;

/** The picker and the text stay the same: brands come as text, and a picker alone is hard to use from the keyboard. */
function colourField(
  screen: Screen,
  name: ColourName,
  label: string,
  group: string,
  contrastId: string,
): TemplateResult {
  const typed = screen.fields.get(name) ?? '';
  const colour = readColour(typed);
  const isWrong = typed.trim() !== '' && colour === undefined;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <div class="colour">
      <input
        type="color"
        aria-label="${label}, ${group.toLowerCase()}: pick a colour"
        .value=${live(colour ?? (colours[name] || (name === 'accentDark' ? '#9cc9ff' : '#005eb8')))}
        @input=${(event: Event) => screen.fill({[name]: (event.target as HTMLInputElement).value})}
      >
      <input
        id=${name}
        name=${name}
        spellcheck="false"
        aria-describedby=${isWrong ? `${name}-error` : contrastId}
        aria-invalid=${String(isWrong)}
        placeholder=${colours[name] || 'automatic'}
        .value=${live(typed)}
      >
    </div>
    <p class="error" id="${name}-error" ?hidden=${!isWrong}>
      This is no colour that can be used: write it as in a style sheet, such as #005eb8 or rgb(0 94 184), without
      transparency. Until then the ${colours[name] ? `usual ${colours[name]}` : 'automatic one'} is used.
    </p>
  </div>`;
}

function contrastLine(screen: Screen, accentName: ColourName, pageName: ColourName): TemplateResult {
  const {[accentName]: accent, [pageName]: page} = screen.settings;
  if (accent === '') return html`<p class="contrast" id="contrast-${accentName}" hidden></p>`;
  const ratio = contrast(accent, page);
  const isEnough = ratio >= enoughForText;
  const better = nearestEnough(accent, page);
  return html`<p class="contrast ${isEnough ? 'enough' : 'too-low'}" id="contrast-${accentName}">${
    isEnough ? 'Good' : 'Too low'
  }: contrast ${asRatio(ratio)}, and text needs ${enoughForText}.</p>
  ${
    isEnough
      ? nothing
      : html`<p class="better">
          <button type="button" @click=${() => screen.fill({[accentName]: better})}>
            <svg class="dot" viewBox="0 0 20 20" aria-hidden="true"><path fill=${better} d="M0 0h20v20H0z" /></svg>
            Use ${better}, the nearest that is enough
          </button>
        </p>`
  }`;
}
