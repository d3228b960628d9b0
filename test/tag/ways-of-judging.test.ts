import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string) => tagged(text, ASKED.neutral).tags.sentiment.label;

describe('an idiom judges, whoever says it and of whomever', () => {
  it.each([
    'elle nous a tirés vers le haut',
    'vous nous tirez vers le haut',
    'nous nous sommes laissé porter',
    'les bénévoles ont mouillé le maillot',
    'Ça envoie du lourd',
    'NOS FORMATEURS SONT DES CRACKS',
    'il n’est jamais avare de conseils',
    'quelle dinguerie',
    'un game changer',
    'un stage à répéter',
    'les bénévoles trop gentils',
    'on était contents de se revoir',
    'j’attends la suite avec une grande impatience',
    'bref mais instructif',
    'sans vous rien de tout ça n’existerait',
    'le rendez-vous que l’on attend toute l’année',
    'ça passe crème',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });

  it.each([
    'ils vivent dans leur tour d’ivoire',
    'nous avons pris notre mal en patience',
    'j’avais la boule au ventre',
    'elles se la pètent',
    'on est complètement à la rue',
    'ça n’arrête pas de bugger',
    'N’EN PARLONS PAS',
    'le repas, passons',
    'gros fail',
    'pas grand monde dans les allées',
    'un salon victime de son succès',
    'le planning annoncé n’a pas été tenu',
    'ça sentait le réchauffé',
    'les boissons, ça douille',
    'des choix de menus étranges',
    'de la marde',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });
});

describe('an idiom denied says the opposite', () => {
  it.each([
    'je n’ai pas craqué pour le dessert',
    'je ne me suis pas pris au jeu',
    'ça me parle pas',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'aucun seum',
    'ils ne se la pètent pas',
    'une demi-heure sans un mot de jargon',
    'what else ?',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });

  it.each([
    'Bonne orga, bons talks, bonne ambiance. What else?',
    'options vegan vraiment bonnes (pas juste une salade triste)',
  ])('« %s » praises what was liked', (text) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
  });
});

describe('a thing that is also an idiom, named alone, goes by its question', () => {
  it.each([
    ['une blague', ASKED.praise, 'positive'],
    ['les boules', ASKED.praise, 'positive'],
    ['du gâteau', ASKED.criticism, 'negative'],
    ['premier choix', ASKED.criticism, 'negative'],
  ])('« %s » under « %s » is %s', (text, question, expected) => {
    expect(tagged(text, question).tags.sentiment.label).toBe(expected);
  });
});

describe('the words of an idiom, taken to the letter, judge nothing', () => {
  it.each([
    ['passons à table', '=passons'],
    ['nous passons à la suite', '=passons'],
    ['tarte aux fraises', 'aux fraises'],
    ['tarte aux pommes', 'aux pommes'],
    ['une crème solaire', 'une crème'],
    ['un rasoir électrique', 'rasoir'],
    ['des carottes et des navets', 'navet'],
    ['un cours de chinois', 'du chinois'],
    ['les classes', '=la classe'],
    ['une balle de ping-pong', 'ping-pong'],
    ['accro aux écrans', 'accro'],
    ['c’est un boulet de canon', 'boulet'],
    ['comme un pied de biche', 'comme un pied'],
  ])('« %s » is not « %s »', (text, entry) => {
    const found = tagged(text, ASKED.neutral).tags.sentiment.evidence.map((proof) => proof.entry);
    expect(found.filter((name) => name.includes(entry))).toEqual([]);
  });
});

describe('a measure is judged by what it is of', () => {
  it.each([
    'la salle est petite',
    'Les salles étaient petites.',
    'les pauses sont courtes',
    'le temps d’échange était limité',
    'les tarifs sont élevés',
    'les toilettes rares',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each(['la salle est grande', 'le lieu est central', 'les échanges étaient nombreux'])(
    '« %s » praises',
    (text) => {
      expect(label(text)).toBe('positive');
    },
  );
});

describe('what only strengthens a verdict leaves its side', () => {
  it.each([
    'c’était un vrai plaisir',
    'rien du tout c’était parfait',
    'génial de A à Z',
    'un régal, il n’y a pas d’autre mot',
    'on peut parler d’une vraie réussite',
    'ça m’a plus !',
    'ça m’a beaucoup plus',
    'le repas nous a bcp plus',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });

  it.each([
    'un véritable fiasco',
    'rien du tout c’était nul',
    'nul du début à la fin',
    'c’est simple : nul',
    'une heure de queue sous la pluie, quel bonheur',
    'On crevait de chaud, je vous assure.',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });
});

describe('« bien » beside another word that judges', () => {
  it.each(['c’est bien décevant', 'vraiment bien triste', 'ON A BIEN GALERE', 'c’est bien pire'])(
    '« %s » only stresses what blames',
    (text) => {
      expect(label(text)).toBe('negative');
    },
  );

  it.each(['bien joué', 'c’est beau et bien agencé', 'c’est pas bien grave'])(
    '« %s » praises',
    (text) => {
      expect(label(text)).toBe('positive');
    },
  );
});

it.each(['Qualité du son catastrophique', 'la clarté des consignes était lamentable'])(
  '« %s »: what is judged is no praise by its name',
  (text) => {
    expect(label(text)).toBe('negative');
  },
);

it.each([
  'La conférence : un chef-d’œuvre de vacuité',
  'un monument d’ennui',
  'la reservation est une loterie',
  'Il n’a clairement pas préparé sa conférence',
])('« %s »: great or by chance, it blames', (text) => {
  expect(label(text)).toBe('negative');
});

it.each([
  'La tombola est une loterie sympa',
  'Un modèle contre l’hypocrisie',
  'J’ai été reçue par Mme Bertin',
  'Mme Colin nous a présenté le service',
])('« %s » blames nothing', (text) => {
  expect(label(text)).not.toBe('negative');
});
