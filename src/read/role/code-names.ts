import { roleReasons as say } from '../../messages/roles.js';
import type { Role } from '../../model/survey.js';
import { foldName } from '../../names.js';

/** Headings that programs write: `proposal_author_email`, `authorEmail`. */
const CODE = /^[a-z][a-z0-9]*(_?[A-Za-z0-9]+)+$/;

/** A code in words, folded (names.ts); undefined where people wrote the heading. */
function wordsOf(header: string): string | undefined {
  const code = header.trim();
  if (code.length > LONG || !CODE.test(code)) return undefined;
  return foldName(code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll('_', ' '));
}

/** Longest code. */
const LONG = 80;

interface Known {
  readonly role: Role;
  readonly what: string;
  readonly pattern: RegExp;
}

/** What a code tells by its words, whatever stands before them. */
const KNOWN: readonly Known[] = [
  {
    role: 'personal',
    what: say.personal,
    pattern:
      / (user ?name|(first|last|full|display|family) ?name|prenom|nom de famille|e ?mail|courriel|phone( number)?|telephone|date of birth|birth ?date|date (de )?naissance|postal address|adresse postale|author|auteur|autrice)$/,
  },
  // Cap collectif, from which many consultations are exported: it names a column after what it tells of.
  {
    role: 'id',
    what: say.toolOtherId,
    pattern: /^(export )?(contribution|participant|proposal|opinion|reply)( .+)? (id|reference)$/,
  },
  {
    role: 'choice',
    what: say.toolInformation,
    pattern:
      /^(export )?contribution type$|^(export )?(contribution|participant|proposal|opinion|reply) (.+ )?(published|publication ?status|trashed( \w+)*|draft|anonymous|pinned|account|no account .+|(is )?(e ?mail|phone) confirmed|consent .+|internal comm|link|url|identification code|total ?count|ranking|enabled|locked|roles text|is france connect associated)$/,
  },
];

/** The technical column that a code names, if any. */
export function technicalCode(header: string): { role: Role; what: string } | undefined {
  const words = wordsOf(header);
  return words === undefined ? undefined : KNOWN.find(({ pattern }) => pattern.test(words));
}
