import { type Markup, markup } from '../markup.js';

/** A theme's name that leads to its answers: with the script, filtered; without, to the list. */
export const themeLink = (id: string, label: string): Markup =>
  markup`<a href="#reponses" data-theme="${id}">${label}</a>`;
