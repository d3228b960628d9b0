import { columnOf, has, moodOf, posOfColumn } from './tagset.js';
import type { Traits } from './traits.js';

const VERB = columnOf('VERB');
const PRONOUN = columnOf('PRON');
/** Before an article « tout » ends what it opens: « à tout échange », « de tout accueil ». */
const HELD = /^(?:ADP|DET|NOUN|VERB|AUX)$/;

/**
 * Columns of a sentence, where « tout marche bien », « ici tout roule » have a verb: answers tell so what newspapers,
 * where « tout » opens a noun, hardly do. « Tout échange est bon » has its verb behind, « tout programme chargé » what
 * qualifies it.
 *
 * @param views what the tagger saw of the words.
 */
export function withEverything(
  forms: readonly string[],
  views: readonly Pick<Traits, 'allowed'>[],
  columns: readonly number[],
): number[] {
  const tagged = [...columns];
  forms.forEach((form, at) => {
    const [before, next, after] = [columns[at - 1], columns[at + 1], columns[at + 2]];
    if (form !== 'tout' || next === undefined) return;
    if (before !== undefined && HELD.test(posOfColumn(before))) return;
    if (next === VERB) tagged[at] = PRONOUN;
    if (posOfColumn(next) !== 'NOUN') return;
    if (!has(views[at + 1]!.allowed, VERB) || isQualifying(after) || tells(columns, at + 2)) return;
    tagged[at] = PRONOUN;
    tagged[at + 1] = VERB;
  });
  return tagged;
}

const isQualifying = (column: number | undefined): boolean =>
  column !== undefined && (posOfColumn(column) === 'ADJ' || moodOf(column) === 'participle');

/** Whether a verb comes before the next mark. */
function tells(columns: readonly number[], from: number): boolean {
  const rest = columns.slice(from).map((column) => [posOfColumn(column), moodOf(column)] as const);
  const mark = rest.findIndex(([pos]) => pos === 'PUNCT');
  return rest
    .slice(0, mark === -1 ? rest.length : mark)
    .some(([pos, mood]) => pos === 'AUX' || mood === 'finite');
}
