import { mergeClosed, mergeQuestionNames } from '../closed/questions.js';
import { mergeSpellings } from '../closed/spellings.js';
import { UserError } from '../errors.js';
import { joined, type Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import type { Analysis } from '../model/analysis.js';
import type { LexiconVersion } from '../model/tags.js';
import { inTime } from '../names/times.js';
import type { People } from '../tag/personal/person-names.js';
import type { EditionLines } from './editions.js';
import type { Person } from './people.js';
import { warnings } from './warning-texts.js';

/**
 * Editions that were tagged together: by this run, or by an earlier one whose analysis was kept. It stays in
 * memory, with what knows names; what is kept for later years is a `SavedAnalysis`.
 */
export interface TaggedEditions
  extends Pick<Analysis, 'version' | 'lexicons' | 'themes' | 'closed'> {
  /** The saved analysis, or the first of the files read. */
  readonly file: string;
  /** Labels, as in `Survey.editions`. */
  readonly editions: readonly string[];
  /** @internal */
  readonly people: readonly Person[];
  /**
   * What tells names among their words; absent of a saved analysis, whose words hold none.
   * @internal
   */
  readonly known?: People;
}

/** What a comparison takes, from everything that was tagged. */
interface Combined extends EditionLines {
  readonly people: readonly Person[];
  readonly warnings: readonly string[];
}

/**
 * Puts editions tagged at different times together.
 *
 * @throws UserError when they were not tagged with the same lexicons, or hold an edition twice.
 */
export function combine(all: readonly TaggedEditions[]): Combined {
  const [first, ...others] = all;
  for (const other of others) checkLexicons(first!, other);
  checkEditions(all);
  const versions = [...new Set(all.map(({ version }) => version))].sort();
  const { people, closed } = mergeQuestionNames({
    people: all.flatMap(({ people }) => people),
    closed: all.flatMap(({ closed }) => closed),
  });
  const spelt = mergeSpellings(people);
  return {
    editions: inTime(all.flatMap(({ editions }) => editions)),
    people: spelt,
    themes: first?.themes ?? [],
    closed: mergeClosed(closed, spelt),
    warnings: versions.length > 1 ? [warnings.versions(versions)] : [],
  };
}

function checkLexicons(one: TaggedEditions, other: TaggedEditions): void {
  const known = new Map(one.lexicons.map((lexicon) => [lexicon.id, lexicon]));
  const ids = [...new Set([...one.lexicons, ...other.lexicons].map(({ id }) => id))].sort();
  for (const id of ids) {
    const before = known.get(id);
    const now = other.lexicons.find((lexicon) => lexicon.id === id);
    if (before?.sha256 === now?.sha256) continue;
    const isSame = before?.version === now?.version;
    const sides = joined([versionOf(one, before), versionOf(other, now)], ', ');
    throw new UserError(
      {
        french: `Les éditions n’ont pas été codées avec le même lexique ${quoted(id)} : ${sides.french}${isSame ? ', de contenus différents' : ''}. Un écart pourrait venir de là.`,
        english: `The editions were not tagged with the same lexicon ${en.quoted(id)}: ${sides.english}${isSame ? ', with different contents' : ''}. A difference could come from that.`,
      },
      {
        french:
          'Relancez « verbatim analyse » sur les anciens fichiers avec les lexiques d’aujourd’hui, ou donnez avec --lexicon ceux de l’ancienne analyse.',
        english:
          'Run “verbatim analyse” again on the old files with today’s lexicons, or give those of the old analysis with --lexicon.',
      },
      { file: other.file },
    );
  }
}

const versionOf = ({ file }: TaggedEditions, lexicon: LexiconVersion | undefined): Message =>
  lexicon
    ? {
        french: `version ${lexicon.version} pour ${file}`,
        english: `version ${lexicon.version} for ${file}`,
      }
    : { french: `absent pour ${file}`, english: `absent for ${file}` };

function checkEditions(all: readonly TaggedEditions[]): void {
  const seen = new Map<string, string>();
  for (const { file, editions } of all) {
    for (const edition of editions) {
      const before = seen.get(edition);
      if (before !== undefined) {
        throw new UserError(
          {
            french: `L’édition ${edition} se trouve dans deux fichiers : ${before} et ${file}.`,
            english: `The edition ${edition} is in two files: ${before} and ${file}.`,
          },
          { french: 'Ne gardez que l’un des deux.', english: 'Keep only one of the two.' },
        );
      }
      seen.set(edition, file);
    }
  }
}
