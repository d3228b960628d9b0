import { z } from 'zod';
import { UserError } from '../errors.js';
import { fold } from '../lexicon/keys.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import type { Analysis } from '../model/analysis.js';
import {
  SAVED_FORMAT,
  type SavedAnswer,
  type SavedPerson,
  type SavedTheme,
} from '../model/saved.js';
import { CLOSED_KINDS, type Source } from '../model/survey.js';
import { EXPECTATIONS, INTENTS, SENTIMENTS } from '../model/tags.js';
import { byCode } from '../names/names.js';
import { INSULTS } from '../quote/word-lists.js';
import { isObject } from '../read/bytes/json/records.js';
import { isQuestionEntry } from '../tag/asked/question-entry.js';
import type { People } from '../tag/personal/person-names.js';
import { compareEditions } from './editions.js';
import type { ComparedAnswer, Person } from './people.js';
import { type ComparisonRecord, comparisonRecord } from './record.js';
import type { SaidWord } from './said-words.js';
import type { TaggedEditions } from './tagged.js';

/** Version of the shape of a saved analysis. */
const FORMAT_VERSION = 1;

const REMEDY = {
  french:
    'Relancez « verbatim analyse » sur les fichiers de cette édition avec la version d’aujourd’hui.',
  english: 'Run “verbatim analyse” again on the files of this edition with today’s version.',
};

const refused = (file: string, message: Message): UserError =>
  new UserError(message, REMEDY, { file });

/**
 * Whether a word may be kept in a file that outlives the answers: words of the dictionary, no names, no
 * first names that are words too, no insults, no expressions.
 */
export const isKept = (
  { proper, form, lemma, expression }: SaidWord,
  { isWord, names }: People,
): boolean =>
  !proper &&
  !expression &&
  isWord(form.toLowerCase()) &&
  ![form, lemma].some((one) => names.has(fold(one)) || INSULTS.has(fold(one)));

/**
 * People without their texts, ids and names, in an order that is not that of the file: what a later
 * comparison needs of them.
 */
export function savePeople(people: readonly Person[], known: People): SavedPerson[] {
  return people
    .map(({ edition, closed, read, answers }) => {
      const saved = answers.map((answer) => saveAnswer(answer, known));
      const person = { edition, closed, read, answers: saved };
      return { person, key: JSON.stringify(person) };
    })
    .sort((a, b) => byCode(a.key, b.key))
    .map(({ person }) => person);
}

/** Words stand in alphabetical order: in that of the text, they would nearly give it back. */
function saveAnswer(
  { question, asked, expects, themes, sentiment, intents, words }: ComparedAnswer,
  known: People,
): SavedAnswer {
  return {
    question,
    ...(asked !== undefined && { asked }),
    ...(expects !== undefined && { expects }),
    themes,
    sentiment,
    intents,
    words: words
      .filter((word) => isKept(word, known))
      .map(({ lemma, form, covered }) => [lemma, form, covered] as const)
      .sort(([a, b], [c, d]) => byCode(`${a} ${b}`, `${c} ${d}`)),
  };
}

/** What is kept of an analysis for later years: plain JSON. */
export interface SavedAnalysis
  extends Pick<Analysis, 'version' | 'lexicons' | 'themes' | 'closed' | 'people'> {
  readonly format: typeof SAVED_FORMAT;
  readonly formatVersion: number;
  readonly sources: readonly Pick<Source, 'file' | 'sha256' | 'rows'>[];
  readonly editions: readonly string[];
  readonly comparison: ComparisonRecord;
}

/**
 * The record of `analyse.json`: figures, and the tags behind them; no text, no id of a person, no name but those
 * of closed answers. To be written as JSON, and read by `readSavedAnalysis` in later years.
 * The comparison is that of people as they are saved: words and warnings of the report may hold names.
 */
export function savedAnalysis(analysis: Analysis): SavedAnalysis {
  const { version, sources, lexicons, themes, closed, people } = analysis;
  const editions = analysis.comparison.editions.map(({ label }) => label);
  const comparison = compareEditions(people.map(restore), { editions, themes, closed });
  return {
    format: SAVED_FORMAT,
    formatVersion: FORMAT_VERSION,
    version,
    sources: sources.map(({ file, sha256, rows }) => ({ file, sha256, rows })),
    lexicons,
    themes,
    closed,
    editions,
    comparison: comparisonRecord(comparison),
    people,
  };
}

const feeling = z.enum(SENTIMENTS);

/** An analysis saved before it marked what the question gives tells it by its entries alone. */
const markedGiven = <T extends Pick<SavedTheme, 'entries' | 'given'>>(theme: T): T =>
  theme.entries.length > 0 && theme.entries.every(isQuestionEntry)
    ? { ...theme, given: true }
    : theme;

const schema = z.object({
  version: z.string(),
  lexicons: z.array(z.object({ id: z.string(), version: z.string(), sha256: z.string() })),
  themes: z.array(z.object({ id: z.string(), label: z.string(), description: z.string() })),
  closed: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(CLOSED_KINDS),
      differs: z.literal(true).optional(),
    }),
  ),
  editions: z.array(z.string()),
  people: z.array(
    z.object({
      edition: z.string(),
      closed: z.record(z.string(), z.array(z.string())),
      read: z.number().int().min(0),
      answers: z.array(
        z.object({
          question: z.string(),
          asked: z.string().optional(),
          expects: z.enum(EXPECTATIONS).optional(),
          themes: z.array(
            z
              .object({
                id: z.string(),
                polarity: feeling,
                entries: z.array(z.string()),
                given: z.literal(true).optional(),
              })
              .transform(markedGiven),
          ),
          sentiment: feeling,
          intents: z.array(z.enum(INTENTS)),
          words: z.array(z.tuple([z.string(), z.string(), z.boolean()])),
        }),
      ),
    }),
  ),
});

/**
 * Reads a saved analysis.
 *
 * @param file its name, for messages.
 * @param value the JSON of an `analyse.json`, parsed.
 * @throws UserError when it is none, is of another version of the shape, or damaged.
 */
export function readSavedAnalysis(file: string, value: unknown): TaggedEditions {
  if (!isObject(value)) {
    throw new UserError(
      {
        french: 'Ce n’est pas une analyse gardée par verbatim.',
        english: 'This is not a saved analysis of verbatim.',
      },
      {
        french: 'Donnez le contenu d’un analyse.json, lu comme du JSON.',
        english: 'Give the contents of an analyse.json, read as JSON.',
      },
      { file },
    );
  }
  const version = value.formatVersion;
  if (version === undefined) {
    throw refused(file, {
      french: 'Cette analyse vient d’une version de verbatim qui ne gardait pas de quoi comparer.',
      english:
        'This analysis comes from a version of verbatim that did not keep what a comparison needs.',
    });
  }
  if (version !== FORMAT_VERSION) {
    throw refused(file, {
      french: `Cette analyse est au format ${String(version)} ; cette version de verbatim lit le format ${FORMAT_VERSION}.`,
      english: `This analysis is in format ${String(version)}; this version of verbatim reads format ${FORMAT_VERSION}.`,
    });
  }
  const { success, data, error } = schema.safeParse(value);
  if (!success) {
    const place = error.issues[0]?.path.join('.') ?? '';
    throw refused(file, {
      french: `Cette analyse est abîmée (champ ${quoted(place)}).`,
      english: `This analysis is damaged (field ${en.quoted(place)}).`,
    });
  }
  return { ...data, file, people: data.people.map(restore) };
}

/** A person under a number that means nothing. */
function restore({ edition, closed, read, answers }: SavedPerson, place: number): Person {
  const id = String(place + 1);
  return {
    edition,
    id,
    closed,
    read,
    answers: answers.map(({ words, ...answer }, at) => ({
      ...answer,
      answer: `${id}/${at + 1}`,
      words: words.map(([lemma, form, covered]) => ({ lemma, form, covered, proper: false })),
    })),
  };
}
