import { isYes } from '../../closed/values.js';
import { groupBy } from '../../ground/group-by.js';
import { bareName, foldName } from '../../names/names.js';
import { isYesOrNo } from '../values.js';
import type { Facts } from './facts.js';
import { asksParticulars, consents, technicalRole } from './headings.js';
import { OTHER_LABEL, otherColumns } from './other-columns.js';

export interface OptionOf {
  readonly question: string;
  readonly label: string;
  /** `tick`: chosen or not; `other`: « Autre, précisez », free text beside the options. */
  readonly kind: 'tick' | 'other';
  /** The only value of the column, where it is neither a tick nor the label: SurveyMonkey’s number of the option. */
  readonly code?: string;
  /** Nothing but their ticks tells that the columns are one question, whose wording is not known. */
  readonly assumed?: true;
}

export interface Headed {
  readonly name: string;
  readonly facts: Facts;
}

interface Joint {
  readonly pattern: RegExp;
  /** A single column is enough to tell. */
  readonly alone: boolean;
  /** Ticks are 0 and 1: with words, each column may be a question of its own. */
  readonly figures?: true;
}

/** How headers join a question and an option. */
const JOINTS: readonly Joint[] = [
  // The second of a name (headers.ts) is what people wrote beside the first. LimeSurvey takes « <18 ans » for HTML.
  { pattern: /^(.+?) ?\[([^[\]]*)\](?: \(2\))?$/, alone: true },
  // REDCap: `Question (choice=Option)`.
  { pattern: /^(.+?) ?\((?:cho(?:ice|ix)=)?([^()]+)\)$/, alone: false },
  // Its codes: `question___option`.
  { pattern: /^(\w+?)___(\w+)$/, alone: true },
  // Questionnaires of Moodle: `Q02_Source->Option`.
  { pattern: /^(.+?) ?-> ?(.+)$/, alone: false },
  { pattern: /^(.+?)\/([^/]+)$/, alone: false },
  // Drupal Webform, as in English: `Question: Option`.
  { pattern: /^(.+\S)(?: [-–:>|]|:) (.+)$/, alone: false },
  { pattern: /^(.+)_(\d{1,2})$/, alone: false, figures: true },
];

/** An option whose label the tool lost. */
const UNNAMED = '(sans libellé)';

/**
 * Finds the questions that are spread over columns, by the index of these, and the columns that hold in one
 * cell what they say one by one (KoboToolbox, Tally).
 */
export function optionColumns(columns: readonly Headed[], rows: number) {
  const options = new Map<number, OptionOf>();
  for (const joint of JOINTS) joinedOptions(columns, joint, options);
  repeatedColumns(columns, options);
  runs(columns, options, ({ name, facts }) => (isOwnLabel(facts, name) ? 'label' : undefined));
  runs(columns, options, (column) => tickOf(column, rows), { assumed: true });
  otherColumns(columns, options);
  const ticks = [...options.values()].filter(({ kind }) => kind === 'tick');
  const spread = new Set(ticks.map(({ question }) => question));
  const repeated = new Set(
    columns.flatMap(({ name }, i) => (spread.has(name) && !options.has(i) ? [i] : [])),
  );
  return { options, repeated };
}

type Found = Map<number, OptionOf>;

function joinedOptions(
  columns: readonly Headed[],
  { pattern, alone, figures }: Joint,
  found: Found,
): void {
  const joined = columns.flatMap(({ name }, index) => {
    const [, question, label] = found.has(index) ? [] : (pattern.exec(name) ?? []);
    return question === undefined || label === undefined ? [] : [{ question, index, label }];
  });
  for (const [question, members] of groupBy(joined, (one) => one.question)) {
    const codes = alone ? ownCodes(columns, members) : new Map<number, string>();
    const ticks = members.filter(({ index, label }) =>
      figures
        ? areBits(columns[index]!.facts)
        : codes.has(index) || isTicks(columns[index]!.facts, label),
    );
    const filled = ticks.filter(({ index }) => columns[index]!.facts.filled > 0);
    const isNamed = ticks.some(({ label }) => label !== '');
    if (filled.length >= (alone && isNamed ? 1 : 2))
      for (const { index, label } of ticks)
        found.set(index, {
          question,
          label: label || UNNAMED,
          kind: 'tick',
          ...(codes.has(index) && { code: codes.get(index)! }),
        });
    for (const { index, label } of members)
      if (!found.has(index) && OTHER_LABEL.test(bareName(label)) && (alone || filled.length > 0))
        found.set(index, { question, label, kind: 'other' });
  }
}

/** The number of each option, where it is all that each column of a question holds, upwards, some cells empty: `1`, `2`, `3`. */
function ownCodes(
  columns: readonly Headed[],
  members: readonly { readonly index: number; readonly label: string }[],
): ReadonlyMap<number, string> {
  const filled = members.filter(
    ({ index, label }) => columns[index]!.facts.filled > 0 && !OTHER_LABEL.test(bareName(label)),
  );
  const codes = filled.map(({ index }) => columns[index]!.facts.values.map(Number));
  const most = Math.max(...columns.map(({ facts }) => facts.filled));
  const areOwn =
    filled.every(({ index }) => columns[index]!.facts.filled < most) &&
    codes.every(
      ([code = 0, ...others], i) =>
        others.length === 0 &&
        Number.isInteger(code) &&
        code > (codes[i - 1]?.[0] ?? 0) &&
        code <= members.length,
    );
  return new Map(
    areOwn && codes.length > 2 ? filled.map(({ index }, i) => [index, String(codes[i]![0])]) : [],
  );
}

/** A heading that is repeated, with the number that makes it a name of its own: by header/headers.ts, or by Sphinx. */
const AGAIN = /^(.+?)(?: \(\d{1,2}\)|_\d{1,2})$/;

/**
 * Columns of one heading, each with its own single value, which some of them repeat: as many options of the
 * question (Eval&Go, Sphinx). Of a single row, they may as well be texts.
 */
function repeatedColumns(columns: readonly Headed[], found: Found): void {
  const questionOf = (name: string): string => AGAIN.exec(name)?.[1] ?? name;
  const single = columns.flatMap(({ name, facts: { values, filled } }, index) =>
    found.has(index) || values.length !== 1
      ? []
      : [{ index, question: questionOf(name), label: values[0]!, filled }],
  );
  for (const [question, members] of groupBy(single, (one) => one.question)) {
    const labels = new Set(members.map(({ label }) => foldName(label)));
    const areOwn = labels.size === members.length && !members.some(({ label }) => isYesOrNo(label));
    const areShared = members.some(({ filled }) => filled > 1);
    if (members.length > 1 && areOwn && areShared)
      for (const { index, label } of members) found.set(index, { question, label, kind: 'tick' });
  }
}

const areBits = ({ values }: Facts): boolean =>
  values.every((value) => value === '0' || value === '1');

/** Ticks, yes or no, or the option’s own label. An empty column may be an option that nobody chose. */
function isTicks({ values }: Facts, label: string): boolean {
  const own = foldName(label);
  return values.every((value) => isYesOrNo(value) || foldName(value) === own);
}

/**
 * Neighbouring columns of one kind are the options of a question whose wording is lost. Typeform writes so:
 * each holds its own header or nothing.
 */
function runs(
  columns: readonly Headed[],
  found: Found,
  kindOf: (column: Headed) => string | undefined,
  how: Pick<OptionOf, 'assumed'> = {},
): void {
  let run: number[] = [];
  let kind: string | undefined;
  const close = (): void => {
    if (run.length >= 2) {
      const question = run.map((i) => columns[i]!.name).join(' / ');
      for (const i of run)
        found.set(i, { question, label: columns[i]!.name, kind: 'tick', ...how });
    }
    run = [];
  };
  for (const [i, column] of columns.entries()) {
    const own = found.has(i) || column.facts.filled === 0 ? undefined : kindOf(column);
    if (own !== kind) close();
    kind = own;
    if (own !== undefined) run.push(i);
  }
  close();
}

/** Headings that ask a question of their own, or for something else than a tick. */
const asksAlone = (name: string): boolean =>
  name.trim().endsWith('?') ||
  technicalRole(name) !== undefined ||
  consents(name) ||
  asksParticulars(name);

/**
 * The one value of a column of ticks, some of its cells empty: `X`, `1`, « Oui ». Where each column asks a
 * question of its own, a person says « Oui » to it, or nothing.
 */
function tickOf({ name, facts: { values, filled } }: Headed, rows: number): string | undefined {
  const [value, ...others] = new Set(values.map(foldName));
  const ticks = others.length === 0 && filled < rows && values.every(isYes);
  return ticks && !asksAlone(name) ? value : undefined;
}

const isOwnLabel = ({ values: [value, ...others] }: Facts, name: string): boolean =>
  value !== undefined && others.length === 0 && foldName(value) === foldName(name);
