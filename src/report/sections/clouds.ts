import { toneOf } from '../../cloud/colouring.js';
import { cloudMarkup, SIZE_MEANING } from '../../cloud/svg.js';
import { french, markup } from '../../markup.js';
import { named, ofEdition } from '../../messages/edition.js';
import { count } from '../../messages/numbers.js';
import type { Cloud } from '../../model/cloud.js';
import { editionHeading } from '../edition-heading.js';
import type { Section } from '../section.js';
import { number, type Table, tableMarkup } from '../table.js';
import { type View, writersIn } from '../view.js';

const INTRO = french`${SIZE_MEANING}, non le nombre de fois. Une expression compte comme un mot : qui ne dit « IA » que dans « café IA » est compté là seulement.`;

const SHARED = french`Les mêmes mots, à la même place, dans tous les nuages (voir Méthode).`;

/** How the words of several clouds are chosen, for the method. */
export const SHARED_RULE = french`Les nuages côte à côte montrent les mêmes mots : ceux que dit la plus grande part des personnes d’une édition au moins. Un mot courant dans une seule édition peut donc céder la place à d’autres.`;

/** How words are counted and, where there are several clouds, chosen. */
export const cloudsIntro = (clouds: readonly unknown[]): string =>
  clouds.length > 1 ? `${INTRO} ${SHARED}` : INTRO;

/** What colours say, where no coloured word can show them. */
export const CLOUDS_COLOURS = french`La couleur d’un mot dans l’image dit le ton des réponses de ces personnes : bleu, surtout positif ; orange, surtout négatif ; violet, partagé ; gris, neutre.`;

export function cloudsSection(view: View): Section | undefined {
  const drawn = view.analysis.clouds.filter(({ cloud }) => cloud.words.length > 0);
  if (drawn.length === 0) return undefined;
  return {
    id: 'nuages',
    title: 'Les mots',
    body: [
      markup`<p>${cloudsIntro(drawn)} ${french`La couleur d’un mot dit le ton des réponses de ces personnes :`} <span class="tone plus">surtout positif</span>, <span class="tone minus">surtout négatif</span>, <span class="tone mixed">partagé</span>, <span class="tone neutral">neutre</span>. ${french`Un mot nié garde sa négation ; la place d’un mot dans l’image n’a pas de sens.`}</p>`,
      [...drawn]
        .reverse()
        .map(
          ({ edition, cloud }, n) =>
            markup`${editionHeading(view, edition)}<figure class="cloud-figure"><div class="scroll" tabindex="0" role="group" aria-label="${cloudTitle(edition)}">${cloudMarkup(cloud, { title: cloudTitle(edition), id: `nuage-${n + 1}` })}</div><p class="slide">Faites glisser l’image pour la voir en entier.</p><details class="behind"><summary>Liste des mots</summary>${tableMarkup(wordsTable(cloud, edition, view), (_, text) => markup`<a href="#reponses" data-word="${text}">${text}</a>`)}</details></figure>`,
        ),
    ],
  };
}

/** What a cloud of one edition is called, wherever it is shown. */
export const cloudTitle = (edition: string): string =>
  french`Les mots des réponses, édition ${named(edition)}`;

/** Every word with its people and its tone, as an index: `atelier (30, partagé)`, out of how many. */
export const wordsLine = (cloud: Cloud, edition: string, view: View): string =>
  french`Personnes par mot, sur ${writersIn(view, edition)}, et ton de leurs réponses : ${cloud.words.map(({ text, people, color }) => `${text} (${count(people)}, ${toneOf(color)})`).join(', ')}.`;

const wordsTable = (cloud: Cloud, edition: string, view: View): Table => ({
  caption: french`Mots ${ofEdition(edition)}, sur ${writersIn(view, edition)}`,
  head: ['Mot', 'Personnes', 'Ton'],
  rows: cloud.words.map(({ text, people, color }) => [
    text,
    number(people, count(people)),
    toneOf(color),
  ]),
});
