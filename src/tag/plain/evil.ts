import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { EVILS, EXCESSES, ILLS, INCIDENTS, PEOPLE, PLACES, SERVICES } from '../named/word-lists.js';
import { isMark, isNoun, isPredicate } from '../tokens.js';
import { learnedOf } from '../tone/valued.js';
import { type Heard, type Plain, toned } from './said.js';

/** What is bad of a place or a service only: « la chaleur des Bretons » is a welcome. */
const WEATHER = /^(?:chaleur|froid|humidité|obscurité|odeur)$/u;
/** What may be an image: « une pluie d’idées ». */
const SKY = /^(?:averse|orage|pluie)$/u;
/** « Le prix du jury » costs nothing. */
const AWARDED = /^(?:public|jury|innovation|concours)$/u;
const WAITING = /^(?:attente|queue|file)$/u;

/** « Un mal de tête ». */
const ACHING = /^(?:tête|crâne|dos|ventre|gorge|pied|jambe|mer)$/u;

const LINK = /^(?:d[e'u]|des|dans|à|au|aux|en|pendant|devant|chez|avec|pour)$/u;
/** Most tokens of an answer that only names an evil. */
const NAMED = 9;
/** What it is worth, and from which value on a noun is known for a fault. */
const [VALUE, KNOWN] = [-0.6, -0.5];

/**
 * « Le bruit des salles », « la lenteur du service », « le harcèlement d’un formateur » where praise, or what one keeps, is asked:
 * a thing bad in itself, before a place, a service or people, where nothing is said for it. What is dealt
 * with has another head (« la gestion du bruit »); what is denied opens so (« aucune attente »).
 * Alone, any noun that is known for a fault does, « l’ennui », or for what one suffers, « de la fatigue ». Where
 * names or moments are asked, what went wrong does: « la panne du micro », « l’évacuation ».
 */
export function namesAnEvil(
  { asked, parse: { tokens } }: Reading,
  { worthOf }: Heard,
): Plain | null {
  const words = tokens.filter((token) => !isMark(token));
  const opening = openingOf(words);
  const said = words.slice(opening);
  const [noun, link] = said;
  if (words.length > NAMED || noun?.pos !== 'NOUN') return null;
  if (noun.negated || tokens.some(isPredicate)) return null;
  const named = noun.lemma.toLowerCase();
  const wantsPraise = asked.expects === 'praise' || asked.keeps === true;
  const happened =
    (wantsPraise || asked.expects === 'names') &&
    INCIDENTS.has(named) &&
    !(SKY.test(named) && isImage(said.slice(1)));
  // « Les discriminations » that one keeps were talked about.
  const isFelt = () => ILLS.has(named) || (!asked.keeps && worthOf(noun) <= KNOWN);
  const isTooMuch = () => asked.strikes === true && isExcess(said, worthOf);
  const isBad = () => (link ? isEvilOf(said) || isTooMuch() : isFelt());
  if (!happened && !(wantsPraise && isBad())) return null;
  return toned(VALUE, [learnedOf(noun, VALUE)]);
}

/** « Une pluie d’idées », not « la pluie du matin », « l’orage de 16h ». */
const isImage = ([link, of]: readonly Token[]): boolean =>
  /^d(?:e|')$/u.test(link?.form ?? '') && of?.pos === 'NOUN' && !/\d/u.test(of.form);

/** How many words come before the noun: « le », « de la ». */
function openingOf([first, second]: readonly Token[]): number {
  if (first?.form === 'de' && /^l(?:a|')$/u.test(second?.form ?? '')) return 2;
  return /^(?:l[ae]|l'|les|une?|des|du|ce|cette|ces)$/u.test(first?.form ?? '') ? 1 : 0;
}

/** The first noun; « de l equipe » leaves a letter of its own. */
const nounIn = (words: readonly Token[]): string =>
  words.find((token) => isNoun(token) && token.form.length > 1)?.lemma.toLowerCase() ?? '';

/** By the link and the first noun that come after. */
function isEvilOf([evil, link, ...after]: readonly Token[]): boolean {
  if (!LINK.test(link?.form ?? '')) return false;
  const word = evil!.lemma.toLowerCase();
  const of = nounIn(after);
  if (word === 'mal') return ACHING.test(of);
  if (WEATHER.test(word)) return PLACES.has(of);
  if (WAITING.test(word)) return PLACES.has(of) || SERVICES.has(of);
  return EVILS.has(word) && (PLACES.has(of) || SERVICES.has(of) || PEOPLE.has(of));
}

/** « La longueur des discours »; not « le prix libre », « l’absence de jargon », « l’omniprésence des bénévoles ». */
function isExcess(
  [excess, link, ...after]: readonly Token[],
  worthOf: (word: Token) => number,
): boolean {
  const word = excess!.lemma.toLowerCase();
  if (!EXCESSES.has(word) || !LINK.test(link?.form ?? '')) return false;
  if (word === 'absence') return !after.some((token) => worthOf(token) < 0);
  const of = nounIn(after);
  return word === 'omniprésence' ? !PEOPLE.has(of) : word !== 'prix' || !AWARDED.test(of);
}
