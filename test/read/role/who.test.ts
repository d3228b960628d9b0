import { describe, expect, test } from 'vitest';
import { file, input, messages, readSource, roles, said, survey } from '../table.js';

const NAMES = ['Ana Diallo', 'PAUL Noël', 'Léa Caron', 'Max Le Goff', 'Zoé Tran'];

/** Five people under a heading. */
const five = (heading: string, value: (i: number) => string) =>
  roles(
    `${heading};Remarques\n${[0, 1, 2, 3, 4].map((i) => `${value(i)};${said(i)}`).join('\n')}\n`,
  )[heading];

test.each(['Vos coordonnées [Prénom]', 'Vos coordonnées [Nom]'])(
  'names that come again are no options of a question either: %s',
  (heading) => {
    const called = file(heading, (i) => ['Diallo', 'Caron', 'Tran'][i % 3]!);
    expect(roles(called)[heading]).toBe('personal');
    const asked = file('Comment vous recontacter ? [E-mail]', (i) => (i % 2 ? 'Oui' : 'Non'));
    expect(roles(asked)['Comment vous recontacter ? [E-mail]']).not.toBe('personal');
  },
);

describe('five people are no options of a question', () => {
  test.each([
    ['Porteur', (i: number) => NAMES[i]!],
    ['Stagiaire', (i: number) => NAMES[i]!],
    ['Usager', (i: number) => NAMES[i]!.toUpperCase()],
    ['Nom et prénom de votre enfant', (i: number) => NAMES[i]!.toLowerCase()],
    ['Prénom(s)', (i: number) => NAMES[i]!.split(' ')[0]!],
    ['Nom d’usage', (i: number) => NAMES[i]!.split(' ')[1]!],
    ['Numéro d’urgence', (i: number) => `61234567${i}`],
    ['Contact de l’élève', (i: number) => (i === 2 ? '90112233/90445566' : `+2299011223${i}`)],
    ['Contact de l’élève', (i: number) => (i === 2 ? 'par ma sœur' : `9011223${i}`)],
    ['Votre adresse', (i: number) => `rue du Moulin ${i + 1}`],
    ['Logement', (i: number) => `résidence Les Lilas ${i + 1}`],
  ])('%s', (heading, value) => expect(five(heading, value)).toBe('personal'));

  test.each([
    ['adresses électroniques', (i: number) => `p${i}@exemple.fr`],
    ['numéros de téléphone', (i: number) => `06 12 34 56 ${10 + i}`],
    ['adresses IP', (i: number) => `192.0.2.${i}`],
  ])('and are told for what they are: %s', (reason, value) =>
    expect(readSource(input(file('Retour', value))).source.columns[0]).toMatchObject({
      role: 'personal',
      reason,
    }),
  );

  test('nor is who has no name', () =>
    expect(five('Messagerie', () => 'anonymous')).toBe('personal'));

  test('while few numbers that all share are no way to call anybody', () =>
    expect(five('Code du contact', () => '90112233')).not.toBe('personal'));

  test('nor are their accounts', () => {
    expect(survey(file('Instagram', (i) => `@camille.d${i}`)).closed).toEqual([]);
  });
});

test.each([
  ['Parent', 'choice', (i: number) => ['Père', 'Mère'][i % 2]!],
  ['Domicile', 'choice', (i: number) => ['Ville', 'Campagne'][i % 2]!],
  ['Numéro de dossier', 'id', (i: number) => `61234567${i}`],
  ['Siège', 'choice', (i: number) => `Place libre ${i % 2}`],
  ['Référence', 'id', (i: number) => `61234567${i}`],
  ['Votre quartier', 'choice', (i: number) => ['Centre', 'Gare'][i % 2]!],
  ['Durée', 'choice', (i: number) => ['Longue', 'Bien', 'Courte'][i % 3]!],
])('what is no name, number or address stays what it is: %s', (heading, role, value) =>
  expect(five(heading, value)).toBe(role),
);

test.each([
  ['Accueil', 'TRES BIEN,TROP FROID,BON ACCUEIL,PARKING COMPLET,RIEN DIRE'],
  ['Atelier', 'Table Ronde,World Café,Fresque Numérique,Grande Plénière,Escape Game'],
  ['Outil', 'Google Forms,Microsoft Teams,Open Office,Libre Office,Google Meet'],
  ['Usager', 'accueil agréable,attente longue,guichet fermé,agent poli,bon suivi'],
  ['Usager', 'ACCUEIL AGREABLE,ATTENTE LONGUE,TROP LOIN,BON SUIVI,TRES BIEN'],
  ['Identité', 'logo moderne,couleurs vives,charte vieillotte,typo lisible,bon choix'],
])(
  'what few people say of a thing, or what it is called, is no name of theirs: %s, %s',
  (heading, values) => expect(five(heading, (i) => values.split(',')[i]!)).not.toBe('personal'),
);

/** Twenty-four full names, all different. */
const fullName = (i: number): string =>
  `${['Ana', 'Paul', 'Léa', 'Max', 'Zoé', 'Jean'][i % 6]} ${['Diallo', 'Caron', 'Martin', 'Petit'][i % 4]}-${['Roche', 'Konan', 'Nguyen'][i % 3]}${'e'.repeat(i / 12)}`;

test.each([
  ['Nom à faire figurer sous le témoignage', 'personal'],
  ['Quel intervenant vous a marqué ?', 'open'],
  ["Qu'avez-vous préféré ?", 'open'],
  ['Quel livre conseillez-vous ?', 'open'],
  ['Points à améliorer', 'open'],
])('what may be full names is an answer where words are asked for: « %s » is %s', (heading, role) =>
  expect(roles(file(heading, fullName))[heading]).toBe(role),
);

test.each(['Intervenant', 'Formatrice'])(
  'whom people had beside them is set aside, and told with how to compare them: « %s »',
  (heading) =>
    expect(messages(survey(file(heading, (i) => NAMES[i % 3]!))).join()).toContain(
      `Cette colonne porte des noms de personnes, et n’est pas comptée\u00a0: «\u00a0${heading}\u00a0». Pour en comparer les groupes, écrivez dans l’étude, sous columns\u00a0: roles: {"${heading}": choice}`,
    ),
);

test('a year of birth is set aside and told', () =>
  expect(messages(survey(file('Année de naissance', (i) => `${1950 + 2 * i}`))).join()).toContain(
    'peut désigner la personne, et n’est pas lue\u00a0: «\u00a0Année de naissance\u00a0»',
  ));

test('names of few people that are set aside are told', () => {
  const rows = NAMES.map((name, i) => `${name};${said(i)}`).join('\n');
  expect(messages(survey(`Stagiaire;Remarques\n${rows}\n`)).join()).toContain(
    'n’est pas lue\u00a0: «\u00a0Stagiaire\u00a0»',
  );
});

describe('what people do and where, in a few words each,', () => {
  const POSTS = [
    'Directrice générale des services',
    'Mairie de Vitré',
    'Chargé·e de mission',
    'secrétaire de mairie',
    'Une ancienne institutrice',
    'Médiathèque du Val',
    'Habitante du quartier',
  ];
  const column = (heading: string, values: readonly string[]) =>
    file(heading, (i) => `${values[i % values.length]} ${String.fromCodePoint(97 + i)}`);
  test.each(['Qui êtes-vous ?', 'Partenaire', 'Vous êtes (précisez)', 'Votre situation'])(
    'may point to them, is not read and is told: « %s »',
    (heading) => {
      const text = column(heading, POSTS);
      expect(roles(text)[heading]).toBe('personal');
      expect(messages(survey(text)).join()).toContain(heading);
    },
  );

  test('is an answer where the question asks for words, or for somebody else', () => {
    for (const heading of ['Que faudrait-il améliorer ?', 'Qui a animé votre groupe ?'])
      expect(roles(column(heading, POSTS))[heading]).toBe('open');
  });

  test('is an answer where some judge', () => {
    const values =
      'Animatrice au top,Formateur peu clair,Musée sombre,Théâtre splendide,Cantine bruyante,École ouverte,Piscine froide,Mairie trop loin,Centre fléché,Bravo,Parking plein,Maison glaciale';
    const rows = values.split(',').map((value, i) => `${value};${said(i)}`);
    expect(roles(`Visite;Remarques\n${rows.join('\n')}\n`).Visite).toBe('open');
  });

  test.each(['géniale', 'drôle', 'convaincante'])(
    'is an answer where a quality alone judges: « Animatrice %s »',
    (quality) => {
      const text = file(
        'Équipe',
        (i) =>
          `${['Animatrice', 'Formatrice', 'Médiatrice'][i % 3]} ${quality}${'!'.repeat(i / 3)}`,
      );
      expect(roles(text).Équipe).toBe('open');
    },
  );

  test('is set aside where one person alone says how much', () => {
    const text = file('Votre situation', (i) =>
      i === 0 ? 'Élue très engagée' : `${POSTS[i % POSTS.length]} ${i}`,
    );
    expect(roles(text)['Votre situation']).toBe('personal');
  });

  test('is no more what a text of its own says of oneself', () => {
    const heading = 'Qui êtes-vous ?';
    const texts = [
      'Directrice, mais je rêve de jardins',
      'Une voisine qui aime les arbres anciens',
    ];
    expect(roles(column(heading, texts))[heading]).toBe('open');
  });

  test('is told where it only might be names', () => {
    const heading = 'Quels aménagements pour la place ?';
    const values = [
      'Un kiosque',
      'La sobriété',
      'Des arbres',
      'Une fontaine',
      'De l’ombre',
      'Un bal',
    ];
    const read = survey(column(heading, values));
    expect(new Set(read.answers.map(({ question }) => question))).toContain(heading);
    expect(messages(read).join()).toContain('Si ce sont des noms');
  });
});
