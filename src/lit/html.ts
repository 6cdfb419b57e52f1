import {_$LH, type TemplateResult} from 'lit/html.js';
import {type CompiledTemplate, readTemplate} from './read-template.ts';

export {noChange, nothing, render} from 'lit/html.js';

/** Every place in the source that a template is written has texts of its own. */
const templates = new Map<readonly string[], CompiledTemplate>();

/** What `html` of `lit/html.js` is in the scripts that carry Lit along: the same for templates that the build has marked. */
export function html(texts: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  let template = templates.get(texts);
  if (!template) {
    template = readTemplate(texts, _$LH._AttributePart, _$LH._EventPart);
    templates.set(texts, template);
  }
  // The form of a compiled result. Lit's types tell the two apart, its `render` takes either.
  return {_$litType$: template, values} as unknown as TemplateResult;
}
