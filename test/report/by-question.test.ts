import { expect, it } from 'vitest';
import { markup } from '../../src/markup.js';
import { blockMarkup } from '../../src/report/page/html.js';
import { byQuestionChapter } from '../../src/report/sections/by-question.js';
import { showsNamed } from '../../src/report/sections/lacking.js';
import { answered } from '../../src/report/sections/question-results.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf } from './fixture.js';

const QUESTION = 'Qu’avez-vous aimé ?';
const OTHER = 'Et sinon ?';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');

/** What people answered in 2025: who, to what, in which tone, on which themes. */
function viewWhere(
  ...said: readonly (readonly [
    id: string,
    question: string,
    label: 'positive' | 'negative' | 'neutral',
    ...themes: string[],
  ])[]
) {
  const analysis = analysisOf();
  const [first] = analysis.answers;
  const answers = said.map(([id, question, label, ...themes], at) => ({
    ...first!,
    id,
    answer: `${id}/${at + 1}`,
    edition: '2025',
    question,
    informative: label !== 'neutral',
    sentiment: { label, score: 0, evidence: [] },
    themes: themes.map((theme) => ({
      id: `evenement/${theme}`,
      polarity: label,
      evidence: [{ start: 0, end: 1, entry: theme }],
    })),
  }));
  return viewOf({ ...analysis, answers });
}

it('counts once a person who answers a question twice, as saying both where they do', () => {
  const [one] = answered(
    viewWhere(
      ['r1', QUESTION, 'positive', 'lieu'],
      ['r1', QUESTION, 'negative', 'lieu'],
      ['r2', QUESTION, 'positive', 'lieu', 'formats'],
      ['r3', QUESTION, 'neutral'],
    ),
  );
  expect(one).toMatchObject({ people: 2, silent: 1 });
  expect([one!.felt.positive.people, one!.felt.mixed.people]).toEqual([1, 1]);
  expect(one!.themes.map(({ id, share }) => [id, share.people, share.of])).toEqual([
    ['evenement/lieu', 2, 2],
    ['evenement/formats', 1, 2],
  ]);
});

it('tells each question of the last edition, where several were asked', () => {
  const people = ['r1', 'r2', 'r3'].map((id) => [id, QUESTION, 'positive', 'lieu'] as const);
  const view = viewWhere(
    ...people,
    ['r3', QUESTION, 'positive', 'formats'],
    ['r1', OTHER, 'positive'],
  );
  const blocks = byQuestionChapter(view)!.blocks;
  const titles = blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
  expect(titles).toEqual([QUESTION, OTHER]);
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? shown(block.text) : []));
  expect(texts.slice(1)).toEqual([
    '3 personnes y disent quelque chose.',
    '1 autre thème y est cité.',
    '1 personne y dit quelque chose.',
  ]);
  expect(byQuestionChapter(viewWhere(...people))).toBeUndefined();
});

it('tells what the most people say in answer to a question, where enough of them say it', () => {
  const view = viewWhere(['r1', QUESTION, 'positive'], ['r1', OTHER, 'positive']);
  const words = [
    { text: 'sommeil', people: 7 },
    { text: 'émotions', people: 5 },
  ];
  const saidMost = [{ question: OTHER, words }];
  const told = byQuestionChapter({ ...view, analysis: { ...view.analysis, saidMost } })!;
  const texts = told.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? shown(block.text) : [],
  );
  expect(texts.filter((text) => text.includes('le plus de personnes'))).toEqual([
    'Mots dits par le plus de personnes : sommeil (7) et émotions (5).',
  ]);
});

it('tells the words of a question that is answered in a few, with shares of who answers it', () => {
  const view = viewWhere(['r1', QUESTION, 'positive'], ['r1', OTHER, 'positive']);
  const saidMost = [{ question: OTHER, of: 20, words: [{ text: 'riche, richesse', people: 5 }] }];
  const { blocks } = byQuestionChapter({ ...view, analysis: { ...view.analysis, saidMost } })!;
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const given = tables.find(({ head }) => head[0] === 'Mots donnés')!;
  expect(
    given.rows.map((row) => row.map((cell) => shown(typeof cell === 'string' ? cell : cell.shown))),
  ).toEqual([['riche, richesse', '25 %', '5 sur 20', '11 à 47 %']]);
  expect(JSON.stringify(blocks)).not.toContain('par le plus de personnes');
});

it('draws no tone of a question that hardly anybody answers, nor of what people will do, and says so', () => {
  const view = viewWhere(
    ...Array.from({ length: 6 }, (_, i) => [`r${i}`, QUESTION, 'positive', 'lieu'] as const),
    ['r1', OTHER, 'negative', 'lieu'],
    ['r1', 'Que ferez-vous ?', 'positive'],
  );
  const planned = [{ question: 'Que ferez-vous ?', answers: [] }];
  const { blocks } = byQuestionChapter({ ...view, analysis: { ...view.analysis, planned } })!;
  const [intro, figure] = blocks.map((block) => shown(JSON.stringify(block)));
  expect(intro).toContain('demande ce que les personnes feront ensuite : « Que ferez-vous ? ».');
  expect(intro).toContain(
    `Sans ton, car moins de 5 personnes y disent quelque chose : « ${OTHER} ».`,
  );
  expect(intro).toContain('son ton se compare à celui de la même question une autre année');
  expect(figure).not.toMatch(/Et sinon|Que ferez-vous/u);
});

it('tells the tone of a question that gives its theme itself, and not the few whose words tell of it', () => {
  const view = viewWhere(
    ...Array.from({ length: 6 }, (_, i) => [`r${i}`, QUESTION, 'positive', 'lieu'] as const),
    ['r1', OTHER, 'positive'],
  );
  const asking = view.analysis.answers.map((answer, at) => ({
    ...answer,
    themes: answer.themes.map((theme) => ({
      ...theme,
      evidence: theme.evidence.map((one) => (at < 4 ? { ...one, by: 'question' as const } : one)),
    })),
  }));
  const told = shown(
    JSON.stringify(byQuestionChapter(viewOf({ ...view.analysis, answers: asking }))!.blocks),
  );
  expect(told).toMatch(/La question porte déjà sur « Lieu ».* en dit plus : 6 positives\./u);
  expect(told).not.toContain('le tableau ne compte');
  expect(told).not.toContain('2 sur 6');
});

it('shows what is named where one asks what is missing, the article aside, several people first, then each theme', () => {
  const view = viewWhere(
    ...['r1', 'r2', 'r3'].map((id) => [id, QUESTION, 'negative', 'lieu'] as const),
    ['r4', QUESTION, 'negative', 'formats'],
    ['r5', QUESTION, 'negative', 'formats'],
    ['r6', QUESTION, 'positive'],
    ['r1', OTHER, 'negative'],
  );
  const said = ['plus de place', 'une salle', 'un plan', 'Navette', 'une navette', 'rien', 'bof'];
  const answers = view.analysis.answers.map((one, at) => ({
    ...one,
    text: said[at]!,
    asked: one.question === QUESTION ? 'Que manque-t-il ?' : OTHER,
  }));
  const told = shown(
    JSON.stringify(byQuestionChapter(viewOf({ ...view.analysis, answers }))!.blocks),
  );
  expect(told).toContain(': « Navette » (2), « plus de place », « une salle » et « un plan ».');
  expect(showsNamed(viewOf({ ...view.analysis, answers }))).toBe(true);
  const alone = answers.filter(({ question }) => question === QUESTION);
  expect(showsNamed(viewOf({ ...view.analysis, answers: alone }))).toBe(false);
});

it('tells how many answer « rien » and no more, in what words, and what that counts as', () => {
  const view = viewWhere(
    ['r1', QUESTION, 'positive'],
    ['r2', QUESTION, 'positive'],
    ['r3', QUESTION, 'negative'],
    ['r4', QUESTION, 'positive'],
    ['r1', OTHER, 'positive'],
  );
  const said = [
    'rien',
    'Rien à reprocher !',
    'Rien du tout.',
    'Rien à redire, le buffet était top',
    'aucune déception',
  ];
  const analysis = {
    ...view.analysis,
    answers: view.analysis.answers.map((one, at) => ({ ...one, text: said[at] ?? 'Bof' })),
  };
  const texts = byQuestionChapter(viewOf(analysis))!.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? shown(block.text) : [],
  );
  expect(texts).toContain(
    '4 personnes y disent quelque chose, dont 2 qui répondent qu’il n’y a rien (« rien », « rien à reprocher ! »), ce qui compte comme un éloge, dont 1 qui répond qu’il n’y a rien (« rien du tout. »), ce qui compte comme une critique.',
  );
});

it('shows what people will do where a question asks for it, and no tone of it', () => {
  const view = viewWhere(
    ...Array.from({ length: 6 }, (_, i) => [`r${i}`, QUESTION, 'positive', 'lieu'] as const),
    ...Array.from({ length: 6 }, (_, i) => [`r${i}`, OTHER, 'positive', 'lieu'] as const),
  );
  const planned = [{ question: OTHER, answers: ['r0/7'] }];
  const { blocks } = byQuestionChapter({ ...view, analysis: { ...view.analysis, planned } })!;
  const [, figure] = blocks;
  expect(JSON.stringify(figure)).not.toContain(OTHER);
  const plans = blocks.at(-1)!;
  expect(shown(JSON.stringify(plans))).toContain('(personne r0)');
  expect(markup`${blockMarkup(plans)}`.markup).toMatch(/<a class="ref" href="#r7">.*r0</u);
});

it('shows first what is quoted on the side that most people take there', () => {
  const view = viewWhere(
    ['r1', QUESTION, 'negative', 'lieu'],
    ['r2', QUESTION, 'negative', 'lieu'],
    ['r3', QUESTION, 'positive', 'lieu'],
    ['r1', OTHER, 'positive'],
  );
  const [model] = view.analysis.quotes;
  const quote = (text: string, sentiment: 'positive' | 'negative') => ({
    ...model!,
    ...{
      text,
      sentiment,
      question: QUESTION,
      edition: '2025',
      gate: { ...model!.gate, publishable: true },
    },
  });
  const quotes = [quote('rien à redire', 'positive'), quote('trop froid', 'negative')];
  const { blocks } = byQuestionChapter({ ...view, analysis: { ...view.analysis, quotes } })!;
  const [list] = JSON.stringify(blocks).match(/trop froid.*rien à redire/u) ?? [];
  expect(list).toBeDefined();
});
