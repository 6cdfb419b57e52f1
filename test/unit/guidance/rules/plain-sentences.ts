import type {TxtNode} from '@textlint/ast-node-types';
import type {TextlintRuleModule} from '@textlint/types';
import {sentencesIn, wordsIn} from '../sentences.ts';

/** A sentence past this is split: GOV.UK, "Sentence length: why 25 words is our limit". */
const longest = 25;
/** What a file's sentences may come to on average: NHS digital service manual, "How we write". */
const average = 20;

/** Refuses sentences that are too long to take in at one reading. */
const rule: TextlintRuleModule = ({Syntax, RuleError, report, getSource}) => {
  const lengths: number[] = [];
  const measure = (node: TxtNode): void => {
    for (const sentence of sentencesIn(getSource(node))) {
      const length = wordsIn(sentence).length;
      lengths.push(length);
      if (length > longest) {
        report(
          node,
          new RuleError(`this sentence has ${length} words: split it, ${longest} is the limit. "${sentence}"`),
        );
      }
    }
  };
  return {
    [Syntax.Paragraph]: measure,
    [Syntax.DocumentExit](node: TxtNode) {
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      if (mean > average)
        report(node, new RuleError(`sentences here have ${mean.toFixed(1)} words on average: ${average} is the limit`));
    },
  };
};

export default rule;
