import { isLink } from '../../french/clauses.js';
import { holds, meet, spanOf } from '../../ground/spans.js';
import type { Message } from '../../message.js';
import { MASKS, gateMessages as say } from '../../messages/quotes.js';
import type { Gate, QuoteEdit } from '../../model/quote.js';
import type { PersonalData, TaggedAnswer } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { areFew } from '../../people/privacy.js';
import {
  asideSpan,
  type Passage,
  type PassageRun,
  type Stretch,
  sliceOf,
  spanOfStretch,
  tokensIn,
  typedIn,
  wholePassageOf,
} from '../cut/passage.js';
import { applyEdits } from '../edits.js';
import { blamedIn } from './blamed.js';
import { blamedAtHome } from './blamed-at-home.js';
import { blamedAtPost } from './blamed-at-post.js';
import { invitesNowhere } from './contact.js';
import { identifyingIn } from './identifying.js';
import { insultIn } from './insults.js';
import { personJudgedIn } from './judged.js';
import { nameKey } from './names.js';
import type { Secret } from './secrets/secret.js';

/** What the gate needs to know beyond the stretch. */
export interface GateRules {
  /** Names of public people that may be shown, as keys. */
  readonly allowed: ReadonlySet<string>;
  /** Respondents of an edition under which nothing of it is published. */
  readonly threshold: number;
  /** Respondents of the stretch's edition. */
  readonly people: number;
  /** Personal data of the stretch's answer. */
  readonly personal: readonly PersonalData[];
  /** What the stretch's answer tells of somebody (`secretsOf`). */
  readonly secrets: readonly Secret[];
}

/** The rules for an answer. */
export type RulesOf = (tagged: TaggedAnswer) => GateRules;

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

/** Why no publication may show the whole of an answer, even masked; nothing where one may. */
export function holdingBackWhole(tagged: TaggedAnswer, rules: GateRules): Message[] {
  const passage = wholePassageOf(tagged);
  const all = { start: 0, end: passage.characters.length };
  const run = { passage, first: 0, end: passage.tokens.length };
  return unpublishable(run, personalIn(passage, all, rules), rules);
}

/** Whether nothing in a stretch is masked or held back. */
export const isDiscreet = (stretch: Stretch, rules: GateRules): boolean =>
  passGate(stretch, rules).gate.reasons.length === 0;

/**
 * The sentence that a stretch comes from, whole but for the masks; the stretch alone, and why, where the
 * sentence may not be published.
 */
export function sentenceAround(
  stretch: Stretch,
  rules: GateRules,
): { readonly sentence: string; readonly reasons: readonly Message[] } {
  const { passage, sentence } = stretch;
  const whole = spanOf(passage, sentence);
  const inWhole = personalIn(passage, whole, rules);
  const isHeld = unpublishable({ passage, ...sentence }, inWhole, rules).length > 0;
  const shown = isHeld ? spanOfStretch(stretch) : whole;
  const masks = personalIn(passage, shown, rules).map(maskOf);
  return {
    sentence: applyEdits(passage.characters, shown, masks),
    reasons: isHeld ? [say.sentenceHeld] : [],
  };
}

const maskOf = ({ start, end, kind }: PersonalData): QuoteEdit => ({
  kind: 'mask',
  start,
  end,
  as: MASKS[kind],
});

/** What must be masked in a slice: of what begins or ends elsewhere, the part that is inside. */
const personalIn = (
  passage: Passage,
  span: Span,
  { allowed, personal }: GateRules,
): PersonalData[] =>
  personal
    .filter((data) => meet(data, span))
    .filter((data) => !isAllowed(passage, data, allowed))
    .map((data) => ({
      ...data,
      start: Math.max(data.start, span.start),
      end: Math.min(data.end, span.end),
    }));

const isAllowed = (passage: Passage, data: PersonalData, allowed: ReadonlySet<string>): boolean =>
  data.kind === 'name' && allowed.has(nameKey(sliceOf(passage, data)));

const holdingBack = (
  stretch: Stretch,
  masked: readonly PersonalData[],
  rules: GateRules,
): Message[] => [
  ...unpublishable(stretch, masked, rules),
  ...(invitesNowhere(tokensIn(stretch), masked) ? [say.nowhere] : []),
  ...(saysOnlyMasks(stretch, masked) ? [say.onlyMasks] : []),
  ...(hasLost(stretch) ? [say.lost] : []),
  ...(areFew(rules.people, rules.threshold) ? [say.fewPeople(rules.people, rules.threshold)] : []),
];

/** « pl�ni�re »: nobody prints it, and no word of it is sure to have been read. */
const hasLost = (stretch: Stretch): boolean => typedIn(stretch).includes('\ufffd');

/** « [nom] et [nom] »: nothing is left to read. */
const saysOnlyMasks = (stretch: Stretch, masked: readonly PersonalData[]): boolean =>
  masked.length > 0 &&
  tokensIn(stretch).every((token) => isLink(token) || masked.some((data) => holds(data, token)));

/**
 * What is said in a run that no publication may say. Nothing of an answer that tells a secret is published, as
 * what stands around it goes on telling it (« Le jugement date d’octobre »).
 */
function unpublishable(
  run: PassageRun,
  masked: readonly PersonalData[],
  rules: GateRules,
): Message[] {
  const { passage } = run;
  const { allowed, secrets } = rules;
  // A reason is read where names are masked.
  const shown = (span: Span): string =>
    applyEdits(passage.characters, span, personalIn(passage, span, rules).map(maskOf));
  const insult = insultIn(tokensIn(run));
  const identifying =
    identifyingIn(run, masked).find((text) => !allowed.has(nameKey(text))) ?? null;
  const blamed =
    blamedIn(run, masked) ??
    blamedAtPost(run, masked) ??
    blamedAtHome(run, masked) ??
    personJudgedIn(run);
  const secretOf = (kind: Secret['kind']): Secret | undefined =>
    secrets.find((one) => one.kind === kind);
  const tells = (kind: Secret['kind']): Message[] => {
    const secret = secretOf(kind);
    return secret ? [say[kind](shown(secret))] : [];
  };
  const attack = secretOf('attack');
  const isTold = blamed !== null && attack !== undefined && meet(attack, blamed);
  const known = [
    ...(insult === null ? [] : [say.insult(insult)]),
    ...SECRETS.flatMap(tells),
    ...(blamed === null || isTold ? [] : [say.attack(shown(blamed))]),
    ...(identifying === null ? [] : [say.identifying(identifying)]),
  ];
  return known.length > 0 ? known : tells('confided');
}

const SECRETS = ['health', 'sensitive', 'assault', 'attack', 'whispered'] as const;
