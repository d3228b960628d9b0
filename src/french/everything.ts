import { wordSet } from '../ground/listed.js';
import { columnOf, has, moodOf, posOfColumn } from './tagset.js';
import type { Traits } from './traits.js';

const VERB = columnOf('VERB');
const PRONOUN = columnOf('PRON');
/** Behind these « tout » goes with the noun that it opens: « à tout échange », « garder tout échange », « de tout accueil ». */
const HELD = /^(?:ADP|DET|NOUN|VERB|AUX)$/;

/** Verbs before what else would qualify a noun: « tout reste perfectible », « tout marche impeccable », « tout donne envie ». */
const GOING = wordSet('marche roule reste donne');
/** Verbs with « de », « avec »: « tout manque de clarté »; « tout partage d’expérience » is none. */
const COMPLETED = wordSet('manque change part tourne tombe passe marche roule demande parle');

/**
 * Columns of a sentence, where « tout marche bien », « ici tout roule » have a verb: answers tell so what newspapers,
 * where « tout » opens a noun, hardly do. « Tout échange est bon » has its verb behind, « tout programme chargé » what
 * qualifies it, « tout débat avec la salle » what completes it.
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
    const [before, next] = [columns[at - 1], columns[at + 1]];
    if (form !== 'tout' || next === undefined) return;
    if (before !== undefined && HELD.test(posOfColumn(before))) return;
    if (next === VERB) tagged[at] = PRONOUN;
    if (posOfColumn(next) !== 'NOUN' || !has(views[at + 1]!.allowed, VERB)) return;
    if (isNoun(forms, columns, at + 1)) return;
    tagged[at] = PRONOUN;
    tagged[at + 1] = VERB;
  });
  return tagged;
}

/** Whether what stands behind a word tells that it is a noun. */
function isNoun(forms: readonly string[], columns: readonly number[], at: number): boolean {
  const [form, after] = [forms[at]!, columns[at + 1]];
  if (isQualifying(after) && !GOING.has(form)) return true;
  const isCompleted = /^(?:de|d'|du|des|entre|avec)$/.test(forms[at + 1] ?? '');
  return (isCompleted && !COMPLETED.has(form)) || tells(columns, at + 1);
}

const isQualifying = (column: number | undefined): boolean =>
  column !== undefined &&
  (/^(?:ADJ|NOUN|PROPN)$/.test(posOfColumn(column)) || moodOf(column) === 'participle');

/** Whether a verb comes before the next mark, or clause. */
function tells(columns: readonly number[], from: number): boolean {
  const rest = columns.slice(from).map((column) => [posOfColumn(column), moodOf(column)] as const);
  const mark = rest.findIndex(([pos]) => /^(?:PUNCT|[CS]CONJ)$/.test(pos));
  return rest
    .slice(0, mark === -1 ? rest.length : mark)
    .some(([pos, mood]) => pos === 'AUX' || mood === 'finite');
}
