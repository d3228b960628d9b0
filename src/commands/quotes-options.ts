import type { Command } from 'commander';
import type { QuoteKind } from '../model/quote.js';
import type { SentimentLabel } from '../model/tags.js';
import { type Balance, TOP } from '../quote/wanted.js';
import { withOutputOptions } from './format.js';
import { givenOnce, option } from './language.js';
import { countOption, type InputOptions } from './options.js';
import { allowNamesOption, type PrivacyArguments } from './privacy-options.js';
import { QUOTE_FORMATS, type QuoteFormat } from './quoted.js';
import { sentimentNamed } from './wanted.js';

export interface QuotesOptions extends InputOptions, PrivacyArguments {
  readonly format?: QuoteFormat;
  readonly output?: string;
  readonly top: number;
  readonly kind?: QuoteKind;
  readonly theme?: string;
  readonly about?: string;
  readonly sentiment?: SentimentLabel;
  readonly balance?: Balance;
  readonly cards?: string;
  readonly weave?: boolean;
  readonly subject?: string;
}

export const QUOTE_FORMAT_NAMES = Object.keys(QUOTE_FORMATS) as QuoteFormat[];

export const withQuotesOptions = (command: Command): Command =>
  withOutputOptions(
    command,
    QUOTE_FORMAT_NAMES,
    countOption('--top <nombre>', {
      french: 'nombre de citations, une par personne',
      english: 'number of quotes, one per person',
    }).default(TOP),
    option('--kind <sorte>', { french: 'une seule sorte', english: 'a single kind' })
      .choices(['fragment', 'sentence', 'answer'])
      .conflicts('weave'),
    option('--theme <thème>', {
      french: 'un seul thème, par exemple evenement/lieu',
      english: 'a single theme, for instance evenement/lieu',
    }).argParser(givenOnce),
    option('--about <question>', {
      french: 'une seule question, par son texte ou son début',
      english: 'a single question, by its text or how it begins',
    }).argParser(givenOnce),
    option('--sentiment <tonalité>', {
      french: 'une seule tonalité : positive, négative, partagée ou neutre',
      english: 'a single sentiment: positive, negative, mixed or neutral',
    }).argParser(sentimentNamed),
    option('--balance <équilibre>', {
      french:
        'real : autant d’éloges et de critiques que dans les réponses ; positive, critical : un seul côté ; sans cette option, le score seul décide',
      english:
        'real: as much praise and criticism as in the answers; positive, critical: one side only; without this option, the score alone decides',
    }).choices(['real', 'positive', 'critical']),
    allowNamesOption(),
    countOption('--threshold <nombre>', {
      french: 'seuil de confidentialité des groupes (5 sinon)',
      english: 'privacy threshold of groups (otherwise 5)',
    }),
    option('--cards <dossier>', {
      french: 'dessine aussi chaque citation publiable, en carré et en large (SVG et PNG)',
      english: 'also draws each quote that may be published, square and wide (SVG and PNG)',
    }),
    option('--weave', {
      french: 'compose la phrase du bilan avec les meilleurs fragments',
      english: 'composes the sentence of the report with the best fragments',
    }),
    option('--subject <nom>', {
      french:
        'nom de l’événement : sujet de la phrase composée, titre des cartes (sinon selon le titre de l’étude, ou la question)',
      english:
        'name of the event: subject of the composed sentence, title of the cards (otherwise by the study’s title, or the question)',
    }).argParser(givenOnce),
  );
