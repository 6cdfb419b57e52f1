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

/** Each way to tamper, by what it does. */
export const tools: Readonly<Record<string, (root: ShadowRoot) => void>> = {
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
