import type { Command } from 'commander';
import { ANALYSIS, analyse } from '../analyse.js';
import type { Message } from '../message.js';
import { cardMessages } from '../messages/cards.js';
import * as en from '../messages/english.js';
import { counted, people } from '../messages/numbers.js';
import type { Survey } from '../model/survey.js';
import { isWhoseUnknown } from '../read/shape/ids.js';
import { accentOf } from '../report/accent.js';
import { onNoDigitalSubject, onOtherSubject } from '../suggest/other-subject.js';
import { analysisFiles } from './analysis-files.js';
import { openDress } from './card-files.js';
import { namedAsFiles } from './edition-names.js';
import { argument, option } from './language.js';
import { checkFormer, formerFiles } from './manifest.js';
import { type InputOptions, withInputOptions } from './options.js';
import { checkOutputFolder, writeOutputFolder } from './output.js';
import { prepare } from './prepare.js';
import { printNotices, printTold, tell } from './print.js';
import { spokenCommand } from './program.js';
import { withProgress } from './progress.js';
import { groupsOf, speakersAsked, unfiltered } from './speakers.js';
import { SUMMARIES } from './summaries.js';
import { type ThemeColours, themeColoursOption } from './theme-colours.js';

interface AnalyseOptions extends InputOptions {
  readonly output: string;
  readonly themeColours?: ThemeColours;
}

export function analyseCommand(): Command {
  const command = spokenCommand(
    'analyse',
    SUMMARIES.analyse,
    'verbatim analyse nec-2023.csv nec-2024.csv nec-2025.csv -o rapport',
    argument('[fichier...]', {
      french: 'un export par édition, ou - pour l’entrée standard',
      english: 'one export per edition, or - for standard input',
    }),
    option('-o, --output <dossier>', {
      french: 'dossier à remplir',
      english: 'folder to fill',
    }).default('rapport'),
    themeColoursOption(),
  );
  return withInputOptions(command).action(runAnalyse);
}

/** Told while the rest is done, which takes about as long. */
const READ: Message = {
  french: 'Réponses lues ; citations, nuages et rapport suivent…',
  english: 'Answers read; quotes, clouds and report follow…',
};

/** Whose eyes each file is for. */
const KEPT_INSIDE: Message = {
  french:
    'Les noms, et les textes que retient le contrôle avant publication, restent lisibles dans reponses.csv, reponses.xlsx et tables.xlsx (colonne « retenue »), parfois dans citations.csv et citations.jsonl : gardez ces fichiers en interne. Le rapport (html, docx, md) et citations.md ne les montrent pas.',
  english:
    'Names, and the texts that the publication gate holds back, remain readable in reponses.csv, reponses.xlsx and tables.xlsx (column “retenue”), sometimes in citations.csv and citations.jsonl: keep these files internal. The report (html, docx, md) and citations.md do not show them.',
};

async function runAnalyse(files: string[], options: AnalyseOptions): Promise<void> {
  checkOutputFolder(options.output);
  checkFormer(options.output);
  const prepared = prepare(files, options);
  const { survey, codebook, hasOurThemes, look, privacy, study } = prepared;
  const groupOf = groupsOf(speakersAsked(prepared, options));
  printNotices(survey.notices);
  unfiltered(prepared).forEach(tell);
  const otherSubject = hasOurThemes && onOtherSubject(survey);
  if (otherSubject) tell(otherSubject);
  const dress = await openDress(look);
  const accent = accentOf(look);
  if (look.accent !== undefined && accent !== look.accent) {
    tell(cardMessages.reportDarkened(look.accent, accent));
  }
  const settings = {
    options,
    study,
    ...dress,
    seed: ANALYSIS.seed,
    date: new Date().toISOString(),
    ...(groupOf && { groupOf }),
  };
  const former = formerFiles(options.output);
  const { analysis, noDigital, written } = await withProgress(
    survey.answers.length,
    async (onAnswer) => {
      const found = analyse(withRemark(survey, otherSubject), codebook, {
        ...privacy,
        groups: prepared.groups,
        title: look.title,
        onAnswer,
      });
      const noDigital = hasOurThemes && !otherSubject && onNoDigitalSubject(found.people);
      const analysis = withRemark(found, noDigital);
      return { analysis, noDigital, written: await analysisFiles(analysis, settings) };
    },
    { afterwards: READ },
  );
  writeOutputFolder(options.output, written, former);
  if (former.length > 0)
    tell({
      french: `${options.output} : le rapport précédent est remplacé.`,
      english: `${options.output}: the previous report is replaced.`,
    });
  analysis.comparison.remedies.forEach(tell);
  namedAsFiles(survey).forEach(tell);
  if (noDigital) tell(noDigital);
  printTold([
    sizeOf(survey),
    {
      french: `Ouvrez ${options.output}/rapport.html dans un navigateur.`,
      english: `Open ${options.output}/rapport.html in a browser.`,
    },
    KEPT_INSIDE,
  ]);
}

/** With what is said of all answers among the notices of their files, which the report shows. */
export const withRemark = <T extends Pick<Survey, 'notices' | 'sources'>>(
  read: T,
  message: Message | false | undefined,
): T =>
  message
    ? {
        ...read,
        notices: [...read.notices, ...read.sources.map(({ file }) => ({ file, message }))],
      }
    : read;

/** What was analysed, copies aside; no people where nothing tells whose the answers are. */
export function sizeOf({ respondents, answers, editions, sources }: Survey): Message {
  const kept = (all: readonly { readonly duplicateOf?: string }[]): number =>
    all.filter(({ duplicateOf }) => duplicateOf === undefined).length;
  const [persons, texts] = [kept(respondents), kept(answers)];
  const isUnknown = sources.some(({ columns }) => isWhoseUnknown(columns));
  const [french, english] = isUnknown
    ? ['', '']
    : [`${people(persons)}, `, `${en.counted(persons, 'person', 'people')}, `];
  return {
    french: `${french}${counted(texts, 'réponse libre', 'réponses libres')}, ${editions.length === 1 ? 'une édition' : `${editions.length} éditions`}.`,
    english: `${english}${en.counted(texts, 'free-text answer')}, ${editions.length === 1 ? 'one edition' : `${editions.length} editions`}.`,
  };
}
