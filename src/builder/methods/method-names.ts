/**
 * The ways to put the guidance on a site, under the names that they have in an address, and as a person chooses between
 * them: what is done, and who may do it. The first is what a newcomer gets.
 */
export const methodChoices = [
  {name: 'script', title: 'Add a script', who: 'I can paste HTML with a script tag, or edit the template.'},
  {name: 'once', title: 'Install once', who: 'An administrator adds the script; editors only paste links.'},
  {name: 'frame', title: 'Add a frame', who: 'I can paste an iframe or an embed, but no script.'},
  {name: 'file', title: 'Upload a file', who: 'I can upload a page or link to one.'},
  {name: 'scorm', title: 'Upload a course', who: 'A learning platform that takes SCORM 1.2.'},
  {name: 'plain', title: 'Paste text', who: 'Only headings, lists and links are let through.'},
] as const;

export type MethodName = (typeof methodChoices)[number]['name'];

const [first, ...others] = methodChoices;
export const methodNames = [first.name, ...others.map(({name}) => name)] as const;
