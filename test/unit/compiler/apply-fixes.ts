import type {Diagnostic, Fix} from '../../../src/compiler/diagnostic.ts';

/** A text with the fixes of its diagnostics, as somebody would have it who accepts each of them. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  const fixes = diagnostics.flatMap(({fix}) => fix ?? []).toSorted((a, b) => b.start - a.start || b.end - a.end);
  let fixed = text;
  let last: Fix | undefined;
  for (const fix of fixes) {
    // Two mistakes in one place are mended one after the other.
    if (last && fix.end > last.start) continue;
    fixed = fixed.slice(0, fix.start) + fix.text + fixed.slice(fix.end);
    last = fix;
  }
  return fixed;
}
