import { fold } from '../lexicon/keys.js';
import { MASKS, quoteMessages as say } from '../messages/quotes.js';
import type { CodedAnswer, Gate, PersonalData, QuoteEdit } from '../model.js';
import { insultIn, intimateIn, jobAndPlace } from './intimate.js';
import { type Stretch, shows } from './passage.js';
import { HEALTH, SENSITIVE } from './sensitive.js';

/** What the gate needs to know beyond the stretch. */
export interface GateRules {
  /** Names of public people that may be shown, folded. */
  readonly allowed: ReadonlySet<string>;
  /** Respondents of an edition under which nothing of it is published. */
  readonly threshold: number;
  /** Respondents of the stretch's edition. */
  readonly people: number;
}

/** The rules for an answer. */
export type RulesOf = (coded: CodedAnswer) => GateRules;

export interface Passed {
  readonly gate: Gate;
  readonly edits: readonly QuoteEdit[];
}

/** Decides whether a stretch may be published, and what must be masked in it. */
export function passGate(stretch: Stretch, rules: GateRules): Passed {
  const masked = personalIn(stretch).filter((data) => !isAllowed(stretch, data, rules.allowed));
  const edits = masked.map(
    ({ start, end, kind }): QuoteEdit => ({ kind: 'mask', start, end, as: MASKS[kind] }),
  );
  const held = holdingBack(stretch, rules);
  const told = [...new Set(masked.map(({ kind }) => say.masked[kind]))];
  return { gate: { publishable: held.length === 0, reasons: [...held, ...told] }, edits };
}

/** Whether nothing in a stretch is masked or held back. */
export const isDiscreet = (stretch: Stretch, rules: GateRules): boolean =>
  passGate(stretch, rules).gate.reasons.length === 0;

const personalIn = (stretch: Stretch): PersonalData[] =>
  stretch.passage.coded.tags.personal.filter((data) => shows(stretch, data));

function isAllowed(
  { passage }: Stretch,
  { start, end, kind }: PersonalData,
  allowed: ReadonlySet<string>,
): boolean {
  if (kind !== 'name' || allowed.size === 0) return false;
  return allowed.has(nameKey(passage.characters.slice(start, end).join('')));
}

/** Names are compared without case, accents, title or double spaces. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/^(?:m\.|mr\.?|mme\.?|monsieur|madame|dr\.?|pr\.?)\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

function holdingBack(stretch: Stretch, { people, threshold }: GateRules): string[] {
  const tokens = stretch.passage.tokens.slice(stretch.first, stretch.end);
  const [insult, health, sensitive, identifying] = [
    insultIn(tokens),
    intimateIn(stretch, HEALTH),
    intimateIn(stretch, SENSITIVE),
    jobAndPlace(stretch),
  ];
  return [
    ...(insult === null ? [] : [say.insult(insult)]),
    ...(health === null ? [] : [say.health(health)]),
    ...(sensitive === null ? [] : [say.sensitive(sensitive)]),
    ...(identifying === null ? [] : [say.jobAndPlace(identifying)]),
    ...(people < threshold ? [say.fewPeople(people, threshold)] : []),
  ];
}
