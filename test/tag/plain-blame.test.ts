import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string, question: string = ASKED.praise) =>
  tagged(text, question).tags.sentiment.label;

describe('blame in so many words where praise was asked for', () => {
  it.each([
    'J’ai détesté l’atelier cuisine de données.',
    'je deteste les post it',
    'On s’est ennuyés ferme',
    'L’escape game était raté',
    'Supprimez l’escape game',
    'Évitez les tables rondes à huit',
    'Beaucoup à redire',
    'pas mal de choses à redire',
    'Merci pour le café tiède, ça réveille pas',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'Ne supprimez surtout pas le café du matin !',
    'Rien à redire',
    'La conférence sur les projets ratés',
    'Les ateliers où l’on a le droit de rater',
    'je déteste les plénières d’habitude, là j’ai adoré',
    'Chapeau pour la vaisselle en dur et la soupe aux épluchures, je n’y croyais pas',
    'Merci pour le rattrapage de la panne',
    'Personne ne m’a demandé d’où je venais',
  ])('« %s » does not', (text) => {
    expect(label(text)).toBe('positive');
  });
});

describe('an assault, whatever was asked', () => {
  const TOUCHED =
    'Un homme m’a suivie jusqu’aux toilettes à la soirée et m’a touché les fesses, j’ai prévenu un bénévole qui a rigolé';
  it.each([
    [TOUCHED, 'Et ce qu’il faudrait améliorer ?'],
    [TOUCHED, ASKED.praise],
    ['un gars a embrassé une stagiaire de force, vous devez faire quelque chose', 'Autre chose ?'],
    ['celui du matin, nul, il avait bu ça se voyait', 'Quel talk vous a marqué ?'],
    ['Un collègue m’a fait des avances lourdes pendant la soirée', 'Un souvenir marquant ?'],
    ['Des avances lourdes d’un intervenant', ASKED.praise],
    ['Un formateur m’a fait des avances, super ambiance sinon', ASKED.praise],
    ['je subis des remarques sexistes et l’atelier égalité m’a fait sourire', ASKED.praise],
    ['Des blagues homophobes à notre table toute la soirée', ASKED.praise],
    ['Un exposant m’a traitée de petite secrétaire', ASKED.praise],
    ['un collègue m’a appelée ma petite devant tout le monde', ASKED.praise],
    ['On m’a refusé l’entrée à cause de mon voile', ASKED.praise],
    ['Propos déplacés de l’animateur', ASKED.praise],
    ['Un type m’a suivie jusqu’au parking', ASKED.praise],
    ['Le formateur nous a suivies jusqu’à l’hôtel le soir', ASKED.praise],
  ])('blames: %s', (text, question) => {
    const { sentiment, intents } = tagged(text, question).tags;
    expect([sentiment.label, intents.includes('eloge')]).toEqual(['negative', false]);
  });

  it.each([
    'Le speaker m’a touché',
    'ce témoignage m’a touché, on a rigolé',
    'Personne ne m’a touché les fesses et ça fait du bien, bravo',
    'L’ambiance nous a suivis jusqu’à la maison, bravo',
    'Un bénévole m’a suivie jusqu’à ma voiture avec un parapluie : adorable',
    'J’ai embrassé une équipe pleine de force, bravo',
    'Un stand pour apprendre à palper et toucher ses seins : très utile',
    'La formatrice m’a fait des remarques utiles sur mon corps de texte',
  ])('is not in: %s', (text) => {
    expect(label(text, 'Un mot de plus ?')).toBe('positive');
  });

  it.each([
    'elle s’est fait toucher par un type',
    'ELLE S’EST FAIT TOUCHER',
    'je me suis fait toucher dans la queue',
    'Elles se sont faites toucher',
    'nous nous sommes fait toucher dans le bus',
    'une amie s’est faite tripoter',
    'se faire toucher dans la foule, non merci',
  ])('blames, where nothing is touched but somebody: %s', (text) => {
    expect(label(text, ASKED.praise)).toBe('negative');
  });

  it.each([
    'Le guide nous a fait toucher le bronze',
    'La médiatrice nous a fait toucher des tissus',
    'on m a fait toucher la maquette',
    'L’atelier où on nous fait toucher les matières',
    'Elle m’a fait toucher du bois',
    'on m’a fait toucher et sentir les épices',
    'ils nous ont fait toucher du doigt la réalité',
  ])('is no visit by touch: %s', (text) => {
    expect(label(text, ASKED.praise)).toBe('positive');
  });

  it.each([
    'Aucun geste déplacé en trois jours, on se sent en sécurité',
    'Pas une seule main baladeuse dans la foule',
    'Je n’ai pas été pelotée dans la fosse',
    'Aucune remarque sur mon poids',
    'L’équipe a réagi tout de suite à un comportement déplacé en salle : bravo',
  ])('averted, it blames nothing where one praises: %s', (text) => {
    expect(label(text, ASKED.praise)).not.toBe('negative');
  });

  it('is told beside another that was averted', () => {
    const text = 'Aucun geste déplacé en journée, le soir on m’a touché les fesses';
    expect(label(text, 'Un mot de plus ?')).toBe('negative');
  });
});

describe('what is left out of what was liked', () => {
  it.each([
    'Pas les horaires',
    'pas le chauffage en tout cas',
    'CERTAINEMENT PAS LE CAFE',
    'surtout pas l’organisation',
    'Pas votre cantine',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'Pas le temps de s’ennuyer',
    'pas la moindre fausse note',
    'pas de discours',
    'Pas les plénières, j’ai adoré les ateliers',
  ])('« %s » does not', (text) => {
    expect(label(text)).not.toBe('negative');
  });
});

describe('what a known thing is called after', () => {
  it.each(['le café des pannes', 'Le mur des erreurs', 'LE MUSEE DES BUGS'])(
    '« %s » is no fault under what was liked',
    (text) => {
      expect(label(text)).toBe('positive');
    },
  );

  it.each(['les heures de queue', 'le manque de place'])('« %s » is one', (text) => {
    expect(label(text)).toBe('negative');
  });
});

describe('what a thing is anything but', () => {
  it.each([
    ['C’est tout sauf une grande famille', 'negative'],
    ['Tout sauf convivial', 'negative'],
    ['C’était tout sauf ennuyeux', 'positive'],
    ['tout sauf une perte de temps', 'positive'],
  ])('« %s » is %s', (text, expected) => {
    expect(label(text)).toBe(expected);
    expect(label(text, ASKED.neutral)).toBe(expected);
  });

  it('« tout sauf la sono » praises the rest', () => {
    expect(label('Tout sauf la sono')).toBe('positive');
  });
});

describe('what one need not bear', () => {
  it.each([
    'Deux jours où personne ne me demande où sont les toilettes.',
    'un endroit ou personne ne nous coupe',
    'Un lieu où l’on ne me demande pas mon grade',
  ])('« %s » praises', (text) => {
    expect(label(text, ASKED.image)).toBe('positive');
  });

  it.each(['Personne ne m’a demandé mon avis', 'Personne ne m’a adressé la parole'])(
    '« %s » blames',
    (text) => {
      expect(label(text, ASKED.neutral)).toBe('negative');
    },
  );
});

describe('a complaint without a verb where ideas are asked for', () => {
  it('« Sandwichs secs, options végé inexistantes » proposes nothing', () => {
    expect(label('Sandwichs secs, options végé inexistantes', ASKED.ideas)).toBe('negative');
  });

  it('« Un bar à projets ratés » proposes', () => {
    expect(label('Un bar à projets ratés', ASKED.ideas)).toBe('neutral');
  });
});

describe('a known thing, and a participle that tells which', () => {
  it.each([
    'les salles utilisées',
    'LES SALLES UTILISEES',
    'le matériel prêté',
    'Les sujets traités',
  ])('« %s » goes by its question', (text) => {
    expect(label(text)).toBe('positive');
    expect(label(text, ASKED.criticism)).toBe('negative');
  });

  it.each([
    ['les ateliers ratés', 'negative'],
    ['les salles surchauffées', 'negative'],
    ['les ateliers réussis', 'positive'],
  ])('« %s » judges by itself', (text, expected) => {
    expect(label(text)).toBe(expected);
    expect(label(text, ASKED.criticism)).toBe(expected);
  });
});
