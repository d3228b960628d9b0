import { columnOf, posOfColumn } from './tagset.js';

const NOUN = columnOf('NOUN');
const EITHER = /^(?:son|ton)$/;
/** What no possessive stands before. */
const NO_NAME = /^(?:ADP|CCONJ|AUX)$/;
const ENDS = /^[,;:.!?)]$/;
/** « Son, sa, ses démarches », « son ou sa manière ». */
const GOES_ON = /^(?:sa|ses|ta|tes|leurs?)$/;

/**
 * Columns of a sentence, where « pas de son pendant 25 min », « baissez le ton » have their noun: a possessive waits
 * for a name, which neither a preposition nor the end of a sentence gives.
 */
export const withPossessives = (forms: readonly string[], columns: readonly number[]): number[] =>
  columns.map((column, at) => {
    if (posOfColumn(column) !== 'DET' || !EITHER.test(forms[at]!)) return column;
    const next = columns[at + 1];
    if (next === undefined) return NOUN;
    const waits = !NO_NAME.test(posOfColumn(next)) && !ENDS.test(forms[at + 1]!);
    return waits || GOES_ON.test(forms[at + 2] ?? '') ? column : NOUN;
  });
