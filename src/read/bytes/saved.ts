import { SAVED_FORMAT } from '../../model/saved.js';
import { decode } from './encoding.js';

/** How a saved analysis begins, so that exports are not parsed to be known: in this version, and in those before. */
const BEGINS = /^\s*\{\s*"(?:format|version)"\s*:/u;

/** Bytes that are enough to tell. */
const START = 100;

/** The JSON of a saved analysis, of whatever version, from the bytes of a file of any name; undefined for an export. */
export function savedAnalysisIn(bytes: Uint8Array): object | undefined {
  if (!BEGINS.test(decode(bytes.subarray(0, START)).text)) return undefined;
  const value = parsed(decode(bytes).text);
  return isSavedAnalysis(value) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isSavedAnalysis = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (('format' in value && value.format === SAVED_FORMAT) ||
    ('lexicons' in value && 'comparison' in value));
