import { describe, expect, it } from 'vitest';
import { withSide } from '../../src/tag/tone/sentiment.js';
import { ASKED, ruled, tagged } from './tagged.js';

const label = (text: string, question?: string) => ruled(text, question).tags.sentiment.label;

describe('sentiment without help from the question', () => {
  it.each([
    'génial',
    'GENIAL !!!',
    'tres bien',
    'c’était super',
    'pas mal',
    'rien à redire',
    'aucun bémol',
    'sans faute',
    'à refaire sans hésiter',
    'trop bien',
    'je ne regrette pas d’être venue',
    'on ne peut que féliciter les équipes',
    'non sans intérêt',
    'aucun problème',
    'on n’a manqué de rien',
    '😍',
    'une bouffée d’oxygène',
    'au top',
    'j’ai adoré',
    'bravo aux équipes',
    'je n’ai rien entendu de mieux',
    'je ne changerais rien',
    'ne perdez pas cette simplicité',
    'un remède contre le découragement',
    'on ne s’ennuie pas une seconde',
    'une patience d’ange malgré la cohue',
  ])('« %s » is positive', (text) => {
    expect(label(text)).toBe('positive');
  });

  it.each([
    'nul',
    'pas terrible',
    'c’était pas clair',
    'trop court',
    'pas assez de temps',
    'plus jamais',
    'il manque un vestiaire',
    'dommage que les salles soient si petites',
    'j’aurais aimé plus de temps',
    'il aurait fallu des micros',
    'à revoir',
    'laisse à désirer',
    'je suis déçu',
    'déçu de ne pas avoir eu de place',
    'on n’entendait rien',
    'aucun intérêt',
    'Bravo pour les 45 minutes de queue',
    '😡',
    'la signalétique gagnerait à être plus lisible',
    'je n’ai pas apprécié',
    'les sanitaires étaient loin d’être propres',
    'un humour lourdingue',
    'l’ambiance était glaciale',
    'un buffet froid, sérieux ?',
    'Plus d’échanges',
    'les fauteuils de l’amphi, non',
  ])('« %s » is negative', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'super contenu mais salles trop petites',
    'Très bon accueil, dommage pour le son',
    'Intervenants passionnants mais organisation catastrophique',
  ])('« %s » is mixed', (text) => {
    expect(label(text)).toBe('mixed');
  });

  it.each([
    'RAS',
    'néant',
    '-',
    'je suis venu en train',
    'idem',
    'il serait intéressant de proposer un suivi',
    'un suivi changerait la vie des équipes',
    'j’espère que ce sera utile',
  ])('« %s » is neutral', (text) => {
    expect(label(text)).toBe('neutral');
  });
});

describe('what praise and blame are said of', () => {
  it.each([
    ['L’ancien était plus confortable', 'negative'],
    ['La concurrence est meilleure', 'negative'],
    ['Mieux que l’ancien', 'positive'],
    ['La qualité s’est dégradée', 'negative'],
    ['avant c’était mieux', 'negative'],
    ['On mange mieux à la cantine', 'negative'],
    ['Celui-ci est plus confortable que l’ancien', 'positive'],
    ['Dommage, le cadre était superbe', 'negative'],
    ['dommage car le lieu est magnifique', 'negative'],
    ['une belle arnaque', 'negative'],
    ['Un excellent somnifère', 'negative'],
    ['J’avais peur d’avoir mal, tout s’est bien passé', 'positive'],
    ['Je craignais une journée ennuyeuse, j’ai adoré', 'positive'],
    ['J’ai peur d’avoir mal', 'negative'],
    ['Je ne m’attendais pas à être aussi touchée', 'positive'],
    ['Je ne m’attendais pas à une journée aussi passionnante', 'positive'],
  ])('« %s » is %s', (text, side) => {
    const { score } = ruled(text).tags.sentiment;
    expect(score > 0 ? 'positive' : 'negative').toBe(side);
  });
});

describe('texts on care, meals, products and films', () => {
  it.each([
    'Mon problème a été réglé en dix minutes',
    'le souci ne s’est plus jamais reproduit',
    'Les enfants ont fini leurs assiettes',
    'La batterie tient la journée',
    'Impossible de le lâcher',
    'je n’y croyais plus',
    'Je ne vois pas ce qu’on peut lui reprocher',
    'Pas une minute d’ennui',
    'Un thriller glaçant',
    'J’aurais dû l’acheter plus tôt',
    '10/10 sans hésiter',
    'N’hésitez pas à recommencer',
    'Surtout n’hésitez pas à nous réinviter',
    'On ne m’a pas fait attendre',
    'Produits frais, tout est maison',
  ])('« %s » praises', (text) => {
    expect(ruled(text).tags.sentiment.score).toBeGreaterThan(0);
  });

  it.each([
    'Réveillée à 5h pour la température',
    'Je n’ai vu le médecin qu’une fois',
    'J’attends toujours le remboursement',
    'On y a attendu 2h',
    'a déteint sur tout mon linge',
    'rétréci au premier lavage',
    'On a fini au kebab',
    'allez voir ailleurs',
    'Le décor est beau, et c’est tout',
    'Très bien au début',
    'Respect des horaires inexistant',
    'Qui peut manger ça ?',
    '1/5',
    'Les toilettes sont sales',
    'Meilleur moment : le générique',
  ])('« %s » blames', (text) => {
    expect(ruled(text).tags.sentiment.score).toBeLessThan(0);
  });
});

describe('the question', () => {
  it.each([
    ['les repas', ASKED.praise, 'positive'],
    ['les repas', ASKED.criticism, 'negative'],
    ['Rien', ASKED.criticism, 'positive'],
    ['La table ronde de mardi', ASKED.names, 'positive'],
    ['La table ronde de mardi, soporifique', ASKED.names, 'negative'],
    ['Le duo du matin, même si le son coupait', ASKED.names, 'positive'],
    ['Court mais utile', ASKED.names, 'positive'],
    ['Un accueil plus chaleureux', ASKED.criticism, 'negative'],
    ['L’absence de stands', ASKED.praise, 'positive'],
    ['L’absence de stands', ASKED.criticism, 'negative'],
    ['La preuve par l’exemple', ASKED.image, 'positive'],
    ['La preuve par l’exemple', ASKED.neutral, 'neutral'],
  ])('gives « %s » under « %s » its sense: %s', (text, question, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});

it('tells which rule changed a value', () => {
  const rules = ruled('ce n’était pas confortable').tags.sentiment.evidence.map((e) => e.rules);
  expect(rules).toContainEqual(['negation']);
});

it('leans to blame where an answer only denies, without a verdict', () => {
  const { label: own, score, evidence } = ruled('la porte ne ferme pas').tags.sentiment;
  expect(own).toBe('neutral');
  expect(score).toBeLessThan(0);
  expect(evidence.map(({ rules }) => rules)).toEqual([['denial']]);
});

it('keeps a score between -1 and 1 whose sign follows the label', () => {
  for (const text of ['génial', 'nul', 'super super super génial', 'nul nul nul']) {
    const { label: own, score } = ruled(text).tags.sentiment;
    expect(Math.abs(score)).toBeLessThanOrEqual(1);
    expect(Math.sign(score)).toBe(own === 'positive' ? 1 : -1);
  }
});

describe('the score of a mixed answer', () => {
  it.each(['La signalétique ok, la sono non', 'Accueil ++, repas --'])(
    'has a sign where its two sides weigh the same: « %s »',
    (text) => {
      const { label, score } = tagged(text, ASKED.praise).tags.sentiment;
      expect(label).toBe('mixed');
      expect(Math.abs(score)).toBe(0.001);
    },
  );

  it('leans to its label, or to what is said last where nothing else decides', () => {
    const [good, bad] = [
      { start: 0, end: 1, entry: 'bon', value: 0.6, rules: [] },
      { start: 2, end: 3, entry: 'froid', value: -0.6, rules: [] },
    ];
    expect(withSide({ label: 'mixed', score: 0, evidence: [good, bad] }).score).toBe(-0.001);
    expect(withSide({ label: 'mixed', score: 0, evidence: [bad, good] }).score).toBe(0.001);
    expect(withSide({ label: 'neutral', score: 0, evidence: [] }).score).toBe(0);
    expect(withSide({ label: 'positive', score: 0, evidence: [good, bad] }).score).toBe(0.001);
  });
});

describe('a thing named alone beside another that is judged', () => {
  it.each([
    ['praise', 'les ateliers. repas décevant', 'mixed'],
    ['praise', 'les rencontres / repas froid', 'mixed'],
    ['praise', 'les ateliers\n\nsalle trop petite', 'mixed'],
    ['criticism', 'Les repas. Par contre super ambiance', 'mixed'],
    ['criticism', 'la salle / super orga', 'mixed'],
    ['criticism', 'parking / salle magnifique', 'mixed'],
    ['criticism', 'parking. La salle était agréable', 'mixed'],
    ['criticism', 'parking / wifi performant', 'negative'],
    ['criticism', 'son / horaires adaptés', 'negative'],
    ['praise', 'des ateliers rythmés, pas le temps de souffler', 'positive'],
    ['criticism', 'la salle, trop petite', 'negative'],
    ['praise', 'les ateliers, trop courts', 'negative'],
    ['praise', 'le déjeuner, seul face à mon plateau', 'negative'],
    ['praise', 'les ateliers. super ambiance', 'positive'],
  ] as const)('has the side of its question (%s): « %s » is %s', (asked, text, label) => {
    expect(tagged(text, ASKED[asked]).tags.sentiment.label).toBe(label);
  });
});

describe('a verdict that stands last', () => {
  it.each(['le buffet moins', 'à l’accueil personne', 'À l’accueil, personne'])(
    '« %s » blames what is named before',
    (text) => expect(ruled(text).tags.sentiment.label).toBe('negative'),
  );

  it.each(['personne', 'zéro', 'Les ateliers oui, j’en ferais moins'])(
    '« %s » has nothing before it, or a verb',
    (text) => expect(ruled(text).tags.sentiment.label).toBe('neutral'),
  );
});

describe('« mal » before what praises where it is well done', () => {
  it.each([
    'Les pièces sont mal mises en valeur',
    'MAL MIS EN VALEUR',
    'oeuvres mal valorisees',
    'collection mal mise en lumière',
    'un sujet mal maîtrisé',
    'mal soutenu par l’équipe',
    'mal rénové',
    'le parcours est mal pensé',
    'un jardin bien mal mis en valeur',
    'les bénévoles mal remerciés',
  ])('blames: « %s »', (text) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('negative');
  });

  it.each([
    'bien mises en valeur',
    'pas mal mis en valeur',
    'les œuvres ne sont pas mal mises en valeur',
    'plutôt pas mal mis en valeur',
    'Ce n’est pas mal réussi',
  ])('does not behind « pas »: « %s »', (text) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('positive');
  });

  it('leaves the praise beside it: two sides', () => {
    const { sentiment } = tagged('De très belles pièces, mal mises en valeur', ASKED.neutral).tags;
    expect(sentiment.label).toBe('mixed');
  });
});
