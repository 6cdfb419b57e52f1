export {BeforeYouPost} from './before-you-post/before-you-post.ts';
export * from './before-you-post/checklist-events.ts';
export type {CheckState} from './before-you-post/checklist-state.ts';
export type {Checklist, Guidance} from './content/types.ts';
export {defineElement} from './internal/define-element.ts';
export {version} from './internal/version.ts';
export type {Locale} from './locales/locale.ts';
export * from './social-media-guidance/guidance-events.ts';
export {type SectionState, SocialMediaGuidance} from './social-media-guidance/social-media-guidance.ts';
