import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { showPlace, UserError } from '../errors.js';
import { loadFrench } from '../french/engine.js';
import { lint, type Remark } from '../lexicon/lint/lint.js';
import { listEntries, wordingsOf } from '../lexicon/listed.js';
import type { Lexicon } from '../lexicon/read.js';
import { SHIPPED_IDS } from '../lexicon/shipped.js';
import { french as sentence } from '../markup.js';
import { untranslated } from '../message.js';
import { tagAnswers } from '../tag/answers.js';
import { codebookOf } from '../tag/build-codebook.js';
import { useOf } from '../tag/entry-use.js';
import { likewise, type Once, onceEach } from '../yaml/problems.js';
import { argument } from './language.js';
import { coverageLines, useLines } from './lexicon-coverage.js';
import { isShipped, readLexicons } from './lexicon-files.js';
import { type ColumnArguments, withColumnOptions, withStudyOption } from './options.js';
import { printNotices, printText } from './print.js';
import { spokenCommand } from './program.js';
import { openStudy } from './study.js';
import { takenAsTold } from './study-codebook.js';
import { openSurvey } from './surveys.js';

type CheckOptions = ColumnArguments & { readonly study?: string };

export function checkCommand(): Command {
  const command = spokenCommand(
    'check',
    {
      french:
        'Vérifie des lexiques : les erreurs, toutes d’un coup, puis ce qui mérite d’être revu ; avec des réponses, ce qu’ils y trouvent et ce qui leur échappe.',
      english:
        'Checks lexicons: the errors, all at once, then what deserves a second look; with answers, what they find there and what they miss.',
    },
    'verbatim lexicon check evenement samples/nec-2025.csv',
    argument('<fichier...>', {
      french:
        'lexiques (.yaml, ou l’identifiant d’un de ceux du programme), puis exports du questionnaire s’il y en a, ou - pour l’entrée standard',
      english:
        'lexicons (.yaml, or the id of one of the program’s), then exports of the questionnaire if any, or - for standard input',
    }),
  );
  return withStudyOption(withColumnOptions(command)).action(runCheck);
}

function runCheck(files: string[], options: CheckOptions): void {
  const named = files.filter(
    (file) => /\.ya?ml$/iu.test(file) || isShipped(file) || isNoFile(file),
  );
  // Standard input is a lexicon where no file is one, answers else.
  const isLexicon = (file: string) => named.includes(file) || (named.length === 0 && file === '-');
  const written = files.filter(isLexicon);
  if (written.length === 0) throw new UserError(NO_LEXICON, NAME_ONE);
  const lexicons = readLexicons(written);
  const answered = files.filter((file) => !isLexicon(file));
  const warnings = lint(lexicons, loadFrench());
  const tried =
    answered.length > 0 || options.study !== undefined ? tryOn(answered, lexicons, options) : [];
  printText([
    ...lexicons.map((lexicon) => verdict(lexicon, warnings)),
    ...onceEach(warnings, ({ message }) => message).map(shown),
    ...tried,
  ]);
}

/** « evenment »: the id of a lexicon, misspelt. */
const isNoFile = (name: string): boolean =>
  name !== '-' && extname(name) === '' && !existsSync(name);

const NO_LEXICON = { french: 'Aucun lexique n’est donné.', english: 'No lexicon is given.' };
const NAME_ONE = {
  french: `Nommez un fichier .yaml, ou un lexique du programme : ${SHIPPED_IDS.join(', ')}.`,
  english: `Name a .yaml file, or a lexicon of the program: ${SHIPPED_IDS.join(', ')}.`,
};

function verdict({ file, document }: Lexicon, warnings: readonly Remark[]): string {
  const own = warnings.filter(({ place }) => place.file === file).length;
  const { id, version, kind } = document;
  const notes =
    own === 0 ? 'rien à revoir' : own === 1 ? 'un point à revoir' : `${own} points à revoir`;
  return sentence`${file} : aucune erreur, ${notes} (${id} ${version}, ${KIND_WORDS[kind]})`;
}

function shown({ one: { place, message, line }, lines }: Once<Remark>): string {
  const told = lines.length > 0 ? likewise(untranslated(message), lines).french : message;
  return sentence`${showPlace(place)} : ${told}\n    ${line.trim()}`;
}

/** What the lexicons find in the answers of files, and what they leave. */
function tryOn(
  files: readonly string[],
  lexicons: readonly Lexicon[],
  options: CheckOptions,
): string[] {
  const survey = openSurvey(files, options);
  printNotices(survey.notices);
  const codebook = takenAsTold(codebookOf(lexicons), openStudy(options.study));
  const tagged = tagAnswers(survey.answers, codebook);
  const hasThemes = lexicons.some(({ document }) => document.kind === 'themes');
  return [
    ...(hasThemes ? coverageLines(tagged, codebook.themes) : []),
    ...useLines(useOf(lexicons.flatMap(listEntries).flatMap(wordingsOf), tagged, codebook)),
  ];
}

const KIND_WORDS = {
  themes: 'thèmes',
  sentiment: 'tonalité',
  intents: 'intentions',
  'stop-words': 'mots vides',
  questions: 'questions',
  names: 'prénoms',
} as const;
