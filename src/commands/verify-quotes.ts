import { fileTold, placeTold, UserError } from '../errors.js';
import { groupBy } from '../ground/group-by.js';
import { joined, type Message, placed } from '../message.js';
import * as en from '../messages/english.js';
import { counted, listed, quoted } from '../messages/numbers.js';
import type { Survey } from '../model/survey.js';
import { maskedOf } from '../quote/proof/masked.js';
import { changedSources, isSource, verifyQuote } from '../quote/proof/verify.js';
import type { InputFile } from '../read/files.js';
import { openCodebook } from './codebooks.js';
import type { InputOptions } from './options.js';
import { printTold, tell } from './print.js';
import { openSurvey } from './surveys.js';
import { GIVE_QUOTES, type NumberedQuote, readQuotes } from './written-quotes.js';

/**
 * Proves the quotes of a file that the program wrote: each is in its source, character for character.
 *
 * @throws UserError with all that is not proven.
 */
export function verifyQuotes(
  { file: quotesFile, bytes }: InputFile,
  files: readonly string[],
  options: InputOptions,
): void {
  const quotes = readQuotes(bytes, quotesFile);
  if (quotes.length === 0)
    throw new UserError(
      {
        french: 'Ce fichier ne contient aucune citation : il n’y a rien à prouver.',
        english: 'This file holds no quote: there is nothing to prove.',
      },
      GIVE_QUOTES,
      { file: quotesFile },
    );
  const survey = openSurvey(files, options);
  // What is personal is told by the lists of names alone.
  const masked = maskedOf(survey.answers, openCodebook(options, 'names'));
  const failures = quotes.flatMap(({ line, quote }) => {
    const difference = verifyQuote(quote, survey.answers, masked);
    return difference === null ? [] : [{ line, quote, difference }];
  });
  if (failures.length > 0) throw failure({ quotesFile, quotes, failures }, survey);
  for (const file of changedSources(
    quotes.map(({ quote }) => quote),
    survey.sources,
  ))
    tell({
      french: `${file} a changé depuis que ces citations ont été choisies, ou n’est pas le fichier d’où elles viennent ; elles y sont pourtant.`,
      english: `${file} has changed since these quotes were chosen, or is not the file they come from; they are in it all the same.`,
    });
  printTold([
    quotes.length === 1
      ? {
          french: 'La citation est prouvée : elle est dans sa source, au caractère près.',
          english: 'The quote is proven: it is in its source, character for character.',
        }
      : {
          french: `${counted(quotes.length, 'citation prouvée', 'citations prouvées')} : chacune est dans sa source, au caractère près.`,
          english: `${en.counted(quotes.length, 'quote')} proven: each is in its source, character for character.`,
        },
    UNCHECKED,
  ]);
}

/** The rest of a line may have been changed by whoever had the file; another lexicon or threshold would give others. */
const UNCHECKED: Message = {
  french:
    'Seuls les mots et leur place dans la réponse sont vérifiés, ni la tonalité, ni les thèmes, ni les effectifs.',
  english:
    'Only the words and their place in the answer are checked, not the sentiment, the themes or the counts of people.',
};

interface Failure extends NumberedQuote {
  readonly difference: Message;
}

/** A file of quotes, and those of them that are not proven. */
interface Tried {
  readonly quotesFile: string;
  readonly quotes: readonly NumberedQuote[];
  readonly failures: readonly Failure[];
}

/** All that is not proven, at once: quotes of editions that no file has, then each other at its line. */
function failure({ quotesFile, quotes, failures }: Tried, survey: Survey): UserError {
  const isHere = ({ quote }: NumberedQuote) => survey.editions.includes(quote.edition);
  const absent = groupBy(
    failures.filter((one) => !isHere(one)),
    ({ quote }) => quote.edition,
  );
  return new UserError(
    joined(
      [
        unproven(failures.length, quotes.length),
        ...[...absent].map(([edition, own]) =>
          placed(fileTold(quotesFile), notHere(edition, own.length)),
        ),
        ...[...groupBy(failures.filter(isHere), ({ difference }) => difference.french)].flatMap(
          ([, own]) => toldAt(quotesFile, own),
        ),
      ],
      '\n',
    ),
    absent.size > 0 ? remedyForAbsent([...absent.keys()]) : remedyFor(quotes, survey),
  );
}

/** How many quotes that fail in the same way are each told. */
const LISTED = 5;

/** Each at its line, or, where more fail in the same way, once: it is the reading that differs. */
function toldAt(quotesFile: string, alike: readonly Failure[]): Message[] {
  const [first] = alike;
  if (first === undefined || alike.length <= LISTED)
    return alike.map(({ line, difference }) =>
      placed(placeTold({ file: quotesFile, line }), difference),
    );
  const { line, difference } = first;
  const others = alike.length - 1;
  return [
    placed(placeTold({ file: quotesFile, line }), {
      french: `${difference.french} De même pour ${others} autres citations, jusqu’à la ligne ${alike.at(-1)!.line}.`,
      english: `${difference.english} The same applies to ${others} other quotes, down to line ${alike.at(-1)!.line}.`,
    }),
  ];
}

const notHere = (edition: string, size: number): Message => ({
  french: `${counted(size, 'citation')} de l’édition ${quoted(edition)}, dont aucun fichier donné n’a les réponses.`,
  english: `${en.counted(size, 'quote')} from the edition ${en.quoted(edition)}: no file given holds its answers.`,
});

/** A file that was renamed, or read from standard input, is another edition by its name; a study names editions too. */
const remedyForAbsent = (editions: readonly string[]): Message => ({
  french: `Donnez aussi ${editions.length < 2 ? 'le fichier' : 'les fichiers'} de ${listed(editions.map(quoted))} ; si les citations ont été choisies avec une étude, ajoutez --study ; si un fichier avait un autre nom, nommez son édition : --edition "${editions[0]}".`,
  english: `Give the ${editions.length < 2 ? 'file' : 'files'} of ${en.listed(editions.map(en.quoted))} too; if the quotes were chosen with a study, add --study; if a file had another name, name its edition: --edition "${editions[0]}".`,
});

/** Columns that are read otherwise give other answers. */
function remedyFor(quotes: readonly NumberedQuote[], { answers }: Survey): Message {
  return quotes.every(({ quote }) => answers.some((answer) => isSource(answer, quote)))
    ? {
        french:
          'Rétablissez ce qui a été changé dans la citation ou dans la source, ou choisissez les citations de nouveau avec « verbatim quotes ».',
        english:
          'Put back what was changed in the quote or in the source, or choose the quotes again with “verbatim quotes”.',
      }
    : {
        french:
          'Si ces citations ont été choisies avec --text, --id, --question ou --study, donnez ici les mêmes options.',
        english:
          'If these quotes were chosen with --text, --id, --question or --study, give the same options here.',
      };
}

function unproven(failures: number, of: number): Message {
  if (of === 1)
    return { french: 'La citation n’est pas prouvée.', english: 'The quote is not proven.' };
  return failures === 1
    ? {
        french: `Une citation sur ${of} n’est pas prouvée.`,
        english: `One of the ${of} quotes is not proven.`,
      }
    : {
        french: `${failures} citations sur ${of} ne sont pas prouvées.`,
        english:
          failures === of
            ? `None of the ${of} quotes is proven.`
            : `${failures} of the ${of} quotes are not proven.`,
      };
}
