import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { tagged } from './tagged.js';

const found = (text: string) =>
  candidatesOf(tagged(text)).map(({ start, stop, portrait }) => ({
    text: [...text].slice(start, stop).join(''),
    portrait,
  }));

describe('what others say or think', () => {
  it.each([
    ['Pour mes collègues, NEC est une récompense. Pour moi, un abri.', 'une récompense'],
    ['Selon le dépliant, c’est une fête populaire et joyeuse', 'une fête populaire'],
    ['selon la plaquette c’est une fête populaire', 'une fête populaire'],
    ['Si l’on en croit l’affiche, c’est un grand rassemblement', 'un grand rassemblement'],
    ['A les entendre, c’est une révolution', 'une révolution'],
    ['D’après mes usagers, c’est une chance. D’après moi, un pari.', 'une chance'],
    ['C’est une vitrine aux yeux des élus, un marché selon moi', 'une vitrine'],
    ['Une belle fête populaire, paraît-il', 'Une belle fête populaire'],
    ['Mon chef dit que c’est une perte de temps. J’y ai trouvé un métier.', 'une perte de temps'],
    ['Certains pensent que c’est une fête. Moi non.', 'une fête'],
    ['On nous a répété que c’est une chance. À voir.', 'une chance'],
    [
      'On m’a répondu « tout le monde est le bienvenu ». Porte close.',
      'tout le monde est le bienvenu',
    ],
    [
      'Elle a dit : « Un jardin, c’est comme une école. » J’ai noté.',
      'Un jardin, c’est comme une école',
    ],
    ['Comme disait Jaurès, c’est une fête de l’idéal', 'une fête de l’idéal'],
    ['Comme l’a dit la ministre, NEC est un laboratoire', 'un laboratoire'],
    ['C’est un phare, comme dirait mon collègue', 'un phare'],
    ['Pour reprendre le mot du maire, c’est une fête de village', 'une fête de village'],
    ['Selon mon directeur, c’est une belle rencontre', 'une belle rencontre'],
    ['selon notre présidente c’est une belle rencontre', 'une belle rencontre'],
    ['Pour ma cheffe, c’est une perte de temps. Pour moi, un abri.', 'une perte de temps'],
    ['Certains parlent d’une kermesse, d’autres d’une école', 'une kermesse'],
    [
      'Avant, je croyais que les geeks voulaient ma place. Je leur garde une chaise.',
      'les geeks voulaient ma place',
    ],
    ['On laisse les gens dire que c’est une fête de geeks', 'une fête de geeks'],
    ['Selon l’affiche, une fête populaire', 'une fête populaire'],
    ['Pour rester polie, c’est une fête pleine d’ambition', 'une fête pleine d’ambition'],
    ['On va dire que c’est une fête pleine d’ambition', 'une fête pleine d’ambition'],
    ['C’est une grande réussite, si l’on ose dire', 'une grande réussite'],
    ['J’y suis allé et selon l’affiche c’est une fête populaire', 'une fête populaire'],
    ['On imaginait que c’était un salon de vendeurs, on y cause', 'un salon de vendeurs'],
    ['Je pensais que c’était un salon de vendeurs, on y cause', 'un salon de vendeurs'],
  ])('is not quoted without whose it is, nor says what the event is: %s', (text, view) => {
    const all = found(text);
    expect(all.map((one) => one.text)).not.toContain(view);
    expect(all.filter((one) => one.portrait && one.text.includes(view))).toEqual([]);
  });

  it.each([
    ['Pour moi, c’est une récompense', 'une récompense'],
    ['À mes yeux, NEC est une chance', 'une chance'],
    ['Selon moi, c’est un marché', 'un marché'],
    ['Selon mon expérience, c’est un marché', 'un marché'],
    ['à mon humble avis, c’est un marché', 'un marché'],
    ['Pour mon métier, c’est un marché', 'un marché'],
    ['Comme je le disais, c’est un marché', 'un marché'],
    ['Je pense que c’est un atelier géant', 'un atelier géant'],
    ['On se dit que c’est une chance', 'une chance'],
    ['On pense que c’est une chance', 'une chance'],
    ['Dans l’équipe nous disons que c’est une chance', 'une chance'],
    ['Moi je dis que c’est une chance', 'une chance'],
    ['Pour une fois que NEC est une fête', 'une fête'],
    ['J’ai appris à écouter et c’est une belle fête', 'une belle fête'],
    ['Je veille à ce qu’on rie, et NEC est une fête', 'une fête'],
  ])('is not what the writer thinks: %s', (text, view) => {
    expect(found(text)).toContainEqual({ text: view, portrait: true });
  });
});
