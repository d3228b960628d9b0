import { foldName } from '../../names/names.js';
import { isBlank, type Row } from '../rows.js';

/** What a total may count. Folded (names.ts). */
const COUNTED =
  '(reponses?|repondante?s?|personnes?|participante?s?|questionnaires?|lignes?|avis|remarques?|oui|non)';

/** Names of the rows that people and spreadsheets add under the answers, with a figure or not: « TOTAL : 24 réponses ». Folded. */
const TOTAL_NAME = new RegExp(
  `^((grand |sous-)?total|total general|totaux|sommes?|(note )?moyennes?( generale)?|medianes?|ecarts?-types?|effectifs?|min(i|imum)?|max(i|imum)?|(%|pourcentages?|taux|part)( de (reponse|satisfaction)| (de |d'|des )?${COUNTED})?|ensemble|nb|sum|mean|average|count|(total|nombre|nb)( total)? ?(de |d'|des )?${COUNTED})( (de|des) ${COUNTED})?[^a-z]*${COUNTED}?[^a-z]*$`,
);

/** A figure, with or without what it counts. Folded. */
const FIGURE = new RegExp(`^[^a-z]*\\d[^a-z]*(${COUNTED}|euros?|points?|pts?)?$`);

/** A figure and the word or two that it counts: « 24 oui », « 33 remarques ». Folded. */
const COUNT = /^[^a-z]*\d[^a-z]*([a-z]+ ?){0,2}$/;

/** Whether a cell names a row that people and spreadsheets add under answers, or two, « Min : 4 / Max : 10 ». */
export function isTotalName(cell: string): boolean {
  const name = foldName(cell);
  return TOTAL_NAME.test(name) || name.split('/').every((part) => TOTAL_NAME.test(part.trim()));
}

function filledOf({ cells }: Row): { at: number; name: string; others: string[] } {
  const at = cells.findIndex((cell) => !isBlank(cell));
  const others = cells.filter((cell, i) => i !== at && !isBlank(cell)).map(foldName);
  return { at, name: foldName(cells[at] ?? ''), others };
}

/** A row called « Total » that holds only figures beside its name; nothing, where the name stands first. */
export function isTotal(row: Row, width: number): boolean {
  const { at, name, others } = filledOf(row);
  return (
    (others.length > 0 || (at === 0 && width > 1)) &&
    isTotalName(name) &&
    others.every((cell) => FIGURE.test(cell))
  );
}

/** What a spreadsheet writes before the group that it sums: « Total Rennes », « Moyenne Rennes », « Nb Rennes ». Folded. */
const OF_GROUP = /^((sous-)?total|somme|moyenne|nb|nombre|count|average|sum) (de |d'|des )?(.+)$/;

/** A row of figures under the rows of a group, which bears the name of that group in the row before. */
export function isSubtotal(row: Row, before: Row): boolean {
  const { at, name, others } = filledOf(row);
  const group = OF_GROUP.exec(name)?.at(-1);
  return (
    group !== undefined &&
    group === foldName(before.cells[at] ?? '') &&
    others.length > 0 &&
    others.every((cell) => FIGURE.test(cell))
  );
}

/** The same, right under the header, as people freeze it there: a name alone may be an answer. */
export const isTotalOnTop = (row: Row): boolean =>
  isTotal(row, 0) && filledOf(row).others.length > 1;

/**
 * The same, of a row without the number that all others bear: most cells beside its name hold counts, or its
 * name and its figure stand alone (« TOTAL : 18 »).
 */
export function isTotalWithoutNumber(row: Row): boolean {
  const { at, name, others } = filledOf(row);
  if (!isTotalName(name)) return false;
  const counts = others.filter((cell) => COUNT.test(cell)).length;
  return others.length > 0 ? 2 * counts > others.length : at === 0 || /[\d:]/.test(name);
}

/** Figures alone beside a name, whatever it is: « Score NPS ; 41 ; 12 » under a total. */
export function isFigures(row: Row): boolean {
  const { others } = filledOf(row);
  return others.length > 0 && others.every((cell) => FIGURE.test(cell));
}

export const isLone = (row: Row): boolean => filledOf(row).others.length === 0;
