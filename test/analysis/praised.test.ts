import { describe, expect, it } from 'vitest';
import { praisedIn } from '../../src/analysis/praised.js';
import { PRIVACY } from '../../src/people/privacy.js';
import { tagged } from '../words/tagged.js';

const NAMES = 'Quelles sessions vous ont marqué ?';
const OTHER = 'Que faut-il améliorer ?';
const STOP = new Set(['le', 'être', 'avoir', 'du', 'de']);

const said = (question: string, texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `p${at}`, question, text }));

const asked = said(NAMES, [
  'La master class sur les communs',
  'master class communs',
  'Masterclass des communs numériques',
  'La master class consacrée aux communs',
  'La master class sur les communs, par Ysoline Kervadoué',
  'Le débat',
]);
const rest = said(OTHER, [
  'Le débat',
  'Un débat',
  'le débat',
  'les chaises',
  'le débat',
  'un débat',
]);
const read = tagged(
  ...asked.map((one) =>
    one.text.includes('Ysoline')
      ? { ...one, tags: { personal: [{ start: 37, end: 54, kind: 'name' as const }] } }
      : one,
  ),
  ...rest,
);
const options = {
  editions: ['2025'],
  asksNames: (question: string) => question === NAMES,
  stopWords: STOP,
};

describe('praisedIn', () => {
  it('tells what is named there more than elsewhere, two words together as one line', () => {
    const [found] = praisedIn(read, { ...options, privacy: { ...PRIVACY, threshold: 4 } });
    expect(found?.named).toEqual([
      { words: ['master class', 'communs'], people: expect.any(Number) },
    ]);
    expect(found?.named[0]?.people).toBeGreaterThanOrEqual(4);
    expect(found?.of).toBe(6);
  });

  it('tells two words in the order in which most say them', () => {
    const texts = ['platform engineering', 'Platform engineering', 'engineering et platform'];
    const found = praisedIn(tagged(...said(NAMES, [...texts, ...texts]), ...rest), {
      ...options,
      privacy: PRIVACY,
    });
    expect(found[0]?.named.map(({ words }) => words)).toContainEqual(['platform', 'engineering']);
  });

  it('shows nothing that fewer people say than the privacy threshold', () => {
    expect(
      praisedIn(read, { ...options, privacy: { ...PRIVACY, threshold: 7 } })[0]!.named,
    ).toEqual([]);
  });

  it('shows a person’s name only where the study allows it, and counts the others', () => {
    const [silent] = praisedIn(read, { ...options, privacy: PRIVACY });
    expect(silent).toMatchObject({ speakers: [], hidden: 1 });
    const allowNames = new Set(['ysoline kervadoue', 'Mme Ysoline Kervadoué']);
    const [open] = praisedIn(read, { ...options, privacy: { ...PRIVACY, allowNames } });
    expect(open).toMatchObject({
      speakers: [{ name: 'Ysoline Kervadoué', people: 1 }],
      hidden: 0,
    });
  });

  it.each([
    [['Claire Delmotte'], [{ name: 'Claire Delmotte', people: 3 }]],
    [
      ['Claire Delmotte', 'Jean Delmotte'],
      [
        { name: 'Delmotte', people: 2 },
        { name: 'Claire Delmotte', people: 1 },
      ],
    ],
  ])('counts a family name for the one who bears it: allowed %j', (names, speakers) => {
    const named = said(NAMES, ['Delmotte', 'Claire Delmotte', 'delmotte']).map((one) => ({
      ...one,
      tags: { personal: [{ start: 0, end: one.text.length, kind: 'name' as const }] },
    }));
    const privacy = { ...PRIVACY, allowNames: new Set(names) };
    expect(praisedIn(tagged(...named), { ...options, privacy })[0]?.speakers).toEqual(speakers);
  });

  it('goes through editions in their order, whatever that of answers, and skips those without', () => {
    const older = tagged({ ...asked[0]!, edition: '2023' });
    const editions = ['2023', '2024', '2025'];
    const found = praisedIn([...read, ...older], { ...options, editions, privacy: PRIVACY });
    expect(found.map(({ edition }) => edition)).toEqual(['2023', '2025']);
  });

  it('tells how many people give the name that most give, from the threshold on', () => {
    const named = said(NAMES, ['Léa Kerbrat', 'Léa Kerbrat', 'Léa Kerbrat', 'Paul Hennequin']).map(
      (one) => ({
        ...one,
        tags: { personal: [{ start: 0, end: one.text.length, kind: 'name' as const }] },
      }),
    );
    const hiddenAt = (threshold: number) =>
      praisedIn(tagged(...named, ...rest), { ...options, privacy: { ...PRIVACY, threshold } })[0];
    expect(hiddenAt(3)).toMatchObject({ named: [], hidden: 2, hiddenPeople: 3 });
    expect(hiddenAt(4)).toMatchObject({ hidden: 2, hiddenPeople: 0 });
  });

  it('says nothing where no question asks for names', () => {
    expect(praisedIn(read, { ...options, asksNames: () => false, privacy: PRIVACY })).toEqual([]);
  });
});
