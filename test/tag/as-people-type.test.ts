import { describe, expect, it } from 'vitest';
import { ASKED, asked, tagged } from './tagged.js';

/** What people write when they are tired and nobody taught them to evaluate: told by the turn, not by a word. */
const toneOf = (text: string, question: string = ASKED.neutral): string =>
  tagged(text, question).tags.sentiment.label;

describe('what was expected and did not come', () => {
  it.each([
    ['Je pensais m’ennuyer, pas du tout.', 'positive'],
    ['Je croyais perdre mon temps, eh bien non', 'positive'],
    ['je pensais que ce serait trop technique, mais non', 'positive'],
    ['Je redoutais l’ambiance. À tort.', 'positive'],
    ['On m’avait dit que ce serait barbant : faux !', 'positive'],
    ['Je m’attendais à du concret, c’est tout le contraire', 'negative'],
    ['Je pensais que ce serait passionnant, mais non', 'negative'],
    ['Je n’ai pas aimé, pas du tout', 'negative'],
    ['je pensais m’ennuyer et finalement j’ai adoré', 'positive'],
    ['Je m’attendais à m’ennuyer, c’était génial', 'positive'],
    ['Je pensais trouver un bon accueil, on nous a ignorés', 'negative'],
    ['Je pensais m’ennuyer, j’ai adoré mais la salle était froide', 'mixed'],
    ['J’attendais plus de concret, mais l’accueil était top', 'mixed'],
    ['Je m’attendais à mieux, mais bravo aux bénévoles', 'mixed'],
    ['Je pensais que ce serait nul, je ne me suis pas trompé', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });
});

describe('a concession without its comma', () => {
  it.each([
    ['même si la salle était froide on a passé un super moment', 'positive'],
    ['Même si ce n’était pas parfait j’ai adoré', 'positive'],
    ['Bien que ce soit loin je reviendrai', 'positive'],
    ['même si l’accueil était sympa je me suis ennuyé', 'negative'],
    ['Même si le sujet est intéressant l’intervenant était soporifique', 'negative'],
    ['Même si je trouve que c’est bien organisé, on s’est ennuyés', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });

  it('is no fault where faults are asked', () => {
    const text = 'Même si la salle était froide on a passé un bon moment';
    expect(toneOf(text, ASKED.criticism)).toBe('positive');
  });
});

describe('a likeness, or a stronger word', () => {
  it.each([
    'Passionnant comme un polar',
    'Clair comme de l’eau de roche',
    'Beau comme un camion',
    'Aussi chaleureux qu’un repas de famille',
  ])('« %s » praises', (text) => {
    expect(toneOf(text, ASKED.praise)).toBe('positive');
  });

  it.each([
    ['Dense, pour ne pas dire indigeste', 'negative'],
    ['Une animation vivante, pour ne pas dire géniale', 'positive'],
    ['pas géniale', 'negative'],
  ])('« pour ne pas dire » denies nothing: « %s » is %s', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });
});

describe('a fact of one’s own life', () => {
  it.each([
    'Dans ma commune on n’a pas de médiateur',
    'Je travaille seule',
    'On n’a pas les moyens dans notre asso',
    'Mon maire ne s’intéresse pas au numérique',
    'Dans mon service on est débordés',
  ])('blames nobody: « %s »', (text) => {
    expect(toneOf(text)).toBe('neutral');
  });

  it.each([
    'Dans ma salle on n’entendait rien',
    'Dans mon groupe personne ne parlait',
    'Nous sommes trop peu écoutés',
    'Chez nous on mange mieux',
    'Chez vous l’accueil est froid',
    'Dans ma commune personne n’a été prévenu de la journée',
    'On est un numéro parmi d’autres',
    'Nous sommes un numéro pour eux',
  ])('is not what one bore there: « %s »', (text) => {
    expect(toneOf(text)).toBe('negative');
  });
});

describe('a doubt', () => {
  it.each([
    ['je doute que ça serve à grand-chose', 'negative'],
    ['Je doute que ça change les choses', 'negative'],
    ['je doute de pouvoir m’en resservir', 'negative'],
    ['Je doute qu’on puisse faire mieux', 'positive'],
    ['Nul doute qu’on reviendra', 'positive'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });
});

describe('more of the very thing', () => {
  it.each([
    ['plus d’ateliers comme celui-ci svp', 'positive'],
    ['encore plus de spectacles comme celui d’hier soir', 'positive'],
    ['davantage de formations de ce niveau, merci', 'positive'],
    ['plus d’ateliers svp', 'negative'],
    ['Plus de chaises comme à l’entrée', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });
});

describe('this time, set against another', () => {
  it.each([
    ['Contrairement à l’année passée, on entendait bien', 'positive'],
    ['Contrairement à l’an dernier, rien à manger', 'negative'],
  ])('« %s » is %s, and no exception', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });
});

describe('questions about coming, leaving, doing otherwise', () => {
  it.each([
    ['Pourquoi n’êtes-vous pas resté jusqu’à la fin ?', 'neutral'],
    ['Pourquoi n’avez-vous pas pu venir ?', 'neutral'],
    ['Qu’est-ce qui vous a donné envie de venir ?', 'neutral'],
    ['Que ferez-vous différemment après cette formation ?', 'neutral'],
    ['Que feriez-vous autrement ?', 'criticism'],
    ['Votre plus belle rencontre ?', 'praise'],
    ['Ce qui vous a donné envie de rester', 'praise'],
    ['Pourquoi ne recommanderiez-vous pas ce salon ?', 'criticism'],
    ['Que faut-il faire autrement ?', 'criticism'],
  ])('« %s » expects %s', (question, expects) => {
    expect(asked(question).expects).toBe(expects);
  });

  it('a most beautiful encounter is an encounter', () => {
    const { themes } = tagged('Un jeune dev', 'Votre plus belle rencontre ?').tags;
    expect(themes.map(({ id }) => id)).toContain('evenement/rencontres');
  });
});

describe('yes or no, and advice', () => {
  it.each([
    ['Vous êtes-vous senti·e écouté·e ?', 'Assez, oui', 'positive'],
    ['Vous êtes-vous senti écouté ?', 'pas trop', 'negative'],
    ['Avez-vous pu vous exprimer ?', 'Autant que je le souhaitais', 'positive'],
    ['Referiez-vous un hackathon ?', 'oui 1000x', 'positive'],
    ['Referiez-vous un hackathon ?', 'jamais de la vie', 'negative'],
    ['Reviendrez-vous ?', 'Assurément', 'positive'],
    ['Reviendrez-vous ?', 'grave', 'positive'],
    ['On se revoit l’an prochain ?', 'carrément', 'positive'],
    ['Souhaitez-vous recommencer ?', 'nope', 'negative'],
    ['Le recommanderiez-vous ?', 'C’est fait !', 'positive'],
    ['Avez-vous compris les décisions prises ?', 'non, et je ne suis pas la seule', 'negative'],
    ['Avec quoi on repart ?', 'yes', 'neutral'],
    ['Reviendrez-vous ?', 'je pense que oui', 'positive'],
    ['Reviendrez-vous ?', 'nope', 'negative'],
    ['Reviendrez-vous ?', 'Je ne pense pas', 'negative'],
    ['Reviendrez-vous ?', 'on verra', 'neutral'],
    ['Avez-vous pu rencontrer les personnes que vous vouliez ?', 'La plupart', 'positive'],
    ['Avez-vous pu rencontrer les personnes que vous vouliez ?', 'quelques-unes', 'mixed'],
    ['Avez-vous pu rencontrer les personnes que vous vouliez ?', 'Aucune', 'negative'],
    ['Avez-vous été gêné par le bruit ?', 'nan', 'positive'],
    ['Qu’avez-vous pensé du son ?', 'grave', 'negative'],
    ['Que diriez-vous à un collègue qui hésite ?', 'Qu’il y aille', 'positive'],
    ['Que diriez-vous à un collègue absent ?', 'Qu’il aurait dû venir', 'positive'],
    ['Que diriez-vous à un collègue qui hésite ?', 'De ne pas attendre comme moi', 'positive'],
    ['Que diriez-vous à un collègue qui hésite ?', 'qu’il n’y aille pas', 'negative'],
  ])('« %s » « %s » is %s', (question, text, label) => {
    expect(toneOf(text, question)).toBe(label);
  });
});

describe('a subject that is asked for', () => {
  const subjects = 'Quels sujets aimeriez-vous voir abordés ?';
  it.each(['les faux RIB', 'Les mauvais payeurs', 'le refus de l’IA'])(
    'may be an evil, and blames nothing: « %s »',
    (text) => {
      expect(tagged(text, subjects).tags.sentiment.label).toBe('neutral');
      expect(tagged(text, 'Quels thèmes pour la suite ?').tags.intents).toEqual(['suggestion']);
    },
  );

  it.each(['moins de théorie', 'C’était trop long'])('is not what lacked: « %s »', (text) => {
    expect(toneOf(text, subjects)).toBe('negative');
  });
});

describe('what lacks, and what was good besides', () => {
  it.each([
    ['Il manquait des prises, l’accueil était super', 'mixed'],
    ['Les chaises manquaient de confort, les échanges étaient vraiment riches', 'mixed'],
    ['il faudrait une salle plus grande, ce serait super', 'negative'],
    ['Il faudrait des prises, un accueil plus chaleureux', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });
});

describe('what an image lacks, and images that nobody would be glad of', () => {
  it.each([
    ['une prison', 'negative'],
    ['le Far West', 'negative'],
    ['une salle d’attente', 'negative'],
    ['une usine à rêves', 'positive'],
    ['une fête sans musique', 'negative'],
    ['une auberge sans aubergiste', 'negative'],
    ['un débat sans langue de bois', 'positive'],
    ['une récré sans cloche', 'positive'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text, ASKED.image)).toBe(label);
  });
});

it.each([
  ['repas sans gluten introuvable', 'negative'],
  ['micro sans fil défectueux', 'negative'],
  ['repas sans gluten délicieux', 'positive'],
  ['un débat sans questions intéressantes', 'negative'],
])('a thing that does without something is judged as any other: « %s » is %s', (text, label) => {
  expect(toneOf(text)).toBe(label);
});

it('judges as it is what has always been so', () => {
  expect(toneOf('Wifi en carton comme tous les ans 😂')).toBe('negative');
  expect(toneOf('ambiance géniale comme toujours !', ASKED.criticism)).toBe('positive');
});

describe('what struck', () => {
  const STRUCK = 'Qu’est-ce qui vous a marqué ?';
  it.each([
    ['l’absence de jargon', 'positive'],
    ['le prix libre', 'positive'],
    ['le prix du public', 'positive'],
    ['la foule de visiteurs', 'positive'],
    ['l’omniprésence des bénévoles', 'positive'],
    ['la table ronde sur l’IA', 'positive'],
    ['la plénière', 'positive'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text, STRUCK)).toBe(label);
  });

  it.each([
    ['L’attente d’une heure sous la pluie au vestiaire', 'neutral'],
    ['La fuite d’eau dans les toilettes', 'neutral'],
    ['Le retard du premier intervenant', 'neutral'],
    ['Une dispute entre deux élus sur scène', 'neutral'],
    ['la pluie', 'negative'],
    ['L’alarme incendie en plein discours', 'negative'],
    ['La chorale des agents', 'positive'],
    ['La visite de la station d’épuration', 'positive'],
    ['Un fou rire avec Nadia', 'positive'],
  ])('a memory is good or bad by its words: « %s » is %s', (text, label) => {
    expect(toneOf(text, 'Un souvenir marquant ?')).toBe(label);
    expect(toneOf(text, 'Un moment qui vous a marqué')).toBe(label);
  });

  it.each([
    ['Pas un seul, c’est dire si c’était inoubliable', ASKED.praise, 'negative'],
    ['RIEN, C’EST DIRE L’INTERET', 'Un souvenir marquant ?', 'negative'],
    ['Rien, c’est dire la qualité', ASKED.criticism, 'positive'],
    ['rien à jeter, c’est dire', ASKED.praise, 'positive'],
  ])('who names nothing says how it was: « %s »', (text, question, label) => {
    expect(toneOf(text, question)).toBe(label);
  });

  it.each([
    ['Que les élus se soient déplacés', ASKED.praise, 'positive'],
    ['le maire ne s’est pas déplacé', ASKED.praise, 'negative'],
    ['Des propos déplacés', ASKED.praise, 'negative'],
    ['Refaites-le plus souvent !', ASKED.neutral, 'positive'],
    ['Une blague qui m’a fait sourire jaune', ASKED.praise, 'negative'],
    ['C’était de la pub pour un éditeur', ASKED.neutral, 'negative'],
  ])('a turn that its words betray: « %s »', (text, question, label) => {
    expect(toneOf(text, question)).toBe(label);
  });
});

it.each(['le coût d’un data center', 'l’omniprésence du numérique dans nos vies'])(
  '« %s », which one takes home, is a lesson of the world',
  (text) => {
    expect(toneOf(text, 'Que retenez-vous de cette journée ?')).not.toBe('negative');
  },
);

describe('« rien » without its comma', () => {
  it.each([
    ['rien mon chef s’en fout', ASKED.neutral, 'negative'],
    ['Rien le programme était creux', ASKED.praise, 'negative'],
    ['rien le son était parfait', ASKED.criticism, 'positive'],
  ])('« %s »', (text, question, label) => {
    expect(toneOf(text, question)).toBe(label);
  });
});

it('« je réfléchis à passer au libre » says something, « j’y réfléchis encore » nothing', () => {
  const says = (text: string) => tagged(text, ASKED.neutral).tags.informative;
  expect(['je réfléchis à passer au libre', 'j’y réfléchis encore'].map(says)).toEqual([
    true,
    false,
  ]);
});

describe('what is left unsaid', () => {
  it.each([
    ['accueil super mais le repas...', 'mixed'],
    ['super ambiance, par contre le son', 'mixed'],
    ['accueil super, bref le bonheur...', 'positive'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });
});

describe('a question of what is to come, where faults are asked', () => {
  it.each([
    ['Les diaporamas seront-ils envoyés ?', 'neutral'],
    ['Peut-on avoir les supports ?', 'neutral'],
    ['Où étaient les élus ?', 'negative'],
    ['Quand aura-t-on enfin du wifi ?', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text, ASKED.criticism)).toBe(label);
  });
});

describe('« jai » in one piece is « j’ai »', () => {
  const LEARNT = 'Qu’avez-vous appris ?';
  it.each([
    ['what others say', 'j’ai trouvé que le repas était froid, mais moi ça m’a plu', ASKED.neutral],
    ['what is excepted', 'j’ai détesté, hormis les ateliers', ASKED.neutral],
    ['what one had to bear', 'j’ai appris à patienter', LEARNT],
    ['what one was taught', 'Animer un débat que j’ai trouvé raté', LEARNT],
  ])('for %s: « %s »', (_, text, question) => {
    const [whole, piece] = [text, text.replace('j’ai', 'jai')].map((typed) => {
      const { sentiment, intents, themes } = tagged(typed, question).tags;
      return [sentiment.label, intents, themes.map(({ id, polarity }) => [id, polarity])];
    });
    expect(piece).toEqual(whole);
  });
});

describe('what young people type', () => {
  it.each([
    ['pas de ouf', 'negative'],
    ['intéressant mais pas de ouf', 'mixed'],
    ['la queue de ouf', 'negative', ASKED.criticism],
    ['une ambiance de ouf', 'positive'],
    ['j’ai trop appris', 'positive'],
    ['on s’est trop marré', 'positive'],
    ['j’ai trop attendu', 'negative'],
    ['les animateurs ont grave géré', 'positive'],
    ['ça me gave', 'negative'],
    ['y a rien', 'positive', ASKED.criticism],
    ['rien frr', 'positive', ASKED.criticism],
    ['rien tt etait bien', 'positive', ASKED.criticism],
    ['notre tuteur nous exploite', 'negative'],
    ['on exploite les données ouvertes de la commune', 'neutral'],
    ['on a affiché le plan à l’entrée', 'neutral'],
    ['un coin pour les bébés avec une table à langer', 'neutral'],
    ['ils gèrent un réseau de médiathèques', 'neutral'],
    ['gros coup de cœur pour la plénière', 'positive'],
    ['le micro est mort 😂', 'negative'],
    ['j’ai adoré 😭', 'positive'],
    ['on a raté le train 😭', 'negative'],
  ] as const)('« %s » is %s', (text, label, question?: string) => {
    expect(toneOf(text, question)).toBe(label);
  });
});

describe('what does not stop goes on', () => {
  it.each([
    ['les gens n’ont pas cessé de râler', 'negative'],
    ['le micro n’a pas arrêté de grésiller', 'negative'],
    ['on n’a pas arrêté de se plaindre', 'negative'],
    ['on n’a pas arrêté de rire', 'positive'],
  ])('« %s » is %s', (text, label) => {
    expect(toneOf(text)).toBe(label);
  });
});

it.each(['Léa', 'monique', 'Karim', 'Paul'])(
  'whoever is named, %s, the tone is the same',
  (name) => {
    const of = (one: string) => {
      const { sentiment } = tagged(`${one} parlait avec ses copains`, ASKED.criticism).tags;
      return [sentiment.label, sentiment.score];
    };
    expect(of(name)).toEqual(of('Fatou'));
  },
);
