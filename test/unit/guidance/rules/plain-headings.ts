import type {TxtNode} from '@textlint/ast-node-types';
import type {TextlintRuleModule} from '@textlint/types';
import {withoutMarks} from '../sentences.ts';

/** Names that keep their capitals wherever they stand. */
const names = /^(?:[A-Z]{2,}|X|England|Wales|Scotland|Northern|Ireland|Facebook|WhatsApp)$/;

/** Headings are statements in sentence case: NHS digital service manual, "Formatting and punctuation". */
const rule: TextlintRuleModule = ({Syntax, RuleError, report, getSource}) => ({
  [Syntax.Header](node: TxtNode) {
    const [, ...rest] = withoutMarks(getSource(node)).split(/\s+/);
    const text = withoutMarks(getSource(node));
    if (/[?!.:]$/.test(text))
      report(node, new RuleError(`"${text}": a heading says what follows, without an end mark`));
    const capital = rest.find(word => /^[A-Z]/.test(word) && !names.test(word));
    if (capital) report(node, new RuleError(`"${text}": sentence case, so "${capital.toLowerCase()}"`));
  },
});

export default rule;
