import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { essentialsChapter } from '../../src/report/sections/essentials.js';
import { readingChapter } from '../../src/report/sections/reading.js';
import { viewOf } from '../../src/report/view.js';
import { codebookOf } from '../../src/tag/build-codebook.js';
import { survey } from '../read/table.js';
import { saidIn } from './fixture.js';

const codebook = codebookOf();

/** The view of a questionnaire of one person a line. */
const seen = (headings: string, rows: readonly string[]) =>
  viewOf(analyse(survey(`${headings}\n${rows.join('\n')}\n`), codebook));

const told = (view: ReturnType<typeof seen>): string =>
  saidIn(essentialsChapter(view)).join('\n').replaceAll('\u00a0', ' ');

const MARKING = 'Quelles sessions ou quels intervenants vous ont marqué ?';
const headings = `ID;Qu’avez-vous apprécié ?;${MARKING}`;
const named = [
  'L’atelier du soir',
  'La table ronde du matin',
  'La conférence de clôture',
  'L’atelier de dessin',
];

describe('themes that a question has people name', () => {
  const liked = ['Le repas', 'Les rencontres', 'Le lieu', 'L’accueil'];
  const rows = Array.from(
    { length: 24 },
    (_, i) => `${i};${liked[i % 4]}, et puis ${i};${named[i % 4]}, la ${i}e`,
  );

  it('are told with what comes first elsewhere', () => {
    const text = told(seen(headings, rows));
    expect(text).toMatch(/Les thèmes les plus cités sont Formats \(100 %/u);
    expect(text).toMatch(
      /Sans les réponses à « Quelles sessions .+ », où nommer une session ou quelqu’un suffit à en parler, ce sont .*Restauration \(6\).*, et non Formats \(0\)\./u,
    );
  });

  it('are told alone where they come first elsewhere too', () => {
    const same = rows.map((row, i) => row.replace(liked[i % 4]!, 'Les ateliers, le repas'));
    expect(told(seen(headings, same))).not.toContain('Sans les réponses');
  });

  it('are no matter where no question asks for names', () => {
    expect(told(seen('ID;Qu’avez-vous apprécié ?;Autre chose ?', rows))).not.toContain(
      'Sans les réponses',
    );
  });
});

describe('people who ask for something', () => {
  const asked = 'ID;Que faudrait-il améliorer ?';

  it('are told to be those who blame it, where most do', () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `${i};Le repas était mauvais ${i} fois, il faudrait un meilleur repas`,
    );
    expect(told(seen(asked, rows))).toContain(
      '12 des 12 qui demandent quelque chose sur Restauration comptent aussi parmi ses critiques',
    );
  });

  it('are not told so where they are fewer than the threshold', () => {
    const rows = Array.from({ length: 12 }, (_, i) =>
      i < 2
        ? `${i};Le repas était mauvais, il faudrait un meilleur repas`
        : `${i};Le son était faible ${i}`,
    );
    expect(told(seen(asked, rows))).not.toContain('qui demandent quelque chose sur Restauration');
  });
});

describe('answers that the gate holds back', () => {
  it('are told by their tone', () => {
    const rows = [
      ...Array.from({ length: 9 }, (_, i) => `${i};Très bonne journée, merci`),
      '9;Julie Martin, la régisseuse, a été odieuse avec nous',
      '10;Le repas était froid',
    ];
    const said = saidIn(readingChapter(seen('ID;Un commentaire ?', rows))).join('\n');
    expect(said.replaceAll('\u00a0', ' ')).toContain(
      'Sont retenues 1 des 2 réponses négatives (50 %) et 0 des 9 positives (0 %).',
    );
  });
});
