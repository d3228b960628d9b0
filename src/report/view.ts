import { itemsOf } from '../compare/grid-items.js';
import { groupBy } from '../ground/group-by.js';
import { french } from '../markup.js';
import { inEdition, saysWhich } from '../messages/edition.js';
import { people } from '../messages/numbers.js';
import type { Analysis } from '../model/analysis.js';
import type { Change, EditionShare } from '../model/change.js';
import type { Compared } from '../model/comparison.js';
import type { Look } from '../model/publication.js';
import type { Source } from '../model/survey.js';
import type { TaggedRecord } from '../model/tags.js';
import { alphabetical } from '../names/names.js';
import { answerKey, personKey, wordingsIn } from '../people/people.js';
import { isInOtherLanguage } from '../read/other-language.js';
import { editionOfFile } from '../read/people/editions.js';
import { isWhoseUnknown } from '../read/shape/ids.js';
import { type Palette, paletteOf } from './accent.js';
import { type LabelOf, themeLabels } from './labels.js';
import { type Called, calledIn } from './persons.js';
import { questionsInOrder } from './questions.js';

/** What stands beside a report. */
export interface Beside {
  /** Whether the other files that the command `analyse` writes do: the report then says what they give. */
  readonly files?: boolean | undefined;
}

/** What the sections share: the analysis, and what is looked up again and again. */
export interface View extends Called {
  readonly analysis: Analysis;
  /** Labels, first to last. */
  readonly editions: readonly string[];
  /** The edition that the report is about: the last. */
  readonly last: string;
  /** Where something is said, with the space before: ` en 2025`; nothing where the only edition has no name. */
  readonly placed: (edition: string) => string;
  /** Whether the only edition is called by the name of its file, which tells a reader nothing. */
  readonly isNameless: boolean;
  /** Whether nothing tells who wrote which answer: each then counts as a person. */
  readonly isWhoseUnknown: boolean;
  /** Wordings of the open questions, in order of appearance; those compared together side by side. */
  readonly questions: readonly string[];
  readonly themeLabel: LabelOf;
  /** Answers that count: informative, and no copy of another. */
  readonly counting: readonly TaggedRecord[];
  /** Those that say nothing, and are no copy either. */
  readonly silent: readonly TaggedRecord[];
  /** Answers in another language, which are not read. */
  readonly foreign: readonly TaggedRecord[];
  /** How many answers are copies of another. */
  readonly copies: number;
  /** Place of an answer in the list of all answers, from 1; 0 when it is not there. */
  readonly placeOf: (edition: string, answer: string) => number;
  /** Whether the publication gate holds an answer back: its text is not shown. */
  readonly isWithheld: (answer: Pick<TaggedRecord, 'edition' | 'answer'>) => boolean;
  /** Place of an open question in `questions`, from 0. */
  readonly questionPlace: (question: string) => number;
  /** Places of a respondent's groups in `analysis.groups`. */
  readonly groupsOf: (answer: Pick<TaggedRecord, 'edition' | 'id'>) => readonly number[];
  readonly look: Look;
  /** Whether the files of `analyse` stand beside it, so that they may be named. */
  readonly hasFiles: boolean;
  readonly palette: Palette;
  /** A question’s short name in the study, an item of a grid by itself, or its wording. */
  readonly questionLabel: (question: string) => string;
  /** In what words what is quoted was asked. */
  readonly askedOf: (quote: Pick<TaggedRecord, 'edition' | 'answer' | 'question'>) => string;
  /** People with at least one answer that counts, by edition. */
  readonly writers: (edition: string) => number;
}

/** The report's title: the study's own, or ours. */
export const titleOf = ({ title }: Look): string => title ?? 'Ce que disent les réponses';

export function viewOf(analysis: Analysis, look: Look = {}, { files = false }: Beside = {}): View {
  const editions = analysis.comparison.editions.map(({ label }) => label);
  const own = analysis.answers.filter(({ duplicateOf }) => duplicateOf === undefined);
  const places = new Map(analysis.answers.map((answer, at) => [answerKey(answer), at + 1]));
  const withheld = new Set(analysis.withheld.map(answerKey));
  const questions = questionsInOrder(analysis);
  const questionPlaces = new Map(questions.map((question, at) => [question, at]));
  const groups = groupPlaces(analysis);
  const nameless = isNameless(editions, analysis.sources);
  const items = itemsOf([
    ...questions,
    ...analysis.comparison.closed.map(({ question }) => question),
  ]);
  const writers = new Map(editions.map((edition) => [edition, writersOf(analysis, edition)]));
  return {
    ...calledIn(analysis.answers),
    analysis,
    look,
    hasFiles: files,
    palette: paletteOf(look),
    questionLabel: (question) => look.labels?.[question] ?? items.get(question) ?? question,
    askedOf: wordingsIn(analysis.answers),
    editions,
    last: editions.at(-1) ?? '',
    placed: nameless ? () => '' : (edition) => ` ${inEdition(edition)}`,
    isNameless: nameless,
    isWhoseUnknown: analysis.sources.some(({ columns }) => isWhoseUnknown(columns)),
    questions,
    questionPlace: (question) => questionPlaces.get(question) ?? -1,
    groupsOf: (one) => groups.get(personKey(one)) ?? [],
    themeLabel: themeLabels(analysis.themes),
    counting: own.filter(({ informative }) => informative),
    silent: own.filter(({ informative, text }) => !informative && !isInOtherLanguage(text)),
    foreign: own.filter(({ text }) => isInOtherLanguage(text)),
    copies: analysis.answers.length - own.length,
    placeOf: (edition, answer) => places.get(answerKey({ edition, answer })) ?? 0,
    isWithheld: (one) => withheld.has(answerKey(one)),
    writers: (edition) => writers.get(edition) ?? 0,
  };
}

/** Whether the only edition is called by the name of its file, which says neither year nor number. */
export function isNameless(
  [edition, ...others]: readonly string[],
  sources: readonly Source[],
): boolean {
  const [source] = sources;
  return (
    edition !== undefined &&
    source !== undefined &&
    others.length + sources.length === 1 &&
    !saysWhich(edition) &&
    edition === editionOfFile(source.file) &&
    source.columns.every(({ role }) => role !== 'edition')
  );
}

function groupPlaces({ groups }: Analysis): Map<string, number[]> {
  const members = groups.flatMap((group, at) =>
    Object.entries(group.members).flatMap(([edition, ids]) =>
      ids.map((id) => ({ key: personKey({ edition, id }), at })),
    ),
  );
  return new Map(
    [...groupBy(members, ({ key }) => key)].map(([key, own]) => [key, own.map(({ at }) => at)]),
  );
}

/** The denominator of themes and sentiment, as the comparison counted it. */
const writersOf = ({ comparison: { sentiment, themes } }: Analysis, edition: string): number =>
  answeredIn([...sentiment, ...themes], edition);

/** The people behind shares of themes, tone and words, in words: `203 personnes qui ont écrit une réponse informative`. */
export function writersIn({ writers }: Pick<View, 'writers'>, edition: string): string {
  const size = writers(edition);
  return french`${people(size)} qui ${size < 2 ? 'a' : 'ont'} écrit une réponse informative`;
}

/** The share of one edition in a line, where there is one. */
export const shareIn = ({ shares }: Compared, edition: string): EditionShare | undefined =>
  shares.find((share) => share.edition === edition);

/** The same where somebody could be counted: not of an edition that did not ask. */
export function askedShareIn(line: Compared, edition: string): EditionShare | undefined {
  const share = shareIn(line, edition);
  return share?.of === 0 ? undefined : share;
}

/** The people behind the shares of an edition, in lines that have them in common; 0 where nobody was asked. */
export const answeredIn = (lines: readonly Compared[], edition: string): number =>
  Math.max(0, ...lines.map((line) => shareIn(line, edition)?.of ?? 0));

/** The editions in which somebody is behind the shares of some lines. */
export const editionsAsked = (lines: readonly Compared[], editions: readonly string[]): string[] =>
  editions.filter((edition) => answeredIn(lines, edition) > 0);

/** Lines by falling share in an edition, then by label: the order of every list of the report. */
export const byShareIn =
  (edition: string) =>
  (a: Compared, b: Compared): number =>
    (shareIn(b, edition)?.share ?? 0) - (shareIn(a, edition)?.share ?? 0) ||
    alphabetical(a.label, b.label);

/** The change from one edition to the next that a line holds. */
export const changeBetween = (line: Compared, from: string, to: string): Change | undefined =>
  line.changes.find((change) => change.from === from && change.to === to);

/** A line and its change from one edition to another. */
export interface Changed<Line = Compared> {
  readonly line: Line;
  readonly change: Change;
}

/** The lines that hold a change from one edition to another, with it. */
export const changedBetween = (lines: readonly Compared[], from: string, to: string): Changed[] =>
  lines.flatMap((line) => {
    const change = changeBetween(line, from, to);
    return change === undefined ? [] : [{ line, change }];
  });

/** The answers of the last edition that count. */
export const lastCounting = ({ counting, last }: Pick<View, 'counting' | 'last'>): TaggedRecord[] =>
  counting.filter(({ edition }) => edition === last);

/** How many people gave some answers of one edition. */
export const personsIn = (answers: readonly Pick<TaggedRecord, 'id'>[]): number =>
  new Set(answers.map(({ id }) => id)).size;
