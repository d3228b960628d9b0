import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { chooseQuotes, type QuoteOptions } from '../../src/quote/quotes.js';
import { tagged } from './tagged.js';

const ANSWERS = [
  tagged('Une bouffée d’air qui donne envie.', { id: 'a', themes: { bouffée: 'e/sens' } }),
  tagged('La salle était bien trop petite.', {
    id: 'b',
    edition: '2024',
    question: 'À améliorer ?',
    themes: { salle: 'e/lieu' },
  }),
];

const THEMES = ['e/sens', 'e/lieu', 'e/repas'].map((id) => ({ id, label: id.slice(2) }));

const quotesOf = (options: Partial<QuoteOptions>) =>
  chooseQuotes(ANSWERS, { top: 9, threshold: 1, ...options });

function refusal(options: Partial<QuoteOptions>): string {
  try {
    return `${quotesOf(options).length} quotes`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.message} ${error.remedy?.french}`.replaceAll('\u00a0', ' ');
  }
}

describe('quotes asked of what is not there are refused, and what there is is told', () => {
  it.each<[Partial<QuoteOptions>, string]>([
    [{ theme: 'nexiste/pas' }, 'e/lieu, e/sens'],
    [{ theme: 'e/lieux' }, 'Vouliez-vous dire « e/lieu »'],
    [{ theme: 'nexiste/pas', themes: THEMES }, 'sens (e/sens), lieu (e/lieu), repas (e/repas)'],
    [{ question: 'zzz' }, '« À améliorer ? »'],
    [{ edition: '1999' }, '« 2025 » et « 2024 »'],
    [{ top: Number.NaN }, 'ne peut pas être NaN'],
    [{ top: -1 }, 'entier d’au moins 1'],
    [{ top: 2.5 }, 'entier d’au moins 1'],
    [{ threshold: 0 }, 'ne peut pas être 0'],
  ])('%j', (options, told) => {
    expect(refusal(options)).toContain(told);
  });
});

describe('quotes are given', () => {
  it('all, where as many as there are are asked for', () => {
    expect(quotesOf({ top: Number.POSITIVE_INFINITY })).toEqual(quotesOf({}));
  });

  it('of a theme by its id, or by its label among those of the codebook', () => {
    expect(quotesOf({ theme: 'e/sens' }).map(({ id }) => id)).toEqual(['a']);
    expect(quotesOf({ theme: 'Sens', themes: THEMES }).map(({ id }) => id)).toEqual(['a']);
  });

  it('of a theme by its id without its lexicon, which several may share', () => {
    const themes = THEMES.map(({ id }) => ({ id, label: `Thème de ${id}` }));
    expect(quotesOf({ theme: 'sens', themes }).map(({ id }) => id)).toEqual(['a']);
    const two = [...themes, { id: 'f/sens', label: 'Autre' }];
    expect(refusal({ theme: 'sens', themes: two })).toContain('Plusieurs thèmes');
  });

  it('of an edition', () => {
    expect(quotesOf({ edition: '2024' }).map(({ id }) => id)).toEqual(['b']);
  });

  it('of no answer, where none speaks of a theme of the codebook, or there are none at all', () => {
    expect(quotesOf({ theme: 'e/repas', themes: THEMES })).toEqual([]);
    expect(chooseQuotes([], { top: 3, theme: 'e/repas', edition: '1999' })).toEqual([]);
  });
});
