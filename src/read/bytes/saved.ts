import { SAVED_FORMAT } from '../../model/saved.js';
import { decode } from './encoding.js';
import { isObject, type Json, parsedJson } from './json/records.js';

/** How a saved analysis begins, so that exports are not parsed to be known: in this version, and in those before. */
const BEGINS = /^\s*\{\s*"(?:format|version)"\s*:/u;

/** Bytes that are enough to tell. */
const START = 100;

/** The JSON of a saved analysis, of whatever version, from the bytes of a file of any name; undefined for an export. */
export function savedAnalysisIn(bytes: Uint8Array): object | undefined {
  if (!BEGINS.test(decode(bytes.subarray(0, START)).text)) return undefined;
  const value = parsedJson(decode(bytes).text);
  return isObject(value) && isSavedAnalysis(value) ? value : undefined;
}

const isSavedAnalysis = (value: Json): boolean =>
  value.format === SAVED_FORMAT || ('lexicons' in value && 'comparison' in value);
