import { parsedJson } from '../bytes/json/records.js';

/** Cuts a cell into its options, in time that goes with its length: any cell may be a long text. */
export type CellCut = (value: string) => readonly string[];

const trimmed = (parts: readonly string[]): string[] => parts.map((part) => part.trim());

/** At the commas that stand in no brackets: those inside belong to the option. */
function atCommas(value: string, isCut: (next: string) => boolean): string[] {
  const commas: number[] = [];
  let closes = false;
  for (let at = value.length - 1; at >= 0; at -= 1) {
    if (value[at] === ')') closes = true;
    else if (value[at] === '(') closes = false;
    else if (value[at] === ',' && !closes && isCut(value[at + 1] ?? '')) commas.push(at);
  }
  const cuts = [-1, ...commas.reverse()];
  return cuts.map((at, n) => value.slice(at + 1, cuts[n + 1]));
}

const isSpace = (sign: string): boolean => /\s/.test(sign);

export const COMMA: CellCut = (value) => trimmed(atCommas(value, isSpace));
/** Airtable quotes an option that holds a comma: `Samedi,"Aucun, en ligne"`. */
const TIGHT_COMMA: CellCut = (value) =>
  atCommas(value, (next) => !isSpace(next)).map((part) => part.replace(/^"(.*)"$/, '$1'));

/** `Excel/Word`, and no date: `10/07`; `Concert+Lectures`, and no « Bac+2 ». */
const tight =
  (sign: string): CellCut =>
  (value) => {
    const parts = trimmed(value.split(sign));
    return parts.every((part) => /\p{L}/u.test(part)) ? parts : [value];
  };

/** A list as programs write it: `["Site","Presse"]`. */
const JSON_LIST: CellCut = (value) => {
  const list = value.startsWith('[') ? parsedJson(value) : undefined;
  return Array.isArray(list) ? trimmed(list.map(String)) : [value];
};

export const SEMICOLON: CellCut = (value) => trimmed(value.split(';'));

/** The surest first, where two make as many options. */
export const CUTS: readonly CellCut[] = [
  JSON_LIST,
  SEMICOLON,
  (value) => trimmed(value.split('|')),
  (value) => trimmed(value.split(/(?<=\s)\/(?=\s)/)),
  (value) => trimmed(value.split(/(?<=\s)\+(?=\s)/)),
  tight('/'),
  tight('+'),
  (value) => trimmed(value.split('\n')),
  TIGHT_COMMA,
  COMMA,
];

/** What joins options by hand, and brackets, of which nothing is cut. */
const JOINTS = /\([^()]*\)|[;|\n]|,(?=\s)|(?<=\s)(?:[+/]|et)(?=\s)|(?<=\p{L})[+/](?=\p{L})/gu;

/** As people write, and each edition in its own way: `Concert, Balades et Lectures`, `Concert + Balades`. */
export const MIXED: CellCut = (value) => {
  const joints = [...value.matchAll(JOINTS)].filter(([sign]) => !sign.startsWith('('));
  const starts = [0, ...joints.map(({ 0: sign, index }) => index + sign.length)];
  return trimmed(starts.map((start, at) => value.slice(start, joints[at]?.index)));
};

/** KoboToolbox and ODK part the codes of options by spaces: `accueil materiel`. */
export const SPACED_CODES: CellCut = (value) => value.split(' ');
export const CODES = /^[a-z0-9_-]+( [a-z0-9_-]+)*$/;
