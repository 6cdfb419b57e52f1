export {default as checklist} from '#guidance/before-you-post.md';
export {default as guidance} from '#guidance/introduction.md';
