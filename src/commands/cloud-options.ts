import type { Command, Option } from 'commander';
import { WORDS } from '../cloud/counts.js';
import { type CloudPicture, PICTURE, WIDEST } from '../cloud/picture.js';
import { LAST_SEED } from '../cloud/random.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { invalid, option } from './language.js';
import { countOption, type InputOptions } from './options.js';
import { taking } from './program.js';
import { type ThemeColours, themeColoursOption } from './theme-colours.js';

export interface CloudOptions extends InputOptions, CloudPicture {
  readonly output: string;
  readonly top?: number;
  readonly scale?: number;
  readonly compare?: boolean;
  readonly colour?: 'sentiment' | 'theme' | 'edition';
  readonly themeColours?: ThemeColours;
}

/** Words that are placed while one waits. */
const MOST_WORDS = 500;

export const withCloudOptions = (command: Command): Command =>
  taking(
    command,
    countOption(
      '--top <nombre>',
      {
        french: `nombre de mots (${WORDS} au plus sans cette option)`,
        english: `number of words (${WORDS} at most without this option)`,
      },
      1,
      MOST_WORDS,
    ),
    option('--compare', {
      french: 'un nuage par édition, où un mot garde sa place de l’un à l’autre',
      english: 'one cloud per edition, where a word keeps its place from one to the next',
    }),
    option('--colour <sens>', {
      french: 'ce que dit la couleur (par défaut : sentiment, ou edition avec --compare)',
      english: 'what colour tells (default: sentiment, or edition with --compare)',
    }).choices(['sentiment', 'theme', 'edition']),
    themeColoursOption(),
    option('--shape <forme>', { french: 'forme de l’image', english: 'shape of the picture' })
      .choices(['rectangle', 'ellipse'])
      .default('rectangle'),
    countOption(
      '--width <pixels>',
      {
        french: 'largeur ; plus si des mots n’y tiennent pas',
        english: 'width; more where words do not fit',
      },
      64,
      WIDEST,
    ).default(PICTURE.width),
    countOption('--height <pixels>', { french: 'hauteur', english: 'height' }, 64, WIDEST).default(
      PICTURE.height,
    ),
    scaleOption(),
    countOption(
      '--seed <nombre>',
      {
        french: 'graine : la même donne la même image',
        english: 'seed: the same one gives the same picture',
      },
      0,
      LAST_SEED,
    ).default(PICTURE.seed),
  );

const scaleOption = (): Option =>
  option('--scale <nombre>', {
    french: 'finesse d’un .png : 3 pour l’impression (2 sinon)',
    english: 'resolution of a .png: 3 for print (2 otherwise)',
  }).argParser((value) => {
    const scale = Number(value.replace(',', '.'));
    if (!(scale > 0))
      throw invalid({
        french: `${quoted(value)} n’est pas un nombre positif.`,
        english: `${en.quoted(value)} is not a positive number.`,
      });
    return scale;
  });
