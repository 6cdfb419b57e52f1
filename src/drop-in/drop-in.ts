import {html} from 'lit';
import {BeforeYouPost} from '../before-you-post/before-you-post.ts';
import type {EditionFactory} from '../content/edition.ts';
import {defineElement} from '../internal/define-element.ts';
import {setSitePlaceholders} from '../internal/placeholders.ts';
import {SocialMediaGuidance} from '../social-media-guidance/social-media-guidance.ts';
import {upgradePage} from './auto-embed.ts';

/** Makes both elements of a page, with the options on the script's own tag. */
export default function start(content: EditionFactory): void {
  const {locale, guidance, checklist} = content(html);
  const script = scriptTag();
  if (script) setSitePlaceholders(script);
  defineElement(SocialMediaGuidance, guidance, locale);
  defineElement(BeforeYouPost, checklist, locale);
  if (script?.hasAttribute('data-upgrade')) upgradePage();
}

/**
 * The tag this script came from. Nothing or a bare tag runs it when it is a module or when an optimiser evaluates its
 * text, and a form called `currentScript` hides what runs: then the tag with our file's name is meant.
 */
function scriptTag(): Element | null {
  const running: unknown = document.currentScript;
  if (running instanceof HTMLScriptElement && running.attributes.length) return running;
  return document.querySelector('script[src*="social-media-guidance"]');
}
