import { type Command, Option } from 'commander';
import { withoutFolders } from '../analysis/source-names.js';
import { deckOf } from '../cards/cards.js';
import { UsageError, UserError } from '../errors.js';
import { french as sentence } from '../markup.js';
import { percent } from '../messages/numbers.js';
import type { Privacy } from '../model/publication.js';
import type { QuoteKind } from '../model/quote.js';
import type { SentimentLabel } from '../model/tags.js';
import { type Lean, leanOf } from '../quote/balance.js';
import type { Balance } from '../quote/choice.js';
import { chooseQuotes, type QuoteOptions } from '../quote/quotes.js';
import { reportSentence } from '../quote/report-sentence.js';
import type { Woven } from '../quote/weave.js';
import { tagAnswers, taggedRecord } from '../tag/code.js';
import { checkForeignCards, openDress, writeCards } from './card-files.js';
import { formatOf } from './format.js';
import { countOption, type InputOptions, withInputOptions } from './options.js';
import { checkOutputFile, checkOutputFolder, deliverFile } from './output.js';
import { prepare } from './prepare.js';
import { printNotices, tell } from './print.js';
import { spokenCommand } from './program.js';
import { labelsOf, QUOTE_FORMATS, type QuoteFormat } from './quoted.js';
import { groupsOf, speakersOf } from './speakers.js';
import { readText } from './text-file.js';
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
    'Choisit des citations et des fragments, un seul par personne, avec leur provenance.',
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
    .addOption(countOption('--top <nombre>', 'nombre de citations, une par personne').default(20))
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
  if (options.subject !== undefined && !options.weave) {
    throw new UsageError(
      'Seule la phrase composée (--weave) a un sujet (--subject).',
      undefined,
      'Ajoutez --weave, ou retirez --subject.',
    );
  }
  checkOutputs(files, options);
  const given = privacyGiven(options);
  const prepared = prepare(files, options);
  const { survey, codebook, french, look } = prepared;
  const privacy = { ...prepared.privacy, ...given };
  const dress = options.cards === undefined ? null : await openDress(look);
  printNotices(survey.notices);
  const wanted = wantedOf(options, survey.answers, codebook.themes);
  const speakers = speakersOf(prepared, options, privacy);
  const coded = tagAnswers(survey.answers, codebook, french.parse);
  const asked = { ...choice(options), ...wanted, ...privacy };
  const named = { subject: options.subject, title: look.title };
  const quotes = chooseQuotes(coded, { ...asked, ...named });
  if (options.cards !== undefined && dress) {
    const told = writeCards(options.cards, deckOf(quotes, dress, speakers), dress);
    for (const sentence of told) tell(sentence);
  }
  if (isOpen(options)) tellLean(leanOf(quotes, coded.map(taggedRecord)));
  const woven = options.weave ? orRefused(reportSentence(coded, asked, named)) : null;
  if (woven && format === 'text') {
    tellSources(woven);
    return deliver(`${woven.sentence}\n`, options);
  }
  const { sources } = withoutFolders(survey);
  const shown = woven?.quotes ?? quotes;
  const content = await QUOTE_FORMATS[format](
    shown,
    labelsOf(codebook.themes),
    sources,
    groupsOf(speakers),
  );
  deliver(content, options);
}

function checkOutputs(files: readonly string[], { output, cards }: QuotesOptions): void {
  if (output !== undefined) checkOutputFile(output, files);
  if (cards === undefined) return;
  checkOutputFolder(cards, '--cards');
  checkForeignCards(cards);
}

function deliver(content: string | Uint8Array, { output }: QuotesOptions): void {
  if (output === undefined) process.stdout.write(content);
  else deliverFile(output, content);
}

const privacyGiven = ({ allowNames, threshold }: QuotesOptions): Partial<Privacy> => ({
  ...(allowNames !== undefined && { allowNames: new Set(readNames(allowNames)) }),
  ...(threshold !== undefined && { threshold }),
});

/** Whether nothing but the score decides which quotes praise: else their lean is the user's choice. */
const isOpen = ({ weave, balance, sentiment, theme, about }: QuotesOptions): boolean =>
  !(weave || balance || sentiment || theme || about);

/** The best quotes praise more than the answers do: whoever prints them must know. */
function tellLean(lean: Lean | null): void {
  if (!lean) return;
  tell(
    sentence`Éloges : ${percent(lean.quotes)} de ces citations, contre ${percent(lean.answers)} des réponses qui louent ou critiquent. Le score seul en décide ; --balance real garde la part des réponses.`,
  );
}

function orRefused(woven: Woven | null): Woven {
  if (woven) return woven;
  throw new UserError(
    'Aucun fragment ne dit ce qu’est l’événement : la phrase ne peut pas être composée.',
    undefined,
    'Retirez des conditions, ou dites dans l’étude quelle question le demande : questions, expects: image',
  );
}

/** Where each quote of the sentence is from, in its order. */
function tellSources({ quotes }: Woven): void {
  const places = quotes.map(({ edition, answer }) => `${edition} ${answer}`).join(', ');
  tell(
    sentence`Réponses citées, dans l’ordre : ${places}. --format jsonl donne ces citations, que verify prouve.`,
  );
}

const choice = ({ top, kind, sentiment, balance }: QuotesOptions): QuoteOptions => ({
  top,
  ...(balance !== undefined && { balance }),
  ...(kind !== undefined && { kinds: [kind] }),
  ...(sentiment !== undefined && { sentiment }),
});

/** Names of public people: one a line, empty lines aside. */
const readNames = (file: string): string[] =>
  readText(file)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
