import { describe, expect, test } from 'vitest';
import { file, input, messages, readSource, roles, said, survey } from './table.js';

describe('columns of one heading, each with a value of its own, are the options of one question', () => {
  const ticks = (i: number): string => `${i % 2 ? 'Apprendre' : ''};${i % 3 ? 'Se voir' : ''}`;

  test('they are read as one', () => {
    const read = survey(file('Vos objectifs;Vos objectifs', ticks));
    expect(read.closed).toEqual([{ name: 'Vos objectifs', kind: 'multiple' }]);
    expect(read.respondents[1]?.closed['Vos objectifs']).toEqual(['Apprendre', 'Se voir']);
  });

  test.each([
    [
      'one answer in both',
      (i: number) => `${i % 2 ? 'Apprendre' : ''};${i % 3 ? 'apprendre' : ''}`,
    ],
    ['several answers in each', (i: number) => `${i % 2 ? 'A' : 'B'};${i % 3 ? 'C' : 'D'}`],
  ])('%s is no list of options', (_, row) => {
    const kinds = survey(file('Vos objectifs;Vos objectifs', row)).closed.map(({ kind }) => kind);
    expect(kinds).not.toContain('multiple');
  });
});

test.each(['Autre, précisez', '2. Autre, précisez', 'Q2 - Autre', 'Question 2 : Autre (précisez)'])(
  '« %s » says which other, whatever its number',
  (heading) => {
    const text = file(`1. Vous êtes;${heading}`, (i) =>
      i % 3 ? `${i % 2 ? 'Élu' : 'Agent'};` : 'Autre;retraitée',
    );
    const { source } = readSource(input(text));
    expect(source.columns[1]?.option?.question).toBe('1. Vous êtes');
  },
);

describe('« Statut »', () => {
  const status = (values: readonly string[]) =>
    readSource(
      input(file('Statut;Vous venez', (i) => `${values[i % 2]};${i % 3 ? 'Seul' : 'À deux'}`)),
    ).source.columns[0];

  test.each([
    ['Terminé', 'Partiel'],
    ['TERMINEE', 'En cours'],
    ['À traiter', 'Traité'],
  ])('is no question where it holds states: %s, %s', (...values) =>
    expect(status(values)?.aside).toBe(true),
  );
  test('asks for a profile elsewhere', () =>
    expect(status(['Salarié', 'Étudiante'])).not.toHaveProperty('aside'));
});

test('what a tool counts is no scale', () => {
  const counts = 'Likes;Votes;Score total;filecount - Votre photo;Note';
  const text = file(counts, (i) => `${i % 9};${i % 4};0;${i % 2};${(i % 5) + 1}`);
  expect(roles(text)).toMatchObject({
    'filecount - Votre photo': 'number',
    Likes: 'number',
    Votes: 'number',
    'Score total': 'number',
    Note: 'scale',
  });
});

test.each(['plusTime', 'Q12Time', 'groupTime4', 'interviewtime', 'Temps pour la question : Lieu'])(
  'the time that LimeSurvey took is no answer: %s',
  (heading) => {
    const { source } = readSource(input(file(heading, (i) => `${(i * 37) % 61}.${10 + i}`)));
    expect(source.columns[0]).toMatchObject({ role: 'number', aside: true });
  },
);

test('the group that Qualtrics makes of a mark is no answer', () => {
  const heads = (first: string, second: string): string => `${first},${second},Q2`;
  const rows = Array.from(
    { length: 24 },
    (_, i) => `${i % 2 ? 'Promoter' : 'Passive'},${9 - (i % 2)},${said(i)}`,
  );
  const text = [
    heads('Q1_NPS_GROUP', 'Q1'),
    heads('Recommanderiez-vous ? - Groupe', 'Recommanderiez-vous ?'),
    heads('{""ImportId"":""a""}', '{""ImportId"":""b""}').replace(/\{[^}]*\}/g, '"$&"'),
    ...rows,
  ].join('\n');
  expect(survey(text).closed.map(({ name }) => name)).toEqual(['Recommanderiez-vous ?']);
});

test('the group is known by what Qualtrics says below it where it has a code for a value', () => {
  const rows = Array.from({ length: 24 }, (_, i) => `${1 + (i % 3)},${4 * (i % 3)},${said(i)}`);
  const ids = ['QID1-NPS-GROUP', 'QID1', 'QID2_TEXT'].map((id) => `"{""ImportId"":""${id}""}"`);
  const text = [
    'QID1,QID1.1,Q2',
    'Recommanderiez-vous ? - Group,Recommanderiez-vous ?,Pourquoi ?',
    ids,
    ...rows,
  ].join('\n');
  expect(survey(text).closed.map(({ name }) => name)).toEqual(['Recommanderiez-vous ?']);
});

test('hours under a heading that SurveyMonkey says is open are no texts', () => {
  const hours = ['7', '14 heures', '14', '7h', '21'];
  const rows = Array.from({ length: 24 }, (_, i) => `${i + 1},${hours[i % 5]},${said(i)}`);
  const text = `Respondent ID,Combien d’heures ?,Pourquoi ?\n,Open-Ended Response,Open-Ended Response\n${rows.join('\n')}\n`;
  expect(roles(text)).toMatchObject({ 'Combien d’heures ?': 'choice', 'Pourquoi ?': 'open' });
});

test.each([
  ['Combien de temps ?', 4, 'choice'],
  ['Combien de temps ?', 5, 'open'],
  ['Combien de temps, et qu’en pensez-vous ?', 4, 'open'],
])(
  'quantities are texts under such a heading where words are asked for too, or a sixth are sentences: « %s », %i of 30',
  (asked, sentences, role) => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `${i + 1},${i < sentences ? `Trop long le matin ${i}` : '1 h 30 min'},${said(i)}`,
    );
    const text = `Respondent ID,"${asked}",Pourquoi ?\n,Open-Ended Response,Open-Ended Response\n${rows.join('\n')}\n`;
    expect(roles(text)[asked]).toBe(role);
  },
);

test('what Typeform recalls of an answer in a heading is left out of it', () => {
  const text = file('{{field:01ab}}, comment êtes-vous venu ?', (i) => (i % 2 ? 'Train' : 'Vélo'));
  expect(readSource(input(text)).source.columns[0]?.name).toBe('…, comment êtes-vous venu ?');
});

test('a heading that Typeform wrote in bold is read without its stars', () => {
  const text = file(
    '*Vous êtes :*;Nom *',
    (i) => `${i % 2 ? 'Élu' : 'Agent'};${i % 3 ? 'Non' : 'Oui'}`,
  );
  const names = readSource(input(text)).source.columns.map(({ name }) => name);
  expect(names).toEqual(['Vous êtes :', 'Nom *', 'Remarques']);
});

test('a webform whose question stands above an empty name is called by it alone', () => {
  const rows = Array.from(
    { length: 8 },
    (_, i) => `${i + 1};8${i};Élue;Un lieu calme, le ${i + 1}`,
  );
  const text = `Bilan;;;\nDétails de la soumission;;Vous êtes…;Vos remarques\nNuméro de série;SID;;\n${rows.join('\n')}\n`;
  const names = readSource(input(text)).source.columns.map(({ name }) => name);
  expect(names).toEqual(['Numéro de série', 'SID', 'Vous êtes…', 'Vos remarques']);
});

describe('what a tool tells of each row is no answer', () => {
  test.each([
    [
      'Drupal, by labels',
      'Serial number;Submission ID;Is draft;Locked;Sticky;Submitted by: ID;Submitted to: Entity type',
      '1;81;No;No;No;0;node',
    ],
    [
      'Drupal, by keys',
      'serial;sid;in_draft;locked;sticky;entity_type;uid_title',
      '1;81;0;0;0;node;Anonyme',
    ],
    ['REDCap', 'record_id;questionnaire_complete', '1;2'],
    [
      'ODK, where it was',
      'ici-lieu-Latitude;ici-lieu-Longitude;ici-lieu-Altitude;ici-lieu-Accuracy',
      '47.2;-1.5;0;4.9',
    ],
    [
      'Kobo, where it was',
      '_lieu_latitude;_lieu_longitude;_lieu_altitude;_lieu_precision',
      '47.2;-1.5;0;4.9',
    ],
    ['Livestorm', 'UTM source', 'lettre'],
  ])('%s', (_, headings, row) => {
    const cells = row.split(';');
    const text = file(headings, (i) =>
      cells.map((cell) => (cell === '1' ? i + 1 : cell)).join(';'),
    );
    expect(survey(text).closed).toEqual([]);
  });

  test.each(['Locked', 'Notes', 'parcours_complete', 'lieu_precision'])(
    'but elsewhere %s may be a question',
    (heading) => {
      const text = file(heading, (i) => (i % 3 ? 'Très bien' : i % 2 ? 'Bien' : 'Mal'));
      expect(survey(text).closed).toHaveLength(1);
    },
  );

  test.each(['Voter', 'N° de dossier'])('%s numbers people', (heading) => {
    const text = file(`Vous êtes;${heading}`, (i) => `${i % 2 ? 'Élu' : 'Agent'};${i * 7}`);
    expect(roles(text)).toMatchObject({ [heading]: 'id' });
  });

  test('what a spreadsheet left of long numbers lists nobody', () => {
    const text = file('N° de dossier', (i) => `1,23457E+1${i % 3}`);
    expect(survey(text).closed).toEqual([]);
  });
});

describe('names of the people who were beside those who answer are listed nowhere', () => {
  const NAMES = ['Inès Garnier', 'Paul Faure', 'Nadia Cohen'];
  const closed = (heading: string) => survey(file(heading, (i) => NAMES[i % 3]!)).closed;

  test.each([
    'Encadrant·e',
    'Nom du conseiller',
    'Votre manager',
    'Parrain / marraine',
    'Formateur référent',
    'Responsable de l’atelier',
    'Formateur ou formatrice',
    'Votre animateur, animatrice',
    'Le conseiller ou la conseillère',
  ])('%s', (heading) => {
    expect(closed(heading)).toEqual([]);
    expect(roles(file(heading, (i) => NAMES[i % 3]!))).toMatchObject({ [heading]: 'personal' });
  });

  test('but what is called after a role may hold options', () => {
    const text = file('Votre manager', (i) => ['Présent', 'Absent'][i % 2]!);
    expect(survey(text).closed).toHaveLength(1);
  });
});

test.each([
  ['N° de sécurité sociale', (i: number) => `1 69 07 56 97${i % 10} 88${i % 10}`],
  ['IBAN', (i: number) => `FR76 14${10 + i} 8516 5391`],
  ['Date et lieu de naissance', (i: number) => `${10 + (i % 18)}/03/1980 à Brest`],
])('%s is personal', (heading, value) =>
  expect(roles(file(heading, value))).toMatchObject({ [heading]: 'personal' }),
);

test('the number of a thing has no mean', () => {
  const text = file('Numéro de table', (i) => `${(i % 6) + 1}`);
  expect(roles(text)).toMatchObject({ 'Numéro de table': 'choice' });
});

test('durations that are too various to be compared are told', () => {
  const read = survey(file('Temps de trajet', (i) => `${i + 11} min`));
  expect(read.closed).toEqual([]);
  expect(messages(read).join()).toContain('«\u00a0Temps de trajet\u00a0»');
});

test.each([
  ['between bars', (options: string[]) => options.join('/')],
  ['as programs write lists', (options: string[]) => JSON.stringify(options)],
])('options may stand %s', (_, joined) => {
  const text = file('Outils', (i) =>
    joined(['Tableur', 'Agenda', 'Visio'].filter((_, option) => i % (option + 2) === 0)),
  );
  const read = survey(text);
  expect(read.closed).toEqual([{ name: 'Outils', kind: 'multiple' }]);
  expect(read.respondents[6]?.closed.Outils).toEqual(['Tableur', 'Agenda']);
});

test('what may tell who the person is is not read, and it is told', () => {
  const text = file('N° allocataire;SIRET', (i) => `${7700123 + 31 * i};${597872 + i}00012`);
  expect(survey(text).closed).toEqual([]);
  expect(messages(survey(text)).join()).toContain(
    'Ces colonnes peuvent désigner la personne, et ne sont pas lues',
  );
});

test('numbered things are no steps, and dates between bars no options', () => {
  const text = file('Atelier;Anniversaire', (i) =>
    [['1. Numérique', '2. Climat', '3. Santé'][i % 3], `${10 + (i % 5)}/0${1 + (i % 4)}`].join(';'),
  );
  expect(roles(text)).toMatchObject({ Atelier: 'choice', Anniversaire: 'choice' });
});

test.each([
  [
    ['Numéro de série', 'SID'],
    ['Dans le brouillon', 'Est verrouillé', 'URI de soumission'],
  ],
  [
    ['Numéro de série', 'ID de la soumission'],
    ['Est un brouillon', 'Soumis par : Titre', 'Soumis vers : Type d’entité'],
  ],
  [['Voter', 'Date'], ['Session']],
  [['Contribution ID', 'Creation Date'], ['Languages']],
  [
    ['CASE', 'STARTED'],
    ['TIME001', 'MISSING'],
  ],
])('what a tool tells of each submission beside %j is no answer', (its, others) => {
  const text = file([...its, ...others].join(';'), (i) =>
    [i + 1, `2025-10-${10 + (i % 20)}`, ...others.map(() => 'Non')].join(';'),
  );
  expect(survey(text).closed).toEqual([]);
});

test('who gave a contribution to EUSurvey is a person', () => {
  const text = file(
    'Contribution ID;Creation Date;User name',
    (i) => `${i + 1};2025-10-${10 + (i % 20)};${i % 2 ? 'Sophie Leroyer' : 'mdurand'}`,
  );
  expect(roles(text)).toMatchObject({ 'User name': 'personal' });
});

test('how long people stayed on a page is no answer', () => {
  const text = file('Timing - First Click;Q1_Page Submit', (i) => `${i}.123;${i + 9}.5`);
  expect(survey(text).closed).toEqual([]);
});

test('numbers of trainees that begin again in each session are no quantity', () => {
  const text = file('Stagiaire;Session', (i) => `${1 + (i % 8)};${i < 8 ? 'Rennes' : 'Brest'}`);
  expect(roles(text)).toMatchObject({ Stagiaire: 'id', Session: 'choice' });
});
