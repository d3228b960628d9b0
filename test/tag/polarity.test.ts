import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

/** Polarity of each theme of the event, by its id there. */
const polarities = (text: string, question: string = ASKED.neutral) =>
  Object.fromEntries(
    tagged(text, question).tags.themes.map(({ id, polarity }) => [id.split('/')[1], polarity]),
  );

describe('the polarity of a theme', () => {
  it.each([
    ['Retrouvailles, idées, fatigue.', ASKED.image, { rencontres: 'positive' }],
    ['Rencontres, échanges, salle bruyante', ASKED.neutral, { lieu: 'negative' }],
    [
      'Belle ambiance, bons repas, salle trop petite',
      ASKED.neutral,
      { accueil: 'positive', restauration: 'positive', jauge: 'negative', lieu: 'negative' },
    ],
    [
      'lieu top, ambiance top, son nul, planning nul',
      ASKED.neutral,
      { lieu: 'positive', accueil: 'positive' },
    ],
  ])('is its own in a list: « %s »', (text, question, expected) => {
    expect(polarities(text, question)).toMatchObject(expected);
  });

  it.each(['La plénière d’ouverture même si un peu longue', 'les ateliers bien que trop courts'])(
    'is a fault where one is owned beside the praise that was asked for: « %s »',
    (text) => {
      expect(polarities(text, ASKED.praise)).toMatchObject({
        formats: 'positive',
        rythme: 'negative',
      });
    },
  );

  it.each([
    ['L’accueil était top, le wifi par contre une catastrophe', { technique: 'negative' }],
    [
      'Repas excellent, la sono en revanche pourrie',
      { restauration: 'positive', technique: 'negative' },
    ],
  ])('is its own where the contrast stands behind it: « %s »', (text, expected) => {
    expect(polarities(text)).toMatchObject(expected);
  });

  it.each([
    'accueil : très bien / repas : décevant',
    'L’accueil : au top. Le buffet : une honte.',
    'L’accueil ? Parfait. Le repas ? Immangeable.',
    'accueil ++, repas --',
    'ACCUEIL +++ REPAS --',
    'L’accueil : impeccable. Le repas : à revoir.',
    'accueil très bien dommage pour le repas',
    'super accueil dommage que le repas soit froid',
    'j’ai adoré l’accueil, moins le repas',
    'on a apprécié l’accueil, pas le repas',
    'j’ai bien aimé l’accueil mais pas trop le repas',
    'l’accueil était super contrairement au repas',
    'l’accueil 👍 le repas 👎',
    'l’accueil super :) le repas nul :(',
    'l’accueil était top et le repas froid',
    'l’accueil au top et le repas à revoir',
    'super accueil ; par contre le repas…',
  ])('is the verdict that stands beside its name: « %s »', (text) => {
    expect(polarities(text)).toMatchObject({ accueil: 'positive', restauration: 'negative' });
  });

  it.each([
    ['c’est vraiment dommage pour le repas', { restauration: 'negative' }],
    ['bien dommage pour le repas', { restauration: 'negative' }],
    ['j’ai adoré les ateliers, pas besoin de plus', { formats: 'positive' }],
    ['super repas contrairement à l’an dernier', { restauration: 'positive' }],
    [
      'les ateliers et les échanges étaient riches',
      { formats: 'positive', rencontres: 'positive' },
    ],
    [
      'les ateliers riches et les échanges chaleureux',
      { formats: 'positive', rencontres: 'positive' },
    ],
  ])('is one where a regret or a comma sets nothing apart: « %s »', (text, expected) => {
    expect(polarities(text)).toEqual(expect.objectContaining(expected));
  });

  it('is that of what is apposed to it', () => {
    expect(polarities('la salle, froide, et l’accueil sympa', ASKED.criticism)).toMatchObject({
      lieu: 'negative',
      accueil: 'positive',
    });
  });

  it.each([
    'des pauses longues',
    'Des temps longs pour échanger',
    'les longues pauses déjeuner',
    'Les gens. Je suis arrivée sans connaître personne et j’ai déjeuné trois fois avec des inconnus.',
    'De ne pas avoir entendu de jargon une seule fois pendant deux jours',
    'la bienveillance. j’ai posé une question idiote et personne n’a rigolé',
  ])('is not turned by a faint word where praise was asked for: « %s »', (text) => {
    const found = Object.values(polarities(text, ASKED.praise));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['positive']));
  });

  it('is bad under what was liked where its own words are clear', () => {
    expect(
      polarities('Le buffet délicieux, mais une sono épouvantable', ASKED.praise),
    ).toMatchObject({
      technique: 'negative',
    });
  });

  it('is not good in a complaint that only tells what was promised', () => {
    const text = 'Le titre promettait du concret et on a eu un cours de droit.';
    expect(polarities(text)).toMatchObject({ contenus: 'negative' });
  });

  it('is nothing in a bare suggestion', () => {
    const text =
      'Et si l’on invitait des gens sans ordinateur ? Pas pour témoigner : pour décider.';
    expect(new Set(Object.values(polarities(text)))).toEqual(new Set(['neutral']));
  });
});

describe('enough of something', () => {
  it.each([
    'Les pauses suffisamment longues pour discuter',
    'des pauses suffisamment longues',
    'bon rythme, pauses assez longues pour discuter',
    'des salles assez grandes pour tout le monde',
  ])('praises: « %s »', (text) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.evidence.every(({ value }) => value > 0)).toBe(
      true,
    );
    expect(new Set(Object.values(polarities(text)))).toEqual(new Set(['positive']));
  });

  it.each([
    'des pauses pas assez longues pour discuter',
    'les salles n’étaient pas suffisamment grandes',
  ])('that was not there is blamed: « %s »', (text) => {
    expect(tagged(text).tags.sentiment.label).toBe('negative');
  });
});

describe('a judgement of people', () => {
  it.each(['personne n’a rigolé', 'personne ne m’a jugée', 'personne ne se moque'])(
    'that nobody made is praise: « %s »',
    (text) => {
      expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
    },
  );
});

describe('an evil that did not come', () => {
  it.each(['Enfin un accueil sans file d’attente !', 'aucune queue cette annee', 'pas de queue'])(
    'speaks well of its theme: « %s »',
    (text) => {
      expect(polarities(text)).toMatchObject({ jauge: 'positive' });
    },
  );
});
