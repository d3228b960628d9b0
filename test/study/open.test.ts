import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLexicons } from '../../src/commands/lexicon-files.js';
import { lookOf } from '../../src/commands/look.js';
import { openStudy, studyLexicons } from '../../src/commands/study.js';
import { takenAsTold } from '../../src/commands/study-codebook.js';
import { openSurvey } from '../../src/commands/surveys.js';
import { colouredThemes } from '../../src/commands/theme-colours.js';
import { showPlace, UserError } from '../../src/errors.js';
import { buildCodebook } from '../../src/tag/build-codebook.js';

const SVG = '<?xml version="1.0"?>\n<!-- logo -->\n<svg xmlns="http://www.w3.org/2000/svg"/>';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'verbatim-study-'));
  writeFileSync(join(home, 'a.csv'), 'id;Q1\n1;Les rencontres, vraiment utiles\n2;RAS\n');
  writeFileSync(join(home, 'logo.svg'), SVG);
  writeFileSync(join(home, 'logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa]));
});
afterAll(() => rmSync(home, { recursive: true }));

/** A study of that text, opened from another folder than its own. */
function open(text: string) {
  const study = join(home, 'verbatim.yaml');
  writeFileSync(study, text);
  return study;
}

/** Place, from the study's folder, and message of the error. */
function failure(text: string): string {
  const study = open(text);
  try {
    lookOf(openStudy(study));
    openSurvey([], { study });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.place ? showPlace(error.place) : ''} ${error.message}`.replaceAll(
      `${home}/`,
      '',
    );
  }
  return expect.unreachable('was read');
}

describe('a study with a mistake', () => {
  it.each([
    [
      'files: [a.csv]\ncolumns: {text: [Q9]}',
      ['verbatim.yaml:2:18', 'La colonne «\u00a0Q9\u00a0»'],
    ],
    ['files: [a.csv]\ncolumns: {roles: {Q9: open}}', ['verbatim.yaml:2:19', 'Q9']],
    ['files: [a.csv]\ncolumns: {edition: Lieu}', ['verbatim.yaml:2:11', 'Lieu']],
    ['files: [a.csv, z.csv]', ['verbatim.yaml:1:16', 'z.csv', 'n’existe pas']],
    ['lexicons: [absent.yaml]', ['verbatim.yaml:1:12', 'absent.yaml', 'evenement, numerique']],
    ['look: {logo: absent.png}', ['verbatim.yaml:1:8', 'absent.png']],
    ['look: {logo: a.csv}', ['verbatim.yaml:1:8', 'PNG ou SVG']],
    ['threshold: 5', ['verbatim.yaml', 'quels fichiers lire']],
    ['seuil: 5', ['verbatim.yaml:1:1', 'clé inconnue', 'seuil: 5']],
  ])('%j stops at its place', (text, parts) => {
    for (const part of parts) expect(failure(text)).toContain(part);
  });
});

describe('the colours of themes', () => {
  const themes = [
    { id: 'e/lieu', label: 'Lieu', description: '', color: '#112233' },
    { id: 'e/repas', label: 'Repas', description: '', color: '#445566' },
  ];

  it('are those of the study, else of the lexicon', () => {
    const study = openStudy(open('look: {themes: {e/lieu: "#9C4F00"}}'));
    expect(colouredThemes(themes, study).map(({ color }) => color)).toEqual(['#9c4f00', '#445566']);
    expect(colouredThemes(themes, undefined)).toEqual(themes);
  });

  it('are refused for a theme that no lexicon has, at its place, with the closest', () => {
    const study = openStudy(open('look:\n  themes:\n    e/lieux: "#9c4f00"\n'));
    try {
      colouredThemes(themes, study);
      expect.unreachable('was taken');
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(error.message).toContain('«\u00a0e/lieux\u00a0»');
      expect(error.place).toMatchObject({ line: 3 });
      expect(error.remedy?.french).toContain('e/lieu');
    }
  });
});

describe('a colour that the command gives to a theme', () => {
  const theme = { id: 'e/lieu', label: 'Lieu', description: '' };

  it('wins over that of the study', () => {
    const study = openStudy(open('look: {themes: {e/lieu: "#111111"}}'));
    expect(colouredThemes([theme], study)).toEqual([{ ...theme, color: '#111111' }]);
    expect(colouredThemes([theme], study, { 'e/lieu': '#222222' })).toEqual([
      { ...theme, color: '#222222' },
    ]);
  });

  it('is an error where no lexicon has the theme', () => {
    const given = { 'e/lieux': '#222222' };
    expect(() => colouredThemes([theme], undefined, given)).toThrow(UserError);
    const study = openStudy(open('look: {themes: {e/lieu: "#111111"}}'));
    expect(() => colouredThemes([theme], study, given)).toThrow(
      expect.objectContaining({ place: undefined }),
    );
  });
});

describe('the look of a study', () => {
  it('holds the logo itself, and short names, set as in print, by what was asked', () => {
    const study = openStudy(
      open(`look: {title: Bilan, logo: logo.svg, accent: "#1F4E79"}
questions:
  - {column: [Q1, Q2], wording: Appréciés ?, label: Points forts}
  - {column: Q3, label: "Ce qu'il faut changer ?"}
`),
    );
    expect(lookOf(study)).toEqual({
      title: 'Bilan',
      accent: '#1f4e79',
      logo: `data:image/svg+xml;base64,${Buffer.from(SVG).toString('base64')}`,
      labels: { 'Appréciés ?': 'Points forts', Q3: 'Ce qu’il faut changer\u00a0?' },
    });
  });

  it('holds one short name alone', () => {
    const study = openStudy(open('questions: [{column: Q3, label: À changer}]'));
    expect(lookOf(study)).toEqual({ labels: { Q3: 'À changer' } });
  });

  it('takes a PNG', () => {
    expect(lookOf(openStudy(open('look: {logo: logo.png}'))).logo).toMatch(
      /^data:image\/png;base64,/,
    );
  });
});

it('paths of a study are from its own folder', () => {
  expect(studyLexicons(openStudy(open('lexicons: [a.csv]')))).toEqual([join(home, 'a.csv')]);
});

describe('what a study says of its files', () => {
  const OLD =
    'N°;Vous êtes;Q1;Reste\n1;Élue;Les rencontres, vraiment utiles;Un long texte libre\n2;Agent;RAS;Encore un autre texte\n';
  const STUDY = `files:
  - {file: donnees/a.csv, edition: "2024"}
  - {file: donnees/b.csv, edition: "2025"}
columns:
  text: [Q1, Points forts]
  ignore: [Reste]
  roles: {Vous êtes: personal}
questions:
  - {column: [Q1, Points forts], wording: Qu’avez-vous apprécié ?}
`;
  const read = (files: string[], options: object = {}) => {
    mkdirSync(join(home, 'donnees'), { recursive: true });
    writeFileSync(join(home, 'donnees/a.csv'), OLD);
    writeFileSync(join(home, 'donnees/b.csv'), OLD.replace('Q1', 'Points forts'));
    return openSurvey(files, { study: open(STUDY), ...options });
  };

  it('gives files, editions, columns, roles and wordings', () => {
    const { answers, editions, respondents, sources } = read([]);
    expect(editions).toEqual(['2024', '2025']);
    expect(answers.map(({ question }) => question)).toEqual(
      Array(4).fill('Qu’avez-vous apprécié ?'),
    );
    expect(respondents[0]?.closed).toEqual({});
    expect(sources[0]?.columns.map(({ role }) => role)).toEqual([
      'id',
      'personal',
      'open',
      'choice',
    ]);
  });

  it('says what a question expects, which its wording is then not asked for', () => {
    const codebook = buildCodebook(openLexicons(), () => null);
    const said = (text: string) => takenAsTold(codebook, openStudy(open(text))).readQuestion;
    const ideas = said(
      'questions:\n  - {column: [Q1, Le repas], wording: Alors, expects: ideas}\n',
    );
    expect(['Q1', 'q1', 'Alors', 'Le repas', 'Q2'].map((one) => ideas(one).expects)).toEqual([
      ...Array(4).fill('ideas'),
      'neutral',
    ]);
    expect(ideas('Le repas').theme).toMatchObject({ id: 'evenement/restauration' });
    const subjects = 'Quels sujets aimeriez-vous voir abordés ?';
    const praise = said(`questions:\n  - {column: "${subjects}", expects: praise}\n`);
    expect(praise(subjects)).toEqual({ expects: 'praise', asks: true, best: null });
  });

  it('changes nothing of a question that it reads as its wording does', () => {
    const codebook = buildCodebook(openLexicons(), () => null);
    const better = 'Que faut-il améliorer ?';
    const study = openStudy(open(`questions:\n  - {column: "${better}", expects: criticism}\n`));
    expect(takenAsTold(codebook, study).readQuestion(better)).toEqual(
      codebook.readQuestion(better),
    );
  });

  it('reads praise joined to an image as the image, so that no tone moves by the wording alone', () => {
    const codebook = buildCodebook(openLexicons(), () => null);
    const [kept, taken] = ['Que retenez-vous du congrès ?', 'Qu’avez-vous apprécié ?'];
    const alone = [kept, taken].map((one) => codebook.readQuestion(one).expects);
    expect(new Set(alone)).toEqual(new Set(['image', 'praise']));
    const text = `questions:\n  - {column: ${JSON.stringify([kept, taken])}, wording: Alors}\n`;
    const read = takenAsTold(codebook, openStudy(open(text))).readQuestion;
    expect([kept, taken, 'Alors'].map((one) => read(one).expects)).toEqual(Array(3).fill('image'));
  });

  it('reads an open wording as those that it is joined to, where these ask for one thing', () => {
    const codebook = buildCodebook(openLexicons(), () => null);
    const joined = (...columns: string[]) => {
      const text = `questions:\n  - {column: ${JSON.stringify(columns)}, wording: Alors}\n`;
      return takenAsTold(codebook, openStudy(open(text))).readQuestion;
    };
    const [open_, liked, better, plan] = [
      'Vos impressions',
      'Qu’avez-vous aimé ?',
      'Que faut-il améliorer ?',
      'Qu’allez-vous mettre en place ?',
    ] as const;
    expect(joined(open_, liked)(open_).expects).toBe('praise');
    expect(joined(open_, better, liked)(open_).expects).toBe('neutral');
    expect(joined(open_, plan)(open_).plans).toBe(true);
    expect(joined(liked, better)(liked).expects).toBe('praise');
  });

  it('gives way to options, key by key', () => {
    const { answers } = read([], { text: ['Reste'], edition: '2030' });
    expect(answers[0]).toMatchObject({
      edition: '2030',
      question: 'Reste',
      text: 'Un long texte libre',
    });
  });

  it('holds for files that are given, without a word of what its others have', () => {
    const { answers, notices } = read([join(home, 'donnees/b.csv')]);
    expect(answers[0]).toMatchObject({ edition: '2025', question: 'Qu’avez-vous apprécié ?' });
    expect(notices).toEqual([]);
  });

  it('tells at its place a column that none of its files has', () => {
    read([]);
    const study = open(STUDY.replace('[Q1, Points forts]', '[Q1, Q9, Points forts]'));
    const both = [join(home, 'donnees/a.csv'), join(home, 'donnees/b.csv')];
    expect(openSurvey(both, { study }).notices[0]).toMatchObject({
      file: join(home, 'verbatim.yaml'),
      line: 5,
      message: {
        french:
          'La colonne «\u00a0Q9\u00a0» n’est dans aucun de ces fichiers\u00a0: elle est passée.',
      },
    });
  });
});
