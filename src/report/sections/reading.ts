import { groupBy, keptIn } from '../../ground/group-by.js';
import { type Content, french, markup } from '../../markup.js';
import { count, counted, listed, percent } from '../../messages/numbers.js';
import { awaitedWords, encodingWord, fileWord, PLANS_WORDS } from '../../messages/words.js';
import type { Notice, Source } from '../../model/survey.js';
import type { Expectation } from '../../model/tags.js';
import { personKey } from '../../people/people.js';
import { asksWhatWasDone } from '../../wording/manner/done.js';
import {
  apart,
  bullets,
  type Chapter,
  type ChapterBlock,
  figureBlock,
  headed,
  heading,
  paragraph,
  paragraphs,
  tableBlock,
} from '../blocks.js';
import { numberedTold, PERSON_COLUMN } from '../persons.js';
import { counting, number, type Table } from '../table.js';
import type { View } from '../view.js';
import { lengthsFigures, lengthsIntro } from './lengths.js';

const SEPARATORS: Readonly<Record<string, string>> = {
  ';': 'point-virgule',
  ',': 'virgule',
  '\t': 'tabulation',
};

export function readingChapter(view: View): Chapter {
  const { sources, notices } = view.analysis;
  const withheld = view.analysis.answers.filter(view.isWithheld).length;
  return {
    id: 'lecture',
    title: 'Ce qui a été lu',
    blocks: [
      tableBlock(sourcesTable(sources)),
      tableBlock(questionsTable(view)),
      ...paragraphs(openNote(view.analysis)),
      paragraph(personNote(view)),
      ...lengthsFigures(view).flatMap((figure) => [
        heading(2, 'Nombre et longueur des réponses'),
        paragraph(lengthsIntro(view)),
        figureBlock(figure),
      ]),
      heading(2, 'Ce qui n’est pas compté'),
      bullets(leftOut(view)),
      ...headed(2, 'Ce que la lecture a remarqué', noticeBlocks(notices, view)),
      ...headed(2, 'Ce qui n’est pas montré', paragraphs(withheldNote(withheld, view))),
    ],
  };
}

/** What stands after a quote: files number people from where they like, and the proof finds an answer by it. */
function personNote(view: View): string {
  const { numbered, editions } = view;
  if (numbered.size === 0) return idNote(view);
  const others = editions.filter((edition) => !numbered.has(edition));
  const ranked = others.filter((edition) => areRanks(view, edition));
  const own = others.filter((edition) => !ranked.includes(edition));
  return [
    numberNote(view),
    own.length === 0 ? '' : french`Les identifiants de ${listed(own)} sont ceux du fichier.`,
    ranked.length === 0
      ? ''
      : french`Les identifiants de ${listed(ranked)} (« r038 ») sont des rangs : le fichier n’en donne pas, ou en donne qui peuvent nommer les personnes.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether those who wrote have the ids that reading gives where a file has none. */
const areRanks = ({ analysis }: View, edition: string): boolean =>
  analysis.answers.every((one) => one.edition !== edition || /^r\d{3,}$/u.test(one.id));

const numberNote = (view: View): string =>
  french`« Personne 125 » est un numéro, non un nombre de personnes. ${numberedTold(view, false)}${view.hasFiles ? french` Ce numéro sert à retrouver la réponse dans reponses.xlsx (colonne « ${PERSON_COLUMN} »), à côté de l’identifiant du fichier d’origine.` : ''}`;

const idNote = ({ analysis: { answers }, hasFiles }: View): string => {
  const again = suffixedId(answers);
  return [
    french`« Personne 125 » est l’identifiant que le fichier donne à ce questionnaire, ou son rang (« r038 ») s’il n’en donne pas : ce n’est pas un nombre de personnes, et il peut dépasser le total.`,
    ...(again === undefined
      ? []
      : [
          french`Quand un identifiant revient dans une édition (deux outils donnent souvent les mêmes numéros), un rang le suit : « ${again.id} » est le ${again.nth}e questionnaire à porter « ${again.own} ».`,
        ]),
    french`Cet identifiant sert à retrouver la réponse dans ${hasFiles ? 'reponses.xlsx et dans ' : ''}le fichier d’origine.`,
  ].join(' ');
};

/** The first id that got a number for being taken, and the one it is of; undefined where none did. */
function suffixedId(answers: View['analysis']['answers']) {
  const known = new Set(answers.map(personKey));
  for (const { id, edition } of answers) {
    const [, own, nth] = /^(.+)-(\d+)$/u.exec(id) ?? [];
    if (own && nth && known.has(personKey({ edition, id: own }))) return { id, own, nth };
  }
  return undefined;
}

/** How many answers are counted and not shown, and where they are read; '' where all are shown. */
const withheldNote = (held: number, view: View): string =>
  held === 0
    ? ''
    : french`Le texte ${held === 1 ? 'd’une réponse' : `de ${count(held)} réponses`}, que retient le contrôle avant publication (santé, donnée sensible, confidence, agression, personne reconnaissable ou mise en cause, demande de ne pas publier), n’est pas montré dans ce rapport, qui peut ainsi circuler. Quand une réponse n’est retenue que parce qu’elle désigne une personne, un extrait qui ne la désigne pas peut être cité. Ses thèmes et son ton comptent comme ceux des autres ; les mots de ce qui se confie, eux, n’entrent pas dans les nuages ; parmi les mots les plus dits, ils ne comptent que pour ce que d’autres disent aussi.${heldByTone(view)}${view.hasFiles ? heldIn(held) : ''}`;

/** « Il y en a 24 parmi les 283 négatives, et 31 parmi les 694 positives »: whether the gate keeps back one side more. */
function heldByTone({ analysis: { answers }, isWithheld }: View): string {
  const told = (['negative', 'positive'] as const).flatMap((tone) => {
    const own = answers.filter(
      ({ informative, sentiment }) => informative && sentiment.label === tone,
    );
    const noun = tone === 'negative' ? 'réponses négatives' : 'positives';
    return own.length === 0
      ? []
      : french`${count(own.filter(isWithheld).length)} des ${count(own.length)} ${noun} (${percent(own.filter(isWithheld).length / own.length)})`;
  });
  return told.length < 2 ? '' : french` Sont retenues ${listed(told)}.`;
}

const heldIn = (held: number): string =>
  french` Le fichier interne reponses.xlsx ${held === 1 ? 'la' : 'les'} donne en entier, avec les raisons (colonne « retenue »).`;

function noticeBlocks(notices: readonly Notice[], { withoutIds }: View): ChapterBlock[] {
  if (notices.length === 0) return [];
  const told = notices.map(({ message, ...place }) => ({
    ...place,
    text: withoutIds(message.french),
  }));
  return [apart(() => folded(told), bullets(told.map(noticed)))];
}

/** A notice as the report tells it. */
type Noticed = Omit<Notice, 'message'> & { readonly text: string };

const folded = (notices: readonly Noticed[]): Content =>
  markup`<details class="notices"${notices.length <= 6 && markup` open`}><summary>${counted(notices.length, 'remarque')} de lecture</summary><ul>${notices.map(
    ({ file, line, text }) =>
      markup`<li><code>${fileWord(file)}${line !== undefined && `:${line}`}</code>\u00a0: ${text}</li>`,
  )}</ul></details>`;

const noticed = ({ file, line, text }: Noticed): string =>
  french`${fileWord(file)}${line === undefined ? '' : `:${line}`} : ${text}`;

const sourcesTable = (sources: readonly Source[]): Table => ({
  caption: 'Fichiers lus',
  head: ['Fichier', 'Lignes', 'Colonnes', 'Questions ouvertes', 'Lu en'],
  rows: sources.map(({ file, rows, columns, encoding, delimiter }) => {
    const asked = columns.find(({ role }) => role === 'question');
    const open = asked?.distinct ?? columns.filter(({ role }) => role === 'open').length;
    return [
      fileWord(file),
      counting(rows),
      counting(columns.length),
      counting(open),
      [
        encodingWord(encoding),
        ...(delimiter === null ? [] : [SEPARATORS[delimiter] ?? delimiter]),
      ].join(', '),
    ];
  }),
});

/** Answers by open question and edition; copies too, which the cover does not count. */
function questionsTable({ analysis, editions, questions, copies, questionLabel }: View): Table {
  const answers = groupBy(analysis.answers, ({ question }) => question);
  const expected = expectedBy(analysis.people);
  const plans = new Set(analysis.planned.map(({ question }) => question));
  const awaited = (question: string): string => {
    if (plans.has(question)) return PLANS_WORDS;
    const done = asksWhatWasDone(question) && { done: true as const };
    const words = [...(expected.get(question) ?? [])].map((expects) =>
      awaitedWords({ expects, ...(expects === 'neutral' && done) }),
    );
    return words.join(', ') || '–';
  };
  const named = (question: string): string => {
    const label = questionLabel(question);
    return label === question ? question : french`${question} (ici « ${label} »)`;
  };
  const among =
    copies === 0
      ? ''
      : french`, dont ${counted(copies, 'copie')} qui ne compte${copies < 2 ? '' : 'nt'} pas ensuite`;
  return {
    caption: `Réponses reçues aux questions ouvertes${among}`,
    head: ['Question', 'On y attend', ...(editions.length > 1 ? editions : ['Réponses'])],
    rows: questions.map((question) => [
      named(question),
      awaited(question),
      ...editions.map((edition) => {
        const own = answers.get(question) ?? [];
        const received = own.filter((answer) => answer.edition === edition).length;
        return number(received, received === 0 ? '–' : count(received));
      }),
    ]),
  };
}

/** What each question is taken to expect; more than one thing where its wordings differ. */
export function expectedBy(
  people: View['analysis']['people'],
): ReadonlyMap<string, ReadonlySet<Expectation>> {
  const expected = new Map<string, Set<Expectation>>();
  for (const { question, expects } of people.flatMap(({ answers }) => answers)) {
    if (expects !== undefined) keptIn(expected, question, () => new Set()).add(expects);
  }
  return expected;
}

/** What it changes that a question is taken to ask for an image, or for nothing in particular; '' where none is. */
function openNote({ people }: View['analysis']): string {
  const expected = [...expectedBy(people).values()].flatMap((own) => [...own]);
  const image = expected.includes('image') ? ', ou ce que l’ensemble évoque' : '';
  return image === '' && !expected.includes('neutral')
    ? ''
    : french`Ce qu’une question attend décide souvent de la tonalité d’une réponse brève : « le livret » est un éloge là où l’on demande ce qui a plu${image}, et reste neutre là où rien de particulier n’est attendu. Une question lue de travers se corrige dans l’étude.`;
}

/** Answers in another language, where there are any. */
export const foreignTold = (foreign: number): string[] =>
  foreign === 0
    ? []
    : [
        french`${counted(foreign, 'réponse n’est pas', 'réponses ne sont pas')} en français : ${foreign < 2 ? 'elle n’est pas lue, et n’entre' : 'elles ne sont pas lues, et n’entrent'} dans aucun calcul.`,
      ];

function leftOut({ silent: { length: silent }, foreign, copies }: View): string[] {
  return [
    silent === 0
      ? french`Aucune réponse n’est sans contenu (« RAS », « néant », « idem »…).`
      : french`${counted(silent, 'réponse')} sans contenu (« RAS », « néant », « idem »…) : ${silent < 2 ? 'lue' : 'lues'}, hors des calculs.`,
    ...foreignTold(foreign.length),
    copies === 0
      ? 'Aucun questionnaire envoyé deux fois n’a été repéré.'
      : french`${counted(copies, 'copie')} d’une autre réponse (questionnaire envoyé deux fois, mot pour mot ou presque) : hors des calculs.`,
  ];
}
