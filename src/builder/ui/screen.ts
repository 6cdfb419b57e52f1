import type {SoundProject} from '../../compiler/compile.ts';
import type {OutputItem} from '../methods/output-item.ts';
import type {Settings} from '../settings.ts';
import type {Words} from '../words/words.ts';

/** What came of the last press of Copy or Download, shown where it was pressed. */
export interface Handover {
  /** The id of the output item, or `link`. */
  readonly id: string;
  readonly state: 'copied' | 'by-hand' | 'downloaded';
}

/** What the templates show, and what they can ask for. */
export interface Screen {
  readonly settings: Settings;
  /** The fields as typed. */
  readonly fields: URLSearchParams;
  readonly words: Words;
  /** The words to show: the last ones without a mistake. */
  readonly project: SoundProject;
  readonly items: readonly OutputItem[];
  readonly handover: Handover | undefined;
  /** Whether the settings came with an address and hold names that this person may not have typed. */
  readonly isFromLink: boolean;
  readonly canUndoStart: boolean;

  /** Puts values into fields, as if they had been typed. */
  fill(values: Readonly<Record<string, string>>): void;
  goTo(screen: Settings['screen']): void;
  /** `what` is what was copied, in words. `formatted` is the text as HTML, for editors that take no source. */
  copy(id: string, what: string, text: string, formatted?: string): void;
  download(item: OutputItem): void;
  startAgain(): void;
  undoStart(): void;
  /** Says who changed the words. */
  setOrganisation(name: string): void;
  /** Tells people who do not see the page change. */
  announce(text: string): void;
}
