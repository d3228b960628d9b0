import { isOf } from '../../french/clauses.js';
import { wordSet } from '../../ground/listed.js';
import type { Parse, Token } from '../../model/text.js';
import { ILLS } from '../named/word-lists.js';
import { isInfinitive, isNoun, isPredicate } from '../tokens.js';
import { BEFORE_KEPT, changed, GOES_ON, subjectOf, type Thing, thingAt, worthOf } from './thing.js';
import type { Valued } from './valued.js';

const RISES = wordSet(
  'accroître augmenter bondir croître décupler doubler exploser gonfler grandir grimper grossir intensifier multiplier progresser quadrupler renforcer tripler allonger',
);
const FALLS = wordSet(
  'amenuiser baisser cesser chuter décliner décroître dégringoler descendre diminuer diviser disparaître dissiper effondrer effriter envoler évanouir évaporer fondre raccourcir raréfier reculer réduire régresser résorber retomber rétrécir supprimer éroder essouffler étioler',
);
/** « En hausse ». */
const [MORE, LESS] = [
  /^(?:hausse|augmentation|progression)$/u,
  /^(?:baisse|recul|diminution|déclin|régression|chute)$/u,
];
/** « Le niveau des débats baisse », « le prix des repas augmente »: taken for a noun or a participle. */
const PRESENT =
  /^(?:(augmente|explose|grimpe|progresse)|baisse|chute|décline|diminue|recule|régresse)(?:nt)?$/u;
/** « La place a augmenté »: its price did; « les portions ont diminué »: there is less of them. */
const PRICED = wordSet('atelier créneau navette place portion session stand');
/** « Le public est descendu dans la cour », « l’atelier a cessé à midi »: where they went, and when. */
const GOES = wordSet('descendre disparaître fondre cesser évanouir évaporer');
const GOING = wordSet(
  'animation atelier bénévole débat exposant femme intervenant intervenante navette participant participante public session stand visiteur',
);
/** « Cette année », after a verb, is no object. */
const TIMES = wordSet(
  'année an édition fois mois jour journée semaine moitié tiers quart heure minute',
);
const ARTICLE = /^(?:les?|la|l'|leurs?|nos|notre|vos|votre|ses|son|sa|ces|cette|cet|ce)$/u;
const SUPPOSED = /^(?:si|s'|que|qu'|quand|lorsqu[e']|pourquoi|comment|où)$/u;
export const FINDS = wordSet(
  'trouver penser constater voir sentir noter remarquer regretter dire dommage croire sembler impression ressentir observer',
);

/**
 * What rises or falls, with what it is worth by its nature: « le niveau baisse », « les prix ont doublé », « moins »
 * of what weighs on people is good, of what they want a loss; nothing of what is neither.
 *
 * @param known what the lexicon says of a word by itself: -1 where it blames, 1 where it praises, else 0.
 */
export function trends({ tokens }: Parse, known: (word: Token) => number): Valued[] {
  return tokens.flatMap((token, at): Valued[] => {
    const said = wayOf(tokens, at);
    if (said === 0) return [];
    const counted = objectOf(tokens, at) ?? inWhich(tokens, at);
    const thing = counted ?? subjectOf(tokens, at);
    const isPrice =
      said === 1 && !counted && thing?.words.length === 1 && PRICED.has(thing.words[0]!.lemma);
    const head = thing?.words[0]?.lemma ?? '';
    const isGone = GOES.has(token.lemma) && GOING.has(head);
    const own = thing && !isPrice && !isGone ? worthOf(thing.words, known) : 0;
    // « On gagne en légèreté »: what one gains in is wanted, whatever it is.
    const worth = own || (thing && gainsIn(token) && !isMeasured(thing) ? 1 : 0);
    if (!thing || worth === 0 || isSupposed(tokens, Math.min(thing.first, at - 1))) return [];
    // « Les prix s’envolent »; what is felt, or wanted, is gone.
    const rises = token.lemma === 'envoler' && worth < 0 && !ILLS.has(head);
    const way = rises ? 1 : said;
    const held = { first: Math.min(thing.first, at), last: Math.max(thing.last, at) };
    return changed(tokens, held, { entry: token.lemma, side: way * worth, negated: token.negated });
  });
}

/** 1: there is more; -1: less; 0: neither, or it is not said to be so. */
type Way = -1 | 0 | 1;

function wayOf(tokens: readonly Token[], at: number): Way {
  const [beyond, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (isNoun(token) && before?.form === 'en') {
    const isSaid = beyond?.lemma === 'être' || isNoun(beyond) || beyond?.pos === 'ADJ';
    return isSaid ? wayAmong(MORE.test(token.form), LESS.test(token.form)) : 0;
  }
  const [present, up] = PRESENT.exec(token.text.toLowerCase()) ?? [];
  if (present && /^(?:NOUN|PROPN|ADJ)$/u.test(before?.pos ?? '')) return up ? 1 : -1;
  const isSaid = token.pos === 'VERB' && token.tense !== 'conditional' && isTold(tokens, at);
  return isSaid ? wayOfVerb(token, tokens[at + 1]) : 0;
}

const wayAmong = (isMore: boolean, isLess: boolean): Way => (isMore ? 1 : isLess ? -1 : 0);

function wayOfVerb(verb: Token, next: Token | undefined): Way {
  const form = next?.form ?? '';
  // « Les prix montent », « monté en flèche », not « monté sur scène ».
  if (verb.lemma === 'monter') return /^(?:sur|à|au|dans)$/u.test(form) ? 0 : 1;
  // « On gagne en sécurité, on perd en chaleur humaine »
  if (gainsIn(verb)) return form === 'en' ? (verb.lemma === 'gagner' ? 1 : -1) : 0;
  // « Les bugs ont cessé », not « a cessé de fonctionner ».
  if (verb.lemma === 'cesser' && isOf(next)) return 0;
  if (verb.lemma === 'diviser') return form === 'par' ? -1 : 0;
  return wayAmong(RISES.has(verb.lemma), FALLS.has(verb.lemma));
}

/** Whether a verb says what was or is: « baisse », « a bien baissé », « ne cesse de baisser ». */
function isTold(tokens: readonly Token[], at: number): boolean {
  if (isPredicate(tokens[at]!)) return true;
  const kept = BEFORE_KEPT.test(tokens[at - 1]?.form ?? '') ? at - 2 : -1;
  const verb = GOES_ON.has(tokens[kept]?.lemma ?? '') ? kept : at;
  if (verb !== at && isPredicate(tokens[verb]!)) return true;
  if (verb === at && tokens[at]!.mood === 'infinitive') return false;
  return isAuxiliary(tokens[beforeAdverbs(tokens, verb)]);
}

const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:avoir|être)$/u.test(token.lemma) && isPredicate(token);

/** The last token before one that is neither an adverb nor « été ». */
function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV' || tokens[before]?.form === 'été') before -= 1;
  return before;
}

/**
 * Whether nobody says that it was so here: « si les prix baissent », « j’aimerais que le choix augmente »,
 * « comprendre pourquoi les inégalités augmentent ».
 */
export function isSupposed(tokens: readonly Token[], first: number): boolean {
  let last = first - 1;
  while (tokens[last]?.pos === 'ADV' && !SUPPOSED.test(tokens[last]!.form)) last -= 1;
  const [finds, before] = [tokens[last - 1], tokens[last]];
  // « Avoir de moins en moins de déchets »
  if (isInfinitive(tokens, first - 1)) return true;
  return SUPPOSED.test(before?.form ?? '') && !FINDS.has(finds?.lemma ?? '');
}

/** « Perdre en deux heures », « gagner en fin de journée » tell when. */
const isMeasured = ({ words: [head] }: Thing): boolean =>
  head!.pos === 'NUM' ||
  TIMES.has(head!.lemma) ||
  /^(?:fin|cours|début|général)$/u.test(head!.lemma);

const gainsIn = ({ lemma }: Token): boolean => lemma === 'gagner' || lemma === 'perdre';

/** « Gagner en rigueur ». */
const inWhich = (tokens: readonly Token[], at: number): Thing | null =>
  gainsIn(tokens[at]!) ? thingAt(tokens, at + 2) : null;

/** « Ils ont augmenté les prix », not « le niveau a baissé cette année ». */
function objectOf(tokens: readonly Token[], at: number): Thing | null {
  let first = at + 1;
  while (tokens[first]?.pos === 'ADV') first += 1;
  if (!isAuxiliary(tokens[beforeAdverbs(tokens, at)])) return null;
  if (!ARTICLE.test(tokens[first]?.form ?? '') || TIMES.has(tokens[first + 1]?.lemma ?? ''))
    return null;
  return thingAt(tokens, first);
}
