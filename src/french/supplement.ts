import { z } from 'zod';
import { groupBy } from '../ground/group-by.js';
import { list, writtenIn } from '../ground/written.js';
import type { Token, Upos } from '../model/text.js';
import { stripAccents } from '../names/accents.js';

/** A reading that the dictionary lacks. */
interface Extra {
  /** As it would be written in full. */
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
  readonly guess?: NonNullable<Token['guess']>;
  /** Lefff category and features, where the tagger may take the word for one of the Lefff's. */
  readonly morph?: string;
}

/** `supplement.yaml`, which says what each of its fields means. */
const written = writtenIn(
  'french/supplement.yaml',
  z.strictObject({
    abbreviations: list,
    stuck: list,
    speech: list,
    nouns: list,
    unchanging: list,
    names: list,
    foreign: list,
    adjectives: list,
    'plain adjectives': list,
    verbs: list,
    otherwise: z.record(z.string(), z.string()),
    calls: list,
  }),
);

type Reading = readonly [typed: string, extra: Extra];

/** What a line says of a word: `bcp ADV beaucoup`. */
function told(line: string): Reading {
  const [typed = '', pos = '', form = typed, lemma = form] = line
    .split(' ')
    .map((part) => part.replace(/_/g, ' '));
  return [typed, { form, lemma, pos: pos as Upos }];
}

const guessed = (all: readonly string[], guess: NonNullable<Token['guess']>): Reading[] =>
  all.map(told).map(([typed, extra]) => [typed, { ...extra, guess }]);

/** Words that keep their own form: what their line ends with is the lemma. */
const kept = (all: readonly string[]): Reading[] =>
  all.map(told).map(([typed, extra]) => [typed, { ...extra, form: typed, lemma: extra.form }]);

const reading = (form: string, pos: Upos, morph: string, lemma = form): Reading => [
  form,
  { form, lemma, pos, morph },
];

const plural = (form: string): string => (/[sxz]$/.test(form) ? form : `${form}s`);

const numbered = (form: string, pos: Upos, category: string, lemma = form): Reading[] => [
  reading(form, pos, `${category} s`, lemma),
  ...(plural(form) === form ? [] : [reading(plural(form), pos, `${category} p`, lemma)]),
];

/** Ending, and the Lefff's features of the form. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['er', 'W'],
  ['é', 'Kms'],
  ['ée', 'Kfs'],
  ['és', 'Kmp'],
  ['ées', 'Kfp'],
  ['ant', 'G'],
  ...'e es ons ez ent ais ait ions iez aient a era erai erait eront'
    .split(' ')
    .map((ending) => [ending, 'P'] as const),
];

const conjugated = (infinitive: string): Reading[] =>
  ENDINGS.map(([ending, features]) =>
    reading(infinitive.slice(0, -2) + ending, 'VERB', `v ${features}`, infinitive),
  );

/** Readings by lower-case form: abbreviations, missing apostrophes, words of the domain. */
export const SUPPLEMENT: ReadonlyMap<string, readonly Extra[]> = new Map(
  [
    ...groupBy(
      [
        ...guessed(written.abbreviations, 'abbreviation'),
        ...guessed(written.stuck, 'spelling'),
        ...kept(written.speech),
        ...written.nouns.flatMap((form) => numbered(form, 'NOUN', 'nc')),
        ...written.unchanging.map((form) => reading(form, 'NOUN', 'nc')),
        ...written.names.map((form) => reading(form, 'PROPN', 'np')),
        ...written.foreign.map((form) => reading(form, 'X', 'etr')),
        ...written.adjectives.flatMap((form) => [
          ...numbered(form, 'ADJ', 'adj'),
          ...numbered(`${form}e`, 'ADJ', 'adj', form),
        ]),
        ...written['plain adjectives'].flatMap((form) => numbered(form, 'ADJ', 'adj')),
        ...written.verbs.flatMap(conjugated),
        ...Object.entries(written.otherwise).flatMap(([form, lemma]) =>
          numbered(form, 'NOUN', 'nc', lemma),
        ),
        ...written.calls.map((form) => reading(form, 'INTJ', 'pres')),
      ],
      ([typed]) => typed,
    ),
  ].map(([typed, all]) => [typed, all.map(([, extra]) => extra)]),
);

/** The words of the supplement as typed without their accents, where that is no word of the supplement. */
export const UNACCENTED: ReadonlyMap<string, readonly Extra[]> = new Map(
  [...SUPPLEMENT]
    .map(([typed, extras]) => [stripAccents(typed), extras] as const)
    .filter(([bare]) => !SUPPLEMENT.has(bare)),
);
