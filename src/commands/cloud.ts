import type { Command } from 'commander';
import { GREY } from '../cloud/colouring.js';
import { countWords, saidBySeveral, WORDS } from '../cloud/counts.js';
import { layOutEditions, sharedWords } from '../cloud/editions.js';
import { layOut } from '../cloud/layout.js';
import { type CloudPanel, cloudSvg, isSingle } from '../cloud/svg.js';
import { pictureOf } from '../drawing/picture.js';
import { UsageError, UserError } from '../errors.js';
import { askedTold } from '../messages/asked.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Cloud } from '../model/cloud.js';
import type { Survey } from '../model/survey.js';
import type { TaggedAnswer } from '../model/tags.js';
import { isCounted, peopleIn } from '../people/people.js';
import { tellsNoSecret } from '../quote/gate/secrets/secrets.js';
import { cloudTitle } from '../report/sections/clouds.js';
import { isNameless } from '../report/view.js';
import { tagAnswers } from '../tag/answers.js';
import { askedWords, type WordCount } from '../words/counts.js';
import { colouringOf } from './cloud-colours.js';
import { type CloudOptions, withCloudOptions } from './cloud-options.js';
import { extensionIn } from './format.js';
import { option } from './language.js';
import { commandOnFiles } from './options.js';
import { checkOutputFile, deliver } from './output.js';
import { type Prepared, prepare } from './prepare.js';
import { printNotices, tell } from './print.js';
import { SUMMARIES } from './summaries.js';

export function cloudCommand(): Command {
  const command = commandOnFiles(
    'cloud',
    SUMMARIES.cloud,
    'verbatim cloud nec-2025.csv -o nuage.svg',
    option('-o, --output <fichier>', {
      french: 'image à écrire : .svg, .png ou .json',
      english: 'picture to write: .svg, .png or .json',
    }).makeOptionMandatory(),
  );
  return withCloudOptions(command).action(runCloud);
}

async function runCloud(files: string[], options: CloudOptions): Promise<void> {
  const extension = extensionIn(options.output, ['.svg', '.png', '.json']);
  if (options.scale !== undefined && extension !== '.png') {
    throw new UsageError(
      {
        french: 'Seule une image .png a une finesse (--scale).',
        english: 'Only a .png picture has a resolution (--scale).',
      },
      {
        french: 'Retirez --scale, ou terminez le nom par .png.',
        english: 'Remove --scale, or end the name with .png.',
      },
      { file: options.output },
    );
  }
  checkOutputFile(options.output, files);
  const prepared = prepare(files, options);
  printNotices(prepared.survey.notices);
  tellUngrouped(options);
  const panels = options.compare
    ? comparedClouds(prepared, options)
    : [oneCloud(prepared, options)];
  tellSize(panels, options);
  if (options.compare && (options.colour ?? 'edition') === 'edition') tellGrey(panels);
  const svg = cloudSvg(panels, titleOf(prepared.survey));
  if (extension === '.svg') deliver(options.output, svg);
  else if (extension === '.png') {
    deliver(options.output, (await pictureOf(svg, options.scale)).png);
  } else deliver(options.output, `${JSON.stringify(jsonOf(panels))}\n`);
}

/** What the picture is called; the name of a lone file says nothing to whom it is shown. */
function titleOf({ editions, sources }: Survey): string {
  const [only = '', ...others] = editions;
  if (others.length > 0) return `Les mots des réponses, ${listed(editions)}`;
  return cloudTitle(only, { isNameless: isNameless(editions, sources) });
}

/** The canvas grows where words do not hold, and its width is a multiple of 32. */
function tellSize(panels: readonly CloudPanel[], { width }: CloudOptions): void {
  const drawn = panels[0]?.cloud.width ?? width;
  if (drawn === width) return;
  tell({
    french: `La largeur est de ${drawn} pixels, et non de ${width} : un multiple de 32 où tous les mots tiennent.`,
    english: `The width is ${drawn} pixels, not ${width}: a multiple of 32 in which all words fit.`,
  });
}

/** Where words of one person alone are left out, how many there are. */
function tellSingle(words: readonly WordCount[], all: readonly WordCount[]): void {
  if (words.length === all.length || words.length >= WORDS) return;
  const left = all.length - words.length;
  tell({
    french: `Le nuage montre les ${words.length} mots que deux personnes au moins disent ; ${left < 2 ? 'un autre mot n’est dit' : `${left} autres mots ne sont dits`} que par une personne (--top pour en montrer).`,
    english: `The cloud shows the ${words.length} words that at least two people say; other words, said by one person only: ${left} (--top to show some).`,
  });
}

/** A word of one person alone may tell who wrote it: whoever publishes the picture should know. */
function tellOwn(words: readonly WordCount[]): void {
  const own = words.filter(isSingle).length;
  if (own === 0) return;
  tell({
    french: `Mots du nuage qu’une seule personne dit : ${own} sur ${words.length}. Ils ne disent rien d’un public et peuvent faire reconnaître qui les a écrits : relisez-les avant de publier.`,
    english: `Words of the cloud that only one person says: ${own} of ${words.length}. They say nothing of an audience and may tell who wrote them: read them again before you publish.`,
  });
}

/** Of words that as many people say, some are kept by the answers and the questions that hold them (`countWords`). */
function tellTies(words: readonly WordCount[], all: readonly WordCount[]): void {
  const least = words.at(-1)?.people ?? 0;
  const left = all.slice(words.length);
  const others = left.filter(({ people }) => people === least).length;
  if (others === 0) return;
  tell({
    french: `Le nuage s’arrête à ${words.length} mots. Autres mots dits par autant de personnes que le dernier (${least}) : ${others}, écartés\u00a0: à égalité passent d’abord ceux de plus de réponses, puis de plus de questions ; le sort départage les autres, toujours de la même façon.`,
    english: `The cloud stops at ${words.length} words. Other words said by as many people as the last one (${least}): ${others}, left out: of those, what more answers say comes first, then what is said under more questions; remaining ties are broken by a draw that is always the same.`,
  });
}

/** A column of groups is no text; its groups share one cloud. */
function tellUngrouped({ group: [column] = [] }: CloudOptions): void {
  if (column === undefined) return;
  tell({
    french: `Le nuage réunit tous les groupes de ${quoted(column)}\u00a0: --group dit seulement que cette colonne n’est pas du texte. Les mots propres à chaque groupe\u00a0: «\u00a0verbatim compare --by "${column}"\u00a0».`,
    english: `The cloud combines all groups of ${en.quoted(column)}: --group only says that this column is not free text. The words of each group: “verbatim compare --by "${column}"”.`,
  });
}

/** Where no word is typical of an edition, a picture all in grey is no failure. */
function tellGrey(panels: readonly CloudPanel[]): void {
  if (panels.some(({ cloud }) => cloud.words.some(({ color }) => color !== GREY))) return;
  tell({
    french:
      'Tous les mots sont gris\u00a0: aucun n’est nettement plus fréquent dans une édition que dans une autre (--colour sentiment pour voir le ton).',
    english:
      'All words are grey: none is clearly more frequent in one edition than in another (--colour sentiment to see the sentiment).',
  });
}

/** One cloud is the cloud itself; several say their edition. */
const jsonOf = (panels: readonly CloudPanel[]): unknown =>
  panels[0]?.edition === undefined
    ? panels[0] && drawnOf(panels[0].cloud)
    : { editions: panels.map(({ edition, cloud }) => ({ edition, cloud: drawnOf(cloud) })) };

/** What is drawn of a cloud: tones are told by colours, where they are. */
const drawnOf = (cloud: Cloud) => ({
  ...cloud,
  words: cloud.words.map(({ sentiment: _, ...drawn }) => drawn),
});

function oneCloud(prepared: Prepared, options: CloudOptions): CloudPanel {
  const tagged = taggedOf(prepared);
  const all = countWords(tagged, prepared.codebook.stopWords, Number.POSITIVE_INFINITY);
  const words = all.slice(0, options.top ?? saidBySeveral(all));
  if (words.length === 0)
    throw new UserError(
      {
        french: 'Aucun mot à dessiner : les réponses ne contiennent que des mots vides.',
        english: 'No word to draw: the answers hold nothing but stop words.',
      },
      {
        french: 'Donnez d’autres réponses, ou désignez les colonnes de texte libre avec --text.',
        english: 'Give other answers, or name the columns of free text with --text.',
      },
    );
  if (options.top === undefined) tellSingle(words, all);
  tellOwn(words);
  tellTies(words, all);
  return {
    cloud: layOut(
      words,
      options,
      colouringOf(words, { ...prepared, tagged, colour: options.colour }),
    ),
    people: peopleIn(tagged.filter(isCounted)).size,
  };
}

function comparedClouds(prepared: Prepared, options: CloudOptions): CloudPanel[] {
  const { survey, codebook } = prepared;
  if (survey.editions.length < 2) {
    throw new UserError(
      {
        french: `Il faut au moins deux éditions à comparer ; il y en a une : ${survey.editions.join()}.`,
        english: `At least two editions are needed to compare; there is one: ${survey.editions.join()}.`,
      },
      {
        french: 'Donnez un fichier par édition, ou retirez --compare.',
        english: 'Give one file per edition, or remove --compare.',
      },
    );
  }
  const tagged = taggedOf(prepared);
  const shared = sharedWords(tagged, codebook.stopWords);
  const words = shared.words.slice(0, options.top ?? WORDS);
  if (words.length === 0)
    throw new UserError(
      {
        french: 'Aucun mot à dessiner : deux personnes d’une même édition n’en disent aucun.',
        english: 'No word to draw: no two people of one edition say the same.',
      },
      {
        french: 'Donnez d’autres réponses, ou un nuage de chaque édition sans --compare.',
        english: 'Give other answers, or draw a cloud of each edition without --compare.',
      },
    );
  const all = words.flatMap(({ byEdition: counts }) => [...counts.values()]);
  const colouring = colouringOf(all, { ...prepared, tagged, colour: options.colour ?? 'edition' });
  return layOutEditions({ ...shared, words }, survey.editions, options, colouring).map((panel) => ({
    ...panel,
    people: shared.speakers.get(panel.edition) ?? 0,
  }));
}

/** Tags the answers, and tells which of their words are not counted as their question says them. */
function taggedOf({ survey, codebook }: Prepared): TaggedAnswer[] {
  const tagged = tagAnswers(survey.answers, codebook);
  const asked = askedWords(tagged.filter(tellsNoSecret), codebook.stopWords);
  askedTold(asked).forEach(tell);
  return tagged;
}
