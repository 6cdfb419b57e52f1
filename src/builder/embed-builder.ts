import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {ContrastNotice} from './contrast-notice.ts';
import {copyToClipboard} from './copy-to-clipboard.ts';
import {make} from './made.ts';
import {methods} from './methods/methods.ts';
import type {OutputItem} from './methods/output-item.ts';
import {nextPaint} from './next-paint.ts';
import {PagePreview} from './page-preview.ts';
import {platforms} from './platforms.ts';
import {saveFile} from './save-file.ts';
import {fieldsOf, readSettings, type Settings, wordNames, writeSettings} from './settings.ts';
import {startOf} from './style-rules.ts';
import {keepFocus} from './ui/keep-focus.ts';
import {isComplete} from './ui/organisation-field.ts';
import type {Handover, Screen} from './ui/screen.ts';
import {siteScreen} from './ui/site-screen.ts';
import {storageKey, Words} from './words/words.ts';
import {WordsEditor} from './words/words-editor.ts';

/** What tabs and screen readers call the page on each screen. */
const titles: Readonly<Record<Settings['screen'], string>> = {
  site: document.title,
  words: 'Change the words: embed builder',
};

/** The embed builder. Its parts stand in the page itself, so that one style sheet serves them all. */
export class EmbedBuilder extends LitElement implements Screen {
  readonly words = new Words();
  settings: Settings = readSettings(new URLSearchParams(), this.words.sound);
  fields = fieldsOf(this.settings, this.words.sound);
  items: readonly OutputItem[] = [];
  handover: Handover | undefined;
  isFromLink = false;
  canUndoStart = false;
  readonly preview = new PagePreview();
  readonly editor = new WordsEditor(this);
  readonly #contrastNotice = new ContrastNotice(text => this.announce(text));
  #beforeStart = '';
  /** The text field that is being typed into: all that is typed there is one step back. */
  #typing = '';
  /** For which settings and words the last output was made. */
  #latest: unknown;
  /** The screen that people see, once they do. */
  #drawn: Settings['screen'] | undefined;
  /** The screen that is about to be drawn. */
  #drawing: Settings['screen'] | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#openAddress();
    window.addEventListener('hashchange', () => this.#openAddress());
    window.addEventListener('storage', event => {
      if (event.key === storageKey || event.key === null) this.editor.follow(event.newValue);
    });
  }

  get project() {
    return this.words.sound;
  }

  protected override render(): TemplateResult {
    return this.settings.screen === 'words' ? this.editor.render() : siteScreen(this);
  }

  protected override updated(_changed: PropertyValues): void {
    document.title = titles[this.settings.screen];
    this.#contrastNotice.follow(this.settings);
    if (this.#drawn === this.settings.screen) this.#follow();
    else void this.#followOnceDrawn();
  }

  /** A preview takes longer than a screen, so a screen that is new is drawn first, and then what was typed meanwhile. */
  async #followOnceDrawn(): Promise<void> {
    const {screen} = this.settings;
    if (this.#drawing === screen) return;
    this.#drawing = screen;
    await nextPaint();
    await nextPaint();
    if (this.#drawing === screen) this.#drawing = undefined;
    // Somebody may have gone on to another screen, or back to the one before.
    if (this.settings.screen !== screen) return;
    this.#drawn = screen;
    this.#follow();
  }

  #follow(): void {
    if (this.settings.screen === 'words') this.editor.updated();
    else this.preview.show(this.settings, this.project);
    void this.#makeItems();
  }

  /** What the address says: at first, and when somebody goes back or changes it by hand. */
  #openAddress(): void {
    const given = new URLSearchParams(location.hash.slice(1));
    // A phone shows a phone's page first: a desktop's would be too small to read there.
    if (!given.has('width') && matchMedia('(width < 40rem)').matches) given.set('width', 'phone');
    const settings = readSettings(given, this.project);
    const isSame =
      String(writeSettings({...settings, screen: 'site'})) ===
      String(writeSettings({...this.settings, screen: 'site'}));
    // What was typed and not understood stays in its field.
    if (!isSame || !this.hasUpdated) this.fields = fieldsOf(settings, this.project);
    this.fields.set('screen', settings.screen);
    this.isFromLink = !this.hasUpdated && Object.values(settings.words).some(({text, href}) => text || href);
    this.settings = settings;
    this.#typing = '';
    this.requestUpdate();
  }

  readonly onInput = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const form = field.form;
    if (!form) return;
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    fields.set('screen', this.settings.screen);
    if (field.name === 'theme') setAll(fields, startOf(field.value as Settings['theme']));
    if (field.name === 'platform' || field.name === 'role') adviseMethod(fields);
    const isText = field instanceof HTMLInputElement && field.type === 'text';
    this.#take(fields, isText ? field.name : '');
    const name = wordNames.find(word => word === field.name);
    if (name) void this.#showName(name);
  };

  fill(values: Readonly<Record<string, string>>): void {
    const fields = new URLSearchParams(this.fields);
    setAll(fields, values);
    this.#take(fields, '');
    // The offer of a better colour goes once it is taken.
    void keepFocus(this.updateComplete, `#${Object.keys(values)[0]}`);
  }

  goTo(screen: Settings['screen']): void {
    this.fill({screen});
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('h1')?.focus();
      scrollTo(0, 0);
    });
  }

  /** The fragment never reaches a server. Each choice is one step back; what is typed into one field, too. */
  #take(fields: URLSearchParams, typing: string): void {
    this.fields = fields;
    this.settings = readSettings(fields, this.project);
    const address = `#${writeSettings(this.settings)}`;
    if (address !== location.hash && !(address === '#' && location.hash === '')) {
      if (typing !== '' && typing === this.#typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#typing = typing;
    }
    this.handover = undefined;
    this.canUndoStart = false;
    this.requestUpdate();
  }

  async #showName(name: string): Promise<void> {
    await this.updateComplete;
    this.preview.showName(name);
  }

  /** Making everything takes a moment: only the latest is shown. */
  async #makeItems(): Promise<void> {
    const {settings, project} = this;
    if (settings.screen === 'words') return;
    const wanted = `${writeSettings(settings)}`;
    const latest = {wanted, project};
    const {wanted: was, project: before} = (this.#latest ?? {}) as Partial<typeof latest>;
    if (was === wanted && before === project) return;
    this.#latest = latest;
    const made = await make(settings, project);
    if (this.#latest !== latest) return;
    this.items = isComplete(this.words) ? methods[settings.method](settings, made) : [];
    this.requestUpdate();
  }

  async copy(id: string, what: string, text: string, formatted?: string): Promise<void> {
    let state: Handover['state'] = 'copied';
    try {
      await copyToClipboard(text, formatted);
    } catch {
      state = 'by-hand';
    }
    this.handover = {id, state};
    this.requestUpdate();
    if (state === 'by-hand') {
      await this.updateComplete;
      const box = this.querySelector<HTMLTextAreaElement>('#by-hand');
      box?.focus();
      box?.select();
    }
    this.announce(
      state === 'copied' ? `Copied: ${what}.` : 'This browser does not let the page copy. Copy the text by hand.',
    );
  }

  download(item: OutputItem): void {
    if (item.kind !== 'download') return;
    saveFile(item.file, new Blob([item.content()], {type: item.type}));
    this.handover = {id: item.id, state: 'downloaded'};
    this.requestUpdate();
    this.announce(`${item.file} is in your downloads.`);
  }

  startAgain(): void {
    this.#beforeStart = location.hash;
    const settings = readSettings(new URLSearchParams(), this.project);
    this.#take(fieldsOf(settings, this.project), '');
    this.canUndoStart = true;
    this.isFromLink = false;
    this.announce('All settings are as they were at first.');
  }

  undoStart(): void {
    const settings = readSettings(new URLSearchParams(this.#beforeStart.slice(1)), this.project);
    this.#take(fieldsOf(settings, this.project), '');
    this.announce('Your settings are back.');
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#start-again')?.focus());
  }

  setOrganisation(name: string): void {
    this.words.setOrganisation(name);
    this.requestUpdate();
  }

  /** The same text twice would be silent, so the region is emptied first. */
  announce(text: string): void {
    const status = document.getElementById('status');
    if (!status) return;
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = text;
    });
  }
}

function setAll(fields: URLSearchParams, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) fields.set(name, value);
}

function adviseMethod(fields: URLSearchParams): void {
  const platform = platforms.find(({id}) => id === fields.get('platform'));
  const role = fields.get('role') === 'administrator' ? 'administrator' : 'editor';
  if (platform) fields.set('method', platform.roles[role].method);
}
