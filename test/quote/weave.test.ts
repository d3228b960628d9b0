import { describe, expect, it } from 'vitest';
import { weave } from '../../src/quote/weave.js';
import { quote } from './quote.js';

describe('weave', () => {
  it('sets relatives after « un espace », then noun groups, from short to long', () => {
    const texts = [
      'une respiration lorsqu’on travaille',
      'qui remet les sujets en avant',
      'qui donne envie',
    ];
    expect(
      weave(
        texts.map((text) => quote(text)),
        'NEC',
      ),
    ).toBe(
      'NEC est aujourd’hui un espace «\u00a0qui donne envie\u00a0», «\u00a0qui remet les sujets en avant\u00a0» et «\u00a0une respiration lorsqu’on travaille\u00a0».',
    );
  });

  it('follows the verb where there is no relative, and agrees with a plural subject', () => {
    expect(weave([quote('Une boussole.')], 'Les rencontres')).toBe(
      'Les rencontres sont aujourd’hui «\u00a0une boussole\u00a0».',
    );
  });

  it.each([
    ['a clause', 'on rit beaucoup'],
    ['a sentence with its own verb', 'le lieu était superbe'],
    ['the first person', 'ma deuxième famille'],
    ['a question', 'une fête ?'],
  ])('leaves out %s', (_, text) => {
    expect(weave([quote(text)], 'NEC')).toBe('');
  });

  it('leaves out blame, and what the gate held back or masked', () => {
    const mask = [{ kind: 'mask', start: 0, end: 3, as: '[nom]' }] as const;
    expect(
      weave(
        [
          quote('qui épuise', { sentiment: 'negative' }),
          quote('qui nuit', { gate: { publishable: false, reasons: ['x'] } }),
          quote('une fête pour [nom]', { edits: mask }),
        ],
        'NEC',
      ),
    ).toBe('');
  });
});
