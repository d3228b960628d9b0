import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const praised = (text: string) => tagged(text, ASKED.praise).tags;
const struck = (text: string) =>
  tagged(text, 'Qu’est-ce qui vous a le plus marqué ?').tags.sentiment.label;

describe('what is bad in itself, where praise is asked', () => {
  it.each([
    'le mepris de l equipe',
    'le froid dans l’amphi',
    'le manque de place dans la salle',
    'mal aux pieds',
  ])('« %s » blames', (text) => {
    expect(praised(text)).toMatchObject({
      sentiment: { label: 'negative' },
      intents: ['critique'],
    });
  });

  it.each(['La coupure de courant à 15h'])('« %s » blames where moments are asked', (text) => {
    expect(tagged(text, 'Un moment qui vous a marqué ?').tags.sentiment.label).toBe('negative');
  });

  it.each([
    'la pluie',
    'la grève des trains',
    'La canicule',
    'un mal de tête',
    'la fatigue',
    'La pluie et la boue',
    'De l’épuisement et zéro merci',
    'Une dispute entre organisateurs',
    'Une collègue en larmes',
    'Une belle leçon d’inorganisation',
    'Le sentiment d’avoir été invité pour faire nombre',
    'Promis, juré : plus jamais',
  ])('« %s » blames where one tells what one keeps', (text) => {
    const question = 'Que retenez-vous de cette journée ?';
    expect(tagged(text, question).tags.sentiment.label).toBe('negative');
  });

  it.each([
    'Une pluie d’idées',
    'La colère joyeuse des jeunes',
    'Une bouffée d’air',
    'Promis, juré, je reviens',
  ])('« %s » still praises there', (text) => {
    const question = 'Que retenez-vous de cette journée ?';
    expect(tagged(text, question).tags.sentiment.label).toBe('positive');
  });

  it.each([
    ...['Le jargon', 'le froid', 'La pluie', 'La file au vestiaire', 'Le froid dans le hall'],
    ...['La cohue à l’entrée', 'L’attente au vestiaire', 'Les files d’attente, une heure debout'],
    'La chaleur dans la salle Jean-Bart, 32 degrés, deux personnes ont dû sortir',
    ...['regards de travers', 'Des affirmations sans source'],
  ])('« %s » blames where one tells what struck', (text) => {
    expect(struck(text)).toBe('negative');
  });

  it.each([
    ...['La chaleur de l’accueil', 'La chaleur humaine', 'La chaleur de la fanfare dans la salle'],
    ...['le bruit joyeux du forum', 'Le bruit des rires', 'Pas un seul retard', 'Peu de jargon'],
    ...['L’ambiance malgré la pluie', 'Les attentes du public', 'La table ronde sur le gaspillage'],
    'La queue devant l’atelier couture, preuve de son succès',
    ...['L’attente vite récompensée', 'Le gaspillage évité grâce aux bénévoles'],
    ...['Le retard rattrapé en une matinée', 'La panne transformée en atelier'],
    ...['La pluie de confettis', 'La file des gens qui voulaient entrer', 'La queue du dragon'],
    ...['Le bruit des machines à coudre', 'Le bug de l’an 2000 raconté par Paul'],
    ...['L’ennui comme source de création', 'La chaleur des échanges dans la salle'],
    'La chaleur dans les échanges au bureau',
  ])('« %s » praises there', (text) => {
    expect(struck(text)).toBe('positive');
  });

  it.each(['Une alarme dans nos consciences', 'Des disputes pour la parole'])(
    '« %s » is an image, and no ill of the day',
    (text) => {
      const question = 'Que vous évoque cette journée ?';
      expect(tagged(text, question).tags.sentiment.label).toBe('positive');
    },
  );

  it.each(['L’intervention de la préfecture… non je rigole', 'Le buffet, non je plaisante'])(
    '« %s » takes back what it praised',
    (text) => {
      expect(praised(text).sentiment.label).toBe('negative');
    },
  );

  it.each([
    ['une usine', 'negative'],
    ['Tunnel', 'negative'],
    ['coquille vide', 'negative'],
    ['un pansement', 'positive'],
    ['un souffle', 'positive'],
  ])('« %s », as an image of the event, is %s', (text, label) => {
    const question = 'Le salon en un mot ou une image ?';
    expect(tagged(text, question).tags.sentiment.label).toBe(label);
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
    'une pluie d’idées',
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
