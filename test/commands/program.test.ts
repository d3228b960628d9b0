import { Option } from 'commander';
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

it('ends no line of its help before a colon or another mark', () => {
  for (const width of [50, 60, 70, 80, 90, 100]) {
    const command = spokenCommand('essai', untranslated('Essaie.'), 'verbatim essai').addOption(
      new Option('--format <f>', 'forme de ce qui est écrit').choices(['a', 'b']).default('a'),
    );
    command.configureOutput({ getOutHelpWidth: () => width });
    expect(command.helpInformation()).not.toMatch(/^ *[:;?!»]/mu);
    expect(command.helpInformation().replace(/\n +/g, ' ')).toContain(
      '(au choix\u00a0: a, b\u00a0; par défaut\u00a0: a)',
    );
  }
});
