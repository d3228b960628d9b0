import { describe, expect, test } from 'vitest';
import { file, input, messages, readSource, roles, said, survey } from './table.js';

const columnsOf = (text: string) => readSource(input(text)).source.columns;

describe('Nextcloud Forms writes its codes in a second row', () => {
  const text = [
    'ID der Antwort,Benutzer,Anzeigename,Zeitstempel,Qu’avez-vous aimé ?,Votre note',
    'submission_id,user_id,user_display_name,timestamp,question-id-14,question-id-15',
    ...Array.from(
      { length: 24 },
      (_, i) =>
        `${i + 40},,Utilisateur anonyme,2026-05-04T10:00:00+02:00,${said(i)},${(i % 5) + 1}`,
    ),
  ].join('\n');

  test('which is no answer', () => expect(survey(text).answers).toHaveLength(24));

  test('and which tells its own columns in any language', () =>
    expect(roles(text)).toMatchObject({
      submission_id: 'id',
      timestamp: 'date',
      'Qu’avez-vous aimé ?': 'open',
    }));
});

describe('a code tells by its last words that a column is personal', () => {
  test.each(['participant_firstname', 'proposal_author_username', 'authorEmail', 'client_phone'])(
    '%s',
    (code) => {
      const text = file(code, (i) => ['Awa', 'Luc', 'Nora'][i % 3]!);
      expect(columnsOf(text)[0]).toMatchObject({ role: 'personal', aside: true });
    },
  );

  test.each(['possede_telephone', 'recoit_email'])('but over yes and no it asks: %s', (code) =>
    expect(columnsOf(file(code, (i) => (i % 2 ? 'Oui' : 'Non')))[0]?.role).toBe('choice'),
  );

  test('and a heading of people is none', () =>
    expect(columnsOf(file('Quel auteur', (i) => said(i)))[0]?.role).toBe('open'));
});

test.each(['type_telephone', 'statut_auteur'])('a code of a kind of thing asks: %s', (code) =>
  expect(columnsOf(file(code, (i) => (i % 2 ? 'ancien' : 'récent')))[0]).not.toHaveProperty(
    'aside',
  ),
);

describe('contributions that tell their authors (Decidim)', () => {
  const comments = (author: (i: number) => number): string =>
    `id;author/id;body;locale;commentable_type\n${Array.from({ length: 24 }, (_, i) => `${900 + i};${author(i)};${said(i)};fr;Proposal`).join('\n')}\n`;

  test('are of as many people as there are authors, and it is told', () => {
    const read = survey(comments((i) => 40 + (i % 10)));
    expect(read.respondents).toHaveLength(10);
    expect(read.answers).toHaveLength(24);
    expect(read.answers.map(({ answer }) => answer)).toContain('43/3');
    expect(read.closed).toEqual([]);
    expect(messages(read)).toEqual([expect.stringContaining('10 personnes pour 24 contributions')]);
  });

  test('are counted apart where the user names other ids', () =>
    expect(
      survey(
        comments((i) => 40 + (i % 10)),
        { id: 'id' },
      ).respondents,
    ).toHaveLength(24));

  test('are of nobody where one account brought in most of them', () =>
    expect(survey(comments((i) => (i % 3 ? 40 : i))).respondents).toHaveLength(24));
});

test.each([
  'comments',
  'votesCount_mitige',
  'endorsements/total_count',
  'supports',
  'category/id',
  'author_id',
  'depth',
])('what Decidim counts and numbers is no scale: %s', (code) =>
  expect(columnsOf(file(code, (i) => `${i % 4}`))[0]?.aside).toBe(true),
);

test('comments that people wrote are answers, be they called as a count', () =>
  expect(columnsOf(file('comments', said))[0]?.role).toBe('open'));

test('the reply of the team to a proposal is no answer', () =>
  expect(columnsOf(file('answer/fr', said))[0]?.aside).toBe(true));

test.each([
  'Ton nom et prénom - Your name and first name',
  'Prénom (3 possibilités) - First name (3 possibilities)',
  'Nom / Name',
])('a name may be asked in two languages: %s', (heading) => {
  const text = file(heading, (i) => `Léa, Paul ${i}`);
  expect(columnsOf(text)[0]?.role).toBe('personal');
});

test('a time of twelve hours is no text', () => {
  const text = file('À quelle heure êtes-vous venu ?', (i) => `${(i % 12) + 1}:${10 + i}:00 PM`);
  expect(columnsOf(text)[0]?.role).not.toBe('open');
});

test('postcodes under a code have no mean', () => {
  const text = file('CODE_POSTAL', (i) => ['34000', '30340', '69001'][i % 3]!);
  expect(columnsOf(text)[0]?.role).toBe('choice');
});

test.each([
  'Si vous avez répondu « Autre », lequel ?',
  "If you have answered 'Other' to the previous question, which?",
])('« Autre » may be asked after: %s', (heading) => {
  const text = file(`Transport;${heading}`, (i) =>
    i % 4 ? `${i % 2 ? 'Train' : 'Bus'};` : 'Autre;trottinette',
  );
  expect(columnsOf(text)[1]?.option?.question).toBe('Transport');
});

test.each([
  ['export_contribution_published', 'Oui'],
  ['proposal_votes_totalCount', '3'],
  ['Hachage IP', 'a1b2c3'],
  ['Statut de l’utilisateur', 'Non enregistré'],
  ['Durée pour la question : Lieu', '12.4'],
  ['Durée pour le groupe : Accueil', '12.4'],
])('what a tool writes of itself is no answer: %s', (heading, value) => {
  const text = file(heading, (i) => (i % 2 ? value : value.replace(/^./, '9')));
  expect(columnsOf(text)[0]?.aside).toBe(true);
});

test('a password is nobody’s answer', () => {
  const text = file('Votre mot de passe (à retenir pour jouer)', (i) => `patate ${i}`);
  expect(columnsOf(text)[0]?.role).toBe('personal');
});

test.each([
  ...['Formateur(trice)', 'Animateur·rice', 'Intervenant·es', 'Conseiller·ère'],
  ...['Intervenant.e.s', 'Formateur.trice.s', 'Formateurs-trices', 'Intervenants/es'],
])('whoever works with people is no answer, however inclusive the heading: %s', (heading) => {
  const text = file(heading, (i) => ['Awa Colin', 'Luc Petit', 'Zoé Roux'][i % 3]!);
  expect(roles(text)).toMatchObject({ [heading]: 'personal' });
});

test('whoever asked the questions is named in no list', () => {
  const text = file('Enquêteur', (i) => (i % 2 ? 'Awa Kouamé' : 'Luc Berthin'));
  expect(columnsOf(text)[0]).toMatchObject({ role: 'personal', aside: true });
});

test.each(['Numero_etudiant', 'code_participant'])('a code of people may be one word: %s', (name) =>
  expect(columnsOf(file(name, (i) => `e24${((i * 37) % 97) + 100}`))[0]?.role).toBe('id'),
);

test('how many is a number, were it 0 or 1', () => {
  const kind = columnsOf(file('Nombre d’enfants', (i) => `${i % 2}`))[0]?.role;
  expect(kind).toBe('number');
});

describe('LimeSurvey', () => {
  const headings = 'submitdate;Lieu [Salle];Lieu [Commentaire];Lieu [Parc];Lieu [Commentaire]';
  const comments = file(headings, (i) =>
    ['2026-05-04 10:00:00', i % 2 ? 'Oui' : 'Non', said(i), i % 3 ? 'Oui' : 'Non', said(i)].join(
      ';',
    ),
  );

  test('names a comment after the option that it is on', () =>
    expect(columnsOf(comments).map(({ name }) => name)).toContain('Lieu [Parc] [Commentaire]'));

  test('loses the label of an option, which stays one', () => {
    const text = file('Âge [];Âge [18-25];Âge [26-35]', (i) =>
      [0, 1, 2].map((option) => (i % 3 === option ? 'Oui' : 'Non')).join(';'),
    );
    expect(survey(text).closed).toEqual([{ name: 'Âge', kind: 'multiple' }]);
  });
});

test('options of a dozen words are options', () => {
  const lacks = [
    'Absence ou insuffisance de professionnels et de services sur le territoire où je vis',
    'Difficultés de recours : critères et contraintes d’entrée (manque de place, modalités, délais)',
    'Perte d’un ou des aidants, dans la famille ou parmi les voisins de la personne',
  ];
  const text = file('Selon vous, qu’est-ce qui est à l’origine de la situation ?', (i) =>
    lacks.filter((_, option) => (i + 1) & (1 << option) || i % 8 === option).join(', '),
  );
  expect(columnsOf(text)[0]?.role).toBe('multiple');
});

test('the third turn of a choice, which few make, is a choice', () => {
  const tasks = [
    'Rédiger des propositions pour les appels à projets du territoire',
    'Chercher des renseignements sur nos métiers et sur nos publics',
    'Préparer des présentations pour les réunions de la semaine',
  ];
  const text = file('Tâche 1;Tâche 2;Tâche 3', (i) =>
    [tasks[i % 3], i % 2 ? tasks[(i + 1) % 3] : '', i % 8 ? '' : tasks[(i + 2) % 3]].join(';'),
  );
  expect(
    columnsOf(text)
      .slice(0, 3)
      .map(({ role }) => role),
  ).toEqual(['choice', 'choice', 'choice']);
});

describe('Sphinx numbers the columns of a question of several choices', () => {
  const text = file('Venu comment ?_1;Venu comment ?_2;Note', (i) =>
    [i % 2 ? 'En train' : '', i % 3 ? 'À pied' : '', (i % 5) + 1].join(';'),
  );

  test('which each hold their own option', () =>
    expect(roles(text)).toMatchObject({
      'Venu comment ?_1': 'multiple',
      'Venu comment ?_2': 'multiple',
    }));

  test('but marks beside each other are marks', () =>
    expect(roles(file('note_1;note_2', (i) => `${(i % 5) + 1};${(i % 4) + 1}`))).toMatchObject({
      note_1: 'scale',
      note_2: 'scale',
    }));
});

test('Cap collectif writes the id of a question before it, which is none of its words', () => {
  const text = file('QUXVlc3Rpb246MTIz - Que faudrait-il faire ?;authorZipCode', (i) =>
    [said(i), 27000 + 37 * i].join(';'),
  );
  expect(columnsOf(text).slice(0, 2)).toMatchObject([
    { name: 'Que faudrait-il faire ?', role: 'open' },
    { role: 'personal', aside: true },
  ]);
});

describe('« Précisez » after a question that offers « Autre » says which', () => {
  test.each(['3.1 Précisez', 'Précisez vos autres usages'])('%s', (heading) => {
    const text = file(`3. Vos usages;${heading};Avis`, (i) =>
      [i % 3 ? 'Lecture' : 'Autre', i % 3 ? '' : ['Jeux', 'Repos'][i % 2], said(i)].join(';'),
    );
    expect(columnsOf(text)[1]?.reason).toContain('Autre');
  });

  test('but others asked for after a text are a question of their own', () => {
    const text = file('Avis;Précisez vos autres attentes', (i) => `${said(i)};${said(i + 1)}`);
    expect(columnsOf(text)[1]?.role).toBe('open');
  });
});

describe('ticket offices', () => {
  test.each([
    'Référence commande',
    'Numéro de commande',
    'Billet #',
    'Order #',
    '# Code Barre',
    'N° de commande (facultatif)',
  ])('number their orders, which have no mean: %s', (heading) =>
    expect(columnsOf(file(heading, (i) => `${8_100_000 + 17 * (i >> 1)}`))[0]?.role).toBe('id'),
  );

  test('write around a question what is none of its words', () => {
    const text = file(
      'Vos envies (commande) #135122;Régime #13147;Champ additionnel: Club',
      (i) => `${said(i)};${i % 2 ? 'Aucun' : 'Végétarien'};${i % 2 ? 'Nord' : 'Sud'}`,
    );
    expect(Object.keys(roles(text))).toEqual(['Vos envies', 'Régime', 'Club', 'Remarques']);
  });

  test('tell amounts, which are no marks', () =>
    expect(columnsOf(file('Montant de la remise', (i) => `${(i % 4) + 1}`))[0]?.role).toBe(
      'number',
    ));
});

test.each(['Nom du mandataire', 'Prénom de l’enfant', 'Nom de votre enfant'])(
  'names of others are personal, be they repeated: %s',
  (heading) =>
    expect(columnsOf(file(heading, (i) => ['Sorel', 'Ozan'][i % 2]!))[0]?.role).toBe('personal'),
);

test('what « Démarches simplifiées » knows of a town and of an organisation is no answer', () => {
  const text = file(
    'État du dossier;Déposé le;Établissement NAF;Commune;Commune (Code INSEE);Organisation',
    (i) =>
      i % 2
        ? 'Accepté;2026-03-04;8411Z;Bernay;27056;Mairie'
        : 'Accepté;2026-03-05;9499Z;Évreux;27229;Club',
  );
  const [, , naf, town, code] = columnsOf(text);
  expect([naf?.aside, town?.aside, code?.aside]).toEqual([true, undefined, true]);
});

test('a zip code has no mean in English either', () =>
  expect(columnsOf(file('Home Zip', (i) => ['59000', '69001'][i % 2]!))[0]?.role).toBe('choice'));

describe('a comment that people may sign', () => {
  const heading = 'Un commentaire ? Vous pouvez indiquer votre nom pour en parler avec nous';

  test('is a text', () => expect(columnsOf(file(heading, said))[0]?.role).toBe('open'));

  test('but a name alone is none', () =>
    expect(columnsOf(file(heading, (i) => `Odile Sorel${i}`))[0]?.role).toBe('personal'));
});

test('a row an answer is known by the words of the columns, whoever named them', () => {
  const text = file('ID;Question_Formulation;Valeur_Brute', (i) =>
    i % 2
      ? `${i >> 1};Vos remarques sur le lieu ?;${said(i)}`
      : `${i >> 1};Les repas sont-ils bons ?;Oui`,
  );
  expect(roles(text)).toMatchObject({ Question_Formulation: 'question', Valeur_Brute: 'open' });
});

test.each(['Group time: Words', 'Question time: n08'])(
  'how long LimeSurvey waited is no answer: %s',
  (heading) => expect(columnsOf(file(heading, (i) => `${12 + i}.5`))[0]?.aside).toBe(true),
);
