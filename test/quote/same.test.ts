import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { indexCorpus } from '../../src/quote/same/corpus.js';
import { scoreAlone, withPeople } from '../../src/quote/worth/score.js';
import { type Given, PASSED, tagged } from './tagged.js';

const NAMES = 'Quelles sessions vous ont marqué ?';
const BLAME: Given = { question: 'Que faudrait-il améliorer ?', sentiment: 'negative' };

/** How many say what the first text says as a whole, itself included. */
function peopleWhoSay(texts: readonly (readonly [text: string, given?: Given])[]): number {
  const answers = texts.map(([text, given], at) => tagged(text, { id: `p${at}`, ...given }));
  const corpus = indexCorpus(answers);
  const whole = candidatesOf(answers[0]!).find(({ form }) => form === 'answer')!;
  return 1 + withPeople(scoreAlone(whole, corpus, PASSED), corpus).sayers.people;
}

const pair = (a: string, b: string, given: Given): number =>
  peopleWhoSay([
    [a, given],
    [b, given],
    // Words that many use tell less.
    ['Le cadre, la ville et le temps', given],
    ['Des ateliers en petits groupes', given],
  ]);

describe('the same', () => {
  it.each([
    ['la plénière sur les communs', 'Plénière communs, j’ai rempli quatre pages de notes'],
    ['Le café IA', 'Tout le monde parle du Café IA et pour une fois tout le monde a raison.'],
    ['La master class communs', 'Masterclass « communs » : limpide'],
  ])(
    'is said by whoever names what a name alone praises, and not the other way round: %s; %s',
    (a, b) => {
      expect(pair(a, b, { question: NAMES })).toBe(2);
      expect(pair(b, a, { question: NAMES })).toBe(1);
    },
  );

  it('is not said by who misses what another praises by saying that it did not pass', () => {
    const praise: Given = { values: { 'pas vu le temps passer': 1 }, themes: { temps: 'rythme' } };
    const blame: Given = { ...BLAME, values: { manque: -0.6 }, themes: { temps: 'rythme' } };
    expect(
      peopleWhoSay([
        ['on n’a pas vu le temps passer', praise],
        ['manque de temps', blame],
      ]),
    ).toBe(1);
  });

  it('is not said so by blame, whose reasons differ, nor of an image', () => {
    const [name, told] = [
      'La ruche du centre',
      'La ruche du centre, parce que ma voisine de table avait les meilleures questions',
    ];
    expect(pair(name, told, { question: NAMES })).toBe(2);
    expect(pair(name, told, BLAME)).toBe(1);
    expect(pair(name, told, {})).toBe(1);
  });

  it('is not said by who is asked for what is wanted, where another tells what was had', () => {
    const themes = { 'flux RSS': 'decouvertes' };
    const peopleWith = (given: Given): number =>
      peopleWhoSay([
        ['les flux RSS (ça existe encore !)', { expects: 'praise', themes }],
        ['Me remettre aux flux RSS', { themes, ...given }],
        ['Le cadre, la ville et le temps'],
        ['Des ateliers en petits groupes'],
      ]);
    expect(peopleWith({ expects: 'praise' })).toBe(2);
    expect(peopleWith({ question: 'Une remarque ?' })).toBe(2);
    expect(peopleWith({ question: 'Qu’allez-vous changer dans votre travail ?' })).toBe(1);
    expect(peopleWith({ expects: 'ideas' })).toBe(1);
  });

  it('is not said by whoever says one half of it', () => {
    const [first, second] = [{ organisation: 'organisation' }, { initiatives: 'decouvertes' }];
    const said = (text: string, themes: Given['themes'] = {}) => [text, { themes }] as const;
    const peopleWith = (other: readonly [string, Given]): number =>
      peopleWhoSay([
        said('Une organisation impeccable. Découvrir des initiatives locales', {
          ...first,
          ...second,
        }),
        other,
        said('Le cadre, la ville et le temps'),
        said('Des ateliers en petits groupes'),
      ]);
    expect(peopleWith(said('Découvrir des initiatives locales', second))).toBe(1);
    expect(
      peopleWith(
        said('Découvrir des initiatives locales, une organisation impeccable', {
          ...first,
          ...second,
        }),
      ),
    ).toBe(2);
  });

  it('is said by whoever misses it too, whatever the tone of their answer', () => {
    const missing: Given = { question: 'Un autre commentaire ?' };
    expect(
      peopleWhoSay([
        ['Pas de vestiaire', { ...missing, sentiment: 'negative' }],
        ['Un vestiaire serait bienvenu', { ...missing, sentiment: 'positive' }],
      ]),
    ).toBe(2);
  });

  it.each([
    ['La table ronde sur la lecture publique', 'La table ronde IA'],
    [
      'La table ronde sur le climat était passionnante et très bien animée',
      'La table ronde sur le logement était passionnante et très bien animée',
    ],
    ['La table ronde IA et droit d’auteur', 'La table ronde'],
    ['Le retour d’expérience de la médiathèque', 'Le retour d’expérience sur l’accueil des jeunes'],
    ['Les rencontres avec des collègues', 'Les rencontres avec les éditeurs'],
    ['Café IA géant : du monde, du bruit, des désaccords', 'Le café IA géant'],
    ['L’atelier lecture m’a redonné du souffle', 'L’atelier lecture'],
  ])('is not said by who speaks of the same and says another thing: %s; %s', (a, b) => {
    expect(pair(a, b, { question: NAMES, themes: { [a.split(' ')[1] ?? '']: 'e/formats' } })).toBe(
      1,
    );
  });

  it.each([
    // near in wording
    ['On écoute vraiment les usagers', 'Ici on écoute les usagers âgés', 2, 2],
    ['Les gens discutent librement', 'On discute librement entre gens curieux', 2, 2],
    // less near: they must speak of the same theme
    [
      'Une équipe attentive, souriante et disponible',
      'Une équipe souriante, rapide et disponible',
      2,
      1,
    ],
    // each goes on with its own
    ['Les bénévoles souriants à l’entrée', 'Des bénévoles souriants et patients', 1, 1],
  ])('is near in wording, nearer where no theme is shared: %s; %s', (a, b, shared, apart) => {
    const themed = (text: string): Given => ({
      question: NAMES,
      themes: { [text.split(' ')[1] ?? '']: 'e/theme' },
    });
    const others = ['Le cadre, la ville et le temps', 'Des ateliers en petits groupes'].map(
      (text) => [text, { question: NAMES }] as const,
    );
    expect(peopleWhoSay([[a, themed(a)], [b, themed(b)], ...others])).toBe(shared);
    expect(peopleWhoSay([[a, { question: NAMES }], [b, { question: NAMES }], ...others])).toBe(
      apart,
    );
  });

  it('is said in the same words, whatever tone their question gives them', () => {
    expect(
      peopleWhoSay([
        ['Les files du midi', { question: NAMES, sentiment: 'positive' }],
        ['les files du midi !', { question: NAMES, sentiment: 'negative' }],
      ]),
    ).toBe(2);
  });

  it('gives the nearest first, each respondent by their nearest sentence', () => {
    const texts = [
      'On écoute vraiment les usagers',
      'Ici on écoute les usagers âgés. On écoute vraiment les usagers.',
      'Ici on écoute les usagers âgés.',
      'On écoute vraiment les usagers !',
      'Le cadre, la ville et le temps',
      'Des ateliers en petits groupes',
    ];
    const answers = texts.map((text, at) =>
      tagged(text, { id: `p${at}`, question: NAMES, themes: { usagers: 'e/accueil' } }),
    );
    const corpus = indexCorpus(answers);
    const whole = candidatesOf(answers[0]!).find(({ form }) => form === 'answer')!;
    const { people, nearest } = withPeople(scoreAlone(whole, corpus, PASSED), corpus).sayers;
    expect(people).toBe(3);
    expect(nearest.map(({ unit }) => `${unit.tagged.answer.id}/${unit.sentence}`)).toEqual([
      'p1/1',
      'p3/0',
      'p2/0',
    ]);
  });

  it('is not said by who names the same person', () => {
    const named = { question: NAMES, personal: { 'Rose Kervella': 'name' } } as const;
    const a = 'La conférence de Rose Kervella m’a bouleversée';
    expect(pair(a, 'La conférence de Rose Kervella', named)).toBe(1);
    expect(pair(a, 'La conférence de Rose Kervella m’a bouleversé', named)).toBe(2);
  });

  it('is not said by another image of one idiom', () => {
    expect(peopleWhoSay([['Une respiration'], ['un vrai bol d’air'], ['Un phare']])).toBe(1);
  });

  it('is said word for word by who wrote all its sentences, however they typed them', () => {
    const all = 'La foire aux projets m’a plu. On sort de là avec l’envie de s’y mettre.';
    expect(
      peopleWhoSay([
        [all],
        [`Bonjour. ${all} Merci.`],
        ['la foire aux projets m a plu. on sort de la avec l envie de s y mettre'],
        ['On sort de là avec l’envie de s’y mettre.'],
        ['La foire aux projets m’a plu. On sort de là avec rien.'],
      ]),
    ).toBe(3);
  });

  it('is said by who says all of it and goes on, not by who says one half of it', () => {
    const praise: Given = { values: { excellents: 0.8 }, themes: { intervenants: 'intervenants' } };
    expect(
      peopleWhoSay([
        ['Les intervenants étaient excellents', praise],
        ['Le buffet, la verrière, le jardin et les intervenants étaient excellents', praise],
      ]),
    ).toBe(2);
    const met = { rencontrer: 'rencontres' } as const;
    const both: Given = { themes: { ...met, seul: 'sens' } };
    const text = 'rencontrer d’autres bibliothécaires et on se sent moins seul';
    const half = ['rencontrer d’autres bibliothécaires', { themes: met }] as const;
    const others = ['on se sent moins seul ici', 'on se sent seul', 'un lieu moins grand'].map(
      (one) => [one] as const,
    );
    expect(peopleWhoSay([[text, both], [text, both], half, half, ...others])).toBe(2);
  });

  it('is counted within its edition', () => {
    const said = ['2024', '2025'].map((edition) => ['Une vraie respiration', { edition }] as const);
    expect(peopleWhoSay(said)).toBe(1);
  });

  it('is said at length by those who name what another names alone', () => {
    const said = [
      'Le café IA',
      'Le café IA, parce que ma voisine de table avait les meilleures questions',
      'Trois cents personnes autour du café IA, sans un expert en vue, quelle énergie',
      'Café IA !',
      'La table ronde sur la désinformation',
    ].map((text) => [text, { question: NAMES }] as const);
    expect(peopleWhoSay(said)).toBe(4);
  });

  it.each([
    ['another session', 'L’atelier sur les communs', 'La plénière sur les communs'],
    [
      'a common complement',
      'Le fond, des sujets qu’on ne voit nulle part ailleurs',
      'Un programme équilibré entre les sujets chauds et les sujets de fond',
    ],
    ['the other tone', 'La plénière sur les communs', 'La plénière sur les communs en retard'],
  ])('is not said by %s', (other, a, b) => {
    const given = { question: NAMES };
    const late: Given = other === 'the other tone' ? { ...given, sentiment: 'negative' } : given;
    expect(
      peopleWhoSay([
        [a, given],
        [b, late],
      ]),
    ).toBe(1);
  });

  it.each([
    ['L’animatrice de l’atelier poterie était drôle', 'L’animatrice de l’atelier tri était drôle'],
    ['Apprendre à coudre avec le groupe danse', 'Apprendre à coudre avec le groupe théâtre'],
    ['La salle du stand vélo bien trop petite', 'La salle du stand compost bien trop petite'],
  ])('is not said of another thing, however much else is shared: %s; %s', (a, b) => {
    const given = { question: NAMES };
    expect(pair(a, b, given)).toBe(1);
    expect(pair(b, a, given)).toBe(1);
  });

  it('is said where one of those who share it is another', () => {
    const [a, b] = ['élus et agents', 'élus et associations'].map(
      (who) => `De vrais échanges, riches et francs, entre ${who} du département`,
    );
    expect(pair(a!, b!, { question: NAMES })).toBe(2);
  });

  it.each([
    ['Une piqûre de rappel', 'Une piqûre de rappel : on ne fait pas du numérique, on rend service'],
    ['Une vraie respiration', 'Une vraie respiration, sauf le vendredi'],
  ])('is not an image of which another makes something else: %s; %s', (a, b) => {
    expect(pair(a, b, {})).toBe(1);
    expect(pair(b, a, {})).toBe(1);
  });

  it.each([
    ['On n’entendait rien à la plénière sur les communs', 'la plénière sur les communs en retard'],
    ['Le son sous le chapiteau', 'Il faisait chaud sous le chapiteau.'],
    ['Complet avant même que je reçoive le mail', 'J’ai reçu le mail une fois rentré'],
  ])('is not what blames one thing for different reasons: %s; %s', (a, b) => {
    expect(pair(a, b, BLAME)).toBe(1);
  });

  it.each([
    ['Plus d’ateliers et moins de conférences', 'Plus de conférences et moins d’ateliers'],
    ['Plus de temps entre les ateliers', 'Trop de temps entre les ateliers'],
    ['Pas assez de temps entre les ateliers', 'Beaucoup trop de temps entre les ateliers'],
    ['Moins de discours officiels', 'Plus de discours officiels'],
    ['Prévoir des discours officiels', 'Supprimer les discours officiels'],
    ['Les ateliers étaient trop courts', 'les ateliers etaient trop longs'],
    ['Des ateliers plus longs', 'Des ateliers moins longs'],
    ['Le son de la plénière était trop fort', 'Le son de la plénière était trop faible'],
    ['Contenus inaccessibles aux débutants', 'Contenus accessibles aux débutants'],
    ['Rien à redire', 'Beaucoup à redire'],
    ['La navette de la gare', 'Pas de navette de la gare'],
    ['Je n’ai pu entrer dans aucun atelier', 'Plus jamais d’atelier'],
    ['Pas trop de sessions en parallèle', 'Moins de sessions en parallèle'],
    [
      'Les ateliers de couture du vendredi matin à la médiathèque étaient trop courts',
      'Les ateliers de couture du vendredi matin à la médiathèque étaient trop longs',
    ],
    ['La file d’attente du midi', 'Prévoyez des sacs pour la file d’attente du midi'],
    ['Le son était mal réglé', 'Le son était réglé'],
    ['Une signalétique peu claire', 'Une signalétique claire'],
  ])('is not the contrary in the same words: %s; %s', (a, b) => {
    expect(pair(a, b, BLAME)).toBe(1);
    expect(pair(b, a, BLAME)).toBe(1);
  });

  it.each([
    ['la grande famille', 'C’est tout sauf la grande famille', {}],
    ['L’atelier couture', 'Envie de monter un atelier couture', {}],
    ['L’atelier couture', 'j’ai envie de monter un atelier couture', {}],
    ['L’atelier couture', 'Vivement l’atelier couture', {}],
    ['L’atelier couture', 'l’atelier couture, on n’a pas pu y aller', {}],
    ['J’ai adoré l’atelier couture', 'J’ai détesté l’atelier couture', {}],
    ['L’atelier couture', 'Supprimez l’atelier couture', {}],
    ['L’atelier couture', 'L’atelier couture, arrivé vide', { vide: -0.6 }],
    ['L’accueil des bénévoles', 'L’accueil des bénévoles, lamentable', { lamentable: -0.9 }],
  ])('is not praise that another wishes for or denies: %s; %s', (a, b, values) => {
    const given: Given = { question: NAMES, themes: { [a]: 'e/formats' } };
    const said = [
      [a, given],
      [b, { question: NAMES, values }],
    ] as const;
    expect(peopleWhoSay(said)).toBe(1);
    expect(peopleWhoSay([said[1], said[0]])).toBe(1);
  });

  it('is a praise that others tell with a noise in it', () => {
    const said = [
      ['Le café IA', { question: NAMES }],
      ['Café IA géant : du monde, du bruit', { question: NAMES, values: { bruit: -0.6 } }],
    ] as const;
    expect(peopleWhoSay(said)).toBe(2);
  });

  it.each([
    ['Pas de navette depuis la gare', 'Aucune navette depuis la gare'],
    ['Pas de navette depuis la gare', 'Il manquait une navette depuis la gare'],
    ['Pas de navette depuis la gare', 'Il a vraiment manqué une navette depuis la gare'],
    ['ya pas de navette depuis la gare', 'PREVOIR UNE NAVETTE DEPUIS LA GARE'],
    ['Navette inexistante', 'Il n’y avait pas de navette'],
    ['L’absence de signalétique', 'Une signalétique insuffisante'],
    ['Pas de vestiaire', 'Dommage qu’il n’y ait pas de vestiaire'],
    ['Aucun vestiaire', 'Il faudrait un vestiaire'],
    ['Plus de salles calmes', 'Il faudrait des salles calmes'],
    ['Pas de vestiaire', 'Un vestiaire serait bienvenu'],
    ['Pas de vestiaire', 'J’aurais aimé un vestiaire'],
    ['Pas assez de temps pour échanger', 'Le temps a manqué pour échanger'],
    ['Plus de temps pour échanger', 'trop peu de temps pour échanger'],
    ['Trop de discours', 'Réduire les discours'],
    ['Les ateliers n’étaient pas assez longs', 'Des ateliers plus longs'],
    ['Pas de navette', 'Il faut prévoir une navette'],
    ['Signalétique pas suffisante', 'Pas de signalétique'],
    ['Pas de navette le soir', 'Le soir on a manqué d’une navette'],
    ['On a manqué de temps et de place', 'Pas assez de temps, pas assez de place'],
    ['Ce qui a manqué : un vestiaire', 'Pas de vestiaire'],
    ['Plus de pratique, moins de théorie', 'trop de théorie et pas assez de pratique'],
  ])('is one complaint in other words of lack or excess: %s; %s', (a, b) => {
    expect(pair(a, b, BLAME)).toBe(2);
  });
});
