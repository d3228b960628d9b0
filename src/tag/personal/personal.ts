import type { PersonalData } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { hashtagsIn } from './hashtags.js';
import { namesIn, type People } from './person-names.js';
import { shapesIn } from './personal-shapes.js';
import { thankedIn } from './thanked.js';
import { RANKS, TITLES } from './titles.js';

/**
 * Personal data in an answer, in order, without overlaps: e-mails, URLs, phones, handles and postal
 * addresses by their shape; names by a title, by a list of first names, or by a family name beside one;
 * a word that is none of French beside a phone or an e-mail; the street that follows a name.
 */
export function personalDataIn(parse: Parse, people: People): PersonalData[] {
  const shapes = shapesIn(parse.text);
  const names = namesIn(parse.tokens, people).map((name) => withoutTitle(name, parse.tokens));
  const found = [
    ...shapes,
    ...names,
    ...thankedIn(parse.tokens, people),
    ...hashtagsIn(parse.text, people),
    ...besideContacts(parse, shapes, people),
  ];
  if (names.length > 0) found.push(...streetsAfter(parse, names));
  const kept: PersonalData[] = [];
  for (const data of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (data.start >= (kept.at(-1)?.end ?? 0)) kept.push(data);
  }
  return kept;
}

/** « le docteur | Lemoine »: what an article determines stays beside the mask; « Mme Petit » goes as a whole. */
function withoutTitle(name: PersonalData, tokens: readonly Token[]): PersonalData {
  const at = tokens.findIndex(({ start }) => start === name.start);
  const [title, next] = [tokens[at], tokens[at + 1]];
  if (title === undefined || next === undefined || next.end > name.end) return name;
  const isTitled = TITLES.has(title.text.toLowerCase()) || RANKS.has(title.form);
  return isTitled && tokens[at - 1]?.pos === 'DET' ? { ...name, start: next.start } : name;
}

/** « 06 12 34 56 78 (Nolwéa) », « Nolwéa : n@exemple.fr », « Nolwéa au 06 12 34 56 78 ». */
function besideContacts(
  { text, tokens }: Parse,
  shapes: readonly PersonalData[],
  { isWord }: People,
): PersonalData[] {
  const contacts = shapes.filter(({ kind }) => kind === 'phone' || kind === 'email');
  if (contacts.length === 0) return [];
  const signs = [...text];
  const between = (from: number, to: number): string => signs.slice(from, to).join('');
  return tokens
    .filter((token) => /^\p{Lu}\p{Ll}{2}/u.test(token.text) && !isWord(token.form))
    .filter(({ start, end }) =>
      contacts.some(
        (contact) =>
          (contact.end <= start && /^ ?\($/u.test(between(contact.end, start))) ||
          (end <= contact.start && /^(?: ?[:,–-] ?| \(?| au )$/u.test(between(end, contact.start))),
      ),
    )
    .map(({ start, end }) => ({ start, end, kind: 'name' }));
}

/** « chez [nom], rue des Tanneurs »: a street without a number, beside who lives there. */
function streetsAfter({ text }: Parse, names: readonly PersonalData[]): PersonalData[] {
  const signs = [...text];
  return names.flatMap(({ end }) => {
    const after = signs.slice(end, end + LONGEST_STREET).join('');
    const street =
      /^(?:,? )((?:rue|avenue|boulevard|place|allée|impasse|chemin|quai)(?: d[eu]s?| de la| [àa] la)?(?: d['’])? ?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u.exec(
        after,
      )?.[1];
    if (street === undefined) return [];
    const start = end + [...after.slice(0, after.indexOf(street))].length;
    return [{ start, end: start + [...street].length, kind: 'address' as const }];
  });
}

/** In characters. */
const LONGEST_STREET = 60;
