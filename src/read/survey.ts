import { mergeClosed, mergeQuestionNames } from '../closed/questions.js';
import { mergeSpellings } from '../closed/spellings.js';
import { UserError } from '../errors.js';
import { groupBy } from '../ground/group-by.js';
import { joined, type Message } from '../message.js';
import { columnMessages } from '../messages/reading/columns.js';
import { fileMessages } from '../messages/reading/files.js';
import { peopleMessages } from '../messages/reading/people.js';
import type { Answer, Column, Notice, Respondent, Survey } from '../model/survey.js';
import { inTime } from '../names/times.js';
import { idleRenames } from './columns/renames.js';
import { type Copy, markDuplicates } from './copies/duplicates.js';
import { formTexts } from './copies/form-texts.js';
import type { InputFile } from './files.js';
import {
  fileNotices,
  likeEditions,
  notesBeside,
  notesNotice,
  ownWords,
  sharedEditions,
  untickedOptions,
} from './notices.js';
import type { ReadOptions } from './options.js';
import { inOtherLanguages } from './other-language.js';
import type { ShapedSource } from './people/answers.js';
import { closedQuestions } from './people/closed.js';
import { fileEditions } from './people/editions.js';
import { gather, type WholeSource } from './people/respondents.js';
import { watchRows } from './people/watch.js';
import { isClosed } from './role/candidate.js';
import { shapeOf } from './shape/shape.js';
import { readSources } from './source.js';
import { spoilt } from './spoilt.js';

/**
 * Files → respondents and their answers.
 * @param inputs exports, usually one an edition: CSV, workbooks, JSON or web pages; a row a respondent,
 *   or a row an answer with a column of questions. One at least.
 * @param options what the user says of files and columns; all is guessed unless told.
 * @returns respondents and answers in the order of files and rows, and what was left out, as `notices`.
 * @throws UserError where a file is no survey export, an option names what is not there, or no
 *   question is open.
 * @example
 * const file = 'nec-2025.csv';
 * const { answers } = readSurvey([{ file, bytes: readFileSync(file) }]);
 * const openQuestions = new Set(answers.map(({ question }) => question));
 */
export function readSurvey(inputs: readonly InputFile[], options: ReadOptions = {}): Survey {
  checkInputs(inputs);
  const sources = readSources(inputs, options);
  const labels = fileEditions(sources);
  const shaped = sources.map(({ rows, ...read }, at): WholeSource => {
    return { read, rows, shape: shapeOf(read), label: labels[at]! };
  });
  checkOpen(shaped);
  const gathered = gather(shaped);
  const ofFiles = shaped.flatMap((source, at) => ownNotices(source, gathered.repeatedIds[at]!));
  const { people: asked, closed } = mergeQuestionNames({
    people: [...gathered.editions.values()].flat(),
    closed: shaped.flatMap(({ read }) => closedQuestions([...read.columns, ...read.asked])),
  });
  const spelt = mergeSpellings(asked);
  const { answers, respondents, ...copies } = markDuplicates(
    spelt,
    gathered.answers,
    gathered.unasked,
  );
  const editions = inTime([...gathered.editions.keys()]);
  return {
    sources: shaped.map(({ read }) => read.source),
    editions,
    respondents,
    answers,
    closed: mergeClosed(
      closed,
      spelt,
      new Set(sources.flatMap(({ renames }) => [...renames.keys()])),
    ),
    notices: [
      ...ofFiles,
      ...idleRenames(
        shaped.map(({ read, rows }) => ({ ...read, rows })),
        options.partial ? [] : options.renames,
      ),
      ...sharedEditions(shaped),
      ...notesBeside(shaped, ({ read }) => read.source.columns).map(({ read, label }) =>
        notesNotice(read.source.file, label),
      ),
      ...likeEditions(editions, shaped),
      ...peopleNotices(shaped, answers, { ...copies, sameAddress: sameAddress(respondents) }),
    ],
  };
}

/** What is told of one file by itself. */
function ownNotices(source: WholeSource, repeatedIds: number): Notice[] {
  const { read, rows, shape } = source;
  const watched = watchRows(read.columns, shape);
  for (const row of rows) watched.add(row);
  const told = fileNotices(source, watched.counts, repeatedIds);
  return [...told, ...ownWords(source), ...untickedOptions(source), ...spoilt(source)];
}

/** What is told of the people of all files, at the file of their edition. */
function peopleNotices(
  shaped: readonly WholeSource[],
  answers: readonly Answer[],
  copied: Copied,
): Notice[] {
  /** An edition that a column says is told of the first file. */
  const fileOf = ({ edition }: Pick<Copy, 'edition'>): string =>
    (shaped.find(({ label }) => label === edition) ?? shaped[0]!).read.source.file;
  return [
    ...formTexts(answers).map(({ edition, question, text, people }) => ({
      file: fileOf({ edition }),
      message: peopleMessages.formText(question, text, people),
    })),
    ...[...groupBy(inOtherLanguages(answers), fileOf)].map(([file, found]) => ({
      file,
      message: peopleMessages.otherLanguage(found.length, [...new Set(found.map(({ id }) => id))]),
    })),
    ...KINDS_OF_COPIES.flatMap((kind) =>
      [...groupBy(copied[kind], fileOf)].map(([file, found]) => ({
        file,
        message: peopleMessages[kind](found),
      })),
    ),
  ];
}

/** Those who have the address of another, and are no copy; repeated ids are told elsewhere. */
const sameAddress = (respondents: readonly Respondent[]): Copy[] =>
  respondents.flatMap(({ id, edition, sameSender, duplicateOf }) =>
    sameSender === undefined || duplicateOf !== undefined || id.startsWith(`${sameSender}-`)
      ? []
      : [{ edition, copy: id, original: sameSender }],
  );

const KINDS_OF_COPIES = ['twice', 'nearlyTwice', 'shared', 'sameAddress'] as const;

type Copied = Readonly<Record<(typeof KINDS_OF_COPIES)[number], readonly Copy[]>>;

/** So many are named at most: a form of closed questions has dozens of columns. */
const NAMED = 8;
/** Fewer different values are options. */
const VARIED = 3;

/** Columns that may hold texts though they were not read so: those of the most different values first. */
const maybeTexts = (columns: readonly Column[]): string[] =>
  columns
    .filter(
      ({ role, option, distinct, filled }) =>
        (role === 'choice' || (role === 'multiple' && !option)) &&
        distinct >= Math.min(VARIED, filled),
    )
    .sort((one, other) => other.distinct - one.distinct)
    .slice(0, NAMED)
    .map(({ name }) => name);

/** Files as JavaScript may give them, which no type has checked. */
function checkInputs(inputs: readonly InputFile[]): void {
  if (inputs.length === 0) throw new UserError(fileMessages.nothing, fileMessages.nothingRemedy);
  const text = inputs.find(({ bytes }) => !(bytes instanceof Uint8Array));
  if (text)
    throw new UserError(fileMessages.noBytes, fileMessages.noBytesRemedy, {
      file: text.file ?? String(text),
    });
  if (inputs.some(({ file }) => typeof file !== 'string'))
    throw new UserError(fileMessages.noName, fileMessages.noNameRemedy);
}

/** @throws UserError where none of the files has an open question. */
export function checkOpen(shaped: readonly Pick<ShapedSource, 'read' | 'shape'>[]): void {
  if (shaped.some(({ shape }) => shape.open.length > 0)) return;
  const { source, notices } = shaped[0]!.read;
  // What was left out may be where the answers are.
  const told = notices.map(({ message }) => message);
  const isOfSheets = (message: Message): boolean => message.french.includes('--sheet');
  const remedy = joined([
    ...told.filter(isOfSheets),
    columnMessages.noOpenRemedy(maybeTexts(source.columns), source.columns.some(isClosed)),
    ...told.filter((message) => !isOfSheets(message)),
  ]);
  throw new UserError(columnMessages.noOpen, remedy, { file: source.file });
}
