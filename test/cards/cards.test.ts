import { describe, expect, it } from 'vitest';
import type { Speakers } from '../../src/cards/attribution.js';
import { type Card, cardOf } from '../../src/cards/card.js';
import { deckOf } from '../../src/cards/cards.js';
import { FORMATS, type FormatName } from '../../src/cards/format.js';
import { isSeenOnWhite, openLogo } from '../../src/cards/logo.js';
import { cardPng } from '../../src/cards/png.js';
import { cardSvg } from '../../src/cards/svg.js';
import { textMeasure } from '../../src/drawing/font.js';
import { untranslated } from '../../src/message.js';
import type { Look } from '../../src/model/publication.js';
import type { Quote } from '../../src/model/quote.js';
import type { Respondent } from '../../src/model/survey.js';
import { quote } from '../quote/quote.js';

const LOGO = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>',
).toString('base64')}`;

const people = (...groups: string[]): Respondent[] =>
  groups.map((group, at) => ({ id: `r${at + 1}`, edition: '2025', closed: { Profil: [group] } }));

const PROFILE = { name: 'Profil', kind: 'choice' } as const;

const NOBODY: Speakers = { respondents: [], threshold: 5 };

const drawn = (quotes: Quote[], look: Look = {}, speakers = NOBODY) =>
  deckOf(quotes, { look, logo: null }, speakers);

const only = (text: string, look: Look = {}) => {
  const [first] = drawn([quote(text)], look).drawn;
  if (!first) throw new Error(`no card of ${text}`);
  return first.cards;
};

describe('cards', () => {
  it('set a quote between French marks, with no-break spaces, in the sizes of a post and a slide', () => {
    const { carre, large } = only('une pause utile : enfin !');
    expect([carre.width, carre.height, large.width, large.height]).toEqual([
      1080, 1080, 1920, 1080,
    ]);
    const drawn = carre.lines.filter(({ y }) => y < carre.strip);
    expect(drawn.map(({ text }) => text).join(' ')).toBe('« une pause utile\u00a0: enfin\u00a0! »');
  });

  it('set a long quote larger in a square than seven lines would allow', () => {
    const { carre, large } = only(`${'une idée qui en appelle une autre, '.repeat(7)}et voilà`);
    const own = (card: typeof carre) =>
      card.lines.filter(({ y, weight }) => y < card.strip && weight === 700);
    expect(own(carre)[0]!.size).toBeGreaterThanOrEqual(46);
    expect(new Set(own(carre).map(({ y }) => y)).size).toBeLessThanOrEqual(9);
    expect(new Set(own(large).map(({ y }) => y)).size).toBeLessThanOrEqual(7);
  });

  it('begin a whole sentence with a capital, the edit recorded, and what is cut from inside one as it stands', () => {
    const [whole, part] = drawn([
      quote('la table des partages', { kind: 'answer', start: 4 }),
      quote('une respiration', { kind: 'fragment' }),
    ]).drawn.map((one) => one.quote);
    expect(whole).toMatchObject({
      text: 'La table des partages',
      edits: [{ kind: 'case', at: 4 }],
    });
    expect(part?.text).toBe('une respiration');
  });

  it('name a quote that is not drawn by its text as the list has it', () => {
    const [first] = drawn([quote('la table \u0E01 des partages', { kind: 'answer' })]).undrawn;
    expect(first?.quote.text).toMatch(/^la table/);
  });

  it('open and close a quote in one hand: two marks of the text’s size, in one colour', () => {
    for (const { lines, strip } of Object.values(only('une pause utile, puis une autre'))) {
      const drawn = lines.filter(({ y }) => y < strip);
      const [opening, closing] = [drawn[0]!, drawn.at(-1)!];
      expect([opening.text, closing.text]).toEqual(['«', '»']);
      expect(new Set(drawn.map(({ size }) => size)).size).toBe(1);
      expect(closing.fill).toBe(opening.fill);
      expect(closing.y).toBe(drawn.at(-2)!.y);
    }
  });

  it.each(['qui donne envie', 'où l’on se parle', 'au service de tous'])(
    'are not drawn of what needs a noun: %s',
    (text) => {
      expect(drawn([quote(text)]).drawn).toEqual([]);
    },
  );

  it.each([
    'oui',
    'une respiration lorsqu’on travaille seul',
    'Un lieu où l’on vient vérifier, une fois l’an, que l’intérêt général n’est pas une langue morte.',
    `${'des mots de longueur moyenne et '.repeat(5)}une fin`,
  ])('hold each line inside the margins, under the one before: %s', (text) => {
    const cards = only(text);
    for (const format of Object.keys(FORMATS) as FormatName[]) {
      const { margin } = FORMATS[format];
      const { lines, width, strip, height } = cards[format];
      for (const { text: line, x, y, size, weight } of lines) {
        expect(x + textMeasure(weight)(line) * size).toBeLessThanOrEqual(width - margin + 0.5);
        expect(y).toBeGreaterThan(size * 0.7);
        expect(y < strip || (y > strip + size && y < height)).toBe(true);
      }
      const below = lines.filter(({ x, y }) => y < strip && x === lines[1]!.x);
      for (const [at, { y, size }] of below.entries())
        expect((below[at + 1]?.y ?? strip) - y).toBeGreaterThan(size / 2);
    }
  });

  it('name a group only where it is as large as the threshold, and never the person', () => {
    const speakers = {
      threshold: 3,
      group: PROFILE,
      respondents: people('Élu', 'Élu', 'Élu', 'Préfet'),
    };
    const said = (id: string, text = 'une fête') =>
      drawn([quote(text, { id })], {}, speakers).drawn[0]?.cards.carre.lines.at(-2)?.text;
    expect(said('r1')).toBe('Élu, édition\u00a02025');
    expect(said('r4')).toBe('Édition\u00a02025');
    expect(said('r1', 'chez nous, 900 habitants, on se sent moins seuls')).toBe(
      'Édition\u00a02025',
    );
  });

  it('sign with the apostrophes of print, as they quote', () => {
    const label = "Agent d'une commune";
    const speakers = { threshold: 1, group: PROFILE, respondents: people(label) };
    const { cards } = drawn([quote("l'écoute", { id: 'r1' })], {}, speakers).drawn[0]!;
    expect(cards.carre.lines.map(({ text }) => text).join(' ')).not.toContain("'");
    expect(cards.carre.alternative).toContain('Agent d’une commune');
  });

  it('count no copy towards the threshold of a group', () => {
    const copied = people('Élu', 'Élu', 'Élu').map((one, at) =>
      at < 2 ? one : { ...one, duplicateOf: 'r1' },
    );
    const speakers = { threshold: 3, group: PROFILE, respondents: copied };
    const { cards } = drawn([quote('une fête', { id: 'r1' })], {}, speakers).drawn[0]!;
    expect(cards.carre.lines.at(-2)?.text).toBe('Édition\u00a02025');
  });

  it.each([
    [{}, ['Édition\u00a02025', 'Réponse au questionnaire d’évaluation']],
    [{ organisation: 'Communs' }, ['Communs', 'Édition\u00a02025']],
    [{ title: 'Bilan' }, ['Bilan', 'Édition\u00a02025']],
    [{ organisation: 'Communs', title: 'Bilan' }, ['Communs', 'Bilan\u00a0· Édition\u00a02025']],
  ])('say who publishes and what the words are: %o', (look, foot) => {
    const { lines, strip, alternative } = only('une fête', look).carre;
    expect(lines.filter(({ y }) => y > strip).map(({ text }) => text)).toEqual(foot);
    for (const name of Object.values(look)) expect(alternative).toContain(name);
  });

  it.each([
    ["l'aide qu'on s'offre", 'l’aide qu’on s’offre'],
    ["5' de pause, pas plus", "5' de pause, pas plus"],
  ])('draw the apostrophes of print: %s', (text, shown) => {
    const quotes = [quote(text)];
    const { drawn: cards } = drawn(quotes);
    expect(cards[0]?.cards.carre.alternative).toContain(`«\u00a0${shown}\u00a0»`);
    expect(cards[0]?.quote.text).toBe(text);
  });

  it.each([
    ['« une fête »', '«\u00a0une fête\u00a0»'],
    ["l'« open data »", '«\u00a0l’“open data”\u00a0»'],
    ['« oui », « non »', '«\u00a0“oui”, “non”\u00a0»'],
  ])(
    'set inner marks of the second level, and one pair around what is all quoted: %s',
    (text, shown) => {
      const { alternative, lines, strip } = only(text).carre;
      expect(alternative.startsWith(`${shown} — `)).toBe(true);
      expect(
        lines
          .filter(({ y }) => y < strip)
          .map((line) => line.text)
          .join(' '),
      ).toBe(shown.replace('«\u00a0', '« ').replace(/\u00a0»$/u, ' »'));
    },
  );

  it('set their foot large enough for a phone, and what does not hold on a line on lines of its own', () => {
    const look = {
      organisation: 'Fédération des associations du pays',
      title: 'Forum des associations 2026',
    };
    const text = {
      quote: 'une respiration',
      attribution: 'Collectivité territoriale, édition 2026',
    };
    const { lines, strip } = cardOf(text, { look, logo: null }, 'carre') as Card;
    const foot = lines.filter(({ y }) => y > strip);
    expect(foot.map(({ text }) => text)).toEqual([look.organisation, look.title, text.attribution]);
    // A phone shows a card a third as large.
    for (const { size } of foot) expect(size / 3).toBeGreaterThanOrEqual(11);
  });

  it('are set smaller rather than part a noun from its article', () => {
    const { lines, strip } = only('une utopie avec un budget à trouver').large;
    const shown = lines.filter(({ y }) => y < strip).map(({ text }) => text);
    expect(shown.filter((text) => text.endsWith(' un'))).toEqual([]);
  });

  it('are signed in one size, whatever the group', () => {
    const groups = ['Élu', 'Agent d’une collectivité territoriale ou d’une de ses régies'];
    const speakers = { threshold: 1, group: PROFILE, respondents: people(...groups) };
    const quotes = ['r1', 'r2'].map((id) => quote('une fête', { id }));
    const signed = drawn(quotes, { organisation: 'Communs', title: 'Bilan' }, speakers).drawn;
    const sizes = signed.map(({ cards: { carre } }) =>
      carre.lines.filter(({ y }) => y > carre.strip).map(({ size }) => size),
    );
    expect(sizes).toHaveLength(2);
    expect(new Set(sizes.flat()).size).toBe(1);
  });

  it('are not drawn of words that a mask hides', () => {
    const { drawn: cards, undrawn } = drawn([quote('Bravo à [nom] pour la fête')]);
    expect(cards).toEqual([]);
    expect(undrawn[0]?.reasons[0]?.french).toContain('masqué');
  });

  it('keep their foot inside the strip, or are refused for it', () => {
    const organisation = 'Agence nationale de la cohésion des territoires';
    const title = 'Bilan de l’événement Numérique en Commun[s], édition de l’Incubateur';
    const { lines, strip, height } = only('une fête', { organisation, title }).carre;
    const foot = lines.filter(({ y }) => y > strip);
    const white = 0.1 * (height - strip);
    for (const { y, size } of foot) {
      expect(y - size * 0.75).toBeGreaterThan(strip + white);
      expect(y + size * 0.25).toBeLessThan(height - white);
    }
    const { undrawn } = drawn([quote('une fête')], { organisation, title: title.repeat(12) });
    expect(undrawn.flatMap(({ reasons }) => reasons.map(({ french }) => french))).toEqual([
      expect.stringContaining('à son pied'),
    ]);
  });

  it('tell an edition that the file’s name alone tells only where it is a year', () => {
    const speakers = { ...NOBODY, fileNames: new Set(['Export (2)', '2025']) };
    const foot = (edition: string) =>
      drawn([quote('une fête', { edition })], {}, speakers)
        .drawn[0]!.cards.carre.lines.filter(
          ({ y }, _, all) => y > all.findLast(({ text }) => text === '»')!.y,
        )
        .map(({ text }) => text);
    expect(foot('2025')[0]).toBe('Édition\u00a02025');
    expect(foot('Lyon')[0]).toBe('Édition «\u00a0Lyon\u00a0»');
    expect(foot('Export (2)')).toEqual(['Réponse au questionnaire d’évaluation']);
  });

  it('say that the words answer a questionnaire where a title alone would sign them', () => {
    const speakers = { ...NOBODY, fileNames: new Set(['Export']) };
    const [card] = drawn(
      [quote('une fête', { edition: 'Export' })],
      { title: 'NEC' },
      speakers,
    ).drawn;
    expect(card?.cards.carre.lines.slice(-2).map(({ text }) => text)).toEqual([
      'NEC',
      'Réponse au questionnaire d’évaluation',
    ]);
  });

  it('list what they do not draw, with the reason', () => {
    const held = quote('une fête', {
      gate: { publishable: false, reasons: [untranslated('Mot injurieux.')] },
    });
    const { drawn: none, undrawn } = drawn([held, quote('une fête 😍'), quote('mot '.repeat(150))]);
    expect(none).toEqual([]);
    expect(undrawn.flatMap(({ reasons }) => reasons.map(({ french }) => french))).toEqual([
      'Mot injurieux.',
      expect.stringContaining('😍'),
      expect.stringContaining('ne tient pas'),
    ]);
  });

  it('say in words what they show, escape it, and hold their font', () => {
    const svg = cardSvg(only('moins <vite> & mieux', { organisation: 'Communs' }).carre);
    expect(svg).toContain(
      '«\u00a0moins &lt;vite&gt; &amp; mieux\u00a0» — Édition\u00a02025 — Communs</desc>',
    );
    expect(svg).toContain('@font-face');
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  it('give the same bytes for the same quote, logo included', async () => {
    const bytes = async () => {
      const logo = await openLogo(LOGO);
      const deck = deckOf([quote('une fête')], { look: {}, logo }, NOBODY);
      return deck.drawn.map(({ cards }) => [
        cardSvg(cards.large),
        Buffer.from(cardPng(cards.large)),
      ]);
    };
    expect(await bytes()).toEqual(await bytes());
  });

  it.each([
    ['white on nothing', '<circle r="20" fill="#fff"/>', false],
    ['pale yellow', '<circle r="20" fill="#fff7c8"/>', false],
    [
      'white on blue',
      '<rect width="90" height="30" fill="#1d5b8f"/><circle r="9" fill="#fff"/>',
      true,
    ],
    ['a thin dark line', '<rect width="90" height="1" fill="#222"/>', true],
  ])('a logo is seen on white or not: %s', async (_, drawn, seen) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">${drawn}</svg>`;
    const logo = await openLogo(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
    expect(isSeenOnWhite(logo)).toBe(seen);
  });

  it('refuse a logo that is no picture', async () => {
    await expect(openLogo('data:image/png;base64,AAAA')).rejects.toThrow(/logo/);
  });
});
