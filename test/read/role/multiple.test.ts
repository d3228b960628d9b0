import { expect, test } from 'vitest';
import { roles } from '../table.js';

test('texts with commas are no options where no two of their parts stand side by side twice', () => {
  const [cold, paid, closed, loud] = [
    'Un accueil un peu froid',
    'le parking est payant',
    'Les toilettes étaient fermées à clef',
    'trop de bruit dans la salle',
  ];
  const texts = [
    ...[cold, cold, paid, paid, closed, closed, loud, 'Il manque des chaises'],
    ...[`${cold}, ${paid}`, `${closed}, ${loud}`, `${cold}, ${loud}`],
  ];
  const rows = texts.map((text, i) => `${i % 5};${text}`);
  expect(roles(`Note;Points faibles\n${rows.join('\n')}\n`)['Points faibles']).toBe('open');
});

/** Twelve people, a point a line or a comma apart; two of them wrote long points of their own. */
const [FOOD, WELCOME, MOOD, WORK, PLACE] = [
  'Le repas',
  'L’accueil',
  'L’ambiance',
  'Les ateliers',
  'Le lieu',
];
const pointed = (own: readonly [string, string], between: string): string =>
  [
    ...[[WELCOME, FOOD], [MOOD], [WORK, WELCOME], [FOOD], [own[0], MOOD], [WORK]],
    ...[[MOOD, PLACE], [WELCOME], [PLACE, WORK], [own[1]], [MOOD], [FOOD, PLACE]],
  ]
    .map((points, i) => `"${points.join(between)}";${['Agent', 'Élu'][i % 2]}`)
    .join('\n');

const LONG = [
  'Les échanges avec les collègues des autres départements',
  'La visite guidée du fablab par les animateurs',
] as const;

test.each([
  ['a line each', '\n', 'Qu’avez-vous apprécié ?', LONG, 'open'],
  ['commas', ', ', 'Qu’avez-vous apprécié ?', LONG, 'open'],
  ['semicolons', ' ; ', 'Points forts', LONG, 'open'],
  ['short points', '\n', 'Qu’avez-vous apprécié ?', ['Le café', 'La visite'], 'multiple'],
  ['long points that are shared', '\n', 'Points forts', [LONG[0], LONG[0]], 'multiple'],
  ['ticks', '\n', 'Qu’avez-vous apprécié ? (plusieurs réponses possibles)', LONG, 'multiple'],
] as const)(
  'a long point of one person is written, with a capital or not: %s',
  (_, between, heading, own, role) => {
    expect(roles(`${heading};Vous êtes\n${pointed(own, between)}\n`)[heading]).toBe(role);
  },
);

test('long options that few ticked are none of anybody’s own', () => {
  const [help, meet, out, learn, job] = [
    'Bénéficier d’un accompagnement individuel',
    'Rencontrer d’autres parents du quartier',
    'Sortir de chez moi',
    'Aider mes enfants à faire leurs devoirs',
    'Trouver un emploi',
  ] as const;
  const ticks = [
    ...[[help, meet], [help, meet], [out, job], [help, out], [meet, job], [job], [out], [help]],
    ...[[meet], [out, job], [out], [help, job], [learn], [job]],
  ];
  const rows = ticks.map((some, i) => `"${some.join(', ')}";${['Agent', 'Élu'][i % 2]}`);
  const asked = 'Quelles sont vos attentes ?';
  expect(roles(`${asked};Vous êtes\n${rows.join('\n')}\n`)[asked]).toBe('multiple');
});
