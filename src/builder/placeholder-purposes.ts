import {edition} from './edition.ts';

/** How a site word is introduced to the person who fills it in. */
interface Purpose {
  readonly label: string;
  readonly purpose: string;
}

/** The edition may introduce its own site words. This sentence is a word of every edition. */
const reviewStatement: Purpose = {
  label: 'Who has reviewed this',
  purpose: 'A whole sentence. It replaces the one that says who has reviewed the guidance.',
};

/** What a site word is called here, and what it is for. One that the edition does not introduce goes by its own name. */
export const purposeOf = (name: string): Purpose =>
  name === 'review-statement'
    ? reviewStatement
    : {
        label: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
        purpose: 'A name of your own.',
        ...edition.purposes[name],
      };
