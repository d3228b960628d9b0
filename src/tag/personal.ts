import { fold } from '../lexicon/keys.js';
import type { Parse, PersonalData, PersonalKind, Token } from '../model.js';

/**
 * Personal data in an answer, in order, without overlaps: e-mails, URLs, phones, handles and postal
 * addresses by their shape; names by a title, by a list of first names, or by a family name after one.
 */
export function personalDataIn(parse: Parse, people: People): PersonalData[] {
  const found = [...shapesIn(parse.text), ...namesIn(parse.tokens, people)];
  const kept: PersonalData[] = [];
  for (const data of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (data.start >= (kept.at(-1)?.end ?? 0)) kept.push(data);
  }
  return kept;
}

/** What tells a person's name. */
export interface People {
  /** First names, in lower case without accents. */
  readonly names: ReadonlySet<string>;
  /** Whether a lower-case form is a common word: two capitalised words that are none make a name. */
  readonly isWord: (form: string) => boolean;
}

/** Every repetition is bounded, so that time stays in proportion to the text. */
const SHAPES: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,5}/gu],
  [
    'email',
    /[\p{L}\p{N}._-]{2,64} ?(?:\(at\)|\[at\]| at | arobase ) ?[\p{L}\p{N}-]{2,63}(?:\.[\p{L}]{2,10}| point [a-z]{2,4})/gu,
  ],
  [
    'url',
    /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,60}(?:\.[\p{L}\p{N}-]{2,60}){0,3}\.(?:fr|com|org|net|eu|io|info|gouv|bzh|coop)(?:\/[^\s<>«»"]{0,300}[\p{L}\p{N}/])?(?![\p{L}\p{N}@-])/gu,
  ],
  ['url', /(?:https?:\/\/|www\.)[^\s<>«»"]{2,500}[^\s<>«»".,;:!?)\]]/gu],
  [
    'phone',
    /(?<![\p{N}\p{L}])(?:(?:\+|00) ?33[ .-]?(?:\(0\) ?)?|0)[1-9](?:[ ._\u00a0\u202f-]{0,2}\d){8}(?!\p{N})/gu,
  ],
  ['handle', /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,60}[\p{L}\p{N}_]/gu],
  [
    'address',
    /(?<!\p{N})\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|place|allée|impasse|chemin|quai|cours|route|square|faubourg) (?:[\p{L}'’-]{1,30} ?){1,6}(?:,? ?\d{5} [\p{Lu}][\p{L}-]{1,40})?/giu,
  ],
];

function shapesIn(text: string): PersonalData[] {
  return SHAPES.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].map((match) => {
      const start = codePoints(text.slice(0, match.index));
      return { start, end: start + codePoints(match[0].trimEnd()), kind };
    }),
  );
}

const codePoints = (text: string): number => [...text].length;

const TITLES = new Set([
  'm.',
  'm',
  'mr',
  'mr.',
  'mme',
  'mme.',
  'mlle',
  'monsieur',
  'madame',
  'dr',
  'pr',
  'maître',
]);
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  "d'",
  'le',
  'la',
  'van',
  'von',
  'el',
  'ben',
  'al',
  'da',
  'di',
]);

const FUNCTION = /^(?:DET|ADP|PRON|CCONJ|SCONJ|ADV)$/;

/** « Je », « Dans », « ET » begin no family name. */
const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(token.text) && !FUNCTION.test(token.pos);

/** A capital, or the article of a family name: « Le Goff ». */
const opensFamily = (tokens: readonly Token[], index: number): boolean =>
  isCapital(tokens[index]) ||
  (/^L[ea]$/u.test(tokens[index]?.text ?? '') && isCapital(tokens[index + 1]));

function namesIn(tokens: readonly Token[], people: People): PersonalData[] {
  const found: PersonalData[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const last = nameEnd(tokens, index, people);
    const [from, to] = [tokens[index], tokens[last ?? -1]];
    if (last === null || !from || !to) continue;
    found.push({ start: from.start, end: to.end, kind: 'name' });
    index = last;
  }
  return found;
}

/** Index of the last token of the name that begins at `index`, or null. */
function nameEnd(
  tokens: readonly Token[],
  index: number,
  { names, isWord }: People,
): number | null {
  const token = tokens[index];
  if (!token) return null;
  if (TITLES.has(token.text.toLowerCase()) && opensFamily(tokens, index + 1)) {
    return familyEnd(tokens, index + 1, isWord);
  }
  if ([tokens[index - 1], token].some((one) => one && PLACES.has(one.form))) return null;
  if (!isFirstName(tokens, index, { names, isWord }) && !isUnheard(tokens, index, isWord)) {
    return null;
  }
  return familyEnd(tokens, index, isWord);
}

/** « Salle Marie Curie », « rue Victor Hugo », « San Francisco »: places. */
const PLACES = new Set(
  'salle amphi amphithéâtre auditorium halle place rue avenue boulevard quai pont gare station lycée collège école université hôpital hôtel palais théâtre espace centre bâtiment pavillon stade musée parc square saint sainte st ste san santa new los'.split(
    ' ',
  ),
);

/** A first name with its capital; or, unless it is a word too, typed without capitals or in capitals. */
function isFirstName(tokens: readonly Token[], index: number, { names, isWord }: People): boolean {
  const token = tokens[index];
  if (!token?.text.split('-').every((part) => names.has(fold(part)))) return false;
  const word = isWord(token.form);
  if (word && token.form !== fold(token.form) && token.pos !== 'NOUN') return false;
  if (!/^\p{Lu}[\p{Ll}'’-]/u.test(token.text)) {
    return !word && token.pos === 'PROPN' && (token.text.length > 3 || isLower(token.text));
  }
  return !word || readsAsName(tokens, index);
}

const isLower = (text: string): boolean => text === text.toLowerCase();

/** A name that is a word too: « Rose, le badge », « Claire et précise » name nobody. */
function readsAsName(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (before && before.pos !== 'PUNCT') return before.pos !== 'DET';
  const partner = next?.form === 'et' ? tokens[index + 2] : next;
  return (partner && isCapital(partner)) || /^(?:VERB|AUX|PRON)$/.test(next?.pos ?? '');
}

/** Two capitalised words that are no words of French make a name: « Samira Benali ». */
const isUnheard = (tokens: readonly Token[], index: number, isWord: People['isWord']): boolean =>
  !touchesPunctuation(tokens, index, index + 1) &&
  [tokens[index], tokens[index + 1]].every(
    (one) =>
      one !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(one.text) &&
      !isWord(one.form) &&
      !/^(?:france|europe)$/.test(one.form),
  );

/** Goes on over capitalised words, initials and the particles between them. */
function familyEnd(tokens: readonly Token[], index: number, isWord: People['isWord']): number {
  let last = index;
  for (let next = index + 1; next < Math.min(tokens.length, index + 6); next++) {
    const token = tokens[next];
    if (!token || touchesPunctuation(tokens, last, next)) break;
    if (/^\p{Lu}$/u.test(token.text) && tokens[next + 1]?.text === '.') return next + 1;
    const linked = PARTICLES.has(tokens[next - 1]?.text ?? '');
    if (isCapital(token) && linked && isWord(token.form)) break;
    if (opensFamily(tokens, next) || /^\p{Lu}\.$/u.test(token.text)) last = next;
    else if (!PARTICLES.has(token.text.toLowerCase())) break;
  }
  return last;
}

/** Words of a name are one space apart. */
const touchesPunctuation = (tokens: readonly Token[], last: number, next: number): boolean =>
  (tokens[next]?.start ?? 0) - (tokens[next - 1]?.end ?? 0) > 1 ||
  tokens.slice(last + 1, next).some(({ pos }) => pos === 'PUNCT');
