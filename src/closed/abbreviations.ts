import { isBeside } from './beside.js';
import { SHORT } from './scales-written.js';

/** Fewer letters may be two of anything: « PS », « MS ». */
const SOME = 3;

const keyOf = (option: string): string => option.replace(/[.\s]/g, '').toLowerCase();

function familyOf(options: readonly string[]): (typeof SHORT)[number] | undefined {
  const keys = new Set(options.filter((option) => !isBeside(option)).map(keyOf));
  const holds = (key: string): boolean => keys.has(key);
  const isScale = keys.size >= SOME && [...keys].some((key) => key.length > 1);
  return SHORT.find(
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
