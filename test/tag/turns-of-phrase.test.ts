import { describe, expect, it } from 'vitest';
import { tagged } from './tagged.js';

const FREE = 'Un autre commentaire ?';
const LIKED = 'Qu’avez-vous le plus apprécié ?';
const BETTER = 'Qu’est-ce qui pourrait être amélioré ?';
const tone = (text: string, question = FREE) => tagged(text, question).tags.sentiment.label;
const intents = (text: string, question: string) => tagged(text, question).tags.intents;

describe('what would not have been without it praises it', () => {
  it.each([
    'sans la garderie je n’aurais pas pu venir',
    'Sans vous, je n’aurais jamais osé',
    'SANS LES BENEVOLES RIEN N’AURAIT ETE POSSIBLE',
    'Merci pour l’accueil des enfants, sans ça je n’aurais pas pu venir.',
    'merci pour les bourses de déplacement, sinon je ne serais pas venue',
    'Je n’aurais jamais rencontré ces gens autrement',
    'Sans vous je n’aurais jamais osé affronter la foule',
    'Heureusement qu’il y avait la navette, sinon je ne serais pas venue',
  ])('« %s »', (text) => expect(tone(text)).toBe('positive'));

  it.each([
    'la garderie sur place, je n’aurais pas pu venir sinon',
    'le tarif réduit, sinon je ne venais pas',
  ])('where praise is asked: « %s »', (text) => expect(tone(text, LIKED)).toBe('positive'));

  it.each([
    'Sans voiture je n’aurais pas pu venir',
    'sans micro on n’entendait rien',
    'Sans les supports ça ne sert à rien',
    'sans vouloir critiquer je n’aurais pas mis la plénière le soir, c’était nul',
  ])('« %s » does not', (text) => expect(tone(text)).not.toBe('positive'));
});

describe('all that there was is little, unless it is praised', () => {
  it.each([
    'il n’y avait que des sandwichs',
    'Y avait que des sandwichs',
    'on n’a vu que des slides',
    'je n’ai eu que des discours d’élus',
  ])('« %s »', (text) => expect(tone(text)).toBe('negative'));

  it.each(['que du positif', 'je n’ai eu que des bons retours'])('« %s »', (text) =>
    expect(tone(text)).toBe('positive'),
  );

  it('is a fact of the day where one tells what one saw', () => {
    expect(tone('Je n’ai participé qu’à la matinée du premier jour.')).toBe('neutral');
  });
});

describe('« mais pas que » adds more of the same', () => {
  it.each(['la qualité des intervenants mais pas que', 'les échanges, mais pas seulement !'])(
    '« %s »',
    (text) => {
      expect(tone(text, LIKED)).toBe('positive');
      expect(intents(text, LIKED)).toEqual(['eloge']);
    },
  );

  it('takes nothing from blame', () => {
    expect(tone('le bruit, mais pas que', 'Qu’est-ce qui vous a le moins plu ?')).toBe('negative');
  });
});

describe('a thing named alone under « à améliorer » is asked for', () => {
  it.each(['un vestiaire', 'Une appli', 'des micros', 'UN PLAN DU SITE'])('« %s »', (text) => {
    expect(intents(text, BETTER)).toEqual(['critique', 'suggestion']);
  });

  it.each([
    ['le wifi', BETTER],
    ['du réchauffé', BETTER],
    ['un désastre', BETTER],
    ['un vestiaire', 'Qu’est-ce qui vous a le moins plu ?'],
  ])('« %s » is not, under « %s »', (text, question) => {
    expect(intents(text, question)).not.toContain('suggestion');
  });
});

describe('whether one comes back tells what one thinks', () => {
  it.each(['je pense revenir', 'je compte bien y retourner', 'prête à revenir'])('« %s »', (text) =>
    expect(tone(text)).toBe('positive'),
  );
  it.each([
    'je ne pense pas revenir',
    'je pense pas y retourner',
    'pas sûre de revenir',
    'j’hésite à revenir',
    'je ne sais pas si je reviendrai',
  ])('« %s »', (text) => expect(tone(text)).toBe('negative'));
});

describe('what is set against the edition before is not what it praises', () => {
  it('« rien à voir avec l’édition précédente, beaucoup plus convivial »', () => {
    expect(tone('Rien à voir avec l’édition précédente, beaucoup plus convivial')).toBe('positive');
  });
});

it('« sans voiture » denies the car, not the verdict after it', () => {
  expect(tone('Sans voiture impossible de venir')).toBe('negative');
});

describe('what another edition had more of is missed in this one', () => {
  it.each([
    'l’an dernier c’était plus convivial',
    'C ETAIT PLUS CONVIVIAL L AN DERNIER',
    'le lieu de l’an dernier était mieux',
    'l’édition de Lyon était plus réussie',
    'les années précédentes il y avait plus d’ateliers',
    'la derniere fois cetait plus simple pour s’inscrire',
    'c’était bien mieux l’an passé',
    'mieux les autres années',
    'j’ai préféré l’an dernier',
    'j’ai préféré l’édition précédente, plus conviviale',
    'j’aurais préféré une salle plus grande que l’an dernier',
    'le repas était meilleur il y a deux ans',
    'C’était plus convivial à l’édition précédente !',
    'BCP MIEUX EN 2023',
    'c’était plus convivial avant',
    'l’an dernier c’était plus vivant que cette année',
    'je trouve que l’an dernier c’était plus convivial',
    'alors que l’an dernier c’était plus convivial',
    'l’an dernier c’était moins bruyant',
    'l’an dernier il y avait moins d’attente',
  ])('« %s »', (text) => {
    const { sentiment, themes } = tagged(text, FREE).tags;
    expect(sentiment.label).toBe('negative');
    expect(themes.map(({ polarity }) => polarity)).not.toContain('positive');
  });

  it.each([
    'plus convivial que l’an dernier',
    'par rapport à l’an dernier c’est plus convivial',
    'l’an dernier c’était moins bien organisé',
    'comme l’an dernier, c’était super',
    'le lieu de cette année est mieux que celui de l’an dernier',
    'mieux organisé qu’en 2023',
    'j’ai mieux compris qu’en 2023',
    'bien mieux par rapport aux autres années',
    'moins bien l’an dernier',
    'avant c’était moins bien',
    'avant c’était moins pratique',
    'en 2023 l’accueil était moins chaleureux',
    'je trouve que l’an dernier c’était moins bien organisé',
  ])('« %s » praises', (text) => expect(tone(text)).toBe('positive'));

  it.each([
    'plus sympa par rapport à l’an dernier',
    'meilleure ambiance que l’an passé',
    'bien mieux que les autres salons',
    'mieux que Devoxx',
    'mieux organisé qu’à Bordeaux',
    'mieux cette année',
  ])('« %s » praises and asks for nothing, though faults are asked', (text) => {
    const { sentiment, intents } = tagged(text, BETTER).tags;
    expect([sentiment.label, ...intents]).toEqual(['positive', 'eloge']);
  });

  it.each([
    'prévoir plus de temps que l’an dernier',
    'il faudrait plus d’espace que l’an dernier',
    'moins de stands que l’an dernier',
    'mieux informer avant',
    'plus d’infos avant',
    'un accueil plus chaleureux que l’an dernier',
    'une meilleure organisation que l’an dernier',
    'être mieux organisé que l’an dernier',
    'avoir plus de temps que l’an dernier',
    'que le son soit meilleur que l’an dernier',
    'il faudrait que ce soit mieux indiqué que l’an dernier',
    'merci de prévoir plus de pauses que l’an dernier',
  ])('« %s » asks for it', (text) =>
    expect(tagged(text, BETTER).tags.sentiment.label).toBe('negative'),
  );

  it('« plus d’ateliers cette année » may ask for them', () => {
    expect(tagged('plus d’ateliers cette année', BETTER).tags.intents).toContain('suggestion');
  });

  it('« je trouve que Devoxx est mieux organisé » does not compare this one with Devoxx', () => {
    const { sentiment } = tagged('je trouve que Devoxx est mieux organisé', BETTER).tags;
    expect(sentiment.label).toBe('negative');
  });

  it.each([
    'c’est pas mieux organisé que l’an dernier',
    'guère mieux organisé que l’an dernier',
    'ça pourrait être mieux organisé que l’an dernier',
    'super, encore moins de chaises que l’an dernier',
  ])('« %s » does not praise', (text) => expect(tone(text)).not.toBe('positive'));

  it.each([
    'plus d’ateliers que les autres années',
    'plus de monde que l’an dernier',
    'l’atelier, plus long que l’an dernier',
    'moins de monde que l’an dernier, on respire',
  ])('« %s » praises, where what was liked is asked', (text) =>
    expect(tagged(text, LIKED).tags.sentiment.label).toBe('positive'),
  );

  it.each([
    'l’an dernier ma commune organisait plus d’ateliers',
    'avant le covid on faisait plus d’ateliers dans ma commune',
  ])('« %s » judges no edition', (text) => expect(tone(text)).not.toBe('negative'));
});

describe('« bien moins » says how much less, and praises nothing', () => {
  it.each(['c’était bien moins intéressant', 'le repas est bien moins bon', 'bien moins bien'])(
    '« %s »',
    (text) => expect(tone(text)).toBe('negative'),
  );
});

describe('who hesitates says what comes then', () => {
  it.each([
    'je ne vois pas, peut-être le son',
    'Je vois pas, si : les micros',
    'JE SAIS PAS TROP... LE REPAS',
    'bonne question ! le wifi peut-être',
    'rien ne me vient, si le son',
  ])('« %s »', (text) => {
    const { sentiment, themes } = tagged(text, BETTER).tags;
    expect(sentiment.label).toBe('negative');
    expect(themes.map(({ polarity }) => polarity)).toEqual(['negative']);
  });

  it('praises where that was asked', () => {
    expect(tone('je ne sais pas, peut-être les ateliers', LIKED)).toBe('positive');
  });

  it.each(['je ne vois pas, tout était parfait', 'je ne vois pas ce qu’on pourrait améliorer'])(
    '« %s » finds nothing',
    (text) => expect(tone(text, BETTER)).toBe('positive'),
  );

  it('« je ne vois pas » says nothing', () => {
    expect(intents('je ne vois pas', BETTER)).toEqual(['sans-contenu']);
  });
});

describe('what was not there lacked, where the question leaves the tone open', () => {
  it.each(['pas de LSF', 'PAS DE VESTIAIRE', 'zéro prise', 'pas de bus le dimanche'])(
    '« %s »',
    (text) => expect(tone(text)).toBe('negative'),
  );
  it.each(['pas de queue', 'aucune fausse note', 'pas de plastique', 'aucun jargon'])(
    '« %s » praises',
    (text) => expect(tone(text)).toBe('positive'),
  );
  it('« pas de remarque » says nothing', () => {
    expect(intents('pas de remarque', FREE)).toEqual(['sans-contenu']);
  });
});

describe('what nothing was said or done for lacked, be it an evil', () => {
  it.each([
    'rien sur les arnaques alors que j’en vois tous les jours',
    'Rien pour les ados',
    'RIEN SUR LE HARCELEMENT',
    'il n’y avait rien pour les enfants',
    'rien de prévu pour les végétariens',
  ])('« %s »', (text) => {
    expect(tone(text, BETTER)).toBe('negative');
    expect(tone(text)).toBe('negative');
  });
  it.each([
    'rien pour l’instant',
    'rien pour gâcher la fête',
    'non rien',
    'Rien sur le programme, il était complet',
    'Rien pour la prochaine édition, tout est parfait',
    'Rien concernant l’accueil, excellent',
  ])('« %s » blames nothing', (text) => expect(tone(text, BETTER)).not.toBe('negative'));
});

describe('a return that depends on something praises nothing', () => {
  it.each([
    'je reviendrai si le repas est compris',
    'Je ne reviendrai que si le programme change',
    'Je reviendrai le jour où je pourrai entendre.',
    'c’est pas demain que j’y retourne',
  ])('« %s »', (text) => expect(tone(text)).not.toBe('positive'));
  it.each([
    'je reviendrai quand vous voulez',
    'Je reviendrai quand même !',
    'on reviendra',
    'On reviendra si on est dans le coin',
    'Vous avez donné une si belle image du numérique',
  ])('« %s » praises', (text) => expect(tone(text)).toBe('positive'));
});

describe('what organisers are told to provide is praised nowhere', () => {
  it.each([
    'Mettez des intervenants passionnants',
    'faites des pauses agréables',
    'CHOISISSEZ UN LIEU PLUS ACCESSIBLE',
  ])('« %s »', (text) => {
    expect(tone(text)).not.toBe('positive');
    expect(intents(text, FREE)).toEqual(['suggestion']);
  });

  it.each(['gardez ce bel esprit', 'continuez ces beaux échanges'])('« %s » praises', (text) =>
    expect(tone(text)).toBe('positive'),
  );
});

describe('what only looks like these turns is read otherwise', () => {
  it.each([
    'Sans l’attente au buffet je n’aurais pas raté l’atelier',
    'sans les travaux on n’aurait pas perdu 30 minutes',
    'sans mon mari je n’aurais pas trouvé l’entrée, zéro panneau',
    'Sans badge je n’aurais pas pu rentrer',
    'merci de prévoir des rampes, sinon je n’aurais pas pu entrer',
    'je pense revenir vers vous pour une question',
    'je viens à deux heures',
    'je n’ai jamais perdu autant de temps',
    'la mairie ferme dès demain',
  ])('« %s » is no praise', (text) => expect(tone(text)).not.toBe('positive'));

  it.each([
    'J’ai vu que des efforts ont été faits sur l’accueil',
    'je n’ai eu que des petits soucis',
    'il n’y avait que du bio et du local',
    'l’an dernier, j’étais plus jeune !',
    'J’ai découvert en 2024 une démarche plus simple à mettre en place',
    'en 2019 il y avait plus de jargon',
    'pas d’avis sur le repas',
    'aucune remarque sur l’organisation',
    '0 papier à l’accueil',
    'J’hésite à revenir en train ou en covoiturage',
  ])('« %s » is no blame', (text) => expect(tone(text)).not.toBe('negative'));

  it.each(['Offrez toujours ce café délicieux', 'Développez ces échanges riches et conviviaux'])(
    '« %s » praises what was there',
    (text) => expect(tone(text)).toBe('positive'),
  );
});

describe('what displeased is told by « que … » too, and asks for nothing', () => {
  it.each([
    'que ça dure que deux jours',
    'Que personne ne réponde',
    'qu’il n’y ait pas de toilettes',
  ])('« %s »', (text) => {
    expect(intents(text, 'Ce qui vous a déplu')).toEqual(['critique']);
  });

  it.each([
    'que le lieu reste ouvert le soir',
    'que le repas soit chaud',
    "qu'il y ait plus de place",
  ])('asks where it is asked what to do better: « %s »', (text) =>
    expect(intents(text, BETTER)).toContain('suggestion'),
  );
});

describe('what people say they will do is no suggestion, however it is asked', () => {
  it.each([
    'Ce que vous allez mettre en œuvre',
    'Ce que vous mettrez en pratique dès demain',
    'Vos prochaines actions',
    'Votre plan d’action',
  ])('« %s »', (question) => {
    expect(tagged('relancer les cotisations', question).tags).toMatchObject({
      sentiment: { label: 'neutral' },
      intents: [],
    });
  });
});
