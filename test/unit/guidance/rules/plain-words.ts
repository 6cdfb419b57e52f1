import type {TxtNode} from '@textlint/ast-node-types';
import type {TextlintRuleModule} from '@textlint/types';

/**
 * What the guidance does without, and what to write instead. Reasons: the NHS digital service manual
 * (service-manual.nhs.uk/content) on how to write, formatting, punctuation and numbers; GOV.UK on Latin abbreviations.
 */
const avoid: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|wo|ca|need)n['’]t\b/gi,
    'write "not" in full: it is easily missed',
  ],
  [/\bcan not\b/gi, 'write "cannot"'],
  [/\be\.?g\b\.?/gi, 'write "for example" or "such as"'],
  [/\bi\.?e\b\.?/gi, 'write "that is"'],
  [/\betc\b\.?/gi, 'write the whole list, or leave it out'],
  [/\bvia\b/gi, 'write "through" or "by"'],
  [/[–—;]/g, 'write a comma or two sentences'],
  [/[“”‘’]/g, 'use straight quotes'],
  [/…|\.\.\./g, 'finish the sentence'],
  [/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi, 'write the number as a numeral'],
  [
    /\[(?:click here|here|this page|read more|more information|link|website)\]/gi,
    'link text is the title of the page it leads to',
  ],
  [
    /\bfeed(?:ing)? the troll|\bminefield|\bblurr?(?:s|ed|ing)? (?:the )?(?:line|boundar)|\bthink twice\b|\bred flag|\bslippery slope|\bgolden rule/gi,
    'say what it means: no metaphors',
  ],
  [/\b(?:please|simply|just|obviously|of course)\b/gi, 'leave it out: it sounds patronising'],
  // Only the regulator's own musts may carry the word, and each says whose it is.
  [/(?<!\bsays (?:that )?you )\bmust\b/gi, 'write "can" or "may", or "the GMC says you must" where the GMC does'],
];

/** Refuses words and marks that get in a reader's way. */
const rule: TextlintRuleModule = ({Syntax, RuleError, report, getSource, locator}) => {
  const check = (node: TxtNode): void => {
    for (const [pattern, advice] of avoid) {
      for (const {0: found, index} of getSource(node).matchAll(pattern)) {
        const padding = locator.range([index, index + found.length]);
        report(node, new RuleError(`"${found}": ${advice}`, {padding}));
      }
    }
  };
  return {[Syntax.Paragraph]: check, [Syntax.Header]: check};
};

export default rule;
