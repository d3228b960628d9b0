import { expect, it } from 'vitest';
import { asksOfYours, meaningIn } from '../../src/quote/meaning.js';
import {
  asWritten,
  eventNames,
  eventSubject,
  isSameName,
  otherThan,
  properName,
} from '../../src/quote/subject.js';

it.each([
  ['Que représente NEC pour vous ?', 'NEC'],
  ['En quelques mots, que représente NEC pour vous ?', 'NEC'],
  [
    'Pour vous, que représentent Les Rencontres des tiers-lieux ?',
    'Les Rencontres des tiers-lieux',
  ],
  [
    'En une phrase, que représentent pour vous Les Rencontres des tiers-lieux ?',
    'Les Rencontres des tiers-lieux',
  ],
  ['Que représente cet événement pour vous ?', 'L’événement'],
  ['Que représente pour vous cette journée ?', 'La journée'],
  ['Que représente pour vous cette édition ?', 'L’édition'],
  ['Que représentent ces rencontres à vos yeux ?', 'Les rencontres'],
  ['Que représente ce salon ?', 'Le salon'],
  ['Qu’avez-vous apprécié ?', 'L’événement'],
  ['Quelle image gardez-vous de ces Assises ?', 'Les Assises'],
  ['Quel mot vous vient en pensant à cette soirée ?', 'La soirée'],
  ['Quel mot vous vient quand vous pensez au forum ?', 'Le forum'],
  ['Un mot pour ces deux jours ?', 'L’événement'],
])('the event of « %s » is « %s »', (question, subject) => {
  expect(eventSubject(['Un mot ?', question])).toBe(subject);
});

it.each([
  ['Bilan des Rencontres', 'Les Rencontres'],
  ['Bilan du festival', 'Le festival'],
  ['Bilan de la Fabrique', 'La Fabrique'],
  ['Bilan de l’événement', 'L’événement'],
  ['Synthèse de l’évaluation de NEC 2025', 'NEC 2025'],
  ['Rapport d’évaluation du festival 2025 : l’essentiel', 'Le festival 2025'],
  ['Ce que disent les réponses', 'Le salon'],
  ['Les Étincelles', 'Les Étincelles'],
  ['Les Étincelles 2025', 'Les Étincelles 2025'],
  ['Les Étincelles, édition 2025', 'Les Étincelles'],
  ['Les Étincelles (édition 2025)', 'Les Étincelles'],
  ['Les Étincelles : bilan 2025', 'Les Étincelles'],
  ['Bilan – Les Étincelles', 'Les Étincelles'],
  ['Bilan 2025 des Étincelles', 'Les Étincelles'],
  ['Bilan du festival Les Étincelles', 'Le festival Les Étincelles'],
  ['Enquête de satisfaction des Étincelles', 'Les Étincelles'],
  ['Festival Les Étincelles', 'Le festival Les Étincelles'],
  ['Festival Les Étincelles – édition 2025', 'Le festival Les Étincelles'],
  ['La Fabrique publique', 'La Fabrique publique'],
  ['L’Escale', 'L’Escale'],
  ['NEC 2025', 'NEC 2025'],
  ['Numérique en Commun[s] 2025', 'Numérique en Commun[s] 2025'],
  ['Rencontres 2025', 'Les rencontres 2025'],
  ['Journée des aidants', 'La Journée des aidants'],
  ['Université de la ville', 'L’Université de la ville'],
  ['Hackathon des archives', 'Le Hackathon des archives'],
  ['Congrès 2025', 'Le congrès 2025'],
  ['Bilan', 'Le salon'],
  ['Bilan annuel', 'Le salon'],
  ['Bilan d’activité', 'Le salon'],
  ['Évaluation', 'Le salon'],
  ['Évaluation 2025', 'Le salon'],
  ['Rapport d’évaluation', 'Le salon'],
  ['Questionnaire de satisfaction', 'Le salon'],
  ['QUESTIONNAIRE DE SATISFACTION', 'Le salon'],
  ['Retours des participants', 'Le salon'],
  ['Les retours du public', 'Le salon'],
  ['Vos retours sur le festival', 'Le salon'],
  ['Votre avis', 'Le salon'],
  ['Nos résultats', 'Le salon'],
  ['L’essentiel', 'Le salon'],
  ['L’Essentiel', 'Le salon'],
  ['Formulaire sans titre', 'Le salon'],
  ['Mobilité 2025', 'Le salon'],
  ['Bilan des réponses', 'Le salon'],
  ['Enquête de satisfaction', 'Le salon'],
])('the title « %s » names « %s » before the question', (title, subject) => {
  expect(eventSubject(['Que représente ce salon ?'], title)).toBe(subject);
});

it.each([
  ['La Grande Collecte', 'Que représente NEC pour vous ?', 'NEC'],
  ['Les Étincelles', 'Que représente ce Festival pour vous ?', 'Les Étincelles'],
  ['Bilan des Étincelles', 'Que représente NEC pour vous ?', 'Les Étincelles'],
  ['', 'Les Étincelles (édition 2025) en un mot', 'Les Étincelles'],
  ['', 'En un mot, Les Étincelles édition 2025 c’est…', 'Les Étincelles'],
])(
  'of the title « %s » and the question « %s », the event is « %s »',
  (title, question, subject) => {
    expect(eventSubject([question], title)).toBe(subject);
  },
);

it.each([
  ["En trois mots ou en une image, Les Étincelles c'est…", 'Les Étincelles'],
  ['En un mot ou en une image, pour vous, Les Étincelles, c’est…', 'Les Étincelles'],
  ['En trois mots (ou une image), Les Étincelles c’est', 'Les Étincelles'],
  ['En quelques mots ou en image, le festival c’est…', 'le festival'],
  ['Les Étincelles c’est quoi pour vous ?', 'Les Étincelles'],
  ['Les Étincelles, en un mot, c’est…', 'Les Étincelles'],
  ['En un mot comme en cent, le festival c’est…', 'le festival'],
  ['Les Étincelles ce sont…', 'Les Étincelles'],
  ['En 3 mots, Les Étincelles sont…', 'Les Étincelles'],
  ['Q9. En trois mots, Les Étincelles c’est…', 'Les Étincelles'],
  ['12) Les Étincelles 2025 en trois mots', 'Les Étincelles 2025'],
  ['En un mot, l’édition 2025 c’est…', 'l’édition 2025'],
  ['En trois mots, la Fabrique publique, c’est…', 'la Fabrique publique'],
  ['Pour vous, Les Tréteaux, c’est quoi ?', 'Les Tréteaux'],
  ['Pour vous, Les Tréteaux c’est…', 'Les Tréteaux'],
  ["Les Rencontres, pour vous, c'est :", 'Les Rencontres'],
  ["c'est quoi pour vous, le festival ?", 'le festival'],
  ['Qu’est-ce que la Fabrique pour vous ?', 'la Fabrique'],
  ['Comment définiriez-vous NEC ?', 'NEC'],
  ['Comment décririez-vous ce festival en trois mots ?', 'ce festival'],
  ['Décrivez cet evenement en quelques mots', 'cet evenement'],
  ['Si vous deviez résumer le forum en une phrase ?', 'le forum'],
  ['Comment parleriez-vous du salon à un ami ?', 'du salon'],
  ['Comment décririez-vous l’université d’été à un·e ami·e ?', 'l’université d’été'],
  ['En un mot, Les Tréteaux ?', 'Les Tréteaux'],
  ['Que signifie pour vous la biennale ?', 'la biennale'],
  ['Ce que NEC représente pour vous', 'NEC'],
  ['En quelques mots, qu’avez-vous pensé de la journée ?', 'de la journée'],
  ['Trois mots pour décrire la rencontre', 'la rencontre'],
  ['Qu’évoque le congrès à vos yeux ?', 'le congrès'],
  ['NEC en un mot ?', 'NEC'],
  ['En un mot ?', ''],
  ['Les Assises en un mot ou une image ?', 'Les Assises'],
  ['Les Assises, en un mot, une couleur ?', 'Les Assises'],
  ['Un mot ou une image pour les Tréteaux ?', 'les Tréteaux'],
  ['Les Tréteaux : un mot, une image', 'Les Tréteaux'],
  ['Un mot-clé pour cette édition ?', 'cette édition'],
  ['Vos trois mots pour le forum', 'le forum'],
  ['Si les Tréteaux étaient une image ?', 'les Tréteaux'],
  ['Si la soirée était un plat, ce serait…', 'la soirée'],
  ['Quel mot vous vient à l’esprit en pensant à cette journée ?', 'à cette journée'],
  ['Quelle image garderez-vous du festival ?', 'du festival'],
  ['À quoi vous fait penser la foire ?', 'la foire'],
  ['Si vous deviez comparer la formation à un objet, lequel ?', 'la formation'],
  ['La Nuit des étoiles en une image :', 'La Nuit des étoiles'],
  ['Donnez trois adjectifs qui résument le colloque', 'le colloque'],
  ['Complétez : « Les Tréteaux, c’est… »', 'Les Tréteaux'],
  ['Complétez la phrase : pour moi, la Fête du livre, c’est...', 'la Fête du livre'],
  ['Pour moi, le festival c’est un peu comme…', 'le festival'],
  ['Dites-nous en un mot ce que vous avez pensé de la journée', 'de la journée'],
  ['La journée, en une expression ?', 'La journée'],
  ['En une image ?', ''],
  ['Un mot pour résumer ces deux jours ?', ''],
  ['À quoi compareriez-vous ces trois journées ?', ''],
])('« %s » asks what « %s » is', (question, name) => {
  expect(meaningIn(question)).toBe(name);
});

it.each([
  'En quelques mots, qu’avez-vous pensé des repas ?',
  'Décrivez votre trajet',
  'Décrivez les repas du festival',
  'Décrivez la salle en un mot',
  'Notez la salle en un mot',
  'Accueil en trois mots',
  'Restauration : un mot',
  'En un mot, la restauration ?',
  'Décrivez en quelques mots la difficulté que vous avez rencontrée',
  'Résumez votre expérience de la billetterie',
  'Ce que vous avez préféré, c’est…',
  'Le point fort du festival, c’est :',
  'Qu’est-ce que nous pourrions faire pour vous ?',
  'Qu’est-ce que l’équipe pourrait améliorer pour vous ?',
  'Les ateliers, c’est quoi pour vous ?',
  'Un mot pour l’équipe ?',
  'Un message pour les bénévoles ?',
  'Vous êtes-vous senti représenté ?',
  'Comment avez-vous connu le festival ?',
  'En une phrase, comment était l’accueil ?',
  'Quels mots décrivent votre repas ?',
  'Qu’avez-vous le plus aimé pendant le festival ?',
  'Que changeriez-vous au festival ?',
  'Ces ateliers en un mot ?',
  'Un commentaire, en un mot ?',
  'Un mot pour les bénévoles ?',
  'Un mot pour la prochaine édition ?',
  'Si le festival était payant, viendriez-vous ?',
  'Si les Assises étaient à refaire ?',
  'Si le festival était un peu plus long ?',
  'Quelle image avez-vous de la mairie ?',
  'Quelles images du festival avez-vous partagées ?',
  'Les repas : un mot, une image',
  'En un mot ou en une image, ce que vous avez préféré c’est…',
  'En un mot ou en une image, l’accueil c’était…',
  'En trois mots, les ateliers sont…',
  'Q9. Le point fort, c’est…',
])('« %s » asks something else', (question) => {
  expect(meaningIn(question)).toBeNull();
});

it.each([
  ['what is told', [], { subject: 'Devoxx' }, [['devoxx']]],
  ['the title', ['Un mot ?'], { title: 'Bilan de l’Escale 2025' }, [['escale']]],
  [
    'each question that asks what it is, once',
    ['Que représente NEC pour vous ?', 'NEC, c’est quoi ?', 'Qu’avez-vous aimé ?'],
    {},
    [['nec']],
  ],
  [
    'title and question',
    ['Que représente le PDI pour vous ?'],
    { title: 'Bilan du Printemps de l’idée' },
    [['printemps', 'de', "l'", 'idée'], ['pdi']],
  ],
  ['nothing', ['Qu’avez-vous aimé ?'], { title: 'Enquête de satisfaction' }, []],
] as const)('eventNames are those of %s', (_, questions, named, names) => {
  expect(eventNames(questions, named)).toEqual(names);
});

it.each([
  [['Que représente NEC pour vous ?', 'Que représente NEC 2025 pour vous ?'], 'NEC'],
  [['Que représentent Les Rencontres des tiers-lieux ?'], 'Les Rencontres des tiers-lieux'],
  [['Décrivez le festival en trois mots'], null],
  [['QUE REPRÉSENTE CE FESTIVAL POUR VOUS ?'], null],
  [['Que représente NEC pour vous ?', 'Les Tréteaux, c’est quoi ?'], null],
  [['Qu’avez-vous apprécié ?'], null],
])('%j name the event by itself: %s', (questions, name) => {
  expect(properName(questions)).toBe(name);
});

it.each([
  ['Décrivez votre équipe en trois mots', true],
  ['Quel mot vous vient à l’esprit en pensant à votre manager ?', true],
  ['Décrivez votre expérience en trois mots', false],
  ['Votre journée en un mot', false],
  ['Que représente NEC pour vous ?', false],
])('« %s » asks about something of one’s own that is no event: %s', (question, yours) => {
  expect(asksOfYours(question)).toBe(yours);
});

it.each([
  ['NEC', 'Numérique en Commun[s]', true],
  ['La Quinzaine', 'la Quinzaine des communs', true],
  ['Le festival Les Tréteaux', 'Les Tréteaux', true],
  ['La fête du lac 2025', 'la Fête du lac', true],
  ['La soirée du samedi', 'La Quinzaine', false],
  ['La soirée de la Quinzaine', 'La Quinzaine', false],
])('« %s » names « %s »: %s', (one, other, isSame) => {
  expect(isSameName(one, other)).toBe(isSame);
});

it.each([
  ['nec', 'NEC'],
  ['nos rencontres', 'nos rencontres'],
])('writes %s as the files do', (name, written) => {
  expect(asWritten(name, ['Que représente NEC pour vous ?'], 'Bilan')).toBe(written);
});

it.each(['Ce rendez-vous', 'Ces deux jours', 'L’édition 2026', 'nos rencontres'])(
  '%s is the event, by its kind',
  (subject) => {
    expect(otherThan(subject, ['Que représente NEC pour vous ?'])).toBeNull();
  },
);
