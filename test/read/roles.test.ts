import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/survey.js';
import { file, input, readSource, roles, said } from './table.js';

/** Values are dealt out over forty rows, in turn. */
const column = (header: string, values: readonly string[]): Role | undefined => {
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const rows = Array.from({ length: 40 }, (_, i) => `${i + 1};${cell(values[i % values.length]!)}`);
  return roles(`id;${cell(header)}\n${rows.join('\n')}\n`)[header];
};

const spread = (count: number, make: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));

const TEXTS = spread(
  40,
  (i) => `Réponse ${i} : des rencontres vraiment utiles, merci à toute l’équipe`,
);
const BRIEF = spread(
  40,
  (i) => ['Lieu', 'Café', 'Buffet', 'RAS', 'Tout'][i % 5]! + (i % 3 ? ` ${i}` : ''),
);

const CASES: readonly (readonly [Role, string, readonly string[]])[] = [
  ['id', 'surveyId', spread(40, (i) => `x${7 * i}`)],
  ['id', 'formID', spread(40, (i) => `x${7 * i}`)],
  ['id', 'avis_id', spread(40, (i) => `x${7 * i}`)],
  ['number', 'Score Madrid', spread(40, (i) => String(7 * i + 3))],
  ['number', 'Situation covid', spread(40, (i) => String(7 * i + 3))],
  ['number', 'Surface du David', spread(40, (i) => String(7 * i + 3))],
  ['open', 'Qu’avez-vous le plus apprécié ?', TEXTS],
  ['open', 'Q12', TEXTS],
  ['open', 'Un autre commentaire, une suggestion ?', TEXTS],
  ['open', 'Autres remarques', TEXTS],
  ['choice', 'Commentaire interne', ['à rappeler', 'Vu avec la mairie, à rappeler en janvier']],
  ['choice', 'Notes de l’équipe', TEXTS],
  ['open', 'Votre avis sur la communication interne', TEXTS],
  ['open', 'Pourquoi ne pas publier les comptes rendus ?', TEXTS],
  ['open', 'Pourquoi ?', TEXTS],
  ['open', 'Points à améliorer', BRIEF],
  ['open', 'Commentaires libres', ['RAS', 'RAS', '/', 'Merci', 'Merci', 'Continuez !']],
  ['open', 'Commentaire', ['Bien', 'Très bien', 'Rien', 'Super ambiance', 'RAS']],
  ['open', 'En un mot, que représente NEC pour vous ?', spread(40, (i) => `mot${i}`)],
  ['open', 'Date idéale de la prochaine édition : dites-nous', TEXTS],
  [
    'choice',
    'Vous êtes :',
    ['Élu·e', 'Agent d’une collectivité territoriale', 'Membre d’une association'],
  ],
  ['open', 'Quel intervenant vous a marqué ?', ['Nadia Ferhat', 'Paul Hennequin', 'Léa Kerbrat']],
  [
    'open',
    'Une intervention vous a-t-elle marqué(e) ?',
    ['Nadia Ferhat', 'Nadia Ferhat et Paul Hennequin', 'Paul Hennequin', 'La table ronde'],
  ],
  [
    'choice',
    'Que pensez-vous de l’organisation ?',
    [
      'Tout à fait satisfaisante : irréprochable du début à la fin, et une équipe disponible',
      'Plutôt satisfaisante : quelques points restent à revoir, mais tout était bien organisé',
      'Plutôt pas satisfaisante : trop de points restent à revoir pour que je revienne',
    ],
  ],
  ['scale', 'J’aime', ['1', '2', '3', '4', '5']],
  ['number', 'J’aime', ['0', '2', '1', '0', '5', '9']],
  ['choice', 'Quelle intervention avez-vous suivie ?', ['Table ronde', 'Atelier', 'Plénière']],
  ['choice', 'Quel musée avez-vous visité ?', ['Petit Palais', 'Grand Palais', 'Musée Rodin']],
  ['choice', 'Est-ce votre première venue ?', ['Oui', 'Non']],
  ['choice', 'Souhaitez-vous être recontacté·e ?', ['Oui', 'Non']],
  [
    'choice',
    'À combien de sessions avez-vous assisté ?',
    ['Une seule', 'De deux à cinq', 'Plus de cinq'],
  ],
  ['choice', 'Votre région', ['Bretagne', 'Occitanie', 'Grand Est', 'Corse']],
  ['scale', 'Quelle note donnez-vous ?', spread(11, String)],
  ['scale', 'Note sur 5', ['1', '2', '3', '4', '5']],
  [
    'scale',
    'L’accueil',
    ['Très satisfait', 'Plutôt satisfait', 'Peu satisfait', 'Pas du tout satisfait'],
  ],
  [
    'scale',
    'Le programme est-il pertinent ?',
    ['Tout à fait d’accord', 'D’accord', 'Pas d’accord', 'Sans opinion'],
  ],
  [
    'scale',
    'Avez-vous atteint vos objectifs ?',
    ['Oui, tout à fait', 'Oui, plutôt', 'Non, pas vraiment'],
  ],
  ['scale', 'Le contenu vous a-t-il plu ?', ['Tout à fait', 'Plutôt']],
  ['scale', 'La restauration', ['Excellent', 'Bien', 'Moyen', 'Mauvais']],
  ['scale', 'Recommanderiez-vous ?', ['Non, pas du tout', '2', '3', '4', 'Oui, sans hésiter']],
  ['scale', 'Accueil', ['4 - Très bien', '3 - Bien', '2 - Moyen', '1 - Mauvais']],
  ['scale', 'Note', ['1,0', '2,0', '4,0', '5,0']],
  ['number', 'Note', ['1,5', '2,0', '4,0', '5,0']],
  ['scale', 'Note', ['1,00', '2,00', '4,00', '5,00']],
  ['choice', 'Table', ['3', '8', '12', '14']],
  ['scale', 'L’équipe', ['1', '2', '3', '4']],
  ['scale', 'Groupe', ['1', '2', '3', '4']],
  ['choice', 'Arrondissement', ['3', '11', '18', '20']],
  ['scale', 'Notez le groupe', ['1', '2', '3', '4']],
  ['personal', 'Comment veux-tu qu’on t’appelle ?', ['Léo', 'Mia', 'Zoé', 'Tom']],
  ['edition', 'Année scolaire', ['2023-2024', '2024-2025']],
  ['edition', 'Saison', ['Saison 23/24', 'Saison 24/25']],
  ['choice', 'Session', ['Session 2025, matin', 'Session 2025, après-midi']],
  ['choice', 'Saison', ['Été', 'Hiver']],
  ['number', 'Votre avis, de -2 à +2', ['-2', '-1', '0', '+1', '+2']],
  ['number', 'Votre avis, de −2 à +2', ['−2', '−1', '0', '+1', '+2']],
  ['number', 'Tarif', ['0,00', '5,00', '10,00']],
  ['number', 'Part du temps', ['0 %', '5 %', '10 %']],
  ['number', 'Combien de sessions avez-vous suivies ?', ['1', '2', '3', '5']],
  ['number', 'Budget', ['1 200', '350,5', '98', '4000'].map((value) => value.replace(' ', ''))],
  ['number', 'Budget', spread(40, (i) => `${i + 1} 00${i % 10},50`)],
  ['number', 'Coût', spread(40, (i) => `${i + 1}\u202f00${i % 10},50\u00a0€`)],
  ['number', 'Dépense', spread(40, (i) => `${i + 1} 00${i % 10} euros`)],
  ['date', 'Jour de votre venue', ['30/10/2025', '29/10/2025']],
  ['date', 'Arrivée', ['2025-10-29 09:12:00', '2025-10-30T14:00']],
  [
    'multiple',
    'Vos objectifs',
    [
      'Rencontrer;Apprendre',
      'Apprendre',
      'Rencontrer',
      'Rencontrer;Recruter',
      'Apprendre;Recruter',
    ],
  ],
  [
    'multiple',
    'Formats suivis',
    [
      'Ateliers, Tables rondes',
      'Ateliers',
      'Stands',
      'Tables rondes, Stands',
      'Ateliers, Stands, Tables rondes',
    ],
  ],
  [
    'multiple',
    'Vos jours',
    ['Mercredi | Jeudi', 'Mercredi', 'Jeudi', 'Jeudi | Vendredi', 'Vendredi'],
  ],
  ['personal', 'Votre e-mail', spread(40, (i) => `p${i}@exemple.fr`)],
  ['personal', 'Contact', spread(40, (i) => `p${i}@exemple.fr`)],
  ['personal', 'Rappel', spread(40, (i) => `06 12 34 56 ${10 + i}`)],
  ['personal', 'Machine', spread(40, (i) => `192.168.0.${i}`)],
  ['personal', 'Prénom', ['Aziliz', 'Tanguy', 'Maëlle']],
  [
    'personal',
    'Si vous souhaitez laisser vos coordonnées',
    spread(40, (i) => `Camille Exemple ${i}, 0612345678, c${i}@exemple.fr`),
  ],
  [
    'personal',
    'Acceptez-vous d’être recontacté·e ?',
    ['Oui, marie@exemple.fr', ...spread(30, () => 'Non')],
  ],
  ['choice', 'Pour aller plus loin', ['Oui : 06 12 34 56 78', ...spread(39, () => 'Non')]],
  ['personal', 'Pour aller plus loin', ['Oui : 06 12 34 56 78', ...spread(9, () => 'Non')]],
  ['personal', 'Pour la suite', ['Oui : +33 6 12 34 56 78', ...spread(9, () => 'Non')]],
  ['personal', 'Relais', spread(40, (i) => `Camille Exemple 06123456${10 + i}`)],
  ['open', 'Remarques', [...TEXTS, 'Écrivez à camille@exemple.fr pour la suite, merci à vous']],
  ['number', 'Budget', spread(40, (i) => `${123456700 + i}`)],
  ['personal', 'Nom de votre structure', spread(40, (i) => `Association du quartier ${i}`)],
  ['id', 'Code participant', spread(40, (i) => `NEC-${i}`)],
  ['empty', 'Remarques', ['']],
];

/** Kinds met in exports that are not in test/fixtures/exports. */
const MORE: readonly (readonly [Role, string, readonly string[]])[] = [
  ['scale', 'Satisfaction', ['★★★', '★★★★', '★★★★★']],
  ['choice', 'Reviendrez-vous ?', ['Oui', 'Non', 'Peut-être']],
  ['multiple', 'Gênes', ['Le bruit / La foule', 'Le bruit', 'La foule / Le froid', 'La foule']],
  ['multiple', 'Connu par', ['Presse,Amis', 'Amis', 'Presse', 'Amis,Radio', 'Radio,Presse']],
];

const FIRST_NAMES =
  'Léa|Paul|Inès|Björn|Odile|Sofiane|Maëlle|Tanguy|Awa|Jules|Nora|Yann|Rose|Ali|Zoé|Marc'.split(
    '|',
  );
const WORDS =
  'Inspirant|riche|Convivial|dense|long|Utile|fatigant|joyeux|Humain|vivant|confus|Engagé|sobre|drôle|Solidaire|ouvert'.split(
    '|',
  );

/** Figures and words that only look like one another. */
const SHAPES: readonly (readonly [Role, string, readonly string[]])[] = [
  ['id', 'Order ID', spread(40, (i) => `${9912345601 + 13 * i}`)],
  ['id', 'Numéro de dossier', spread(40, (i) => `${2025100000 + 37 * i}`)],
  ['number', 'Horodatage Unix', spread(40, (i) => `${1728000000 + 60 * i}`)],
  ['personal', 'Rappel', spread(40, (i) => `33 6 12 34 56 ${10 + i}`)],
  ['personal', 'Rappel', spread(40, (i) => `+41 79 123 45 ${10 + i}`)],
  ['personal', 'Rappel', spread(40, (i) => `(0)6.12.34.56.${10 + i}`)],
  ['date', 'Arrivé', spread(40, (i) => `03.10.2025 09:${10 + (i % 40)}`)],
  ['date', 'Arrivé', spread(40, (i) => `Oct ${1 + (i % 28)}, 2025 9:10 AM`)],
  ['date', 'Arrivé', spread(40, (i) => `Friday, October 3, 2025 at 0${i % 10}:10`)],
  ['date', 'Arrivé', spread(40, (i) => `${10 + (i % 20)}-Oct-25`)],
  ['choice', 'Pièces', spread(40, (i) => `doc ${i} final.pdf`)],
  ['choice', 'Attachments', spread(40, (i) => `photo_${i}.jpg (https://exemple.fr/${i})`)],
  ['date', 'Start', spread(40, (i) => `2025-10-03 09:${10 + i}`)],
  ['number', 'Progression', ['Terminé', 'En cours']],
  [
    'choice',
    'Durée',
    ['Beaucoup trop long', 'Trop long', 'Bien', 'Trop court', 'Beaucoup trop court'],
  ],
  ['scale', 'Sur 10, vous nous mettez combien ?', spread(11, String)],
  ['choice', 'FormVersion', ['20250601']],
  [
    'multiple',
    'avis-souhaits',
    ['horaires', 'horaires accueil', 'accueil materiel', 'materiel', 'horaires accueil materiel'],
  ],
  ['choice', 'profil', ['agent public', 'agent prive', 'elu local', 'elu national']],
  ['personal', 'Votre structure', spread(40, (i) => `Mairie de ${WORDS[i % 16]} ${i}`)],
  ['date', 'Submission Date', ['Oct 3, 2025', 'Oct 4, 2025']],
];

const LISTED = ['les ateliers', 'le programme', 'la convivialité', 'les rencontres', 'le lieu'];

/** Options, which people copy into a cell. */
const STANDS = ['Marché du livre', 'Concert', 'Balades', 'Lectures', 'Ateliers sciences'];

/** Three of some things, from one on; every second list is the other way round. */
const lists = (things: readonly string[], parted: string, last = ''): string[] =>
  spread(40, (i) => {
    const three = [0, 1, 2].slice(0, 1 + (i % 3)).map((n) => things[(i + n) % things.length]!);
    return (i % 2 ? three : three.toReversed()).join(parted) + last;
  });

/** Some of the things of a day, in its order, as a questionnaire has them and as people may write them. */
const THINGS = ['ateliers', 'repas', 'débats', 'visite', 'lieu', 'horaires', 'son', 'café'];
const DAY = spread(40, (i) => THINGS.filter((_, n) => (i + 1) & (1 << n)).join(', '));
const edited = (edit: (list: string) => string): string[] =>
  DAY.map((list, i) => (i % 5 === 3 ? edit(list) : list));
const begun = (list: string): string => list.charAt(0).toUpperCase() + list.slice(1);

/** What people list in any order when they are asked for words, and the options of a questionnaire. */
const LISTS: readonly (readonly [Role, string, readonly string[]])[] = [
  [
    'open',
    'Qu’est-ce qui vous a plu ?',
    lists(
      [...LISTED, 'les débats', 'un accueil vraiment chaleureux par une équipe à l’écoute'],
      ' ; ',
    ),
  ],
  ['multiple', 'Qu’est-ce qui vous a plu ?', lists(LISTED, ';', ';')],
  ['multiple', 'Vos formats', lists(LISTED, ' ; ')],
  ...[' + ', '+', ' / ', ', ', ' et '].map(
    (sign) => ['multiple', 'Temps forts', lists(STANDS, sign)] as const,
  ),
  [
    'multiple',
    'Temps forts',
    [
      ...lists(STANDS, ' + '),
      'balades',
      'concert',
      'lectures + Concert',
      'balades',
      'concert',
      'RAS',
    ],
  ],
  ['multiple', 'Suggestions', DAY],
  ['open', 'Suggestions', edited((list) => `${list}.`)],
  ['open', 'Suggestions', edited(begun)],
  ['multiple', 'Sujets', edited(begun)],
  ['open', 'Sujets', [...edited(begun).slice(1), 'RAS']],
  ['multiple', 'Qu’avez-vous vu ? (plusieurs réponses)', lists(LISTED, ' + ')],
  [
    'multiple',
    'Qu’avez-vous vu ?',
    lists(STANDS, ', ').map((list) => list.replace(/, (?!.*, )/u, ' et ')),
  ],
  ['open', 'Qu’avez-vous vu ?', lists(LISTED, ' et ')],
  [
    'open',
    'Qu’avez-vous vu ?',
    lists(
      LISTED.map((thing) => thing.replace('l', 'L')),
      ', ',
    ).map((list) => list.replaceAll(/, L/gu, ', l')),
  ],
  ['choice', 'Vous êtes', spread(40, (i) => ['Parents et enfants', 'Parents', 'Enfants'][i % 3]!)],
  [
    'multiple',
    'Qu’est-ce qui vous a plu ?',
    spread(40, (i) => LISTED.filter((_, n) => (i + 1) & (1 << n)).join(' ; ') || LISTED[0]!),
  ],
  [
    'multiple',
    'Quels sont vos besoins ?',
    [
      'Former mes collègues aux outils',
      'Trouver des financements pour un lieu',
      'Former mes collègues aux outils;Rencontrer des élus de mon territoire',
      'Rencontrer des élus de mon territoire;Trouver des financements pour un lieu',
      'Rencontrer des élus de mon territoire',
    ],
  ],
  [
    'choice',
    'Quelles sont vos attentes pour la suite ?',
    [
      'Former tous mes collègues aux outils libres',
      'Trouver des financements pour un lieu nouveau',
      'Rencontrer des élus de tout mon territoire',
    ],
  ],
  ['choice', 'Vous êtes :', spread(9, (i) => `${FIRST_NAMES[i]} de la direction du numérique`)],
];

/** What a few people say in the same words, and no list of options: a sentence ends inside one. */
const FEW = [
  'Prévoir une garderie',
  'Plus de temps pour les ateliers',
  'Le son dans l’amphi',
  'Les horaires du matin',
  'Mieux indiquer les salles',
  'Moins de plénières',
  'Rien',
  'Tout',
];
const DAMP = 'Le wifi ne marchait pas. Dommage pour un évènement numérique.';

/** Headings that alone tell a person’s name, what tools write, or what the team notes. */
const HEADED: readonly (readonly [Role, string, readonly string[]])[] = [
  ['open', 'QO_2', [...FEW, 'RAS', DAMP]],
  ['choice', 'QO_2', [...FEW, 'RAS', DAMP.replace('. D', ', d').replace('.', '')]],
  ['open', 'Axe de progrès', [...FEW, 'RAS', 'Le wifi ne marchait pas du tout']],
  ['personal', 'Bonjour ! Comment vous appelez-vous ?', ['Zoé', 'Paul', 'Inès']],
  ['personal', 'Quel est votre prénom ?', ['Zoé', 'Paul', 'Inès']],
  ['choice', 'Votre nom peut-il être cité ?', ['Oui', 'Non']],
  ['choice', 'Comment vous appelez-vous entre vous ?', ['Collègues', 'Camarades']],
  ['date', 'Heure', ['10:30', '11:05', '12:10', '9:40']],
  ['choice', 'Heure', ['Le matin', 'Le soir']],
  ['choice', 'Suite à donner (interne)', TEXTS],
  ['choice', 'Note interne (ne pas publier)', TEXTS],
  ['choice', 'Note interne - à ne pas diffuser', TEXTS],
  ['choice', 'Codage thématique', TEXTS],
  ['open', 'Codage pour enfants', TEXTS],
  ['open', 'Commentaire (ne pas publier)', TEXTS],
  ['open', 'Qu’avez-vous apprécié ? (ne pas diffuser)', TEXTS],
];

/** Short values that hardly anybody shares: names are never listed, and words are read. */
const SCATTERED: readonly (readonly [Role, string, readonly string[]])[] = [
  ['open', 'Météo intérieure', WORDS],
  ['open', 'QO_1', WORDS],
  ['open', 'Start', WORDS],
  ['open', 'q4_one_word', WORDS],
  ['open', 'q5_mot_cle', FIRST_NAMES],
  ['choice', 'Binôme', FIRST_NAMES],
  ['choice', 'Vu avec', WORDS.map((word) => `${word}_${word.length}`)],
  ['personal', 'Attendee first name', WORDS],
  ['personal', 'SubmitterName', FIRST_NAMES],
  ['personal', 'Auteur', FIRST_NAMES],
  ['personal', 'Assigné à', FIRST_NAMES],
  ['personal', 'Pseudonyme', WORDS],
  ['personal', 'Compte Instagram', WORDS],
];

const CITIES = ['Nantes', 'lyon', 'Saint-Brieuc', 'Le Mans', 'BREST', 'Tours', 'Vannes', 'Metz'];
const POSTS = ['Chargée de mission', 'DGS', 'médiateur', 'Élue', 'agent d’accueil', 'Designer'];
/** Sixteen subjects as people type them, some with a capital and some without. */
const TOPICS = (
  'L’IA|la sobriété|le logement|Handicap|open data|Pix|la santé|Ruralité|les communs|Les jeunes|' +
  'cybersécurité|le vélo|Dématérialisation|la langue|le budget|Parentalité'
).split('|');

/** Short values that only their heading, or their own shape, tells from short answers. */
const SHORT: readonly (readonly [Role, string, readonly string[]])[] = [
  ['personal', 'Dans quelle ville habitez-vous ?', spread(40, (i) => `${CITIES[i % 8]} ${i}`)],
  ['personal', 'D’où venez-vous ?', spread(40, (i) => `${CITIES[i % 8]} ${i}`)],
  ['personal', '12. Quel est votre rôle ?', spread(40, (i) => `${POSTS[i % 6]} ${i}`)],
  ['personal', 'Vous êtes (métier, fonction)', spread(40, (i) => `${POSTS[i % 6]} ${i}`)],
  ['personal', 'Raison sociale', spread(40, (i) => `Association ${i}`)],
  ['personal', 'Enfant 2 - prénom', ['Aziliz', 'Tanguy', 'Maëlle']],
  ['personal', 'Prénom participant', ['Aziliz', 'Tanguy', 'Maëlle']],
  ['personal', 'Relu par', spread(20, (i) => `Camille ${'ABCDEFGHIJKLMNOPQRST'[i]}erall`)],
  ['personal', 'Lieu du stage', spread(40, (i) => `${i + 1} rue de la Paix, 44000 Nantes`)],
  ['personal', 'Point', spread(40, (i) => `47.2${i} -1.5${i} 0 0`)],
  ['choice', 'Trajet', spread(40, (i) => `${1 + (i % 5)} h ${10 + i}`)],
  ['choice', 'Pièce', spread(40, (i) => `https://exemple.fr/${i}.pdf`)],
  ['choice', 'Règlement', ['J’accepte que mes réponses servent au bilan de l’événement.']],
  ['choice', 'Parcours suivi', ['Atelier 1 : cartographier les lieux', 'Table ronde sur l’IA']],
  ['date', 'Venue', ['jeudi 2 octobre 2025, 10:12', '3 octobre 2025', 'Vendredi 3 oct. 2025']],
  ['open', 'Quels thèmes souhaiteriez-vous voir abordés ?', TOPICS],
  ['open', 'Vos besoins en formation', TOPICS],
  ['open', 'Un adjectif ?', TOPICS.map((topic) => topic.replace(/^.* /, ''))],
  ['open', 'Freins', [...TOPICS, 'RAS']],
  ['open', 'Points faibles', spread(24, (i) => ['RAS', 'ras', 'le bruit', 'le repas'][i % 4]!)],
  ['choice', 'Freins', spread(24, (i) => ['Rien', 'Je ne sais pas', 'Le prix'][i % 3]!)],
  ['open', 'Autre chose à ajouter ?', [...TOPICS, 'le vélo, la santé', 'Pix, open data']],
  ['open', 'Structure : ce qui est à améliorer', TOPICS],
  ['open', 'L’organisation vous a-t-elle convenu ?', TEXTS.map((text) => text.slice(0, 30))],
  ['open', 'Votre mot du jour', TOPICS.map((topic) => topic.replace(/^.* /, ''))],
  ['personal', 'Quel organisme représentez-vous ?', spread(40, (i) => `Association ${i}`)],
  ['personal', 'Que faites-vous dans la vie ?', spread(40, (i) => `${POSTS[i % 6]} ${i}`)],
];

describe('the role of a column', () => {
  test.each(SHORT)('%s: %s', (role, header, values) => {
    expect(column(header, values)).toBe(role);
  });

  test.each(SHAPES)('%s: %s', (role, header, values) => {
    expect(column(header, values)).toBe(role);
  });

  test.each(SCATTERED)('%s: %s, once each', (role, header, values) => {
    const rows = values.map((value, i) => `${i + 1};${value};${TEXTS[i]}`);
    expect(roles(`id;${header};Avis\n${rows.join('\n')}\n`)[header]).toBe(role);
  });

  test.each([...LISTS, ...HEADED])('%s: %s', (role, header, values) => {
    expect(column(header, values)).toBe(role);
  });

  test.each(MORE)('%s: %s', (role, header, values) => {
    expect(column(header, values)).toBe(role);
  });

  test('first is an id where it counts the rows', () => {
    expect(roles('rang;Avis\n1;Très bien organisé\n2;Un peu long\n3;Merci à tous\n')).toEqual({
      rang: 'id',
      Avis: 'open',
    });
  });

  test.each(CASES)('%s: %s', (role, header, values) => {
    expect(column(header, values)).toBe(role);
  });

  test('is decided on three rows too', () => {
    const few =
      'id,Profil,Avis,Note\n1,Élue,Super,4\n2,Agent,Un peu long,5\n3,Agent,Trop de bruit au repas,3\n';
    expect(roles(few)).toEqual({ id: 'id', Profil: 'choice', Avis: 'open', Note: 'scale' });
  });
});

describe('a question spread over columns', () => {
  test('is one column an option, and « Autre » beside it is no open answer', () => {
    const text = `N°;Sources [Presse];Sources [Amis];Sources [Autre];Avis
1;Oui;Non;;Très bien pour apprendre
2;Non;Oui;mon voisin;Un peu trop de monde partout
3;Non;Non;par hasard, en passant devant la salle;Bravo à toute l’équipe
`;
    expect(roles(text)).toEqual({
      'N°': 'id',
      'Sources [Presse]': 'multiple',
      'Sources [Amis]': 'multiple',
      'Sources [Autre]': 'choice',
      Avis: 'open',
    });
  });
});

describe('ticks in figures under numbered codes', () => {
  const tagged = (ticks: readonly string[]): Record<string, Role> =>
    roles(
      `id;q2_1;q2_2;q2_autre;Avis\n${WORDS.map((word, i) => `${i};${ticks[i % 2]};${ticks[(i >> 1) % 2]};${i % 5 ? '' : word};${TEXTS[i]}`).join('\n')}\n`,
    );

  test('are the options of one question', () => {
    expect(tagged(['0', '1'])).toMatchObject({
      q2_1: 'multiple',
      q2_2: 'multiple',
      q2_autre: 'choice',
    });
  });

  test('are not, where people said yes or no', () => {
    expect(tagged(['Oui', 'Non'])).toMatchObject({ q2_1: 'choice', q2_2: 'choice' });
  });
});

describe('« Autre, précisez »', () => {
  const list = (which: string): string =>
    `id;Statut;${which};Avis
1;Élu;;Très bien pour apprendre
2;Autre;journaliste;Un peu trop de monde
3;Autre;voisine de la salle;Bravo à toute l’équipe
4;Agent;;Le buffet, et les stands
`;

  test.each(['Précisez', 'Veuillez préciser :', 'Si autre, lequel ?', 'Autre statut'])(
    '%s says which, after a question that has « Autre »',
    (which) => {
      expect(roles(list(which))).toMatchObject({ [which]: 'choice', Avis: 'open' });
    },
  );

  test('is an answer where the question before has no « Autre »', () => {
    const text = list('Précisez').replaceAll(';Autre;', ';Agent;');
    expect(roles(text)).toMatchObject({ Précisez: 'open' });
  });
});

test('sentences with commas are no list of options where words are asked for', () => {
  const said = ['Merci', 'Merci, bravo !', 'Bravo !', 'Merci, à bientôt', 'Merci', 'Bravo !'];
  const text = `id;Un dernier mot ?\n${said.map((words, i) => `${i + 1};${words}`).join('\n')}\n`;
  expect(roles(text)).toEqual({ id: 'id', 'Un dernier mot ?': 'open' });
});

test('a question that stands after its group is judged alone', () => {
  const rows = WORDS.map((word, i) => `${i};${20 + i};${word};${FIRST_NAMES[i]};${TEXTS[i]}`);
  const header = 'Rang;Profil/Quel âge;Territoire/Forces;Contact/Prénom;Avis/Bilan';
  expect(roles(`${header}\n${rows.join('\n')}\n`)).toMatchObject({
    'Profil/Quel âge': 'number',
    'Territoire/Forces': 'open',
    'Contact/Prénom': 'personal',
    'Avis/Bilan': 'open',
  });
});

test('what the team notes under the name of a group is no answer', () => {
  const rows = WORDS.map((word, i) => `${i};${20 + i};${word};${TEXTS[i]};${said(i)}`);
  const header = 'Rang;Profil/Âge;Avis/Idées;Avis/Bilan;Avis/Observations de l’enquêteur';
  const read = roles(`${header}\n${rows.join('\n')}\n`);
  expect(read['Avis/Bilan']).toBe('open');
  expect(read['Avis/Observations de l’enquêteur']).not.toBe('open');
});

test('what people studied before is told of them, and no text, as they type it', () => {
  const rows = WORDS.map((word, i) => `Terminale ${word} ${i};${TEXTS[i]}`);
  const header = 'Niveau d’étude (avant le chantier)';
  expect(roles(`${header};Avis\n${rows.join('\n')}\n`)[header]).toBe('personal');
});

test('words parted by a bar are judged together', () => {
  const rows = WORDS.map((word, i) => `${word} ${i};${TEXTS[i]}`);
  expect(roles(`Fonction/mission;Avis\n${rows.join('\n')}\n`)['Fonction/mission']).toBe('personal');
});

test('a column that counts the rows after a word is an id', () => {
  const text = 'Réponse;Avis\nRéponse 1;Très bien organisé\nRéponse 2;Un peu long\n';
  expect(roles(text)).toEqual({ Réponse: 'id', Avis: 'open' });
});

test('a column that counts people without a name is an id wherever it stands', () => {
  const text =
    'Cours;Réponse;Avis\nDroit;Anonyme 1;Très bien organisé\nDroit;Anonyme 2;Un peu long\n';
  expect(roles(text)).toMatchObject({ Réponse: 'id', Avis: 'open' });
});

test('what a marker writes beside the questions of a quiz is no answer', () => {
  const text = `ID;Vos difficultés ?;Points - Vos difficultés ?;Commentaires - Vos difficultés ?;Commentaires - Repas
1;Le manque de temps;1;Bonne piste, à creuser;Trop froid
2;la peur de mal faire;0;Dites pourquoi;Très bon, merci
`;
  expect(roles(text)).toMatchObject({
    'Vos difficultés ?': 'open',
    'Commentaires - Vos difficultés ?': 'choice',
    'Commentaires - Repas': 'open',
  });
  expect(roles(text.replaceAll(' - ', ' : '))).toMatchObject({
    'Commentaires : Vos difficultés ?': 'choice',
    'Commentaires : Repas': 'open',
  });
});

describe('headers', () => {
  test('of LimeSurvey with code and text keep the text alone', () => {
    const text = `"id. ID de la réponse";"submitdate. Date de soumission";"Q1[A1]. Aimé ? [Lieu]";"Q2. Pourquoi ?"
1;2025-10-30 10:00:00;Oui;Très bien pour apprendre
2;2025-10-30 11:00:00;N/A;Un endroit superbe, vraiment
`;
    expect(roles(text)).toEqual({
      'ID de la réponse': 'id',
      'Date de soumission': 'date',
      'Aimé ? [Lieu]': 'multiple',
      'Pourquoi ?': 'open',
    });
  });

  test('that are repeated and depend on a question take it before them', () => {
    const names = Object.keys(
      roles('id;Venu [Seul];Pourquoi ?;Content ?;Pourquoi ?\n1;Oui;a;b;c\n2;Non;d;e;f\n'),
    );
    expect(names).toEqual([
      'id',
      'Venu [Seul]',
      'Venu – Pourquoi ?',
      'Content ?',
      'Content ? – Pourquoi ?',
    ]);
  });

  test('of two rows are joined, where the second names the options of the first', () => {
    const text = `N°;Venu par ?;;Avis
;Train;Vélo;
1;1;;Très bien pour apprendre
2;;1;Un peu trop de monde
3;1;1;Bravo à toute l’équipe
`;
    expect(roles(text)).toEqual({
      'N°': 'id',
      'Venu par ? [Train]': 'multiple',
      'Venu par ? [Vélo]': 'multiple',
      Avis: 'open',
    });
  });

  test('of one row stay so over a first answer with gaps', () => {
    const text = 'Nom;Avis;Lieu;\nAziliz;;Brest;\nTanguy;Merci;;x\n';
    expect(Object.keys(roles(text))).toEqual(['Nom', 'Avis', 'Lieu', 'Colonne 4']);
  });

  test('that are missing or repeated are numbered', () => {
    expect(Object.keys(roles('id;;Avis;Avis\n1;x;Bien;Bon\n2;y;Top;Merci\n'))).toEqual([
      'id',
      'Colonne 2',
      'Avis',
      'Avis (2)',
    ]);
  });
});

describe('a column called « question » beside a text', () => {
  test.each(['text', 'texte', 'réponse', 'commentaire', 'verbatim'])(
    'named %s says what was asked, though all its questions are different',
    (text) => {
      const rows =
        'p1;2025;J’ai aimé;le lieu\np2;2025;J’ai moins aimé;la clim\np3;2025;À revoir ?;le repas';
      expect(roles(`id;edition;question;${text}\n${rows}\n`)).toEqual({
        id: 'id',
        edition: 'edition',
        question: 'question',
        [text]: 'open',
      });
    },
  );

  test('named « text » stays so over answers of any kind', () => {
    const rows =
      '{"id":"p1","question":"Contents ?","text":"oui"}\n{"id":"p2","question":"Note ?","text":"10"}\n';
    expect(roles(rows)).toEqual({ id: 'id', question: 'question', text: 'open' });
  });

  test('that few people filled in is what they ask', () => {
    const rows = [
      'Quand sera la suite ?;Bravo à vous',
      ';Un peu long pour moi',
      'Qui finance la journée ?;',
      ';Très bien, merci',
    ];
    expect(roles(`Question;Commentaire\n${rows.join('\n')}\n`).Question).not.toBe('question');
  });
});

describe('what people say of a thing', () => {
  const remarks = ['Trop de monde', 'Le son est à revoir', 'Bien', 'Il faudrait des pauses', 'RAS'];
  const remark = (i: number): string => `${remarks[i % 5]}${i % 5 === 4 ? '' : ` ${i}`}`;
  const role = (heading: string, value = remark) => roles(file(heading, value))[heading];

  test.each(['Organisation', 'Activité', 'Stage', 'Code'])(
    'is read under a heading that elsewhere tells who they are, or what a tool wrote: %s',
    (heading) => expect(role(heading)).toBe('open'),
  );

  test.each([
    ['Ending', 'Merci\u00a0!'],
    ['Région', 'Grand Est'],
    ['Département', 'Pas-de-Calais'],
  ])('is no name of a place, nor what a tool says: %s, « %s »', (heading, value) =>
    expect(role(heading, () => value)).not.toBe('open'),
  );

  test('« Autre » says more of no date', () => {
    const text = `Horodateur;Autre;Avis\n2025-10-03;Une pause de plus;${said(1)}\n2025-10-04;;${said(2)}\n`;
    expect(readSource(input(text)).source.columns[1]).not.toHaveProperty('option');
  });
});
