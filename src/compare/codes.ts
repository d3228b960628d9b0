import { mergeClosed, mergeQuestionNames } from '../closed/questions.js';
import { mergeSpellings } from '../closed/spellings.js';
import { UserError } from '../errors.js';
import { french } from '../markup.js';
import { quoted } from '../messages/numbers.js';
import type { ClosedQuestion } from '../model/survey.js';
import type { LexiconVersion, Theme } from '../model/tags.js';
import { inTime } from '../names.js';
import type { People } from '../tag/personal/person-names.js';
import type { EditionLines } from './editions.js';
import type { Person } from './people.js';
import { warnings } from './warning-texts.js';

/** Editions that were coded together: by this run, or by an earlier one whose analysis was kept. */
export interface Codes {
  /** The saved analysis, or the first of the files read. */
  readonly file: string;
  /** Of the program that coded. */
  readonly version: string;
  readonly lexicons: readonly LexiconVersion[];
  readonly themes: readonly Theme[];
  readonly closed: readonly ClosedQuestion[];
  readonly editions: readonly string[];
  readonly people: readonly Person[];
  /** What tells names among their words; absent of a saved analysis, whose words hold none. */
  readonly known?: People;
}

/** What a comparison takes, from everything that was coded. */
export interface Combined extends EditionLines {
  readonly people: readonly Person[];
  readonly warnings: readonly string[];
}

/**
 * Puts editions coded at different times together.
 *
 * @param all at least one.
 * @throws UserError when they were not coded with the same lexicons, or hold an edition twice.
 */
export function combine(all: readonly Codes[]): Combined {
  const [first, ...others] = all;
  for (const other of others) checkLexicons(first!, other);
  checkEditions(all);
  const versions = [...new Set(all.map(({ version }) => version))].sort();
  const { people, closed } = mergeQuestionNames({
    people: all.flatMap((codes) => codes.people),
    closed: all.flatMap((codes) => codes.closed),
  });
  return {
    editions: inTime(all.flatMap(({ editions }) => editions)),
    people: mergeSpellings(people),
    themes: first?.themes ?? [],
    closed: mergeClosed(closed),
    warnings: versions.length > 1 ? [warnings.versions(versions)] : [],
  };
}

function checkLexicons(one: Codes, other: Codes): void {
  const known = new Map(one.lexicons.map((lexicon) => [lexicon.id, lexicon]));
  const ids = [...new Set([...one.lexicons, ...other.lexicons].map(({ id }) => id))].sort();
  for (const id of ids) {
    const before = known.get(id);
    const now = other.lexicons.find((lexicon) => lexicon.id === id);
    if (before?.sha256 === now?.sha256) continue;
    const told = (codes: Codes, lexicon: LexiconVersion | undefined): string =>
      lexicon
        ? french`version ${lexicon.version} pour ${codes.file}`
        : french`absent pour ${codes.file}`;
    const same = before?.version === now?.version ? ', de contenus différents' : '';
    throw new UserError(
      french`Les éditions n’ont pas été codées avec le même lexique ${quoted(id)} : ${told(one, before)}, ${told(other, now)}${same}. Un écart pourrait venir de là.`,
      { file: other.file },
      french`Relancez « verbatim analyse » sur les anciens fichiers avec les lexiques d’aujourd’hui, ou donnez avec --lexicon ceux de l’ancienne analyse.`,
    );
  }
}

function checkEditions(all: readonly Codes[]): void {
  const seen = new Map<string, string>();
  for (const { file, editions } of all) {
    for (const edition of editions) {
      const before = seen.get(edition);
      if (before !== undefined) {
        throw new UserError(
          french`L’édition ${edition} se trouve dans deux fichiers : ${before} et ${file}.`,
          undefined,
          'Ne gardez que l’un des deux.',
        );
      }
      seen.set(edition, file);
    }
  }
}
