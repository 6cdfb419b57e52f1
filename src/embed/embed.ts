import {BeforeYouPost} from '../elements/before-you-post.ts';
import {setSiteWords} from '../elements/local-words.ts';
import {SocialMediaGuidance} from '../elements/social-media-guidance.ts';
import {upgradePage} from './upgrade.ts';

const script = document.currentScript;
if (script) setSiteWords(script);

customElements.define('social-media-guidance', SocialMediaGuidance);
customElements.define('before-you-post', BeforeYouPost);

if (script?.hasAttribute('data-upgrade')) {
  upgradePage({'social-media-guidance': SocialMediaGuidance, 'before-you-post': BeforeYouPost});
}
