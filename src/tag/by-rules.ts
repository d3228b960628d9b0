import { holds } from '../ground/spans.js';
import type { Match } from '../lexicon/matcher.js';
import type { Intent } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { areAmong } from './clauses.js';
import type { Codebook } from './codebook.js';
import { intentsOf } from './intents.js';
import type { ThemeMeaning, ThemesFound } from './meanings.js';
import { titledTokens } from './named/session-titles.js';
import { setPhraseTokens } from './named/set-phrases.js';
import { withoutSubjects } from './named/subjects.js';
import type { Side } from './parts/sides.js';
import type { Labels } from './plain/said.js';
import { saysNothing } from './silence.js';
import { isWriter } from './tokens.js';
import { feelingsOf } from './tone/feelings.js';
import { sideTone } from './tone/none.js';
import { summarise } from './tone/sentiment.js';
import { signTone, tellsByMarks } from './tone/signs.js';
import type { Feelings } from './tone/valued.js';

/** What the lexicons find in an answer, and what the rules conclude of its sentiment and intents. */
export interface Reading extends Pick<Side, 'parse' | 'asked' | 'personal'>, Labels {
  readonly themes: readonly Match<ThemeMeaning>[];
  /** Indexes of the tokens of set phrases, whose words point to no theme. */
  readonly setPhrases: ReadonlySet<number>;
  readonly patterns: readonly Match<Intent>[];
  readonly feelings: Feelings;
}

/** « J’étais malade » where one is asked why one did not come; not « je ne sais pas ». */
const tellsWhy = ({ tokens }: Parse): boolean =>
  tokens.some(isWriter) && !tokens.some(({ lemma }) => lemma === 'savoir');

/** Reads an answer, or a side of one, by the lexicons and the rules alone. */
export function readByRules({ parse, asked, personal }: Side, codebook: Codebook): Reading {
  const { expects, best } = asked;
  const names = personal.filter(({ kind }) => kind === 'name');
  const text = codebook.key(parse, names);
  const told = signTone(parse, expects) ?? sideTone(parse, asked);
  const silent =
    !told &&
    !(asked.away && tellsWhy(parse)) &&
    saysNothing(parse, codebook.matchSilences(text, expects), names);
  const found = silent ? NOTHING : codebook.findThemes(text, expects);
  const saying = setPhraseTokens(parse);
  const themes = withoutSubjects(found.themes, { parse, expects }, codebook).filter(
    ({ tokens }) => !areAmong(tokens, saying),
  );
  const setPhrases = new Set([...saying, ...found.idioms.flatMap(({ tokens }) => tokens)]);
  // The title of a session judges nothing, asks for nothing.
  const titled = titledTokens(parse);
  const said = ({ tokens: [first = 0] }: Match<unknown>): boolean => !titled.has(first);
  const patterns = silent ? [] : codebook.matchIntents(text, expects).filter(said);
  // « Claire » who is somebody is not clear.
  const isName = ({ start, end }: Match<unknown>): boolean =>
    names.some((name) => holds(name, { start, end }));
  const judging = silent
    ? []
    : codebook.matchSentiment(text, expects).filter((one) => said(one) && !isName(one));
  const feelings = feelingsOf(parse, {
    sentiment: judging,
    intents: patterns,
    expects,
    best,
    told,
  });
  // A drawing or a mark tells its own tone: « :( » under what was liked.
  const plain = tellsByMarks(parse) && feelings.values.length > 0;
  const sentiment = summarise(feelings, plain ? 'neutral' : expects);
  const intents = intentsOf({ parse, asked, patterns, feelings, sentiment });
  const informative = !silent;
  return {
    ...{ parse, asked, personal, informative, themes, setPhrases },
    ...{ patterns, feelings, sentiment, intents },
  };
}

const NOTHING: ThemesFound = { themes: [], idioms: [] };
