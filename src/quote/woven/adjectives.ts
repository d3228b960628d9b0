import { alternatives } from '../../ground/listed.js';
import { meet } from '../../ground/spans.js';
import type { SentimentTag, TaggedAnswer } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { isSaid } from '../worth/tone.js';

/** « Riche, dense et convivial » gives three words at most, or a few more. */
const MOST_WORDS = 6;

/** Adjectives that do not follow « un espace »: « meilleur », « premier ». */
const COMPARING =
  /^(?:meilleur|pire|moindre|premier|deuxième|second|dernier|autre|même|seul|tel|prochain)$/u;

/** What one says of a person: « un espace « gentil » » is nothing. */
const OF_PEOPLE = new RegExp(
  `^(?:${alternatives(`
    gentil, adorable, aimable, souriant, poli, courtois, serviable, patient, disponible, compétent, attentif,
    attentionné, prévenant, ponctuel, intelligent, cultivé, passionné, motivé, impliqué, investi, dévoué, pro,
    professionnel, réactif, sincère, humble, généreux, fier, content, heureux, ravi, satisfait, enthousiaste
  `)})$`,
  'u',
);
/** Least value of a word that praises an event by itself: « visible » only tells of it. */
const PRAISING = 0.4;

/**
 * The adjectives that an answer praises the event with, each as if it were all of it: « ludique », « riche, dense ».
 * Only those that agree with what they are said of: masculine and singular after « un espace », feminine after
 * « La journée est ». None of an answer that says more, or that blames too: « précieux, menacé ».
 */
export function adjectivesIn(tagged: TaggedAnswer, feminine: boolean): TaggedAnswer[] {
  const { parse, expects, tags } = tagged;
  const words = parse.tokens.filter((token) => !isBetween(token));
  const isPraise = tags.sentiment.evidence.every(({ value }) => value >= 0);
  if (expects !== 'image' || !isPraise || words.length > MOST_WORDS || !isList(parse.tokens))
    return [];
  const agrees = ({ form, lemma }: Token): boolean =>
    feminine ? form.endsWith('e') : form === lemma;
  return (
    words
      .filter(
        (word) =>
          agrees(word) &&
          !word.negated &&
          !COMPARING.test(word.lemma) &&
          !OF_PEOPLE.test(word.lemma),
      )
      // Each word has to praise by itself: not « dense », nor « handicapé, joyeux ».
      .filter((word) => isAdjective(word) && praises(tags.sentiment, word))
      .map((word) => ({ ...tagged, parse: { ...parse, tokens: [word], sentences: [word] } }))
  );
}

const praises = ({ evidence }: SentimentTag, word: Token): boolean =>
  evidence.some((one) => one.value >= PRAISING && isSaid(one) && meet(one, word));

const isBetween = ({ pos, form }: Token): boolean =>
  pos === 'PUNCT' || pos === 'SYM' || form === 'et';

/** Whether each word stands apart, or all are adjectives: « riche dense convivial », not « riche programme ». */
const isList = (tokens: readonly Token[]): boolean =>
  tokens.every((token, at) => {
    const next = tokens[at + 1];
    return !next || isBetween(token) || isBetween(next) || [token, next].every(isAdjective);
  });

const isAdjective = ({ pos }: Token): boolean => pos === 'ADJ';
