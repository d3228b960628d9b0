import { describe, expect, it } from 'vitest';
import { ASKED, ruled, tagged } from './tagged.js';

const label = (text: string, question: string = ASKED.neutral) =>
  ruled(text, question).tags.sentiment.label;

const weighed = (text: string, question: string) => tagged(text, question).tags.sentiment.label;

describe('an evil that did not come', () => {
  it.each([
    'on ne s’endort pas',
    'Une AG où l’on ne s’endort pas',
    'PERSONNE N’A DORMI',
    'sans que personne ne s’endorme',
    'on n’a jamais faim',
    'on n’est jamais perdu',
    'je ne me suis plus sentie seule',
    'plus jamais seule',
    'on se sent moins seuls',
    'on ne se sent pas seul',
    'personne n’a eu faim',
    'Je ne me suis pas sentie jugée',
    'personne n’a vu le temps passer',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });

  it.each([
    'on s’endort',
    'je me suis endormie',
    'je me suis sentie un peu seule',
    'on se sent isolés',
    'on se noie dans le programme',
  ])('« %s » blames: it came', (text) => {
    expect(label(text)).toBe('negative');
  });

  it('« plus seul que jamais » is no relief', () => {
    expect(label('je suis plus seul que jamais')).not.toBe('positive');
  });
});

describe('a fault that is not found', () => {
  it.each([
    'aucun point faible',
    'pas de point faible',
    'je ne vois aucun point faible',
    'pas de point noir',
    'je n’ai pas trouvé de point faible',
    'j’ai relevé aucun défaut',
    'aucun point à améliorer',
  ])('« %s » praises', (text) => {
    expect(weighed(text, ASKED.criticism)).toBe('positive');
  });

  it.each(['le point faible, c’est le son', 'un point noir : la restauration'])(
    '« %s » blames',
    (text) => {
      expect(weighed(text, ASKED.criticism)).toBe('negative');
    },
  );

  it.each(['rien d’utile', 'Rien de concret', 'rien d’exploitable'])(
    '« %s » blames: it is a good that is not found',
    (text) => {
      expect(weighed(text, ASKED.praise)).toBe('negative');
    },
  );
});

describe('what is not there', () => {
  it.each([
    'pas de thé',
    'ya pas de café',
    'y a jamais de thé',
    'il n’y avait plus de pain',
    'jamais de papier aux toilettes',
    'aucune navette',
    'pas de creche',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'pas de gobelets jetables',
    'pas de table ronde',
    'il y avait plus de pain que l’an dernier',
  ])('« %s » does not', (text) => {
    expect(label(text)).not.toBe('negative');
  });

  it('« pas de badge à imprimer » was not missed under what was liked', () => {
    expect(label('pas de badge à imprimer', ASKED.praise)).toBe('positive');
  });
});

describe('« pourquoi » that reproaches', () => {
  it.each([
    'pourquoi y a jamais de thé ?',
    'Pourquoi y a toujours que des hommes ?',
    'pourquoi les ateliers étaient-ils tous en même temps ?',
    'Pourquoi toujours à Paris ?',
    'pourquoi avoir supprimé les ateliers ?',
  ])('« %s » blames and asks', (text) => {
    expect(ruled(text, ASKED.neutral).tags.intents).toEqual(['critique', 'question']);
  });

  it.each([
    'pourquoi toujours les mêmes intervenants',
    'POURQUOI TOUJOURS A PARIS',
    'pourquoi si peu de femmes',
    'à quoi bon des badges en plastique',
    'qui a eu l’idée de mettre les toilettes au 3e',
    'où étaient les élus',
  ])('« %s » blames, without its mark', (text) => {
    expect(weighed(text, ASKED.neutral)).toBe('negative');
  });

  it('« pourquoi pas un bal » only suggests', () => {
    expect(ruled('Pourquoi pas un bal ?', ASKED.neutral).tags.intents).toEqual(['suggestion']);
  });
});

describe('a comparison', () => {
  it.each([
    ['les ateliers participatifs, bcp plus utiles que les plénières', 'positive'],
    ['les démos bien plus parlantes que les discours', 'positive'],
    ['beaucoup plus riche que l’an dernier', 'positive'],
    ['pas plus intéressant que l’an passé', 'negative'],
    ['les plénières ne sont pas plus utiles que les ateliers', 'negative'],
  ])('« %s » is %s: what stands before is judged', (text, expected) => {
    expect(label(text)).toBe(expected);
  });
});

describe('known too late', () => {
  it.each([
    ['Le mail de rappel est arrivé le lendemain de l’événement', 'negative'],
    ['j’ai reçu le programme la veille', 'negative'],
    ['commande arrivée le lendemain', 'positive'],
  ])('« %s » is %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });
});

describe('a fault of the question that is not found is about no theme', () => {
  const QUESTION = 'Avez-vous constaté des dysfonctionnements ?';
  const themes = (text: string, question = QUESTION) =>
    tagged(text, question).tags.themes.map(({ id }) => id);

  it.each([
    'aucun dysfonctionnement constaté',
    'Pas de dysfonctionnement particulier',
    'je n’ai pas constaté de dysfonctionnement',
  ])('« %s »', (text) => {
    expect(themes(text)).toEqual([]);
    expect(weighed(text, QUESTION)).toBe('positive');
  });

  it('what else is named keeps its own', () => {
    expect(themes('Aucun dysfonctionnement majeur, mais le son était mauvais')).toEqual([
      'evenement/technique',
    ]);
    expect(themes('aucun problème de son', 'Avez-vous rencontré des problèmes ?')).toEqual([
      'evenement/technique',
    ]);
  });
});
