/*
 * What readers' tools do to the nodes of a page, shadow roots included: translators, read-aloud bars, highlighters, tidiers.
 */

function nodesOf(root: Node, kind: number): Node[] {
  const walker = document.createTreeWalker(root, kind);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** A person's text in a text box is none of theirs. */
const textsOf = (root: Node): Text[] =>
  (nodesOf(root, NodeFilter.SHOW_TEXT) as Text[]).filter(text => !text.parentElement?.matches('textarea, style'));

function wrap(text: Text, tag: string): void {
  const around = document.createElement(tag);
  text.replaceWith(around);
  around.append(text);
}

type Tools = Readonly<Record<string, (root: ShadowRoot) => void>>;

/** Each way to tamper with texts and comments, by what it does. */
export const textTools: Tools = {
  'wraps every text, blanks too': root => {
    for (const text of textsOf(root)) wrap(text, 'span');
  },
  'wraps every text twice, as translators do': root => {
    for (const text of textsOf(root).filter(({data}) => data.trim())) {
      wrap(text, 'font');
      wrap(text, 'font');
    }
  },
  'puts copies in the place of texts': root => {
    for (const text of textsOf(root)) text.replaceWith(text.cloneNode());
  },
  'splits texts into words': root => {
    for (const text of textsOf(root)) while (text.length > 1) text.splitText(text.length - 1);
  },
  'removes comments': root => {
    for (const comment of nodesOf(root, NodeFilter.SHOW_COMMENT)) (comment as Comment).remove();
  },
  'joins texts and removes what is blank': root => {
    root.normalize();
    for (const text of textsOf(root).filter(({data}) => !data.trim())) text.remove();
  },
  'removes comments and wraps every text': root => {
    for (const comment of nodesOf(root, NodeFilter.SHOW_COMMENT)) (comment as Comment).remove();
    for (const text of textsOf(root)) wrap(text, 'span');
  },
};

/** Each way to tamper with elements: what has listeners, or is known to Lit, may be gone afterwards. */
export const elementTools: Tools = {
  'writes what holds text anew': root => {
    for (const element of root.querySelectorAll('p, li, h1, h2, h3, h4, legend, label, button'))
      element.innerHTML = `${element.innerHTML}`;
  },
  'puts copies in the place of what holds text': root => {
    for (const element of root.querySelectorAll('span, a, h3, #progress')) element.replaceWith(element.cloneNode(true));
  },
  'moves what holds text into boxes, and writes those anew': root => {
    for (const element of root.querySelectorAll('p, h3, #progress')) {
      const box = document.createElement('div');
      element.replaceWith(box);
      box.append(element);
      box.innerHTML = `${box.innerHTML}`;
    }
  },
  'takes words out of a place, and moves that place into a box': root => {
    for (const element of root.querySelectorAll('p')) {
      const box = document.createElement('div');
      element.before(box);
      const [inner] = element.querySelectorAll('a, span');
      inner?.replaceWith(inner.cloneNode(true));
      box.append(element);
    }
  },
  'writes everything anew': root => {
    for (const element of root.querySelectorAll('[lang]')) element.innerHTML = `${element.innerHTML}`;
  },
};

export const tools: Tools = {...textTools, ...elementTools};
