import { roleReasons as say } from '../../messages/roles.js';
import type { Role } from '../../model/survey.js';
import { foldName } from '../../names.js';

/** Headings that programs write: `proposal_author_email`, `authorEmail`, `author/id`. */
const CODE = /^[a-z][A-Za-z0-9]*([_/][A-Za-z0-9]+)*$/;

/** Characters of the longest code. */
const LONG = 80;

/** A code in words, folded (names.ts); undefined where people wrote the heading. */
function wordsOf(header: string): string | undefined {
  const code = header.trim();
  if (code.length > LONG || !CODE.test(code)) return undefined;
  return foldName(code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/[_/]/g, ' '));
}

/** A column that no person answered. */
export interface Technical {
  readonly role: Role;
  /** What it is, in the user’s language: the reason shown by `columns`. */
  readonly what: string;
}

/** What a code tells by its words, whatever stands before them. */
const KNOWN: readonly (Technical & { readonly pattern: RegExp })[] = [
  // Names and particulars, by their last words.
  ...[
    / (user ?name|(first|last|full|display|family) ?name|prenom|nom de famille)$/,
    / (date of birth|birth ?date|date (de )?naissance|postal address|adresse postale)$/,
    /(?<!^(type|statut|status|categorie|category|profil)) (author|auteur|autrice)$/,
    /\b(author|user|participant|contact|respondent|client|customer|auteur|usager) (e ?mail|courriel|phone( number)?|telephone)$/,
  ].map((pattern) => ({ role: 'personal' as const, what: say.personal, pattern })),
  // Decidim and Cap collectif number all that they tell of.
  { role: 'id', what: say.toolOtherId, pattern: / id$|^proposal reference$/ },
  // Cap collectif, from which many consultations are exported, names a column after what it tells of.
  {
    role: 'choice',
    what: say.toolInformation,
    pattern:
      /^(export )?contribution type$|^(export )?(contribution|participant|proposal|opinion|reply) (.+ )?(published|publication ?status|trashed( \w+)*|draft|anonymous|pinned|account|no account .+|(is )?(e ?mail|phone) confirmed|consent .+|internal comm|link|url|identification code|total ?count|ranking|enabled|locked|roles text|is france connect associated)$/,
  },
  // Decidim: what a comment is on, and its language.
  {
    role: 'choice',
    what: say.toolInformation,
    pattern: /^(commentable type|locale|created in meeting)$/,
  },
  // Decidim: the team's reply to a proposal, in each language.
  { role: 'choice', what: say.teamNotes, pattern: /^answer (fr|en|nl|de|it|es|ca|pt)$/ },
];

/** The technical column that a code names, if any. */
export function technicalCode(header: string): Technical | undefined {
  const words = wordsOf(header);
  return words === undefined ? undefined : KNOWN.find(({ pattern }) => pattern.test(words));
}

/** What platforms count of a contribution. */
const COUNTED =
  /^(comments|followers|attachments|endorsements( total count)?|replies|supports|shares|views|depth|alignment)$/;

/** Whether a code counts what was done of a contribution, where all its values are figures. */
export const isCountCode = (header: string): boolean => COUNTED.test(wordsOf(header) ?? '');
