import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { leansOnBefore } from '../../src/quote/worth/leaning.js';
import { tagged } from './tagged.js';

const leans = (text: string, question: string): boolean | undefined => {
  const whole = candidatesOf(tagged(text, { question })).find(({ form }) => form === 'answer');
  return whole && leansOnBefore(whole);
};

const LIKED = 'Qu’avez-vous le plus apprécié ?';
const MEANING = 'En quelques mots, que représente NEC pour vous ?';

describe('an answer that lives by what was said before', () => {
  it.each([
    'Cela m’a redonné confiance en mon métier.',
    'ca m’a redonné confiance en mon métier',
    'Ça change des colloques.',
    'Ici, les agents parlent aux élus.',
    'Là on a ri pour de bon.',
    'Idem pour les ateliers, toujours complets.',
    'PAREIL pour l’accueil du matin.',
    'Même chose pour les repas du soir.',
    'pareil que mes collègues je suppose',
    'C’est ce qui manquait.',
    "c'est exactement ce qu'il me fallait",
    'À 61 ans, c’est tout ce que je demandais.',
    'la même, sauf le téléphone',
    'D’où l’intérêt de se voir plus souvent',
    'D’ailleurs le formateur s’en excuse volontiers',
    'du coup on a fini dehors avec les voisins',
    'Ces gens-là partagent tout ce qu’ils savent.',
    'J’ai failli embrasser la collègue qui racontait ça',
    'Je laisse mes collègues répondre à celle-là',
    'À la MJC on fait ça depuis vingt ans sans en faire un plat.',
    'Sinon, les usagers décrochent au bout d’une heure.',
    'sinon chapeau à toute l’équipe',
    'Grâce à ça, trois usagers ont déclaré leurs impôts seuls.',
    'Même grâce à ça, personne n’ose encore taper.',
    'Les deux sont devenus mes outils préférés.',
    'Le premier m’a fait rire, le second m’a fait réfléchir.',
    'Dans les deux cas, les usagers repartent contents.',
    'C’est là que j’ai compris mon métier.',
    'C’est pour ça que je reviens chaque année.',
    'Ce jour-là, deux usagères ont pleuré de joie.',
    'à ce moment là j’ai compris le rôle de l’aidant',
    'De cette façon, personne ne reste sur le bord de la route.',
  ])('opens with a word that stands for it: %s', (text) => {
    expect(leans(text, LIKED)).toBe(true);
  });

  it.each([
    'Ça fait du bien de se retrouver entre pairs.',
    'Cela me fait plaisir de voir tant de jeunes.',
    'Ça fait dix ans que j’attendais une telle rencontre.',
    'Là où l’on apprend le plus, c’est au café.',
    'Même les repas étaient bons.',
    'La même chose que l’an dernier, avec un nouveau logo',
    'C’est ce que j’appelle un accueil.',
    'C’est ce que j’ai préféré : le café.',
    'Le café, c’est ce que j’ai préféré.',
    'D’où l’on est assis, on voit la mer.',
    'Les pareils se rencontrent ici.',
    'Un atelier où l’on cuisine et où l’on adore ça',
    'Ces gens qui partagent tout ce qu’ils savent.',
    'Le conte du soir, on fait ça depuis vingt ans.',
    'Même les plus timides ont pris la parole.',
    'Grâce au jeu de rôle, j’ai compris ce que vit l’usager.',
    'Les deux formateurs se complètent à merveille.',
    'Les deux qui animaient étaient drôles.',
    'Le premier atelier m’a fait rire, le second m’a fait réfléchir.',
    'Dans les deux cas pratiques, on a ri.',
    'C’est au comptoir que j’ai compris mon métier.',
    'De cette façon de faire, je garde tout.',
    'Pour le reste de l’année, j’ai de quoi animer mes ateliers.',
  ])('is not one that says it: %s', (text) => {
    expect(leans(text, LIKED)).toBe(false);
  });

  it.each([
    ['Il pleuvait. On a quand même dansé.', 'On a quand même dansé.', true],
    ['Je n’attendais rien ; la soirée m’a pourtant plu', 'la soirée m’a pourtant plu', true],
    [
      'Il pleuvait. Le café est bon, et pourtant gratuit.',
      'Le café est bon, et pourtant gratuit.',
      false,
    ],
    ['On a quand même dansé.', 'On a quand même dansé.', false],
    ['C’était long. Mais j’ai revu des amis quand même', 'j’ai revu des amis', true],
    [
      'Du coup on a fini dehors. Les voisins ont apporté des chaises.',
      'Du coup on a fini dehors.',
      true,
    ],
    [
      'Il y avait un débat. La discussion qui a suivi était franche.',
      'La discussion qui a suivi était franche.',
      true,
    ],
    [
      'On a parlé des écrans. Rarement entendu mieux sur ce sujet.',
      'Rarement entendu mieux sur ce sujet.',
      true,
    ],
    [
      'Il pleuvait. J’ai noté cette phrase de ma voisine.',
      'J’ai noté cette phrase de ma voisine.',
      false,
    ],
    [
      'Il pleuvait. Les élèves qui ont suivi l’atelier sont ravis.',
      'Les élèves qui ont suivi l’atelier sont ravis.',
      false,
    ],
  ])('leans on what stands before it, or not: « %s » (%s)', (text, part, against) => {
    const found = candidatesOf(tagged(text, { question: LIKED })).find(
      ({ start, stop }) => [...text].slice(start, stop).join('') === part,
    );
    expect(found && leansOnBefore(found)).toBe(against);
  });

  it.each(['Ici, les agents parlent aux élus.', 'C’est ce qui manquait à mon métier.'])(
    'is the event where its question asks for it: %s',
    (text) => {
      expect(leans(text, MEANING)).toBe(false);
    },
  );
});
