import { createHash } from 'node:crypto';
import { type Content, french, type Markup, markup, trusted } from '../../markup.js';
import { count, counted, listed } from '../../messages/numbers.js';
import type { Analysis } from '../../model/analysis.js';
import type { Look } from '../../model/publication.js';
import type { Chapter, ChapterBlock } from '../blocks.js';
import { chaptersOf } from '../chapters.js';
import { coverEditions } from '../edition-heading.js';
import { figureMarkup } from '../figures/figure.js';
import { type Table, tableMarkup } from '../table.js';
import { unbroken } from '../unbroken.js';
import { type Beside, titleOf, type View, viewOf } from '../view.js';
import { PAGE_SCRIPT } from './script.js';
import { pageStyle } from './style.js';

/**
 * The report as one page that asks for nothing: style, script, font and figures are inside.
 * Texts from files are escaped, and the page forbids any script but its own. The same analysis gives
 * the same bytes.
 *
 * @param look title, organisation, logo, colour and short names of questions; the house's unless told.
 * @param beside which other files stand beside it, as it names none unless told.
 * @returns an HTML document, in French.
 * @throws UserError for a colour that is not `#rrggbb`.
 */
export function reportHtml(analysis: Analysis, look: Look = {}, beside?: Beside): string {
  const view = viewOf(analysis, look, beside);
  const chapters = chaptersOf(view);
  const style = pageStyle(look, analysis.themes);
  const title = view.isNameless
    ? titleOf(look)
    : french`${titleOf(look)} : ${listed(view.editions)}`;
  return `<!doctype html>\n${
    markup`<html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, PAGE_SCRIPT)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="verbatim ${analysis.version}"><title>${title}</title><style>${trusted(style)}</style></head><body><a class="skip" href="#contenu">Aller au contenu</a>${header(view, look)}<div class="page">${contents(chapters)}<main id="contenu" tabindex="-1">${chapters.map(chapterMarkup)}</main></div>${footer(view)}<script>${trusted(PAGE_SCRIPT)}</script></body></html>`
      .markup
  }\n`;
}

/** What is counted: people, or rows where nothing tells whose they are. */
function nounOf(size: number, { isWhoseUnknown }: View): string {
  const noun = isWhoseUnknown ? 'ligne' : 'personne';
  return size < 2 ? noun : `${noun}s`;
}

const header = (view: View, look: Look): Content =>
  markup`<header class="cover">${look.logo !== undefined && markup`<img class="logo" src="${look.logo}" alt="${look.organisation ?? ''}">`}<p class="over">${look.organisation !== undefined && french`${look.organisation} · `}Questionnaire d’évaluation : les réponses libres</p><h1>${titleOf(look)}</h1>${!view.isNameless && markup`<p class="editions">${coverEditions(view)}</p>`}<dl class="keys">${view.analysis.comparison.editions.map(
    ({ label, respondents, answers, informative }) =>
      markup`<div><dt>${view.isNameless ? 'En tout' : label}</dt><dd><strong>${count(respondents)}</strong> ${nounOf(respondents, view)}</dd><dd>${counted(answers, 'réponse libre', 'réponses libres')}, <span class="whole">dont ${counted(informative, 'informative')}</span></dd></div>`,
  )}</dl></header>`;

const contents = (chapters: readonly Chapter[]): Content =>
  markup`<nav class="contents" aria-label="Sommaire"><ol>${chapters.map(
    ({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`,
  )}</ol></nav>`;

const chapterMarkup = ({ id, title, blocks }: Chapter): Content =>
  markup`<section id="${id}" aria-labelledby="${id}-titre"><h2 id="${id}-titre">${title}</h2>${blocks.map(blockMarkup)}</section>`;

const footer = ({ analysis }: View): Content =>
  markup`<footer class="end"><p>Fait par verbatim ${analysis.version}, sans réseau. Police IBM Plex Sans (licence OFL).</p></footer>`;

/** A Content-Security-Policy that lets one style sheet and one script run, by their hashes, and nothing load. */
const contentPolicy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const paperTable = (table: Table): Markup =>
  markup`<div class="print-only">${table.rows.length > 0 && tableMarkup(table)}</div>`;

export function blockMarkup(block: ChapterBlock): Content {
  switch (block.kind) {
    case 'heading':
      return markup`<h3>${unbroken(block.text)}</h3>`;
    case 'paragraph':
      return markup`<p>${unbroken(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => markup`<li>${unbroken(item)}</li>`);
      return block.numbered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
    }
    case 'table':
      return tableMarkup(block.table, block.first);
    case 'figure':
      return figureMarkup(
        block.figure,
        tableMarkup(block.figure.table, block.first),
        block.brief && paperTable(block.brief),
      );
    case 'apart':
      return block.page();
    case 'folded':
      return markup`<details class="more"><summary>${block.title}</summary>${block.blocks.map(blockMarkup)}</details>`;
  }
}
