import { describe, expect, it } from 'vitest';
import { insultIn } from '../../src/quote/gate/insults.js';
import { listedIn } from '../../src/quote/gate/secrets/by-lists.js';
import { secretsOf } from '../../src/quote/gate/secrets/secrets.js';
import { WAYS } from '../../src/quote/gate/secrets/ways.js';
import { french } from '../engine.js';
import { tagged } from './tagged.js';
import { ASSAULTED, ATTACKING, HARMLESS, TOLD, TOLD_BY_BELIEF, WHISPERED } from './told.js';

/** What is held back of a text: kinds of secrets, and `insult`. */
function heldOf(text: string): string[] {
  const parse = french.parse(text);
  const insult = insultIn(parse.tokens) === null ? [] : ['insult'];
  return [...new Set([...listedIn(parse, []).map(({ kind }) => kind), ...insult])];
}

describe('a turn by which people tell what is private', () => {
  const turns = WAYS.flatMap((way) => way.turns.map((turn) => ({ turn, way })));
  const cases = (of: 'says' | 'not') =>
    turns.flatMap((one) => one.turn[of].map((text) => ({ text, ...one })));
  it.each(cases('says'))('finds by itself: $text', ({ text, turn, way }) => {
    expect(listedIn(french.parse(text), [], [{ ...way, turns: [turn] }])).not.toEqual([]);
  });

  it.each(cases('not'))('passes over its neighbour: $text', ({ text, turn, way }) => {
    const { id, marked } = way;
    const bare = { id, kind: 'sensitive', turns: [turn], marked } as const;
    expect(listedIn(french.parse(text), [], [bare])).toEqual([]);
    expect(listedIn(french.parse(text), [])).toEqual([]);
  });
});

describe('what may be said of nobody', () => {
  it.each(TOLD)('is told of oneself or of one’s own: %s', (text) => {
    expect(heldOf(text).filter((kind) => kind === 'health' || kind === 'sensitive')).not.toEqual(
      [],
    );
  });

  it.each(ATTACKING)('is an attack on somebody: %s', (text) => {
    expect(heldOf(text).filter((kind) => kind === 'attack' || kind === 'insult')).not.toEqual([]);
  });

  it.each(ASSAULTED)('is an assault, harassment or hatred that somebody met: %s', (text) => {
    expect(heldOf(text)).toContain('assault');
  });

  it.each(TOLD_BY_BELIEF)('is blame of one person told by a belief or an origin: %s', (text) => {
    expect(heldOf(text)).toContain('sensitive');
  });

  it.each(WHISPERED)('is asked to go no further, the whole answer: %s', (text) => {
    const long = `${text}. Le buffet était bon.`;
    expect(listedIn(french.parse(long), [])).toEqual([
      { start: 0, end: [...long].length, kind: 'whispered' },
    ]);
  });

  it.each(HARMLESS)('is not in: %s', (text) => {
    expect(heldOf(text)).toEqual([]);
  });

  it.each([
    [1, 'Commentaire (ne pas publier)'],
    [1, 'Qu’avez-vous apprécié ? (à ne pas diffuser)'],
    [0, 'Pourquoi ne pas publier les actes ?'],
    [0, 'Pourquoi ne pas publier ?'],
  ])('is all that is answered where the question says so: %i, %s', (count, question) => {
    expect(secretsOf(tagged('Le buffet était bon', { question }))).toHaveLength(count);
  });

  it('has its place in the answer, and the word as it is typed', () => {
    const text = '😍 Merci ! Je suis SOURDE, et le final m’a plu.';
    const [secret] = listedIn(french.parse(text), []);
    expect([...text].slice(secret!.start, secret!.end).join('')).toBe('SOURDE');
  });

  it.each([
    ['two bullets', '- Rien à manger pour moi le soir\n- c’était ramadan'],
    [
      'a line broken where the page ends',
      'Je suis venue avec mon mari qui est\nsourd et rien n’était prévu',
    ],
    ['dots that hesitate', 'Autiste… j’ai passé la pause dehors'],
  ])('is told over %s', (_, text) => {
    expect(heldOf(text)).not.toEqual([]);
  });

  it.each(['.', ' ! »', '…)'])('is looked for up to a stop: « %s »', (stop) => {
    expect(heldOf(`Rien à manger pour moi le soir${stop} C’était ramadan`)).toEqual([]);
  });

  it('is told of somebody who is named', () => {
    const text = 'Zoé est autiste et son exposé était lumineux';
    const parse = french.parse(text);
    expect(listedIn(parse, [])).toEqual([]);
    expect(listedIn(parse, [{ start: 0, end: 3 }])).toHaveLength(1);
  });

  const heldOfNamed = (name: string, text: string): unknown[] => {
    const start = text.indexOf(name);
    return listedIn(french.parse(text), [{ start, end: start + name.length }]);
  };

  it.each([
    [
      'Sandrine',
      'Ma collègue Sandrine, qui a un cancer, est venue quand même et nous a tous portés',
    ],
    ['Martine', 'La présence de Martine malgré sa chimio, quelle leçon de courage pour nous tous'],
    [
      'Mme Roussel',
      'Avec une solution pour Mme Roussel, une usagère qui a la maladie de Parkinson et ne peut plus cliquer',
    ],
    [
      'Paul Delmas',
      'Mon collègue Paul Delmas, en arrêt maladie, a suivi la retransmission avec nous',
    ],
    ['Karim Benali', 'Karim Benali souffre de dépression et il a quand même tenu le stand'],
    ['Nadia Lambert', 'Malgré sa sclérose en plaques, Nadia Lambert a tenu le micro deux heures'],
    ['Martine Duval', 'Le cancer de Martine Duval nous a tous rapprochés pendant ces deux jours'],
    ['Martine Duval', 'Merci à Martine Duval. Elle sort de chimio et elle a tenu deux ateliers'],
    ['Hugo Petit', 'On a tous applaudi Hugo Petit, atteinte d’Alzheimer ou pas on l’aime'],
    ['Thomas Girard', 'J’ai revu Thomas Girard, revenu de son burn-out, en pleine forme'],
    ['Lucie Morel', 'Notre bénévole Lucie Morel est enceinte de huit mois et a tout porté'],
    ['Ahmed Ziani', 'Ahmed Ziani, qui sort de prison, a fait la meilleure démonstration du jour'],
  ])('is told of %s: %s', (name, text) => {
    expect(heldOfNamed(name, text)).not.toEqual([]);
  });

  it.each([
    ['Julie Martin', 'Merci à Julie Martin pour son atelier sur le handicap, j’ai tout compris'],
    ['Zoé Martin', 'La conférence sur le handicap de Zoé Martin m’a ouvert les yeux'],
    ['Julie Martin', 'Julie Martin a parlé de l’autisme avec douceur et précision'],
    ['Paul Delmas', 'Paul Delmas, en charge de l’accessibilité, a répondu à tout'],
    ['Karim Benali', 'L’atelier de Karim Benali sur la dépression des aidants était lumineux'],
    ['Martine Duval', 'Merci à Martine Duval. Elle a animé un débat sur la santé mentale'],
    ['Nadia Lambert', 'Nadia Lambert a un vrai talent pour faire rire une salle'],
    ['Thomas Girard', 'Thomas Girard est sourd à nos demandes de chaises, mais il est drôle'],
    ['Lucie Morel', 'Lucie Morel nous a parlé de la prison comme personne'],
    ['Hugo Petit', 'Hugo Petit, malade de rire pendant l’atelier, a dû sortir'],
  ])('is not told of %s: %s', (name, text) => {
    expect(heldOfNamed(name, text)).toEqual([]);
  });
});
