import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string, question?: string) => tagged(text, question).tags.sentiment.label;

describe('what others say, against what the writer says', () => {
  it.each([
    ['Certains disent que c’est de l’entre-soi. Moi j’y ai trouvé des amis.', 'positive'],
    ['on dit que c est du blabla, moi j en reviens avec trois projets', 'positive'],
    ['Mes collègues trouvent ça ennuyeux, moi j’adore.', 'positive'],
    ['TOUT LE MONDE DISAIT QUE C’ÉTAIT NUL. PERSO J’AI ADORÉ', 'positive'],
    ['Tout le monde dit que c’est génial. Moi je me suis ennuyé.', 'negative'],
  ])('« %s »: the writer’s', (text, expected) => {
    expect(label(text, ASKED.image)).toBe(expected);
  });

  it.each([
    'Certains disent que c’est de l’entre-soi.',
    'Certains disent que c’est de l’entre-soi. Moi aussi je le pense.',
    'Certains disent que c’est de l’entre-soi. Ils ont raison.',
    'Mes collègues trouvent que c’est nul. Moi, d’accord avec eux.',
  ])('« %s »: theirs, which nothing is set against', (text) => {
    expect(label(text)).toBe('negative');
  });
});
