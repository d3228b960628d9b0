import { describe, expect, it } from 'vitest';
import { confidencesIn } from '../../src/quote/gate/secrets/confiding.js';
import { french } from '../engine.js';

/** What is confided in a text, as written. */
function confided(text: string): string[] {
  const characters = [...text];
  return confidencesIn(french.parse(text)).map(({ start, end }) =>
    characters.slice(start, end).join(''),
  );
}

describe('what no list of phrases foresees', () => {
  it.each([
    'mon ex a la garde des enfants le jeudi, je n’ai pu venir que le vendredi',
    'depuis ma rechute je ne bois que du jus de pomme, merci pour le bar sans alcool',
    'ma cheffe m’a retiré mes dossiers le mois dernier',
    'je dors chez un ami depuis que j’ai rendu mon appartement',
    'je n’ai pas osé dire que je ne sais pas lire les horaires',
    'mon psy m’avait conseillé de sortir',
    'J’habite ici depuis que j’ai quitté mon mari',
    'je vis à la rue depuis toujours',
    'je vis en centre depuis deux ans',
    'je suis venue vider mon sac, trois ans que je me tais',
    'je couche avec mon chef depuis un an',
    'mon casier m’empêche de passer le concours',
    'j’ai peur, je n’ai pas mes papiers',
  ])('is a confidence: %s', (text) => {
    expect(confided(text)).toEqual([text]);
  });

  it.each([
    'mon mari et moi avons adoré la visite du fablab',
    'ma fille de 12 ans veut devenir développeuse',
    'ma cheffe veut venir l’an prochain',
    'je me suis sentie moins seule dans mon métier',
    'j’accompagne des personnes sans emploi, l’atelier m’a beaucoup aidée',
    'La table ronde sur la prison et le numérique était remarquable',
    'je suis conseillère numérique dans une médiathèque',
    'J’ai pleuré de rire pendant le spectacle',
    'une respiration lorsqu’on travaille dans le numérique',
    'je suis venue avc ma mere',
    'Trente ans que j’habite ici et c’est la première fois que je vois ma rue danser.',
    'J’habite ici depuis trente ans',
    'ca fait 25 ans que je vis dans le bourg et je ne connaissais pas la chapelle',
    'nous vivons au village depuis toujours',
    'Mention spéciale au vigile qui m’a fait vider mon sac 3 fois, j’ai dû lui plaire',
    'je couche ici mes remarques en vrac',
    'mon casier du vestiaire fermait mal',
    'javais oublié mes papiers, l’accueil m’a laissé rentrer quand meme, sympa',
    'le président est arrivé bourré d’anecdotes',
    'Ma foi oui.',
    'ma foi c’était tip top',
    'Je sais maintenant faire mes papiers seule',
    'J’ai pris rendez-vous chez le médecin sur internet',
    'Vous avez donné votre week-end pour que le nôtre soit inoubliable.',
    'Merci pour le petit signe de la main chaque matin, depuis mon balcon je le guettais',
  ])('is none: %s', (text) => {
    expect(confided(text)).toEqual([]);
  });

  it.each([
    ['mon psy m’avait conseillé de sortir', 'programme du samedi un peu long et buvette trop loin'],
    ['ma cheffe m’a retiré mes dossiers', 'bonne bière et bons concerts du vendredi au dimanche'],
    ['mon chef d’équipe me harcèle', 'planning clair et repas corrects pour tout le monde'],
  ])('stays one with other words beside: %s', (told, beside) => {
    for (const text of [told, `${told}, ${beside}`, `${beside}, ${told}`, `${beside} mais ${told}`])
      expect(confided(text).join(' ')).toContain(told);
  });

  const OPENLY = 'depuis ma rechute je ne bois que du jus de pomme';
  it.each([
    `« ${OPENLY} »`,
    `"${OPENLY}"`,
    `- ${OPENLY}`,
    `${OPENLY}.`,
    `${OPENLY} !!!`,
    `${OPENLY}. Merci`,
    `Globalement, ${OPENLY}`,
    `Bon, ${OPENLY}...`,
  ])('is confided however it is typed: %s', (text) => {
    expect(confided(text).join(' ')).toContain(OPENLY);
  });
});

describe('what one was given to touch', () => {
  it.each([
    'on m’a fait toucher la maquette',
    'ON M’A FAIT TOUCHER LA MAQUETTE',
    'on m a fait toucher la maquette',
    'il m’a fait toucher le marbre',
    'Le guide nous a fait toucher le bronze',
    'la médiatrice m’a fait toucher une copie',
    'on nous a laissé toucher la sculpture',
  ])('is no confidence: %s', (text) => {
    expect(confided(text)).toEqual([]);
  });
});
