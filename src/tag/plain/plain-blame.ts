import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import type { WordKnowledge } from '../learned/weights.js';
import { rounded } from '../tone/sentiment.js';
import { LEADS } from '../wants.js';
import type { Plain } from './plain.js';

/*
 * Blame that is said in so many words where praise was asked for, or as praise: the rules are surer of it
 * than the net. The figures are those of the coded answers of `bench/tags` that are so.
 */

/** Most tokens of an answer that blames by its verb, and of one that mocks. */
const [SHORT, MOCKING] = [12, 25];
/** Least that the word of a verb says, and the verb of a request. */
const [STRONG, REQUEST] = [-0.6, -0.4];

/** Probability of praise from which on the net is surer: « c’est de la folie ! ». */
const CERTAIN = 0.9;

const FEELING =
  /^(?:détester|haïr|exécrer|abhorrer|ennuyer|décevoir|saouler|soûler|gonfler|barber|horripiler|exaspérer|agacer|énerver|déplaire|dégoûter|révolter)$/u;
/** What makes a verb lean on another, or turns it. */
const LEANING = /^(?:qui|que|qu'|où|dont|quand|si|mais|puisque|parce|dire|exprès|sauf)$/u;

/**
 * « J’ai détesté l’atelier », « le jeu était raté », « supprimez le jeu » where no fault was asked for: one
 * clause whose verb blames, and nothing in it that praises (79 of 85).
 *
 * @param praising how probably the answer praises, by the net.
 */
export function blamesByVerb(
  { asked, parse, feelings, sentiment }: Reading,
  praising: number,
): Plain | null {
  const { tokens } = parse;
  if (praising >= CERTAIN) return null;
  if (asked.expects === 'criticism' || asked.expects === 'ideas') return null;
  if (tokens.length > SHORT || feelings.clauses.length > 1) return null;
  const values = feelings.values.filter(({ value }) => value !== 0);
  if (values.some(({ value }) => value > 0)) return null;
  if (tokens.some(({ form, negated }) => negated || LEANING.test(form))) return null;
  const told = values.some(({ at, value, rules }) => {
    const bare = rules.every((rule) => rule === 'intensifier');
    return (
      bare && (isVerdict(tokens, at, value) || (value <= REQUEST && requestsItsEnd(tokens, at)))
    );
  });
  return told ? blame(sentiment.evidence, values) : null;
}

const isVerdict = (tokens: readonly Token[], at: number, value: number): boolean =>
  value <= STRONG && (feels(tokens, at) || isSaidOf(tokens, at));

/** « J’ai détesté », « on s’est ennuyés », « ça m’a déçue ». */
const feels = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(({ pos, form, lemma }) => pos === 'VERB' && form !== lemma && FEELING.test(lemma));

/** « Était raté », « c’était vraiment une catastrophe ». */
const isSaidOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VERB|ADJ|NOUN)$/u.test(tokens[at]?.pos ?? '') &&
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lemma, mood }) => lemma === 'être' && mood === 'finite');

/** « Supprimez », « svp, arrêtez »: the answer opens with it. */
const requestsItsEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  /(?:ez|ons)$/u.test(tokens[at]?.form ?? '') &&
  tokens.slice(0, at).every(({ pos }) => LEADS.test(pos));

/** What stands between thanks and blame where they are sincere: « merci pour l’aide quand tout est tombé en panne ». */
const DISTANT = /^(?:d[e'u]|des|quand|lors|pendant|après|malgré|face)$/u;
/** What denies the fault that one thanks for: « chapeau pour la queue, aucune attente ». */
const NONE = /^(?:aucune?|zéro|sans)$/u;

/** « Merci pour le café tiède »: irony that the rules found, and no praise beside it (9 of 11). */
export function mocks({ parse: { tokens }, feelings, sentiment }: Reading): Plain | null {
  const values = feelings.values.filter(({ value }) => value !== 0);
  if (tokens.length > MOCKING || values.some(({ value }) => value > 0)) return null;
  const mocked = Math.min(...values.filter(isMocking).map(({ at }) => at));
  const bad = Math.min(...values.filter((one) => !isMocking(one)).map(({ at }) => at));
  if (mocked === Infinity || tokens.some(({ form }) => NONE.test(form))) {
    return null;
  }
  const between = bad === Infinity ? [] : tokens.slice(mocked, bad);
  const counted = between.some(({ pos }) => pos === 'NUM');
  if (between.some(({ text }, index) => text === ',' && index > 1)) return null;
  if (!counted && between.some(({ form }) => DISTANT.test(form))) return null;
  return blame(sentiment.evidence, values);
}

const isMocking = ({ rules }: { readonly rules: readonly string[] }): boolean =>
  rules.includes('irony');

const blame = (
  evidence: Plain['evidence'],
  values: readonly { readonly value: number }[],
): Plain => ({
  label: 'negative',
  score: rounded(values.reduce((sum, { value }) => sum + value, 0)),
  evidence,
});

/** What opens a kind of thing, not a known one: « tout sauf une famille », not « tout sauf le repas ». */
const KIND = /^(?:une?|d[e']|du|des|en|très|vraiment)$/u;
/** Least that a word says by itself to be turned. */
const TELLING = 0.15;
const MARK = /^(?:[.!?;:,()]|mais)$/u;

/**
 * « C’est tout sauf une grande famille », « programme tout sauf ennuyeux »: what a thing is anything but (2
 * of 2), by the value of its words, turned.
 */
export function allBut(
  { parse: { tokens }, feelings }: Reading,
  known: WordKnowledge['values'],
): Plain | null {
  const at = tokens.findIndex(
    ({ form }, index) => form === 'tout' && tokens[index + 1]?.form === 'sauf',
  );
  const opening = tokens[at + 2];
  if (at < 0 || tokens.length > SHORT + at || !opening) return null;
  if (!KIND.test(opening.form) && !/^(?:ADJ|VERB)$/u.test(opening.pos)) return null;
  const stop = tokens.findIndex(({ text }, index) => index > at + 2 && MARK.test(text));
  const end = stop < 0 ? tokens.length : stop;
  const said = feelings.values.filter((one) => one.value !== 0 && one.at >= at + 2 && one.at < end);
  const told =
    said.length > 0
      ? said.map(({ start, end: last, entry, value, rules }) => ({
          start,
          end: last,
          entry,
          value,
          rules,
        }))
      : tokens.slice(at + 2, end).flatMap(({ pos, start, end: last, lemma }) => {
          const value = rounded(-(known.get(lemma.toLowerCase()) ?? 0));
          if (!/^(?:NOUN|ADJ|VERB)$/u.test(pos) || Math.abs(value) < TELLING) return [];
          return [{ start, end: last, entry: lemma, value, rules: ['negation' as const] }];
        });
  const score = rounded(told.reduce((sum, { value }) => sum + value, 0));
  if (score === 0) return null;
  return { label: score > 0 ? 'positive' : 'negative', score, evidence: told };
}
