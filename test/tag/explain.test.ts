import { describe, expect, it } from 'vitest';
import { ASKED, explained, tagged } from './tagged.js';

describe('an answer explained', () => {
  it('has the tags that it is given elsewhere', () => {
    const text = 'super contenu mais salles trop petites';
    expect(explained(text, ASKED.neutral).tagged).toEqual(tagged(text, ASKED.neutral));
  });

  it('tells the words that weigh most, where they stand: up to three, each enough to tell', () => {
    const { tagged: own, weighing } = explained('mettre les diapos en ligne', ASKED.criticism);
    const words = weighing?.words ?? [];
    const told = words.map(({ at }) => own.parse.tokens[at]?.text);
    expect(['mettre', 'diapos', 'ligne']).toEqual(expect.arrayContaining(told));
    expect(words.length).toBeGreaterThanOrEqual(1);
    expect(words.length).toBeLessThanOrEqual(3);
    for (const { pull } of words) expect(Math.abs(pull)).toBeGreaterThanOrEqual(0.5);
  });

  it('weighs what was weighed: nothing that people put around what they say', () => {
    const text = 'Franchement, mettre les diapos en ligne. Merci !';
    const { tagged: own, weighing } = explained(text, ASKED.criticism);
    const words = weighing?.words ?? [];
    expect(weighing).toMatchObject({
      ...explained('mettre les diapos en ligne.', ASKED.criticism).weighing,
      words: words.map(() => expect.anything()),
    });
    const told = words.map(({ at }) => own.parse.tokens[at]?.text);
    expect(['mettre', 'diapos', 'ligne']).toEqual(expect.arrayContaining(told));
  });

  it.each([
    ['Je trouve que', 'les ateliers étaient utiles', null],
    ['Je ne trouve pas que', 'la salle était bien choisie', 'denied'],
    ['Je ne sais pas si', 'les ateliers étaient utiles', 'untold'],
    ['Merci ! Pas sûr que', 'la salle était bien choisie', 'denied'],
  ] as const)(
    'weighs of « %s… » what is thought, and says what becomes of it',
    (opening, thought, way) => {
      const whole = explained(`${opening} ${thought}`, ASKED.neutral);
      const alone = explained(thought, ASKED.neutral);
      expect(whole.chances).toEqual(alone.chances);
      expect(whole.refused).toEqual([]);
      expect(whole.weighing?.chances).toEqual(alone.weighing?.chances);
      expect(whole.way).toBe(way);
      const told = ({ tagged: own, weighing }: typeof whole) =>
        weighing?.words.map(({ at }) => own.parse.tokens[at]?.text);
      expect(told(whole)).toEqual(told(alone));
    },
  );

  it('says of no score that is turned round that it is a mean', () => {
    const text = 'La boîte est arrivée mouillée.';
    expect(explained(text, '').sound).not.toBeNull();
    expect(explained('Je ne pense pas que la boîte soit arrivée mouillée.', '')).toMatchObject({
      way: 'denied',
      sound: null,
    });
  });

  it('says how a text sounds whose question leaves its tone open, and of no other', () => {
    const soundUnder = (question: string) =>
      explained('La boîte est arrivée mouillée.', question).sound;
    expect(soundUnder('')).not.toBeNull();
    expect(soundUnder('Un autre commentaire ?')).not.toBeNull();
    expect(soundUnder('Qu’est-ce qui pourrait être amélioré ?')).toBeNull();
  });

  it('says of no score that a rule gives that it is a mean', () => {
    expect(explained('4/5', 'Un autre commentaire ?').sound).toBeNull();
    expect(explained('aucun point faible', '').sound).toBeNull();
  });
});
