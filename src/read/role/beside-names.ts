import { bareName } from '../../names.js';
import { tellsOfSale } from './tickets.js';

type Beside = readonly [heading: RegExp, others: (of: string) => readonly string[]];

/** Headings that a tool writes beside another, whose names tell that it did. Bare names (names.ts). */
const BESIDE: readonly Beside[] = [
  // The marks of a quiz and what whoever marks it writes: Microsoft Forms, then Google Forms in its languages.
  [/^(?:commentaires|feedback) - (.+)$/, (of) => [`points - ${of}`]],
  [/^commentaires ?: (.+)$/, (of) => [`points : ${of}`]],
  [/^(.+) \[(?:score|note)\]$/, (of) => ['score', bareName(of)]],
  [/^(.+) \[feedback\]$/, (of) => ['score', `${of} [score]`]],
  [/^(.+) \[commentaires\]$/, (of) => ['score', `${of} [note]`]],
  // What « Démarches simplifiées » knows of an organisation, and of a town that was chosen.
  [
    /^((?:etablissement (?:siret|siege|naf|libelle|adresse|numero|type|nom|complement|code|localite)|entreprise (?:siren|siret|capital|numero|forme|nom|prenom|raison|code|date|etat)|association (?:rna|titre|objet|date))\b.*)$/,
    () => ['etat du dossier', 'depose le'],
  ],
  [/^(.+) \(code(?: insee)?\)$/, (of) => [of]],
  // Whether Mentimeter was shown once or more.
  [/^(session)$/, () => ['voter']],
  // Where Alchemer and Formbricks find the person.
  [/^(country|city|postal)$/, () => ['response id']],
  // What Drupal’s Webform tells of each submission, by labels or by keys.
  [
    /^(is draft|current page|language|locked|sticky|notes|submitted (?:by|to) ?: .+)$/,
    () => ['serial number', 'submission id'],
  ],
  ...['sid', 'id de soumission', 'id de la soumission'].map(
    (id): Beside => [
      /^(uri de (la )?soumission|(dans le|est un|en) brouillon|page (courante|actuelle)|(est )?verrouillee?|adhesif|epinglee?|notes( administratives)?|(soumis (par|a|pour|vers)|webform)( ?: .+)?|type d'entite( .+)?|adresse ip distante)$/,
      () => ['numero de serie', id],
    ],
  ),
  [
    /^(created|completed|changed|in_draft|current_page|remote_addr|langcode|webform_id|entity_(?:type|id|title|url)|uid_(?:title|url)|locked|sticky|notes)$/,
    () => ['serial', 'sid'],
  ],
  // When and in which languages a contribution was given to EUSurvey.
  [/^(languages?|invitation number|last update)$/, () => ['contribution id', 'creation date']],
  // How long SoSci Survey was open, and what was left out.
  [
    /^(time\d{3}|time_(sum|rsi)|lastdata|finished|q_viewer|lastpage|maxpage|missing|missrel|questnnr|mode)$/,
    () => ['case', 'started'],
  ],
  // Whether somebody saw each form of REDCap to its end.
  [/^(.+)_complete$/, () => ['record_id']],
  // Where a telephone was, in ODK and KoboToolbox.
  [
    /^(.+[-_])(?:latitude|longitude|altitude|accuracy|precision)$/,
    (of) => [`${of}latitude`, `${of}longitude`],
  ],
  // What Qualtrics tells of a file that people join.
  [
    /^(.+)_(?:id|name|size|type)$/,
    (of) => ['id', 'name', 'size', 'type'].map((what) => `${of}_${what}`),
  ],
];

/** Whether a tool wrote a column beside another: nobody answered there. */
export const standsBeside = (header: string, names: ReadonlySet<string>): boolean =>
  tellsOfSale(header, names) ||
  BESIDE.some(([pattern, others]) => {
    const of = pattern.exec(bareName(header))?.[1];
    return of !== undefined && others(of).every((other) => names.has(other));
  });
