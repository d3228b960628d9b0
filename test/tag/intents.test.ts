import { describe, expect, it } from 'vitest';
import { ASKED, ruled } from './tagged.js';

const intents = (text: string, question?: string) => ruled(text, question).tags.intents;

describe('intents', () => {
  it.each([
    ['une équipe formidable', ASKED.neutral, ['eloge']],
    ['Merci !', ASKED.neutral, ['remerciement']],
    ['Merci pour cet accueil chaleureux', ASKED.neutral, ['eloge', 'remerciement']],
    ['Merci de m’envoyer les supports', ASKED.neutral, ['suggestion']],
    ['Merci de nous avoir reçus', ASKED.neutral, ['remerciement']],
    ['C’était nul', ASKED.neutral, ['critique']],
    ['Inspirant, même si le son coupait', ASKED.names, ['eloge', 'critique']],
    ['Inspirant, bien qu’un peu long', ASKED.names, ['eloge', 'critique']],
    ['Inspirant, même s’il faisait froid', ASKED.names, ['eloge', 'critique']],
    ['Inspirant, encore que le son coupait', ASKED.names, ['eloge', 'critique']],
    ['Tout roulait tellement bien qu’on oubliait les organisateurs', ASKED.praise, ['eloge']],
    ['Un lieu génial pour ceux qui croient encore que tout est possible', ASKED.praise, ['eloge']],
    ['Tout, sauf le café', ASKED.praise, ['eloge', 'critique']],
    ['Tout, à l’exception du café', ASKED.praise, ['eloge', 'critique']],
    ['De belles rencontres malgré la pluie', ASKED.praise, ['eloge']],
    ['Pas de coup de cœur, tout était raté', ASKED.neutral, ['critique']],
    ['Des toilettes en nombre', ASKED.criticism, ['critique', 'suggestion']],
    ['Peut-être une navette', ASKED.criticism, ['critique', 'suggestion']],
    ['Une organisation déplorable', ASKED.criticism, ['critique']],
    ['Des toilettes en nombre', ASKED.praise, ['eloge']],
    ['vous faites du bon boulot', ASKED.neutral, ['eloge']],
    ['Venue sceptique, repartie conquise', ASKED.neutral, ['eloge']],
    ['Proposer une édition itinérante', ASKED.neutral, ['suggestion']],
  ])('of « %s » under « %s » are %j', (text, question, expected) => {
    expect(intents(text, question)).toEqual(expected);
  });
});
