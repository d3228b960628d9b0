import { listOf } from '../ground/listed.js';
import { foldName } from '../names/names.js';
import { PLUS_AND_MINUS, SIGNS } from './scales-written.js';

/** Colours of skin, and what makes a sign a picture. */
const VARIANTS = /[\u{1F3FB}-\u{1F3FF}\u{FE0E}\u{FE0F}]/gu;

/** The same sign over and over, those left white not counted: `★★★☆☆`. */
const REPEATED = /^([★⭐🌟✭✮⋆*❤♥])\1*(?=☆*($|[\s(:-]))/u;

/** What is counted may be named after its figure: `4 étoiles`, `4★`. */
const COUNTED = /(?<=\d) ?([★⭐🌟✭✮❤♥]|etoiles?\b|coeurs?\b)/gu;

const THUMB = /^pouces? ((?:vers le |en )?(?:haut|l'air)|leves?)$|^pouces? (?:vers le |en )?bas$/u;

/** Numbers that people write in words, before what is counted. */
const NUMBERS = listOf('zero un deux trois quatre cinq six sept huit neuf dix');
const THINGS =
  'fois|minutes?|heures?|jours?|journees?|semaines?|mois|trimestres?|ans?|annees?|etoiles?|coeurs?|sessions?|ateliers?|personnes?|editions?|seule?';
const SPELT = new RegExp(`(?<!\\p{L})(${NUMBERS.join('|')})e?(?= (?:${THINGS})(?!\\p{L}))`, 'gu');

const inFigures = (text: string): string =>
  text
    .replace(/(?<!\p{L})une? demie?[ -]/u, '0,5 ')
    .replace(SPELT, (_, word: string) => String(NUMBERS.indexOf(word)));

/** An option on folded text (names.ts), with words or figures for signs, and figures for the numbers before what is counted. */
export function withoutSigns(option: string): string {
  const text = inFigures(foldName(option).replace(VARIANTS, ''));
  const mark = PLUS_AND_MINUS.get(text.replace(/[–−]/g, '-'));
  if (mark !== undefined) return mark;
  const sign = SIGNS.get(text);
  if (sign !== undefined) return sign;
  const [first = '', ...others] = text.split(' ');
  // Words say it better than the sign before or after them.
  if (SIGNS.has(first) && /\p{L}/u.test(others.join(' '))) return others.join(' ');
  if (SIGNS.has(others.at(-1) ?? '') && /\p{L}/u.test(text))
    return [first, ...others.slice(0, -1)].join(' ');
  const thumb = THUMB.exec(text);
  if (thumb) return thumb[1] === undefined ? 'mauvais' : 'bon';
  const stars = REPEATED.exec(text)?.[0];
  const counted =
    stars === undefined
      ? text
      : `${[...stars].length}${text.slice(stars.length).replace(/^☆+/u, '')}`;
  return counted.replace(COUNTED, '').trim();
}
