import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {segments, tick} from './fields.ts';
import type {Screen} from './screen.ts';

export function showStep(screen: Screen): TemplateResult {
  const {settings, fields, project} = screen;
  const noGuidance = settings.show === 'checklist';
  const noChecklist = settings.show === 'guidance';
  return html`<section aria-labelledby="step-show">
    <h2 id="step-show" tabindex="-1"><span aria-hidden="true">1</span> What to show</h2>
    ${segments(
      screen,
      'show',
      'Widgets',
      [
        ['both', 'Both'],
        ['guidance', 'Guidance'],
        ['checklist', 'Checklist'],
      ],
      {id: 'show'},
    )}
    <fieldset ?hidden=${noGuidance}>
      <legend>Sections of the guidance</legend>
      <div class="ticks" id="sections">
        ${project.sections.map(({slug, title}) => tick(screen, 'sections', slug, title))}
      </div>
      <p class="hint" id="no-section" ?hidden=${fields.has('sections')}>With none chosen, all are shown.</p>
    </fieldset>
    <div class="field">
      <label for="level">Level of the title</label>
      <p class="hint" id="level-hint">One below the heading it stands under. Screen readers navigate by it.</p>
      <select id="level" name="level" aria-describedby="level-hint" .value=${live(fields.get('level') ?? '2')}>
        <option value="1">1: the title of the page itself</option>
        <option value="2" selected>2: right below the page’s title</option>
        <option value="3">3</option>
        <option value="4">4</option>
      </select>
    </div>
    <div class="ticks">
      ${tick(screen, 'no-heading', '1', 'Leave the title out: my page has its own')}
      <div ?hidden=${noGuidance}>${tick(screen, 'open', 'all', 'Start with all sections open')}</div>
      <div ?hidden=${noChecklist}>${tick(screen, 'paper', '1', 'Offer a blank paper version of the checklist')}</div>
      <div ?hidden=${noChecklist}>${tick(screen, 'print-button', '1', 'Offer to print the checklist’s result')}</div>
    </div>
  </section>`;
}
