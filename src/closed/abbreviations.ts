import { isBeside } from './beside.js';

/** What whoever types in paper forms writes of a scale. */
interface Family {
  /** Each as it is read aloud. */
  readonly words: Readonly<Record<string, string>>;
  /** What no scale of the family lacks: other letters may be anything, as classes and trades. */
  readonly core: readonly string[];
  /** Its two ends, of which one at least is chosen each. */
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const FAMILIES: readonly Family[] = [
  {
    words: {
      e: 'excellent',
      tb: 'tres bien',
      b: 'bien',
      ab: 'assez bien',
      m: 'moyen',
      p: 'passable',
      i: 'insuffisant',
      ti: 'tres insuffisant',
      mv: 'mauvais',
      tm: 'tres mauvais',
    },
    core: ['b'],
    good: ['e', 'tb'],
    bad: ['m', 'p', 'i', 'ti', 'mv', 'tm'],
  },
  {
    words: {
      ts: 'tres satisfait',
      s: 'satisfait',
      as: 'assez satisfait',
      ms: 'moyennement satisfait',
      ps: 'peu satisfait',
      pds: 'pas du tout satisfait',
      pdts: 'pas du tout satisfait',
      i: 'insatisfait',
      ti: 'tres insatisfait',
    },
    core: ['s'],
    good: ['ts', 's'],
    bad: ['ps', 'pds', 'pdts', 'i', 'ti'],
  },
  {
    words: {
      ts: 'tres satisfait',
      ps: 'plutot satisfait',
      pi: 'plutot insatisfait',
      ti: 'tres insatisfait',
    },
    core: ['ps', 'pi'],
    good: ['ts', 'ps'],
    bad: ['pi', 'ti'],
  },
];

/** Fewer letters may be two of anything: « PS », « MS ». */
const SOME = 3;

const keyOf = (option: string): string => option.replace(/[.\s]/g, '').toLowerCase();

function familyOf(options: readonly string[]): Family | undefined {
  const keys = new Set(options.filter((option) => !isBeside(option)).map(keyOf));
  const holds = (key: string): boolean => keys.has(key);
  const isScale = keys.size >= SOME && [...keys].some((key) => key.length > 1);
  return FAMILIES.find(
    ({ words, core, good, bad }) =>
      isScale &&
      [...keys].every((key) => Object.hasOwn(words, key)) &&
      core.every(holds) &&
      good.some(holds) &&
      bad.some(holds),
  );
}

/** Whether the options of a question are a scale written short: « TB », « B », « M ». */
export const areShortened = (options: readonly string[]): boolean =>
  familyOf(options) !== undefined;

/**
 * The options of a question, « TB », « B », « M », as they are read aloud where all of them are of one scale;
 * others as they are: a letter alone may be anything.
 */
export function readAloud(options: readonly string[]): (option: string) => string {
  const family = familyOf(options);
  return (option) => family?.words[keyOf(option)] ?? option;
}
