import { expect, it } from 'vitest';
import { successive } from '../../src/compare/pairing.js';
import { recommending } from '../../src/compare/recommending.js';
import { compareTable } from '../../src/compare/test-lines.js';
import type { ComparedMeans } from '../../src/model/compared-means.js';
import type { ComparedClosed } from '../../src/model/comparison.js';
import { reportBlocks } from '../../src/report/document.js';
import { changesChapter } from '../../src/report/sections/changes.js';
import { feelings } from '../../src/report/sections/cited.js';
import { closedChapter } from '../../src/report/sections/closed.js';
import { essentialsChapter } from '../../src/report/sections/essentials.js';
import { methodChapter } from '../../src/report/sections/method.js';
import { sharedSubjects } from '../../src/report/sections/shared-subjects.js';
import { closedSheet } from '../../src/report/sheets/shares.js';
import { type View, viewOf } from '../../src/report/view.js';
import { comparedIn, inputOf, type Someone, times } from '../compare/people.js';
import { analysisOf, figuresIn, saidIn } from './fixture.js';

const NBSP = '\u00a0';

/** The list, without what is said under it. */
const essentials = (view: View): string[] => saidIn(essentialsChapter(view)).slice(0, -1);

/** A scale asked in 2025 of a hundred people. */
function scale(chosen: Readonly<Record<string, number>>, own: Partial<ComparedMeans> = {}) {
  const people = Object.values(chosen).reduce((sum, one) => sum + one, 0);
  const lines = Object.entries(chosen).map(([label, size]) => ({
    ...{ id: label, label },
    counts: [{ edition: '2025', people: size, of: people }],
  }));
  const spread = { deviation: 1, median: 4, low: 3.5, high: 3.9 };
  return {
    question: 'Êtes-vous satisfait ?',
    kind: 'scale',
    options: compareTable(lines, successive),
    means: {
      values: Object.keys(chosen).map((option, at) => ({ option, value: at + 1 })),
      means: [{ edition: '2025', people, of: people, mean: 3.7, ...spread }],
      changes: [],
      ...own,
    },
  } satisfies ComparedClosed;
}

function told(closed: readonly ComparedClosed[]): string[] {
  const analysis = analysisOf();
  return essentials(viewOf({ ...analysis, comparison: { ...analysis.comparison, closed } }));
}

it('tells how many chose the good side of a scale, each of its options, then the others', () => {
  const [, opinions] = told([scale({ Non: 5, 'Plutôt non': 7, Plutôt: 33, Oui: 55 })]);
  expect(opinions).toBe(
    `En 2025, à «${NBSP}Êtes-vous satisfait${NBSP}?${NBSP}» (100${NBSP}personnes), 88${NBSP}% (de${NBSP}80${NBSP}à${NBSP}93${NBSP}%) répondent «${NBSP}Oui${NBSP}» (55${NBSP}%) ou «${NBSP}Plutôt${NBSP}» (33${NBSP}%)${NBSP}; 12${NBSP}% (de${NBSP}7${NBSP}à${NBSP}20${NBSP}%) «${NBSP}Plutôt non${NBSP}» ou «${NBSP}Non${NBSP}».`,
  );
});

it('tells those who answer beside a scale apart, by their number', () => {
  const asked = scale({ Non: 20, Moyen: 30, Oui: 50 });
  const { values } = asked.means;
  const means = { ...asked.means, values: values.slice(0, 2).concat({ option: 'Oui', value: 3 }) };
  const lines = compareTable(
    [...['Non', 'Moyen', 'Oui', 'NSP'].entries()].map(([at, label]) => ({
      ...{ id: label, label },
      counts: [{ edition: '2025', people: [20, 20, 50, 10][at]!, of: label === 'NSP' ? 100 : 90 }],
    })),
    successive,
  );
  const [, opinions] = told([{ ...asked, options: lines, means, beside: ['NSP'] }]);
  expect(opinions).toMatch(/\(90.personnes, sans compter 10.«.NSP.»\), 56.% .+ «.Non.»\.$/u);
});

it('tells how many they are, and no share, where few were asked', () => {
  const [, opinions] = told([scale({ Non: 3, Moyen: 1, Oui: 4 })]);
  expect(opinions).toMatch(/\(8.personnes\), 4 répondent «.Oui.».; 1 «.Moyen.».; 3 «.Non.»\.$/u);
});

it('says that all answer the good side of a scale, where they do', () => {
  const [, opinions] = told([scale({ Non: 0, Plutôt: 3, Oui: 5 })]);
  expect(opinions).toMatch(
    /\(8.personnes\), toutes répondent «.Oui.» \(5\) ou «.Plutôt.» \(3\)\.$/u,
  );
});

it('tells the middle of a scale apart from its sides', () => {
  const [, opinions] = told([scale({ Non: 5, Moyen: 40, Oui: 55 })]);
  expect(opinions).toMatch(/répondent «.Oui.».; 40.% \(.+\) «.Moyen.».; 5.% \(.+\) «.Non.»\.$/u);
});

it('sets a degree that approves on the good side, low as it stands on its scale', () => {
  const [, opinions] = told([
    scale({ 'Pas satisfait': 20, 'Plutôt satisfait': 30, Satisfait: 30, 'Très satisfait': 20 }),
  ]);
  expect(opinions).toMatch(
    /80.% \(.+\) répondent .+ «.Plutôt satisfait.» \(30.%\).; 20.% \(.+\) «.Pas satisfait.»\.$/u,
  );
});

it('tells what yes or no answers of an opinion, not of who people are', () => {
  const asked = (question: string) => {
    const { means: _, ...closed } = scale({ Oui: 58, Non: 32, 'Ne sais pas': 10 });
    return told([{ ...closed, question, kind: 'choice' }])[1];
  };
  expect(asked('Reviendrez-vous l’an prochain ?')).toMatch(
    /\(100.personnes\), 58.% \(.+\) répondent «.Oui.».; 32.% \(.+\) «.Non.» et 10.% \(.+\) «.Ne sais pas.»\.$/u,
  );
  for (const other of [
    'Est-ce votre première participation ?',
    'Avez-vous un besoin de santé ?',
    'Souhaitez-vous recevoir la lettre d’information ?',
  ]) {
    expect(asked(other)).not.toContain(other.slice(0, 12));
  }
});

it('tells the mean of a scale of numbers', () => {
  const [, opinions] = told([scale({ '3': 30, '4': 70 })]);
  expect(opinions).toContain(', est de 3,70, de 3,50 à 3,90.');
});

it('reminds of the mean of the year before', () => {
  const now = scale({ '3': 30, '4': 70 });
  const [mean] = now.means.means;
  const before = { ...mean!, edition: '2024', mean: 3.2, low: 3, high: 3.4 };
  const [, opinions] = told([{ ...now, means: { ...now.means, means: [before, mean!] } }]);
  expect(opinions).toContain(`, de 3,50 à 3,90 (en 2024${NBSP}: 3,20, de 3,00 à 3,40).`);
});

it('tells each of several editions that no time puts in order, the last of years alone', () => {
  const analysis = analysisOf();
  const places = ['Lyon', 'Bron', 'Gex'].reduce(
    (text, place, n) => text.replaceAll(`"${2023 + n}"`, `"${place}"`),
    JSON.stringify(analysis),
  );
  const cited = (view: typeof analysis): string[] =>
    essentials(viewOf(view)).flatMap(
      (sentence) => /^Les thèmes les plus cités (.+?) sont /u.exec(sentence)?.[1] ?? [],
    );
  expect(cited(analysis)).toEqual(['en 2025']);
  expect(cited(JSON.parse(places))).toEqual(
    ['Lyon', 'Bron', 'Gex'].map((place) => `dans l’édition «${NBSP}${place}${NBSP}»`),
  );
});

it('tells no question that is no scale, nor one that the last edition did not ask', () => {
  const old = scale({ Non: 5, Oui: 55 }, { means: [] });
  const sentences = told([old, { ...scale({ Non: 5, Oui: 55 }), kind: 'choice' }]);
  expect(sentences.join(' ')).not.toContain('Questions fermées');
});

it('says what the bounds beside its figures are', () => {
  const blocks = reportBlocks(analysisOf());
  const list = blocks.findIndex(({ kind }) => kind === 'list');
  expect(blocks[list + 1]).toMatchObject({ text: expect.stringContaining('intervalle à 95') });
});

it('speaks of one theme in the singular', () => {
  const analysis = analysisOf();
  const { comparison } = analysis;
  const [first] = comparison.themes;
  const alone = { ...analysis, comparison: { ...comparison, themes: [first!] } };
  expect(essentials(viewOf(alone)).join(' ')).toMatch(
    /Le seul thème cité.*\s; cette part porte sur/u,
  );
});

it('tells that no theme changes and how many are stable, which is something to conclude', () => {
  const said = (theme: string) => ({ says: [{ themes: { [theme]: 'positive' as const } }] });
  const people = ['2024', '2025'].flatMap((edition) => [
    ...times(290, { edition, ...said('lieu') }),
    ...times(10, { edition, ...said('repas') }),
  ]);
  const analysis = analysisOf();
  const view = viewOf({ ...analysis, comparison: comparedIn(inputOf(people)) });
  expect(essentials(view).join(' ')).toMatch(
    /aucun thème ne change nettement.: deux sont stables\./u,
  );
});

it('counts answers, and says so, where nothing tells whose they are', () => {
  const analysis = analysisOf();
  const [source] = analysis.sources;
  const [id] = source!.columns;
  const columns = [
    { ...id!, role: 'id', filled: 9, distinct: 9 },
    { ...id!, role: 'question', filled: 9, distinct: 3 },
  ] as const;
  const view = viewOf({ ...analysis, sources: [{ ...source!, columns }] });
  const [read] = essentials(view);
  expect(read).toMatch(/^120\sréponses .*, dont .*informatives en tout\s; rien ne dit lesquelles/u);
  const last = analysis.comparison.editions.at(-1)!;
  const alone = { ...last, informative: last.respondents };
  const comparison = { ...analysis.comparison, editions: [alone] };
  expect(
    essentials(viewOf({ ...analysis, comparison, sources: [{ ...source!, columns }] }))[0],
  ).toMatch(/^224\sréponses en 2025, toutes informatives\s; rien/u);
  expect(saidIn(methodChapter(view)).join(' ')).toContain(`veut dire «${NBSP}réponses${NBSP}»`);
});

it.each([
  ['google', 'google.csv', false],
  ['google', 'Été/google.xlsx', false],
  ['Lyon', 'google.csv', true],
  ['2025', '2025.csv', true],
])('an edition alone, « %s » of %s, is named or not in what is told', (label, file, named) => {
  const analysis = analysisOf();
  const { comparison, sources } = analysis;
  const { placed } = viewOf({
    ...analysis,
    sources: [{ ...sources[0]!, file }],
    comparison: { ...comparison, editions: [{ ...comparison.editions[0]!, label }] },
  });
  expect(placed(label) !== '').toBe(named);
});

it('two editions are named, be they called by their files', () => {
  const { placed } = viewOf(analysisOf());
  expect(placed('Lyon')).toBe(` dans l’édition «${NBSP}Lyon${NBSP}»`);
});

it('names subjects apart: who is pleased while speaking of one does not praise it', () => {
  const analysis = analysisOf();
  const themes = analysis.themes.map((theme) => ({ ...theme, subject: true as const }));
  expect(feelings(viewOf(analysis))).toContain('les éloges portent');
  const told = feelings(viewOf({ ...analysis, themes }));
  expect(told).not.toContain('portent');
  expect(told).toContain('les éloges nomment');
  const some = themes.map((theme, at) => (at === 0 ? theme : analysis.themes[at]!));
  expect(feelings(viewOf({ ...analysis, themes: some }))).toMatch(
    /les éloges portent [^;]+, et nomment parmi les sujets /u,
  );
});

it('says of a theme that most of those who blame it blame one subject', () => {
  const analysis = analysisOf();
  const [first] = analysis.answers;
  const tag = (id: string) => ({
    ...{ id, polarity: 'negative' as const },
    evidence: [{ start: 0, end: 2, entry: 'IA' }],
  });
  const answers = [1, 2, 3, 4, 5].map((n) => ({
    ...first!,
    ...{ id: `p${n}`, answer: `p${n}/1`, edition: '2025', informative: true },
    themes: [tag('evenement/contenus'), ...(n < 4 ? [tag('numerique/ia')] : [])],
  }));
  const themes = analysis.themes.map((theme) =>
    theme.id === 'numerique/ia' ? { ...theme, subject: true as const } : theme,
  );
  const shared = sharedSubjects(viewOf({ ...analysis, themes, answers }), () => true);
  expect(shared('evenement/contenus')).toBe(', dont 3 aussi sur Intelligence artificielle');
  expect(shared('numerique/ia')).toBe('');
});

it('tells no change that may come from what was asked or offered', () => {
  const edition = (label: string, suggesting: number, asked: string) => [
    ...times(suggesting, {
      edition: label,
      says: [{ question: asked, intents: ['suggestion' as const] }],
    }),
    ...times(60 - suggesting, { edition: label, says: [{ question: asked }] }),
  ];
  const toldOf = (after: string): string => {
    const people = [...edition('2024', 3, 'Quels manques ?'), ...edition('2025', 25, after)];
    const comparison = comparedIn(inputOf(people));
    const analysis = analysisOf();
    return essentials(viewOf({ ...analysis, comparison })).join(' ');
  };
  expect(toldOf('Quels manques ?')).toMatch(/suggestion.* augmente/);
  expect(toldOf('Que faire de mieux ?')).not.toMatch(/suggestion.* augmente/);
});

it('says under it that intervals tell nothing of misreading, and how often themes are misread', () => {
  const [, note] = essentialsChapter(viewOf(analysisOf())).blocks;
  expect(JSON.stringify(note)).toContain('environ un thème sur quatre échappe');
});

it('tells how many give 9 or 10, 7 or 8, and less, where a scale to ten asks whether one would recommend', () => {
  const notes = { 4: 10, 7: 20, 8: 20, 9: 30, 10: 20 };
  const asked = (question: string) => {
    const values = Object.keys(notes).map((option) => ({ option, value: Number(option) }));
    const [, opinions] = told([{ ...scale(notes, { values }), question }]);
    return opinions!.replace(/[\u00a0\u202f]/gu, ' ');
  };
  expect(asked('Nous recommanderiez-vous ?')).toMatch(
    /; 50 % \(de 40 à 60 %\) donnent 9 ou 10, 40 % \(.+\) 7 ou 8 et 10 % \(.+\) 6 ou moins\.$/u,
  );
  expect(asked('Quelle note donnez-vous ?')).not.toContain('9 ou 10');
  const low = { 4: 10, 7: 20, 8: 20 };
  const named = { ...scale(low), question: 'De 0 à 10, nous recommanderiez-vous ?' };
  expect(told([named])[1]).not.toContain('9 ou 10');
  expect(JSON.stringify(closedSheet([named]))).toContain('Ensemble\u00a0: 9 ou 10');
  expect(
    JSON.stringify(closedSheet([{ ...named, question: 'Nous recommanderiez-vous ?' }])),
  ).not.toContain('Ensemble');
  const question = { ...scale(notes), question: 'Nous recommanderiez-vous ?' };
  expect(JSON.stringify(closedSheet([question]))).toContain('Ensemble\u00a0: 6 ou moins');
  const analysis = analysisOf();
  const comparison = { ...analysis.comparison, closed: [question] };
  const [figure] = figuresIn(closedChapter(viewOf({ ...analysis, comparison })));
  expect(figure!.table.rows.slice(-3).map(([label]) => label)).toEqual(
    ['9 ou 10', '7 ou 8', '6 ou moins'].map((one) => `Ensemble\u00a0: ${one}`),
  );
});

it('tells what notes were given, where a question does not name the ends of its scale', () => {
  const notes = scale({ '3': 30, '4': 70 });
  const asked = (question: string) => told([{ ...notes, question }])[1];
  expect(asked('Quelle note ?')).toContain(
    `(100${NBSP}personnes), la moyenne des réponses, qui vont de 3 à 4, est de 3,70`,
  );
  expect(asked('Quelle note, de 0 à 10 ?')).toContain(
    `(100${NBSP}personnes), la moyenne est de 3,70`,
  );
});

it('tells each option of a side by its share, though rounded ones may not add up, which is said under it', () => {
  const [, opinions] = told([scale({ Non: 3, 'Plutôt non': 5, Plutôt: 15, Oui: 17 })]);
  expect(opinions).toMatch(/80.% \(.+\) répondent «.Oui.» \(43.%\) ou «.Plutôt.» \(38.%\).; 20.%/u);
});

it('tells the recommendation and the mark first, then how the whole was liked, then the rest', () => {
  const asked = (question: string, chosen: Readonly<Record<string, number>>) => ({
    ...scale(chosen),
    question,
  });
  const sentences = told([
    asked('Le rythme convenait-il ?', { Non: 40, Oui: 60 }),
    asked('Globalement, êtes-vous satisfait ?', { Non: 40, Oui: 60 }),
    asked('Quelle note sur 10 donnez-vous à cette formation ?', { 7: 40, 8: 60 }),
    asked('Nous recommanderiez-vous ?', { 7: 40, 9: 60 }),
  ]);
  expect(sentences.slice(1, 4).join(' ')).toMatch(
    /à «.Quelle note .*à «.Nous recommanderiez-vous.*à «.Globalement/u,
  );
});

it('puts the items of a grid in order by those who take a side', () => {
  const values = ['Non', 'Oui'].map((option, at) => ({ option, value: at + 1 }));
  const unsure = scale({ Non: 4, Oui: 36, 'Sans avis': 60 }, { values });
  const asked = { ...unsure, question: 'Avis [Débats]' };
  const other = { ...scale({ Non: 40, Oui: 60 }), question: 'Avis [Repas]' };
  const [, grid] = told([asked, other]);
  expect(grid).toMatch(
    /\(2.lignes, sans compter «.Sans avis.»\), 90.% \(.+\) de 40.personnes répondent «.Oui.» pour «.Débats.», la mieux jugée.; 60.%/u,
  );
});

it('knows the items of a grid that stand in parentheses, and no remark in them', () => {
  const asked = (question: string, chosen: Readonly<Record<string, number>>) => ({
    ...scale(chosen),
    question,
  });
  const sentences = (...items: readonly string[]): string =>
    told([
      asked(`Votre avis (${items[0]})`, { Non: 10, Oui: 90 }),
      asked(`Votre avis (${items[1]})`, { Non: 40, Oui: 60 }),
    ]).join(' ');
  expect(sentences('Lieu', 'Repas')).toMatch(/à «.Votre avis.» \(2.lignes\).*«.Lieu.», la mieux/u);
  expect(sentences('sur le lieu', 'sur le repas')).not.toContain('lignes');
});

it('ranks no item of a grid on which few take a side', () => {
  const values = ['Non', 'Oui'].map((option, at) => ({ option, value: at + 1 }));
  const items = [
    { ...scale({ Non: 1, Oui: 3, 'Sans avis': 96 }, { values }), question: 'Avis [Garderie]' },
    { ...scale({ Non: 40, Oui: 60 }), question: 'Avis [Repas]' },
    { ...scale({ Non: 20, Oui: 80 }), question: 'Avis [Lieu]' },
  ];
  expect(told(items)[1]).toMatch(
    /\(2.lignes sur 3, celles où assez de personnes se prononcent, sans compter «.Sans avis.»\), 80.% .* «.Lieu.», la mieux jugée/u,
  );
});

it('tells a grid in one sentence: its best and its worst item', () => {
  const item = (label: string, yes: number) => ({
    ...scale({ Non: 100 - yes, Oui: yes }),
    question: `Votre avis [${label}]`,
  });
  const [, grid, next] = told([item('Lieu', 60), item('Repas', 40), item('Accueil', 90)]);
  expect(grid).toMatch(
    /^En 2025, à «.Votre avis.» \(3.lignes\), 90.% \(.+\) de 100.personnes répondent «.Oui.» pour «.Accueil.», la mieux jugée.; 40.% \(.+\) de 100.personnes pour «.Repas.», la moins bien jugée\.$/u,
  );
  expect(next).not.toContain('Votre avis');
});

it('tells a grid of notes by its means, and what one person of few answers in the singular', () => {
  const marked = (label: string, notes: Readonly<Record<string, number>>) => ({
    ...scale(notes),
    question: `Votre note [${label}]`,
  });
  const means = told([marked('Lieu', { 3: 30, 4: 70 }), marked('Repas', { 3: 30, 4: 70 })])[1];
  expect(means).toMatch(
    /\(2.lignes\), la moyenne est de 3,70, de .+ \(100.personnes\) pour «.Lieu.» et la même pour «.Repas.»/u,
  );
  const item = (label: string, yes: number) => ({
    ...scale({ Non: 5 - yes, Oui: yes }),
    question: `Votre avis [${label}]`,
  });
  const few = told([item('Lieu', 1), item('Repas', 0)])[1];
  expect(few).toMatch(/1.personne sur 5 répond «.Oui.» pour «.Lieu.»/u);
});

it('tells the good side first where the words of a scale say that its first number is the best', () => {
  const options = ['1 - Très satisfait', '2 - Satisfait', '3 - Peu satisfait', '4 - Pas satisfait'];
  const values = options.map((option, at) => ({ option, value: at + 1 }));
  const chosen = Object.fromEntries(options.map((option, at) => [option, 40 - 10 * at]));
  const [, opinions] = told([scale(chosen, { values })]);
  expect(opinions).toMatch(/70.% \(.+\) répondent «.1 - Très satisfait.» \(40.%\) ou «.2 - /u);
});

it('tells a scale of two degrees, which has no mean', () => {
  const { means: _, ...two } = scale({ Insatisfait: 60, Satisfait: 40 });
  const [, opinions] = told([two]);
  expect(opinions).toMatch(
    /\(100.personnes\), 40.% \(.+\) répondent «.Satisfait.».; 60.% \(.+\) «.Insatisfait.»\.$/u,
  );
});

it('says under it that sums and gaps of rounded figures may be off by one', () => {
  const [, note] = essentialsChapter(viewOf(analysisOf())).blocks;
  expect(JSON.stringify(note)).toContain('une somme ou un écart peut différer d’un point');
});

it('counts who would recommend out of those who give a note', () => {
  const chosen = { 0: 20, 9: 30, 'Ne sait pas': 10 };
  const values = [0, 9].map((value) => ({ option: String(value), value }));
  const question = { question: 'Recommanderiez-vous ?', beside: ['Ne sait pas'] };
  const [, opinions] = told([{ ...scale(chosen, { values }), ...question }]);
  expect(opinions).toContain(', la moyenne sur 10 est de ');
  expect(opinions).toMatch(/60.% \(.+\) donnent 9 ou 10 et 40.% \(.+\) 6 ou moins\.$/u);
});

it('tells a scale of two degrees of which everybody chose one this year', () => {
  const options = compareTable(
    [
      { label: 'Satisfait', now: 50, before: 30 },
      { label: 'Insatisfait', now: 0, before: 20 },
    ].map(({ label, now, before }) => ({
      ...{ id: label, label },
      counts: [
        { edition: '2024', people: before, of: 50 },
        { edition: '2025', people: now, of: 50 },
      ],
    })),
    successive,
  );
  const [, opinions] = told([{ question: 'Êtes-vous satisfait ?', kind: 'scale', options }]);
  expect(opinions).toMatch(
    /\(50.personnes\), 100.% \(.+\) répondent «.Satisfait.», contre 60.% \(.+\) en 2024\.$/u,
  );
});

it('reminds of few people before by how many of how many they were', () => {
  const options = compareTable(
    [
      { label: 'Satisfait', now: 40, before: 12 },
      { label: 'Insatisfait', now: 10, before: 3 },
    ].map(({ label, now, before }) => ({
      ...{ id: label, label },
      counts: [
        { edition: '2024', people: before, of: 15 },
        { edition: '2025', people: now, of: 50 },
      ],
    })),
    successive,
  );
  const [, opinions] = told([{ question: 'Êtes-vous satisfait ?', kind: 'scale', options }]);
  expect(opinions).toMatch(/, contre 12.personnes sur 15 en 2024/u);
});

it('has no classes of a question whether one would recommend that nobody gave a note to', () => {
  const asked = { question: 'De 0 à 10, nous recommanderiez-vous ?', kind: 'scale' as const };
  expect(recommending({ ...asked, options: [] })).toEqual([]);
  const { options } = scale({ 'Ne sait pas': 5 });
  expect(recommending({ ...asked, options })).toEqual([]);
});

it('tells a theme that changes from the first of three editions to the last, where the last two prove nothing', () => {
  const edition = (label: string, size: number) => [
    ...times(size, { edition: label, says: [{ themes: { lieu: 'positive' } }] }),
    ...times(100 - size, { edition: label, says: [{}] }),
  ];
  const told = (...sizes: readonly number[]): string => {
    const people = sizes.flatMap((size, at) => edition(String(2023 + at), size));
    const comparison = comparedIn(inputOf(people));
    return essentials(viewOf({ ...analysisOf(), comparison })).join(' ');
  };
  expect(told(40, 30, 22)).toMatch(
    /Sur toute la période, entre 2023 et 2025, un thème change\s: LIEU \(en baisse, de 40\s% à 22\s%[^.]+\. Entre 2024 et 2025, aucun thème/u,
  );
  expect(told(40, 40, 5)).not.toContain('Sur toute la période');
  // Up since last year, and yet down over the period; or far more down over it.
  const also = (from: number, to: number) =>
    new RegExp(String.raw`un thème change\s: LIEU \(en baisse, de ${from}\s% à ${to}\s%`, 'u');
  expect(told(90, 20, 50)).toMatch(also(90, 50));
  expect(told(90, 50, 20)).toMatch(also(90, 20));
});

/** Sixty people an edition who all praise and blame where asked to: so many blame in the last word, and so many speak of the meal in a question more. */
const editionOf = (label: string, blaming: number, [question, speaking]: [string, number]) =>
  Array.from({ length: 60 }, (_, at) => ({
    edition: label,
    says: [
      { question: 'À garder ?', sentiment: 'positive' as const },
      { question: 'À changer ?', sentiment: 'negative' as const },
      {
        question: 'Un mot pour finir ?',
        sentiment: at < blaming ? ('negative' as const) : ('positive' as const),
      },
      { question, themes: at < speaking ? { repas: 'neutral' as const } : {} },
    ],
  }));

it('heads the changes with the tone of a question, where it moves the most', () => {
  const people = [
    ...editionOf('2024', 3, ['À garder ?', 0]),
    ...editionOf('2025', 40, ['À garder ?', 15]),
  ];
  const told = essentials(viewOf({ ...analysisOf(), comparison: comparedIn(inputOf(people)) })).map(
    (one) => one.replaceAll(/\s/g, ' '),
  );
  const at = told.findIndex((one) => one.includes('Un mot pour finir'));
  expect(told[at]).toMatch(
    /^Parmi les personnes qui répondent à « Un mot pour finir \? », la part d’avis (?:négatif|positif)s .* écarts établis hors des thèmes/,
  );
  expect(told[at + 1]).toMatch(/^Entre 2024 et 2025, un thème change/);
});

it('tells of a theme that no shared question brings that its question is new, and no share of 0', () => {
  const people = [
    ...editionOf('2024', 0, ['Que retenir ?', 2]),
    ...editionOf('2025', 0, ['En deux mots ?', 30]),
  ];
  const told = essentials(viewOf({ ...analysisOf(), comparison: comparedIn(inputOf(people)) }))
    .join(' ')
    .replaceAll(/\s/g, ' ');
  expect(told).toMatch(
    /un thème semble changer, à prendre avec précaution .*points ; personne n’en parle aux questions communes aux deux éditions : celle qui l’amène est nouvelle ou reformulée\)/,
  );
  expect(told).not.toMatch(/de 0 % à 0 %/);
});

it('tells of a theme that goes with who answered what is left of it at equal mix, and not that it changes', () => {
  const group = (edition: string, label: string, [speaking, size]: readonly [number, number]) =>
    Array.from({ length: size }, (_, at) => ({
      edition,
      says: [{ themes: at < speaking ? { lieu: 'neutral' as const } : {} }],
      closed: { Profil: [label] },
    }));
  const people = [
    ...group('2024', 'Agent', [20, 40]),
    ...group('2024', 'Asso', [16, 160]),
    ...group('2025', 'Agent', [80, 160]),
    ...group('2025', 'Asso', [4, 40]),
  ];
  const closed = [{ name: 'Profil', kind: 'choice' as const }];
  const comparison = comparedIn(inputOf(people, { closed }));
  const told = essentials(viewOf({ ...analysisOf(), comparison }))
    .join(' ')
    .replaceAll(/\s/g, ' ');
  expect(told).toMatch(
    /un thème change, sans qu’on puisse dire si c’est l’avis des gens ou le public qui a répondu : LIEU \(\+24 points ; à composition égale selon « Profil », 0, intervalle −10 à \+10 : l’écart n’y est plus établi\)/,
  );
  expect(told).not.toContain('change nettement');
});

it('tells a change that rests on a question of one edition apart, with what the shared ones show', () => {
  const people = [
    ...editionOf('2024', 3, ['À garder ?', 2]),
    ...editionOf('2025', 3, ['En deux mots ?', 30]),
  ];
  const told = essentials(viewOf({ ...analysisOf(), comparison: comparedIn(inputOf(people)) }))
    .join(' ')
    .replaceAll(/\s/g, ' ');
  expect(told).not.toContain('change nettement');
  expect(told).toMatch(
    /un thème semble changer, à prendre avec précaution .*\(\+47 points ; sur les seules questions communes aux deux éditions, de 3 % à 0 %\)/,
  );
});

it('tells how a mean moved once: where it is told, or else among the changes', () => {
  const noted = (edition: string, least: number): Someone[] =>
    Array.from({ length: 60 }, (_, at) => ({
      edition,
      says: [{ themes: { repas: 'neutral' as const } }],
      closed: {
        'Votre avis (sur 5) [Le lieu]': [String(least + (at % 2))],
        'Votre avis (sur 5) [Le repas]': [String(3 + (at % 2))],
        'Note (sur 10)': [String(9 - (least + (at % 3)))],
      },
    }));
  const people = [...noted('2024', 1), ...noted('2025', 4)];
  const closed = [
    'Votre avis (sur 5) [Le lieu]',
    'Votre avis (sur 5) [Le repas]',
    'Note (sur 10)',
  ].map((name) => ({ name, kind: 'scale' as const }));
  const comparison = comparedIn(inputOf(people, { closed }));
  const told = essentials(viewOf({ ...analysisOf(), comparison })).map((one) =>
    one.replaceAll(/\s/g, ' '),
  );
  expect(told.filter((one) => one.includes('Note (sur 10)'))).toEqual([
    expect.stringMatching(
      /la moyenne est de 4,00, de 3,79 à 4,21, en baisse depuis 2024 \(7,00 ; −3,00, intervalle −3,30 à −2,70\)\.$/,
    ),
  ]);
  expect(told).toContain(
    'Entre 2024 et 2025, une autre question change nettement de moyenne : « Le lieu » (en hausse, de 1,50 à 4,50, soit +3,00, intervalle +2,82 à +3,18).',
  );
});

it('tells a mean that changes over three editions, where the last two alone prove nothing, or less', () => {
  const noted = (edition: string, least: number): Someone[] =>
    Array.from({ length: 60 }, (_, at) => ({
      edition,
      says: [{ themes: { repas: 'neutral' as const } }],
      closed: { 'Note (sur 10)': [String(least + (at % 3))] },
    }));
  const told = (...least: readonly number[]): string => {
    const people = least.flatMap((one, at) => noted(String(2023 + at), one));
    const comparison = comparedIn(
      inputOf(people, { closed: [{ name: 'Note (sur 10)', kind: 'scale' }] }),
    );
    return essentials(viewOf({ ...analysisOf(), comparison })).join(' ');
  };
  expect(told(2, 5, 5)).toMatch(
    /\(en 2024\s: 6,00, de .+\), en hausse depuis 2023 \(3,00\s; \+3,00, /u,
  );
  expect(told(1, 3, 5)).toMatch(/en hausse depuis 2024 \(4,00.+\) et depuis 2023 \(2,00/u);
  expect(told(3, 1, 2)).toMatch(/en hausse depuis 2024 \(2,00.+\) et en baisse depuis 2023/u);
  expect(told(1, 3, 5)).not.toContain('moyenne change');
});

it('tells a mean that fell since an edition before the last two, which did not both ask', () => {
  const edition = (label: string, note?: string): Someone[] =>
    Array.from({ length: 60 }, (_, at) => ({
      edition: label,
      says: [{ themes: { repas: 'neutral' as const } }],
      closed: note === undefined ? {} : { 'Note (sur 10)': [String(Number(note) + (at % 2))] },
    }));
  const people = [...edition('2023', '8'), ...edition('2024'), ...edition('2025', '5')];
  const comparison = comparedIn(
    inputOf(people, { closed: [{ name: 'Note (sur 10)', kind: 'scale' }] }),
  );
  expect(essentials(viewOf({ ...analysisOf(), comparison })).join(' ')).toMatch(
    /Entre 2023 et 2025, une moyenne change nettement.+en baisse, de 8,50 à 5,50/u,
  );
});

it('tells that nobody wrote anything, and that a mean of few has no interval', () => {
  const note = (edition: string): Someone => ({
    edition,
    says: [{ informative: false }],
    closed: { 'Votre note (sur 5)': ['4'] },
  });
  const people = [...times(40, note('2024')), ...times(3, note('2025'))];
  const closed = [{ name: 'Votre note (sur 5)', kind: 'scale' as const }];
  const comparison = comparedIn(
    inputOf([...people, { ...note('2025'), closed: { 'Votre note (sur 5)': ['5'] } }], { closed }),
  );
  const told = essentials(viewOf({ ...analysisOf(), answers: [], comparison }))
    .join(' ')
    .replaceAll(/\s/g, ' ');
  expect(told).toContain('en 2025, aucune n’a écrit de réponse informative.');
  expect(told).toContain(
    'la moyenne est de 4,25, sans intervalle faute de réponses assez nombreuses ou différentes',
  );
  const changes = saidIn(changesChapter(viewOf({ ...analysisOf(), answers: [], comparison }))!);
  expect(changes.join(' ')).toContain('Aucune question fermée n’a pu être comparée');
});

it('leaves « Sans objet » to the chapters, and names what is the surest beside it', () => {
  const avis = (edition: string, sizes: Readonly<Record<string, number>>): Someone[] =>
    Object.entries(sizes).flatMap(([option, count]) =>
      times(count, { edition, closed: { Avis: [option] }, says: [{ themes: {} }] }),
    );
  const comparison = comparedIn(
    inputOf(
      [
        ...avis('2024', { Satisfait: 70, 'Peu satisfait': 20, 'Pas satisfait': 10 }),
        ...avis('2025', { Satisfait: 40, 'Peu satisfait': 30, 'Pas satisfait': 30, NSP: 300 }),
      ],
      { closed: [{ name: 'Avis', kind: 'scale' }] },
    ),
  );
  const said = essentials(viewOf({ ...analysisOf(), comparison })).join(' ');
  expect(said).toMatch(
    /La réponse «.Satisfait.» à «.Avis.» recule.+ le plus net des trois écarts établis hors des thèmes et des moyennes, /u,
  );
  expect(said).not.toContain('La réponse « NSP »'.replace(/ (?=»)|(?<=«) /gu, NBSP));
});

it('tells of the whole period, beside themes, what the last two editions do not prove', () => {
  const edition = (label: string, good: number) =>
    times(100, { edition: label, says: [{ themes: {} }] }).map((one, n) => ({
      ...one,
      closed: { Avis: [n < good ? 'Satisfait' : 'Déçu'] },
    }));
  const told = (...good: readonly number[]): string[] => {
    const people = good.flatMap((one, at) => edition(String(2023 + at), one));
    const closed = [{ name: 'Avis', kind: 'scale' as const }];
    const comparison = comparedIn(inputOf(people, { closed }));
    return essentials(viewOf({ ...analysisOf(), comparison })).flatMap(
      (one) => /«.Satisfait.» à «.Avis.» (.*? entre \d+ et \d+)/u.exec(one)?.[1] ?? [],
    );
  };
  const plain = (...good: readonly number[]) =>
    told(...good).map((one) => one.replace(/\s/gu, ' '));
  expect(plain(90, 68, 62)).toEqual(['recule de 28 points entre 2023 et 2025']);
  expect(plain(90, 80, 45)).toEqual(['recule de 35 points entre 2024 et 2025']);
  expect(plain(90, 30, 62)).toEqual([
    'progresse de 32 points entre 2024 et 2025',
    'recule de 28 points entre 2023 et 2025',
  ]);
});

it('tells how many changes the whole period proves beside the one that it tells', () => {
  const edition = (label: string, good: number) =>
    Array.from({ length: 100 }, (_, n) => ({
      edition: label,
      says: [{ themes: {} }],
      closed: Object.fromEntries(
        ['Avis', 'Repas', 'Lieu'].map((name, at) => [
          name,
          [n < good + 2 * at ? 'Déçu' : 'Satisfait'],
        ]),
      ),
    }));
  const people = [10, 32, 38].flatMap((one, at) => edition(String(2023 + at), one));
  const closed = ['Avis', 'Repas', 'Lieu'].map((name) => ({ name, kind: 'choice' as const }));
  const comparison = comparedIn(inputOf(people, { closed }));
  expect(essentials(viewOf({ ...analysisOf(), comparison })).join(' ')).toMatch(
    /entre 2023 et 2025 .+ C’est le plus net des \p{L}+ écarts établis hors des thèmes sur toute la période, sans compter les réponses qui les redisent\./u,
  );
});

const DEGREES = ['Très satisfait', 'Plutôt satisfait', 'Plutôt pas satisfait', 'Pas du tout'];
/** A hundred people an edition, who all choose these degrees of each question. */
function gradedIn(questions: Readonly<Record<string, readonly (readonly number[])[]>>): string {
  const names = Object.keys(questions);
  const people = ['2024', '2025'].flatMap((edition, at) =>
    times(100, { edition, says: [{ themes: {} }] }).map((one, n) => ({
      ...one,
      closed: Object.fromEntries(
        names.map((name) => {
          const chosen = questions[name]![at]!.flatMap((size, degree) =>
            Array.from({ length: size }, () => DEGREES[degree]!),
          );
          return [name, [chosen[n]!]];
        }),
      ),
    })),
  );
  const closed = names.map((name) => ({ name, kind: 'scale' as const }));
  const comparison = comparedIn(inputOf(people, { closed }));
  return essentials(viewOf({ ...analysisOf(), comparison })).join(' ');
}

it('tells the satisfied in one sentence, and neither their degrees nor their mean again', () => {
  const said = gradedIn({
    Accueil: [
      [38, 45, 14, 3],
      [24, 28, 37, 11],
    ],
  });
  expect(said).toMatch(
    /Les réponses «.Très satisfait.» et «.Plutôt satisfait.» à «.Accueil.» reculent ensemble de 31.points.+C’est le seul écart établi hors des thèmes et des moyennes, sans compter les réponses qui les redisent\./u,
  );
  expect(said).not.toContain('moyenne change');
});

it('tells the means of the scales whose good side it does not tell', () => {
  const said = gradedIn({
    Accueil: [
      [38, 45, 14, 3],
      [14, 18, 47, 21],
    ],
    Repas: [
      [38, 45, 14, 3],
      [24, 28, 37, 11],
    ],
  });
  expect(said).toMatch(
    /à «.Accueil.» reculent.+ une autre question change nettement de moyenne.: «.Repas.» \(en baisse, de 3,18 à 2,65/u,
  );
});

it('tells of the whole period the tone that the last two editions only turned back', () => {
  const edition = (label: string, bad: number): Someone[] =>
    Array.from({ length: 100 }, (_, n) => ({
      edition: label,
      says: [
        { question: 'Avis', themes: {}, sentiment: n < bad ? 'negative' : 'positive' } as const,
        { question: 'Suite', themes: {}, sentiment: 'mixed' } as const,
      ],
    }));
  const told = (...bad: readonly number[]): string => {
    const people = bad.flatMap((one, at) => edition(String(2022 + at), one));
    const view = viewOf({ ...analysisOf(), comparison: comparedIn(inputOf(people)) });
    return essentials(view)
      .filter((one) => /entre 2022 et 2024/u.test(one))
      .join(' ');
  };
  expect(told(5, 75, 40)).toMatch(
    /«.Avis.», la part d’avis \p{L}+ \p{L}+ de 35.points entre 2022/u,
  );
  expect(told(5, 20, 60)).not.toMatch(/Avis/u);
});

it.each<[string, Readonly<Record<string, number>>, RegExp]>([
  [
    'blame first, where more people blame',
    { negative: 30, positive: 20 },
    /, les critiques portent.+ ; les éloges portent/u,
  ],
  [
    'praise first, where more people praise',
    { negative: 20, positive: 30 },
    /, les éloges portent.+ ; les critiques portent/u,
  ],
  [
    'how few praise',
    { negative: 30, positive: 3 },
    /, les critiques portent.+ ; 3 personnes seulement expriment du positif/u,
  ],
  [
    'both, where one side is few and the other hardly more',
    { positive: 5, negative: 4 },
    /, les éloges portent.+ ; les critiques portent.+ n’expriment que du positif/u,
  ],
  [
    'the themes of few, where all are few',
    { negative: 4, positive: 3 },
    /, les critiques portent.+ ; les éloges portent/u,
  ],
])('tells %s', (_, sizes, told) => {
  const people = Object.entries(sizes).flatMap(([tone, size]) =>
    times(size, {
      edition: '2025',
      says: [{ themes: { repas: tone as 'positive' }, sentiment: tone as 'positive' }],
    }),
  );
  const comparison = comparedIn(inputOf(people));
  const said = feelings(viewOf({ ...analysisOf(), answers: [], comparison }));
  expect(said.replace(/\s/gu, ' ')).toMatch(told);
});
