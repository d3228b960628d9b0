import { type Content, french, markup } from '../../markup.js';
import { SENTIMENT_WORDS } from '../../messages/words.js';
import type { Quote, QuoteEdit, TaggedAnswer } from '../../model.js';
import { answerText, maskedSlice } from '../answer-text.js';
import { KIND_WORDS } from '../labels.js';
import { people } from '../numbers.js';
import type { Section } from '../section.js';
import type { View } from '../view.js';
import { reference } from './expectations.js';

/** Quotes shown at once; the others are folded. */
const OPEN = 18;

export function quotesSection(view: View): Section | undefined {
  const { quotes } = view.analysis;
  if (quotes.length === 0) return undefined;
  const ready = quotes.filter(({ gate }) => gate.publishable);
  const held = quotes.filter(({ gate }) => !gate.publishable);
  return {
    id: 'citations',
    title: 'Citations',
    body: [
      markup`<p>${french`Chaque citation est découpée dans une réponse, sans un caractère changé, sinon ceux qui sont signalés : […], la casse d’une initiale, un nom masqué. « La réponse entière » montre d’où elle vient. Relisez-la avant de publier.`}</p>`,
      list(ready.slice(0, OPEN), view),
      ready.length > OPEN &&
        markup`<details class="more"><summary>${String(ready.length - OPEN)} autres citations</summary>${list(ready.slice(OPEN), view)}</details>`,
      held.length > 0 && markup`<h3>À régler avant publication</h3>${list(held, view)}`,
    ],
  };
}

const list = (quotes: readonly Quote[], view: View): Content =>
  markup`<div class="quotes">${quotes.map((quote) => card(quote, view))}</div>`;

function card(quote: Quote, view: View): Content {
  const { edition, answer, question, themes, sentiment, kind, gate } = quote;
  const source = view.analysis.answers[view.placeOf(edition, answer) - 1];
  const said =
    quote.people > 1 ? french`${people(quote.people)} disent la même chose` : '1 personne';
  const facts = [KIND_WORDS[kind], SENTIMENT_WORDS[sentiment], ...themes.map(view.themeLabel)];
  return markup`<figure class="quote${!gate.publishable && ' held'}"><blockquote><p>${inMarks(shownText(quote, source))}</p></blockquote><figcaption><span class="facts">${facts.join(' · ')}</span><span class="question">${question}</span><span>${reference({ edition, answer, id: quote.id }, view)} · ${said}</span>${notes(quote)}${gate.publishable && copyButton(quote)}</figcaption>${source !== undefined && proof(source, quote)}</figure>`;
}

const inMarks = (text: string): Content => markup`«\u00a0${text}\u00a0»`;

/** A quote held back for personal data does not show them here either. */
const shownText = (quote: Quote, source: TaggedAnswer | undefined): string =>
  quote.gate.publishable || source === undefined ? quote.text : maskedSlice(source, quote);

const copyButton = (quote: Quote): Content =>
  markup`<button type="button" class="copy" hidden data-copy="${copied(quote)}">Copier avec sa provenance</button>`;

const notes = ({ gate, edits }: Quote): Content => {
  const told = [...gate.reasons, ...edits.map(editNote)];
  return told.length > 0 && markup`<span class="gate">${told.join(' ; ')}</span>`;
};

const EDITS: Readonly<Record<QuoteEdit['kind'], string>> = {
  ellipsis: 'coupe signalée par […]',
  case: 'initiale changée de casse',
  mask: 'nom masqué',
};

const editNote = ({ kind }: QuoteEdit): string => EDITS[kind];

const proof = (source: TaggedAnswer, { start, end }: Quote): Content =>
  markup`<details class="proof"><summary>La réponse entière</summary><p>${answerText(source, { start, end })}</p><p class="offsets">Caractères ${start} à ${end} de la réponse ${source.answer}.</p></details>`;

const copied = ({ text, edition, question, id }: Quote): string =>
  french`« ${text} » (${edition}, « ${question} », répondant ${id})`;
