import { once } from '../../ground/once.js';
import type { Spot } from '../../yaml/places.js';
import { type Listed, listEntries, wordingsOf } from '../listed.js';
import { wordChoices } from '../pattern.js';
import type { Lexicon } from '../read.js';
import type { ThemeShape } from '../schema.js';
import { shippedLexicon, shippedLexicons } from '../shipped.js';
import { claimedBy } from './claims.js';
import { idleParts, neverCounts } from './never.js';
import { otherNotations } from './other-notations.js';
import { type LintReader, readOwnTexts } from './own-texts.js';
import { judges, measuredAgain } from './saying-less.js';
import { survivorsOf } from './survivors.js';
import { tornChoices } from './torn-choices.js';

/** Something to look at again: a result, in French. */
export interface Remark extends Spot {
  readonly message: string;
}

/**
 * What a careful reader would ask about lexicons that are right as files: entries that can never
 * count, that other tools would read otherwise, that are said twice, that two themes claim, that only measure another one or judge, that look misspelt, and themes without any
 * or named by a question. In the order of the files.
 */
export function lint(lexicons: readonly Lexicon[], french: LintReader): Remark[] {
  const listed = lexicons.flatMap(listEntries);
  const wordings = listed.map(wordingsOf);
  const all = wordings.flat();
  const own = readOwnTexts(all, french);
  const survivors = survivorsOf(all, own.texts, french);
  const useless = new Map(
    all.map((one, index) => {
      const [finds, survives] = [own.finds[index] ?? false, survivors.has(one)];
      return [one, neverCounts(one, { finds, survives }, french) ?? claimedBy(index, all, own)];
    }),
  );
  const measured = measuredAgain(all, french);
  const empty = { judging: judgingIn(shippedLexicon('sentiment')), stop: stopWords() };
  const found = listed.flatMap((one, n) => {
    // What is meant otherwise is mended first: all else that may be said of it is a consequence.
    const otherwise = otherNotations(one, french);
    if (otherwise.length > 0) return told(one, otherwise);
    return [
      ...(wordings[n] ?? []).flatMap((each, _, { length }) =>
        told(
          each,
          [useless.get(each) ?? measured.get(each) ?? judges(each, empty, french)],
          length > 1,
        ),
      ),
      ...told(one, [...idleParts(one), ...tornChoices(one, french), ...misspellings(one, french)]),
    ];
  });
  const remarks = [
    ...found,
    ...lexicons.flatMap(emptyThemes),
    ...lexicons.flatMap(labelsIn),
    ...lexicons.flatMap(repeatedWords),
  ];
  const files = lexicons.map(({ file }) => file);
  return remarks.sort(
    ({ place: a }, { place: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line! - b.line! || a.column! - b.column!,
  );
}

/** @param named whether the note is about one expression of several, and names it. */
const told = (
  { entry, lexicon, path }: Listed,
  notes: readonly (string | undefined)[],
  named = false,
): Remark[] =>
  notes.flatMap((note) => {
    const isNamed = note?.startsWith(`« ${entry.text} »`) === true;
    const message = named && !isNamed ? `« ${entry.text} », ${note}` : note;
    return note && message ? [{ ...lexicon.spotAt(path), message }] : [];
  });

/** Shorter words are too close to too many others. */
const LEAST_LETTERS = 5;

/** Words of an entry that look like a known one, badly typed. */
function misspellings({ entry }: Listed, french: LintReader): string[] {
  const words = entry.patterns
    .filter(({ exact }) => !exact)
    .flatMap((pattern) => wordChoices(pattern).flat(2))
    .filter(({ text, stem }) => !stem && text.length >= LEAST_LETTERS && /^\p{Ll}+$/u.test(text))
    .filter(({ text }) => french.readings(text).length === 0);
  return [...new Set(words.map(({ text }) => text))].flatMap((word) => {
    const [token] = french.parse(`${word}\né`).tokens;
    const meant = token?.guess === 'spelling' || token?.guess === 'accents';
    return meant && token.form !== word
      ? [`« ${word} » n’est pas un mot connu : vouliez-vous dire « ${token.form} » ?`]
      : [];
  });
}

/** Themes that no word reveals: without entries, and without themes of their own. */
function emptyThemes({ document, spotAt }: Lexicon): Remark[] {
  if (document.kind !== 'themes') return [];
  const message = 'ce thème n’a aucune entrée : aucun mot ne le révèle';
  return emptyAmong(document.themes, ['themes']).map((path) => ({ ...spotAt(path), message }));
}

const emptyAmong = (
  themes: readonly ThemeShape[],
  above: readonly PropertyKey[],
): (readonly PropertyKey[])[] =>
  themes.flatMap(({ entries, themes: inner }, n) => [
    ...(entries.length + inner.length === 0 ? [[...above, n, 'entries']] : []),
    ...emptyAmong(inner, [...above, n, 'themes']),
  ]);

/** Themes still named by the question that `lexicon new` began them with, or in quotation marks, which would be printed. */
function labelsIn({ document, spotAt }: Lexicon): Remark[] {
  if (document.kind !== 'themes') return [];
  return labelledAmong(document.themes, ['themes']).flatMap(({ label, path }) => {
    const message = LABELS.find(({ sign }) => sign.test(label.trim()))?.message;
    return message === undefined ? [] : [{ ...spotAt(path), message }];
  });
}

const LABELS: readonly { readonly sign: RegExp; readonly message: string }[] = [
  {
    sign: /\?$/u,
    message:
      'ce libellé est une question : nommez ce dont parlent ces entrées, et donnez au thème l’identifiant de ce nom',
  },
  {
    sign: /^[«“„"].*[»”"]$/u,
    message: 'ce libellé est entre guillemets, qui seraient imprimés : ôtez-les',
  },
];

const labelledAmong = (
  themes: readonly ThemeShape[],
  above: readonly PropertyKey[],
): { readonly label: string; readonly path: readonly PropertyKey[] }[] =>
  themes.flatMap(({ label, themes: inner }, n) => [
    { label, path: [...above, n, 'label'] },
    ...labelledAmong(inner, [...above, n, 'themes']),
  ]);

/** Words that clouds leave out, by the program’s lexicon. */
const stopWords = (): ReadonlySet<string> =>
  new Set(
    shippedLexicons('stop-words').flatMap(({ document }) =>
      document.kind === 'stop-words' ? document.words : [],
    ),
  );

/** Words that judge, by a lexicon of sentiment. */
const judgingIn = once(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set(
      listEntries(lexicon).flatMap(({ entry }) =>
        entry.patterns.map(({ text }) => text.toLowerCase()),
      ),
    ),
);

/** Bare words that a list holds twice. */
function repeatedWords({ document, spotAt }: Lexicon): Remark[] {
  if (document.kind !== 'stop-words' && document.kind !== 'names') return [];
  const [key, words] =
    document.kind === 'names' ? ['names', document.names] : ['words', document.words];
  const known = new Set<string>();
  return words.flatMap((word, n) => {
    const again = known.has(word.toLowerCase());
    known.add(word.toLowerCase());
    const message = `« ${word} » est écrit deux fois : ôtez cette ligne`;
    return again ? [{ ...spotAt([key, n]), message }] : [];
  });
}
