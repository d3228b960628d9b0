import { expect, it } from 'vitest';
import { spokenCommand } from '../../src/commands/program.js';
import { untranslated } from '../../src/message.js';

it('wraps its help on a terminal of sixty columns', () => {
  const command = spokenCommand('essai', untranslated('Essaie.'), 'verbatim essai').option(
    '--une-option <valeur>',
    'ce que fait cette option, dit en plus de mots qu’il ne tient de signes sur une ligne',
  );
  command.configureOutput({ getOutHelpWidth: () => 60 });
  const lines = command.helpInformation().split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
});
