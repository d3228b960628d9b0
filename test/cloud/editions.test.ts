import { describe, expect, it } from 'vitest';
import { byEdition, byTheme, GREY } from '../../src/cloud/colouring.js';
import { layOutEditions, sharedWords, typicalOf } from '../../src/cloud/editions.js';
import { layOut } from '../../src/cloud/layout.js';
import { cloudSvg } from '../../src/cloud/svg.js';
import { AA, contrast } from '../../src/drawing/contrast.js';
import { tagged } from '../words/tagged.js';

const THEMES = [
  { id: 'e/repas', label: 'Repas' },
  { id: 'e/lieu', label: 'Lieu' },
];

const STOP = new Set(['le', 'être', 'avoir']);
const CANVAS = { width: 640, height: 400, seed: 1 };

const of = (edition: string, ...texts: string[]) =>
  texts.map((text, at) => ({ text, edition, id: `${edition}-${at}` }));

const answers = tagged(
  ...of('2024', 'Les ateliers', 'un atelier', 'Le repas', 'le repas', 'les débats', 'un débat'),
  ...of('2025', 'Un atelier', 'Les ateliers', 'Le café IA', 'café IA', 'le café ia', 'les débats'),
);

const shared = sharedWords(answers, STOP);
const clouds = layOutEditions(shared, ['2024', '2025'], CANVAS);

describe('sharedWords', () => {
  it('counts one word under one form in each edition, most said share first', () => {
    const [first] = shared.words;
    expect(first?.text).toBe('café IA');
    expect(first?.share).toBeCloseTo(0.5);
    const workshops = shared.words.find(({ text }) => text === 'ateliers' || text === 'atelier');
    expect([...workshops!.byEdition].map(([edition, { people }]) => [edition, people])).toEqual([
      ['2024', 2],
      ['2025', 2],
    ]);
    expect([...shared.speakers]).toEqual([
      ['2024', 6],
      ['2025', 6],
    ]);
  });

  it('takes no word from an edition where a small one says its own, one person each', () => {
    const small = tagged(...of('2023', 'une fanfare', 'un parking', 'des jardins'));
    expect(sharedWords([...small, ...answers], STOP).words).toEqual(shared.words);
  });

  it('draws no word of an answer that tells a secret, whose writer still counts', () => {
    const secret = 'Je suis séropositif, merci pour la fanfare';
    const { words, speakers } = sharedWords(tagged(...of('2025', secret, secret)), STOP);
    expect(words).toEqual([]);
    expect(speakers.get('2025')).toBe(2);
  });

  it('counts those who say an expression under it alone', () => {
    expect(shared.words.map(({ text }) => text)).not.toContain('café');
    expect(shared.words.map(({ text }) => text)).not.toContain('IA');
  });
});

describe('layOutEditions', () => {
  it('keeps a word at its place from one edition to the next', () => {
    const place = (edition: number, text: RegExp) => {
      const word = clouds[edition]!.cloud.words.find((one) => text.test(one.text))!;
      return [word.x, word.y];
    };
    expect(place(0, /^ateliers?$/)).toEqual(place(1, /^ateliers?$/));
  });

  it('draws in each edition what two of its people or more say, and nothing else', () => {
    const texts = clouds.map(({ cloud }) => cloud.words.map(({ text }) => text.toLowerCase()));
    expect(texts[0]).toContain('repas');
    expect(texts[0]).not.toContain('café ia');
    expect(texts[1]).toContain('café ia');
    expect(texts[1]!.some((text) => /débat/.test(text))).toBe(false);
  });

  it('gives one size to one share', () => {
    const sizes = clouds.map(
      ({ cloud }) => cloud.words.find(({ text }) => /^atelier/.test(text))!.size,
    );
    expect(sizes[0]).toBe(sizes[1]);
  });
});

describe('colours', () => {
  const found = { word: 'ia', edition: '2025' } as Parameters<typeof typicalOf>[0][number];

  it.each([
    ['IA', '2025'],
    ['café IA', undefined],
    ['l’ia', '2025'],
    ['médiation', undefined],
    ['hiatus', undefined],
  ])('« %s » is typical of %s where the comparison found « ia »', (text, edition) => {
    expect(typicalOf([found])(text)).toBe(edition);
  });

  it('tell their colours in the order of the editions, whichever cloud shows a word of which', () => {
    const colouring = byEdition((text) => (/ia/i.test(text) ? '2025' : '2024'), ['2024', '2025']);
    const panels = layOutEditions(shared, ['2024', '2025'], CANVAS, colouring);
    for (const { cloud } of panels)
      expect(cloud.legend!.map(({ label }) => label)).toEqual([
        'mot davantage dit en 2024',
        'mot davantage dit en 2025',
      ]);
  });

  it('leave grey what is typical of no edition, and say so', () => {
    const said = [found, { ...found, word: 'café ia' }];
    const colouring = byEdition(typicalOf(said), ['2024', '2025']);
    const [before, last] = layOutEditions(shared, ['2024', '2025'], CANVAS, colouring);
    expect(new Set(before!.cloud.words.map(({ color }) => color))).toEqual(new Set([GREY]));
    const coffee = last!.cloud.words.find(({ text }) => text === 'café IA')!;
    expect(coffee.color).not.toBe(GREY);
    expect(last!.cloud.legend!.map(({ label }) => label)).toEqual([
      'mot davantage dit en 2025',
      'mot sans différence nette d’une édition à l’autre',
    ]);
  });

  it('tell the themes that most people speak of apart, by their labels', () => {
    const words = [
      { text: 'repas', people: 9, theme: 'e/repas' },
      { text: 'hall', people: 2, theme: 'e/lieu' },
      { text: 'sac', people: 3 },
    ];
    const colouring = byTheme(words, THEMES);
    expect(colouring.legend.map(({ label }) => label)).toEqual(['Repas', 'Lieu', 'autres mots']);
    expect(new Set(words.map(colouring.colourOf)).size).toBe(3);
  });

  it.each([
    ['#8a1c4a', '#8a1c4a'],
    ['#ffcc00', expect.not.stringMatching('#ffcc00')],
    ['#1d5b8f', '#1d5b8f'],
  ])('show a theme in its colour %s, read on white, that no other theme has', (color, shown) => {
    const words = [
      { text: 'repas', people: 9, theme: 'e/repas' },
      { text: 'hall', people: 2, theme: 'e/lieu' },
    ];
    const [repas, lieu] = THEMES;
    const colouring = byTheme(words, [repas!, { ...lieu!, color }]);
    const [meals, hall] = words.map(colouring.colourOf);
    expect(hall).toEqual(shown);
    expect(meals).not.toBe(hall);
    expect(contrast(hall!, '#ffffff')).toBeGreaterThanOrEqual(AA.text);
  });

  it('name two themes that were given one colour', () => {
    const words = [
      { text: 'repas', people: 9, theme: 'e/repas' },
      { text: 'hall', people: 2, theme: 'e/lieu' },
    ];
    const colouring = byTheme(
      words,
      THEMES.map((theme) => ({ ...theme, color: '#8a1c4a' })),
    );
    const svg = cloudSvg([{ cloud: layOut(words, CANVAS, colouring) }], 'Les mots');
    expect(svg).toContain('>Repas</text>');
    expect(svg).toContain('>Lieu</text>');
  });
});

describe('cloudSvg of several editions', () => {
  const svg = cloudSvg(clouds, 'Les mots');

  it('shows its title, and each edition under its name, with the table of all words as data', () => {
    for (const edition of ['Les mots', '2024', '2025']) expect(svg).toContain(`>${edition}</text>`);
    const rows = svg.match(/<tr><td>/g) ?? [];
    expect(rows).toHaveLength(clouds.reduce((sum, { cloud }) => sum + cloud.words.length, 0));
    expect(svg).toMatch(
      /<metadata><table xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"><caption>Les mots/,
    );
  });

  it('says what its colours mean', () => {
    expect(svg).toContain('>ton neutre ou incertain</text>');
    expect(svg).toMatch(
      /<title>[^<]+\u00a0: \d+\u00a0personnes, ton neutre ou incertain<\/title>/u,
    );
  });

  it('says how many people each counts, and that sizes are shares on one scale', () => {
    const told = cloudSvg(
      clouds.map((panel) => ({ ...panel, people: 6 })),
      'Les mots',
    );
    expect(told).toContain('>2024 · 6\u00a0personnes</text>');
    expect(told).toContain('la part des personnes qui le disent, à la même échelle');
  });
});
