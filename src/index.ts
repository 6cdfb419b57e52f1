export {BeforeYouPost} from './elements/before-you-post.ts';
export * from './elements/events.ts';
export {type SectionState, SocialMediaGuidance} from './elements/social-media-guidance.ts';
export {version} from './version.ts';
