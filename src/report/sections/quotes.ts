import { type Content, french, markup } from '../../markup.js';
import { joined } from '../../message.js';
import { ofEdition } from '../../messages/edition.js';
import { heldQuotes } from '../../messages/held.js';
import { leanWords } from '../../messages/lean.js';
import { likeMindedWords } from '../../messages/like-minded.js';
import { count, counted, people } from '../../messages/numbers.js';
import { quotation } from '../../messages/quotation.js';
import { textRemarks } from '../../messages/slips.js';
import { SENTIMENT_WORDS } from '../../messages/words.js';
import type { Analysis } from '../../model/analysis.js';
import type { Quote } from '../../model/quote.js';
import type { TaggedRecord } from '../../model/tags.js';
import { answerKey } from '../../people/people.js';
import { leanOf } from '../../quote/balance.js';
import { answerText, withheldText } from '../answer-text.js';
import {
  apart,
  type Chapter,
  type ChapterBlock,
  heading,
  paragraph,
  paragraphs,
} from '../blocks.js';
import { from } from '../edition-heading.js';
import { kindWords } from '../labels.js';
import { answerLink, copyButton } from '../links.js';
import { numberedTold } from '../persons.js';
import { shortQuestion } from '../questions.js';
import { unbroken } from '../unbroken.js';
import type { View } from '../view.js';
import {
  quoteBlock,
  quotesTexts,
  READ_FIRST,
  readFirst,
  readyIn,
  shownInTexts,
} from './quotes-texts.js';
import { wovenBlocks } from './woven.js';

const QUOTES_INTRO = french`Chaque citation est découpée dans une réponse, sans un caractère changé, sinon ceux qui sont signalés : […], la casse d’une initiale, une donnée personnelle masquée.`;

export function quotesChapter(view: View): Chapter | undefined {
  if (view.analysis.quotes.length === 0) return undefined;
  const { quotes } = view.analysis;
  const answers = lastAnswers(view);
  const noun = readFirst(view).length < quotes.length ? 'premières citations' : undefined;
  const lean = leanSentence(
    { quotes: readFirst(view), answers },
    noun,
    view.editions.length < 2 ? undefined : view.last,
  );
  const intro = [QUOTES_INTRO, lean, numberedTold(view, view.hasFiles)].filter(Boolean).join(' ');
  const held = quotes.filter(({ gate }) => !gate.publishable).length;
  return {
    id: 'citations',
    title: 'Citations',
    blocks: [
      ...wovenBlocks(view),
      apart(
        () =>
          markup`<p>${intro} <span class="screen-only">${french`« La réponse entière » montre d’où vient un extrait. Relisez-la avant de publier.`}</span></p>`,
        paragraph(intro),
      ),
      apart(() => quoteLists(view), ...quotesTexts(view)),
      ...criticismBlocks(view),
      ...paragraphs(unofferedNote(view.analysis)),
      ...paragraphs(
        held === 0 ? '' : heldQuotes(held, view.hasFiles && 'le fichier interne citations.csv'),
      ),
    ],
  };
}

/** Those that the quotes read first are from. */
const lastAnswers = ({ analysis, last }: View): TaggedRecord[] =>
  analysis.answers.filter(({ edition }) => edition === last);

const CRITICAL = french`Les citations qui précèdent louent davantage que les réponses. Voici les meilleures de celles qui critiquent ou demandent mieux, choisies et prouvées de même.`;

/** What criticises, where the quotes that one reads first praise more than the answers do. */
function criticismBlocks(view: View): ChapterBlock[] {
  const { criticisms } = view.analysis;
  const lean = leanOf(readFirst(view), lastAnswers(view));
  const told = new Set(shownInTexts(view).map(answerKey));
  const others = criticisms.filter((one) => !told.has(answerKey(one)));
  if (others.length === 0 || lean === null || lean.quotes < lean.answers) return [];
  return [
    heading(2, 'Ce qui est à améliorer'),
    paragraph(CRITICAL),
    apart(() => list(others, view), ...others.map((one) => quoteBlock(one, view))),
  ];
}

const unofferedNote = ({ unoffered }: Analysis): string =>
  unoffered === 0
    ? ''
    : french`${unoffered === 1 ? 'Un autre extrait, trop bref ou trop vague pour être publié, est laissé' : `${count(unoffered)} autres extraits, trop brefs ou trop vagues pour être publiés, sont laissés`} de côté.`;

/** Quotes of the last edition, then, folded, the others. */
function quoteLists(view: View): Content {
  const { quotes } = view.analysis;
  const of = (edition: string): Quote[] => readyIn(view, edition);
  const [last = '', ...before] = [...view.editions].reverse();
  return [
    list(readFirst(view), view),
    folded(
      following(of(last).length - READ_FIRST.last, last, view),
      of(last).slice(READ_FIRST.last),
      view,
    ),
    before.map((edition) =>
      folded(
        french`${counted(of(edition).length, 'citation')} ${ofEdition(edition)}`,
        of(edition),
        view,
      ),
    ),
    quotes.length > Math.min(READ_FIRST.last, of(last).length) &&
      markup`<p class="print-only">Les autres citations se lisent dans la page${view.hasFiles && ' rapport.html'}.</p>`,
  ];
}

function following(rest: number, edition: string, { isNameless }: View): string {
  const whose = isNameless ? '' : ` ${ofEdition(edition)}`;
  return rest === 1
    ? `La citation suivante${whose}`
    : french`Les ${count(rest)} citations suivantes${whose}`;
}

const folded = (title: string, quotes: readonly Quote[], view: View): Content =>
  quotes.length > 0 &&
  markup`<details class="more"><summary>${title}</summary>${list(quotes, view)}</details>`;

const list = (quotes: readonly Quote[], view: View): Content =>
  markup`<div class="quotes">${quotes.map((quote) => card(quote, view))}</div>`;

function card(quote: Quote, view: View): Content {
  const { edition, answer, themes, sentiment } = quote;
  const source = view.analysis.answers[view.placeOf(edition, answer) - 1];
  // Nothing of one: that nobody has nearly the same words does not say that nobody thinks so.
  const said = quote.people > 1 ? french` · idée partagée par ${people(quote.people)}` : '';
  const facts = [
    kindWords(quote),
    SENTIMENT_WORDS[sentiment],
    ...themes.map((theme) => themeFact(theme, quote, view)),
  ];
  return markup`<figure class="quote"><blockquote><p>${unbroken(quotation(quote.text))}</p></blockquote><figcaption><span class="facts">${facts.join(' · ')}</span><span class="question">${unbroken(shortQuestion(quote, view))}</span><span>${answerLink(quote, view)}${said}${textRemarks(quote, ' · ')}</span>${reasons(quote)}${copyButton(copied(quote, view))}</figcaption>${source !== undefined && proof(source, quote, view)}</figure>`;
}

const themeFact = (theme: string, quote: Quote, { themeLabel }: View): string =>
  quote.likeMinded?.theme === theme
    ? french`${themeLabel(theme)} (${likeMindedWords(quote)})`
    : themeLabel(theme);

const reasons = ({ gate }: Quote): Content =>
  gate.reasons.length > 0 &&
  markup`<span class="gate">${joined(gate.reasons, french` ; `).french}</span>`;

/** The answer that a quote is from, and its place there; nothing of a whole answer, to which the card leads. */
const proof = (source: TaggedRecord, { start, end, text }: Quote, view: View): Content =>
  source.text !== text &&
  markup`<details class="proof"><summary>La réponse entière</summary><p>${view.isWithheld(source) ? withheldText(view) : answerText(source, { start, end })}</p><p class="offsets">Caractères ${start} à ${end} de la réponse ${view.answerOf(source)}.</p></details>`;

const copied = (quote: Quote, view: View): string => {
  const { text, edition } = quote;
  return french`${quotation(text)} (${from(view, edition, quotation(view.askedOf(quote)))}, personne\u00a0${view.personOf(quote)})`;
};

/** Whoever prints the quotes must know where those shown praise otherwise than the answers do; empty where they do not. */
export function leanSentence(
  { quotes, answers }: Pick<Analysis, 'quotes' | 'answers'>,
  noun?: string,
  edition?: string,
): string {
  const shown = quotes.filter(({ gate }) => gate.publishable);
  const lean = leanOf(shown, answers);
  return lean
    ? french`${leanWords(lean, noun, edition)} : le score seul les a choisies, elles ne résument pas les réponses.`
    : '';
}
