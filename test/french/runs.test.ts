import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../src/french/engine.js';
import { formsOf, runAt, runsOf, startsWithRun } from '../../src/french/runs.js';

const { parse } = loadFrench();

describe('an expression of several words', () => {
  it.each([
    ['jusqu’à', ["jusqu'", 'à']],
    ["si l'on oublie", ['si', "l'", 'on', 'oublie']],
    ['paraît-il', ['paraît', '-il']],
    ['aujourd’hui', ["aujourd'hui"]],
  ])('« %s » is cut as the engine cuts it', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
    expect(parse(text).tokens.map(({ form }) => form)).toEqual(forms);
  });

  it.each([
    ['bien que', 'Beau, bien que loin', 2],
    ['bien que', 'Beau, bien qu’éloigné', 2],
    ['ce qui ne', 'Beau, ce qui n’est pas rien', 2],
    ['même si', 'Beau, MEME S’IL pleut', 2],
    ['à l’exception', 'Beau, à l’exception du son', 2],
    ["à l'exception", "Beau, à l'exception du son", 2],
  ])('%s stands in « %s »', (text, said, at) => {
    expect(runAt(parse(said).tokens, at, runsOf(['sauf', text]))).toBeDefined();
  });

  it('stands nowhere else, and not past the end', () => {
    const { tokens } = parse('Tout est bien');
    const runs = runsOf(['bien que', 'est']);
    expect([0, 1, 2, 3].map((at) => runAt(tokens, at, runs))).toEqual([
      undefined,
      ['est'],
      undefined,
      undefined,
    ]);
  });

  it('is the first that is listed where two begin', () => {
    expect(runAt(parse('à part ça').tokens, 0, runsOf(['à part ça', 'à part']))).toHaveLength(3);
  });

  it('begins before no text', () => {
    expect(startsWithRun(parse('pas de son').tokens, -1, ['trop', 'pas'])).toBe(false);
  });
});
