/** Why a column has its role, in French. */

import { count as number, quoted, rounded } from './numbers.js';

const s = (n: number): string => (n >= 2 ? 's' : '');

export const roleReasons = {
  empty: 'aucune valeur',
  toolId: 'identifiant écrit par l’outil',
  toolOtherId: 'autre identifiant écrit par l’outil',
  unusedId: 'identifiants qui manquent ou se répètent : non employés',
  toolDate: 'date écrite par l’outil',
  toolMeasure: 'mesure écrite par l’outil',
  weights: 'poids de redressement, non appliqués',
  toolInformation: 'information écrite par l’outil',
  teamNotes: 'notes de l’équipe',
  teamReplies: 'réponses de l’équipe',
  personal: 'donnée personnelle',

  edition: 'nom et valeurs d’une édition',
  question: (n: number): string => `intitulés de ${number(n)} question${s(n)}`,
  emails: 'adresses électroniques',
  phones: 'numéros de téléphone',
  contacts: 'adresses électroniques ou numéros de téléphone parmi les réponses',
  addresses: 'adresses IP',
  consent: 'accord sur l’usage des réponses',
  places: 'adresses postales ou positions',
  fullNames: 'prénoms et noms',
  people: 'noms de personnes, lus comme du texte libre pour être masqués',
  links: 'liens, fichiers ou signatures de navigateurs',
  particulars: 'coordonnées demandées à la personne',
  identifying: 'renseignement qui peut désigner la personne',
  twin: 'même en-tête et mêmes cellules qu’une colonne d’avant',
  repeated: 'redit ce que disent les colonnes d’options',
  tick: (question: string): string => `option cochée ou non de ${quoted(question)}`,
  other: (question: string): string => `« Autre, précisez » de ${quoted(question)}`,
  sequence: 'numéros d’ordre',
  codes: 'codes de personnes ou de questionnaires',
  identifier: 'codes tous différents',
  openByTool: 'question ouverte selon l’outil d’enquête',
  openByName: 'nom d’une colonne de texte',
  open: (words: number, different: number): string =>
    `texte libre : ${number(Math.round(words))} mot${s(Math.round(words))} en moyenne, ${number(rounded(100 * different))} % de réponses différentes`,
  yesNo: 'oui ou non',
  steps: (low: number, high: number): string => `notes de ${low} à ${high}`,
  namedSteps: 'notes dont certaines sont nommées',
  degrees: 'degrés d’une échelle',
  dates: 'dates',
  numbers: 'nombres',
  quantities: 'durées ou quantités',
  constant: 'la même valeur à toutes les lignes : elle dit d’où vient le fichier',
  list: 'plusieurs options par cellule',
  ranks: 'rangs d’un classement, sans moyenne',
  ranking: 'classement : chaque cellule porte toutes les options',
  choice: (n: number): string =>
    n < 2 ? 'une seule valeur, courte' : `liste de ${number(n)} valeurs`,
  various: (n: number): string =>
    `${number(n)} valeurs courtes, trop diverses pour être comparées (--text pour les lire)`,
  ofAnswers: 'varie d’une réponse à l’autre d’une même personne',
  ofNotes: 'dit quelque chose de la note, non de la personne',
  asked: (option: string): string => `désignée par ${option}`,
  notAsked: (option: string): string => `colonne que ${option} ne désigne pas`,
} as const;
