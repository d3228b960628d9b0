import { describe, expect, it } from 'vitest';
import type { SentimentLabel } from '../../src/model/tags.js';
import { isProven } from '../../src/tag/proof.js';
import { ASKED, tagged } from './tagged.js';

const SIGN: Partial<Record<SentimentLabel, number>> = { positive: 1, negative: -1 };

describe('label, score and evidence tell one story', () => {
  it.each([
    ['longues pauses', ASKED.praise],
    ['sandwich emballé dans plastique emballé dans carton', 'Pas bien'],
    ['Les échecs racontés, les ratés compris', ASKED.praise],
    ['qualité du son chez certains speakers', ASKED.criticism],
    ['J’attendais du réconfort, j’ai eu une brochure.', ''],
  ])('« %s »: its words do not outweigh its tone the other way', (text, question) => {
    const { label, score, evidence } = tagged(text, question).tags.sentiment;
    const sign = SIGN[label] ?? 0;
    expect(sign).not.toBe(0);
    expect(score * sign).toBeGreaterThan(0);
    expect(evidence.reduce((sum, { value }) => sum + value, 0) * sign).toBeGreaterThan(0);
  });

  it.each([
    ['Les ateliers, oui. Les plénières beaucoup moins, on s’y écoute parler.', ASKED.praise],
    ['Niveau très haut, mais deux femmes sur vingt-six orateurs.', ASKED.neutral],
    ['Belle édition malgré les contrôles de pass qui ont bloqué l’entrée', ASKED.neutral],
  ])('« %s » is mixed, with words or the answer on either side', (text, question) => {
    const { label, evidence } = tagged(text, question).tags.sentiment;
    expect(label).toBe('mixed');
    expect(isProven(label, evidence)).toBe(true);
  });

  it.each([
    ['Comment prévenir les arnaques auprès des personnes âgées', ASKED.ideas],
    ['Commande passée le 12 mars, récupérée le 15.', ''],
    ['La prochaine a lieu en mars.', ''],
  ])('« %s » takes no side, by its score and its words', (text, question) => {
    const { label, score, evidence } = tagged(text, question).tags.sentiment;
    expect(label).toBe('neutral');
    expect(Math.abs(score)).toBeLessThanOrEqual(0.2);
    expect(evidence.every(({ value }) => Math.abs(value) < 0.4)).toBe(true);
  });

  it('a theme is not praised by words that the whole does not follow', () => {
    const { themes, sentiment } = tagged(
      'sandwich emballé dans plastique emballé dans carton',
      'Pas bien',
    ).tags;
    expect(sentiment.label).toBe('negative');
    expect(themes.map(({ polarity }) => polarity)).not.toContain('positive');
  });

  it('what is excepted from all does not turn the score of its praise', () => {
    const text = 'tout, sauf la queue interminable, l’attente et le bruit';
    const { label, score } = tagged(text, ASKED.praise).tags.sentiment;
    expect(label).toBe('positive');
    expect(score).toBeGreaterThan(0);
  });

  it('has the sign of what outweighs, where things are judged side by side', () => {
    const { label, score } = tagged('accueil ok, repas bof, wifi nul', '').tags.sentiment;
    expect([label, Math.sign(score)]).toEqual(['mixed', -1]);
  });

  it('a text that is turned round criticises what it blames', () => {
    expect(tagged('J’attendais du réconfort, j’ai eu une brochure.', '').tags.intents).toEqual([
      'critique',
    ]);
  });
});
