import { expect, it } from 'vitest';
import { prepareInputs } from '../../src/commands/prepare.js';
import { readStudy, type Study } from '../../src/study/read.js';
import { input } from '../read/table.js';

it('passes over the groups of a study that no file of this run asks, or that take several answers', () => {
  const text =
    'files: [a.csv]\ncolumns:\n  groups: [Profil, Ville, Venu pour]\n  roles: {Venu pour: multiple}\n';
  const study = readStudy({ file: 'verbatim.yaml', text }) as Study;
  const lines = Array.from(
    { length: 8 },
    (_, n) =>
      `${n};${n % 2 ? 'Agent' : 'Élu'};${n % 3 ? 'Rire, Voir' : 'Voir, Dire'};Les ateliers, jour ${n}`,
  );
  const table = input(`ID;Profil;Venu pour;Remarque\n${lines.join('\n')}\n`, 'b.csv');
  const prepared = prepareInputs({ inputs: [table], given: ['b.csv'] }, {}, study);
  expect(prepared.survey.closed.map(({ kind }) => kind)).toContain('multiple');
  expect(prepared.groups).toEqual(['Profil']);
});

it('finds a group by how its name begins, where one alone begins so', () => {
  const lines = Array.from(
    { length: 8 },
    (_, n) => `${n};${n % 2 ? 'Agent' : 'Élu'};Les ateliers, jour ${n}`,
  );
  const table = input(`ID;Vous êtes :;Remarque\n${lines.join('\n')}\n`, 'b.csv');
  const raw = { group: ['Vous'] };
  const prepared = prepareInputs({ inputs: [table], given: ['b.csv'] }, raw, undefined);
  expect(prepared.groups).toEqual(['Vous êtes :']);
});
