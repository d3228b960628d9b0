import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { isOfName } from '../personal/of-name.js';
import { themesOf } from '../themes.js';
import type { Learned, NetSigns, Outlook, WordKnowledge } from './learned.js';
import { OTHER_WORD } from './net.js';
import { entryShare } from './theme-signs.js';

/** Tokens of an answer that the net reads; what comes after so many says nothing new of the whole. */
const MOST_TOKENS = 600;

/** « 140 participants »: a number is any number; marks (4/5), « 1er » and hours say what they are. */
const COUNTED = /^\d[\d\s.,]*$/u;

/** @param ruled ids of the themes that the rules give. */
export function netSigns(
  { parse, personal, asked, themes, patterns, feelings, sentiment, intents }: Reading,
  ruled: readonly string[],
  { shares, values, entries }: WordKnowledge,
): NetSigns {
  const read = parse.tokens.slice(0, MOST_TOKENS);
  // « Fatou » or « Léa »: who somebody is says nothing of what happened.
  const named = new Set(read.filter((token) => isOfName(token, personal)));
  const tokens = read.map((token) => {
    const { negated } = token;
    const word = named.has(token) ? '' : token.lemma.toLowerCase();
    const signs = new Map<string, number>();
    for (const [theme, share] of shares.get(word) ?? []) signs.set(`points to ${theme}`, share);
    const value = values.get(word) ?? 0;
    if (value !== 0) signs.set('judges', value);
    if (negated) signs.set('denied', 1);
    return signs;
  });
  for (const match of themes) {
    const { entry, tokens: held } = match;
    const name = `says ${entry.meaning.theme}`;
    const share = entryShare(match, entries);
    for (const at of held) {
      tokens[at]?.set(name, Math.max(tokens[at].get(name) ?? 0, share));
    }
  }
  for (const { at, value } of feelings.values) {
    tokens[at]?.set('felt', (tokens[at].get('felt') ?? 0) + value);
  }
  for (const { entry, tokens: held } of patterns) {
    for (const at of held) tokens[at]?.set(`means ${entry.meaning}`, 1);
  }
  const whole = new Map<string, number>([
    [`asked ${asked.expects}`, 1],
    ['asked', asked.asks ? 1 : 0],
    ...ruled.map((id): [string, number] => [`ruled ${id}`, 1]),
    [`ruled ${sentiment.label}`, 1],
    ['score', sentiment.score],
    ...intents.map((intent): [string, number] => [`ruled ${intent}`, 1]),
    ['length', Math.log2(tokens.length + 1) / 4],
    ['clauses', feelings.clauses.length / 5],
  ]);
  const lemmas = usualMarks(read.map(({ lemma }) => lemma.toLowerCase()));
  const words = read.map((token, at) => {
    if (named.has(token)) return [OTHER_WORD, 'PROPN'] as const;
    const { pos } = token;
    const lemma = lemmas[at] ?? '';
    if (opposes(lemmas, at)) return ['mais', 'CCONJ'] as const;
    return [COUNTED.test(lemma) ? OTHER_WORD : lemma, pos] as const;
  });
  const own = [...read.keys()].filter((at) => !opensOpposition(lemmas, at));
  return { words: own.map((at) => words[at]!), tokens: own.map((at) => tokens[at]!), whole };
}

/*
 * « Cependant », « par contre »: those who wrote what was learned set a reserve with « mais » a hundred times as often,
 * and the others weigh by chance (« mais » typed « cependant » changed the tone of 39 of 99 coded answers, 12 told so).
 */
const OPPOSING = /^(?:cependant|toutefois|néanmoins)$/u;
const OPPOSING_TWO: readonly (readonly [string, string])[] = [
  ['par', 'contre'],
  ['en', 'revanche'],
  ['sauf', 'que'],
];
/** « C’était bien par contre » sets that against what was said elsewhere. */
const goesOn = (lemmas: readonly string[], from: number): boolean =>
  lemmas.slice(from).some((lemma) => /\p{L}/u.test(lemma));
const opensOpposition = (lemmas: readonly string[], at: number): boolean =>
  OPPOSING_TWO.some(([first, second]) => lemmas[at] === first && lemmas[at + 1] === second) &&
  goesOn(lemmas, at + 2);
const opposes = (lemmas: readonly string[], at: number): boolean =>
  (OPPOSING.test(lemmas[at] ?? '') && goesOn(lemmas, at + 1)) || opensOpposition(lemmas, at - 1);

/** Quotation marks that open and close alike, or are not those of French. */
const FOREIGN = /^["“”„‟]$/u;
const ELLIPSIS = /^(?:\.{2,}|…)$/u;

/**
 * Lemmas with the marks of those who answer told as those of the ones who wrote what was learned, else they weigh on
 * the tone by chance: « " » and « “ » as French ones, by turns, one left alone (« 15" ») apart; « l’accueil... le
 * repas » with a comma, as one answer in five of real people has an ellipsis, and one in two hundred of those; so « le
 * lieu ; le repas ; les ateliers », as theirs has one « ; », mostly before what is set against the rest.
 */
function usualMarks(lemmas: readonly string[]): string[] {
  const places = lemmas.flatMap((lemma, at) => (FOREIGN.test(lemma) ? [at] : []));
  const paired = places.slice(0, places.length - (places.length % 2));
  const told = new Map(paired.map((at, turn) => [at, turn % 2 === 0 ? '«' : '»']));
  const listed = lemmas.filter((lemma) => lemma === ';').length > 1;
  const isComma = (lemma: string, at: number): boolean =>
    (ELLIPSIS.test(lemma) && at < lemmas.length - 1) || (listed && lemma === ';');
  return lemmas.map((lemma, at) => told.get(at) ?? (isComma(lemma, at) ? ',' : lemma));
}

/** What the net needs beside an answer. */
export interface Knowing extends Pick<Codebook, 'implied'> {
  readonly learned: Learned;
}

/**
 * What the net says of an answer; null of a non-answer, or where no lexicon comes with weights. What answers no
 * question is read as if it did, as all that the net learned labels from do.
 */
export const outlookOf = (answer: Reading, { learned, implied }: Codebook): Outlook | null =>
  learned && answer.informative
    ? outlookAsAsked({ ...answer, asked: { ...answer.asked, asks: true } }, { learned, implied })
    : null;

/** The same as it was asked: of what answers no question, as of a remark. */
export function outlookAsAsked(reading: Reading, { learned, implied }: Knowing): Outlook {
  const ruled = themesOf(reading, {
    whole: reading.sentiment.label,
    asked: reading.asked,
    implied,
  });
  const signs = netSigns(
    reading,
    ruled.map(({ id }) => id),
    learned,
  );
  return learned.outlook(signs);
}
