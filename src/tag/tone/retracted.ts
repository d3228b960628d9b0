import { isVerb } from '../../french/clauses.js';
import { IRONIC, JOKING } from '../../french/jokes.js';
import { countOf, formText } from '../../french/runs.js';
import type { Parse, Token } from '../../model/text.js';
import { type Clause, clauseAt, within } from '../clauses.js';
import { isNoun } from '../tokens.js';
import { isPraise, type Valued } from './valued.js';

/** Who says to have joked. */
const JOKED = `(?:not|(?:lol|mdr|ptdr) (?:non|nan)|(?:lol )?(?:non |nan |mais non )?(?:, )?(?:je |j' ?)(?:${JOKING})|(?:c' (?:est|était)|je suis|mode) (?:de l' )?(?:${IRONIC}))`;
/** … by one word apart: « humour, ironie, bon rythme » lists what was liked. */
const IRONY = `(?:${IRONIC}|(?:second|2nd) degré)(?: (?:inside|bien sûr|on))?`;
const ENDED = '(?: [.!…)\\]]+)*$';
/** « (non) », « (lol non) »: « génial, non ? » and « (non ?) » ask. */
const DENIED = "(?:(?:lol|mdr|ah|en fait) )?(?:non|nan|pas du tout|en fait non|c' est faux)";
const TAIL = new RegExp(
  `(?: [([] ?(?:${JOKED}|${IRONY}|${DENIED})|(?: (?:[,;:./…–—-]|\\.{2,}|!+))+ ${JOKED}| (?:/|…|\\.{2,}) ?(?:s|${IRONY}))${ENDED}`,
  'u',
);
const JOKE = new RegExp(JOKED, 'u');
/** What makes one laugh may be ironic and praised for it: « une pièce très drôle (second degré) ». */
const FUNNY =
  /(?:^| )(?:humour|humoristi|dr[ôo]le(?:rie)?s?(?!\p{L})|comique|comédi|sketch|rigol|ri[rst] |rire|marrant|blagu)/u;
const OR_NOT = new RegExp(
  `(?: (?:[(,…[]|\\.{2,}))+ (?:ou|et) pas(?: (?:du tout|vraiment))?${ENDED}`,
  'u',
);

/** Words around praise that tell nothing by themselves: « Super organisation, comme d’habitude, je plaisante ». */
const AROUND = /^(?:comme|une fois|cette|encore|vraiment|franchement)(?= |$)/u;
/** « Excellent, je viens vivre chez vous... je blague », « …, surtout Didier, je rigole »: the joke is that detail. */
const tells = (detail: readonly Token[]): boolean =>
  !AROUND.test(formText(detail).replace(/^[^\p{L}]+/u, '')) &&
  detail.some((token) => isVerb(token) || isNoun(token));

/** What may be told at a second degree: « une pièce excellente (second degré) ». */
const PLAYED =
  /(?:^| )(?:pièce|spectacle|film|comédie|comico|saynète|théâtre|conte|chronique|dessin|caricature)/u;

/** « Un spectacle très drôle (ironie) », « hilarant (second degré) »; « très drôle (ironie) », of nothing, mocks. */
const isOfWhatIsFunny = (before: readonly Token[], tail: string): boolean =>
  tail.includes('degré')
    ? FUNNY.test(formText(before)) || PLAYED.test(formText(before))
    : FUNNY.test(formText(before)) && before.some(isNoun);

/** « Génial, NOT », « on a adoré (non) », « un régal (ironie) », « bien organisé, ou pas »: praise that its end takes back. */
export function retractedIn(
  { tokens, sentences }: Parse,
  clauses: readonly Clause[],
  values: readonly Valued[],
): readonly Valued[] {
  const text = formText(tokens);
  const [mocks, orNot] = [TAIL.exec(text), OR_NOT.exec(text)];
  const tail = mocks ?? orNot;
  if (!tail) return [];
  const end = countOf(text.slice(0, tail.index));
  const praise = values.filter((one) => isPraise(one) && one.at < end);
  const last = praise.at(-1);
  if (!last) return [];
  if (!mocks) {
    // « Super pour tous, débutants ou pas »: what may be so, or not, is what stands beside it.
    const beside = clauseAt(clauses, last.at)?.segments.find((one) => within(last.at, one));
    if (!beside || end > beside.end + 1) return [];
  } else if (isOfWhatIsFunny(tokens.slice(0, end), tail[0])) return [];
  const joked = clauseAt(clauses, end - 1)?.segments.find((one) => within(end - 1, one));
  const isElsewhere = joked && !within(last.at, joked);
  if (JOKE.test(tail[0]) && isElsewhere && tells(tokens.slice(joked.first, joked.end))) return [];
  const said = sentences.find((one) => last.start >= one.start && last.start < one.end);
  return praise.filter(({ start }) => !said || start >= said.start);
}
