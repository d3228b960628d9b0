import { isFullWord, isVerb } from '../../french/clauses.js';
import { groupBy } from '../../ground/group-by.js';
import { EVENTS, SESSIONS } from '../named/word-lists.js';
import type { QuestionReader } from './asked.js';

/** Words that leave open of what: « l’organisation générale ». */
const OPEN =
  /^(?:qualité|général|global|place|jour|journée|événement|édition|année|sujet|thème|session)$/u;
/** A gathering as a whole, by its name, and how everybody feels: « retours sur la rencontre », « météo générale ». */
const OF_ALL = /^(?:rencontre|course|marathon|ag|assemblée|tournoi|convention|fête|météo)$/u;

/** « Qu’avez-vous pensé de ces assises ? » asks about the event itself. */
export const THIS = /^(?:ce|cet|cette|ces)$/u;

/**
 * The theme that a few words name, and no other: « le repas », « l’accueil sur place »; not « la salle
 * et le repas », nor « l’atelier couture ».
 */
export function themeOfWords(
  words: string,
  { key, french, findThemes, pointsTo }: QuestionReader,
): string | undefined {
  const parse = french.parseStrictly(words);
  if (parse.tokens.some(({ form }) => THIS.test(form))) return undefined;
  const matches = findThemes(key(parse), 'praise').themes;
  const readings = groupBy(matches, ({ entry }) => entry.contest);
  const subjects = (matches.length > 0 ? [...readings.values()] : [[]]).map((own) => {
    const held = new Map(
      own.flatMap(({ entry, tokens }) => tokens.map((token) => [token, entry.meaning.theme])),
    );
    const named = parse.tokens.flatMap((token, at) => {
      const word = token.lemma.toLowerCase();
      if (!isFullWord(token) || OF_ALL.test(token.form)) return [];
      const id = held.get(at) ?? pointsTo(word);
      return id === undefined && OPEN.test(word) ? [] : [id];
    });
    return new Set(named).size === 1 ? named[0] : undefined;
  });
  return subjects.find((id) => id !== undefined);
}

/** The theme of what praise or blame is asked for: « dans les locaux », « techniques »; not « du hackathon », nor « retenez-vous ». */
export function themeOfPlace(rest: string, reader: QuestionReader): string | undefined {
  const words = rest.replace(/[?(:;,.].*$/su, '');
  const { tokens } = reader.french.parseStrictly(words);
  const names = !tokens.some(
    (token) => isVerb(token) || SESSIONS.has(token.lemma) || EVENTS.has(token.lemma),
  );
  return names && tokens.length <= PLACE_WORDS ? themeOfWords(words, reader) : undefined;
}

/** Most words that say where praise or blame is asked for. */
const PLACE_WORDS = 6;
