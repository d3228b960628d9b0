import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { UserError } from '../errors.js';
import { SENTIMENT_WORDS } from '../messages/words.js';
import type { Privacy, Quote, QuoteKind, SentimentLabel } from '../model.js';
import { chooseQuotes, type QuoteOptions } from '../quote/quotes.js';
import { weave } from '../quote/weave.js';
import { codeAnswers } from '../tag/code.js';
import { countOption, type InputOptions, withInputOptions } from './options.js';
import { prepare } from './prepare.js';
import { printLines, printNotices, textTable } from './print.js';
import { frenchCommand } from './program.js';
import { quotesCsv, quotesJsonl, quotesMarkdown } from './quoted.js';

interface QuotesOptions extends InputOptions {
  readonly format: 'text' | 'jsonl' | 'csv' | 'md';
  readonly top: number;
  readonly kind?: QuoteKind;
  readonly theme?: string;
  readonly about?: string;
  readonly sentiment?: SentimentLabel;
  readonly balance: 'real' | 'positive' | 'critical';
  readonly allowNames?: string;
  readonly threshold?: number;
  readonly weave?: boolean;
  readonly subject: string;
}

export function quotesCommand(): Command {
  const command = frenchCommand(
    'quotes',
    'Choisit des citations et des fragments, avec leur provenance.',
    'verbatim quotes nec-2025.csv --theme evenement/sens --top 10',
  ).argument('[fichier...]', 'exports du questionnaire, ou - pour l’entrée standard');
  return withInputOptions(command)
    .addOption(
      new Option('--format <format>', 'forme du résultat')
        .choices(['text', 'jsonl', 'csv', 'md'])
        .default('text'),
    )
    .addOption(countOption('--top <nombre>', 'nombre de citations').default(20))
    .addOption(
      new Option('--kind <sorte>', 'une seule sorte').choices(['fragment', 'sentence', 'answer']),
    )
    .option('--theme <thème>', 'un seul thème, par exemple evenement/lieu')
    .option('--about <question>', 'une seule question, par son texte ou son début')
    .addOption(
      new Option('--sentiment <tonalité>', 'une seule tonalité').choices([
        'positive',
        'negative',
        'mixed',
        'neutral',
      ]),
    )
    .addOption(
      new Option('--balance <équilibre>', 'part des éloges et des critiques')
        .choices(['real', 'positive', 'critical'])
        .default('real'),
    )
    .option('--allow-names <fichier>', 'noms de personnes publiques, un par ligne')
    .addOption(
      countOption('--threshold <nombre>', 'seuil de confidentialité des groupes (5 sinon)'),
    )
    .option('--weave', 'compose la phrase du bilan avec les meilleurs fragments')
    .option('--subject <nom>', 'sujet de la phrase composée', 'NEC')
    .action(runQuotes);
}

function runQuotes(files: string[], options: QuotesOptions): void {
  const given: Privacy = {
    ...(options.allowNames !== undefined && { allowNames: new Set(readNames(options.allowNames)) }),
    ...(options.threshold !== undefined && { threshold: options.threshold }),
  };
  const { survey, codebook, french, privacy } = prepare(files, options);
  printNotices(survey.notices);
  checkTheme(
    options.theme,
    codebook.themes.map(({ id }) => id),
  );
  const coded = codeAnswers(survey.answers, codebook, french.parse);
  const quotes = chooseQuotes(coded, {
    ...choice(options),
    ...privacy,
    ...given,
  });
  if (options.weave) printLines([weave(quotes.slice(0, WOVEN), options.subject)]);
  else if (options.format === 'text') printLines(quotesText(quotes));
  else process.stdout.write(FORMATS[options.format](quotes));
}

/** A sentence of more quotes than this is not read to its end. */
const WOVEN = 8;

const FORMATS = { jsonl: quotesJsonl, csv: quotesCsv, md: quotesMarkdown } as const;

const choice = ({ top, kind, theme, about, sentiment, balance }: QuotesOptions): QuoteOptions => ({
  top,
  balance,
  ...(kind !== undefined && { kinds: [kind] }),
  ...(theme !== undefined && { theme }),
  ...(about !== undefined && { question: about }),
  ...(sentiment !== undefined && { sentiment }),
});

function checkTheme(theme: string | undefined, known: readonly string[]): void {
  if (theme === undefined || known.includes(theme)) return;
  throw new UserError(
    `Le thème « ${theme} » n’existe pas.`,
    undefined,
    `Choisissez parmi : ${known.join(', ')}.`,
  );
}

function quotesText(quotes: readonly Quote[]): string[] {
  if (quotes.length === 0) return ['Aucune citation ne répond à ces conditions.'];
  return textTable([
    ['rang', 'personnes', 'tonalité', 'réponse', 'citation'],
    ...quotes.map(({ rank, people, sentiment, edition, answer, text, gate }) => [
      String(rank),
      String(people),
      SENTIMENT_WORDS[sentiment],
      `${edition} ${answer}`,
      `« ${text.replace(/\s+/gu, ' ')} »${gate.publishable ? '' : `  [retenue : ${gate.reasons.join(' ; ')}]`}`,
    ]),
  ]);
}

/** Names of public people: one a line, empty lines aside. */
function readNames(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  } catch {
    throw new UserError(
      'Cette liste de noms ne peut pas être lue.',
      { file },
      'Vérifiez son nom et son dossier.',
    );
  }
}
