import type {PropertyDeclaration} from 'lit';

/**
 * A property that is true while its attribute is there. `"false"` is false all the same: Vue writes that where HTML
 * would leave the attribute out, and nobody who writes it means true.
 */
export const flag = (attribute: string): PropertyDeclaration<boolean> => ({
  attribute,
  converter: value => value !== null && value !== 'false',
});
