import beforeYouPost from '#guidance/before-you-post.md';
import type {Checklist} from './types.ts';

/** The words of `<before-you-post>` in this repository. */
export const checklist: Checklist = beforeYouPost;
