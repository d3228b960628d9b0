import { shareOf } from '../../compare/table.js';
import { countEach, groupBy } from '../../group-by.js';
import { french } from '../../markup.js';
import { count, counted, listed, people } from '../../messages/numbers.js';
import { quotation } from '../../messages/quotation.js';
import type { Share } from '../../model/comparison.js';
import type { TaggedRecord } from '../../model/tags.js';
import { alphabetical, byCode } from '../../names.js';
import { personKey } from '../../people.js';
import { areFew } from '../../privacy.js';
import { overall } from '../../tag/tone/sentiment.js';
import {
  bullets,
  type Chapter,
  type ChapterBlock,
  figureBlock,
  heading,
  paragraph,
  paragraphs,
  tableBlock,
} from '../blocks.js';
import type { Feelings } from '../figures/diverging.js';
import type { Figure } from '../figures/figure.js';
import { ownThemes } from '../given.js';
import { themeLinks } from '../links.js';
import { SHARE_HEAD, shareCells } from '../shares-table.js';
import type { Table } from '../table.js';
import type { View } from '../view.js';
import { readyIn } from './quotes-texts.js';
import { feelingsBy, feelingsFigure } from './sentiment.js';

/** Themes told of a question, the least people who must speak of one, and quotes. */
const [THEMES, LEAST, QUOTES] = [6, 2, 2];

/** What the last edition answered to an open question. */
export interface Answered {
  readonly question: string;
  /** People who say something there. */
  readonly people: number;
  /** Answers without content. */
  readonly silent: number;
  /** People who find there nothing to blame, or nothing to praise, and what they write: « rien ». */
  readonly nothing: { readonly praise: Nothing; readonly blame: Nothing };
  readonly felt: Feelings;
  /** The themes that these people’s own words tell of, those of most people first. */
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly share: Share;
  }[];
}

interface Nothing {
  readonly people: number;
  /** In lower case, those of most answers first. */
  readonly texts: readonly string[];
}

/** What was answered to each open question, where several were asked: what readers look for first. */
export function byQuestionChapter(view: View): Chapter | undefined {
  const all = answered(view);
  if (all.length < 2) return undefined;
  return {
    id: 'questions',
    title: 'Question par question',
    blocks: [
      paragraph(introOf(view)),
      ...questionsFigures(all, view).map((figure) => figureBlock(figure)),
      ...all.flatMap((one) => questionBlocks(one, view)),
    ],
  };
}

const introOf = (view: View): string =>
  french`Ce que disent les réponses${view.placed(view.last)} à chaque question ouverte : combien de personnes, sur quel ton, de quoi. Une personne compte une fois par question, et dans un thème quand ses propres mots en parlent.`;

/** The figure of the questions that enough of the people who write answer; none where there is no such question. */
function questionsFigures(all: readonly Answered[], view: View): Figure[] {
  const least = Math.min(view.analysis.threshold, view.writers(view.last));
  const judged = all.filter(({ question }) => plansOf(question, view) === undefined);
  const lines = judged.map(({ felt }) => felt).filter((felt) => !areFew(felt.people, least));
  if (lines.length === 0) return [];
  const left =
    lines.length === judged.length
      ? ''
      : french` Les questions où moins de ${people(least)} disent quelque chose n’y sont pas.`;
  return [
    feelingsFigure(lines, {
      name: 'sentiment-questions',
      title: french`Tonalité par question${view.placed(view.last)}`,
      drawn: lines,
      note: french`Entre parenthèses : les personnes qui y disent quelque chose. À droite, hors de la barre : les neutres. Une question qui demande ce qui a plu n’appelle guère que des éloges : son ton se compare à celui de la même question une autre année, non à celui d’une autre question.${left}${judged.length === all.length ? '' : NO_TONE}`,
      first: 'Question',
    }),
  ];
}

/** Beside the tones of the other questions. */
const NO_TONE = french` Ce que les personnes feront ensuite n’a pas de ton : les questions qui le demandent n’y sont pas.`;

/** The answers that tell best what people will do, where a question asks for it. */
function plansOf(asked: string, { analysis, last, placeOf }: View): TaggedRecord[] | undefined {
  const planned = analysis.planned.find(({ question }) => question === asked);
  return planned?.answers.flatMap((id) => analysis.answers[placeOf(last, id) - 1] ?? []);
}

function questionBlocks(one: Answered, view: View): ChapterBlock[] {
  const { question, themes } = one;
  const plans = plansOf(question, view);
  const told = themes.filter(({ share }) => share.people >= LEAST).slice(0, THEMES);
  const chosen =
    plans ??
    readyIn(view, view.last)
      .filter((quote) => quote.question === question)
      .slice(0, QUOTES);
  const quotes = chosen.map(({ text, id }) => french`${quotation(text)} (personne ${id})`);
  return [
    heading(2, view.questionLabel(question)),
    paragraph(sizesOf(one)),
    ...(told.length === 0 ? [] : [tableBlock(themesTable(told), themeLinks(told))]),
    ...paragraphs([moreOf(one, told.length), wordsOf(question, view)].join(' ').trim()),
    ...paragraphs(plans === undefined || plans.length === 0 ? '' : plansTold(plans.length)),
    ...(quotes.length === 0 ? [] : [bullets(quotes)]),
  ];
}

const plansTold = (shown: number): string =>
  french`Ce que les personnes disent qu’elles feront (${counted(shown, 'réponse telle qu’écrite', 'réponses telles qu’écrites')}, d’abord celles qui nomment une action) :`;

/** « Mots dits par le plus de personnes : sommeil (7), émotions (6). », where enough people say the same. */
function wordsOf(asked: string, { analysis: { saidMost } }: View): string {
  const { words = [] } = saidMost.find(({ question }) => question === asked) ?? {};
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

/** « Rien », « rien à redire », « rien du tout ! »: what is said of nothing, and no more. */
const NOTHING =
  /^(?:non,? )?rien(?: (?:du tout|de (?:spécial|particulier|plus)|à (?:dire|redire|signaler|améliorer|changer|ajouter|revoir)|pour (?:moi|l['’]instant)))*[\s.!…)]*$/iu;

/** How many themes the table leaves out, under it. */
function moreOf({ themes }: Answered, told: number): string {
  const left = themes.length - told;
  return told === 0 || left === 0
    ? ''
    : french`${counted(left, 'autre thème y est cité', 'autres thèmes y sont cités')}.`;
}

const themesTable = (themes: Answered['themes']): Table => ({
  caption: '',
  head: ['Thème', ...SHARE_HEAD],
  rows: themes.map(({ label, share }) => [label, ...shareCells(share)]),
});

/** The open questions of the last edition to which somebody says something, in their order. */
export function answered(view: View): Answered[] {
  const answersTo = (question: string, all: readonly TaggedRecord[]): TaggedRecord[] =>
    all.filter((one) => one.edition === view.last && one.question === question);
  return view.questions.flatMap((question) => {
    const own = answersTo(question, view.counting);
    const silent = answersTo(question, view.silent).length;
    return own.length === 0 ? [] : [answeredTo(question, own, silent, view)];
  });
}

function answeredTo(
  question: string,
  own: readonly TaggedRecord[],
  silent: number,
  { last, themeLabel, questionLabel }: View,
): Answered {
  const persons = [...groupBy(own, personKey).values()];
  const of = persons.length;
  const ofNothing = (label: string): Nothing => {
    const said = own.filter(
      ({ text, sentiment }) => NOTHING.test(text.trim()) && sentiment.label === label,
    );
    const texts = countEach(said.map(({ text }) => text.trim().toLowerCase()));
    return {
      people: new Set(said.map(personKey)).size,
      texts: [...texts].sort(([a, n], [b, m]) => m - n || byCode(a, b)).map(([text]) => text),
    };
  };
  const shareBy = (size: number): Share => shareOf({ edition: last, people: size, of });
  const felt = persons.map((answers) => overall(answers.map(({ sentiment }) => sentiment.label)));
  const themes = persons.flatMap((answers) => [...new Set(answers.flatMap(ownThemes))]);
  return {
    question,
    people: of,
    silent,
    nothing: { praise: ofNothing('positive'), blame: ofNothing('negative') },
    felt: {
      ...feelingsBy((feeling) => shareBy(felt.filter((one) => one === feeling).length)),
      label: questionLabel(question),
      people: of,
    },
    themes: [...groupBy(themes, (id) => id)]
      .map(([id, { length }]) => ({ id, label: themeLabel(id), share: shareBy(length) }))
      .sort((a, b) => b.share.people - a.share.people || alphabetical(a.label, b.label)),
  };
}
