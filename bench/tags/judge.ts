/**
 * `npm run train:words`: writes in the weights what `words.tsv` and `entries.tsv` say of words and entries
 * since they were learned. What was learned stays.
 */
import { readWeights, readWords, writeWeights } from './weights-file.js';

console.log(writeWeights({ ...readWeights(), ...readWords() }));
