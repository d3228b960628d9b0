import { INTENT_WORDS } from '../../messages/words.js';
import { type Analysis, INTENTS } from '../../model.js';
import type { Sheet } from '../../workbook.js';
import { pairsOfThemes } from '../sections/together.js';
import { type View, viewOf } from '../view.js';
import { answersSheet } from './answers.js';
import { editionsSheet, meansSheet, responsesSheet, trendsSheet } from './comparison.js';
import { quotesSheet } from './quotes.js';
import { changesSheet, closedChangesSheet, closedSheet, sharesSheet } from './shares.js';

/** Every table of the analysis, one a sheet; empty ones are left out. */
export function tableSheets(analysis: Analysis): Sheet[] {
  const view = viewOf(analysis);
  const { comparison, quotes, answers, themes } = analysis;
  return [
    editionsSheet(analysis.comparison),
    sharesSheet('Thèmes', comparison.themes),
    sharesSheet('Tonalité', comparison.sentiment),
    themeSentimentSheet(view),
    intentsSheet(view),
    closedSheet(comparison.closed),
    changesSheet('Évolutions thèmes', comparison.themes),
    changesSheet('Évolutions tonalité', comparison.sentiment),
    closedChangesSheet(comparison.closed),
    meansSheet(comparison),
    trendsSheet(comparison),
    responsesSheet(comparison),
    wordsSheet(analysis),
    typicalSheet(analysis),
    togetherSheet(view),
    praisedSheet(analysis),
    quotesSheet(quotes, view.themeLabel),
    answersSheet(answers, themes),
  ].filter(({ rows }) => rows.length > 0);
}

const themeSentimentSheet = ({ analysis, themeLabel }: View): Sheet => ({
  name: 'Tonalité par thème',
  columns: [
    { title: 'id', width: 26 },
    { title: 'thème', width: 36 },
    ...['édition', 'personnes', 'positif', 'négatif', 'partagé', 'neutre'].map((title) => ({
      title,
      width: 11,
    })),
  ],
  rows: analysis.themeSentiment.map((line) => [
    line.id,
    themeLabel(line.id),
    line.edition,
    line.people,
    line.positive,
    line.negative,
    line.mixed,
    line.neutral,
  ]),
});

/** People who have each intent in one of their answers that count. */
function intentsSheet({ counting, analysis, editions, writers }: View): Sheet {
  const people = (intent: string, edition: string): number => {
    const own = counting.filter(
      (answer) => answer.edition === edition && answer.intents.some((one) => one === intent),
    );
    return new Set(own.map(({ id }) => id)).size;
  };
  const rows = INTENTS.filter((intent) => intent !== 'sans-contenu').flatMap((intent) =>
    editions.map((edition) => {
      const of = writers.get(edition) ?? 0;
      const saying = people(intent, edition);
      return [INTENT_WORDS[intent], edition, saying, of, of === 0 ? null : saying / of];
    }),
  );
  return {
    name: 'Intentions',
    columns: [
      { title: 'intention', width: 18 },
      { title: 'édition' },
      { title: 'personnes' },
      { title: 'sur' },
      { title: 'part', format: '0.0%' },
    ],
    rows: analysis.answers.length > 0 ? rows : [],
  };
}

const togetherSheet = (view: View): Sheet => ({
  name: 'Thèmes ensemble',
  columns: [
    { title: 'édition' },
    { title: 'thème', width: 32 },
    { title: 'et', width: 32 },
    { title: 'personnes' },
    { title: 'attendu sans lien', format: '0.0' },
  ],
  rows: pairsOfThemes(view).map(({ names, people, expected }) => [
    view.last,
    ...names,
    people,
    expected,
  ]),
});

const praisedSheet = ({ praised }: Analysis): Sheet => ({
  name: 'Ce qui a marqué',
  columns: [
    { title: 'édition' },
    { title: 'mots', width: 36 },
    { title: 'personnes' },
    { title: 'sur' },
  ],
  rows: praised.flatMap(({ edition, of, named, speakers }) => [
    ...named.map(({ words, people }) => [edition, words.join(' · '), people, of]),
    ...speakers.map(({ name, people }) => [edition, name, people, of]),
  ]),
});

const wordsSheet = ({ clouds }: Analysis): Sheet => ({
  name: 'Mots',
  columns: [{ title: 'édition' }, { title: 'mot', width: 32 }, { title: 'personnes' }],
  rows: clouds.flatMap(({ edition, cloud }) =>
    cloud.words.map(({ text, people }) => [edition, text, people]),
  ),
});

const typicalSheet = ({ comparison }: Analysis): Sheet => ({
  name: 'Mots propres',
  columns: [
    { title: 'édition' },
    { title: 'mot', width: 28 },
    { title: 'personnes' },
    { title: 'sur' },
    { title: 'ailleurs' },
    { title: 'sur (ailleurs)' },
    { title: 'spécificité', format: '0.0' },
  ],
  rows: comparison.words.map((one) => [
    one.edition,
    one.word,
    one.people,
    one.of,
    one.elsewhere,
    one.ofElsewhere,
    one.specificity,
  ]),
});
