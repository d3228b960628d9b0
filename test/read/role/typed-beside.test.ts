import { expect, test } from 'vitest';
import { typedBeside } from '../../../src/read/role/typed-beside.js';
import { readSurvey } from '../../../src/read/survey.js';
import { input, messages, survey } from '../table.js';

const counts = (values: Readonly<Record<string, number>>) => new Map(Object.entries(values));
const CHOSEN = { Habitant·e: 70, Association: 40, Agent·e: 20 };

test.each<[string, Record<string, number>, string[]]>([
  ['lack the capital of the options', { retraitée: 3, élu: 1 }, ['retraitée', 'élu']],
  [
    'are many, of one person or two each',
    { Élu: 1, Nomade: 1, Artisan: 1, Potier: 1, Luthière: 1, Édile: 2 },
    ['Élu', 'Nomade', 'Artisan', 'Potier', 'Luthière', 'Édile'],
  ],
  ...[
    ['Je suis séropositif depuis ma naissance', 'JE SUIS SEROPOSITIF ET JE LE CACHE'],
    ['J’ai un diabète et des pieds fragiles', "J'habite chez ma mère depuis mon divorce"],
    [
      'Nous avons perdu notre fils en mars',
      'Mon voisin nous suit partout. On a peur',
      'Pourquoi encore ce sujet ? On nous épuise',
      'Il faut venir à ma place !',
    ],
  ]
    .flat()
    .map((text): [string, Record<string, number>, string[]] => [
      `read as somebody’s own words: ${text}`,
      { [text]: 1 },
      [text],
    ]),
  [
    'lack it in more than one answer in ten, as what is typed does not count',
    Object.fromEntries(Array.from('abcdefghijklmnopqrst', (name) => [`ma tante ${name}`, 1])),
    Array.from('abcdefghijklmnopqrst', (name) => `ma tante ${name}`),
  ],
])(
  'what people typed under « Autre » is told from options where its values %s',
  (_, rare, typed) => {
    expect([...typedBeside(counts({ ...CHOSEN, ...rare }))]).toEqual(typed);
  },
);

test.each<[string, Record<string, number>]>([
  ['options that one person chose', { ...CHOSEN, Élu: 1, Presse: 1, Étudiant: 1, Chercheuse: 1 }],
  [
    'the degrees of a scale',
    { Oui: 30, 'Plutôt oui': 9, 'plutôt non': 1, 'pas du tout': 1, non: 1 },
  ],
  ['ages and amounts', { Adulte: 30, Enfant: 9, 'moins de 3 ans': 1, 'plus de 65 ans': 1 }],
  ['codes, which have no capital', { repas: 30, lieu: 9, son: 1, prix: 1, date: 1 }],
  ['answers beside the options', { ...CHOSEN, 'ne se prononce pas': 1, 'je ne sais pas': 1 }],
  ['what a few people answered', { Habitant: 4, Agent: 3, élu: 1 }],
  ...[
    ...[
      'Moins de 18 ans',
      'Guadeloupe',
      'Très insatisfait',
      'Ne se prononce pas',
      'Presse ou média',
    ],
    ...[
      'Autre (préciser)',
      'Je ne suis pas concerné',
      'Je n’utilise pas Internet',
      'Mon employeur',
    ],
    ...['J’habite ici', 'Je suis venu en voiture', 'Je suis en recherche d’emploi'],
    ...[
      'Faubourg St. Michel',
      'Prof. intermédiaire',
      'Rue du Prof. Calmette',
      'Agent de la dir. adm.',
    ],
    ...['Affiche dans un commerce, etc.', 'Employé de mairie (resp. des sports)'],
    ...['Je ne sais pas', 'J’ai adoré', 'Les échanges avec les autres participants', 'Et après ?'],
    ...[
      'Le thème ne m’intéressait pas',
      'Pas du tout !',
      'Directrice',
      'Aucun',
      'Jeudi 12 h',
      'On',
    ],
  ].map((option): [string, Record<string, number>] => [
    `options that one person chose (${option})`,
    { ...CHOSEN, [option]: 1 },
  ]),
  ['sentences beside sentences', { ...CHOSEN, 'Je viens à pied': 9, 'Je viens à vélo': 1 }],
  ['sentences of several', { ...CHOSEN, 'Je viens à pied': 2 }],
  ['another spelling of an option', { ...CHOSEN, association: 1 }],
])('%s stay as they are', (_, values) => {
  expect(typedBeside(counts(values)).size).toBe(0);
});

test('what another edition or the study has for an option is one', () => {
  expect(typedBeside(counts({ ...CHOSEN, élu: 1 }), (key) => key === 'elu').size).toBe(0);
});

/** Rows of a question and a comment. */
const rows = (answers: Readonly<Record<string, number>>, between = ';'): string =>
  Object.entries(answers)
    .flatMap(([answer, n]) => Array<string>(n).fill(answer))
    .map((answer, i) => `${answer}${between}Une réponse assez longue ${i}\n`)
    .join('');

test('such texts count as « Autre », as in an edition whose tool keeps them apart, and are told', () => {
  const limesurvey = `Profil;Profil [Autre];Avis\n${rows({ Habitant: 20, Agent: 9, élu: 1 }, ';;')}Autre;meunier;Une longue réponse de plus\n`;
  const google = `Profil;Avis\n${rows({ Habitant: 20, Agent: 9, élu: 1, meunière: 1 })}`;
  const read = readSurvey([input(limesurvey, 'a-2023.csv'), input(google, 'b-2024.csv')]);
  const chosen = read.respondents.map(({ closed }) => closed.Profil?.join());
  expect(chosen.filter((one) => one === 'Autre')).toHaveLength(2);
  expect(chosen.filter((one) => one === 'élu')).toHaveLength(2);
  expect(JSON.stringify(read.respondents)).not.toContain('meuni');
  expect(messages(read).join()).toContain('ce texte compte comme');
  const study = survey(google, { renames: [{ columns: ['Profil'], option: 'élu', name: 'Élu' }] });
  expect(study.respondents.some(({ closed }) => closed.Profil?.join() === 'Élu')).toBe(true);
});
