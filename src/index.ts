export {BeforeYouPost} from './before-you-post/before-you-post.ts';
export * from './internal/events.ts';
export {version} from './internal/version.ts';
export {type SectionState, SocialMediaGuidance} from './social-media-guidance/social-media-guidance.ts';
