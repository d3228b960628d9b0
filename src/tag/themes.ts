import type { Match } from '../lexicon/matcher.js';
import type { Evidence, Parse, SentimentLabel, Span, ThemeTag } from '../model.js';
import { clauseAt, within } from './clauses.js';
import type { Asked, ThemeMeaning } from './codebook.js';
import type { Feelings } from './feelings.js';
import { labelOf, sums } from './sentiment.js';

type Found = Match<ThemeMeaning>;

/** What the themes of an answer also depend on: its own label and its question. */
interface Setting {
  readonly whole: SentimentLabel;
  readonly asked: Asked;
}

/** Themes of an answer in the order of the lexicons, each with the sentiment of its own clauses. */
export function themesOf(
  matches: readonly Found[],
  feelings: Feelings,
  setting: Setting,
  parse: Parse,
): ThemeTag[] {
  const byTheme = new Map<string, Found[]>();
  for (const match of withoutAsides(matches, parse.sentences)) {
    const { theme } = match.entry.meaning;
    const own = byTheme.get(theme);
    if (own) own.push(match);
    else byTheme.set(theme, [match]);
  }
  const revealed = [...byTheme].flatMap(([id, own]): ThemeTag[] => {
    const weight = own.reduce((total, match) => total + match.entry.meaning.weight, 0);
    if (weight < 1) return [];
    return [{ id, polarity: polarityOf(own, feelings, setting), evidence: evidenceOf(own) }];
  });
  return [...revealed, ...fromQuestion(revealed, setting, parse)];
}

/** An entry found twice in a place, by two of its variants, is one piece of evidence. */
function evidenceOf(matches: readonly Found[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const { start, end, entry } of matches) {
    byPlace.set(`${start} ${end} ${entry.text}`, { start, end, entry: entry.text });
  }
  return [...byPlace.values()];
}

/** Drops what is said in passing: beside a surer theme of the same lexicon in its sentence. */
function withoutAsides(matches: readonly Found[], sentences: readonly Span[]): Found[] {
  const placeOf = ({ start, entry: { meaning } }: Found): string =>
    `${sentenceAt(sentences, start)} ${lexiconOf(meaning.theme)}`;
  const sure = new Map<string, Set<string>>();
  for (const match of matches) {
    const { aside, theme } = match.entry.meaning;
    if (!aside) sure.set(placeOf(match), (sure.get(placeOf(match)) ?? new Set()).add(theme));
  }
  return matches.filter((match) => {
    const { aside, theme } = match.entry.meaning;
    if (!aside) return true;
    const beside = sure.get(placeOf(match)) ?? new Set();
    return beside.size === 0 || (beside.size === 1 && beside.has(theme));
  });
}

/** The number of the sentence that holds an offset, by binary search. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lexiconOf = (theme: string): string => theme.split('/', 1)[0] ?? '';

/**
 * The theme that the question gives to an answer which reveals none of that lexicon: a bare title
 * under « Quelle session vous a marqué ? ». An answer that denies (« aucune ») gets none.
 */
function fromQuestion(
  revealed: readonly ThemeTag[],
  { whole, asked: { theme } }: Setting,
  { tokens }: Parse,
): ThemeTag[] {
  if (!theme || revealed.some(({ id }) => lexiconOf(id) === lexiconOf(theme.id))) return [];
  if (tokens.some(({ negated, form }) => negated || DENIALS.test(form))) return [];
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const evidence = [{ start, end, entry: `question : ${theme.entry}` }];
  return [{ id: theme.id, polarity: whole, evidence }];
}

const DENIALS = /^(?:ne|n['’]|pas|aucune?s?|rien|sans|non)$/u;

/**
 * What is said of a theme: values in the comma-segment of its evidence, else in the clause, else
 * what the entry says by itself, else the whole answer's label, which the question informs.
 */
function polarityOf(
  matches: readonly Found[],
  feelings: Feelings,
  { whole, asked: { expects } }: Setting,
): SentimentLabel {
  const said = matches.flatMap((match) => [
    match.entry.meaning.polarity,
    ...valuesAround(match.tokens[0] ?? 0, feelings),
  ]);
  const { praise, blame } = sums(said);
  const label = labelOf(praise, blame);
  if (label !== 'neutral') return label;
  if (whole === 'mixed') return expects === 'criticism' ? 'negative' : 'neutral';
  return whole;
}

function valuesAround(at: number, { clauses, valuesIn }: Feelings): number[] {
  const clause = clauseAt(clauses, at);
  if (!clause) return [];
  const segment = clause.segments.find((one) => within(at, one));
  const own = valuesIn(clause);
  const close = segment ? own.filter((valued) => within(valued.at, segment)) : [];
  return (close.length > 0 ? close : own).map(({ value }) => value);
}
