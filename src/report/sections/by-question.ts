import { french, markup } from '../../markup.js';
import { count, counted, listed, people } from '../../messages/numbers.js';
import { quotation } from '../../messages/quotation.js';
import { FEELINGS, feltBy } from '../../messages/words.js';
import type { Quote } from '../../model/quote.js';
import type { TaggedRecord } from '../../model/tags.js';
import { areFew } from '../../people/privacy.js';
import {
  apart,
  bullets,
  type Chapter,
  type ChapterBlock,
  figureBlock,
  heading,
  paragraph,
  paragraphs,
  tableBlock,
} from '../blocks.js';
import type { FeltShares } from '../figures/diverging.js';
import type { Figure } from '../figures/figure.js';
import { answerLink, themeLinks } from '../links.js';
import { questionsNamed } from '../questions.js';
import { SHARE_HEAD, shareCells } from '../shares-table.js';
import type { Table } from '../table.js';
import { CHAPTER_TITLES } from '../titles.js';
import { unbroken } from '../unbroken.js';
import type { View } from '../view.js';
import { givenWords } from './given-words.js';
import { lackingTold } from './lacking.js';
import { type Answered, answered, type Nothing } from './question-results.js';
import { readyIn } from './quotes-texts.js';
import { feelingsFigure } from './sentiment.js';

/** Themes told of a question, the least people who must speak of one, and quotes. */
const [THEMES, LEAST, QUOTES] = [6, 2, 2];

/** What was answered to each open question, where several were asked: what readers look for first. */
export function byQuestionChapter(view: View): Chapter | undefined {
  const all = answered(view);
  if (all.length < 2) return undefined;
  const figures = questionsFigures(all, view);
  return {
    id: 'questions',
    title: CHAPTER_TITLES.byQuestion,
    blocks: [
      paragraph(
        [introOf(view), figures.length === 0 ? '' : ITS_OWN, untonedOf(all, view)]
          .filter(Boolean)
          .join(' '),
      ),
      ...figures.map((figure) => figureBlock(figure)),
      ...all.flatMap((one) => questionBlocks(one, view)),
    ],
  };
}

const introOf = (view: View): string =>
  french`Ce que disent les réponses${view.placed(view.last)} à chaque question ouverte : combien de personnes, sur quel ton, de quoi. Une personne compte une fois par question, et dans un thème quand ses propres mots en parlent.`;

/** With what the tone of a question may be compared. */
const ITS_OWN = french`Une question qui demande ce qui a plu n’appelle guère que des éloges : son ton se compare à celui de la même question une autre année, non à celui d’une autre question.`;

const isPlanned = ({ question }: Answered, view: View): boolean =>
  plansOf(question, view) !== undefined;

/** The least people of whom a question’s tone is drawn. */
const leastIn = (view: View): number => Math.min(view.analysis.threshold, view.writers(view.last));

/** Which questions the figure leaves out, and why; it may have none. */
function untonedOf(all: readonly Answered[], view: View): string {
  const named = (some: readonly Answered[]): string =>
    questionsNamed(
      some.map(({ question }) => question),
      view,
    );
  const plans = all.filter((one) => isPlanned(one, view));
  const few = all.filter((one) => !isPlanned(one, view) && areFew(one.people, leastIn(view)));
  return [
    plans.length === 0
      ? ''
      : french`Sans ton, car la question, ou l’une de ses formulations, demande ce que les personnes feront ensuite : ${named(plans)}.`,
    few.length === 0
      ? ''
      : french`Sans ton, car moins de ${people(leastIn(view))} y disent quelque chose : ${named(few)}.`,
  ]
    .join(' ')
    .trim();
}

/** The figure of the questions that enough of the people who write answer; none where there is no such question. */
function questionsFigures(all: readonly Answered[], view: View): Figure[] {
  const lines = all
    .filter((one) => !isPlanned(one, view) && !areFew(one.people, leastIn(view)))
    .map(({ felt }) => felt);
  if (lines.length === 0) return [];
  return [
    feelingsFigure(lines, {
      name: 'sentiment-questions',
      title: french`Tonalité par question${view.placed(view.last)}`,
      drawn: lines,
      note: french`Entre parenthèses : les personnes qui y disent quelque chose. À droite, hors de la barre : les neutres. ${ITS_OWN}`,
      first: 'Question',
    }),
  ];
}

/** The answers that tell best what people will do, where a question asks for it. */
function plansOf(asked: string, { analysis, last, placeOf }: View): TaggedRecord[] | undefined {
  const planned = analysis.planned.find(({ question }) => question === asked);
  return planned?.answers.flatMap((id) => analysis.answers[placeOf(last, id) - 1] ?? []);
}

function questionBlocks(one: Answered, view: View): ChapterBlock[] {
  const { question, themes } = one;
  const plans = plansOf(question, view);
  const own = themes.filter(({ id }) => id !== one.asked?.id);
  const told = own.filter(({ share }) => share.people >= LEAST).slice(0, THEMES);
  const chosen = plans?.length
    ? plans
    : tellingFirst(
        readyIn(view, view.last).filter((quote) => quote.question === question),
        one.felt,
      ).slice(0, QUOTES);
  return [
    heading(2, view.questionLabel(question)),
    paragraph([sizesOf(one), askedTold(one, told.length > 0)].join(' ').trim()),
    ...givenWords(question, view),
    ...(told.length === 0
      ? []
      : [tableBlock(themesTable(told, view.questionLabel(question)), themeLinks(told))]),
    ...paragraphs(
      [moreOf(own.length - told.length, told.length), wordsOf(question, view)].join(' ').trim(),
      lackingTold(question, view),
    ),
    ...paragraphs(plans?.length ? plansTold(plans.length) : ''),
    ...(chosen.length === 0 ? [] : [quotesBlock(chosen, view)]),
  ];
}

/** What some wrote and who they are, with links on the page. */
const quotesBlock = (chosen: readonly (Quote | TaggedRecord)[], view: View): ChapterBlock =>
  apart(
    () =>
      markup`<ul>${chosen.map((one) => markup`<li>${unbroken(quotation(one.text))} ${answerLink(one, { ...view, isNameless: true })}</li>`)}</ul>`,
    bullets(chosen.map((one) => french`${quotation(one.text)} (personne ${view.personOf(one)})`)),
  );

/** Quotes on the side that most people take there, then the others, each in their order: one asked for faults shows faults. */
function tellingFirst(quotes: readonly Quote[], { positive, negative }: FeltShares): Quote[] {
  const side = positive.people >= negative.people ? 'positive' : 'negative';
  return quotes.toSorted((a, b) => Number(b.sentiment === side) - Number(a.sentiment === side));
}

const plansTold = (shown: number): string =>
  french`Ce que les personnes disent qu’elles feront (${counted(shown, 'réponse telle qu’écrite', 'réponses telles qu’écrites')}, d’abord celles qui nomment une action) :`;

/** « Mots dits par le plus de personnes : sommeil (7), émotions (6). », where enough people say the same. */
function wordsOf(asked: string, { analysis: { saidMost } }: View): string {
  const { words = [], of } = saidMost.find(({ question }) => question === asked) ?? {};
  if (of !== undefined) return '';
  const told = words.map(({ text, people: size }) => `${text}\u00a0(${count(size)})`);
  if (told.length === 0) return '';
  return french`${told.length === 1 ? 'Mot dit' : 'Mots dits'} par le plus de personnes : ${listed(told)}.`;
}

function sizesOf({ people: size, silent, nothing }: Answered): string {
  const found = [
    nothingTold(nothing.praise, 'un éloge'),
    nothingTold(nothing.blame, 'une critique'),
  ].join('');
  const others =
    silent === 0
      ? ''
      : french` ; ${counted(silent, 'autre réponse est', 'autres réponses sont')} sans contenu`;
  return french`${people(size)} y ${size < 2 ? 'dit' : 'disent'} quelque chose${found}${others}.`;
}

/** Ways to say nothing that are told. */
const WAYS = 3;

const nothingTold = ({ people: size, texts }: Nothing, side: string): string =>
  size === 0
    ? ''
    : french`, dont ${count(size)} qui ${size < 2 ? 'répond' : 'répondent'} qu’il n’y a rien (${texts
        .slice(0, WAYS)
        .map((text) => quotation(text))
        .join(', ')}${texts.length > WAYS ? '…' : ''}), ce qui compte comme ${side}`;

/** How many themes the table leaves out, under it. */
const moreOf = (left: number, told: number): string =>
  told === 0 || left === 0
    ? ''
    : french`${counted(left, 'autre thème y est cité', 'autres thèmes y sont cités')}.`;

/** Of a question that gives a theme itself, the tone of its answers in place of the few whose words tell of it. */
function askedTold({ asked, felt }: Answered, hasTable: boolean): string {
  if (asked === undefined) return '';
  const tones = feltBy(FEELINGS, (feeling) => felt[feeling].people);
  return french`La question porte déjà sur « ${asked.label} »${hasTable ? ', que le tableau ne compte donc pas' : ''} ; le ton des personnes en dit plus : ${listed(tones)}.`;
}

const themesTable = (themes: Answered['themes'], title: string): Table => ({
  caption: '',
  title,
  head: ['Thème', ...SHARE_HEAD],
  rows: themes.map(({ label, share }) => [label, ...shareCells(share)]),
});
