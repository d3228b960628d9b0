import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const tags = (text: string, question: string) => tagged(text, question).tags;

describe('an answer of signs alone', () => {
  it.each([
    [':(', 'negative'],
    [':-(', 'negative'],
    [':)', 'positive'],
    ['<3', 'positive'],
    ['+++', 'positive'],
    ['👍', 'positive'],
    ['👎👎', 'negative'],
    ['10/10', 'positive'],
    ['2/10', 'negative'],
    ['**', 'negative'],
    ['*****', 'positive'],
    ['★★★★☆', 'positive'],
    ['★☆☆☆☆', 'negative'],
  ] as const)('« %s » is %s under any question, and about nothing', (text, label) => {
    for (const question of [
      ASKED.neutral,
      ASKED.praise,
      ASKED.criticism,
      'Pourquoi cette note ?',
    ]) {
      const { informative, sentiment, intents, themes } = tags(text, question);
      expect(informative).toBe(true);
      expect(sentiment.label).toBe(label);
      expect(intents).toEqual([label === 'positive' ? 'eloge' : 'critique']);
      expect(themes).toEqual([]);
    }
  });

  it.each(['---', '--'])(
    '« %s » marks down where a note is explained, and strikes out a field elsewhere',
    (text) => {
      expect(tags(text, 'Pourquoi cette note ?').sentiment.label).toBe('negative');
      for (const question of [ASKED.praise, ASKED.criticism, ASKED.ideas]) {
        expect(tags(text, question).informative).toBe(false);
      }
    },
  );

  it.each(['-', '.', '...', '!!!', '???', '***', '+'])('« %s » says nothing', (text) => {
    expect(tags(text, ASKED.neutral)).toMatchObject({
      informative: false,
      intents: ['sans-contenu'],
    });
  });

  it('is about what its question names', () => {
    expect(tags('+++', 'Le repas').themes).toMatchObject([
      { id: 'evenement/restauration', polarity: 'positive' },
    ]);
  });
});

describe('a smile beside a word', () => {
  it.each(['le café ;)', 'Le café 😉', 'LE CAFE ^^', 'le cafe :)'])(
    'softens what is named where faults are asked, and praises nothing: « %s »',
    (text) => {
      expect(tags(text, ASKED.criticism).intents).toEqual(['critique']);
      expect(tags(text, ASKED.praise).intents).toEqual(['eloge']);
    },
  );

  it('leaves praise what it is: « rien :) »', () => {
    expect(tags('rien :)', ASKED.criticism).intents).toEqual(['eloge']);
  });
});

describe('a price alone', () => {
  it.each([
    'hors de prix',
    'HORS DE PRIX !!',
    '450 €',
    '450 euros',
    '450 € la journée',
    'cher payé',
    '80 euros c’est trop',
    'c’est un peu cher pour une demi-journée',
  ])('« %s » is about no travel and no pace', (text) => {
    const ids = tags(text, ASKED.criticism).themes.map(({ id }) => id);
    expect(ids.filter((id) => id !== 'evenement/organisation')).toEqual([]);
  });

  it.each(['hôtels hors de prix', 'les trains sont hors de prix', 'se loger, hors de prix'])(
    '« %s » is about travel',
    (text) => {
      const ids = tags(text, ASKED.criticism).themes.map(({ id }) => id);
      expect(ids).toContain('evenement/deplacement');
    },
  );
});
