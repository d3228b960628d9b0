import { french, markup } from '../../markup.js';
import { listed, people } from '../../messages/numbers.js';
import { fileWord } from '../../messages/words.js';
import {
  apart,
  bullets,
  type Chapter,
  type ChapterBlock,
  heading,
  paragraph,
  tableBlock,
} from '../blocks.js';
import { ROUNDED } from '../shares-table.js';
import { type Table, tableMarkup } from '../table.js';
import { CHAPTER_TITLES, COVER } from '../titles.js';
import type { View } from '../view.js';
import { wordsRules } from './clouds.js';
import { EXAMPLES_RULE } from './expectations.js';
import { misreadLimits, weighingTold } from './weighing.js';

/** Characters of a SHA-256 that are enough to tell two files apart on paper. */
const SHORT_HASH = 12;

/** Why the values of evidence do not make the score, said in the method and where they are shown. */
export const SIGNS_NOTE =
  'la tonalité tient aussi compte de la question et de la tournure, si bien que leurs valeurs ne s’additionnent pas.';

type Point = readonly [title: string, text: string];

const methodOf = (view: View): readonly Point[] => [
  lexiconsPoint(view),
  ...METHOD,
  ...(hasMeans(view) ? [MEANS] : []),
  ['Ce qui est choisi', chosenOf(view).join(' ')],
  ...[wordsRules(view)]
    .filter(Boolean)
    .map((rules): Point => ['Comment les mots sont comptés', rules]),
  ...(view.editions.length > 1 ? [COMPARED, ...(hasMix(view) ? [MIX] : []), TYPICAL] : []),
];

const hasMeans = ({ analysis }: View): boolean =>
  analysis.comparison.closed.some(({ means }) => means !== undefined);

const chosenOf = ({ analysis: { closed, threshold } }: View): string[] => [
  EXAMPLES_RULE,
  ...(closed.some(({ kind }) => kind === 'choice' || kind === 'scale')
    ? [filterRule(threshold)]
    : []),
];

const filterRule = (threshold: number): string =>
  french`Une question fermée ne filtre les réponses d’une édition que si ses groupes, même croisés avec ceux des questions d’avant, réunissent chacun au moins ${people(threshold)} qui y ont écrit une réponse informative ; les autres feraient reconnaître quelqu’un.`;

const lexiconsPoint = (view: View): Point => [
  'Des lexiques et des poids, pas une boîte noire',
  french`Chaque réponse est découpée en mots, ramenés à leur forme de dictionnaire, puis rapprochée de lexiques : des listes d’expressions que l’on peut lire et corriger. ${weighingTold(view)} Les mots relevés sont des indices ; ${SIGNS_NOTE} Aucun texte n’est envoyé, résumé ni inventé, et les mêmes fichiers donnent le même rapport.`,
];

const METHOD: readonly Point[] = [
  [
    'Des personnes, pas des mots',
    french`Une part compte des personnes : quelqu’un qui parle trois fois d’un thème y compte une fois. Les thèmes, la tonalité et les mots portent sur les personnes qui ont écrit au moins une réponse informative ; les questions fermées sur celles qui y ont répondu. ${ROUNDED}`,
  ],
  [
    'Ce qu’un intervalle veut dire',
    french`Les réponses reçues ne sont pas tout le public. L’intervalle de Wilson à 95 % dit de combien la part pourrait bouger avec d’autres répondants du même public. Il ne corrige pas le fait que ceux qui répondent ne ressemblent pas forcément à ceux qui se taisent.`,
  ],
];

const MEANS: Point = [
  'Ce qu’une moyenne veut dire',
  french`La moyenne d’une échelle en mots compte 1 pour le degré le plus bas, puis un de plus à chaque degré, ou le numéro que chacun porte : elle tient tous ces pas pour égaux, ce que rien ne prouve. Qui ne s’est pas prononcé n’y compte pas. Son intervalle à 95 % est de Student, arrêté aux bouts de l’échelle quand ils sont connus ; deux moyennes sont comparées par le test de Welch, et deux scores nets de recommandation de même, comme des moyennes de −100, 0 et +100. Une échelle de deux degrés n’en a pas : la part de l’un dit tout.`,
];

const COMPARED: Point = [
  'Ce qu’une hausse veut dire',
  french`Les écarts entre éditions ont un intervalle de Newcombe et un test exact de Fisher. La conclusion repose sur la variante « médiane » de ce test, plus sensible sur de petits effectifs, corrigée par la méthode de Benjamini et Hochberg (la valeur q), sur les seules comparaisons qui comptent assez de personnes pour qu’un écart puisse y être établi (règle de Tarone, 1990) : celles des thèmes entre elles, celles des questions fermées entre elles (moyennes et scores nets compris), celles du ton de chaque question entre elles, et toutes les autres ensemble (tonalité, ton par thème, intentions). On ne parle de hausse ou de baisse que sous 5 %, et seulement si l’intervalle ne contient pas zéro. Ce qui est établi dépend donc du nombre de comparaisons faites ensemble : un même écart entre deux éditions peut être établi quand on en compare trois et ne pas l’être quand on n’en compare que deux, ou l’inverse. Sans aucun changement entre deux éditions, environ un rapport sur vingt annonce à tort un écart de thème, autant un écart de question fermée, et un sur six un écart quel qu’il soit ; avec 200\u00a0personnes par édition et 40\u00a0thèmes, un vrai changement de 15\u00a0points sur un thème est trouvé environ 8\u00a0fois sur\u00a010, plus souvent sur un thème rare, une fois sur deux seulement sur un thème cité par le tiers des personnes ; sur une réponse fermée, 3\u00a0fois sur\u00a04 si elle part de moins de 30 %, une fois sur deux au-delà.`,
];

const MIX: Point = [
  'Ce que veut dire « à composition égale »',
  french`Là où les réponses à une question fermée ne se répartissent plus de la même façon, un écart établi est recalculé comme si elles s’étaient réparties, dans chaque édition, comme dans les deux réunies (post-stratification) ; les réponses que moins de 5 personnes d’une édition ont choisies y comptent ensemble. Si l’intervalle contient alors zéro, l’écart n’est plus dit net : il va avec qui a répondu, ou du moins on ne peut plus l’en distinguer. Seuls les thèmes, la tonalité de l’ensemble et les intentions sont recalculés ainsi ; les questions fermées, les moyennes et le ton d’un thème ou d’une question ne le sont pas. Si plusieurs questions sont dans ce cas, c’est celle qui laisse le moins de l’écart.`,
];

const hasMix = ({ analysis: { comparison } }: View): boolean =>
  [...comparison.themes, ...comparison.sentiment, ...comparison.intents].some(({ changes }) =>
    changes.some(({ equalMix }) => equalMix),
  );

const TYPICAL: Point = [
  'Ce qu’est un mot propre à une édition',
  french`Moins d’une chance sur cent pour le mot lui-même (spécificité de Lafon d’au moins 2), puis moins de 5 % en tenant compte de tous les mots et de toutes les éditions (correction de Benjamini et Hochberg).`,
];

const limitsOf = (view: View): readonly string[] => [
  ...(view.isWhoseUnknown ? [WHOSE_UNKNOWN] : []),
  ...misreadLimits(view),
  ...LIMITS,
  ...(view.editions.length > 1 ? [UNLIKE] : []),
];

const WHOSE_UNKNOWN = french`Chaque ligne est une réponse, et rien ne dit lesquelles viennent de la même personne : partout dans ce rapport, « personnes » veut dire « réponses », et les intervalles sont plus étroits qu’ils ne devraient l’être.`;

const LIMITS: readonly string[] = [
  french`L’ironie et les sous-entendus sont mal reconnus, l’argot et l’écriture des SMS moins bien que le reste : la tonalité d’une réponse isolée est un indice, celle d’un groupe est plus sûre.`,
  french`Ne pas parler d’un sujet n’est ni en être content ni en être mécontent.`,
];

const UNLIKE = french`Deux éditions ne se comparent bien que si les questions et les publics se ressemblent.`;

export const methodChapter = (view: View): Chapter => ({
  id: 'methode',
  title: CHAPTER_TITLES.method,
  blocks: [
    ...methodOf(view).flatMap(([title, text]) => [heading(2, title), paragraph(text)]),
    heading(2, CHAPTER_TITLES.limits),
    bullets(limitsOf(view)),
    ...(hasCover(view) ? [coverBlock(coverTable(view))] : []),
    tableBlock(lexiconsTable(view)),
    apart(
      () =>
        markup`<p class="print-only">La liste de toutes les réponses se lit dans la page${view.hasFiles && ' rapport.html'} ; elle n’est pas imprimée.</p>`,
    ),
    heading(2, 'Comment citer ce rapport'),
    apart(() => markup`<p class="cite">${citation(view)}</p>`, paragraph(citation(view))),
  ],
});

function citation({ analysis, editions, isNameless }: View): string {
  const { version, sources, lexicons } = analysis;
  const files = listed(
    sources.map(
      ({ file, sha256 }) => `${fileWord(baseName(file))} (${sha256.slice(0, SHORT_HASH)})`,
    ),
  );
  const lists = listed(lexicons.map((lexicon) => `${lexicon.id} ${lexicon.version}`));
  return french`Analyse des réponses libres${isNameless ? '' : ` (${listed(editions)})`}, verbatim ${version}, lexiques ${lists}. ${sources.length < 2 ? 'Fichier' : 'Fichiers'} : ${files}.`;
}

/** A path's last part, on any system. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

const lexiconsTable = ({ analysis: { lexicons } }: View): Table => ({
  caption: 'Lexiques et poids employés',
  head: ['Lexique', 'Version', 'Empreinte (début du SHA-256)'],
  rows: lexicons.map(({ id, version, sha256 }) => [id, version, sha256.slice(0, SHORT_HASH)]),
});

/** Whether a lexicon says what its themes cover. */
export const hasCover = (view: View): boolean => coverTable(view).rows.length > 0;

const coverBlock = (table: Table): ChapterBlock =>
  apart(() => markup`<div id="${COVER.id}">${tableMarkup(table)}</div>`, tableBlock(table));

/** What each theme that somebody speaks of covers, in the words of its lexicon. */
function coverTable({ analysis: { themes, comparison } }: View): Table {
  const cited = new Set(
    comparison.themes
      .filter(({ shares }) => shares.some(({ people: size }) => size > 0))
      .map(({ id }) => id),
  );
  return {
    caption: COVER.title,
    head: ['Thème', 'Ce que l’on y compte'],
    rows: themes
      .filter(({ id, description }) => cited.has(id) && description !== '')
      .map(({ label, description }) => [label, description]),
  };
}
