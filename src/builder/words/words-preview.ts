import type {SoundProject} from '../../compiler/compile.ts';
import {inlineScript} from '../../site/document.ts';
import {renderDropIn} from '../../site/render-site.ts';
import {plainSite} from '../../site/site.ts';
import {checklistFile} from '../edition.ts';
import {source} from '../facts.ts';
import {stay} from '../page-preview.ts';
import type {Settings} from '../settings.ts';
import {startTag, wordAttributes} from '../tags.ts';

/** What of an element is called here. */
interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly sections?: readonly {readonly id: string; readonly open: boolean}[];
  openSection?(id: string): void;
}

/**
 * The real widget with the words as they are being written. A custom element keeps the words it was defined with, so each
 * change is a new page: it loads behind the one that is seen, and takes its place once it looks the same but for the change.
 */
export class WordsPreview {
  #stage: Element | undefined;
  #front: HTMLIFrameElement | undefined;
  #back: HTMLIFrameElement | undefined;
  #project: SoundProject | undefined;
  #file = '';

  /** Takes the element that Lit has rendered for the frames, or lets go of it. */
  readonly attach = (stage?: Element): void => {
    this.#stage = stage;
    this.#front = undefined;
    this.#back = undefined;
    this.#project = undefined;
  };

  show(project: SoundProject, file: string, settings: Settings): void {
    if (!this.#stage || (project === this.#project && file === this.#file)) return;
    this.#front ??= this.#addFrame(this.#stage);
    this.#back ??= this.#addFrame(this.#stage);
    this.#project = project;
    this.#back.dataset.goes = file === this.#file ? 'stay' : 'section';
    this.#file = file;
    this.#back.srcdoc = page(project, file, settings);
  }

  /** Like the other preview's, the frames come after what one types into. */
  #addFrame(stage: Element): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = 'Preview: the widget with your words';
    frame.inert = stage.childElementCount > 0;
    frame.addEventListener('load', () => this.#onLoad(frame));
    stage.append(frame);
    return frame;
  }

  async #onLoad(frame: HTMLIFrameElement): Promise<void> {
    const widget = widgetIn(frame);
    // The frame that is seen loads nothing, and an empty one has no widget.
    if (frame !== this.#back || !widget) return;
    const before = this.#front ? widgetIn(this.#front) : undefined;
    frame.contentDocument?.addEventListener('click', stay);
    if (frame.dataset.goes === 'stay')
      for (const {id, open} of before?.sections ?? []) if (open) widget.openSection?.(id);
    await widget.updateComplete;
    this.#scroll(frame);
    [this.#front, this.#back] = [frame, this.#front];
    for (const each of [this.#front, this.#back]) each?.toggleAttribute('inert', each !== frame);
  }

  #scroll(frame: HTMLIFrameElement): void {
    if (frame.dataset.goes === 'stay') {
      frame.contentWindow?.scrollTo(0, this.#front?.contentWindow?.scrollY ?? 0);
    } else {
      const header = `${this.#project?.introduction.prefix}-${this.#file.replace(/\.md$/, '')}-button`;
      widgetIn(frame)?.shadowRoot?.getElementById(header)?.scrollIntoView();
    }
  }
}

function page(project: SoundProject, file: string, settings: Settings): string {
  const {introduction, checklist} = project;
  const slug = file.replace(/\.md$/, '');
  const isSection = project.sections.some(section => section.slug === slug);
  const words = wordAttributes(settings);
  const tag =
    file === checklistFile
      ? startTag(checklist.tag, words)
      : startTag(introduction.tag, [...words, ...(isSection ? [['open', slug] as const] : [])]);
  const script = inlineScript(renderDropIn({...source, project, site: plainSite}));
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview</title><style>:root { color-scheme: light dark; } body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }</style><script>${script}</script></head><body><main>${tag}</${file === checklistFile ? checklist.tag : introduction.tag}></main></body></html>`;
}

const widgetIn = (frame: HTMLIFrameElement): Widget | undefined =>
  frame.contentDocument?.querySelector<Widget>('main > *') ?? undefined;
