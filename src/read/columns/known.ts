import { optionKey } from '../../closed/spellings.js';
import { roleReasons } from '../../messages/roles.js';
import { foldedNames } from '../../names/names.js';
import type { ReadOptions } from '../options.js';
import type { RoleFound } from '../role/candidate.js';

/** What is known of columns before they are looked at, by their folded names (names.ts). */
export interface Known {
  readonly roles: ReadonlyMap<string, RoleFound>;
  readonly wordings: ReadonlyMap<string, string>;
  /** Keys (`optionKey`) of what the study calls options of a closed question. */
  readonly options: ReadonlySet<string>;
}

/** What the user says of columns, whatever they hold: their roles and what was asked. */
export const knownColumns = ({ roles, wordings, renames = [], places }: ReadOptions): Known => ({
  options: new Set(renames.flatMap(({ option, name }) => [optionKey(option), optionKey(name)])),
  wordings: byFoldedName(wordings, (_, wording) => wording),
  roles: byFoldedName(roles, (name, role) => ({
    role,
    reason: roleReasons.asked(places?.get(name)?.file ?? '--role'),
  })),
});

const byFoldedName = <Said, Kept>(
  said: Readonly<Record<string, Said>> = {},
  kept: (name: string, said: Said) => Kept,
): ReadonlyMap<string, Kept> =>
  new Map(
    Object.entries(said).flatMap(([name, one]) =>
      foldedNames(name).map((folded) => [folded, kept(name, one)] as const),
    ),
  );
