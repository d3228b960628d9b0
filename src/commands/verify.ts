import type { Command } from 'commander';
import { UserError } from '../errors.js';
import { loadFrench } from '../french/engine.js';
import type { Lexicon } from '../lexicon/read.js';
import { french } from '../markup.js';
import { counted } from '../messages/numbers.js';
import type { Answer, Survey } from '../model/survey.js';
import { type MaskedOf, maskedOf } from '../quote/gate/masked.js';
import { changedSources, isSource, verifyQuote } from '../quote/verify.js';
import { type WrittenQuote, writtenQuote } from '../quote/written.js';
import { refuseStandardInputTwice } from '../read/files.js';
import { buildCodebook } from '../tag/codebook.js';
import { type InputOptions, withInputOptions } from './options.js';
import { openStudyLexicons, openSurvey } from './prepare.js';
import { printTold, tell } from './print.js';
import { spokenCommand } from './program.js';
import { readText } from './text-file.js';

export function verifyCommand(): Command {
  const command = spokenCommand(
    'verify',
    'Prouve que des citations sont dans leurs sources, au caractère près.',
    'verbatim verify rapport/citations.jsonl nec-2025.csv',
  )
    .argument(
      '<citations>',
      'citations au format JSON Lines (quotes --format jsonl), ou - pour l’entrée standard',
    )
    .argument('[fichier...]', 'les exports d’où elles viennent');
  return withInputOptions(command).action(runVerify);
}

function runVerify(quotesFile: string, files: string[], options: InputOptions): void {
  refuseStandardInputTwice([quotesFile, ...files]);
  const quotes = readQuotes(quotesFile);
  if (quotes.length === 0)
    throw new UserError(
      'Ce fichier ne contient aucune citation : il n’y a rien à prouver.',
      { file: quotesFile },
      'Donnez le résultat de « verbatim quotes --format jsonl ».',
    );
  const survey = openSurvey(files, options);
  const masked = masksIn(survey.answers, openStudyLexicons(options));
  const failures = quotes.flatMap(({ line, quote }) => {
    const difference = verifyQuote(quote, survey.answers, masked);
    return difference === null ? [] : [`${quotesFile}:${line} : ${difference}`];
  });
  if (failures.length > 0) {
    throw new UserError(
      `${unproven(failures.length, quotes.length)}\n${failures.join('\n')}`,
      undefined,
      remedyFor(quotes, survey),
    );
  }
  for (const file of changedSources(
    quotes.map(({ quote }) => quote),
    survey.sources,
  ))
    tell(
      french`${file} a changé depuis que ces citations ont été choisies, ou n’est pas le fichier d’où elles viennent ; elles y sont pourtant.`,
    );
  printTold([
    quotes.length === 1
      ? 'La citation est prouvée : elle est dans sa source, au caractère près.'
      : `${counted(quotes.length, 'citation prouvée', 'citations prouvées')} : chacune est dans sa source, au caractère près.`,
  ]);
}

/** What is personal, by the lists of names alone: no other lexicon tells it. */
function masksIn(answers: readonly Answer[], lexicons: readonly Lexicon[]): MaskedOf {
  const names = lexicons.filter(({ document }) => document.kind === 'names');
  const engine = loadFrench();
  return maskedOf(answers, buildCodebook(names, engine), engine.parse);
}

/**
 * A file that was renamed, or read from standard input, is another edition by its name; columns that are
 * read otherwise give other answers.
 */
function remedyFor(quotes: readonly NumberedQuote[], { editions, answers }: Survey): string {
  const absent = quotes.find(({ quote }) => !editions.includes(quote.edition));
  if (absent)
    return `Si les réponses viennent d’un fichier qui avait un autre nom, nommez l’édition des citations : --edition "${absent.quote.edition}".`;
  return quotes.every(({ quote }) => answers.some((answer) => isSource(answer, quote)))
    ? 'Rétablissez ce qui a été changé dans la citation ou dans la source, ou choisissez les citations de nouveau avec « verbatim quotes ».'
    : 'Si ces citations ont été choisies avec --text, --id, --question ou --study, donnez ici les mêmes options.';
}

interface NumberedQuote {
  readonly line: number;
  readonly quote: WrittenQuote;
}

function readQuotes(file: string): NumberedQuote[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index): NumberedQuote[] => {
      if (line.trim() === '') return [];
      return [{ line: index + 1, quote: readQuote(line, { file, line: index + 1 }) }];
    });
}

function readQuote(line: string, place: { file: string; line: number }): WrittenQuote {
  const quote = writtenQuote(parsed(line));
  if (quote) return quote;
  throw new UserError(
    'Cette ligne n’est pas une citation.',
    place,
    'Donnez le résultat de « verbatim quotes --format jsonl ».',
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function unproven(failures: number, of: number): string {
  if (of === 1) return 'La citation n’est pas prouvée.';
  return failures === 1
    ? `Une citation sur ${of} n’est pas prouvée.`
    : `${failures} citations sur ${of} ne sont pas prouvées.`;
}
