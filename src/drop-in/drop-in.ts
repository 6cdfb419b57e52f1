import {html} from 'lit';
import {BeforeYouPost} from '../before-you-post/before-you-post.ts';
import type {EditionFactory, EditionNames} from '../content/edition.ts';
import {defineElement} from '../internal/define-element.ts';
import {setSitePlaceholders} from '../internal/placeholders.ts';
import {SocialMediaGuidance} from '../social-media-guidance/social-media-guidance.ts';
import {embedAutomatically} from './auto-embed.ts';
import {restoreFallbacks} from './pushed-out-fallback.ts';
import {findSiteOptions} from './site-options.ts';
import {warnOfSwallowedPages} from './swallowed-page.ts';

/** Makes the elements on a page that is somebody else's, with the options that the site has given once for all pages. */
export default function start(content: EditionFactory, {file, tags}: EditionNames): void {
  const {locale, guidance, checklist} = content(html);
  const options = findSiteOptions(file);
  setSitePlaceholders(options, locale);
  defineElement(SocialMediaGuidance, guidance, locale);
  defineElement(BeforeYouPost, checklist, locale);
  restoreFallbacks(tags);
  warnOfSwallowedPages(tags);
  if (options.hasAttribute('data-upgrade')) embedAutomatically(tags);
}
