import { fold } from '../lexicon/keys.js';
import { MASKS, quoteMessages as say } from '../messages/quotes.js';
import type { Gate, QuoteEdit } from '../model/quote.js';
import type { CodedAnswer, PersonalData } from '../model/tags.js';
import type { Span } from '../model/text.js';
import { areFew } from '../privacy.js';
import { applyEdits } from './edits.js';
import { identifyingIn } from './identifying.js';
import { insultIn, intimateIn } from './intimate.js';
import { asideSpan, type Passage, type Stretch } from './passage.js';
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
  const { passage, start, stop: end } = stretch;
  const aside = asideSpan(stretch) ?? { start: end, end };
  const shown = [
    { start, end: aside.start },
    { start: aside.end, end },
  ];
  const masked = shown.flatMap((span) => personalIn(passage, span, rules));
  const held = holdingBack(stretch, masked, rules);
  const told = [...new Set(masked.map(({ kind }) => say.masked[kind]))];
  return {
    gate: { publishable: held.length === 0, reasons: [...held, ...told] },
    edits: masked.map(maskOf),
  };
}

/** Whether nothing in a stretch is masked or held back. */
export const isDiscreet = (stretch: Stretch, rules: GateRules): boolean =>
  passGate(stretch, rules).gate.reasons.length === 0;

/** A slice of an answer, whole but for the masks. */
export const maskedIn = (passage: Passage, span: Span, rules: GateRules): string =>
  applyEdits(passage.characters, span, personalIn(passage, span, rules).map(maskOf));

const maskOf = ({ start, end, kind }: PersonalData): QuoteEdit => ({
  kind: 'mask',
  start,
  end,
  as: MASKS[kind],
});

/** What must be masked in a slice: of what begins or ends elsewhere, the part that is inside. */
const personalIn = (passage: Passage, span: Span, { allowed }: GateRules): PersonalData[] =>
  passage.coded.tags.personal
    .filter((data) => data.start < span.end && data.end > span.start)
    .filter((data) => !isAllowed(passage, data, allowed))
    .map((data) => ({
      ...data,
      start: Math.max(data.start, span.start),
      end: Math.min(data.end, span.end),
    }));

function isAllowed(
  passage: Passage,
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

function holdingBack(
  stretch: Stretch,
  masked: readonly PersonalData[],
  { allowed, people, threshold }: GateRules,
): string[] {
  const tokens = stretch.passage.tokens.slice(stretch.first, stretch.end);
  const [insult, health, sensitive, identifying] = [
    insultIn(tokens),
    intimateIn(stretch, HEALTH),
    intimateIn(stretch, SENSITIVE),
    identifyingIn(stretch, masked).find((text) => !allowed.has(nameKey(text))) ?? null,
  ];
  return [
    ...(insult === null ? [] : [say.insult(insult)]),
    ...(health === null ? [] : [say.health(health)]),
    ...(sensitive === null ? [] : [say.sensitive(sensitive)]),
    ...(identifying === null ? [] : [say.identifying(identifying)]),
    ...(areFew(people, threshold) ? [say.fewPeople(people, threshold)] : []),
  ];
}
