import { describe, expect, it } from 'vitest';
import { ASKED, ruled, tagged } from './tagged.js';

const tags = (text: string, question: string = ASKED.neutral) => ruled(text, question).tags;
const themes = (text: string, question?: string) => tags(text, question).themes.map(({ id }) => id);

describe('« rien » that stands apart', () => {
  it.each([
    'Franchement rien',
    'franchement, rien',
    'RIEN',
    'vraiment rien',
    'Absolument rien !',
    'rien du tout',
    'Rien de rien',
    'rien rien rien',
    'pas grand-chose',
    'pas grand chose honnetement',
    'rien, tout était nul',
    'Rien pour ma part',
    'selon moi rien',
  ])('« %s » praises nothing under what was liked', (text) => {
    expect(tags(text, ASKED.praise)).toMatchObject({
      sentiment: { label: 'negative' },
      intents: ['critique'],
    });
  });

  it.each(['Rien à jeter', 'rien ne m’a déplu', 'on n’a manqué de rien'])(
    '« %s » still praises there',
    (text) => {
      expect(tags(text, ASKED.praise).sentiment.label).toBe('positive');
    },
  );

  it.each([
    ...['Rien, continuez comme ça !', 'franchement rien', 'rien, ne changez pas', 'RIEN !'],
    ...['selon moi rien', 'A mon avis rien', 'EN CE QUI ME CONCERNE, RIEN', 'Perso rien'],
    ...['pas de changement à apporter', 'Aucun changement', 'rien de rien', 'rien rien rien'],
    ...[
      'Il n’y en a pas',
      'y en a pas',
      'je n’ai rien trouvé',
      'tout m’a plu',
      'tout nous a beaucoup plu',
    ],
  ])('« %s » praises under what should be better', (text) => {
    expect(tags(text, ASKED.criticism)).toMatchObject({
      sentiment: { label: 'positive' },
      intents: ['eloge'],
    });
  });
});

describe('what a denial weighs', () => {
  it.each([
    ['Pas un stand ouvert le matin', ASKED.criticism, 'stand'],
    ['Aucun parasol dehors', ASKED.neutral, 'parasol'],
  ])('« %s » is read from its noun, not its determiner', (text, question, noun) => {
    const { evidence } = tags(text, question).sentiment;
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual([noun]);
  });

  it('« pas une diapo » was not missed under what was liked', () => {
    expect(tags('Pas une diapo', ASKED.praise).sentiment).toMatchObject({
      label: 'positive',
      evidence: [{ start: 0, end: 13, entry: 'indice : la question posée' }],
    });
  });

  it.each([
    'Ce n’est pas qu’il y avait trop de monde, au contraire',
    'C’EST PAS QU’IL Y AVAIT TROP DE MONDE',
  ])('« %s » does not blame', (text) => {
    expect(tags(text).sentiment.label).toBe('neutral');
  });
});

describe('what suggests nothing', () => {
  it.each([
    'Je ne reviendrai pas l’année prochaine.',
    'nous ne reviendrons pas l’an prochain',
    'ON NE REVIENDRA PLUS L’ANNEE PROCHAINE',
    'j’ai chipé des idées pour au moins 1 an d’ateliers',
    'trouver un stage lol (et j’en ai trouvé un)',
  ])('« %s »', (text) => {
    expect(tags(text).intents).not.toContain('suggestion');
  });

  it.each(['une idée pour l’an prochain : des vélos', 'L’année prochaine, deux jours'])(
    '« %s » does suggest',
    (text) => {
      expect(tags(text).intents).toContain('suggestion');
    },
  );
});

describe('themes of short answers', () => {
  it.each([
    ['Bof.', []],
    ['BOF', []],
    ['les BoF du soir', ['evenement/formats']],
    ['Trop cher pour ce que c’est.', ['evenement/organisation']],
    ['c’est trop cher', ['evenement/organisation']],
    ['Hôtels trop chers', ['evenement/deplacement']],
    ['le train est tres cher', ['evenement/deplacement']],
    ['Les repas sont trop chers', ['evenement/restauration']],
    ['On s’est régalés', ['evenement/restauration']],
    ['on s est regalé', ['evenement/restauration']],
    ['Il faudrait plus de places assises à l’ombre', ['evenement/lieu']],
    ['plus de places a l’ombre', ['evenement/lieu']],
    ['plus de places dans les ateliers', ['evenement/jauge']],
  ])('« %s » is about %j', (text, expected) => {
    expect(themes(text, ASKED.criticism)).toEqual(expected);
  });
});

describe('a few words without a verb, all good where praise is asked', () => {
  it.each([
    'la diversité des acteurs',
    'la diversite des acteurs presents',
    'Le bon choix des discours',
  ])('« %s » praises, whatever its other words sound like', (text) => {
    expect(tagged(text, ASKED.praise).tags).toMatchObject({
      sentiment: { label: 'positive' },
      intents: ['eloge'],
    });
  });
});

describe('what calls for somebody to act', () => {
  it.each([
    'j’ai été victime d’attouchements au dîner',
    'JE ME SUIS FAITE TOUCHER dans la queue',
    'un exposant a eu des gestes déplacés',
    'une dame est tombée dans l’escalier',
  ])('« %s » blames', (text) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('negative');
  });

  it.each(['la table ronde sur le harcèlement', 'l’atelier sur les violences en ligne'])(
    '« %s » is a subject',
    (text) => {
      expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
    },
  );
});

describe('whose view it is', () => {
  it.each(['RAS de mon côté', 'pour moi RAS', 'DE MON POINT DE VUE, RAS', 'a mon avis ras'])(
    'adds nothing to « %s »',
    (text) => {
      for (const question of [ASKED.neutral, ASKED.criticism]) {
        expect(tags(text, question).informative).toBe(false);
      }
    },
  );

  it('leaves what is said besides: « pour ma part, la salle était froide »', () => {
    expect(tags('pour ma part, la salle était froide').informative).toBe(true);
  });
});

describe('what one looked for and did not find', () => {
  const asked = Object.values(ASKED).filter((question) => question !== ASKED.ideas);

  it.each([
    ['positive', 'Points négatifs : aucun'],
    ['positive', 'points faibles : aucun'],
    ['positive', 'Problème : aucun !'],
    ['negative', 'Points positifs : aucun'],
    ['negative', 'Avantages = rien'],
    ['negative', 'Le seul point négatif : le parking'],
    ['negative', 'L’unique inconvénient, la distance'],
    ['negative', 'Problème : rien à manger'],
  ])('is %s, whatever was asked: %s', (tone, text) => {
    for (const question of asked) expect(tagged(text, question).tags.sentiment.label).toBe(tone);
  });
});

describe('an answer that one turn does not tell', () => {
  it.each([
    // It is no short one.
    'Je croyais qu’il fallait tout savoir, en réalité mon voisin ramait autant que moi, et à la fin de l’atelier on avait chacun une page en ligne, envoyée aux enfants.',
    // It praises too.
    'surtout pas le micro, mais des ateliers géniaux',
  ])('praises, where that was asked: %s', (text) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.label).not.toBe('negative');
  });
});

describe('what sends to another answer', () => {
  it.each(['cf Q1', 'cf. question 3', 'cf. ma réponse précédente', 'Voir q2', 'cf plus haut'])(
    '« %s » says nothing by itself',
    (text) => {
      expect(tags(text, ASKED.criticism)).toMatchObject({ informative: false });
    },
  );

  it.each(['cf. question 1 : trop peu d’élus', 'cf. plus haut, salle trop froide'])(
    '« %s » goes on to blame',
    (text) => {
      expect(tagged(text, ASKED.criticism).tags).toMatchObject({
        informative: true,
        sentiment: { label: 'negative' },
      });
    },
  );
});
