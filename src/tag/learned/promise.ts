import { wordSet } from '../../ground/listed.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { sum, sumOf } from '../../stats/sum.js';
import type { Learned, Signs } from './learned.js';
import { logistic, oddsOfEach } from './weights.js';

type Tagged = Pick<TaggedAnswer, 'parse' | 'tags'>;

const CONTENT = /^(?:NOUN|VERB|ADJ|ADV|PROPN)$/;
/** As it was learned: what is known since (« jai », `isWriter`) would be weighed as it never was. */
const SPEAKER = /^(?:je|j'|me|m'|moi|mon|ma|mes)$/u;
const TOGETHER = /^(?:on|nous|notre|nos)$/u;
const TURNS = wordSet(`
  comme plutôt mais sans ni que moins plus jamais rien personne enfin même presque encore toujours
  où dont qui pourtant aussi parce pour entre
`);
const MARKS = /^(?:,|;|:|«|\(|…|!|\?|–|—|-)$/u;

/** What an answer shows of how well it says something: its manner, its words, what it is about. */
export function quoteSigns(
  { parse: { tokens, sentences }, tags: { sentiment, intents, themes } }: Tagged,
  { shares, values }: Learned,
): Signs {
  const signs = new Map<string, number>();
  const add = (name: string, value: number | boolean = 1) => {
    if (value) signs.set(name, Number(value));
  };
  const content = tokens.filter(({ pos }) => CONTENT.test(pos));
  const lemmas = new Set(content.map(({ lemma }) => lemma.toLowerCase()));
  const log = Math.log2(tokens.length + 1);
  add('any');
  add('length', log);
  add(`length ${Math.min(13, Math.round(2 * log))}`);
  add('sentences', Math.log2(sentences.length + 1));
  add('different words', Math.log2(lemmas.size + 1));
  const verbs = new Set(tokens.flatMap(({ pos, lemma }) => (pos === 'VERB' ? [lemma] : [])));
  add('verbs', Math.min(6, verbs.size));
  add('no verb', !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  // Words that no theme expects are those of an image or of a story.
  const unexpected = [...lemmas].filter((lemma) => !shares.has(lemma)).length;
  add('unexpected words', unexpected / Math.max(4, lemmas.size));
  const judging = sumOf([...lemmas], (lemma) => Math.abs(values.get(lemma) ?? 0));
  add('judging words', Math.min(3, judging));
  add(`label ${sentiment.label}`);
  for (const intent of intents) add(`intent ${intent}`);
  for (const { id } of themes) add(`theme ${id}`);
  add('themes', themes.length);
  add('guessed words', tokens.filter(({ guess }) => guess && guess !== 'inclusive').length / log);
  add('opens with a capital', /^\p{Lu}\p{Ll}|^\p{Lu}['’]/u.test(tokens[0]?.text ?? ''));
  add('capitals', tokens.filter(({ text }) => /^\p{Lu}{3,}$/u.test(text)).length / log);
  add('ends as a sentence', /^[.!…»]$/u.test(tokens.at(-1)?.text ?? ''));
  add('numbers', Math.min(3, tokens.filter(({ pos }) => pos === 'NUM').length));
  const forms = tokens.map(({ form }) => form);
  const says = (words: RegExp): boolean => forms.some((form) => words.test(form));
  add('says I', says(SPEAKER));
  add('says we', says(TOGETHER));
  add('denied', Math.min(3, tokens.filter(({ negated }) => negated).length));
  add(
    'wished',
    tokens.some(({ hypothetical }) => hypothetical),
  );
  for (const { form, text, lemma, pos } of tokens) {
    if (TURNS.has(form)) add(`says ${form}`);
    if (MARKS.test(text)) add(`mark ${text}`);
    if (/\p{Extended_Pictographic}/u.test(text)) add('a smiley');
    if (CONTENT.test(pos)) add(`w:${lemma.toLowerCase()}`);
  }
  return signs;
}

/** How likely readers are to quote from an answer, 0 to 1: the mean chance of good and of best marks. */
export function promiseOf(tagged: Tagged, learned: Learned): number {
  const chances = oddsOfEach(quoteSigns(tagged, learned), learned.quotes).map(logistic);
  return sum(chances) / chances.length;
}
