import { isVerb } from '../../french/clauses.js';
import { keptIn } from '../../ground/group-by.js';
import { firstEndingAfter } from '../../ground/spans.js';
import type { Match } from '../../lexicon/matcher.js';
import type { Expectation, ThemeTag } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { sumOf } from '../../stats/sum.js';
import type { Clause } from '../clauses.js';
import type { ThemeMeaning } from '../meanings.js';
import type { Signs, WordKnowledge } from './learned.js';

/** What the themes of an answer are weighed on. */
export interface ThemeReading {
  readonly parse: Parse;
  readonly expects: Expectation;
  readonly matches: readonly Match<ThemeMeaning>[];
  /** The themes that the rules give. */
  readonly ruled: readonly Pick<ThemeTag, 'id' | 'evidence'>[];
  readonly clauses: readonly Clause[];
}

/** What an answer shows for and against the themes of a lexicon. */
interface ThemeSigns {
  /** What it shows of itself: its words, question and length, worth something else for each theme. */
  readonly answer: Signs;
  /** What it shows of each theme: what the rules found and where, the words that point to it. */
  readonly themes: ReadonlyMap<string, Signs>;
}

/** A word that points to a theme, and how surely. */
interface Cue {
  readonly token: number;
  readonly share: number;
}

const CONTENT = /^(?:NOUN|VERB|ADJ|ADV|PROPN|INTJ)$/;
const POINTING = /^(?:NOUN|VERB|ADJ|ADV|PROPN|INTJ|AUX|X)$/;
const RELATIVE = /^(?:qui|que|qu'|où|quand|dont|comme|pendant)$/u;
const CONTRACTED = /^(?:au|aux|du|des)$/u;

/** What is left of a word's share where an expression of another theme holds it: « café froid ». */
const TAKEN = 0.5;

/** Words of an answer that point to the themes of a lexicon, each lemma once, in order. */
export function cuesOf(
  lexicon: string,
  { parse: { tokens }, matches }: Pick<ThemeReading, 'parse' | 'matches'>,
  { shares }: WordKnowledge,
): ReadonlyMap<string, Cue[]> {
  const holders = new Map<number, string>();
  for (const { entry, tokens: held } of matches) {
    if (held.length > 1) for (const token of held) holders.set(token, entry.meaning.theme);
  }
  const cues = new Map<string, Cue[]>();
  const seen = new Set<string>();
  tokens.forEach(({ lemma, pos }, token) => {
    const word = lemma.toLowerCase();
    if (!POINTING.test(pos) || seen.has(word)) return;
    seen.add(word);
    const holder = holders.get(token);
    for (const [theme, share] of shares.get(word) ?? []) {
      const free = holder === undefined || holder === `${lexicon}/${theme}`;
      keptIn(cues, theme, () => []).push({ token, share: free ? share : TAKEN * share });
    }
  });
  return cues;
}

/** What an answer shows of themes of a lexicon, by their ids within it. */
export function themeSigns(
  { parse, expects, matches, ruled }: ThemeReading,
  { lexicon, themes }: { readonly lexicon: string; readonly themes: readonly string[] },
  known: WordKnowledge,
): ThemeSigns {
  const length = Math.min(4, Math.floor(Math.log2(parse.tokens.length + 1)));
  const answer = new Map([
    ['any', 1],
    [`asked ${expects}`, 1],
    [`length ${length}`, 1],
  ]);
  for (const { lemma, pos } of parse.tokens) {
    if (CONTENT.test(pos)) answer.set(`w:${lemma.toLowerCase()}`, 1);
  }
  const places = placesIn(parse);
  const cues = cuesOf(lexicon, { parse, matches }, known);
  const ids = new Set(ruled.map(({ id }) => id));
  const own = themes.filter((theme) => ids.has(`${lexicon}/${theme}`));
  const total = sumOf(themes, (theme) => pullOf(cues.get(theme) ?? []));
  const signsOf = (theme: string): Signs => {
    const signs = new Map<string, number>();
    const pointing = cues.get(theme) ?? [];
    const others = own.length - (own.includes(theme) ? 1 : 0);
    signs.set('words of other themes', Math.min(total - pullOf(pointing), 4));
    if (others === 0) {
      signs.set('alone', 1);
      signs.set(`alone, asked ${expects}`, 1);
    }
    const found = matches.filter(({ entry }) => entry.meaning.theme === `${lexicon}/${theme}`);
    const isRuled = own.includes(theme);
    if (isRuled) {
      signs.set('ruled', 1);
      signs.set(`ruled, asked ${expects}`, 1);
      signs.set(`ruled, others ${Math.min(others, 3)}`, 1);
      signs.set(`ruled, length ${length}`, 1);
      signs.set(`ruled, entries ${Math.min(found.length, 3)}`, 1);
      addEntries(signs, found, { places, known });
    } else if (found.length > 0) signs.set('in passing', 1);
    addWords(signs, pointing, { places, isRuled });
    return signs;
  };
  return { answer, themes: new Map(themes.map((theme) => [theme, signsOf(theme)])) };
}

/** A sure word counts for more than several faint ones. */
const pullOf = (cues: readonly Cue[]): number => sumOf(cues, ({ share }) => share * share);

/** That one at least of independent clues holds. */
const anyOf = (shares: readonly number[]): number =>
  1 - shares.reduce((left, share) => left * (1 - share), 1);

/** Share of an entry that nobody has judged. */
const USUAL = 0.7;

/** Share of the answers with an expression of an entry that are about its theme, 0 to 1. */
export const entryShare = (
  { entry, said }: Match<ThemeMeaning>,
  entries: WordKnowledge['entries'],
): number => entries.get(`${entry.meaning.theme} ${said}`) ?? USUAL;

type PlacesOf = (token: number) => readonly string[];

/** Adds to its signs what the entries that were found show of a theme that the rules give. */
function addEntries(
  signs: Map<string, number>,
  found: readonly Match<ThemeMeaning>[],
  { places, known }: { readonly places: PlacesOf; readonly known: WordKnowledge },
): void {
  if (found.length === 0) {
    signs.set('ruled by the question', 1);
    return;
  }
  const longest = Math.max(...found.map(({ tokens }) => tokens.length));
  signs.set(`ruled, words ${Math.min(longest, 4)}`, 1);
  const first = found.reduce((least, { tokens: [at = 0] }) => Math.min(least, at), Infinity);
  for (const place of places(first)) signs.set(`ruled, ${place}`, 1);
  if (found.every(({ entry }) => entry.meaning.aside)) signs.set('ruled, aside', 1);
  if (found.some(({ entry }) => entry.question)) signs.set('ruled, by its question', 1);
  const shares = found.map((match) => entryShare(match, known.entries));
  signs.set('surest entry', Math.max(...shares));
  signs.set('any entry', anyOf(shares));
}

/** Adds to the signs of a theme what the words that point to it show. */
function addWords(
  signs: Map<string, number>,
  cues: readonly Cue[],
  { places, isRuled }: { readonly places: PlacesOf; readonly isRuled: boolean },
): void {
  const [first] = cues;
  if (!first) {
    signs.set('no word', 1);
    return;
  }
  const best = cues.reduce((one, other) => (other.share > one.share ? other : one), first);
  signs.set(
    'words',
    sumOf(cues, ({ share }) => share),
  );
  signs.set(isRuled ? 'words, ruled' : 'words, not ruled', pullOf(cues));
  signs.set('surest word', best.share);
  signs.set('any word', anyOf(cues.map(({ share }) => share)));
  for (const place of places(best.token)) signs.set(`word ${place}`, best.share);
}

/** Where a token stands: what is said in passing seldom opens an answer. */
function placesIn({ tokens, sentences }: Parse): PlacesOf {
  return (at) => {
    const sentence = firstEndingAfter(sentences, tokens[at]?.start ?? 0);
    const opening = sentences[sentence]?.start ?? 0;
    const before = tokens
      .slice(Math.max(0, at - FAR_TOKENS), at)
      .filter(({ start }) => start >= opening);
    const places: string[] = [];
    if (at <= 2) places.push('among the first');
    if (sentence > 0) places.push('in a later sentence');
    if (isGoverned(tokens, at)) places.push('after a preposition');
    if (before.some(isVerb)) places.push('after a verb');
    if (before.slice(-NEAR_TOKENS).some(({ form }) => RELATIVE.test(form))) {
      places.push('in a subordinate');
    }
    return places;
  };
}

/** How many tokens before a word are looked at: for a verb, for what opens a subordinate. */
const [FAR_TOKENS, NEAR_TOKENS] = [40, 6];

const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADP' || CONTRACTED.test(token.form));

function isGoverned(tokens: readonly Token[], at: number): boolean {
  const [before, previous] = [tokens[at - 2], tokens[at - 1]];
  if (isPreposition(previous)) return true;
  return previous !== undefined && /^(?:DET|ADJ|NUM)$/.test(previous.pos) && isPreposition(before);
}
