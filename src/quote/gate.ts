import { fold } from '../lexicon/keys.js';
import { MASKS, quoteMessages as say } from '../messages/quotes.js';
import type { CodedAnswer, Gate, PersonalData, QuoteEdit, Token } from '../model.js';
import type { Stretch } from './passage.js';
import { FIRST_PERSON, HEALTH, INSULTS, JOBS, SENSITIVE } from './sensitive.js';

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

const personalIn = ({ passage, start, stop }: Stretch): PersonalData[] =>
  passage.coded.tags.personal.filter((data) => data.start >= start && data.end <= stop);

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
  const { passage, first, end, sentence } = stretch;
  const tokens = passage.tokens.slice(first, end);
  const own = passage.tokens
    .slice(Math.min(first, sentence.first), Math.max(end, sentence.end))
    .some(({ form }) => FIRST_PERSON.has(form));
  const reasons: string[] = [];
  const insult = wordOf(tokens, INSULTS);
  if (insult) reasons.push(say.insult(insult));
  const health = own ? wordOf(tokens, HEALTH) : null;
  if (health) reasons.push(say.health(health));
  const sensitive = own ? wordOf(tokens, SENSITIVE) : null;
  if (sensitive) reasons.push(say.sensitive(sensitive));
  const identifying = jobAndPlace(stretch);
  if (identifying) reasons.push(say.jobAndPlace(identifying));
  if (people < threshold) reasons.push(say.fewPeople(people, threshold));
  return reasons;
}

const wordOf = (tokens: readonly Token[], list: ReadonlySet<string>): string | null =>
  tokens.find(({ form, lemma }) => list.has(form) || list.has(lemma))?.text ?? null;

const TYING = /^(?:de|d['’]|du|des|à|au|en|la|le|l['’]|un|une|petit|petite)$/u;
const INHABITED = /^(?:commune|village|ville|canton|bourg|habitants?|mairie|département)$/u;

/** « maire d’une commune de 640 habitants », « une médiatrice de Haguenau ». */
function jobAndPlace({ passage, first, end }: Stretch): string | null {
  const { tokens, characters } = passage;
  for (let job = first; job < end; job++) {
    if (!JOBS.has(tokens[job]?.lemma ?? '') && !JOBS.has(tokens[job]?.form ?? '')) continue;
    const place = placeAfter(tokens, job, end);
    const [from, to] = [tokens[job], tokens[place]];
    if (place !== -1 && from && to) return characters.slice(from.start, to.end).join('');
  }
  return null;
}

/** Index of a place named within five words after a function, or -1. */
function placeAfter(tokens: readonly Token[], job: number, end: number): number {
  let tied = false;
  for (let at = job + 1; at < Math.min(end, job + 6); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT') return -1;
    if (tied && /^\p{Lu}\p{Ll}/u.test(token.text)) return at;
    if (tied && INHABITED.test(token.form)) return at;
    tied = tied || TYING.test(token.form);
  }
  return -1;
}
