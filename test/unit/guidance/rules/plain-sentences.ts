import type {TxtNode} from '@textlint/ast-node-types';
import type {TextlintRuleModule} from '@textlint/types';
import {frontMatterOf, sentencesIn, wordsIn} from '../sentences.ts';

/** A sentence past this is split: NHS digital service manual, "How we write". */
const longest = 20;

/**
 * A line of front matter that lets a sentence be longer. It quotes how the sentence starts and says why it cannot be
 * split, beside the words it is about: `# Long sentence "The Act says": its words belong together.`
 */
const exception = /^# Long sentence "([^"]+)": \S.*$/gm;

/** Refuses sentences that are too long to take in at one reading, in paragraphs, items, labels, hints and answers. */
const rule: TextlintRuleModule = ({Syntax, RuleError, report, getSource}) => {
  const unused = new Set<string>();
  let allowed: readonly string[] = [];

  return {
    [Syntax.Document](node: TxtNode) {
      allowed = [...frontMatterOf(getSource(node)).matchAll(exception)].map(([, start = '']) => start);
      for (const start of allowed) unused.add(start);
    },
    [Syntax.Paragraph](node: TxtNode) {
      for (const sentence of sentencesIn(getSource(node))) {
        const length = wordsIn(sentence).length;
        if (length <= longest) continue;
        const reason = allowed.find(start => sentence.startsWith(start));
        if (reason !== undefined) unused.delete(reason);
        else
          report(
            node,
            new RuleError(
              `this sentence has ${length} words: split it, ${longest} is the limit, or say why not in the front matter: # Long sentence "How it starts": the reason. "${sentence}"`,
            ),
          );
      }
    },
    [Syntax.DocumentExit](node: TxtNode) {
      for (const start of unused)
        report(node, new RuleError(`no long sentence starts with "${start}": remove its line from the front matter`));
    },
  };
};

export default rule;
