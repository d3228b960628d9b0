import { expect, it } from 'vitest';
import { layOut } from '../../src/cloud/layout.js';
import { markup } from '../../src/markup.js';
import { reportBlocks } from '../../src/report/document.js';
import { blockMarkup } from '../../src/report/page/html.js';
import { cloudsChapter } from '../../src/report/sections/clouds.js';
import { methodChapter } from '../../src/report/sections/method.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf, saidIn } from './fixture.js';

/** An analysis whose last edition has a cloud of so many words. */
const withWords = (count: number) => {
  const words = Array.from({ length: count }, (_, n) => ({ text: `mot${n}`, people: 3 }));
  const cloud = layOut(words, { width: 800, height: 480, seed: 1 });
  return { ...analysisOf(), clouds: [{ edition: '2025', cloud }] };
};

it.each([
  [9, false],
  [10, true],
])('lists %i words, and draws them from ten on', (count, drawn) => {
  const analysis = withWords(count);
  const page = markup`${cloudsChapter(viewOf(analysis))!.blocks.map(blockMarkup)}`.markup;
  const blocks = reportBlocks(analysis);
  expect(page).toContain(`mot${count - 1}`);
  expect(page.includes('<svg')).toBe(drawn);
  expect(blocks.some(({ kind }) => kind === 'cloud')).toBe(drawn);
  expect(page.includes('La couleur')).toBe(drawn);
});

it('draws on a narrow screen its own picture, whole, and says that it holds fewer words', () => {
  const analysis = withWords(20);
  const narrow = layOut([{ text: 'mot0', people: 3 }], { width: 352, height: 480, seed: 1 });
  const clouds = analysis.clouds.map((one) => ({ ...one, narrow }));
  const page = (all: typeof analysis): string =>
    markup`${cloudsChapter(viewOf(all))!.blocks.map(blockMarkup)}`.markup;
  const drawn = page({ ...analysis, clouds });
  expect(drawn).toMatch(/class="cloud wide"[\s\S]*class="cloud narrow" viewBox="0 0 352 /u);
  expect(drawn).toMatch(/<p class="narrow[^>]*>1 des 20 mots/u);
  expect(page(analysis)).not.toContain('<p class="narrow');
});

it('says how to read them in few words, and leaves to the method how words are counted', () => {
  const rulesOf = (analysis: ReturnType<typeof analysisOf>): string => {
    const view = viewOf(analysis);
    const rules = saidIn(methodChapter(view)).join(' ');
    const intro = markup`${blockMarkup(cloudsChapter(view)!.blocks[0]!)}`.markup;
    expect(intro).toContain('Comment les mots sont choisis et comptés\u00a0: voir');
    expect(intro).not.toMatch(/expression|compte aussi|rencontres/u);
    return rules;
  };
  const saying = (...texts: string[]): string => {
    const words = texts.map((text, n) => ({ text, people: 20 - n }));
    const cloud = layOut(words, { width: 800, height: 480, seed: 1 });
    return rulesOf({ ...analysisOf(), clouds: [{ edition: '2025', cloud }] });
  };
  expect(saying('salle', 'pas assez', 'table ronde', 'café IA')).toContain(
    'qui ne dit «\u00a0table\u00a0» que dans «\u00a0table ronde\u00a0»',
  );
  expect(saying('salle', 'trop court', 'en ligne')).not.toContain('expression consacrée');
  expect(saying('temps', 'plus de temps')).toContain(
    'Qui dit «\u00a0plus de temps\u00a0» compte aussi pour «\u00a0temps\u00a0»',
  );
  const askedWords = [{ text: 'rencontres', people: 7, questions: ['Et vous ?'] }];
  expect(rulesOf({ ...withWords(3), askedWords })).toContain(
    '«\u00a0rencontres\u00a0» (7\u00a0personnes, à «\u00a0Et vous ?\u00a0»).',
  );
});

it('speaks of a place from a picture to the next where there are two, and tells which edition has none', () => {
  const introOf = (...counts: readonly number[]): string => {
    const clouds = counts.flatMap((count) => withWords(count).clouds);
    const [intro] = cloudsChapter(viewOf({ ...analysisOf(), clouds }))!.blocks;
    return markup`${blockMarkup(intro!)}`.markup.replace(/\s/gu, ' ');
  };
  expect(introOf(9, 20)).toContain('Où moins de dix mots sont dits par assez de personnes');
  expect(introOf(9, 20)).not.toContain('d’un nuage à l’autre');
  expect(introOf(20, 20)).toContain('d’un nuage à l’autre');
  expect(introOf(20, 20)).not.toContain('moins de dix mots');
  expect(introOf(9, 9)).not.toContain('moins de dix mots');
});
