import { isOf } from '../../french/clauses.js';
import { holds } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { EVILS, ILLS, INCIDENTS, NUISANCES } from '../named/word-lists.js';
import { isNoun, isPredicate, isSaidOf } from '../tokens.js';
import { isPraise } from '../tone/valued.js';
import { keepsAReserve } from './reserve.js';
import { blamedBy, type Heard, type Plain } from './said.js';

/** What takes an ill away. */
export const WITHOUT = /^(?:aucune?|moins|sans|zéro|pas|plus|peu|fini|contre|hors|malgré)$/u;
/** What leads to the first noun of a name: « de l’ », « beaucoup de », « une grosse ». */
const BEFORE = /^(?:DET|ADP|ADV|NUM)$/u;

/** A room, whose heat is no warmth: « la chaleur dans l’amphi ». */
const ROOM =
  /^(?:salles?|amphi(?:théâtre)?|auditorium|halls?|halle|tentes?|chapiteau|barnum|gymnase|hangar|local|locaux|bâtiment|bureaux?|couloirs?|plénière|train|bus)$/u;

/** Where else one waits, or is cold: « la file au vestiaire ». */
const DESK =
  /^(?:vestiaires?|buffet|bar|cantine|entrée|sortie|toilettes|accueil|guichets?|caisses?|parking)$/u;

/** « Une alarme dans nos consciences », « des disputes pour la parole »: what an image is in, or for, is no ill of the day. */
const FIGURED = /^(?:dans|pour)$/u;

/**
 * « La pluie et la boue », « une dispute entre organisateurs » where an image is asked for, « le jargon », « la file au
 * vestiaire » where what struck is: who names an ill of the day, and nothing good, praises nothing by it; not « la
 * colère joyeuse ».
 */
export function namesAnIll(
  { asked, parse: { tokens, sentences }, feelings: { values } }: Reading,
  { label }: Heard,
): Plain | null {
  // « La pluie » where one is asked what was liked, as where what struck is.
  const isOfTheDay = asked.strikes === true || asked.expects === 'praise';
  if (label === 'mixed' || (label === 'negative' && !asked.strikes)) return null;
  const at = tokens.findIndex(isNoun);
  const ill = tokens[at];
  if (!ill || ill.negated) return null;
  const behind = tokens.slice(at + 1);
  const isIll = isOfTheDay
    ? isNuisance(ill, behind)
    : asked.expects === 'image' && sentences.length < 2 && isNamed(ill, behind);
  if (!isIll) return null;
  const leads = tokens.slice(0, at);
  if (!leads.every(({ pos, form }) => BEFORE.test(pos) && !WITHOUT.test(form))) return null;
  if (keepsAReserve(tokens) || (!isOfTheDay && tokens.some(isPredicate))) return null;
  return values.some((one) => isPraise(one) && !holds(one, ill)) ? null : blamedBy(ill, 'named');
}

/** « La pluie », not « une pluie d’idées ». */
function isNamed(ill: Token, [next]: readonly Token[]): boolean {
  if (isSaidOf(next) || isOf(next) || FIGURED.test(next?.form ?? '')) return false;
  return [EVILS, ILLS, INCIDENTS].some((list) => list.has(ill.lemma.toLowerCase()));
}

/** What bothers on the spot, bare or where one is: not « le bruit des rires », nor « les attentes », which are hopes. */
const isNuisance = ({ form, lemma }: Token, behind: readonly Token[]): boolean =>
  lemma === 'chaleur'
    ? behind[0]?.form === 'dans' && isIn(behind, ROOM)
    : NUISANCES.has(lemma.toLowerCase()) &&
      form !== 'attentes' &&
      (behind.every(isBesideIll) || isIn(behind, ROOM) || isIn(behind, DESK));

/** What may stand behind one: other nuisances, and no word that may answer it, « la pluie, et tout le monde qui dansait ». */
const isBesideIll = ({ pos, form, lemma }: Token): boolean =>
  NUISANCES.has(lemma.toLowerCase()) || (/^(?:DET|PUNCT|CCONJ)$/.test(pos) && !WITHOUT.test(form));

/** « (La file) au vestiaire », « (le froid) dans la salle ». */
const isIn = ([at, ...rest]: readonly Token[], place: RegExp): boolean =>
  /^(?:à|aux?|dans)$/u.test(at?.form ?? '') &&
  place.test(rest.find(({ pos }) => pos !== 'DET')?.form ?? '');
