import { describe, expect, test } from 'vitest';
import { input, readSource, said } from '../table.js';

const ROWS = 30;

/** The column of a heading that few of many people filled, beside a text that all wrote. */
function column(heading: string, values: readonly string[]) {
  const row = (i: number): string => `${said(i)};${values[i] ?? ''}`;
  const text = `Remarques;${heading}\n${Array.from({ length: ROWS }, (_, i) => row(i)).join('\n')}\n`;
  return readSource(input(text)).source.columns.find(({ name }) => name === heading);
}

describe('what two of thirty people wrote, each in other words', () => {
  test.each([
    ['Les repas et les pauses', ['Mme Untel cuisine mal', 'J’ai un diabète, rien mangé']],
    ['Temps de pause et de midi', ['On y mange bien', 'un peu court, mais bon']],
    ['Divers', ['trop court', 'Bof']],
  ])('is read as their words: %s', (heading, values) =>
    expect(column(heading, values)).toMatchObject({ role: 'open' }),
  );

  test('may name them, and is not listed', () =>
    expect(column('Binôme', ['Lou Untel', 'Sam Autrui'])).toMatchObject({ aside: true }));

  test('is a scale where they say nothing but how much', () =>
    expect(column('Accueil', ['Tout à fait satisfait', 'Plutôt satisfait'])).toMatchObject({
      role: 'scale',
    }));
});
