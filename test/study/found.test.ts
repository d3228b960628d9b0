import { expect, it } from 'vitest';
import { EXPECTATIONS } from '../../src/model/tags.js';
import { readSources } from '../../src/read/source.js';
import { foundIn } from '../../src/study/found.js';
import { writeStudy } from '../../src/study/write.js';

const VOICES = [
  'Très bel accueil et merci à vous',
  'Trop de bruit dans la salle',
  'Des ateliers utiles',
];

/** A file of thirty rows: a profile, a town of as many values as rows, a comment. */
const csv = (header: string, profiles = ['Élue', 'Agente']): string =>
  [
    header,
    ...Array.from({ length: 30 }, (_, at) =>
      [at + 1, profiles[at % profiles.length], `Ville ${at % 15}`, `${VOICES[at % 3]} ${at}`].join(
        ',',
      ),
    ),
  ].join('\n');

const found = (
  ...files: readonly (readonly [name: string, header: string, profiles?: string[]])[]
) =>
  foundIn(
    readSources(
      files.map(([file, ...content]) => ({ file, bytes: Buffer.from(csv(...content)) })),
      {},
    ).map((read) => ({ ...read, path: `donnees/${read.source.file}` })),
    () => 'neutral',
  );

const HEADER = 'id,Profil,Ville,Commentaire';

it('names each column once, and the edition of a file that no column tells', () => {
  const { files, text, id } = found(['nec-2024.csv', HEADER], ['nec-2025.csv', HEADER]);
  expect(files).toEqual([
    { file: 'donnees/nec-2024.csv', edition: '2024' },
    { file: 'donnees/nec-2025.csv', edition: '2025' },
  ]);
  expect([text, id]).toEqual([['Commentaire'], 'id']);
});

it('takes no id of some files alone for that of all, and tells the one of each', () => {
  const two = found(['nec-2024.csv', HEADER], ['nec-2025.csv', 'N°,Profil,Ville,Commentaire']);
  expect(two.id).toBeUndefined();
  expect(writeStudy(two)).toMatch(
    /# {3}donnees\/nec-2024\.csv : id\n.*nec-2025\.csv : N°\n {2}#id:\n/u,
  );
  expect(writeStudy(found(['nec-2024.csv', HEADER]))).toContain('\n  id: id\n');
});

it('says of neutral both things that columns tells by that word', () => {
  expect(writeStudy(found(['nec-2025.csv', HEADER]))).toMatch(
    /# {3}neutral +rien de particulier, ou ce que l’on en fera/u,
  );
});

it('takes for edition the year of its answers, of an export whose name tells none and alone in it', () => {
  const dated = (year: number): Buffer =>
    Buffer.from(
      [
        'Date de soumission,Commentaire',
        ...Array.from(
          { length: 30 },
          (_, at) => `${year}-11-${10 + (at % 9)},${VOICES[at % 3]} ${at}`,
        ),
      ].join('\n'),
    );
  const editions = (...files: readonly (readonly [file: string, year: number])[]) =>
    foundIn(
      readSources(
        files.map(([file, year]) => ({ file, bytes: dated(year) })),
        {},
      ).map((read) => ({ ...read, path: read.source.file })),
      () => 'neutral',
    ).files.map(({ edition }) => edition);
  expect(editions(['results-survey482913.csv', 2024], ['nec-2025.csv', 2025])).toEqual([
    '2024',
    '2025',
  ]);
  expect(editions(['results-survey482913.csv', 2025], ['nec-2025.csv', 2025])).toEqual([
    'results-survey482913',
    '2025',
  ]);
  expect(editions(['nantes.csv', 2024])).toEqual(['nantes']);
});

it('offers choices of few options as groups, the rest as other columns', () => {
  const { groups, others } = found(['nec-2025.csv', HEADER]);
  expect(groups).toEqual(['Profil']);
  expect(others.map(({ name }) => name)).toEqual(['Profil', 'Ville']);
});

it('offers no group that hardly anybody is in', () => {
  const profiles = ['Illisible', ...Array<string>(29).fill(''), 'saisi par Inès'];
  const { groups, others } = found(['nec-2025.csv', HEADER, profiles]);
  expect(groups).toEqual([]);
  expect(others.map(({ name, role }) => [name, role])).toContainEqual(['Profil', 'choice']);
});

it('counts the options of each file, where one writes codes for the other’s words', () => {
  const jobs =
    'Élu|Agent|Élu|Agent|Élu|Agent|Bénévole|Médiateur|Chercheur|Entreprise|Retraité'.split('|');
  const codes = jobs.map((job) => `AO0${jobs.indexOf(job) + 1}`);
  expect(found(['nec-2024.csv', HEADER, jobs], ['nec-2025.csv', HEADER, codes]).groups).toEqual([
    'Profil',
  ]);
});

it('offers no line of a grid as groups', () => {
  const header = HEADER.replace('Profil', 'Jugez [Le lieu]');
  const codes = Array.from({ length: 40 }, (_, at) => `AO0${at % 3}`);
  expect(found(['nec-2025.csv', header, codes]).groups).toEqual([]);
});

it('counts options once, however they are spelt', () => {
  const profiles =
    'Famille|famille|FAMILLE|Familles|Enseignant|enseignante|Enseignant(e)|Lecteur|lectrice|LECTEUR|benevole|Bénévole|BÉNÉVOLE';
  expect(
    found(['nec-2025.csv', 'id,Vous êtes,Ville,Commentaire', profiles.split('|')]).groups,
  ).toEqual(['Vous êtes']);
});

it('tells what each thing means that a question may expect', () => {
  const written = writeStudy(found(['nec-2025.csv', HEADER]));
  for (const expects of EXPECTATIONS)
    expect(written).toMatch(new RegExp(`^#   ${expects} +[^ ].+$`, 'mu'));
});

it('writes what may be one answer under two names, as lines to bring to life', () => {
  const written = writeStudy(
    found(
      ['nec-2025.csv', HEADER, ['Élue', 'Agent·e de mairie']],
      ['nec-2024.csv', HEADER, ['Élue', 'Agent de mairie']],
    ),
  );
  expect(written).toContain(
    '#  - column: Profil\n#    options:\n#      Agent de mairie: Agent·e de mairie\n',
  );
  expect(writeStudy(found(['nec-2025.csv', HEADER]))).not.toContain('options:');
});

it('puts together, as lines to bring to life, what editions may only word differently', () => {
  const written = writeStudy(
    found(
      // As a shell may list them: the words kept are those of the latest edition all the same.
      ['nec-2025.csv', 'id,Quel est votre profil ?,Ville,Un commentaire ?'],
      ['nec-2024.csv', 'id,Votre profil,Ville,Commentaire libre'],
    ),
  );
  expect(written).toContain(
    '#  - column:\n#      - Commentaire libre\n#      - Un commentaire ?\n#    wording: Un commentaire ?\n#    #label',
  );
  expect(written).toContain(
    '#  - column:\n#      - Votre profil\n#      - Quel est votre profil ?\n#    wording: Quel est votre profil ?\n',
  );
  expect(writeStudy(found(['nec-2025.csv', HEADER]))).not.toContain('en d’autres mots');
});

it('begins no study of a file without an open question, which no command could read', () => {
  const bytes = Buffer.from(`Profil,Avis\n${'Élue,Oui\nAgente,Non\n'.repeat(9)}`);
  const closed = readSources([{ file: 'a.csv', bytes }], {});
  const begin = () =>
    foundIn(
      closed.map((read) => ({ ...read, path: 'a.csv' })),
      () => 'neutral',
    );
  expect(begin).toThrow('Aucune question ouverte');
});

const studyOf = (files: Readonly<Record<string, string>>): string =>
  writeStudy(
    foundIn(
      readSources(
        Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
        {},
      ).map((read) => ({ ...read, path: read.source.file })),
      () => 'neutral',
    ),
  );

it('leaves notes of a wall beside the questionnaire of their edition for a command of their own', () => {
  const notes = `Colonne,Note\n${VOICES.map((voice, at) => `Ce que je retiens,${voice} ${at}\nCe qui m’a manqué,Rien ${at}\n`).join('')}`;
  const written = studyOf({ 'nec-2025.csv': csv(HEADER), 'mur 2025.csv': notes });
  expect(written).toContain(
    '  #   verbatim analyse "mur 2025.csv" -o "mur 2025"\n  #- file: mur 2025.csv\n',
  );
  expect(written).not.toContain('    - Note\n');
  expect(studyOf({ 'nec-2024.csv': csv(HEADER), 'mur 2025.csv': notes })).toContain(
    '\n  - file: mur 2025.csv\n',
  );
});

it('puts closed questions of the same options together, and the degrees that they name otherwise', () => {
  const ask = (question: string, options: readonly string[]): string =>
    [
      `id,${question},Commentaire`,
      ...Array.from({ length: 40 }, (_, at) => `${at},${options[at % 4]},${VOICES[at % 3]} ${at}`),
    ].join('\n');
  expect(
    studyOf({
      'a-2024.csv': ask('Dans l’ensemble quel est votre degré de satisfaction ?', [
        'Très satisfait',
        'Satisfait',
        'Peu satisfait',
        'Pas du tout satisfait',
      ]),
      'a-2025.csv': ask('Globalement vous êtes', [
        'Très satisfait(e)',
        'Plutôt satisfait(e)',
        'Peu satisfait(e)',
        'Pas du tout satisfait(e)',
      ]),
    }),
  ).toContain(
    [
      '#  - column:',
      '#      - Dans l’ensemble quel est votre degré de satisfaction ?',
      '#      - Globalement vous êtes',
      '#    wording: Globalement vous êtes',
      '#    options:',
      '#      Satisfait: Plutôt satisfait(e)',
      '',
    ].join('\n'),
  );
});

it('gives an option the name of the last edition that has one, be it older than another', () => {
  const profiles = (option: string) => ['Hôpital public', option];
  const { closed } = found(
    ['nec-2024.csv', HEADER, profiles('Clinique privée')],
    ['nec-2025.csv', HEADER, profiles('En clinique privée')],
    ['nec-2026.csv', HEADER, profiles('Clinique privée')],
  );
  expect(closed.map(({ renamed }) => [...renamed])).toEqual([
    [['En clinique privée', 'Clinique privée']],
  ]);
});

it('says how to unite what it leaves apart, where there are several files', () => {
  const uniting = 'restent à part : si elles n’en font qu’une';
  const [one, other] = [
    ['nec-2024.csv', HEADER],
    ['nec-2025.csv', HEADER],
  ] as const;
  expect(writeStudy(found(one, other))).toContain(uniting);
  expect(writeStudy(found(one))).not.toContain(uniting);
});
