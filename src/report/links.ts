import { type Content, type Markup, markup } from '../markup.js';
import type { TaggedRecord, Theme } from '../model/tags.js';
import { from } from './edition-heading.js';
import type { FirstCell } from './table.js';
import type { View } from './view.js';

/* What leads, in the page, to the answers behind what is told. */

type Answered = Pick<TaggedRecord, 'edition' | 'id' | 'answer'>;

/** A theme's name that leads to its answers: with the script, filtered; without, to the list. */
export const themeLink = (id: string, label: string): Markup =>
  markup`<a href="#reponses" data-theme="${id}">${label}</a>`;

/** The same in the first cell of each row of a table of themes. */
export const themeLinks =
  (themes: readonly Pick<Theme, 'id' | 'label'>[]): FirstCell =>
  (row) =>
    themeLink(themes[row]!.id, themes[row]!.label);

/** Words that lead to the answers that hold them. */
export const wordsLink = (words: string, text: string): Markup =>
  markup`<a href="#reponses" data-word="${words}">${text}</a>`;

/** Who wrote an answer that is said to be of the last edition. */
export const personLink = (one: Answered, view: View): Content =>
  markup`<a href="#r${view.placeOf(one.edition, one.answer)}">${view.personOf(one)}</a>`;

/** Copies a text, where the script runs. */
export const copyButton = (text: string): Content =>
  markup`<button type="button" class="copy" hidden data-copy="${text}">Copier avec sa provenance</button>`;

/** Who wrote an answer, and where it stands in the list. */
export const answerLink = (one: Answered, view: View): Content =>
  markup`<a class="ref" href="#r${view.placeOf(one.edition, one.answer)}">${from(view, one.edition, '')}<span class="whole">personne ${view.personOf(one)}</span></a>`;
