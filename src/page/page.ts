// The order matters: what a frame needs works even where Lit cannot start.
import './report-height.ts';
import './outside-links.ts';
import './sibling-page.ts';
import {html} from 'lit';
import {BeforeYouPost} from '../before-you-post/before-you-post.ts';
import type {EditionFactory} from '../content/edition.ts';
import {defineElement} from '../internal/define-element.ts';
import {SocialMediaGuidance} from '../social-media-guidance/social-media-guidance.ts';
import {applyQuery} from './query.ts';

/** Makes the elements of a page that stands on its own, with the options from the page's address. */
export default function start(content: EditionFactory): void {
  const {locale, guidance, checklist} = content(html);
  applyQuery(guidance.tag, SocialMediaGuidance, location.search);
  applyQuery(checklist.tag, BeforeYouPost, location.search);
  defineElement(SocialMediaGuidance, guidance, locale);
  defineElement(BeforeYouPost, checklist, locale);
}
