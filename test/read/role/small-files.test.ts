import { describe, expect, test } from 'vitest';
import { file, roles, said } from '../table.js';

/** The role of a column beside a text. */
const beside = (heading: string, values: readonly string[]) =>
  roles(`${heading};Remarques\n${values.map((value, i) => `${value};${said(i)}`).join('\n')}\n`)[
    heading
  ];

describe('a few answers of a word each', () => {
  test.each([
    ['Qu’avez-vous aimé ?', ['L’accueil', 'Les ateliers']],
    ['Qu’as-tu appris ?', ['La taille', 'La greffe']],
    ['Que faut-il améliorer ?', ['Son', 'Parking']],
    ['Que changeriez-vous ?', ['La salle']],
    ['Qu’auriez-vous aimé en plus ?', ['Musique', 'Ombre', 'Bancs']],
    ['Points à améliorer', ['Son', 'Parking', '']],
    ['Moment préféré', ['Le bal', 'Le feu', 'Le concert']],
    ['Avez-vous des idées pour demain ?', ['Fanfare', 'Loto']],
    ['Souhaitez-vous ajouter quelque chose ?', ['Bravo', 'Merci']],
    ['Comment s’est passée la journée ?', ['Bien', 'Très bien', 'Moyen']],
    ['Avis', ['bien', 'nul']],
    ['Plus', ['le four', 'le pain']],
    ['Les moins', ['la queue', 'le bruit']],
    ['+', ['le four', 'le pain']],
    ['-', ['la queue', 'le bruit']],
    ['Aimé', ['la mer', 'le sable']],
    ['Pas aimé', ['le vent', 'les algues']],
    ['Je n’ai pas aimé', ['le vent', 'les algues']],
    ['What did you like?', ['Food', 'Music']],
  ])('are free text where the heading asks for words: %s', (heading, values) =>
    expect(beside(heading, values)).toBe('open'),
  );

  test.each([
    ['choice', 'Comment êtes-vous venu ?', ['Vélo', 'Train', 'Voiture']],
    ['scale', 'Avez-vous apprécié l’accueil ?', ['Beaucoup', 'Moyennement']],
    ['scale', 'Le lieu répondait-il à vos attentes ?', ['Oui, tout à fait', 'En partie']],
    ['choice', 'Did you like the ideas?', ['A lot', 'A little']],
    ['choice', 'Qu’avez-vous apprécié ?', ['Repas', 'Salle', 'Repas', 'Salle', 'Repas']],
    ['scale', 'Niveau de difficulté', ['Facile', 'Très facile', 'Difficile', 'Facile', 'Facile']],
    ['choice', 'Plus', ['Oui', 'Non']],
    ['scale', 'Moins', ['4', '2', '4']],
    ['choice', 'Moins de 18 ans', ['Une', 'Deux']],
    ['choice', 'Aimé par', ['Inès', 'Marc']],
    ['choice', 'Aimé', ['Repas', 'Salle', 'Repas', 'Salle', 'Repas']],
    ['choice', 'Profil', ['Élue', 'Agent']],
  ])('are a list elsewhere: %s, %s', (role, heading, values) =>
    expect(beside(heading, values)).toBe(role),
  );
});

/** What most of nine members of a choir answer. */
const MOSTLY = [
  ...Array<string>(6).fill('Je viens chaque semaine'),
  ...Array<string>(3).fill('Je viens quand le travail le permet'),
];

describe('phrases that nearly all of a few people share', () => {
  test('were ticked, where the heading asks for no words', () =>
    expect(beside('Assiduité aux répétitions', MOSTLY)).toBe('choice'));

  test.each([
    ['where the heading asks for words', 'Que retenez-vous de la saison ?', MOSTLY],
    [
      'where each stands twice, as in a file that was joined to itself',
      'Vie de la chorale',
      [...Array(6)].flatMap((_, i) => Array<string>(2).fill(`${said(i)}, et le chant ${i}`)),
    ],
    [
      'where most say something that nobody else says',
      'Vie de la chorale',
      [...MOSTLY.slice(0, 3), ...[0, 1, 2, 3, 4, 5].map((i) => `${said(i)}, et le chant ${i}`)],
    ],
    [
      'where somebody says that there is nothing to say',
      'Vie de la chorale',
      [...MOSTLY, 'Rien à signaler'],
    ],
  ])('are free text %s', (_, heading, values) => expect(beside(heading, values)).toBe('open'));
});

/** Each of ten people ticked some tools, and most added one of their own. */
const TOOLS = [
  'Bêche, Râteau, Une serfouette de mon grand-père',
  'Bêche, Arrosoir',
  'Râteau, Arrosoir, Le sécateur du voisin',
  'Bêche, Binette, Mes mains et rien de plus',
  'Binette, Râteau, Une vieille cuillère en bois',
  'Bêche, Râteau',
  'Arrosoir, Binette, Une brouette que je partage',
  'Binette',
  'Râteau, Bêche, Un plantoir taillé au couteau',
  'Arrosoir',
];

describe('several options ticked, and others typed', () => {
  test.each([
    'Vos outils (plusieurs réponses possibles)',
    'Vos outils - plusieurs choix possibles',
    'Vos outils (choix multiples)',
    'Vos outils, multi-choix',
    'Vos outils : cochez tout ce qui convient',
    'Your tools (select all that apply)',
  ])('are options where the heading says so: %s', (heading) =>
    expect(
      beside(
        heading,
        TOOLS.map((tools) => `"${tools}"`),
      ),
    ).toBe('multiple'),
  );

  test('are read as texts where it does not', () =>
    expect(
      beside(
        'Vos outils',
        TOOLS.map((tools) => `"${tools}"`),
      ),
    ).toBe('open'));

  test.each([
    'Citez plusieurs réponses de la mairie qui vous ont marqué',
    'Les choix de la mairie',
  ])('nor where it speaks of something else: %s', (heading) =>
    expect(
      beside(
        heading,
        TOOLS.map((tools) => `"${tools}"`),
      ),
    ).not.toBe('multiple'),
  );
});

describe('a list whose « Autre » people typed in its cells', () => {
  const OPTIONS = ['Par mon employeur', 'Par une affiche en ville', 'Par la lettre du réseau'];
  const TYPED = ['une amie qui y travaille', 'Au marché', 'ma voisine du dessous', 'France Bleu'];
  const HEADINGS = ['Comment avez-vous connu le salon ?', 'Pourquoi êtes-vous venu ?'] as const;
  /** Forty-eight people: each option by 12, each other text by 2 or 4. */
  const role = (heading: string, options: readonly string[]): unknown => {
    const once = file(heading, (i) => [...options, ...options, ...options, ...TYPED][i % 13]!);
    return roles(`${once}${once.slice(once.indexOf('\n') + 1)}`)[heading];
  };
  test.each(HEADINGS)('is closed: « %s »', (heading) =>
    expect(role(heading, OPTIONS)).toBe('choice'),
  );
  test('is none where what people share is that there is nothing to say', () =>
    expect(role('Une remarque ?', ['Rien de plus', 'Rien à dire', 'Rien de spécial'])).toBe(
      'open',
    ));
  test.each(['Un commentaire ?', 'Vos commentaires', 'Remarques libres', 'Vos remarques'])(
    'is none where people are asked for words, and many are short of them: « %s »',
    (heading) => {
      const remarks = [
        ...Array<string>(14).fill('Très bien'),
        ...Array<string>(8).fill('Merci à tous'),
        ...Array.from({ length: 10 }, (_, i) => said(i)),
      ];
      const rows = remarks.map((remark, i) => `${i};${remark}`).join('\n');
      expect(roles(`id;${heading}\n${rows}\n`)[heading]).toBe('open');
    },
  );
});
