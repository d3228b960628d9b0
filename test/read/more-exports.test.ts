import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/read/files.js';
import { closedQuestions } from '../../src/read/people/closed.js';
import { readSource } from './table.js';

interface Expected {
  readonly file: string;
  readonly tool: string;
  readonly open: readonly string[];
  /** Closed questions of the respondents, each after its kind. */
  readonly closed: readonly string[];
}

/**
 * Invented exports with what real files hold beside two clear questions: posts, towns and names as
 * free text, « Autre, précisez », comments that hardly anybody writes, totals, consents, other sheets.
 */
const EXPORTS: readonly Expected[] = [
  {
    file: 'demarches-simplifiees.csv',
    tool: 'Démarches simplifiées',
    open: [
      'Quelles sont vos attentes pour la journée ?',
      'Qu’avez-vous pensé de la précédente édition ?',
    ],
    closed: [
      'choice: Département',
      'choice: Votre structure a-t-elle participé en 2024 ?',
      'multiple: Thématiques souhaitées',
    ],
  },
  {
    file: 'dragnsurvey.xlsx',
    tool: 'tableau simple',
    open: ['3. Un commentaire ?', '4. Vos suggestions'],
    closed: ['scale: 1. Avez-vous apprécié la soirée ?', 'multiple: 2. Qu’avez-vous visité ?'],
  },
  {
    file: 'google-saved-by-excel.csv',
    tool: 'Google Forms',
    open: [
      'Pouvez-vous expliquer votre note ?',
      'Que proposeriez-vous pour la prochaine fois ? (format, lieu, thèmes…)',
      'Un dernier mot ?',
    ],
    closed: [
      'choice: Quel est votre profil ?',
      'multiple: Quels ateliers avez-vous suivis ?',
      'scale: Votre satisfaction [Accueil]',
      'scale: Votre satisfaction [Contenu]',
      'scale: Votre satisfaction [Logistique]',
      'scale: Quelle note globale donneriez-vous à la journée ?',
      'choice: Reviendriez-vous ?',
    ],
  },
  {
    file: 'grist-second-sheet.xlsx',
    tool: 'tableau simple',
    open: ['Ce qui a bien fonctionné', 'Ce qui a moins bien fonctionné'],
    closed: [
      'choice: Structure',
      'multiple: Ateliers choisis',
      'scale: Satisfaction /10',
      'choice: Contact OK',
    ],
  },
  {
    file: 'helloasso.csv',
    tool: 'tableau simple',
    open: ["Qu'attendez-vous de cette journée ?"],
    closed: ['choice: Tarif', 'choice: Régime alimentaire'],
  },
  {
    file: 'kobo-libelles.xlsx',
    tool: 'KoboToolbox',
    open: [
      'Racontez la dernière démarche en ligne qui vous a posé problème',
      "Qu'est-ce qui vous aiderait ?",
    ],
    closed: [
      'choice: Qui êtes-vous ?',
      'number: Quel âge avez-vous ?',
      'multiple: Quels sont vos besoins ?',
    ],
  },
  {
    file: 'limesurvey-numbered.json',
    tool: 'tableau simple',
    open: ['G02Q04', 'G02Q05', 'G02Q06comment', 'G03Q07[SQ001]', 'G03Q07[SQ002]'],
    closed: [
      'choice: G01Q01',
      'multiple: G01Q02',
      'choice: G02Q03[SQ001]',
      'choice: G02Q03[SQ002]',
      'choice: G02Q03[SQ003]',
      'choice: G02Q03[SQ004]',
      'scale: G02Q06',
      'number: G03Q08',
    ],
  },
  {
    file: 'limesurvey.csv',
    tool: 'LimeSurvey',
    open: [
      "Qu'avez-vous le plus apprécié ?",
      'Que faudrait-il améliorer ? Soyez aussi précis que possible',
      'Pour quelle raison ?',
      'Souhaitez-vous ajouter quelque chose ?',
    ],
    closed: [
      'choice: Vous êtes :',
      'multiple: À quels temps forts avez-vous participé ?',
      "scale: Quel est votre niveau de satisfaction concernant : [L'accueil]",
      'scale: Quel est votre niveau de satisfaction concernant : [La restauration]',
      'scale: Quel est votre niveau de satisfaction concernant : [La qualité des intervenants]',
      'scale: Sur une échelle de 0 à 10, recommanderiez-vous l’événement à un collègue ?',
      'choice: Comment avez-vous connu l’événement ?',
    ],
  },
  {
    file: 'microsoft-forms-quiz.xlsx',
    tool: 'Microsoft Forms',
    open: [
      'Quelles difficultés rencontrez-vous avec vos usagers ?',
      'Comment la formation pourrait-elle mieux y répondre ?',
    ],
    closed: [
      'choice: Que signifie RGPD ?',
      'choice: Combien de Français sont éloignés du numérique ?',
    ],
  },
  {
    file: 'moodle-feedback.csv',
    tool: 'tableau simple',
    open: ['Ce qui vous a aidé à apprendre', 'Ce qui pourrait être amélioré'],
    closed: ['scale: Le cours était clair', 'scale: Le rythme était adapté'],
  },
  {
    file: 'qualtrics.tsv',
    tool: 'Qualtrics',
    open: ['Pourquoi cette réponse ?', 'Qu’est-ce qui améliorerait votre quotidien ?'],
    closed: [
      'choice: Quel est votre statut ?',
      'multiple: Quels services utilisez-vous ?',
      'scale: Êtes-vous d’accord ? - Le campus est accueillant',
      'scale: Êtes-vous d’accord ? - Les horaires me conviennent',
      'scale: Recommanderiez-vous l’université ?',
    ],
  },
  {
    file: 'sphinx-macroman.csv',
    tool: 'Sphinx',
    open: [
      '6. Si insatisfait, pourquoi ?',
      "7. Qu'attendez-vous de votre médiathèque ?",
      'Remarques libres',
    ],
    closed: [
      'choice: 1. Vous êtes',
      "choice: 2. Tranche d'âge",
      'multiple: 3. Services utilisés',
      'scale: 4. Accueil',
      'scale: 5. Horaires',
    ],
  },
  {
    file: 'surveymonkey-fr.xlsx',
    tool: 'SurveyMonkey',
    open: [
      'Comment évaluez-vous ? [Commentaires]',
      'Qu’avez-vous préféré ?',
      'Que pourrions-nous faire mieux ?',
      'Avez-vous d’autres commentaires ?',
    ],
    closed: [
      'choice: Quel est votre profil ?',
      'multiple: Quelles rencontres avez-vous suivies ? (plusieurs choix possibles)',
      'scale: Comment évaluez-vous ? [L’accueil]',
      'scale: Comment évaluez-vous ? [La restauration]',
      'scale: Dans quelle mesure recommanderiez-vous l’événement à un proche ?',
    ],
  },
  {
    file: 'tally.csv',
    tool: 'Tally',
    open: ['Le meilleur moment', 'Le moins bon moment', 'Suggestions'],
    closed: ['choice: Quel est votre rôle ?', 'multiple: Ateliers suivis', 'scale: Note sur 5'],
  },
  {
    file: 'typeform.csv',
    tool: 'Typeform',
    open: [
      'Merci ! Pourquoi avoir donné la note … ?',
      "Et si c'était à refaire, que changeriez-vous ?",
    ],
    closed: [
      'choice: Bonjour ! Vous êtes...',
      'multiple: Un atelier / Une conférence / Le forum / La soirée',
      'scale: Sur une échelle de 0 à 10, quelle est la probabilité que vous recommandiez l’événement ?',
      'choice: Souhaitez-vous recevoir la newsletter ?',
    ],
  },
];

describe('exports with the noise of real files', () => {
  test.each(EXPORTS)('$file: its open and closed questions, and no others', (expected) => {
    const [input] = readInputs([`test/fixtures/more-exports/${expected.file}`]);
    const { source, tool, columns } = readSource(input!, {});
    expect({
      file: expected.file,
      tool,
      open: source.columns.filter(({ role }) => role === 'open').map(({ name }) => name),
      closed: closedQuestions(columns).map(({ name, kind }) => `${kind}: ${name}`),
    }).toEqual(expected);
  });
});
