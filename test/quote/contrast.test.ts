import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { setsAgainst } from '../../src/quote/worth/contrast.js';
import { tagged } from './tagged.js';

const QUESTION = 'Que faudrait-il améliorer ?';

const contrasts = (text: string): boolean | undefined => {
  const whole = candidatesOf(tagged(text, { question: QUESTION })).find(
    ({ form }) => form === 'answer',
  );
  return whole && setsAgainst(whole);
};

describe('one thing set against another', () => {
  it.each([
    'deux prises pour quarante personnes',
    'une seule caisse pour 900 visiteurs',
    '12 places pour 1 800 inscrits',
    '1h de queue pour 10 min de repas',
    'Cinquante minutes d’attente pour un sandwich.',
    'Deux heures de train pour écouter des diapos',
    'Sept interventions de vingt minutes, pas une seule question.',
    'Beaucoup de mots, peu de choses.',
    'trop de plénières, pas assez d’ateliers',
    'Trois ateliers demandés, zéro obtenu.',
    'Des salles vides d’un côté, des ateliers pleins de l’autre.',
  ])('is told by « %s »', (text) => {
    expect(contrasts(text)).toBe(true);
  });

  it.each([
    'deux ateliers pour les élus',
    'une convention pour 2026',
    'trois idées pour trois fois rien',
    'une pente à vingt pour cent',
    'plus de prises',
    'Un côté festival, les autres aussi.',
  ])('is not told by « %s »', (text) => {
    expect(contrasts(text)).toBe(false);
  });

  it('is a criticism worth more than a title', () => {
    const title = tagged('Les prises du grand hall', {
      ...{ id: 'a', question: QUESTION, sentiment: 'negative' },
    });
    const contrast = tagged('Deux prises pour quarante personnes', {
      ...{ id: 'b', question: QUESTION, sentiment: 'negative' },
    });
    const answers = [title, contrast].map((one) => ({ ...one, promise: 0.05 }));
    const [first, second] = chooseQuotes(answers, { top: 2, threshold: 1, balance: 'critical' });
    expect(first?.id).toBe('b');
    expect(first?.why.promise).toBeGreaterThan(second?.why.promise ?? 1);
  });
});
