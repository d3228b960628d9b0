import { alternatives } from '../../listed.js';
import { roleReasons as say } from '../../messages/roles.js';
import { bareName } from '../../names.js';
import { type Technical, technicalCode } from './code-names.js';
import { PARTICULARS } from './particulars.js';
import { TEAM_NOTES, TEAM_REPLIES } from './team.js';
import { TICKET } from './tickets.js';

/** Columns known by their heading alone, which is bare (names.ts). */
interface Known extends Technical {
  readonly names?: readonly string[];
  readonly patterns?: readonly RegExp[];
}

/** Names parted by bars, over several lines. */
const names = (list: string): string[] =>
  list.split('|').map((name) => name.replace(/\s+/g, ' ').trim());

/** Columns that survey tools write themselves, and a person’s particulars. Never a question. */
const TECHNICAL: readonly Known[] = [
  {
    role: 'id',
    what: say.toolId,
    names: names(`
      id | _id | _uuid | uuid | # | n° | no | num | numero | n | cle | clef | ref | reference | identifiant |
      id de la reponse | id reponse | reponse id | response id | responseid | resultid | submission id |
      id de soumission | id de la soumission | identifiant de soumission | identifiant de la soumission |
      respondent id | id du repondant | identifiant du repondant | id repondant | identifiant avis | sequentiel |
      serial | webform_serial | numero de serie | numero de reponse | n° de reponse | rowid | row id | answer id |
      repondant | identifiant repondant | n° repondant | numero repondant | numero du repondant | code repondant |
      id participant | identifiant participant | identifiant du participant | code participant | n° participant |
      numero participant | participant id | user id | entry id | id utilisateur | id de l'utilisateur |
      identifiant utilisateur | identifiant de l'utilisateur
    `),
  },
  {
    role: 'id',
    what: say.toolOtherId,
    names: names(`
      sid | webform_sid | uid | token | code | _index | network id | collector id | id du collecteur |
      identifiant du collecteur | externalreference | externaldatareference | instanceid | meta/instanceid |
      deviceid | visitorid | seed | tete de serie | cle de session | sessionid | rootuuid | meta/rootuuid |
      device id | survey id | hachage ip | ip hash | adresse ip hachee | numero de transaction
    `),
    patterns: [TICKET],
  },
  {
    role: 'date',
    what: say.toolDate,
    names: names(`
      horodateur | timestamp | datetime | date | submitdate | horodatage | heure | startdate | datestamp | enddate |
      recordeddate | start date | end date | recorded date | submitted at | submitted on | created at | updated at |
      start time | completion time | last modified time | start date (utc) | stage date (utc) | submit date (utc) |
      date submitted | date started | date last action | date de soumission | date de lancement |
      date de la derniere action | date de debut | date de fin | date de reponse | date de creation |
      date de modification | date d'envoi | date d'enregistrement | date de saisie | heure de debut | heure de fin |
      heure de la derniere modification | heure de soumission | heure de completion | heure de modification |
      completed time | modified time | submitted time | webform_time | webform_completed_time |
      webform_modified_time | date_saisie | date_enreg | date_modif | start | end | today | _submission_time |
      date de l'avis | date de commande | date de la commande | date d'achat | date de paiement | date de publication de la note | heure de publication de la note | grade posted time | depose le | traite le | passe en instruction le | derniere mise a jour le | dernier evenement |
      cree le | modifie le | soumis le | entry date | date updated | date modified | submission date | repondu le |
      recu le | completed on | date created | date de reception
    `),
  },
  {
    role: 'number',
    what: say.toolMeasure,
    names: names(`
      lastpage | derniere page | last page | temps_saisie | duration | duree | duration (in seconds) | temps total |
      total time | progress | progression | score | total points | temps de reponse | temps passe |
      temps de passation | duree de la reponse | duree (s) | score total | likes | nombre de likes | votes |
      nombre de votes | upvotes | reactions | locationlatitude | location latitude | location longitude |
      locationlongitude | time | time taken | longitude | latitude | total des points | downvotes |
      submission time (seconds) | total paid | fees paid | eventbrite fees | eventbrite payment processing
    `),
    patterns: [
      /^\w+time$/,
      /^(group|question) ?time( ?:|\d)/,
      /^(temps|duree) (de la|du|par|pour le|pour la) (question|groupe)\b/,
      /^points ?[-:] ./,
      /^filecount - ./,
      /(^| - |_)(first click|last click|page submit|click count)$/,
    ],
  },
  {
    role: 'personal',
    what: say.personal,
    names: names(`
      ip | ipaddr | ip address | ipaddress | adresse ip | webform_ip_address | webform_uid | webform_username | nom |
      prenom | nom de famille | nom et prenom | nom prenom | prenom nom | prenom et nom | name | full name |
      first name | last name | firstname | lastname | recipientemail | surname | civilite | nom d'utilisateur | user |
      _submitted_by | instructeurs | date de naissance | annee de naissance | email | e-mail | mail | courriel |
      email address | e-mail address | adresse e-mail | adresse email | adresse mail | adresse courriel |
      adresse electronique | adresse de messagerie | votre e-mail | votre email | votre adresse e-mail |
      votre adresse mail | telephone | tel | portable | mobile | numero de telephone | phone | phone number |
      adresse | adresse postale | code-barres | code barre
    `),
    patterns: PARTICULARS,
  },
  {
    role: 'choice',
    what: say.teamNotes,
    patterns: TEAM_NOTES,
  },
  {
    role: 'choice',
    what: say.teamReplies,
    patterns: TEAM_REPLIES,
  },
  {
    role: 'choice',
    what: say.toolInformation,
    names: names(`
      startlanguage | start language | langue de depart | langue | userlanguage | user language | lang_saisie |
      response type | stage | tags | _tags | brouillon | draft | webform_draft | status | _status | finished |
      origine_saisie | appareil_saisie | derniere_question_saisie | __version__ | _validation_status | _notes |
      distributionchannel | distribution channel | archive | a archiver | depot pour un tiers | etat du dossier |
      franceconnect | motivation de la decision | groupe instructeur | quiz feedback | commentaires du questionnaire |
      source url | refurl | url de reference | referrer url | user agent | useragent | navigateur |
      nom du formulaire | version du formulaire | lien d'integration | collecteur | collector | responseset | ending | webform_language |
      device | device type | submitterid | attachmentspresent | attachmentsexpected | edits | formversion |
      reviewstate | ticket quantity | attendee # | attendee status | order type | source de la reponse |
      statut de la commande | moyen de paiement | language | timezone | time zone | fuseau horaire | state/region | referer | extended referer |
      legacy comments | response status | entry_status | current step | event name | complete | viewed | starred |
      entry notes | is anonymous | currency | quantity | home country | is_amend | withdrawn | hidden | trashed |
      statut de l'utilisateur | user status | payment status | etat du paiement | canal de vente | scanne
    `),
    patterns: [
      /^utm[_ ]\w+$/,
      /^commentaires du correcteur - ./,
      /^custom data \d+$/,
      / - (parent )?topics$/,
      / - (topic )?sentiment( (score|polarity|label))?$/,
      /^(location|recipient)[a-z]*$/,
      /_nps_group$/,
      /^useragent - \w+$/,
    ],
  },
];

/** Columns whose name only hints: their values decide (roles.ts). */
const NAMES_OF_EDITION: ReadonlySet<string> = new Set(
  names(`
    edition | edition (annee) | annee de l'edition | edition de l'evenement | millesime | annee | year | event
  `),
);
const NAMES_OF_QUESTION: ReadonlySet<string> = new Set(
  names(`
      question | questions | intitule | intitule de la question | libelle de la question | libelle question |
      question posee | texte de la question | question text | question title | question formulation |
      formulation | formulation de la question | question label |
      titre de la question | item
    `),
);
const NAMES_OF_TEXT: ReadonlySet<string> = new Set(
  names(`
      text | texte | reponse | reponses | response | responses | answer | answers | verbatim | verbatims | commentaire | commentaires |
      comment | comments | contenu | texte libre | reponse libre | valeur | value | reponse texte |
      texte de la reponse | answer text | answer_text | response text | text_value | valeur brute | valeur_brute |
      reponse brute | contribution | contributions | post-it | post-its | postit | card | cards | card name |
      sticky note | sticky notes | body
    `),
);

const BY_NAME: ReadonlyMap<string, Technical> = new Map(
  TECHNICAL.flatMap((known) => (known.names ?? []).map((name) => [name, known] as const)),
);

/** The technical column that a header names, if any. */
export function technicalRole(header: string): Technical | undefined {
  const name = bareName(header) || header.trim();
  return (
    BY_NAME.get(name) ??
    BY_NAME.get(name.replaceAll('_', ' ')) ??
    TECHNICAL.find(({ patterns = [] }) => patterns.some((pattern) => pattern.test(name))) ??
    technicalCode(header)
  );
}

/** How far a questionnaire or an order went, as a tool writes it, or what the team did of it. Bare names (names.ts). */
const STATES = alternatives(`
  (in)?complete?, completed, partiell?e?, partial, terminee?, termine, en cours, finalisee?, interrompue?, abandonnee?,
  brouillon, draft, envoyee?, soumise?, submitted, en attente, a traiter, traitee?, evaluating, archivee?, withdrawn,
  validee?, valide, confirmee?, acceptee?, accepted, refusee?, rejetee?, rejected, annulee?, cancelled,
  payee?, paid, remboursee?, refunded, scannee?, utilisee?
`);
const STATE = new RegExp(`^(non |pas )?(${STATES})s?$`);

/** Whether a column called « Statut » holds states of a questionnaire: over other words it asks for a profile. */
export const areStates = (header: string, values: Iterable<string>): boolean =>
  /^(statut|etat|status|state)( (de (la |l')?|du )(reponse|questionnaire|soumission|envoi|participation))?$/.test(
    bareName(header),
  ) && [...values].every((value) => STATE.test(bareName(value)));

/** What a team makes of a mark from 0 to 10. Bare names (names.ts). */
const NPS_GROUP = /^(promoteur|promotrice|promoter|detracteur|detractrice|detractor)s?$/;
const NPS_MIDDLE = /^(passif|passive|neutre|neutral)s?$/;

/** Whether values are the groups of a recommendation, which nobody ticks. */
export function areNpsGroups(values: Iterable<string>): boolean {
  const groups = [...values].map(bareName);
  return (
    groups.some((group) => NPS_GROUP.test(group)) &&
    groups.every((group) => NPS_GROUP.test(group) || NPS_MIDDLE.test(group))
  );
}

const RESPONDENT =
  'participant|participation|repondant|respondent|votant|voter|personne|person|usager|questionnaire';
const PEOPLE = `${RESPONDENT}|dossier|adhesion|licence|billet|inscription|commande|user|stagiaire|eleve|etudiant|student|patient|agent|salarie|adherent|beneficiaire|inscrit|visiteur|attendee|client|fiche`;

/** Columns that number people or their questionnaires: `ID usager`, `N° questionnaire`, `Participant`, `Matricule`. */
const NUMBERS_PEOPLE = new RegExp(
  `^(n°|numero|num|code|ref|reference|cle) ?(d'|de l'|de la |du |de )?(${PEOPLE})$|^(${PEOPLE})[ _](id|n°|numero|code|key)$|^(${RESPONDENT}|stagiaire|eleve|apprenante?|etudiante?|matricule)$|^(id|identifiant)\\b`,
);

export const numbersPeople = (header: string): boolean =>
  NUMBERS_PEOPLE.test(bareName(header.replaceAll('_', ' ')));
export const isEditionName = (header: string): boolean => NAMES_OF_EDITION.has(bareName(header));
/** `Question (libellé)` is a question too. */
export const isQuestionName = (header: string): boolean =>
  NAMES_OF_QUESTION.has(bareName(header.replace(/\([^()]*\)\s*$/, '').replaceAll('_', ' ')));
export const isTextName = (header: string): boolean => NAMES_OF_TEXT.has(bareName(header));
