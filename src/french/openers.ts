import { columnOf, posOfColumn } from './tagset.js';

const ADJECTIVE = columnOf('ADJ');
const NOUN = columnOf('NOUN');
/** Adjectives that open a noun, and that the tagger, which read whole sentences, knows as something else there. */
const OPENER = /^(?:bon|beau|joli|jolie|mauvais|sacré|sacrée)$/;
/** Nouns that are participles elsewhere: « Bouffée d’oxygène », « concentré d’énergie ». */
const NAMING = /^(?:bouffée|concentré)$/;
/** « Bon sang que c’était long », « bon dieu », « bon débarras » praise nothing. */
const CURSED = /^(?:sang|dieu|débarras)$/;

/**
 * Columns of a sentence, where « bon accueil », « beau lieu » and « jolie salle », which open what people answer, have
 * their adjective: newspapers begin with « Bon, » and « beau » hardly ever stands without an article. « Bouffée
 * d’oxygène » has a noun.
 */
export const withOpeners = (forms: readonly string[], columns: readonly number[]): number[] =>
  columns.map((column, at) => {
    const next = columns[at + 1];
    if (NAMING.test(forms[at]!) && /^d[e']$/.test(forms[at + 1] ?? '') && opens(columns[at - 1]))
      return NOUN;
    if (next === undefined || posOfColumn(next) !== 'NOUN' || !OPENER.test(forms[at]!))
      return column;
    if (CURSED.test(forms[at + 1]!)) return column;
    return opens(columns[at - 1]) ? ADJECTIVE : column;
  });

/** Nothing, a mark, a conjunction or an adverb: « très bon accueil ». */
const opens = (before: number | undefined): boolean =>
  before === undefined || /^(?:PUNCT|SYM|CCONJ|SCONJ|ADV)$/.test(posOfColumn(before));
