import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { withoutFolders } from '../analysis/source-names.js';
import { deckOf } from '../cards/cards.js';
import { findQuestion } from '../compare/grouping.js';
import { UserError } from '../errors.js';
import { french as sentence } from '../markup.js';
import { percent } from '../messages/numbers.js';
import type { Privacy } from '../model/publication.js';
import type { Quote, QuoteKind } from '../model/quote.js';
import type { Answer } from '../model/survey.js';
import type { SentimentLabel } from '../model/tags.js';
import { askedOf } from '../people.js';
import { type Lean, leanOf } from '../quote/balance.js';
import type { Balance } from '../quote/choice.js';
import { chooseQuotes, type QuoteOptions } from '../quote/quotes.js';
import { subjectOf } from '../quote/subject.js';
import { type Woven, weave } from '../quote/weave.js';
import { editionOfFile } from '../read/editions.js';
import { codeAnswers, taggedRecord } from '../tag/code.js';
import { checkForeignCards, openDress, writeCards } from './card-files.js';
import { formatOf } from './format.js';
import { countOption, type InputOptions, withInputOptions } from './options.js';
import { checkOutputFile, checkOutputFolder, deliverFile } from './output.js';
import { prepare } from './prepare.js';
import { printNotices, tell } from './print.js';
import { spokenCommand } from './program.js';
import { labelsOf, QUOTE_FORMATS, type QuoteFormat } from './quoted.js';
import { plainText } from './text-file.js';
import { sentimentNamed, wantedOf } from './wanted.js';

interface QuotesOptions extends InputOptions {
  readonly format?: QuoteFormat;
  readonly output?: string;
  readonly top: number;
  readonly kind?: QuoteKind;
  readonly theme?: string;
  readonly about?: string;
  readonly sentiment?: SentimentLabel;
  readonly balance?: Balance;
  readonly allowNames?: string;
  readonly threshold?: number;
  readonly cards?: string;
  readonly weave?: boolean;
  readonly subject?: string;
}

const FORMATS = Object.keys(QUOTE_FORMATS) as QuoteFormat[];

export function quotesCommand(): Command {
  const command = spokenCommand(
    'quotes',
    'Choisit des citations et des fragments, avec leur provenance.',
    'verbatim quotes nec-2025.csv --theme evenement/sens --top 10',
  ).argument('[fichier...]', 'exports du questionnaire, ou - pour l’entrée standard');
  return withInputOptions(command)
    .addOption(
      new Option(
        '--format <format>',
        'forme du résultat (celle de l’extension de -o, ou text)',
      ).choices(FORMATS),
    )
    .option('-o, --output <fichier>', 'fichier à écrire : .csv, .xlsx, .md, .jsonl ou .txt')
    .addOption(countOption('--top <nombre>', 'nombre de citations').default(20))
    .addOption(
      new Option('--kind <sorte>', 'une seule sorte')
        .choices(['fragment', 'sentence', 'answer'])
        .conflicts('weave'),
    )
    .option('--theme <thème>', 'un seul thème, par exemple evenement/lieu')
    .option('--about <question>', 'une seule question, par son texte ou son début')
    .addOption(
      new Option(
        '--sentiment <tonalité>',
        'une seule tonalité : positive, négative, partagée ou neutre',
      ).argParser(sentimentNamed),
    )
    .addOption(
      new Option(
        '--balance <équilibre>',
        'real : autant d’éloges et de critiques que dans les réponses ; positive, critical : un seul côté ; sans cette option, le score seul décide',
      ).choices(['real', 'positive', 'critical']),
    )
    .option('--allow-names <fichier>', 'noms de personnes publiques, un par ligne')
    .addOption(
      countOption('--threshold <nombre>', 'seuil de confidentialité des groupes (5 sinon)'),
    )
    .option(
      '--cards <dossier>',
      'dessine aussi chaque citation publiable, en carré et en large (SVG et PNG)',
    )
    .option('--weave', 'compose la phrase du bilan avec les meilleurs fragments')
    .option(
      '--subject <nom>',
      'sujet de la phrase composée (sinon celui du titre de l’étude, ou de la question)',
    )
    .action(runQuotes);
}

async function runQuotes(files: string[], options: QuotesOptions): Promise<void> {
  const format = formatOf(options, FORMATS);
  if (options.output !== undefined) checkOutputFile(options.output);
  if (options.cards !== undefined) {
    checkOutputFolder(options.cards, '--cards');
    checkForeignCards(options.cards);
  }
  const given: Partial<Privacy> = {
    ...(options.allowNames !== undefined && { allowNames: new Set(readNames(options.allowNames)) }),
    ...(options.threshold !== undefined && { threshold: options.threshold }),
  };
  const { survey, codebook, french, look, worded, ...study } = prepare(files, options);
  const privacy = { ...study.privacy, ...given };
  const dress = options.cards === undefined ? null : await openDress(look);
  printNotices(survey.notices);
  const wanted = wantedOf(options, survey.answers, codebook.themes);
  const [column] = options.cards === undefined ? [] : (options.group ?? []);
  const group = column === undefined ? undefined : findQuestion(survey.closed, worded(column));
  const coded = codeAnswers(survey.answers, codebook, french.parse);
  const asked = { ...choice(options), ...wanted, ...privacy };
  const quotes = chooseQuotes(coded, asked);
  if (options.cards !== undefined && dress) {
    const speakers = {
      respondents: survey.respondents,
      threshold: privacy.threshold,
      fileNames: new Set(survey.sources.map(({ file }) => editionOfFile(file))),
      ...(group && { group }),
    };
    const told = writeCards(options.cards, deckOf(quotes, dress, speakers), dress);
    for (const sentence of told) tell(sentence);
  }
  const { weave: isWoven, balance, sentiment, theme, about } = options;
  if (!(isWoven || balance || sentiment || theme || about))
    tellLean(leanOf(quotes, coded.map(taggedRecord)));
  const composed = options.weave
    ? woven(chooseQuotes(coded, { ...asked, ...WOVEN }), {
        subject: options.subject ?? subjectOf(questionsOf(survey.answers), look.title),
        top: options.top,
      })
    : null;
  if (composed && format === 'text') tellSources(composed);
  const content =
    composed && format === 'text'
      ? `${composed.sentence}\n`
      : await QUOTE_FORMATS[format](
          composed?.quotes ?? quotes,
          labelsOf(codebook.themes),
          withoutFolders(survey).sources,
        );
  if (options.output === undefined) process.stdout.write(content);
  else deliverFile(options.output, content);
}

/** The best quotes praise more than the answers do: whoever prints them must know. */
function tellLean(lean: Lean | null): void {
  if (!lean) return;
  tell(
    sentence`Éloges : ${percent(lean.quotes)} de ces citations, contre ${percent(lean.answers)} des réponses qui louent ou critiquent. Le score seul en décide ; --balance real garde la part des réponses.`,
  );
}

/** Quotes among which those of the report's sentence are found. */
const WOVEN = { top: 200, kinds: ['fragment', 'sentence', 'answer'] } as const;

function woven(
  quotes: readonly Quote[],
  { subject, top }: { readonly subject: string; readonly top: number },
): Woven {
  const composed = weave(quotes, subject, top);
  if (composed) return composed;
  throw new UserError(
    'Aucun fragment ne dit ce qu’est l’événement : la phrase ne peut pas être composée.',
    undefined,
    'Retirez des conditions, ou dites dans l’étude quelle question le demande : questions, wording: Que représente cet événement pour vous ?',
  );
}

/** Where each quote of the sentence is from, in its order. */
function tellSources({ quotes }: Woven): void {
  const places = quotes.map(({ edition, answer }) => `${edition} ${answer}`).join(', ');
  tell(
    sentence`Réponses citées, dans l’ordre : ${places}. --format jsonl donne ces citations, que verify prouve.`,
  );
}

const questionsOf = (answers: readonly Answer[]): string[] => [
  ...new Set(answers.flatMap((answer) => [answer.question, askedOf(answer)])),
];

const choice = ({ top, kind, sentiment, balance }: QuotesOptions): QuoteOptions => ({
  top,
  ...(balance !== undefined && { balance }),
  ...(kind !== undefined && { kinds: [kind] }),
  ...(sentiment !== undefined && { sentiment }),
});

/** Names of public people: one a line, empty lines aside. */
function readNames(file: string): string[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UserError(
      'Cette liste de noms ne peut pas être lue.',
      { file },
      'Vérifiez son nom et son dossier.',
    );
  }
  const lines = plainText(bytes, file).split(/\r\n?|\n/);
  return lines.map((line) => line.trim()).filter(Boolean);
}
