import { countOf, formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Token } from '../../model/text.js';
import { asksWhatToDo, asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import type { Segment } from '../clauses.js';
import { isInfinitive, isPredicate } from '../tokens.js';
import { summarise } from '../tone/sentiment.js';
import { isPraise } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { PROPOSED } from './request.js';
import { type Heard, type Labels, withTone } from './said.js';

/** Most tokens of an answer that asks for something and says no more. */
const MOST = 18;

const [OPENS, MENDS, AVOIDS] = [turnsOf('requests'), turnsOf('mends'), turnsOf('avoids')];
const ENDS = turnsOf('requests behind');
const ASKS_LEAVE = turnsOf('asks leave');
/** Themes of what those who host may mend: « améliorer le son », not « améliorer mes pratiques ». */
const MENDED =
  /(?:technique|lieu|communication|restauration|jauge|rythme|deplacement|intervenants)$/u;

/** What is said of oneself, kept, or said to anybody. */
const OTHERWISE =
  /^(?:continuer|garder|conserver|maintenir|reconduire|remettre|refaire|revenir|venir|aller|contacter|écrire|voir|avoir|être|me|m'|mon|ma|mes|nos|notre|lâcher|hésiter|bravo|merci|même|toujours|vivement|hâte|reviens|reviendrai|rendez-vous)$/u;
const isOtherwise = ({ form }: Token): boolean => OTHERWISE.test(form);
const PARTS = /^(?:,|;|:|mais|sinon|sauf|car|parce)$/u;

/** « Prévoir des pauses » may be what one takes home; what struck is none of it. */
const isLessonAsked = ({ keeps, strikes }: Reading['asked']): boolean =>
  keeps === true && strikes !== true;

/**
 * « Suggestion : un quiz », « la prochaine fois, prévoir un vestiaire », « pourquoi ne pas inviter des élus ? »:
 * who asks for something in so many words praises nothing by it, whatever was asked.
 */
export function asksOutright(reading: Reading, heard: Heard): Labels | null {
  const { asked, parse, feelings } = reading;
  const { tokens, sentences } = parse;
  const isLong = tokens.length > MOST && !ASKS_LEAVE.test(formText(tokens));
  if (isLong || sentences.length > 1 || isLessonAsked(asked)) return null;
  if (/^(?:ideas|image)$/u.test(asked.expects)) return null;
  if (asksPolitely(reading)) return PROPOSED;
  const from = requestIn(tokens, reading);
  if (from === null) return null;
  // « Il faudrait plus de journées comme celle-ci », as the lexicon knows it, praises this one.
  if (feelings.values.some((one) => isPraise(one) && one.at < from)) return null;
  // « Prévoir un espace enfants était une bonne idée » tells what was.
  const isTold = ({ lemma, tense }: Token): boolean => lemma === 'être' && tense !== 'conditional';
  const parted = tokens.findIndex(
    (token, at) => at >= from && (PARTS.test(token.form) || isTold(token)),
  );
  if (parted >= 0 && feelings.values.some((one) => isPraise(one) && one.at > parted)) return null;
  const ruled = summarise(feelings, 'neutral');
  if (heard.label === 'negative') {
    // « Ne pas servir le repas en retard »: what is denied is no praise.
    if (!asksWhatWasLiked(asked.expects) && ruled.label !== 'positive') return null;
    const { score, proofs } = heard;
    return withTone({ label: 'negative', score, evidence: proofs('negative') }, ['suggestion']);
  }
  if (asksWhatToDo(asked.expects) && heard.label === 'neutral') return null;
  if (ruled.label === 'negative')
    return { informative: true, sentiment: ruled, intents: ['critique', 'suggestion'] };
  return PROPOSED;
}

const PLEASE = turnsOf('please alone');
/** What lacked: « plus de café svp », « un peu de respect svp ». */
const LACKED = /^(?:plus|moins|mieux|peu|trop|assez|enfin|ne|n'|pas|jamais|vrai)$/u;

/** What one owes people: « de la considération svp ». */
const OWED = wordSet(
  'bienveillance considération correction courtoisie discrétion écoute équité franchise honnêteté humanité humilité impartialité indulgence neutralité politesse ponctualité propreté respect rigueur sérieux sincérité tact tolérance transparence',
);

/** « Diaporama svp », « une attestation, s’il vous plaît »: a thing asked for and no more, where nothing in particular is, blames nothing. */
function asksPolitely({ asked, parse: { tokens }, feelings: { values } }: Reading): boolean {
  const words = tokens.filter(({ text }) => !/^[!?.…]+$/u.test(text));
  const please = PLEASE.exec(formText(words))?.[0];
  const thing = please === undefined ? [] : words.slice(0, words.length - countOf(please));
  return (
    asked.expects === 'neutral' &&
    thing.length > 0 &&
    !thing.some(
      (token) => isPredicate(token) || LACKED.test(token.form) || OWED.has(token.lemma),
    ) &&
    values.every(({ value }) => value === 0)
  );
}

/** « Un atelier photo », « des badges », « plus d’ateliers ». */
const asksAThing = ([first]: readonly Token[]): boolean =>
  /^(?:une?|des|du|de|l[ae]s?|l'|plus|moins|davantage)$/u.test(first?.form ?? '');

/** How many words of a run ask for something by what they are; null where none do. */
function requestIn(
  tokens: readonly Token[],
  { themes, asked: { expects } }: Reading,
): number | null {
  const words = tokens.filter(({ text }) => !/^[!?.…]+$/u.test(text));
  const text = formText(words);
  const leave = ASKS_LEAVE.exec(text)?.[0];
  if (leave !== undefined) return countOf(leave);
  const mends = themes.some(({ entry }) => MENDED.test(entry.meaning.theme));
  const opening = [OPENS, ...(mends ? [MENDS] : []), ...(asksWhatWasLiked(expects) ? [] : [AVOIDS])]
    .map((one) => one.exec(text)?.[0])
    .find((one) => one !== undefined);
  const ends = ENDS.test(text) && (asksAThing(tokens) || isInfinitive(tokens, 0));
  if (opening === undefined && !ends) return null;
  const said = countOf(opening ?? '');
  // « Possible d’avoir | un plan » asks for it, « vous devriez être | fiers » for nothing.
  const from = asksAThing(tokens.slice(said)) ? said : Math.max(said - 1, 0);
  return tokens.slice(from).some(isOtherwise) ? null : Math.max(said, 1);
}

/** « Super journée, penser à inviter des élus »: where a short answer asks for something in so many words. */
export function outrightRequests(reading: Reading): Segment[] {
  const { asked, parse, feelings } = reading;
  if (parse.tokens.length > MOST || isLessonAsked(asked)) return [];
  const parts = feelings.clauses.flatMap(({ segments }) => segments);
  const asking = parts.filter(
    ({ first, end }) => requestIn(parse.tokens.slice(first, end), reading) !== null,
  );
  const whole = { first: 0, end: parse.tokens.length, apposed: false };
  return asking.length === 0 && requestIn(parse.tokens, reading) !== null ? [whole] : asking;
}
