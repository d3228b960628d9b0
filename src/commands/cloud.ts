import { extname } from 'node:path';
import type { Command } from 'commander';
import { layOut } from '../cloud/layout.js';
import { pictureOf } from '../cloud/picture.js';
import { cloudSvg } from '../cloud/svg.js';
import { cloudWords } from '../cloud/words.js';
import { UserError } from '../errors.js';
import { codeAnswers } from '../tag/code.js';
import { countOption, type InputOptions, withInputOptions } from './options.js';
import { checkOutputFile, writeOutputFile } from './output.js';
import { prepare } from './prepare.js';
import { printNotices } from './print.js';
import { frenchCommand } from './program.js';

interface CloudOptions extends InputOptions {
  readonly output: string;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

export function cloudCommand(): Command {
  const command = frenchCommand(
    'cloud',
    'Dessine un nuage de mots : la taille d’un mot suit le nombre de personnes qui l’emploient.',
    'verbatim cloud nec-2025.csv -o nuage.svg',
  )
    .argument('[fichier...]', 'exports du questionnaire, ou - pour l’entrée standard')
    .requiredOption('-o, --output <fichier>', 'image à écrire : .svg, .png ou .json');
  return withInputOptions(command)
    .addOption(countOption('--top <nombre>', 'nombre de mots').default(60))
    .addOption(countOption('--width <pixels>', 'largeur', 64).default(1216))
    .addOption(countOption('--height <pixels>', 'hauteur', 64).default(704))
    .addOption(countOption('--seed <nombre>', 'graine : la même donne la même image', 0).default(1))
    .action(runCloud);
}

async function runCloud(files: string[], options: CloudOptions): Promise<void> {
  const extension = extname(options.output).toLowerCase();
  if (!['.svg', '.png', '.json'].includes(extension)) {
    throw new UserError(
      `L’extension « ${extension} » n’est pas connue.`,
      { file: options.output },
      'Terminez le nom par .svg, .png ou .json.',
    );
  }
  checkOutputFile(options.output);
  const { survey, codebook, french } = prepare(files, options);
  printNotices(survey.notices);
  const coded = codeAnswers(survey.answers, codebook, french.parse);
  const words = cloudWords(coded, codebook.stopWords, options.top);
  if (words.length === 0) {
    throw new UserError('Aucun mot à dessiner : les réponses ne contiennent que des mots vides.');
  }
  const cloud = layOut(words, options);
  const title = `Les mots des réponses, ${survey.editions.join(', ')}`;
  const svg = cloudSvg(cloud, title);
  if (extension === '.svg') writeOutputFile(options.output, svg);
  else if (extension === '.png') writeOutputFile(options.output, (await pictureOf(svg)).png);
  else writeOutputFile(options.output, `${JSON.stringify(cloud)}\n`);
}
