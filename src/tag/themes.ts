import { isVerb } from '../french/clauses.js';
import { groupBy, keptIn } from '../ground/group-by.js';
import { firstEndingAfter } from '../ground/spans.js';
import type { Match } from '../lexicon/matcher.js';
import type { Evidence, SentimentLabel, ThemeTag } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { sumOf } from '../stats/sum.js';
import type { QuestionReading } from './asked/asked.js';
import { questionEntry } from './asked/question-entry.js';
import { type Clause, clauseAt, segmentAt } from './clauses.js';
import type { Codebook } from './codebook.js';
import type { ThemeMeaning } from './meanings.js';
import { isPredicate, isRelative } from './tokens.js';
import { polarityAt, type ThemePlace } from './tone/polarity.js';
import type { Feelings } from './tone/valued.js';

type Found = Match<ThemeMeaning>;

/** What the themes of an answer also depend on: its own label and its question. */
export interface Setting {
  readonly whole: SentimentLabel;
  readonly asked: QuestionReading;
  readonly implied: Codebook['implied'];
}

/** What the rules find in an answer, before its themes are told. */
interface ThemesRead {
  readonly parse: Parse;
  readonly themes: readonly Found[];
  readonly feelings: Feelings;
}

/** Themes of an answer in the order of the lexicons, each with the sentiment of its own clauses. */
export function themesOf({ parse, themes, feelings }: ThemesRead, setting: Setting): ThemeTag[] {
  const byTheme = groupBy(
    withoutAsides(themes, parse, feelings.clauses),
    ({ entry }) => entry.meaning.theme,
  );
  const revealed = [...byTheme].flatMap(([id, own]): ThemeTag[] => {
    const weight = sumOf(own, (match) => match.entry.meaning.weight);
    if (weight < 1) return [];
    return [
      {
        id,
        polarity: polarityAt(
          own.map((one) => matchPlace(one, parse)),
          feelings,
          { ...setting, parse },
        ),
        evidence: evidenceOf(own),
      },
    ];
  });
  const told = [...revealed, ...fromQuestion(revealed, setting, parse)];
  const opening = parse.tokens[feelings.clauses[0]?.end ?? 0]?.start ?? Infinity;
  return ofSubject([...told, ...fromSubject(told, setting, opening)], setting, parse);
}

/**
 * Under « Quels sujets aimeriez-vous ? », « accueillir des ados en bibliothèque » names a subject, and
 * tells nothing of how the event welcomes: of the lexicon of the theme asked for, that theme alone (32
 * of 32). Nor does « une raclette », asked for a dish, of its meals.
 */
export function ofSubject(
  tags: ThemeTag[],
  { asked: { expects, theme, likened } }: Setting,
  { tokens }: Parse,
): ThemeTag[] {
  if (likened) return tags.filter(({ id }) => !likened.has(id));
  if (expects !== 'ideas' || !theme?.always || tokens.some(isPredicate)) return tags;
  return tags.filter(({ id }) => id === theme.id || lexiconOf(id) !== lexiconOf(theme.id));
}

/** An entry found twice in a place, by two of its variants, is one piece of evidence. */
export function evidenceOf(matches: readonly Found[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const { start, end, said } of matches) {
    byPlace.set(`${start} ${end} ${said}`, { start, end, entry: said });
  }
  return [...byPlace.values()];
}

/**
 * Drops what is said in passing: beside a surer theme of the same lexicon in its sentence. In a
 * sentence without a verb (« Café froid, accueil chaud »), each item of the list stands for itself.
 */
function withoutAsides(
  matches: readonly Found[],
  { tokens, sentences }: Parse,
  clauses: readonly Clause[],
): Found[] {
  const verbs = tokens.filter(isVerb);
  const telling = new Set(verbs.map(({ start }) => firstEndingAfter(sentences, start)));
  const placeOf = ({ start, tokens: [at = 0], entry: { meaning } }: Found): string => {
    const sentence = firstEndingAfter(sentences, start);
    const item = telling.has(sentence) ? undefined : segmentAt(clauseAt(clauses, at), at);
    return `${sentence} ${item?.first} ${lexiconOf(meaning.theme)}`;
  };
  const sure = new Map<string, Set<string>>();
  for (const match of matches) {
    const { aside, theme } = match.entry.meaning;
    if (!aside) keptIn(sure, placeOf(match), () => new Set()).add(theme);
  }
  return matches.filter((match) => {
    const { aside, theme } = match.entry.meaning;
    if (!aside) return true;
    const beside = sure.get(placeOf(match)) ?? new Set();
    return beside.size === 0 || (beside.size === 1 && beside.has(theme));
  });
}

/** The lexicon of a theme, by its public id. */
export const lexiconOf = (theme: string): string => theme.split('/', 1)[0] ?? '';

/**
 * The theme that the question gives: to all answers where it names what they are about (« Le repas »),
 * else to one which reveals none of that lexicon: a bare title
 * under « Quelle session vous a marqué ? ». An answer that denies (« aucune ») gets none; an image
 * may deny within a clause of its own (« l’endroit où je ne suis pas seule »).
 */
function fromQuestion(
  revealed: readonly ThemeTag[],
  { whole, asked: { theme, expects } }: Setting,
  { tokens }: Parse,
): ThemeTag[] {
  if (!theme || revealed.some(({ id }) => id === theme.id)) return [];
  const isRevealed = revealed.some(({ id }) => lexiconOf(id) === lexiconOf(theme.id));
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const evidence: Evidence[] = [{ start, end, entry: questionEntry(theme.entry), by: 'question' }];
  if (theme.always) return [{ id: theme.id, polarity: whole, evidence }];
  if (isRevealed) return [];
  const own = expects === 'image' ? tokens.findIndex(isRelative) : -1;
  const main = own > 0 ? tokens.slice(0, own) : tokens;
  if (main.some(({ negated, form }) => negated || DENIALS.test(form))) return [];
  if (expects === 'names' && !tokens.some(({ pos }) => NAMES.test(pos))) return [];
  return [{ id: theme.id, polarity: whole, evidence }];
}

/** « Bof » names nothing; « celle de Tours », « la première » do. */
const NAMES = /^(?:NOUN|PROPN|NUM|ADJ|PRON)$/u;
const DENIALS = /^(?:ne|n'|pas|aucune?s?|rien|sans|non)$/u;

/**
 * A subject praised or missed, of which nothing else is said (« la cybersécurité des mairies »), is
 * a theme of the event too, the one that its lexicon names. Later on it is only where one speaks
 * from: « Bravo. Je viens d’une petite commune. »
 *
 * @param opening where the first clause ends.
 */
function fromSubject(
  told: readonly ThemeTag[],
  { asked, implied }: Setting,
  opening: number,
): ThemeTag[] {
  if (asked.expects !== 'praise' && asked.expects !== 'criticism') return [];
  const [subject] = told.filter(
    ({ id, evidence }) =>
      implied.has(lexiconOf(id)) && evidence.some(({ start }) => start < opening),
  );
  const id = subject && implied.get(lexiconOf(subject.id));
  if (!id || told.some((one) => lexiconOf(one.id) === lexiconOf(id))) return [];
  return [{ ...subject, id }];
}

/** Where a match stands; « sans file d’attente » turns what the entry says by itself. */
export function matchPlace(
  { tokens: [at = 0], entry: { meaning } }: Found,
  { tokens }: Pick<Parse, 'tokens'>,
): ThemePlace {
  return { at, own: tokens[at]?.negated ? -meaning.polarity : meaning.polarity };
}
