import type {SoundProject} from '../compiler/compile.ts';
import {inlineScript} from '../site/document.ts';
import {renderDropIn} from '../site/render-site.ts';
import {plainSite} from '../site/site.ts';
import {facts, source} from './facts.ts';
import {markText} from './mark-text.ts';
import {type Settings, wordOf} from './settings.ts';
import {styleRules} from './style-rules.ts';
import {type Tag, tagsOf, wordAttributes} from './tags.ts';

const widths = {desktop: 1200, phone: 375} as const;

/**
 * The chosen elements on an example page, in a frame. A new page is loaded only for another host or other words, so that
 * sections stay open and the page stays where it was scrolled to while settings change.
 */
export class PagePreview {
  #stage: HTMLElement | undefined;
  #frame: HTMLIFrameElement | undefined;
  #host: Settings['host'] | undefined;
  #project: SoundProject | undefined;
  #settings: Settings | undefined;
  readonly #resizes = new ResizeObserver(() => this.#fit());

  /** Takes the element that Lit has rendered for the frame, or lets go of it. */
  readonly attach = (stage?: Element): void => {
    this.#resizes.disconnect();
    this.#stage = stage instanceof HTMLElement ? stage : undefined;
    this.#frame = undefined;
    this.#host = undefined;
    if (this.#stage) this.#resizes.observe(this.#stage);
  };

  show(settings: Settings, project: SoundProject): void {
    this.#settings = settings;
    if (!this.#stage) return;
    this.#frame ??= this.#addFrame(this.#stage);
    if (settings.host === this.#host && project === this.#project) {
      this.#fill();
    } else {
      this.#host = settings.host;
      this.#project = project;
      this.#frame.srcdoc = withScriptInside(facts.hosts[settings.host], project);
    }
    this.#fit();
  }

  /** It is not part of the template: a browser takes as long for a frame as for all of the form, which is to show first. */
  #addFrame(stage: HTMLElement): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = 'Preview: the guidance on an example page';
    frame.addEventListener('load', () => {
      frame.contentDocument?.addEventListener('click', stay);
      this.#fill();
    });
    stage.append(frame);
    return frame;
  }

  /** Shows where a name stands that is being typed: opens the section that holds it, goes there and marks it. */
  showName(name: string): void {
    const page = this.#frame?.contentDocument;
    const text = this.#settings && wordOf(this.#settings, name).text;
    if (page && this.#project) void markText(page, this.#project, name, text ?? '');
  }

  #fill(): void {
    const page = this.#frame?.contentDocument;
    const settings = this.#settings;
    const place = page?.querySelector('[data-widgets]');
    if (!page || !settings || !place || !this.#project) return;
    page.documentElement.style.colorScheme = settings.scheme;
    page.documentElement.style.setProperty('--page', settings.scheme === 'dark' ? settings.pageDark : settings.page);
    const style = page.getElementById('site-colours') ?? page.head.appendChild(page.createElement('style'));
    style.id = 'site-colours';
    style.textContent = styleRules(settings);
    const tags = tagsOf(settings, this.#project);
    // What is open at first is decided once, so another choice needs new elements.
    const key = `${tags.map(tag => tag.name)} ${settings.open}`;
    if (place.getAttribute('data-widgets') !== key) {
      place.setAttribute('data-widgets', key);
      place.replaceChildren(...tags.map(tag => dress(page.createElement(tag.name), tag, settings)));
    }
    for (const [index, tag] of tags.entries()) dress(place.children[index] as Element, tag, settings);
  }

  /** A desktop page is shown whole, made smaller; a phone's at its own size where there is room. */
  #fit(): void {
    const stage = this.#stage;
    if (!this.#frame || !stage) return;
    const width = widths[this.#settings?.width ?? 'desktop'];
    const scale = Math.min(1, stage.clientWidth / width);
    this.#frame.style.insetInlineStart = `${(stage.clientWidth - width * scale) / 2}px`;
    this.#frame.style.inlineSize = `${width}px`;
    this.#frame.style.blockSize = `${stage.clientHeight / scale}px`;
    this.#frame.style.scale = String(scale);
  }
}

/**
 * The example pages are also there to be opened on their own, beside the script. Here they bring it along, so that the
 * builder depends on no file beside it.
 */
const withScriptInside = (page: string, project: SoundProject): string =>
  page.replace(
    /<script src=[^>]*><\/script>/,
    () => `<script>${inlineScript(renderDropIn({...source, project, site: plainSite}))}</script>`,
  );

/** Links within the page work; others would take the example page away, many to files that are not hosted yet. */
export function stay(event: Event): void {
  const link = event.composedPath().find(node => (node as Element).localName === 'a') as HTMLAnchorElement | undefined;
  if (link && !link.href.startsWith('about:srcdoc#')) event.preventDefault();
}

/** Gives an element exactly the attributes it has on a site. */
function dress(element: Element, tag: Tag, settings: Settings): Element {
  const wanted = new Map([...tag.attributes, ...wordAttributes(settings)].map(([name, value = '']) => [name, value]));
  for (const name of element.getAttributeNames()) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  return element;
}
