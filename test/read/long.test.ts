import { describe, expect, test } from 'vitest';
import { messages, roles, survey } from './table.js';

const ASKED = ['Le plus ?', 'Le moins ?', 'Et sinon ?'];
const TEXTS = [
  'Les échanges dans les couloirs',
  'Trop de monde au repas',
  'Merci à toute l’équipe',
];

/** Four people answer three questions, one row an answer. */
const long = (header: string, code: (person: number) => string, asked = ASKED): string => {
  const rows = [1, 2, 3, 4].flatMap((person) =>
    asked.map((question, i) => `${code(person)};${question};${TEXTS[i]}, ${person} fois`),
  );
  return `${header}\n${rows.join('\n')}\n`;
};

describe('the people of a file whose rows are answers', () => {
  test.each([
    ['ID usager', (n: number) => `U0${n}`],
    ['Participation', (n: number) => `R000${n}`],
    ['Identifiant anonyme', (n: number) => `A-${n}`],
    ['N° questionnaire', (n: number) => `${n}`],
    ['Matricule', (n: number) => `${2000017 + n}`],
    ['Participant', (n: number) => `Participant ${n}`],
    ['personne', (n: number) => `${n}`],
  ])('are those of its codes, repeated as they are: %s', (header, code) => {
    const read = survey(long(`${header};Question;Réponse`, code));
    expect(read.respondents.map(({ id }) => id)).toEqual([1, 2, 3, 4].map(code));
    expect(read.closed).toEqual([]);
  });

  test('are not counted by the numbers of their answers', () => {
    let row = 0;
    const read = survey(
      long('N°;Participant;Question;Réponse', (n) => `${++row};Participant ${n}`),
    );
    expect(read.respondents).toHaveLength(4);
  });

  test('are not counted by the ids of what they answer about', () => {
    const read = survey(long('id;id_atelier;Question;Réponse', (n) => `${n};A${n % 2}`));
    expect(read.respondents).toHaveLength(4);
  });

  test('are told by their full names, which are shown nowhere', () => {
    const read = survey(long('Participant;Question;Réponse', (n) => `Camille ${'ABCD'[n - 1]}`));
    expect(read.respondents.map(({ id }) => id)).toEqual(['r001', 'r002', 'r003', 'r004']);
    expect(messages(read)).toEqual([expect.stringContaining('porte des noms')]);
  });

  test.each(['Auteur', 'Author', 'Nom'])(
    'are those whose full names stand under « %s »',
    (header) => {
      const rows = long(`${header};Question;Réponse`, (n) => `Camille ${'ABCD'[n - 1]}`);
      expect(survey(rows).respondents.map(({ id }) => id)).toEqual([
        'r001',
        'r002',
        'r003',
        'r004',
      ]);
      const some = long(`${header};Question;Réponse`, (n) => (n > 2 ? 'Anonyme' : 'Ali Ba'));
      expect(survey(some).respondents).toHaveLength(12);
    },
  );

  test.each(['Camille', 'Anonyme'])('are not told by a name that several may bear: %s', (name) => {
    const read = survey(long('Participant;Question;Réponse', (n) => (n > 2 ? name : 'Ali Ba')));
    expect(read.respondents).toHaveLength(12);
    expect(messages(read)).toEqual([expect.stringContaining('Aucune colonne ne dit')]);
  });
});

test('people whom each question has once are told by any name, which is shown nowhere', () => {
  const first = ['Camille', 'Awa', 'Malik', 'Sylvie', 'Rémi', 'Laure', 'Hugo', 'Inès'];
  const names = first.flatMap((name, i) => [name, `${name} ${'MDPR'[i % 4]}.`]);
  const rows = (whom: readonly string[]): string =>
    whom
      .flatMap((name) => ASKED.map((question, i) => `${name};${question};${TEXTS[i]}\n`))
      .join('');
  const read = survey(`Participant;Question;Réponse\n${rows(names)}`);
  expect(read.respondents).toHaveLength(16);
  expect(JSON.stringify(read.respondents)).not.toContain('Camille');
  const twice = survey(`Participant;Question;Réponse\n${rows([...names, 'Camille'])}`);
  expect(twice.respondents).toHaveLength(51);
});

describe('where a row is an answer and its id its own', () => {
  const numbered = (asked: readonly string[]): string =>
    `id;question;texte\n${TEXTS.map((text, i) => `n${i};${asked[i % asked.length]};${text}`).join('\n')}\n`;

  test('nobody knows whose the answers are, and it is told', () => {
    expect(messages(survey(numbered(ASKED)))).toEqual([
      expect.stringContaining('elle numérote les réponses. Rien ne dit lesquelles'),
    ]);
  });

  test('one question alone is answered once by each', () => {
    expect(messages(survey(numbered(['Le plus ?'])))).toEqual([]);
  });
});

describe('a column that tells of each answer of a person', () => {
  const rows = (kind: (person: number, at: number) => string): string =>
    [1, 2, 3, 4, 5, 6]
      .flatMap((n) => TEXTS.map((text, at) => `U${n};${kind(n, at)};${ASKED[at]};${text}, ${n}`))
      .join('\n');
  const file = (kind: (person: number, at: number) => string): string =>
    `Répondant;Type;Question;Réponse\n${rows(kind)}\n`;

  test('is no closed question that people answered, and it is told', () => {
    const read = survey(file((_, at) => ['éloge', 'critique', 'éloge'][at]!));
    expect(read.closed).toEqual([]);
    expect(messages(read)).toEqual([
      expect.stringMatching(/^La colonne «\s*Type\s*» varie d’une réponse à l’autre/),
    ]);
  });

  test('is one where it never differs, or the user says so', () => {
    const question = [{ name: 'Type', kind: 'choice' }];
    expect(survey(file((n) => (n % 2 ? 'Élue' : 'Agent'))).closed).toEqual(question);
    const varying = file((_, at) => ['éloge', 'critique', 'éloge'][at]!);
    expect(survey(varying, { group: ['Type'] }).closed).toEqual(question);
  });
});

describe('the question of a file whose rows are answers', () => {
  const code = (n: number): string => `U0${n}`;

  test.each(['Champ', 'Activité', 'Rubrique', 'field'])(
    'is the column that says nothing twice of a person, whatever its name: %s',
    (header) => {
      const read = survey(long(`Répondant;${header};Réponse`, code));
      expect([...new Set(read.answers.map(({ question }) => question))]).toEqual(ASKED);
      expect(messages(read)).toEqual([
        `La colonne «\u00a0${header}\u00a0» est lue comme l’intitulé des questions\u00a0: une personne n’y a jamais deux fois la même valeur (option --group pour en faire une question fermée).`,
      ]);
    },
  );

  test('is its wording, where a code stands beside it', () => {
    const rows = [1, 2, 3, 4].flatMap((n) =>
      ASKED.map((asked, i) => `${n};Q${i};${asked};${TEXTS[i]}, ${n}`),
    );
    const text = `id_repondant;code_question;libelle_question;reponse\n${rows.join('\n')}\n`;
    expect(roles(text)).toMatchObject({ libelle_question: 'question', reponse: 'open' });
  });

  test.each(['Question (libellé)', 'Question title', 'Titre de la question'])(
    'may be called %s, without ids',
    (header) => {
      expect(roles(long(`Rang;${header};Réponse`, () => ''))[header]).toBe('question');
    },
  );

  test.each([
    ['Colonne', ['Ce qui a bien marché', 'Ce qui pourrait être mieux', 'Idées']],
    ['Category', ['Keep', 'Drop', 'Start']],
    ['Colonne', ['Keep', 'Drop', 'Try']],
    ['Colonne', ['J’ai adoré', 'J’ai moins aimé', 'Idées']],
    ['Liste', ['⛵ Le vent (ce qui nous porte)', '⚓ L’ancre (ce qui nous freine)', '+']],
  ])('is what a board of notes calls its columns: %s', (header, asked) => {
    const board = long(`Table;${header};Post-it`, () => '', asked);
    const read = survey(board);
    expect([...new Set(read.answers.map(({ question }) => question))]).toEqual(asked);
    expect(messages(read)[0]).toMatch(new RegExp(`${header}.* nomme une colonne d’un tableau`));
    expect(roles(board, { group: [header] })[header]).toBe('choice');
  });

  test.each([
    ['Gauche', 'Milieu', 'Droite'],
    ['Question', 'Remerciement', 'Problème'],
    ['Conseiller municipal', 'Conseillère municipale', 'Conseiller régional'],
    ['Forces', 'Surprises', 'Actions'],
    ['Île', 'Vent', 'Soleil'],
  ])('is no list of other things beside a note: %s, %s, %s', (...asked) => {
    const board = long('Table;Type;Commentaire', () => '', asked);
    expect(roles(board).Type).toBe('choice');
  });

  test.each([
    ['Column', 'Card', ['Ce qui a marché', 'Idées', 'Questions']],
    ['Colonne', 'Post-it', ['Le bus', 'Le rêve', 'La boussole']],
    ['List Name', 'Card Name', ['À garder', 'Idées', 'Divers']],
    ['Section', 'Body', ['Ce que je retiens', 'Mes envies', 'Divers']],
    ['Lane', 'Commentaire', ['Ce qui a marché', 'Idées', 'Questions']],
  ])('is sure under headings that a board alone has: %s, %s', (header, text, asked) => {
    expect(roles(long(`Table;${header};${text}`, () => '', asked))[header]).toBe('question');
  });

  test('has notes of which other columns tell, and nobody ticked anything', () => {
    const rows = TEXTS.flatMap((text, i) =>
      ['Went well', 'To improve'].map((title) => `${title};${text}, ${title};${'AB'[i % 2]}`),
    );
    const board = `Column;Card;Color\n${rows.join('\n')}\n`;
    expect(survey(board).closed).toEqual([]);
    expect(messages(survey(board)).join()).toContain('quelque chose de chaque note');
    expect(survey(board, { group: ['Color'] }).closed).toHaveLength(1);
  });

  test('may be empty for one note of a board in thirty', () => {
    const notes = Array.from(
      { length: 30 },
      (_, n) => `${['Went well', 'To improve', 'Action items'][n % 3]};${TEXTS[n % 3]}, ${n} fois`,
    );
    const board = ['Column;Content', ...notes, ';Une note perdue'].join('\n');
    expect(roles(`${board}\n`).Column).toBe('question');
  });

  test('is no group of people, nor what the user calls a group', () => {
    const groups = long('Répondant;Profil;Réponse', code, ['Élue', 'Élue', 'Agent']);
    expect(roles(groups).Profil).toBe('choice');
    expect(roles(long('Répondant;Champ;Réponse', code), { group: ['Champ'] }).Champ).toBe('choice');
  });

  test('is not looked for beside a text that is a question itself', () => {
    expect(roles(long('Répondant;Atelier;Qu’avez-vous aimé ?', code)).Atelier).toBe('choice');
  });
});

describe('« Intitulé », « Item », « Formulation »', () => {
  test.each(['Intitulé', 'Item', 'Formulation'])('ask where people come back: %s', (name) => {
    const read = survey(long(`Matricule;${name};Réponse`, (n) => `${n}`));
    expect(read.respondents).toHaveLength(4);
    expect(new Set(read.answers.map(({ question }) => question))).toEqual(new Set(ASKED));
  });

  test.each([
    ['answers alone beside', 'Item;Réponse', (i: number) => `${ASKED[i % 3]}`],
    ['an answer numbered', 'N°;Intitulé;Réponse', (i: number) => `${i};Points ${'ABC'[i % 3]}`],
    [
      'what asks for values',
      'Site;Item;Réponse',
      (i: number) => `Lyon;${['Points forts', 'Points faibles', 'Suggestions'][i % 3]}`,
    ],
    ['questions for values', 'Lieu;Formulation;Avis', (i: number) => `Lyon;${ASKED[i % 3]}`],
  ])('ask with %s', (_, header, row) => {
    const rows = Array.from({ length: 12 }, (_, i) => `${row(i)};${TEXTS[i % 3]}, ${i} fois`);
    const read = survey(`${header}\n${rows.join('\n')}\n`);
    expect(new Set(read.answers.map(({ question }) => question)).size).toBe(3);
  });

  test.each(['Intitulé', 'Item', 'Formulation'])('are of a course elsewhere: %s', (name) => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `Cours ${i % 3};${i % 5};${TEXTS[i % 3]}, ${i}`,
    );
    const read = survey(`${name};Note;Commentaire\n${rows.join('\n')}\n`);
    expect(read.closed.map((one) => one.name)).toContain(name);
    expect(read.answers[0]?.question).toBe('Commentaire');
  });
});

describe('the closed questions of a file whose rows are answers', () => {
  const MARK = 'Quelle note sur 5 ?';
  const MAIL = 'Votre adresse e-mail';
  const people = Array.from({ length: 12 }, (_, n) => n);
  const file = people
    .flatMap((n) => [
      `U${n};${ASKED[0]};${TEXTS[n % 3]}, ${n} fois`,
      `U${n};${MARK};${3 + (n % 3)}`,
      `U${n};Vous êtes;${n % 2 ? 'Agent' : 'Élue'}`,
      `U${n};${MAIL};p${n}@exemple.fr`,
      ...(n % 2 ? [`U${n};Vos thèmes;Lieu`, `U${n};Vos thèmes;Repas`] : []),
    ])
    .join('\n');
  const text = `Répondant;Question;Réponse\n${file}\n`;
  const open = (options = {}): string[] => [
    ...new Set(survey(text, options).answers.map(({ question }) => question)),
  ];

  test('are counted, and not read as texts; nor is what tells who the person is', () => {
    const read = survey(text);
    expect(open()).toEqual([ASKED[0], 'Vos thèmes']);
    expect(read.closed).toEqual([
      { name: MARK, kind: 'scale' },
      { name: 'Vous êtes', kind: 'choice' },
    ]);
    expect(read.respondents[1]?.closed).toEqual({ [MARK]: ['4'], 'Vous êtes': ['Agent'] });
    expect(messages(read)).toEqual([
      expect.stringMatching(/^Ces questions ont des réponses fermées.*note sur 5.*Vous êtes/),
      expect.stringMatching(/^Cette question demande une date.*Votre adresse e-mail/),
    ]);
  });

  test('may be a group, or a text if the user says so', () => {
    expect(() => survey(text, { group: ['Vous êtes'] })).not.toThrow();
    expect(open({ roles: { 'Vous êtes': 'open' } })).toContain('Vous êtes');
  });

  const times = (question: string, options: (n: number) => readonly string[]): string =>
    people.flatMap((n) => options(n).map((option) => `U${n};${question};${option}\n`)).join('');

  test('may have a row for each option that a person ticked', () => {
    const when = (n: number): string[] => ['Matin', 'Midi', 'Soir'].filter((_, i) => (n >> i) % 2);
    const read = survey(`${text}${times('Quand êtes-vous là ?', when)}`);
    expect(read.closed.at(-1)).toEqual({ name: 'Quand êtes-vous là ?', kind: 'multiple' });
    expect(read.respondents[1]?.closed['Quand êtes-vous là ?']).toEqual(when(1));
    expect(read.answers.map(({ question }) => question)).not.toContain('Quand êtes-vous là ?');
  });

  test.each([
    ['marks of several sessions', (n: number) => [`${3 + (n % 3)}`, `${2 + (n % 4)}`]],
    ['the same of several sessions', (n: number) => ['Bien', n % 2 ? 'Bien' : 'Moyen']],
    ['sentences', (n: number) => [`Les échanges du ${n}`, `Le repas du ${n}, très bon`]],
  ])('are no %s', (_, answers) =>
    expect(survey(`${text}${times('Et les ateliers ?', answers)}`).closed).toHaveLength(2),
  );

  test('are named so too where the column of questions has been told', () => {
    const coded = text.replace('Répondant;Question;Réponse', 'uid;q;r');
    const told = { id: 'uid', question: 'q', text: ['r'] };
    const read = survey(coded, { ...told, roles: { 'Vous êtes': 'open' } });
    expect(read.answers.map(({ question }) => question)).toContain('Vous êtes');
    expect(() => survey(coded, { ...told, roles: { Ville: 'open' } })).toThrow('Ville');
  });

  test('may be most of them', () => {
    const marks = people.flatMap((n) =>
      [1, 2, 3, 4, 5].map((at) => `U${n};Note ${at};${(n + at) % 5}`),
    );
    const read = survey(`${text}${marks.join('\n')}\n`);
    expect(read.closed).toHaveLength(7);
    expect(read.answers.filter(({ question }) => question === ASKED[0])).toHaveLength(12);
  });

  test('are not told from few answers', () => {
    const few = survey(`Répondant;Question;Réponse\n${file.split('\n').slice(0, 30).join('\n')}\n`);
    expect(few.closed).toEqual([]);
  });
});

test('a second column of text is not read where rows tell what was asked, and it is said', () => {
  const [header, ...rows] = long('ID usager;Question;Réponse', (n) => `U0${n}`)
    .trim()
    .split('\n');
  const text = rows.map((row, i) => `${row};Et encore une remarque, la ${i}e de toutes`);
  const read = survey([`${header};Reste`, ...text].join('\n'));
  expect(read.answers).toHaveLength(12);
  expect(messages(read)).toContainEqual(
    expect.stringMatching(/lu dans «\s*Réponse\s*»\s*; «\s*Reste\s*» n’est pas lue/u),
  );
});

test('a row that does not say what it answers has the name of the column of texts', () => {
  const text = `${long('ID usager;Question;Réponse', (n) => `U0${n}`)}U01;;Merci encore à tous\n`;
  expect(survey(text).answers.at(-1)?.question).toBe('Réponse');
});
