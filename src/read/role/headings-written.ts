import { z } from 'zod';
import { filled, folded, list, names, writtenIn } from '../../ground/written.js';
import { roleReasons } from '../../messages/roles.js';
import { ROLES } from '../../model/survey.js';

const REASONS = [
  'toolId',
  'toolOtherId',
  'toolDate',
  'toolMeasure',
  'weights',
  'toolInformation',
  'teamNotes',
  'teamReplies',
  'personal',
  'identifying',
] as const;

const column = z.strictObject({
  role: z.enum(ROLES),
  what: z.enum(REASONS).transform((reason) => roleReasons[reason]),
  names: list.default([]),
  patterns: z.array(folded).default([]),
  codes: z.array(folded).default([]),
  says: z.array(z.string()),
  not: z.array(z.string()),
});

/** `headings.yaml`, which says what each of its fields means. */
const written = writtenIn(
  'read/role/headings.yaml',
  z.strictObject({
    columns: z.array(column),
    extracts: folded,
    rewrites: folded,
    parts: z.record(z.string(), folded),
    hints: z.strictObject({ edition: names, question: names, label: names, text: names }),
    'numbers people': folded,
    counts: folded,
    states: list,
    unfinished: folded,
    tried: folded,
    stated: folded,
    sale: folded,
    beside: z.array(z.strictObject({ heading: folded, others: z.array(z.string()) })),
    asks: z.strictObject({
      words: list,
      plainly: list,
      whether: folded,
      several: folded,
      ranks: folded,
      particulars: folded,
      calls: folded,
      consents: folded,
    }),
    facts: z.strictObject({ leading: folded, nouns: list, others: list }),
    marks: z.strictObject({
      quantity: folded,
      rates: folded,
      'out of': folded,
      'out of many': folded,
      'number of': folded,
      names: folded,
      'names what is rated': folded,
      kind: folded,
      circumstance: folded,
      group: folded,
    }),
    somebody: z.strictObject({
      asked: folded,
      staff: folded,
      called: folded,
      writers: folded,
      signed: folded,
      'writer ids': folded,
    }),
    'in another language': folded,
    'in its language': folded,
    french: folded,
    versions: folded,
    'sheets of answers': folded,
    'sheets beside': folded,
    language: folded,
    'numbers anything': folded,
    'bare codes': folded,
  }),
);

const { parts, asks, facts } = written;

const pattern = (text: string): RegExp => new RegExp(filled(text, parts), 'u');
const oneOf = (texts: readonly string[]): RegExp => pattern(texts.join('|'));
const patterns = <Name extends string>(texts: Readonly<Record<Name, string>>) =>
  Object.fromEntries(
    Object.entries<string>(texts).map(([name, text]) => [name, pattern(text)]),
  ) as Record<Name, RegExp>;

/** Columns that nobody answered, or that hold a person’s particulars. */
export const COLUMNS = written.columns.map(({ patterns, codes, ...known }) => ({
  ...known,
  patterns: patterns.map(pattern),
  codes: codes.map(pattern),
}));

export const EXTRACTS = pattern(written.extracts);
export const REWRITES = pattern(written.rewrites);
export const HINTS = written.hints;
export const NUMBERS_PEOPLE = pattern(written['numbers people']);
export const COUNTS = pattern(written.counts);
export const STATES = pattern(`^(non |pas )?(${written.states.join('|')})s?$`);
export const STATED = pattern(written.stated);
export const UNFINISHED = pattern(written.unfinished);
export const TRIED = pattern(written.tried);
export const TICKET = pattern('{ticket}');
export const SALE = pattern(written.sale);
export const IN_ANOTHER_LANGUAGE = pattern(written['in another language']);
export const IN_ITS_LANGUAGE = pattern(written['in its language']);
export const FRENCH_WORD = pattern(written.french);
export const SHEET_VERSION = pattern(written.versions);
export const SHEET_OF_ANSWERS = pattern(written['sheets of answers']);
export const SHEET_BESIDE = pattern(written['sheets beside']);
export const LANGUAGE = pattern(written.language);
export const NUMBERS_ANYTHING = pattern(written['numbers anything']);
export const BARE_CODES = pattern(written['bare codes']);

/** Headings that a tool writes beside others; a bar parts names of which one is enough. */
export const BESIDE_OTHERS = written.beside.map(({ heading, others }) => ({
  heading: pattern(heading),
  others: others.map((names) => names.split('|')),
}));

const { words, plainly, ...asking } = asks;
export const ASKS = { words: oneOf(words), plainly: oneOf(plainly), ...patterns(asking) };

/** A fact with little after it; what leads to its noun is off by then. */
export const FACTS = {
  leading: pattern(facts.leading),
  one: pattern(`^(${facts.nouns.join('|')})s?\\b(?!.*\\b({judged}))[^:]{0,30}$`),
  others: oneOf(facts.others),
};

/** What headings over figures, letters or degrees ask for. */
export const MARKS = patterns(written.marks);

/** Headings whose answer is somebody. */
export const SOMEBODY = patterns(written.somebody);
