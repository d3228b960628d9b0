import { UserError } from '../errors.js';
import { joined, type Message, placed } from '../message.js';
import * as en from '../messages/english.js';
import { counted, quoted, quotedList } from '../messages/numbers.js';
import { documentMessages as documents } from '../messages/reading/documents.js';
import type { Survey } from '../model/survey.js';
import { printedIn } from '../quote/proof/printed.js';
import { type ReadPrinted, readPrinted } from '../quote/proof/read-printed.js';
import { paragraphsOf } from '../read/document/paragraphs.js';
import type { InputFile } from '../read/files.js';
import { calledIn } from '../report/persons.js';
import { reportWords } from '../report/report-words.js';
import { tagAnswers } from '../tag/answers.js';
import { spoken } from './language.js';
import type { InputOptions } from './options.js';
import { prepare } from './prepare.js';
import { printText, printTold, tell, textTable } from './print.js';
import { type PrivacyArguments, privacyGiven } from './privacy-options.js';

export interface VerifyOptions extends InputOptions, Pick<PrivacyArguments, 'allowNames'> {}

/**
 * Proves each passage that a report prints between quotation marks, and that the publication gate lets it stand
 * there; tells the answer of each.
 *
 * @throws UserError for a file that is no text, and with all that is not proven.
 */
export function verifyReport(
  { file, bytes }: InputFile,
  sources: readonly string[],
  options: VerifyOptions,
): void {
  const passages = printedIn(paragraphsOf(bytes, file));
  if (passages.length === 0)
    throw new UserError(documents.unquoted, documents.unquotedRemedy, { file });
  const { survey, codebook, look, privacy } = prepare(sources, options);
  const tagged = tagAnswers(survey.answers, codebook);
  const read = readPrinted(passages, tagged, {
    ...privacy,
    ...privacyGiven(options),
    known: reportWords(survey, codebook, look),
  });
  const wrong = read.filter(({ kind }) => kind === 'wrong');
  const proven = read.filter(({ kind }) => kind === 'proven');
  const aside = read.filter(({ kind }) => kind === 'aside');
  if (wrong.length > 0) throw unproven(file, { wrong, aside, proven: proven.length }, survey);
  if (proven.length > 0) printText(textTable(rowsOf(proven, survey)));
  if (aside.length > 0) tell(setAside(aside));
  printTold([provenWords(proven.length)]);
}

const HEADINGS: readonly Message[] = [
  { french: 'passage', english: 'passage' },
  { french: 'réponse', english: 'answer' },
  { french: 'édition', english: 'edition' },
];

function rowsOf(proven: readonly ReadPrinted[], { answers }: Survey): string[][] {
  const { answerOf } = calledIn(answers);
  const rows = proven.map(({ text, answers: [first, ...others] }) => [
    spoken({ french: quoted(shortened(text)), english: en.quoted(shortened(text)) }),
    first ? answerOf(first) + othersWords(others.length) : '',
    first?.edition ?? '',
  ]);
  return [HEADINGS.map(spoken), ...rows];
}

const othersWords = (others: number): string =>
  others === 0
    ? ''
    : spoken({
        french: ` et ${counted(others, 'autre')}`,
        english: ` and ${String(others)} more`,
      });

const setAside = (aside: readonly ReadPrinted[]): Message => {
  const texts = [...new Set(aside.map(({ text }) => text))];
  return {
    french: `Dans aucune réponse, et trop courts pour que l’on sache si ce sont des citations (trois mots au plus) : ${quotedList(texts)}.`,
    english: `In no answer, and too short to tell whether they are quotes (three words at most): ${en.quotedList(texts)}.`,
  };
};

function provenWords(proven: number): Message {
  if (proven === 0)
    return {
      french: 'Aucun passage entre guillemets n’est tiré d’une réponse.',
      english: 'No passage between quotation marks is taken from an answer.',
    };
  const [french, english] = proven === 1 ? ['elle', 'it'] : ['chacune', 'each'];
  return {
    french: `${counted(proven, 'citation prouvée', 'citations prouvées')} : ${french} est dans une réponse, à la typographie près, et peut être publiée.`,
    english: `${en.counted(proven, 'quote')} proven: ${english} is in an answer, typesetting aside, and may be published.`,
  };
}

/** What became of the passages of a report. */
interface Checked {
  readonly wrong: readonly ReadPrinted[];
  readonly aside: readonly ReadPrinted[];
  /** How many are. */
  readonly proven: number;
}

/** All that is not proven, at once, each at its line where the report has lines. */
function unproven(file: string, { wrong, aside, proven }: Checked, { answers }: Survey): UserError {
  const { answerOf } = calledIn(answers);
  const lines = wrong.map(({ text, line, fault, answers: [own] }) => {
    const from = own ? ` (${[answerOf(own), own.edition].filter(Boolean).join(', ')})` : '';
    return placed(line === undefined ? file : `${file}:${line}`, {
      french: `${quoted(shortened(text))}${from}. ${fault!.french}`,
      english: `${en.quoted(shortened(text))}${from}. ${fault!.english}`,
    });
  });
  const of = wrong.length + proven;
  return new UserError(
    joined(
      [
        {
          french: `${counted(wrong.length, 'passage')} entre guillemets sur ${of} ${wrong.length < 2 ? 'n’est pas prouvé, ou ne peut pas être publié' : 'ne sont pas prouvés, ou ne peuvent pas être publiés'}${['', ' ; 1 est prouvé'][proven] ?? ` ; ${proven} sont prouvés`}.`,
          english: `Of ${en.counted(of, 'passage')} in quotation marks, ${wrong.length} ${wrong.length < 2 ? 'is' : 'are'} not proven, or may not be published${['', '; 1 is proven'][proven] ?? `; ${proven} are proven`}.`,
        },
        ...lines,
        ...(aside.length > 0 ? [setAside(aside)] : []),
      ],
      '\n',
    ),
    {
      french:
        'Rétablissez les mots de la réponse ou retirez le passage. Un titre qui n’est pas une citation se met en italique, sans guillemets ; un nom public se donne par --allow-names.',
      english:
        'Put back the words of the answer, or take the passage out. Set a title that is not a quote in italics, without quotation marks; give a public name with --allow-names.',
    },
  );
}

/** Enough of a passage to find it in the report. */
const SHOWN = 80;
const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, text.lastIndexOf(' ', SHOWN))}…` : text;
