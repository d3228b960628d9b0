import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readSurvey } from '../../src/read/survey.js';
import { readSource } from './table.js';

const LIKED = 'Qu’avez-vous le plus apprécié ?';
const WISHED = 'Que faudrait-il améliorer ?';
const QUESTIONS = [LIKED, WISHED];

const liked = (i: number): string =>
  i % 7 === 3
    ? ''
    : [
        'Les échanges',
        'L’accueil, très chaleureux',
        'RAS',
        'Le lieu et l’ambiance, superbe moment',
      ][i % 4]! + (i < 8 ? '' : `, comme en ${1990 + i}`);
const wished = (i: number): string =>
  [
    'Plus de temps pour les questions',
    'Rien',
    'On s’est perdus deux fois',
    '',
    'Le son',
    `Plus de prises en salle ${i}`,
    'néant',
    'Des horaires plus tardifs',
    `Trop d’attente, ${i} minutes au buffet`,
    'La climatisation',
    'Un fléchage',
  ][i % 11]!;
const profile = (i: number): string => ['Élu·e', 'Agent', 'Association'][i % 3]!;
const list = (i: number, joint = ', '): string =>
  [['Rencontrer', 'Apprendre'], ['Apprendre'], ['Rencontrer'], ['Recruter', 'Apprendre']][
    i % 4
  ]!.join(joint);
const cells = (text: string): string[] => text.split('|').map((cell) => cell.trim());

interface Variant {
  readonly name: string;
  readonly tool: string;
  readonly heads: readonly (readonly string[])[];
  readonly row: (i: number) => readonly string[];
  readonly open: readonly string[];
  /** Closed questions, by name. */
  readonly closed: readonly string[];
  readonly delimiter?: string;
  readonly end?: string;
  readonly encoding?: string;
}

const PLAIN_HEAD = ['Profil', 'Note', 'Points positifs', 'Points à améliorer'];
const plain = (i: number): string[] => [profile(i), String(i % 6), liked(i), wished(i)];

/** Exports that are not in test/fixtures/exports: their shapes by DEPENDENCIES’ table, written here. */
const VARIANTS: readonly Variant[] = [
  {
    name: 'Qualtrics, three header rows',
    tool: 'Qualtrics',
    heads: [
      cells(
        'StartDate|IPAddress|Duration (in seconds)|ResponseId|RecipientEmail|LocationLatitude|UserLanguage|Q1|Q2|Q2_3_TEXT|Q3|Q4_1|Q4_2|Q5|Q3 - Topics',
      ),
      cells(
        `Start Date|IP Address|Duration (in seconds)|Response ID|Recipient Email|Location Latitude|User Language|Note|Vous êtes : - Selected Choice|Vous êtes : - Autre - Text|${LIKED}|Su par ? - Selected Choice - Presse|Su par ? - Selected Choice - Amis|${WISHED}|${LIKED} - Topics`,
      ),
      Array<string>(15).fill('{"ImportId":"x"}'),
    ],
    row: (i) => [
      '2025-10-29 09:00:00',
      `10.0.0.${i}`,
      String(200 + i),
      `R_${i}abc`,
      '',
      '48.5',
      'FR',
      String(i % 11),
      profile(i),
      i % 6 ? '' : 'journaliste',
      liked(i),
      i % 2 ? 'Presse' : '',
      i % 3 ? 'Amis' : '',
      wished(i),
      'Lieu',
    ],
    open: QUESTIONS,
    closed: ['Note', 'Vous êtes :', 'Su par ?'],
  },
  {
    name: 'Qualtrics, two header rows',
    tool: 'Qualtrics (ancien)',
    heads: [
      cells('V1|V2|V3|V8|Q1|Q2|Q3'),
      cells(`ResponseID|ResponseSet|Name|StartDate|Vous êtes :|${LIKED}|${WISHED}`),
    ],
    row: (i) => [
      `R_${i}z`,
      'Default',
      'Anonymous',
      '2016-10-01 09:00:00',
      profile(i),
      liked(i),
      wished(i),
    ],
    open: QUESTIONS,
    closed: ['Vous êtes :'],
  },
  {
    name: 'Microsoft Forms, items of a grid',
    tool: 'Microsoft Forms',
    heads: [
      cells(
        'ID|Heure de début|Heure de fin|Nom|Votre avis.Le lieu|Votre avis.Le rythme|Satisfait.e ?|Note.Seule|Pourquoi\u00a0?',
      ),
    ],
    row: (i) => [
      String(i + 1),
      '2025-10-29 09:00:00',
      '2025-10-29 09:05:00',
      '',
      i % 2 ? 'Bon' : 'Mauvais',
      i % 3 ? 'Bon' : 'Mauvais',
      i % 3 ? 'Oui' : 'Non',
      String(i % 6),
      liked(i),
    ],
    open: ['Pourquoi ?'],
    closed: ['Votre avis [Le lieu]', 'Votre avis [Le rythme]', 'Satisfait.e ?', 'Note.Seule'],
  },
  {
    name: 'Microsoft Forms, questions of one wording',
    tool: 'Microsoft Forms',
    heads: [
      cells(
        'ID|Heure de début|Heure de fin|Nom|Note|Pourquoi\u00a0?|Note2|Pourquoi\u00a0?2|Jour|Jour 2',
      ),
    ],
    row: (i) => [
      String(i + 1),
      '2025-10-29 09:00:00',
      '2025-10-29 09:05:00',
      '',
      String(i % 6),
      liked(i),
      String((i + 2) % 6),
      wished(i),
      i % 2 ? 'Oui' : 'Non',
      i % 3 ? 'Oui' : 'Non',
    ],
    open: ['Note – Pourquoi ?', 'Note (2) – Pourquoi ?'],
    closed: ['Note', 'Note (2)', 'Jour', 'Jour 2'],
  },
  {
    name: 'Typeform, several options in a cell',
    tool: 'Typeform',
    heads: [
      cells(
        `#|Note|Vous êtes :|Objectifs|${LIKED}|${WISHED}|Response Type|Start Date (UTC)|Submit Date (UTC)|Network ID|Tags|Ending`,
      ),
    ],
    row: (i) => [
      `h${i}k9`,
      String(i % 11),
      profile(i),
      list(i),
      liked(i),
      wished(i),
      'completed',
      '2025-10-01 09:00:00',
      '2025-10-01 09:03:00',
      `n${i}f`,
      '',
      'Merci !',
    ],
    open: QUESTIONS,
    closed: ['Note', 'Vous êtes :', 'Objectifs'],
  },
  {
    name: 'SurveyMonkey in French, with a grid',
    tool: 'SurveyMonkey',
    heads: [
      cells(
        `ID du répondant|ID du collecteur|Date de début|Adresse IP|Prénom|Nom|Vous êtes :|||${LIKED}|${WISHED}|Jugez|`,
      ),
      cells(
        '||||||Élu·e|Agent|Autre (veuillez préciser)|Réponse ouverte|Réponse ouverte|L’accueil|Le repas',
      ),
    ],
    row: (i) => [
      String(118_000_000 + i),
      '42',
      '10/29/2025 09:00:00 AM',
      `10.0.0.${i}`,
      '',
      '',
      i % 3 ? '' : 'Élu·e',
      i % 3 === 1 ? 'Agent' : '',
      i % 3 === 2 ? 'journaliste' : '',
      liked(i),
      wished(i),
      ...[i, i + 1].map((n) => ['Très satisfait', 'Satisfait', 'Peu satisfait'][n % 3]!),
    ],
    open: QUESTIONS,
    closed: ['Vous êtes :', 'Jugez [L’accueil]', 'Jugez [Le repas]'],
  },
  {
    name: 'KoboToolbox, groups and HXL tags',
    tool: 'KoboToolbox',
    heads: [
      cells(
        'start|end|Moi/profil|Moi/su|Moi/su/presse|Moi/su/amis|Avis/apprecie|Avis/ameliorer|_id|_uuid|_submission_time|_status|__version__|_index',
      ),
      cells(
        '#date+start|#date+end|#profile|#su|#su+presse|#su+amis|#comment+plus|#comment+moins||||||',
      ),
    ],
    row: (i) => [
      '2025-10-29T09:00:00.000+02:00',
      '2025-10-29T09:04:00.000+02:00',
      profile(i),
      ['presse', 'amis', 'presse amis'][i % 3]!,
      i % 3 === 1 ? '0' : '1',
      i % 3 ? '1' : '0',
      liked(i),
      wished(i),
      String(9000 + i),
      `u-${i}`,
      '2025-10-29T07:05:00',
      'submitted_via_web',
      'vX',
      String(i + 1),
    ],
    open: ['Avis/apprecie', 'Avis/ameliorer'],
    closed: ['Moi/profil', 'Moi/su'],
    delimiter: ';',
  },
  {
    name: 'LimeSurvey, codes and texts, times',
    tool: 'LimeSurvey',
    heads: [
      cells(
        `id. ID de la réponse|submitdate. Date de soumission|startlanguage. Langue de départ|seed. Tête de série|ipaddr. Adresse IP|Q1. Vous êtes :|Q1[other]. Vous êtes : [Autre]|Q2[SQ001]. Objectifs [Rencontrer]|Q2[SQ002]. Objectifs [Apprendre]|Q3. ${LIKED}|Q4. ${WISHED}|interviewtime. Temps total|groupTime12. Temps par groupe : Avis`,
      ),
    ],
    row: (i) => [
      String(i + 1),
      i % 5 ? '2025-10-29 09:05:00' : '',
      'fr',
      String(88_000 + i),
      `10.0.0.${i}`,
      profile(i),
      i % 6 ? '' : 'journaliste',
      i % 2 ? 'Oui' : 'Non',
      i % 3 ? 'Oui' : 'N/A',
      liked(i),
      wished(i),
      String(100 + i),
      String(30 + i),
    ],
    open: QUESTIONS,
    closed: ['Vous êtes :', 'Objectifs'],
    delimiter: '\t',
  },
  {
    name: 'Framaforms, keys for labels',
    tool: 'Framaforms',
    heads: [
      ['Bilan', ...Array<string>(11).fill('')],
      ['Détails de la soumission', '', '', '', '', '', 'Objectifs', '', '', '', '', ''],
      cells(
        'webform_serial|webform_sid|webform_time|webform_draft|webform_ip_address|profil|rencontrer|apprendre|autre...|plus_apprecie|a_ameliorer|webform_username',
      ),
    ],
    row: (i) => [
      String(i + 1),
      String(700 + i),
      '29/10/2025 - 09:00',
      '0',
      `10.0.0.${i}`,
      profile(i),
      i % 2 ? 'X' : '',
      i % 3 ? 'X' : '',
      i % 8 ? '' : 'le café',
      liked(i),
      wished(i),
      '',
    ],
    open: ['plus_apprecie', 'a_ameliorer'],
    closed: ['profil', 'Objectifs'],
    end: '\n',
  },
  {
    name: 'Démarches simplifiées: the agent’s motivation is no answer',
    tool: 'Démarches simplifiées',
    heads: [
      cells(
        `ID|Email|FranceConnect ?|Nom|État du dossier|Déposé le|Motivation de la décision|Instructeurs|Vous êtes|${LIKED}|${WISHED}`,
      ),
    ],
    row: (i) => [
      String(21_000 + i),
      `p${i}@exemple.fr`,
      'Non',
      'Martin',
      'Accepté',
      '2025-10-28 09:00',
      `Dossier ${i} accepté, merci de votre contribution à la suite.`,
      'a@exemple.fr',
      profile(i),
      liked(i),
      wished(i),
    ],
    open: QUESTIONS,
    closed: ['Vous êtes'],
  },
  {
    name: 'Je donne mon avis',
    tool: 'Je donne mon avis',
    heads: [
      cells(
        'Identifiant Avis|Date de l’avis|Nom du formulaire|Lien d’intégration|Satisfaction|Souhaitez-vous nous en dire plus ?',
      ),
    ],
    row: (i) => [
      String(70_000 + i),
      '2025-10-29T09:00:00Z',
      'Observatoire',
      'Bouton',
      i % 2 ? 'Bien' : 'Très bien',
      liked(i),
    ],
    open: ['Souhaitez-vous nous en dire plus ?'],
    closed: ['Satisfaction'],
  },
  {
    name: 'Grist',
    tool: 'tableau simple',
    heads: [cells('Profil|Objectifs|Plus apprécié|À améliorer|Créé le')],
    row: (i) => [profile(i), list(i), liked(i), wished(i), '2025-10-29'],
    open: ['Plus apprécié', 'À améliorer'],
    closed: ['Profil', 'Objectifs'],
  },
  {
    name: 'Sphinx, options between « ; »',
    tool: 'Sphinx',
    heads: [
      cells(
        'CLE|DATE_SAISIE|TEMPS_SAISIE|ORIGINE_SAISIE|LANG_SAISIE|APPAREIL_SAISIE|PROGRESSION|Profil|Objectifs|Plus_apprecie|Ameliorations',
      ),
    ],
    row: (i) => [
      `K${i}`,
      '29/10/2025 09:00',
      '300',
      'Web',
      'FR',
      'Mobile',
      '100',
      profile(i),
      list(i, ' ; '),
      liked(i),
      wished(i),
    ],
    open: ['Plus_apprecie', 'Ameliorations'],
    closed: ['Profil', 'Objectifs'],
    delimiter: ';',
    encoding: 'windows-1252',
  },
  {
    name: 'Excel, Unicode text',
    tool: 'tableau simple',
    heads: [PLAIN_HEAD],
    row: plain,
    open: ['Points positifs', 'Points à améliorer'],
    closed: ['Profil', 'Note'],
    delimiter: '\t',
    encoding: 'utf-16le',
  },
  {
    name: 'Excel on an old Mac, rows that end with CR',
    tool: 'tableau simple',
    heads: [PLAIN_HEAD],
    row: plain,
    open: ['Points positifs', 'Points à améliorer'],
    closed: ['Profil', 'Note'],
    delimiter: ';',
    end: '\r',
    encoding: 'macroman',
  },
  {
    name: 'a grid of sixty columns',
    tool: 'tableau simple',
    heads: [['ID', ...Array.from({ length: 60 }, (_, k) => `Notez [Session ${k}]`), ...QUESTIONS]],
    row: (i) => [
      String(i + 1),
      ...Array.from(
        { length: 60 },
        (_, k) => ['Très satisfait', 'Satisfait', 'Peu satisfait'][(i + k) % 3]!,
      ),
      liked(i),
      wished(i),
    ],
    open: QUESTIONS,
    closed: Array.from({ length: 60 }, (_, k) => `Notez [Session ${k}]`),
  },
];

function input({ heads, row, delimiter = ',', end = '\r\n', encoding = 'utf-8' }: Variant) {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const rows = [...heads, ...Array.from({ length: 24 }, (_, i) => row(i))];
  const text = rows.map((one) => one.map(quoted).join(delimiter)).join(end) + end;
  return {
    file: 'enquete-2025.csv',
    bytes: iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' }),
  };
}

describe('exports of other tools and shapes', () => {
  test.each(VARIANTS)('$name: its open questions and only those', (variant) => {
    const file = input(variant);
    const { source, tool } = readSource(file, {});
    const open = source.columns.filter(({ role }) => role === 'open');
    expect({
      tool,
      encoding: source.encoding,
      delimiter: source.delimiter,
      rows: source.rows,
      open: open.map(({ name }) => name),
      closed: readSurvey([file], {}).closed.map(({ name }) => name),
    }).toEqual({
      tool: variant.tool,
      encoding: variant.encoding ?? 'utf-8',
      delimiter: variant.delimiter ?? ',',
      rows: 24,
      open: variant.open,
      closed: variant.closed,
    });
  });
});
