import { wordTone } from '../../cloud/colouring.js';
import { cloudMarkup, SIZE_MEANING } from '../../cloud/svg.js';
import { type Content, french, markup } from '../../markup.js';
import { askedTold } from '../../messages/asked.js';
import { editionName, ofEdition } from '../../messages/edition.js';
import { count, inWords } from '../../messages/numbers.js';
import type { Analysis, EditionCloud } from '../../model/analysis.js';
import type { Cloud } from '../../model/cloud.js';
import { apart, type Chapter, type ChapterBlock, paragraph } from '../blocks.js';
import { editionHeading } from '../edition-heading.js';
import { wordsLink } from '../links.js';
import { counting, type Table, tableMarkup } from '../table.js';
import { CHAPTER_TITLES } from '../titles.js';
import { type View, writersIn } from '../view.js';

const SIZE = french`${SIZE_MEANING}, non le nombre de fois.`;

/** Words that open what is no expression: a negation, a measure, a place in a set phrase. */
const OPENERS = /^(?:pas|plus|peu|trop|très|sans|ni|jamais|aucune?|moins|en|sur|à|par)$/u;

/** What opens a measured noun, which also counts by itself. */
const MEASURED = /^(?:(?:pas assez|trop(?: peu)?|peu|plus|moins|manque) (?:de |d['’]))/u;

/** How an expression counts, by the one of these clouds that most people say; nothing where there is none. */
function expressionRule(clouds: Analysis['clouds']): string[] {
  const [said] = clouds
    .flatMap(({ cloud }) => cloud.words)
    .filter(({ text }) => /^\S+ \S+$/u.test(text) && !OPENERS.test(text.split(' ')[0]!))
    .sort((a, b) => b.people - a.people);
  if (said === undefined) return [];
  const [part = ''] = said.text.split(' ');
  return [
    french`Une expression consacrée, ou que trois personnes au moins disent, compte comme un mot : qui ne dit « ${part} » que dans « ${said.text} » est alors compté là seulement.`,
  ];
}

/** How the words of several clouds are chosen. */
const SHARED_RULE = french`Les nuages côte à côte cherchent les mêmes mots : ceux que dit la plus grande part des personnes d’une édition au moins. Un mot courant dans une seule édition peut donc céder la place à d’autres.`;

const DRAWN_RULE = french`Un mot nié garde sa négation ; la place d’un mot dans l’image n’a pas de sens.`;

/** Where a cloud shows a measure (« plus de temps »), that it counts for its noun as well. */
function measureRule(clouds: Analysis['clouds']): string[] {
  const said = clouds
    .flatMap(({ cloud }) => cloud.words)
    .find(({ text }) => MEASURED.test(text))?.text;
  if (said === undefined) return [];
  return [french`Qui dit « ${said} » compte aussi pour « ${said.replace(MEASURED, '')} ».`];
}

/** That what tells of somebody's private life gives no word, though its writer is among those whom shares are of; '' where nothing is withheld. */
export const secretsNote = ({ withheld }: Pick<Analysis, 'withheld'>): string =>
  withheld.length === 0
    ? ''
    : 'Une réponse retenue qui dit la santé ou la vie privée de quelqu’un ne compte ici pour aucun mot, mais la personne qui l’a écrite reste dans le total.';

/** How words are counted, drawn and, where there are several clouds, chosen: for the method; '' where there are none. */
export function wordsRules({ analysis, questionLabel }: View): string {
  const clouds = drawnIn(analysis.clouds);
  if (clouds.length === 0) return '';
  return [
    ...expressionRule(clouds),
    ...measureRule(clouds),
    ...askedTold(analysis.askedWords, questionLabel).map(({ french: told }) => told),
    ...(pictured(clouds) ? [DRAWN_RULE] : []),
    ...(clouds.length > 1 ? [SHARED_RULE] : []),
    secretsNote(analysis),
  ]
    .filter(Boolean)
    .join(' ');
}

const SHARED = french`Un mot garde sa place d’un nuage à l’autre, et n’est dessiné que là où deux personnes au moins le disent.`;
const RULES = french`Comment les mots sont choisis et comptés : voir « ${CHAPTER_TITLES.method} ».`;

/** What to know of these clouds before colours. */
function cloudsIntro(clouds: Analysis['clouds']): string {
  const drawn = clouds.filter(({ cloud }) => isPictured(cloud)).length;
  return [
    ...(drawn > 0 ? [SIZE] : []),
    ...(drawn > 1 ? [SHARED] : []),
    ...(drawn > 0 && drawn < clouds.length ? [UNDRAWN] : []),
    RULES,
  ].join(' ');
}

const pictured = (clouds: Analysis['clouds']): boolean =>
  clouds.some(({ cloud }) => isPictured(cloud));

/** The same, then what colours say where no coloured word can show them. */
const cloudsText = (clouds: Analysis['clouds']): string =>
  pictured(clouds) ? `${cloudsIntro(clouds)} ${CLOUDS_COLOURS}` : cloudsIntro(clouds);

const GREY = 'neutre, ou trop peu de personnes du même avis';

const CLOUDS_COLOURS = french`La couleur d’un mot dans l’image dit le ton des réponses de ces personnes, et ses lettres aussi : bleu et gras, surtout positif ; orange, gras et penché, surtout négatif ; violet et penché, partagé ; gris, ${GREY}.`;

const COLOURS = markup` ${french`La couleur et les lettres d’un mot disent le ton des réponses de ces personnes :`} <span class="tone plus">surtout positif</span>, <span class="tone minus">surtout négatif</span>, <span class="tone mixed">partagé</span>, <span class="tone neutral">${GREY}</span>.`;

export function cloudsChapter(view: View): Chapter | undefined {
  const drawn = drawnIn(view.analysis.clouds);
  if (drawn.length === 0) return undefined;
  return {
    id: 'nuages',
    title: 'Les mots',
    blocks: [
      apart(
        () => markup`<p>${cloudsIntro(drawn)}${pictured(drawn) && COLOURS}</p>`,
        paragraph(cloudsText(drawn)),
      ),
      ...drawn.flatMap((one, n) => [
        ...editionHeading(view, one.edition),
        isPictured(one.cloud) ? cloudBlock(one, n, view) : wordsBlock(one, view),
      ]),
    ],
  };
}

const cloudBlock = (one: EditionCloud, n: number, view: View): ChapterBlock =>
  apart(() => picture(one, { n, view }), {
    kind: 'cloud',
    title: cloudTitle(one.edition, view),
    cloud: one.cloud,
    people: view.writers(one.edition),
    words: wordsLine(one.cloud, one.edition, view),
  });

const wordsBlock = ({ edition, cloud }: EditionCloud, view: View): ChapterBlock =>
  apart(() => wordsList(cloud, edition, view), paragraph(wordsLine(cloud, edition, view)));

/** Clouds that hold a word, last edition first. */
const drawnIn = (clouds: Analysis['clouds']): EditionCloud[] =>
  clouds.filter(({ cloud }) => cloud.words.length > 0).reverse();

/** The picture that the width of a screen asks for, and all words as a list. */
function picture(
  { edition, cloud, narrow = cloud }: EditionCloud,
  { n, view }: { readonly n: number; readonly view: View },
): Content {
  const title = cloudTitle(edition, view);
  const drawn = (one: Cloud, shown: 'wide' | 'narrow'): Content =>
    cloudMarkup(one, { title, id: `nuage-${n + 1}-${shown}`, shown });
  const fewer = narrow.words.length < cloud.words.length;
  return markup`<figure class="cloud-figure">${drawn(cloud, 'wide')}${drawn(narrow, 'narrow')}${fewer && markup`<p class="narrow note">${french`${count(narrow.words.length)} des ${count(cloud.words.length)} mots ; la liste les donne tous.`}</p>`}<details class="behind"><summary>Liste des mots</summary>${wordsList(cloud, edition, view)}</details></figure>`;
}

const wordsList = (cloud: Cloud, edition: string, view: View): Content =>
  tableMarkup(wordsTable(cloud, edition, view), (_, text) => wordsLink(text, text));

/** Words under which a list says all that a picture would. */
const FEW = 10;

/** What is told where one edition has a picture and another has none. */
const UNDRAWN = french`Où moins de ${inWords(FEW)} mots sont dits par assez de personnes, il n’y a pas d’image : tous sont en liste.`;

/** Whether a cloud has enough words to be drawn. */
const isPictured = ({ words }: Cloud): boolean => words.length >= FEW;

/** What a cloud of one edition is called, wherever it is shown. */
export const cloudTitle = (edition: string, { isNameless }: Pick<View, 'isNameless'>): string =>
  isNameless ? 'Les mots des réponses' : `Les mots des réponses, ${editionName(edition)}`;

/** Words that a text names, where a sheet has them all: more of them would be a page to nobody's use. */
const LISTED = 30;

/** The first words with their people and tone, as an index: `atelier (30, partagé)`, out of how many; where the others are. */
function wordsLine({ words }: Cloud, edition: string, view: View): string {
  const listed = words
    .slice(0, view.hasFiles ? LISTED : words.length)
    .map((word) => `${word.text} (${count(word.people)}, ${wordTone(word)})`);
  const others = words.length - listed.length;
  const rest =
    others > 0
      ? french` ; la feuille « Mots » de « tables.xlsx » donne aussi ${others < 2 ? 'l’autre' : `les ${count(others)} autres`}`
      : '';
  return french`Personnes par mot, sur ${writersIn(view, edition)}, et ton de leurs réponses : ${listed.join(', ')}${rest}.`;
}

const wordsTable = (cloud: Cloud, edition: string, view: View): Table => ({
  caption: french`Mots${view.isNameless ? '' : ` ${ofEdition(edition)}`}, sur ${writersIn(view, edition)}`,
  head: ['Mot', 'Personnes', 'Ton'],
  rows: cloud.words.map((word) => [word.text, counting(word.people), wordTone(word)]),
});
