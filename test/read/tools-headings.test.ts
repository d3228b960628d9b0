import { describe, expect, test } from 'vitest';
import { file, input, messages, readSource, roles, said, survey } from './table.js';

const names = (text: string): string[] =>
  readSource(input(text)).source.columns.map(({ name }) => name);

describe('ticks are options of one question, however a tool joins them', () => {
  test.each([
    [
      'Response ID;Time Started;Affiche:Source ?;Radio : FM:Source ?',
      'Affiche;Radio : FM',
      'Source ?',
      ['Affiche', 'Radio : FM'],
    ],
    ['record_id;date;source___affiche;source___radio', '1;1', 'source', ['affiche', 'radio']],
    ['n°;date;Source: Affiche;Source: Radio', 'X;X', 'Source', ['Affiche', 'Radio']],
    ['n°;date;Q02_Source->Affiche;Q02_Source->Radio', '1;1', 'Q02_Source', ['Affiche', 'Radio']],
    [
      'n°;date;Source ? (choice=Affiche);Source ? (choice=Radio)',
      'Checked;Checked',
      'Source ?',
      ['Affiche', 'Radio'],
    ],
  ])('%s', (headings, ticks, question, options) => {
    const [one, other] = ticks.split(';');
    const text = file(headings, (i) =>
      [`${i}`, '2025-11-03', i % 2 ? one : '', i % 3 ? other : ''].join(';'),
    );
    const read = survey(text);
    expect(read.closed).toEqual([{ name: question, kind: 'multiple' }]);
    expect(read.respondents[1]?.closed[question]).toEqual(options);
  });
});

describe('what a tool tells of an answer is no question, beside other columns of its own', () => {
  test.each([
    ['Framaforms', 'webform_serial;webform_uid', (i: number) => `${i};0`],
    [
      'Typeform',
      'ID réseau;Date d’envoi (UTC);Type de réponse;Fin',
      (i: number) =>
        `a${i}f9;2025-11-0${(i % 9) + 1};${i % 9 ? 'completed' : 'started'};Fin ${i % 2}`,
    ],
    [
      'Zoho',
      'ID de réponse;Navigateur;Système d’exploitation',
      (i: number) => `${i};Firefox ${i % 3};${i % 2 ? 'Windows' : 'Android'}`,
    ],
    [
      'Drag’n Survey',
      'Durée (s);Adresse IP;Canal',
      (i: number) => `${60 + i};92.1.2.${i};${i % 2 ? 'QR code' : 'Lien web'}`,
    ],
    [
      'Drupal',
      'Numéro de série;ID de soumission;Est épinglé;Marqué comme lu',
      (i: number) => `${i};${500 + i};${i % 2};${i % 2}`,
    ],
    [
      'Cap collectif',
      'id;author_id;author_isEmailConfirmed;anonymous',
      (i: number) => `UmVwbHk${i};VXNlcjo${i};${i % 2 ? 'Yes' : 'No'};No`,
    ],
    ['Contact Form 7', 'Date;acceptance-rgpd', (i: number) => `2025-11-0${(i % 9) + 1};${i % 2}`],
    [
      'HelloAsso',
      'Numéro de billet;Billet;Tarif plein',
      (i: number) => `${100 + i};Télécharger;${said(i)}`,
    ],
    [
      'KoboToolbox',
      '_id;_uuid;profil/enqueteur;avis/texte;avis/autre',
      (i: number) => `${i};a${i};${i % 2 ? 'Maëlle' : 'Yves'};${said(i)};`,
    ],
    ['Formbricks', 'id;ttc/_total;ttc/b1w7kq', (i: number) => `c${i};${9000 + i};${900 + (i % 7)}`],
    [
      'Eventbrite',
      'N° de commande;Total payé',
      (i: number) => `${9000 + i};${i % 2 ? '12.00' : '0.00'}`,
    ],
    ['NocoDB', 'Id;nc_order', (i: number) => `${i};${i % 5}`],
  ])('%s', (_, headings, row) => expect(survey(file(headings, row)).closed).toEqual([]));

  test('« Canal » alone is one', () => {
    const text = file('Canal', (i) => (i % 2 ? 'QR code' : 'Lien web'));
    expect(survey(text).closed).toEqual([{ name: 'Canal', kind: 'choice' }]);
  });
});

test('SurveyMonkey is known by its second heading of texts, in whatever language its own columns are', () => {
  const rows = Array.from(
    { length: 24 },
    (_, i) => `${9000 + i};77;${i % 2 ? 'Mars' : 'Juin'};${said(i)}\n`,
  );
  const headings = 'ID de répondant;ID de collecteur;Session;Que retenez-vous ?';
  const text = `${headings}\n;;Réponse;Réponse ouverte\n${rows.join('')}`;
  expect(survey(text).respondents).toHaveLength(24);
  expect(names(text)).toEqual(headings.split(';'));
});

test('what Alchemer writes after a colon that no other heading has is no question', () => {
  const text = file('Response ID;Time Started;Note : sur 5;Lieu:Votre avis;Son:Votre avis', (i) =>
    [i, '2025-11-03', (i % 5) + 1, (i % 4) + 1, (i % 3) + 1].join(';'),
  );
  expect(names(text).slice(2, 5)).toEqual([
    'Note : sur 5',
    'Votre avis [Lieu]',
    'Votre avis [Son]',
  ]);
});

describe('« Autre » counts once', () => {
  test('where the option and its text have a column each', () => {
    const text = file('Profil;Profil [Autre]', (i) =>
      i % 4 ? `${i % 2 ? 'Élu' : 'Agent'};` : 'Autre, précisez :;retraitée',
    );
    expect(survey(text).respondents[0]?.closed.Profil).toEqual(['Autre, précisez :']);
  });

  test('beside an option that names others', () => {
    const text = file('Profil;Profil [Autre]', (i) =>
      i % 4 ? `${i % 2 ? 'Élu' : 'Agent'};` : 'Autre collectivité;retraitée',
    );
    expect(survey(text).respondents[0]?.closed.Profil).toEqual(['Autre collectivité', 'Autre']);
  });

  test('where Qualtrics names both alike', () => {
    const heads = ['StartDate,Q1_1,Q1_2,Q1_3,Q1_3_TEXT,Q2'];
    heads.push(
      'Date,But ? - Selected Choice - Voir,But ? - Selected Choice - Dire,But ? - Selected Choice - Autre :,But ? - Autre : - Text,Remarques',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `"{""ImportId"":""${id}""}"`).join(','),
    );
    const rows = Array.from(
      { length: 12 },
      (_, i) => `2025-11-03,${i % 2 ? 'Voir' : ''},,Autre :,avec ma fille,${said(i)}`,
    );
    const read = survey([...heads, ...rows].join('\n'));
    expect(read.closed).toEqual([{ name: 'But ?', kind: 'multiple' }]);
    expect(read.respondents[1]?.closed['But ?']).toEqual(['Voir', 'Autre :']);
  });

  test('where SurveyJS puts the text at the end', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({
      profil: i % 3 ? 'Agent' : 'other',
      avis: said(i),
      ...(i % 3 ? {} : { 'profil-Comment': 'retraitée' }),
    }));
    const read = survey(JSON.stringify(rows), {}, 'export.json');
    expect(read.closed).toEqual([{ name: 'profil', kind: 'choice' }]);
    expect(read.respondents[0]?.closed.profil).toEqual(['other']);
  });
});

describe('a ranking has no mean, and its options are not choices', () => {
  const ORDERS = ['Lieu, Son, Prix', 'Son, Lieu, Prix', 'Prix, Son, Lieu', 'Son, Prix, Lieu'];

  test('in one cell, it is not counted, and it is told', () => {
    const read = survey(file('Classez', (i) => ORDERS[i % 4]!));
    expect(read.closed).toEqual([]);
    expect(messages(read)).toEqual([expect.stringContaining('n’est pas comptée')]);
  });

  test('in a column an option, its ranks are counted', () => {
    const headings = 'Classez par priorité [Lieu];Classez par priorité [Son]';
    const read = survey(file(headings, (i) => `${(i % 2) + 1};${2 - (i % 2)}`));
    expect(read.closed.map(({ kind }) => kind)).toEqual(['choice', 'choice']);
  });

  test('one column that asks to class a thing alone holds marks', () => {
    const read = survey(file('Classez l’accueil de 1 à 3', (i) => `${(i % 3) + 1}`));
    expect(read.closed.map(({ kind }) => kind)).toEqual(['scale']);
  });

  test('two options that everybody ticks, in any order, are none', () => {
    const all = ['"Samedi;Dimanche;"', '"Dimanche;Samedi;"', '"Samedi;Dimanche;"', '"Samedi;"'];
    expect(survey(file('Jours', (i) => all[i === 3 ? 3 : i % 3]!)).closed).toEqual([
      { name: 'Jours', kind: 'multiple' },
    ]);
  });

  test('options that nearly everybody ticks, in the order of the form, are none', () => {
    const all = ['Lieu, Son, Prix', 'Lieu, Son, Prix', 'Lieu, Son', 'Lieu', 'Lieu, Prix'];
    expect(survey(file('Ce qui compte', (i) => all[i % 5]!)).closed).toEqual([
      { name: 'Ce qui compte', kind: 'multiple' },
    ]);
  });
});

describe('names of people are no options', () => {
  test('« Anonyme » tells that the others gave their name', () => {
    const text = file('Participant', (i) =>
      i % 4 ? 'Anonyme' : ['Marie', 'Jean', 'Ali'][i % 3]! + i,
    );
    expect(roles(text)).toMatchObject({ Participant: 'personal' });
  });
  test('« Anonyme » may be a word of an answer', () => {
    const text = file('Un mot pour nous', (i) =>
      i % 9 ? `mot${'abcdefgh'[i % 9]}${i}` : 'Anonyme',
    );
    expect(roles(text)).toMatchObject({ 'Un mot pour nous': 'open' });
  });
  test('« Anonyme » is a choice among others', () => {
    const text = file('Votre réponse sera', (i) => (i % 3 ? 'Anonyme' : 'Nominative'));
    expect(roles(text)).toMatchObject({ 'Votre réponse sera': 'choice' });
  });
  test('who gave a session is no answer to it', () => {
    const text = file('Formateur', (i) => (i % 2 ? 'PETIT Marc' : 'Léa Roux'));
    expect(roles(text)).toMatchObject({ Formateur: 'personal' });
  });
});

test('an option that holds a comma is quoted in its cell (Airtable)', () => {
  const cells = ['Samedi,Dimanche', 'Samedi', '"Aucun, en ligne"', 'Dimanche,"Aucun, en ligne"'];
  const text = file('Jours', (i) => `"${cells[i % 4]!.replaceAll('"', '""')}"`);
  expect(survey(text).respondents[3]?.closed.Jours).toEqual(['Dimanche', 'Aucun, en ligne']);
});

test('wordings that a file tells once are those of its keys (CryptPad)', () => {
  const questions = {
    q1: 'Remarques',
    q2: { question: 'Note', items: ['Lieu', 'Son'] },
    q3: 'Remarques',
  };
  const responses = Array.from({ length: 12 }, (_, i) => ({
    _time: '2025-11-03T10:00:00Z',
    // Who skips a question does not lend its wording to another.
    ...(i % 3 !== 1 ? { q1: said(i) } : {}),
    q2: [(i % 5) + 1, (i % 4) + 1],
    q3: `Encore ${said(i)}`,
  }));
  const text = JSON.stringify({ questions, responses });
  const { columns } = readSource(input(text, 'x.json')).source;
  expect(columns.map(({ name, filled }) => [name, filled])).toEqual([
    ['_time', 12],
    ['Remarques', 8],
    ['Note [Lieu]', 12],
    ['Note [Son]', 12],
    ['Remarques (q3)', 12],
  ]);
});

test('the line under the header of a Markdown table is no answer', () => {
  const rows = Array.from({ length: 12 }, (_, i) => `| ${i % 2 ? 'Élu' : 'Agent'} | ${said(i)} |`);
  const read = survey(['| Profil | Remarques |', '| :--- | --- |', ...rows].join('\n'));
  expect(read.respondents).toHaveLength(12);
});

test('dashes that one person typed everywhere are a questionnaire', () => {
  const rows = Array.from({ length: 12 }, (_, i) => (i === 5 ? '--;--' : `Élu;${said(i)}`));
  expect(survey(['Profil;Remarques', ...rows].join('\n')).respondents).toHaveLength(12);
});

test('headings with colons beside one without a name, of row numbers, are a header (R)', () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `${i + 1};${i % 2 ? 'Élu' : 'Agent'};8;${said(i)}`,
  );
  const text = [';Q1 : profil;Q2 : note;Q3 : remarque', ...rows].join('\n');
  expect(names(text).slice(1)).toEqual(['Q1 : profil', 'Q2 : note', 'Q3 : remarque']);
});

test('facts above a table are no header, though they are three', () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `${i % 2 ? 'Élu' : 'Agent'};${(i % 5) + 1};;;${said(i)}`,
  );
  const above = 'Bilan\nFormateur : M. Petit;;Lieu : Lille;;Date : 12/11';
  expect(names([above, 'Profil;Note;Sexe;Âge;Remarques', ...rows].join('\n'))).toEqual([
    'Profil',
    'Note',
    'Sexe',
    'Âge',
    'Remarques',
  ]);
});

test.each(['Une remarque', 'Remarques'])(
  'facts in the first row are no header, where an empty line parts them from a wider one, be an answer « %s »',
  (remark) => {
    const rows = Array.from({ length: 12 }, (_, i) => `;Élu;${(i % 5) + 1};${said(i)}`);
    const above = ';Session du 12 mai 2025;;Formateur : M. Petit';
    const headings = ';Profil;Note;Remarques';
    const text = [above, '', headings, ...rows, `;Élu;4;${remark}`].join('\n');
    expect(names(text).slice(-3)).toEqual(['Profil', 'Note', 'Remarques']);
  },
);

test('headings that ask for words are no facts, with a colon in each and room between them', () => {
  const headings = 'Matin : points forts;;Midi : points forts;Soir : points forts';
  const rows = Array.from({ length: 12 }, (_, i) => `${said(i)};;${said(20 + i)};${said(40 + i)}`);
  expect(names(['Bilan', headings, ...rows].join('\n'))).toEqual([
    'Matin : points forts',
    'Colonne 2',
    'Midi : points forts',
    'Soir : points forts',
  ]);
});

test.each(['Prénom;Avis;Remarque', 'Prénom;;Remarque', 'Prénom;Avis : accueil;Remarque'])(
  'headings stay what they are, where an empty line parts them from rows that say more: %s',
  (headings) => {
    const rows = Array.from({ length: 12 }, (_, i) => `Léa;${said(i)};le parking ${i};Lyon`);
    expect(names([headings, '', ...rows].join('\n'))).toEqual(
      expect.arrayContaining(['Prénom', 'Remarque']),
    );
  },
);

test('a date in words is one to the minute', () => {
  const text = file('Reçu', (i) => `${i + 1} octobre 2025 14h0${i % 10}min`);
  expect(roles(text)).toMatchObject({ Reçu: 'date' });
});

describe('numbers of options, each alone in its column, are ticks (SurveyMonkey)', () => {
  const HEAD = 'Pratiques ? [Chant];Pratiques ? [Danse];Pratiques ? [Cirque]';

  test('which name the options', () => {
    const text = file(HEAD, (i) => [i % 2 ? 1 : '', i % 3 ? 2 : '', i % 5 ? 3 : ''].join(';'));
    const read = survey(text);
    expect(read.closed).toEqual([{ name: 'Pratiques ?', kind: 'multiple' }]);
    expect(read.respondents[1]?.closed['Pratiques ?']).toEqual(['Chant', 'Danse', 'Cirque']);
  });

  test('but the marks of one person are marks', () => {
    const read = survey(
      `${HEAD};Pratiques ? [Clown];Avis\n2;3;4;;Très bien, merci à toute l’équipe\n`,
    );
    expect(read.closed.map(({ kind }) => kind)).not.toContain('multiple');
  });

  test('but marks are marks', () => {
    const text = file(HEAD, (i) => [(i % 3) + 1, (i % 4) + 1, 3].join(';'));
    expect(survey(text).closed.map(({ kind }) => kind)).toEqual(['scale', 'scale', 'scale']);
  });
});

describe('a heading that R or pandas numbers', () => {
  const text = (other: string): string =>
    file(
      `Accueil;Pourquoi ?;Repas;${other}`,
      (i) => `${(i % 4) + 1};${said(i)};${(i % 3) + 1};${said(i + 50)}`,
    );

  test('is that of the question before it', () =>
    expect(names(text('Pourquoi ?.1')).slice(0, 4)).toEqual([
      'Accueil',
      'Accueil – Pourquoi ?',
      'Repas',
      'Repas – Pourquoi ?',
    ]));
  test('is another where nothing else has its name', () =>
    expect(names(text('Repas, au 2.1'))[3]).toBe('Repas, au 2.1'));
  test('is no code of a question', () =>
    expect(names(file('Q3;Q3.1', (i) => `${said(i)};${said(i + 50)}`)).slice(0, 2)).toEqual([
      'Q3',
      'Q3.1',
    ]));
});

test('degrees are a scale, be it a duration or a year that they judge', () => {
  const degrees = [
    'Très bien;Plutôt d’accord',
    'Bien;Tout à fait d’accord',
    'Mauvais;Pas du tout d’accord',
  ];
  const text = file('Durée de la visite;A progressé cette année', (i) => degrees[i % 3]!);
  expect(roles(text)).toMatchObject({
    'Durée de la visite': 'scale',
    'A progressé cette année': 'scale',
  });
});

test('a step may have its figure in brackets (Moodle)', () => {
  const text = file('Le module', (i) => ['(5) Tout à fait', '(4) Oui', '(1) Non'][i % 3]!);
  expect(roles(text)).toMatchObject({ 'Le module': 'scale' });
});

test('a date may be parted from its hour by an at sign (WordPress)', () => {
  const text = file('Reçu', (i) => `Oct ${i + 1}, 2025 @ 9:${10 + i} AM`);
  expect(roles(text)).toMatchObject({ Reçu: 'date' });
});

test('a heading loses the spaces that nobody sees', () =>
  expect(names(file('\u200bVous êtes\u00ad', (i) => (i % 2 ? 'Élu' : 'Agent')))[0]).toBe(
    'Vous êtes',
  ));

test('initials are shown nowhere', () => {
  const text = file('Initiales', (i) => ['MD', 'JLP', 'FT', 'EB'][i % 4]!);
  expect(survey(text).closed).toEqual([]);
});

test('options may be typed with a plus between them', () => {
  const text = file('Connu par', (i) =>
    ['affiche', 'presse', 'amis'].filter((_, option) => i % (option + 2) === 0).join(' + '),
  );
  expect(roles(text)).toMatchObject({ 'Connu par': 'multiple' });
});
