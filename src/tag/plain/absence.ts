import { countOf, formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { isNoun, isPredicate, isWriter, upTo } from '../tokens.js';
import { roundedScore } from '../tone/sentiment.js';
import { saidBy } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { blamedBy, type Heard, type Plain, toned } from './said.js';

/** Tokens among which an answer tells what it denies. */
const OPENING = 5;
/** Least that an evil is worth that is denied, and a good. */
const [EVIL, GOOD] = [0.15, 0.25];
/** How an answer opens that says what was not there, or hardly. */
const NONE = /^(?:(?:pas (?:d'|de|un|une)|aucune?|zéro|zero|0|nulle?|ni(?= .* ni )(?: d[e'])?) )/u;
const ABSENT =
  /^(?:(?:pas|moins|peu) (?:d'|de|un|une) |(?:aucune?|zéro|zero|nulle?|sans|ni(?= .* ni )(?: d[e'])?) |l' absence (?:totale )?(?:d'|de) |le peu (?:d'|de) |personne pour )/u;
/** How an answer opens that leaves out something known: not « pas la moindre attente », « pas les mêmes discours ». */
const LEFT_OUT =
  /^(?:(?:en tout cas|surtout|certainement|sûrement|clairement|franchement) )?pas (?:l[ae]s?|l'|[mtsv]on|[mtsv]a|[mvn]os|votre) (?!moindre|ombre|même|seule?|temps|peine)/u;
const FULL = /^(?:NOUN|ADJ|VERB)$/u;

/** « Pas le programme », « certainement pas les horaires » where praise is asked blames (6 of 6). */
export function leavesOut({ asked, parse: { tokens } }: Reading): Plain | null {
  if (asked.expects !== 'praise' || tokens.some(isPredicate)) return null;
  if (!LEFT_OUT.test(formText(tokens))) return null;
  const noun = tokens.find(isNoun);
  return noun ? blamedBy(noun, 'denial') : null;
}

/**
 * « Pas de sponsor sur scène », « l’absence de jargon »: where praise is asked, what opens by denying an
 * evil is praise (50 of 50); « aucune idée nouvelle » denies a good, and blames (6 of 8).
 */
export function saysWhatWasNotThere(
  { asked, parse: { tokens } }: Reading,
  { worthOf }: Heard,
): Plain | null {
  if (asked.expects !== 'praise') return null;
  const text = `${formText(tokens.slice(0, OPENING))} `;
  const opening = ABSENT.exec(text);
  if (!opening) return null;
  const first = countOf(opening[0]);
  const words = upTo(tokens.slice(first), ({ pos }, n) => n > 0 && pos === 'PUNCT')
    .filter(({ pos }) => FULL.test(pos))
    .map((token) => ({ token, value: roundedScore(-worthOf(token)) }));
  // « Aucune attente à l’accueil »: an evil that is denied comes first.
  const head = words.find(({ token, value }) => token === tokens[first] && value >= EVIL);
  const denied = head ?? words.sort((one, other) => Math.abs(other.value) - Math.abs(one.value))[0];
  if (!denied) return null;
  const { token, value } = denied;
  const blames = value <= -GOOD && NONE.test(text);
  if (value < EVIL && !blames) return null;
  return toned(value, [saidBy(token, value, 'negation', token.lemma)]);
}

/** Most tokens of an answer that only says what lacked. */
const BARE = 8;

/** What one need not have: « pas d’avis sur le repas », « pas de gobelets ». */
const NEEDLESS =
  /^(?:avis|remarque|préférence|changement|idée|opinion|question|papier|plastique|gobelet|goodies?|doute|obligation|besoin|raison|barrière|limite|tabou|secret|.+isme)$/u;
/** It lacked to the writer alone: « pas d’atelier pour moi, arrivé tard »; not « pas de prise pour me brancher ». */
const isMine = (token: Token): boolean => isWriter(token) && !/^m(?:e|')$/u.test(token.form);

/** … or somewhere else: « il n’y a aucune banque dans mon village ». */
const ELSEWHERE =
  /(?:^| )(?:chez (?:moi|nous)|(?:dans|sur) (?:m[ao]n|mes|notre|nos) (?!atelier|salle|groupe|stand|table|rang|espace)[^ ]+) /u;

const THERE_WAS_NONE = turnsOf('there was none');

/**
 * « Pas de LSF », « aucun élu dans la salle »: where the question leaves the tone open, a thing that a theme
 * knows and that was not there lacked (13 of 13), unless it is an evil: « pas de queue ». « Il n’y avait aucune
 * chaise » tells it whatever was asked.
 */
export function saysWhatLacked(
  { asked, parse: { tokens }, themes }: Reading,
  { worthOf }: Heard,
): Plain | null {
  const text = `${formText(tokens)} `;
  const told = THERE_WAS_NONE.exec(text)?.[0];
  const isBare = tokens.length <= BARE && asked.expects === 'neutral' && NONE.test(text);
  if (!told && !isBare) return null;
  const said = tokens.slice(countOf(told ?? '')).filter(({ pos }) => FULL.test(pos));
  const [noun] = said;
  if (!noun || NEEDLESS.test(noun.lemma)) return null;
  // What is told in a sentence lacked, even if no theme knows it; where praise is asked it may be an evil.
  const isKnown = themes.some((match) => match.tokens.some((at) => tokens[at] === noun));
  const isOwn = told ? ELSEWHERE.test(text) : tokens.some(isMine);
  const mustBeKnown = !told || asked.expects === 'praise';
  if ((mustBeKnown && !isKnown) || isOwn || (told && noun.pos !== 'NOUN')) return null;
  const spared = said.some((token) => worthOf(token) <= -EVIL);
  return spared ? null : blamedBy(noun, 'denial');
}
