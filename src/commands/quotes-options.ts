import { type Command, Option } from 'commander';
import type { QuoteKind } from '../model/quote.js';
import type { SentimentLabel } from '../model/tags.js';
import type { Balance } from '../quote/choice.js';
import { withOutputOptions } from './format.js';
import { spoken } from './language.js';
import { countOption, type InputOptions } from './options.js';
import { QUOTE_FORMATS, type QuoteFormat } from './quoted.js';
import { sentimentNamed } from './wanted.js';

export interface QuotesOptions extends InputOptions {
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

export const FORMATS = Object.keys(QUOTE_FORMATS) as QuoteFormat[];

/** Adds the options that say which quotes are asked for, and in what form. */
export const withQuotesOptions = (command: Command): Command =>
  withOutputOptions(command, FORMATS)
    .addOption(
      countOption('--top <nombre>', {
        french: 'nombre de citations, une par personne',
        english: 'number of quotes, one per person',
      }).default(20),
    )
    .addOption(
      new Option('--kind <sorte>', spoken({ french: 'une seule sorte', english: 'a single kind' }))
        .choices(['fragment', 'sentence', 'answer'])
        .conflicts('weave'),
    )
    .option(
      '--theme <thème>',
      spoken({
        french: 'un seul thème, par exemple evenement/lieu',
        english: 'a single theme, for instance evenement/lieu',
      }),
    )
    .option(
      '--about <question>',
      spoken({
        french: 'une seule question, par son texte ou son début',
        english: 'a single question, by its text or how it begins',
      }),
    )
    .addOption(
      new Option(
        '--sentiment <tonalité>',
        spoken({
          french: 'une seule tonalité : positive, négative, partagée ou neutre',
          english: 'a single sentiment: positive, negative, mixed or neutral',
        }),
      ).argParser(sentimentNamed),
    )
    .addOption(
      new Option(
        '--balance <équilibre>',
        spoken({
          french:
            'real : autant d’éloges et de critiques que dans les réponses ; positive, critical : un seul côté ; sans cette option, le score seul décide',
          english:
            'praise and criticism in their share of the answers (real), or one side alone; the score alone otherwise',
        }),
      ).choices(['real', 'positive', 'critical']),
    )
    .option(
      '--allow-names <fichier>',
      spoken({
        french: 'noms de personnes publiques, un par ligne',
        english: 'names of public people, one per line',
      }),
    )
    .addOption(
      countOption('--threshold <nombre>', {
        french: 'seuil de confidentialité des groupes (5 sinon)',
        english: 'privacy threshold of groups (otherwise 5)',
      }),
    )
    .option(
      '--cards <dossier>',
      spoken({
        french: 'dessine aussi chaque citation publiable, en carré et en large (SVG et PNG)',
        english: 'also draws each quote that may be published, square and wide (SVG and PNG)',
      }),
    )
    .option(
      '--weave',
      spoken({
        french: 'compose la phrase du bilan avec les meilleurs fragments',
        english: 'composes the sentence of the report with the best fragments',
      }),
    )
    .option(
      '--subject <nom>',
      spoken({
        french: 'sujet de la phrase composée (sinon celui du titre de l’étude, ou de la question)',
        english:
          'subject of the composed sentence (otherwise that of the study’s title, or of the question)',
      }),
    );
