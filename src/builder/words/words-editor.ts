import {html, type TemplateResult} from 'lit';
import type {EmbedBuilder} from '../embed-builder.ts';

export class WordsEditor {
  constructor(_builder: EmbedBuilder) {}
  render(): TemplateResult {
    return html``;
  }
  updated(): void {}
}
