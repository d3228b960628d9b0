import { describe, expect, it } from 'vitest';
import { sentenceStarts } from '../../src/french/sentences.js';
import { tokenise } from '../../src/french/tokenise.js';

const split = (text: string): string[] => {
  const bounds = tokenise(text);
  const starts = sentenceStarts({ text, bounds });
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? bounds.length / 2;
    return text.slice(bounds[2 * from], bounds[2 * to - 1]);
  });
};

describe('sentenceStarts', () => {
  it.each<[string, string[]]>([
    ['Bien. Merci', ['Bien.', 'Merci']],
    ['enrichissant.Merci à tous', ['enrichissant.', 'Merci à tous']],
    ['accueil\nrepas\r\nateliers', ['accueil', 'repas', 'ateliers']],
    ['- accueil\n- repas', ['- accueil', '- repas']],
    ['- accueil - repas - lieu', ['- accueil', '- repas', '- lieu']],
    ['le lieu - superbe - plaît', ['le lieu - superbe - plaît']],
    ['accueil / repas', ['accueil', '/ repas']],
    ['accueil/ repas et/ou thé', ['accueil/ repas et/ou thé']],
    ['accueil /repas', ['accueil /repas']],
    ['1. accueil\n2. repas', ['1. accueil', '2. repas']],
    ['M. Dupont est venu. Bravo', ['M. Dupont est venu.', 'Bravo']],
    ['café, thé, etc. pour tous', ['café, thé, etc. pour tous']],
    ['Accueil, repas, etc. Tout était bien', ['Accueil, repas, etc.', 'Tout était bien']],
    ['Badges, etc., au top', ['Badges, etc., au top']],
    ['Bravo à M. B., que je remercie.', ['Bravo à M. B., que je remercie.']],
    ['Merci à M. B. pour tout', ['Merci à M. B. pour tout']],
    ['Merci à M. B. Le café aussi', ['Merci à M. B.', 'Le café aussi']],
    ['Mme. Dupont et mme d. sont là', ['Mme. Dupont et mme d. sont là']],
    ['C. B. a animé. Bravo', ['C. B. a animé.', 'Bravo']],
    ['merci à É. pour ses mots', ['merci à É. pour ses mots']],
    ['le bâtiment B. avant midi', ['le bâtiment B. avant midi']],
    ['le plan b. on a bien ri', ['le plan b.', 'on a bien ri']],
    ['Le bâtiment B. Merci', ['Le bâtiment B.', 'Merci']],
    ['Un « ouf ! », puis rien', ['Un « ouf ! », puis rien']],
    ['bien... mais long', ['bien... mais long']],
    ['bien… Mais long', ['bien…', 'Mais long']],
    ['Super ! merci', ['Super !', 'merci']],
    ['« Super ! » dit-il', ['« Super ! » dit-il']],
    ['« Super. » Nous aussi', ['« Super. »', 'Nous aussi']],
    [
      'Il est impossible de trouver un créneau pour un rendez-vous\ndans le cadre d’un renouvellement.',
      [
        'Il est impossible de trouver un créneau pour un rendez-vous\ndans le cadre d’un renouvellement.',
      ],
    ],
    [
      'Le programme était dense, avec des ateliers passionnants\r\ntoute la journée.',
      ['Le programme était dense, avec des ateliers passionnants\r\ntoute la journée.'],
    ],
    ['on aimerait un\natelier de plus', ['on aimerait un\natelier de plus']],
    [
      'la qualité des échanges avec tous les intervenants\nla diversité des ateliers',
      ['la qualité des échanges avec tous les intervenants', 'la diversité des ateliers'],
    ],
    [
      'Rencontrer des collègues de toute la région Bretagne\npartager nos expériences',
      ['Rencontrer des collègues de toute la région Bretagne', 'partager nos expériences'],
    ],
    [
      'Un espace détente avec des transats et de la musique\nde l’eau à volonté',
      ['Un espace détente avec des transats et de la musique', 'de l’eau à volonté'],
    ],
    [
      'L’atelier a commencé avec une demi-heure de retard\npar contre l’animateur était génial',
      ['L’atelier a commencé avec une demi-heure de retard', 'par contre l’animateur était génial'],
    ],
    [
      'Le regret que je peux formuler concerne la restauration\nproposée le midi',
      ['Le regret que je peux formuler concerne la restauration\nproposée le midi'],
    ],
    [
      'Tout était très bien organisé du début à la fin\nmerci à toute l’équipe',
      ['Tout était très bien organisé du début à la fin', 'merci à toute l’équipe'],
    ],
    [
      'J’ai aimé rencontrer tous les acteurs du territoire\n\navec ma collègue',
      ['J’ai aimé rencontrer tous les acteurs du territoire', 'avec ma collègue'],
    ],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
