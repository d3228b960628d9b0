import { fold } from '../../../lexicon/keys.js';
import type { Token } from '../../../model/text.js';
import { asksWhyAway } from '../../../wording/manner/away.js';
import { anyOf, foldedLine } from '../line.js';
import { isKin, isState, KINDS } from './person.js';
import { LISTS } from './ways.js';

/** The writer, one of theirs or somebody spoken of; what ties a matter to a life; when it was; a hint. */
const TOLD =
  /^(?:je|j'.*|me|m'|moi|mon|ma|mes|nous|vous|notre|nos|on|ils?|elles?|lui|eux|son|sa|ses|leurs?|une?|depuis|apres|malgre|sans|encore|toujours|trop|plus|pas|jamais|suite|cause|seule?|peur|honte|secret|larmes|donc|alors|petite?s?|rien|oui|chut|\.+|…|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|.*\d.*)$/;
const ARTICLE = /^(?:l[ae]|l'|les)$/;
/** What else stands beside nouns: « très bon exposé »; where no article is before the first, only what ties two. */
const BESIDE = /^(?:tres|bien|vraiment|tout)$/;
const TIE = /^(?:de|du|d'|des|et|en)$/;
/** What announces a subject, whatever it be: « sensibilisation à l’endométriose », « prévention du suicide ». */
const ANNOUNCED =
  /^(?:sensibilisation|prevention|initiation|introduction|formation|information|depistage)$/;
const ABOUT = /^(?:a|au|aux|contre|sur|autour)$/;
/** Of the longest list of subjects; whoever goes on tells something. */
const MOST_WORDS = 12;
const MATTERS = [LISTS.health.matters, LISTS.health.states, LISTS.private.matters].map(anyOf);

/**
 * Whether words only name subjects, announced or a known matter of health or law among them, as people do who say what they keep or
 * wish: « la chimio à domicile, très bon exposé », « endométriose », « - le consentement - la ménopause »: nouns, no verb,
 * nobody, no « depuis ». Not « un cancer, trois opérations », « chimio mardi », « le lithium et la foule… ».
 */
export function namesTopics(statement: readonly Token[]): boolean {
  const words = statement.filter(({ pos, text }) => pos !== 'PUNCT' || /^(?:\.{2,}|…)$/.test(text));
  const { text } = foldedLine(statement);
  const isMatter = MATTERS.some((list) => text.search(list) >= 0);
  const opens = ARTICLE.test(fold(words[0]?.form ?? ''));
  const head = words[opens ? 1 : 0];
  const isAnnounced = ANNOUNCED.test(fold(head?.form ?? ''));
  if (words.length > MOST_WORDS || !(isMatter || isAnnounced)) return false;
  return (
    /^(?:NOUN|PROPN)$/.test(head?.pos ?? '') &&
    words.every(
      (word, at) =>
        names(word, words[at - 1], opens) || (isAnnounced && goesWith(word, words[at - 1])),
    )
  );
}

/** Whether a word goes on naming: a noun, what qualifies or ties one, no state of one person. */
function names({ form, pos }: Token, before: Token | undefined, opens: boolean): boolean {
  const word = fold(form);
  if (TOLD.test(word) || /^(?:VERB|AUX|PRON|INTJ|SYM|X|NUM)$/.test(pos)) return false;
  if (pos === 'ADV') return BESIDE.test(word);
  if (pos === 'ADP' && !opens) return TIE.test(word);
  const isOfKind = KINDS.test(word) || KINDS.test(fold(before?.form ?? ''));
  return isOfKind || !(isState(word) || isKin(word));
}

/** « (Sensibilisation) à l’endométriose, très bien menée ». */
const goesWith = ({ form, lemma, pos }: Token, before: Token | undefined): boolean =>
  pos === 'VERB' ? before?.pos === 'ADV' && form !== lemma : ABOUT.test(fold(form));

/** « IVG, contraception, ménopause : | bref, tout ce qu’on ne nous apprend pas »: what follows a list of topics, or all. */
export function afterTopics(statement: readonly Token[]): readonly Token[] {
  const colon = statement.findIndex(({ text }) => text === ':');
  const list = statement.slice(0, Math.max(0, colon));
  return list.some(({ text }) => text === ',') && namesTopics(list)
    ? statement.slice(colon + 1)
    : statement;
}

/** « Pourquoi n’êtes-vous pas venu ? », « Vos besoins particuliers »: what is named there is one’s own. */
const OF_ONESELF =
  /(?<!\p{L})(?:besoins? (?:particul|spécif)|régimes?|allergi|handicap|santé|situation|pourquoi|freins?|difficultés?|empêch|raisons?|obstacles?|vous[- ](?:êtes|sentez)|profil)/iu;

/** Whether a question asks for what people have or go through. */
export const asksOfOneself = (question: string): boolean =>
  asksWhyAway(question) || OF_ONESELF.test(question);
