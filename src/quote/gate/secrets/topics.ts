import { fold } from '../../../lexicon/keys.js';
import { asksWhyAway } from '../../../manner/away.js';
import type { Token } from '../../../model/text.js';
import { isKin, isState, KINDS } from './person.js';

/** The writer, one of theirs or somebody spoken of; what ties a matter to a life; an amount. */
const TOLD =
  /^(?:je|j'.*|me|m'|moi|mon|ma|mes|nous|notre|nos|on|ils?|elles?|lui|eux|son|sa|ses|leurs?|une?|depuis|apres|malgre|sans|encore|toujours|trop|plus|pas|jamais|suite|cause|seule?|peur|honte|secret|\d+)$/;
/** Of the longest list of subjects; whoever goes on tells something. */
const MOST_WORDS = 12;
const ARTICLE = /^(?:l[ae]|l'|les)$/;

/**
 * Whether words only name subjects, as people do who say what they keep or wish: « la chimio à domicile, très bon exposé »,
 * « endométriose », « - le consentement - la ménopause »: nouns with « le », « la », « les » or nothing before them, no
 * verb, nobody, no « depuis ». Not « un cancer, trois opérations », « divorcée », « la honte ».
 */
export function isTopic(statement: readonly Token[]): boolean {
  const words = statement.filter(({ pos }) => pos !== 'PUNCT');
  if (words.length > MOST_WORDS) return false;
  const [first, second] = words;
  const head = first && ARTICLE.test(fold(first.form)) ? second : first;
  return (
    /^(?:NOUN|PROPN)$/.test(head?.pos ?? '') &&
    words.every(({ form, pos }, at) => {
      const word = fold(form);
      const isOfKind = KINDS.test(word) || KINDS.test(fold(words[at - 1]?.form ?? ''));
      const isOne = !isOfKind && (isState(word) || isKin(word));
      return pos !== 'VERB' && pos !== 'AUX' && !TOLD.test(word) && !isOne;
    })
  );
}

/** « IVG, contraception, ménopause : | bref, tout ce qu’on ne nous apprend pas »: what follows a list of topics, or all. */
export function afterTopics(statement: readonly Token[]): readonly Token[] {
  const colon = statement.findIndex(({ text }) => text === ':');
  const list = statement.slice(0, Math.max(0, colon));
  return list.some(({ text }) => text === ',') && isTopic(list)
    ? statement.slice(colon + 1)
    : statement;
}

/** « Pourquoi n’êtes-vous pas venu ? », « Vos besoins particuliers »: what is named there is one’s own. */
const OF_ONESELF =
  /(?<!\p{L})(?:besoins? (?:particul|spécif)|régimes?|allergi|handicap|santé|situation|pourquoi|freins?|difficultés?|empêch|raisons?|obstacles?|vous[- ](?:êtes|sentez)|profil)/iu;

/** Whether a question asks for what people have or go through. */
export const asksOfOneself = (question: string): boolean =>
  asksWhyAway(question) || OF_ONESELF.test(question);
