import { fileTold } from '../errors.js';
import type { Change } from '../model/change.js';
import type {
  Expectation,
  Intent,
  PersonalKind,
  SentimentLabel,
  SentimentRule,
} from '../model/tags.js';
import type { Token, Upos } from '../model/text.js';
import type { Verdict } from '../model/verdict.js';
import { counted } from './numbers.js';

/** What readers see for the machine's words, of an answer, a sentence, a person or their « tonalité ». */
export const SENTIMENT_WORDS: Readonly<Record<SentimentLabel, string>> = {
  positive: 'positive',
  negative: 'négative',
  mixed: 'partagée',
  neutral: 'neutre',
};

/** Sentiments in the order of figures, tables, filters and keys. */
export const FEELINGS = ['positive', 'mixed', 'negative', 'neutral'] as const;

/** Sentiments said of a « ton » or an « avis ». */
export const TONE_WORDS: Readonly<Record<SentimentLabel, string>> = {
  positive: 'positif',
  negative: 'négatif',
  mixed: 'partagé',
  neutral: 'neutre',
};

/** The tone of a line of a table, by its id; what the table calls it where it is none. */
export const toneWord = (id: string, label: string): string =>
  Object.entries(TONE_WORDS).find(([tone]) => tone === id)?.[1] ?? label;

/** Sentiments said of people. */
export const PEOPLE_WORDS: Readonly<Record<SentimentLabel, string>> = {
  positive: 'positives',
  negative: 'négatives',
  mixed: 'partagées',
  neutral: 'neutres',
};

/** How many feel what, where somebody does: `39 positives`, `1 négative`. */
export const feltBy = (
  feelings: readonly SentimentLabel[],
  sizeOf: (feeling: SentimentLabel) => number,
): string[] =>
  feelings.flatMap((feeling) => {
    const size = sizeOf(feeling);
    return size === 0 ? [] : counted(size, PEOPLE_WORDS[feeling].replace(/s$/u, ''));
  });

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  up: 'hausse',
  down: 'baisse',
  inconclusive: 'on ne peut pas conclure',
};

/** How something that changed for sure went. */
export const directionOf = ({ difference }: { readonly difference: number }): string =>
  difference > 0 ? 'en hausse' : 'en baisse';

export const conclusionWords = ({ verdict, stable }: Pick<Change, 'verdict' | 'stable'>): string =>
  stable ? 'stable' : VERDICT_WORDS[verdict];

/** What a question is taken to expect. */
export const EXPECTATION_WORDS: Readonly<Record<Expectation, string>> = {
  praise: 'des éloges',
  criticism: 'des critiques',
  ideas: 'des idées, des souhaits',
  names: 'des noms (une session, quelqu’un, un lieu)',
  image: 'une image ou un mot sur l’ensemble',
  neutral: 'rien de particulier',
};

/** What a question that asks what people will do expects, whatever it is taken for besides. */
export const PLANS_WORDS = 'ce que l’on en fera (ni éloge ni critique)';

/** What a question is taken to expect, by its manner first. */
export function awaitedWords(asked: {
  readonly expects: Expectation;
  readonly plans?: true;
  readonly done?: true;
}): string {
  if (asked.plans) return PLANS_WORDS;
  return asked.done
    ? 'ce que l’on en a fait (ni éloge ni critique)'
    : EXPECTATION_WORDS[asked.expects];
}

export const INTENT_WORDS: Readonly<Record<Intent, string>> = {
  eloge: 'éloge',
  critique: 'critique',
  suggestion: 'suggestion',
  remerciement: 'remerciement',
  question: 'question',
  'sans-contenu': 'sans contenu',
};

/** Parts of speech, as schools name them. */
export const POS_WORDS: Readonly<Record<Upos, string>> = {
  ADJ: 'adjectif',
  ADP: 'préposition',
  ADV: 'adverbe',
  AUX: 'auxiliaire',
  CCONJ: 'coordination',
  DET: 'déterminant',
  INTJ: 'interjection',
  NOUN: 'nom',
  NUM: 'nombre',
  PART: 'particule',
  PRON: 'pronom',
  PROPN: 'nom propre',
  PUNCT: 'ponctuation',
  SCONJ: 'subordination',
  SYM: 'signe',
  VERB: 'verbe',
  X: 'autre',
};

export const GUESS_WORDS: Readonly<Record<NonNullable<Token['guess']>, string>> = {
  abbreviation: 'abréviation',
  accents: 'accents rétablis',
  spelling: 'orthographe devinée',
  inclusive: 'écriture inclusive',
};

export const PERSONAL_WORDS: Readonly<Record<PersonalKind, string>> = {
  name: 'nom',
  email: 'adresse électronique',
  phone: 'téléphone',
  handle: 'compte ou numéro personnel',
  address: 'adresse postale',
  url: 'lien',
};

export const RULE_WORDS: Readonly<Record<SentimentRule, string>> = {
  negation: 'retourné par une négation',
  intensifier: 'renforcé',
  diminisher: 'atténué',
  denial: 'constat nié',
  judged: 'jugé par l’adjectif',
  named: 'sujet nommé',
  rival: 'comparé à autre chose',
  regret: 'éloge regretté',
  settled: 'crainte d’avant, levée',
  trend: 'ce qui monte ou baisse',
  rating: 'note donnée',
  contrast: 'après « mais »',
  concession: 'après « malgré »',
  wish: 'souhait : un manque',
  irony: 'ironie',
  intent: 'par ce que fait la phrase',
  learned: 'appris de réponses codées',
};

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  utf8: 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  macroman: 'MacRoman',
  cp850: 'CP850',
};

/** A file as readers know it: `-` is what the program is given to read without one. */
export const fileWord = (file: string): string => fileTold(file).french;

/** An encoding as people write it: `UTF-8`. */
export const encodingWord = (encoding: string): string =>
  ENCODINGS[encoding.toLowerCase()] ?? encoding;

/** What a text of the person’s own counts as, in the answers to a closed question. */
export const OTHER_ANSWER = 'Autre';

/** What a note off the scale that its question names counts as: an answer, with no degree. */
export const STRAY_NOTE = 'Hors échelle';

/** What a cell that gives no mark counts as: an answer, with no degree. */
export const NO_MARK = 'Sans réponse';
