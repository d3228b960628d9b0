import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const praised = (text: string) => tagged(text, ASKED.praise).tags;

describe('what is bad in itself, where praise is asked', () => {
  it.each([
    'le bruit des salles',
    'LE BRUIT DANS LE HALL',
    'la lenteur du service à midi',
    'le harcèlement d’un formateur',
    'le mepris de l equipe',
    'l’attente au buffet',
    'la saleté des sanitaires',
    'le froid dans l’amphi',
    'le manque de place dans la salle',
    'L’ennui',
    'la deception',
  ])('« %s » blames', (text) => {
    expect(praised(text)).toMatchObject({
      sentiment: { label: 'negative' },
      intents: ['critique'],
    });
  });

  it.each([
    'la gestion du bruit',
    'la réduction du bruit dans les salles',
    'la lutte contre le harcèlement',
    'l’atelier sur le harcèlement',
    'l’absence de bruit',
    'aucune attente à l’accueil',
    'aucun bug !',
    'le bruit des vagues',
    'la chaleur des bénévoles',
    'la prise en compte des attentes',
    'Les attentes des participants',
  ])('« %s » praises: it is fought, denied, dealt with or good there', (text) => {
    expect(praised(text).sentiment.label).toBe('positive');
  });

  it.each(['l’absence de bruit', 'la réduction du bruit', 'la gestion du bruit'])(
    '« %s » speaks well of the place',
    (text) => {
      expect(praised(text).themes).toContainEqual(
        expect.objectContaining({ id: 'evenement/lieu', polarity: 'positive' }),
      );
    },
  );
});
