// `npm run docs:update`: writes what documents repeat of the sources, such as the tables in the README.

import {updateDocuments} from './documents.ts';

const updated = await updateDocuments();
console.log(updated.length > 0 ? `Updated: ${updated.join(', ')}` : 'The documents are up to date.');
