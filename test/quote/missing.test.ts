import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { missingIn } from '../../src/quote/worth/missing.js';
import { tagged } from './tagged.js';

const QUESTION = 'Qu’avez-vous le plus apprécié ?';

/** What a stretch of an answer leaves to its neighbours; undefined where it is no candidate. */
function missing(text: string, part: string, question = QUESTION): number | undefined {
  const found = candidatesOf(tagged(text, { question })).find(
    ({ passage, start, stop }) => passage.characters.slice(start, stop).join('') === part,
  );
  return found && missingIn(found);
}

describe('what a quote leaves to its neighbours', () => {
  it.each([
    // a result told after its cause
    ['Il a lu deux livres. L’un parlait des communs.', 'L’un parlait des communs.'],
    // the reason of a question
    ['Et pourquoi pas un mardi ? Notre guichet ferme le soir.', 'Notre guichet ferme le soir.'],
    // what goes on from what was said, or has nothing to say
    [
      'C’est l’occasion de se revoir. J’y apprends aussi deux choses utiles.',
      'J’y apprends aussi deux choses utiles.',
    ],
    [
      '5, les orateurs étaient plus clairs que nous',
      '5, les orateurs étaient plus clairs que nous',
    ],
    [
      'Pas d’opinion, c’est le service communication qui suit',
      'Pas d’opinion, c’est le service communication qui suit',
    ],
    ['Une dame a envoyé son premier mail, je n’oublierai pas', 'je n’oublierai pas'],
    ['Un bel atelier sur la paie. Je recommande vraiment !', 'Je recommande vraiment !'],
    ['J’ai déjà dit l’essentiel plus haut.', 'J’ai déjà dit l’essentiel plus haut.'],
    [
      'Des sujets sérieux, traités avec soin, je n’enlève rien à cela. Mais on s’ennuie.',
      'Des sujets sérieux, traités avec soin',
    ],
    [
      'La chercheuse. Rigoureuse, drôle, capable de dire « je ne sais pas » à tous.',
      'Rigoureuse, drôle, capable de dire « je ne sais pas » à tous.',
    ],
    [
      'J’ai suivi deux ateliers. Depuis mes séances sont plus calmes.',
      'Depuis mes séances sont plus calmes.',
    ],
    ['Le buffet a manqué. Le reste tenait la route.', 'Le reste tenait la route.'],
    ['Les habitants étaient loin. Pas un n’avait de micro.', 'Pas un n’avait de micro.'],
    ['Nous avons recopié leur charte. Cette charte vit chez nous.', 'Cette charte vit chez nous.'],
    ['On a compté les absents. Un ange est passé.', 'Un ange est passé.'],
    ['Le sujet était grave. Personne n’a ricané.', 'Personne n’a ricané.'],
    // what is not so elsewhere
    [
      'Ici le réseau existe. Le reste du temps on s’envoie des lettres.',
      'Le reste du temps on s’envoie des lettres.',
    ],
    ['Il croyait rêver. Oui monsieur, on reviendra tous.', 'Oui monsieur, on reviendra tous.'],
    ['Franchement ? Tout. Mon métier a changé de visage.', 'Tout. Mon métier a changé de visage.'],
    [
      'Une journée de plus aurait été parfaite, j’avais encore dix questions.',
      'j’avais encore dix questions',
    ],
    [
      'On regardait travailler nos collègues. À la fin on a compté quarante gestes.',
      'À la fin on a compté quarante gestes.',
    ],
    ['On rit enfin. D’habitude on dort en plénière.', 'D’habitude on dort en plénière.'],
    // a verdict on the sentence before
    [
      'L’appli ne parlait pas. Un comble, quand on forme à cela.',
      'Un comble, quand on forme à cela.',
    ],
    ['On a lu dans le noir. Idée simple, effet garanti.', 'Idée simple, effet garanti.'],
    // what turns it round comes after
    ['La salle est belle. Mais personne ne la trouve.', 'La salle est belle.'],
    ['La salle est belle ; le son est mauvais.', 'La salle est belle'],
    [
      'Une oratrice a parlé de la honte. Pas la fracture : la honte de ne pas savoir.',
      'Pas la fracture : la honte de ne pas savoir.',
    ],
    [
      'Elle compare nos wikis aux cadastres. Cinquante minutes sans une diapositive.',
      'Cinquante minutes sans une diapositive.',
    ],
    // a title, whatever its verb
    [
      'L’atelier « Ce que les formulaires font aux gens »',
      'L’atelier « Ce que les formulaires font aux gens »',
    ],
    // nothing that was asked for
    [
      'Rien ni personne en particulier ; une impression d’ensemble.',
      'Rien ni personne en particulier ; une impression d’ensemble.',
    ],
    // said to the organisers
    [
      'Un régal. Pensez à un vestiaire pour les manteaux mouillés.',
      'Pensez à un vestiaire pour les manteaux mouillés.',
    ],
    // told for what the writer thinks of it
    [
      'Mon chef dit que c’est une perte de temps. Il se trompe de beaucoup.',
      'Mon chef dit que c’est une perte de temps.',
    ],
    [
      'On a recopié des fiches. Travail de fourmi pour des gens patients et têtus comme nous.',
      'Travail de fourmi pour des gens patients et têtus comme nous.',
    ],
    // true only then
    ['Quand la salle est vide, on finit par douter.', 'on finit par douter'],
    // pronouns without their noun
    ['Une table ronde de plus. J’en repars avec deux idées.', 'J’en repars avec deux idées.'],
    [
      'Il manque un atelier. Je comprends que ce n’est pas l’objet.',
      'Je comprends que ce n’est pas l’objet.',
    ],
    // a clause on which the next one still speaks
    ['On ne gronde pas les vigiles, ils suivaient la consigne.', 'On ne gronde pas les vigiles'],
    // a speaker who opens a longer story and judges nothing yet
    [
      'Juriste, je suis venue de Nice. Deux heures debout dans un couloir, puis on a fermé la porte.',
      'Juriste, je suis venue de Nice.',
    ],
    // the same, typed in one piece
    [
      'Jai pris le train depuis Nice. Deux heures debout dans un couloir, puis on a fermé la porte.',
      'Jai pris le train depuis Nice.',
    ],
  ])('%s | %s', (text, part) => {
    expect(missing(text, part)).toBeGreaterThan(0);
  });

  it('is what is said of something that another sentence names', () => {
    const text = 'L’atelier communs, un régal. On a beaucoup ri.';
    const left = (themes: Readonly<Record<string, string>>): number[] =>
      candidatesOf(tagged(text, { question: QUESTION, themes }))
        .filter(({ passage, start }) => passage.characters.slice(start).join('').startsWith('On'))
        .map(missingIn);
    const [elsewhere, none] = [left({ 'evenement/formats': 'atelier' }), left({})];
    expect(elsewhere.length).toBeGreaterThan(0);
    elsewhere.forEach((cost, at) => {
      expect(cost).toBeGreaterThan(none[at] ?? 0);
    });
  });

  it('is not what speaks of its own subject, as the point of an answer does', () => {
    const text = 'L’atelier communs, un régal. Le bien commun tient parce qu’on monte le bois.';
    const [point] = candidatesOf(
      tagged(text, { question: QUESTION, themes: { 'evenement/formats': 'atelier' } }),
    ).filter(({ first, form }) => first > 0 && form === 'sentence');
    expect(point && missingIn(point)).toBe(0);
  });

  it('is not what tells a scene of its own', () => {
    const text =
      'L’atelier communs, un régal. J’ai passé vingt ans dans des salles où les questions étaient une politesse.';
    const [scene] = candidatesOf(
      tagged(text, { question: QUESTION, themes: { 'evenement/formats': 'atelier' } }),
    ).filter(({ first, form }) => first > 0 && form === 'sentence');
    expect(scene && missingIn(scene)).toBe(0);
  });

  it('is less of a story whose first sentence judges', () => {
    const text =
      'J’ai adoré la balade du soir. Deux heures dehors avec des gens que rien ne presse.';
    const left = (values: Readonly<Record<string, number>>): number =>
      candidatesOf(tagged(text, { question: QUESTION, values }))
        .filter(({ form, first }) => form === 'sentence' && first === 0)
        .reduce((sum, one) => sum + missingIn(one), 0);
    expect(left({ adoré: 0.9 })).toBe(0);
    expect(left({})).toBeGreaterThan(0);
  });

  it.each([
    ['On repart avec des idées. Il y a de la place pour tous.', 'Il y a de la place pour tous.'],
    ['Une belle année. Cette année était la bonne.', 'Cette année était la bonne.'],
    ['Beaucoup de monde. Les bénévoles ont tenu la porte.', 'Les bénévoles ont tenu la porte.'],
    [
      'Quand la salle est vide, on finit par douter.',
      'Quand la salle est vide, on finit par douter.',
    ],
    ['La salle est belle. Le son est bon.', 'La salle est belle.'],
    ['Le sujet était grave. On a ri sans se moquer.', 'On a ri sans se moquer.'],
    [
      '- Idée simple, effet garanti, salle comble et café chaud',
      'Idée simple, effet garanti, salle comble et café chaud',
    ],
    ['On y croit, et ce qui compte reste là.', 'ce qui compte reste là'],
  ])('nothing: %s | %s', (text, part) => {
    expect(missing(text, part)).toBe(0);
  });

  it('is never less where the next sentence turns it round', () => {
    const pieces = ['La salle est belle', 'On repart avec des idées', 'Les débats sonnent juste'];
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), (one, next) => {
        const turned = missing(`${one}. Mais ${next.toLowerCase()}.`, `${one}.`);
        const followed = missing(`${one}. ${next}.`, `${one}.`);
        expect(turned).toBeGreaterThan(followed ?? 1);
      }),
    );
  });
});
