import { isBeside } from './beside.js';

/** What whoever types in paper forms writes of their scales, each as it is read aloud. */
const FAMILIES: readonly Readonly<Record<string, string>>[] = [
  {
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
  {
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
  {
    ts: 'tres satisfait',
    ps: 'plutot satisfait',
    pi: 'plutot insatisfait',
    ti: 'tres insatisfait',
  },
];

const keyOf = (option: string): string => option.replace(/[.\s]/g, '').toLowerCase();

/**
 * The options of a question, « TB », « B », « M », as they are read aloud where all of them are of one scale;
 * others as they are: a letter alone may be anything.
 */
export function readAloud(options: readonly string[]): (option: string) => string {
  const keys = options.filter((option) => !isBeside(option)).map(keyOf);
  const isScale = keys.length > 1 && keys.some((key) => key.length > 1);
  const family = isScale
    ? FAMILIES.find((words) => keys.every((key) => Object.hasOwn(words, key)))
    : undefined;
  return (option) => family?.[keyOf(option)] ?? option;
}
