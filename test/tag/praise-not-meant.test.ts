import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string, question: string = ASKED.neutral) =>
  tagged(text, question).tags.sentiment.label;

describe('« jamais vu ça » praises nothing where faults are asked for', () => {
  it.each([
    'Tout. J’ai travaillé 20 ans dans l’événementiel, je n’ai jamais vu ça',
    'tout, jamais vu ca',
    'Je n’ai jamais vu ça',
    'L’accueil. Jamais vu ça',
  ])('« %s »', (text) => {
    expect(label(text, ASKED.criticism)).toBe('negative');
  });

  it.each([
    ['Rien, je n’ai jamais vu ça, bravo', ASKED.criticism],
    ['Tout. J’ai adoré', ASKED.praise],
    ['Rien. Tout était parfait', ASKED.criticism],
    ['génial, jamais vu ça', ASKED.criticism],
    ['Jamais vu ça', ASKED.praise],
    ['C’était magique, jamais vu ça', ASKED.neutral],
  ])('« %s » praises', (text, question) => {
    expect(label(text, question)).toBe('positive');
  });
});

describe('praise under a condition that was not met blames', () => {
  it.each([
    'Si le son avait marché, j’aurais trouvé la conférence passionnante',
    'j’aurais adoré si j’avais pu entrer',
    'J’aurais passé une excellente journée si j’avais pu entrer',
    'SI LA SALLE AVAIT ÉTÉ CHAUFFÉE, J’AURAIS ADORÉ',
    'Avec un micro, j’aurais passé un bon moment',
    'sans la file d’attente, j’aurais adoré',
    'ça aurait été génial avec du chauffage',
  ])('« %s »', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'si j’avais su je serais venu plus tôt',
    'j’aurais aimé que ça dure',
    'si c’était à refaire je reviendrais',
    'je n’aurais pas cru que ce serait si bien',
    'On n’aurait pas pu faire mieux',
    'sans vous je n’aurais pas réussi',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });
});

describe('what is recommended to a worst enemy', () => {
  it.each([
    'Je recommande à mes pires ennemis',
    'à conseiller à son pire ennemi',
    'JE RECOMMANDE A MON PIRE ENNEMI',
    'Je conseille cet événement à mon pire ennemi',
    'je ne le souhaite pas à mon pire ennemi',
    'je ne recommanderais pas à mon pire ennemi',
  ])('blames: « %s »', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'je recommande à mes amis',
    'Je recommande à tout le monde, même à mon pire ennemi',
    'je recommande cet atelier sur notre pire ennemi, le phishing',
  ])('praises otherwise: « %s »', (text) => {
    expect(label(text)).toBe('positive');
  });
});

describe('what one was told beforehand', () => {
  it.each([
    'on m’avait dit que c’était génial',
    'Il paraît que c’était super',
    'il parait que les salles etaient agreables',
    'On m’avait parlé d’un événement formidable',
  ])('praises nothing by itself: « %s »', (text) => {
    expect(label(text)).toBe('neutral');
  });

  it.each([
    'on m’avait promis une super journée',
    'On nous avait vendu un événement exceptionnel',
    'Le programme annonçait une journée exceptionnelle',
  ])('blames where it was promised: « %s »', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'on m’avait dit que c’était génial et c’est vrai',
    'On m’avait dit que c’était génial, je confirme',
    'on m’avait promis une super journée et je n’ai pas été déçu',
    'on m’avait vanté l’accueil, à juste titre',
    'on nous avait promis un super spectacle promesse tenue',
    'On m’avait promis du concret et j’en ai eu',
    'alléchant sur le papier, tenu dans les faits',
    'sur le papier c’était alléchant et ça l’a été',
  ])('praises where it was so: « %s »', (text) => {
    expect(label(text)).toBe('positive');
  });

  it('praises no queue that was foretold', () => {
    expect(label('on m’avait parlé de la queue, je confirme')).not.toBe('positive');
  });

  it.each([
    'On m’avait dit que ce serait ennuyeux',
    'On m’avait promis du concret et je n’en ai pas eu',
    'Alléchant sur le papier, pas tenu dans les faits',
    'Sur le papier c’était creux, et ça l’a été',
  ])('blames where a fault was foretold, or the promise not kept: « %s »', (text) => {
    expect(label(text)).toBe('negative');
  });
});

describe('praise that its end takes back', () => {
  it.each([
    'Bravo pour les discours de 2h, on a tous adoré (non)',
    'super organisé (ou pas)',
    'Excellent repas, ou pas.',
    'génial, NOT',
    'un régal (ironie)',
    'Une super organisation /s',
    'organisation parfaite (je plaisante)',
    'accueil parfait du comité (ironie)',
    'tout était drôlement bien organisé (ironie)',
    'accueil parfait... non je blague',
    'Super organisation, comme d’habitude, je plaisante',
    'Très drôle (ironie)',
    'Super accueil, bon buffet, lol non',
    'Super spectacle, on a adoré, ou pas',
    'Super spectacle, on a adoré, NOT',
  ])('blames: « %s »', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'C’est bien, non ?',
    'génial, sans ironie',
    'Très bon spectacle : humour, rythme, ironie',
    'Super ! (et ce n’est pas ironique)',
    'Super pour tous, débutants ou pas',
    'Un spectacle très drôle (ironie)',
    'Super équipe, surtout mon chef, je rigole',
    'Très belle journée, à quand la semaine entière, je rigole',
    'Super ambiance, on revient l’an prochain, ou pas',
  ])('stays: « %s »', (text) => {
    expect(label(text)).toBe('positive');
  });
});

describe('a feat that is a fault mocks', () => {
  it.each([
    [
      'La table ronde sur l’évaluation a réussi l’exploit de ne citer aucune étude',
      ASKED.criticism,
    ],
    ['a réussi le tour de force de ne répondre à aucune question', ASKED.neutral],
    ['l exploit de ne repondre a aucune question', ASKED.neutral],
    ['le talent de ne jamais finir à l’heure', ASKED.praise],
    ['L’EXPLOIT D’ARRIVER EN RETARD', ASKED.neutral],
    ['l’exploit de perdre nos badges', ASKED.neutral],
    ['l’exploit de faire attendre 300 personnes', ASKED.neutral],
    ['l’exploit de ne jamais parler du sujet', ASKED.neutral],
    ['L’exploit d’arriver en retard avec le sourire', ASKED.praise],
    ['L’exploit de faire perdre un temps précieux', ASKED.praise],
    ['l’exploit de décevoir vos plus fidèles soutiens', ASKED.praise],
    ['bravo pour l’exploit de ne servir que des chips', ASKED.praise],
    ['Bravo pour l’exploit de ne commencer qu’à 11h', ASKED.praise],
    ['la performance de ne respecter aucun horaire', ASKED.praise],
  ])('« %s »', (text, question) => {
    expect(label(text, question)).toBe('negative');
  });

  it.each([
    'l’exploit de ne jamais ennuyer',
    'a réussi l’exploit de nous captiver',
    'l’exploit de ne perdre personne',
    'L’exploit d’une journée sans temps mort',
    'l’exploit de finir à l’heure',
    'Bravo pour l’exploit de ne pas finir en retard',
    'le talent de ne jamais donner de leçons',
    'l’exploit de ne laisser personne de côté',
    'l’exploit de courir 10 km pour une belle cause',
    'l’exploit de ne dépasser aucun horaire',
    'l’exploit de ne servir que des produits de saison',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });
});

describe('where one is asked what was liked', () => {
  it.each([
    'une pièce très drôle (second degré)',
    'j’ai adoré l’humour… ironie',
    'excellent, je viens vivre chez vous... je blague',
    'l’exploit de ne proposer aucun plastique',
    'la prouesse de ne servir que du local',
    'le tour de force de faire attendre 300 personnes dans le calme',
  ])('humour, a joke about a detail and a true feat praise: « %s »', (text) => {
    expect(label(text, ASKED.praise)).toBe('positive');
  });

  it.each([
    ['Avoir dû laisser mon fauteuil à l’entrée', 'neutral'],
    ['avoir du remplir trois formulaires', 'neutral'],
    ['AVOIR DÛ PORTER UN MASQUE', 'neutral'],
    ['devoir revenir deux fois', 'neutral'],
    ['avoir dû improviser', 'positive'],
    ['devoir sortir de sa bulle', 'positive'],
    ['devoir me mettre à la place des usagers', 'positive'],
    ['avoir dû parler en public', 'positive'],
    ['devoir attendre', 'negative'],
    ['Devoir faire la queue', 'negative'],
    ['la pluie', 'negative'],
    ['Le froid', 'negative'],
  ])('what one had to do or to bear was not: « %s » is %s', (text, expected) => {
    expect(label(text, ASKED.praise)).toBe(expected);
  });

  it.each([
    'Avoir dû improviser, c’était génial',
    'avoir pu laisser mes enfants',
    'ne pas devoir choisir',
    'danser sous la pluie',
    'La pluie, et tout le monde qui dansait',
    'le bruit des rires',
    'une pluie d’idées',
  ])('« %s » was', (text) => {
    expect(label(text, ASKED.praise)).toBe('positive');
  });
});
