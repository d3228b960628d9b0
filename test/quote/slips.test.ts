import { describe, expect, it } from 'vitest';
import { slippedIn, slipsIn, unknownIn } from '../../src/quote/worth/slips.js';
import { french } from '../engine.js';

const slips = (text: string): number => slipsIn(french.parse(text).tokens);

describe('slips that no dictionary sees', () => {
  it.each([
    ['sa fait du bien', 1],
    ['Sa m’a plu', 1],
    ['sa ma boosté', 2],
    ['ça ma plu', 1],
    ['ça à été super', 1],
    ['il à fait un beau discours', 1],
    ['on à bien rigolé', 1],
    ['apprendre a coder avec des élèves', 1],
    ['un endroit ou on peut se poser', 1],
    ['l’atelier ou on devait remplir un dossier', 1],
    ['la séance ou nous avons ri', 1],
    ['le matin ou tout a planté', 1],
    ['de l’autre coté du comptoir', 1],
    ['un pas de coté, des deux cotés', 2],
    ['il faut ce poser', 1],
    ['une bouffé d’air pur', 1],
    ['on en parle a nos réunion', 1],
  ])('« %s » has %i', (text, count) => {
    expect(slips(text)).toBe(count);
  });

  it.each([
    'sa mère a aimé sa place',
    'Ça fait du bien',
    'ma première fois',
    'un thé ou on rentre',
    'un lieu ou un moment à soi',
    'on est à fond, il vit à Paris',
    'il faut ce courage',
    'cette salariée motivée, la fatiguée',
    'des rencontres, ses propres idées',
    'la clé du succès, une cité éducative',
    'il a à cœur de faire',
    'on reste dans la salle ou on sort',
    'j’écoute la séance ou j’écris',
    'soit un atelier ou on repart',
    'une fois ou l’autre',
    'un vin coté, des fonds cotés',
    'il a coté chaque livre',
    'il tient à apprendre',
    'nos pratiques et les réseaux, des gens',
    'ce pouvoir de dire non',
  ])('there is none in « %s »', (text) => {
    expect(slips(text)).toBe(0);
  });

  it.each([
    ['sa fait du bien a la mediatheque', 'sa mediatheque'],
    ['le reseau etait lent', 'reseau etait'],
    ['jai adoré', 'jai'],
    ['lambiance, plus dateliers, d ailleurs', 'lambiance dateliers d ailleurs'],
    ['un acceuil de la comunication, une orgnisation', 'acceuil comunication orgnisation'],
    ['ma 1ere fois, la 2eme salle', '1ere 2eme'],
    ['la 1re fois, le 2e jour, la 3ème, 10 h', ''],
    ['on parle bcp, qqch au dessus du lot', 'bcp qqch au dessus'],
    // what print allows, capitals, words as they are, words that print shortens too
    ['on connait la boite, du fond du coeur', ''],
    ['Echanges et MEDIATION', ''],
    ['des usager·es, un rdv svp, Mme X', ''],
    ['une pompière, une officière', ''],
  ])('of « %s », whoever prints it is told « %s »', (text, words) => {
    const told = slippedIn(french.parse(text).tokens).map((token) => token.text);
    expect(told.join(' ')).toBe(words);
  });

  it.each([
    ['trop kool', 1],
    ['un truc de ouff', 1],
    ['un acceuil chaleureux', 0],
    ['Wilfried et la DINUM', 0],
    ['tant mieux', 0],
  ])('« %s » has %i words of no dictionary', (text, count) => {
    expect(unknownIn(french.parse(text).tokens)).toBe(count);
  });
});
