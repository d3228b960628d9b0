import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../src/study/read.js';
import { studySchema } from '../../src/study/schema.js';
import { writeStudy } from '../../src/study/write.js';

/** `line:column message` of each problem. */
function problems(text: string): string[] {
  const study = readStudy({ file: 'verbatim.yaml', text });
  if (!('problems' in study)) return [];
  return study.problems.map(
    ({ place, message }) => `${place.line}:${place.column} ${message.french}`,
  );
}

const document = (text: string) => {
  const study = readStudy({ file: 'verbatim.yaml', text });
  return 'problems' in study ? expect.unreachable(problems(text).join('\n')) : study.document;
};

describe('a study file', () => {
  it('takes one name or several, and files with or without more to say', () => {
    const { files, columns } = document(
      'files:\n  - a.csv\n  - {file: b.xlsx, edition: "2025", sheet: Réponses}\ncolumns:\n  text: Avis\n',
    );
    expect(files).toEqual([
      { file: 'a.csv' },
      { file: 'b.xlsx', edition: '2025', sheet: 'Réponses' },
    ]);
    expect(columns?.text).toEqual(['Avis']);
  });

  it.each(['', '\n', '# À remplir\n'])('may say nothing yet: %j', (text) => {
    expect(document(text)).toEqual({});
  });

  it('lists all of its errors at once, each at its place', () => {
    const found = problems(
      'files:\n  - {file: a.csv, edition: 2024}\ncolumns:\n  roles:\n    Âge: nombre\nthreshold: 0\n',
    );
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(/^2:19 .*guillemets.*"2024"/);
    expect(found[1]).toMatch(/^5:5 .*Âge.*number/);
    expect(found[2]).toMatch(/^6:1 /);
  });

  it.each([
    ['fichiers: [a.csv]', '1:1 clé inconnue'],
    ['files: []', '1:1 cette liste est vide'],
    ['columns: {groups: [Vous êtes :]}', '1:20 mettez des guillemets\u00a0: "Vous êtes :"'],
    ['columns:\n  ignore:\n    - Profil: élu\n', '3:7 mettez des guillemets\u00a0: "Profil : élu"'],
    ['columns: {id: [Q1, Q2]}', '1:11 il faut ici un texte, et non une liste'],
    ['threshold: 0', '1:1 le nombre doit valoir au moins 1'],
    ['threshold: 2.5', '1:1 le nombre doit être entier'],
    ['look: {title: ""}', '1:8 ce texte est vide'],
    ['look:\n  accent: #1f4e79\n', '"#1f4e79"'],
    ['look:\n  accent: bleu\n', '"#1f4e79"'],
    ['questions:\n  - column: Q1\n', 'wording'],
    ['questions:\n  - {column: Q1, expects: éloges}\n', 'praise'],
    ['columns:\n  text: [Avis]\n  ignore: [Avis]\n', '3:12 «\u00a0Avis\u00a0» est dit deux fois'],
    [
      'files:\n  - {file: a.xlsx, sheet: A}\n  - {file: a.xlsx, sheet: A}\n',
      '3:5 «\u00a0a.xlsx\u00a0» est dit deux fois',
    ],
    ['files: [a.csv, b.csv, a.csv]', '1:23 «\u00a0a.csv\u00a0» est dit deux fois'],
    ['a: [', 'il manque «\u00a0]\u00a0»'],
    ['bonjour', '1:1 '],
    ['questions:\n  - wording: Q\n', '2:5 il manque le champ «\u00a0column\u00a0»'],
  ])('%j says what is wrong', (text, message) => {
    expect(problems(text).join('\n')).toContain(message);
  });
});

it('the example of the README is a study file', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /<!-- study -->\n```yaml\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
  expect(Object.keys(document(example))).toEqual(Object.keys(studySchema.shape));
});

describe('a study file that begins', () => {
  it('reads back as what was found, whatever the names', () => {
    const names = ['Vous êtes :', '# Avis', '- non', 'oui', '2024', '"cité"', "l'un", '*', 'a: b'];
    const { files, columns, threshold } = document(
      writeStudy({
        files: [
          { file: 'dossier/a: b.csv', edition: '2024' },
          { file: '#c.csv' },
          { file: 'mur.csv', edition: '2024', apart: 'verbatim analyse mur.csv -o mur' },
        ],
        text: names,
        id: 'n°',
        ownIds: [],
        groups: ['Vous êtes : profil'],
        others: [{ name: 'Date', role: 'date', reason: 'dates' }],
        open: [['Avis']],
        closed: [],
      }),
    );
    expect(files).toEqual([{ file: 'dossier/a: b.csv', edition: '2024' }, { file: '#c.csv' }]);
    expect(columns).toMatchObject({ text: names, id: 'n°', groups: ['Vous êtes : profil'] });
    expect(threshold).toBe(5);
  });

  it('is right too when all of its comments count', () => {
    const text = writeStudy({
      files: [{ file: 'a.csv' }],
      ownIds: [{ file: 'a.csv', name: 'ID' }],
      text: ['Avis : dites-nous'],
      groups: [],
      others: [{ name: 'Vous êtes :', role: 'choice', reason: 'liste de « 3 » : valeurs' }],
      open: [['Avis : dites-nous', 'Un avis ?']],
      closed: [{ names: ['Profil', 'Vous êtes :'], renamed: new Map([['Agent', 'Agent·e']]) }],
    });
    // Sentences stay comments; keys and what is under them come to life, but for empty ones.
    const alive = text
      .split('\n')
      .filter((line) => !/^\s*#(id|edition|question|groups|ignore):$/.test(line))
      .map((line) => line.replace(/^(\s*)#(?=\s*(- )?("[^"]+"|[A-Za-z-]+):|\s+- )/, '$1'))
      .join('\n');
    expect(document(alive)).toMatchObject({
      columns: { roles: { 'Vous êtes :': 'choice' } },
      questions: [
        { column: ['Avis : dites-nous', 'Un avis ?'], wording: 'Un avis ?' },
        { column: ['Profil', 'Vous êtes :'], options: { Agent: 'Agent·e' } },
      ],
      lexicons: ['evenement', 'mon-lexique.yaml'],
      'allow-names': ['Prénom Nom'],
      look: { logo: 'logo.svg', accent: '#1f4e79' },
    });
  });
});
