import { describe, expect, it } from 'vitest';
import { shippedLexicon } from '../../src/lexicon/shipped.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { codebookOf } from '../../src/tag/build-codebook.js';
import { deedAt } from '../../src/tag/plain/lesson.js';
import { ASKED, asked, tagged } from './tagged.js';

it.each([
  [['-', '1', '.', 'en', 'parler'], 4],
  [['à', 'tester'], 1],
  [["n'", 'y', 'pas', 'venir'], 3],
  // A word of accented letters alone is a word.
  [['ô', 'tester'], 0],
  [['çà', 'et', 'là'], 0],
  [['…'], -1],
])('finds where a plan tells its deed: %j', (forms, at) => {
  expect(deedAt(forms.map((form) => ({ form })))).toBe(at);
});

const KEPT = 'Que retenez-vous de ces deux journées ?';
const tags = (text: string, question = KEPT) => tagged(text, question).tags;

describe('a lesson that one takes home blames nothing of the event', () => {
  it.each([
    'Un médiateur isolé est un médiateur en danger',
    'un mediateur isole est un mediateur en danger',
    'Qu’il faut arrêter de dire aux gens « c’est simple, il suffit de cliquer »',
    'QU’IL FAUT ARRETER DE DIRE AUX GENS "C’EST SIMPLE"',
    'que l’IA n’est pas magique et que mes usagers en ont peur autant que moi',
    'Ne plus raisonner en nombre de personnes formées mais en qualité d’accompagnement',
    'Mieux vaut une panne qu’une faille',
  ])('« %s »', (text) => {
    const { sentiment, intents, themes } = tags(text);
    expect(sentiment.label).not.toBe('negative');
    expect(intents).not.toContain('critique');
    expect(themes.map(({ polarity }) => polarity)).not.toContain('negative');
  });

  it.each(['pb de son dans la grande salle les 2 jours', 'Pas grand-chose, c’était trop long'])(
    '« %s » is no lesson',
    (text) => {
      expect(tags(text).intents).toContain('critique');
    },
  );

  it.each(['a attendre 1h', 'A ATTENDRE DEBOUT'])('« %s » mocks', (text) => {
    expect(tags(text, 'Ce que j’ai appris')).toMatchObject({
      sentiment: { label: 'negative' },
      intents: ['critique'],
    });
  });

  it.each(['à souder', 'à attendre mon tour', 'à chercher dans les archives', 'À perdre'])(
    '« %s » does not',
    (text) => {
      expect(tags(text, 'Ce que j’ai appris').sentiment.label).toBe('positive');
    },
  );

  it.each([
    'Arrêter de faire à la place des gens',
    'mieux expliquer impots.gouv',
    'LA FICHE REFLEXE',
  ])('« %s » is a plan, which judges nothing and asks for nothing', (text) => {
    const { sentiment, intents } = tags(text, 'Qu’allez-vous changer dans votre pratique ?');
    expect(sentiment).toMatchObject({ label: 'neutral', score: 0 });
    expect(intents).toEqual([]);
  });

  it.each([
    'en parler à mes collègues',
    'Récrire nos courriers. Ils sont illisibles.',
    'COMPTER ! je n’ai jamais tenu de tableau',
    'acheter un videoprojecteur',
    'Je teste la boussole avec mon équipe',
    'je vais essayer de convaincre mon directeur de lâcher les GAFAM',
    'rien, trop de mails',
    'pas grand chose, faute de temps',
    'rien de concret pour l’instant',
    'Proposer un atelier CAF',
    'il faut former les agents',
  ])('« %s » is a plan, which tells nothing of the event', (text) => {
    const { sentiment, themes } = tags(text, 'Qu’allez-vous mettre en place à votre retour ?');
    expect(sentiment.label).toBe('neutral');
    expect(themes.filter(({ id }) => id.startsWith('evenement/'))).toEqual([]);
  });

  it('a plan has subjects', () => {
    const { themes } = tags('un atelier Café IA tous les mois', 'Qu’allez-vous mettre en place ?');
    expect(themes.map(({ id }) => id)).toEqual(['numerique/ia']);
  });

  it.each(['faire des pauses', 'venir a velo'])(
    '« %s », a plan, is no theme of the event, alone too',
    (text) => {
      const book = codebookOf([shippedLexicon('evenement')]);
      const question = 'Qu’allez-vous changer dans votre travail ?';
      const [told] = tagAnswers([{ id: '1', answer: '1/1', edition: '', question, text }], book);
      expect(told?.tags.themes).toEqual([]);
    },
  );

  it.each([
    ['Proposer un atelier CAF', false],
    ['j’aimerais proposer un café numérique', false],
    ['plus de communication vers les usagers', false],
    ['Organisez une suite en 2026, svp', true],
    ['il faudrait que vous veniez dans nos structures', true],
  ])('« %s » suggests something to those who asked: %s', (text, suggests) => {
    const { intents } = tags(text, 'Quelles suites comptez-vous donner à cette journée ?');
    expect(intents.includes('suggestion')).toBe(suggests);
  });

  it.each([
    ['Rien, trop loin de mon métier', 'negative'],
    ['Rien, pas assez de temps pour pratiquer en atelier', 'negative'],
    ['Je garde un excellent souvenir de cette journée', 'positive'],
    ['Formation géniale, la méthode dès lundi', 'positive'],
    ['peu de choses, contenu décevant', 'negative'],
    ['Oublier cette formation, c’était nul.', 'negative'],
    ['Tester la méthode, vraiment géniale ! Bravo aux formateurs.', 'positive'],
    ['Tester la méthode. Elle est géniale !', 'positive'],
    ['Le jeu de cartes. Le reste est inutile.', 'negative'],
  ])('« %s » is no plan: it is %s', (text, label) => {
    expect(tags(text, 'Qu’allez-vous mettre en pratique ?').sentiment.label).toBe(label);
  });

  it.each([
    'Lundi matin, que faites-vous de tout ça ?',
    'Dès lundi, que ferez-vous ?',
    'Quelle sera votre première action ?',
    'Et maintenant, vous faites quoi ?',
    'Qu’est-ce que vous allez faire lundi au travail ?',
    'Une chose que vous ferez différemment demain',
    'Quelles suites allez-vous donner ?',
    'Que retenez-vous pour votre pratique professionnelle ?',
    'Qu’est-ce que vous retenez de la journée pour votre structure ?',
    'Quelles suites comptez-vous donner, au sein de votre association, à ces deux jours ?',
    'Quels engagements prenez-vous ?',
    'À quoi vous engagez-vous ?',
    'Quelles actions envisagez-vous dans votre commune ?',
    'À votre retour, que pensez-vous mettre en place ?',
    'Que souhaitez-vous mettre en œuvre dans votre établissement ?',
    'Comment allez-vous utiliser ce que vous avez appris ?',
    'Quels changements allez-vous apporter à votre pratique ?',
    'Ce que je vais faire',
  ])('« %s » asks for plans', (question) => {
    expect(asked(question)).toMatchObject({ plans: true, expects: 'neutral' });
  });

  it.each([
    'Quelle note donnerez-vous à l’atelier ?',
    'Que faites-vous dans la vie ?',
    'Que retenez-vous de la journée ?',
    'Quelle image gardez-vous de la journée pour votre territoire ?',
    'Que changeriez-vous ?',
    'Que pensez-vous du dispositif que nous mettons en place ?',
    'Quelles actions souhaiteriez-vous que nous mettions en place ?',
    'Quels freins voyez-vous à mettre en pratique ?',
    'Que faut-il changer dans notre façon de travailler ?',
    'Quelles suites faut-il donner à cette journée ?',
    'Quelles suites imaginez-vous pour l’événement ?',
    'Quels projets souhaitez-vous voir soutenus par la fédération ?',
    'Quels freins envisagez-vous ?',
    'Que ferez-vous l’an prochain à notre place ?',
    'Quel engagement vous a marqué ?',
    'Quels ateliers allez-vous suivre ?',
  ])('« %s » asks for no plan', (question) => {
    expect(asked(question).plans).toBeUndefined();
  });

  it('and none is read where faults are asked', () => {
    const text = 'Un atelier complet est un atelier raté';
    expect(tags(text, ASKED.criticism).sentiment.label).toBe('negative');
    expect(asked('Que retenez-vous de négatif ?').keeps).toBeUndefined();
  });
});

describe('what one gains for one’s work', () => {
  const GAIN = 'Que retirez-vous de ces deux jours pour votre travail ?';

  it.each([
    'Sensibiliser les élus aux risques de l’IA',
    'rédiger une charte',
    'utiliser l’IA avec discernement',
    'Je vais animer des ateliers',
    'Nous allons refaire nos courriers',
    'Je testerai la méthode',
    'mettre en place une charte',
    '- à tester avec les élèves',
    'Organiser un forum des métiers',
    'Partager les fiches aux collègues',
    'J’animerai un café numérique',
    'Nous ferons un point mensuel',
  ])('« %s » is a plan, which praises nothing', (text) => {
    expect(tags(text, GAIN)).toMatchObject({ sentiment: { label: 'neutral' }, intents: [] });
  });

  it.each([
    'des contacts et de l’énergie',
    'une autre façon d’écouter les usagers',
    'Savoir dire non',
    'Comprendre enfin les aides de la CAF',
    'Rencontrer d’autres professionnels',
    'Prendre du recul',
    'Gagner en efficacité',
    'Oser prendre la parole',
    'M’organiser',
    'Me former',
    'Monter en compétence',
    'Créer du lien',
    'Partager des expériences',
    'Je comprends mieux mes collègues',
    'J’apprends chaque jour',
    'Je vais mieux comprendre les usagers',
    'Je prendrai plus de recul',
    'Former une vraie équipe',
    'Refaire le plein d’énergie',
    'Revoir mes bases',
    'Créer une vraie cohésion',
    'Utiliser Excel plus vite',
    'Présenter sans stress',
    'Informer les usagers est désormais plus simple',
    'Animer une réunion n’a plus de secret pour moi',
    'Nous améliorons notre écoute',
    'J’aborderai mieux les conflits',
  ])('« %s » is a gain, which praises', (text) => {
    expect(tags(text, GAIN).sentiment.label).toBe('positive');
  });

  it.each(['Perdre mon temps', 'Tester des outils qui ne marchent pas'])(
    '« %s » blames',
    (text) => {
      expect(tags(text, GAIN).sentiment.label).toBe('negative');
    },
  );
});
