import {BeforeYouPost} from '../before-you-post/before-you-post.ts';
import {setSiteWords} from '../internal/placeholders.ts';
import {SocialMediaGuidance} from '../social-media-guidance/social-media-guidance.ts';
import {upgradePage} from './auto-embed.ts';

const script = scriptTag();
if (script) setSiteWords(script);

customElements.define('social-media-guidance', SocialMediaGuidance);
customElements.define('before-you-post', BeforeYouPost);

if (script?.hasAttribute('data-upgrade')) upgradePage();

/**
 * The tag this script came from. Nothing or a bare tag runs it when it is a module or when an optimiser evaluates its
 * text, and a form called `currentScript` hides what runs: then the tag with our file's name is meant.
 */
function scriptTag(): Element | null {
  const running: unknown = document.currentScript;
  if (running instanceof HTMLScriptElement && running.attributes.length) return running;
  return document.querySelector('script[src*="social-media-guidance"]');
}
