import { z } from 'zod';
import { filled, folded, writtenIn } from '../ground/written.js';

const IDEAS = [
  ...(['says first', 'says yes first', 'ties first', 'says last', 'thanks first'] as const),
  ...(['thanks last', 'mends again', 'is again', 'notes'] as const),
  ...([
    'reported',
    'promised',
    'held',
    'denied',
    'untold',
    'refers elsewhere',
    'on paper',
    'in fact',
    'as told',
  ] as const),
  ...(['requests', 'mends', 'avoids', 'requests behind', 'asks leave', 'please alone'] as const),
  ...(['would be better', 'there was none', 'ran out'] as const),
  ...(['compares', 'other edition', 'set against', 'set beside', 'than now'] as const),
  ...(['counts or denies', 'unreal', 'own life'] as const),
  ...(['unsurpassed', 'surpassed'] as const),
  ...(['liked best', 'liked', 'disliked'] as const),
  ...(['assaulted'] as const),
] as const;

/** Turns, each by a sentence that says it. */
const bySentence = z.record(z.string(), folded).default({});
const group = z.strictObject({
  after: folded.default(''),
  opens: bySentence,
  has: bySentence,
  not: z.array(z.string()),
});

/** `turns.yaml`, which says what each of its fields means. */
const { parts, turns } = writtenIn(
  'tag/turns.yaml',
  z.strictObject({
    parts: z.record(z.string(), folded),
    turns: z.record(z.enum(IDEAS), group),
  }),
);
export const TURNS = turns;

/** What finds the turns of a group, in the forms of an answer (`formText`). */
export function finding({ after, opens, has }: z.infer<typeof group>): RegExp {
  const ways = [
    ...Object.values(opens).map((turn) => `^${after}(?:${turn})`),
    ...Object.values(has).map((turn) => `(?<![^ ])(?:${turn})`),
  ];
  return new RegExp(`(?:${filled(ways.join('|'), parts)})(?= |$)`, 'u');
}

/** What finds that something is said, in one of the ways written for it. */
export const turnsOf = (idea: keyof typeof TURNS): RegExp => finding(TURNS[idea]);
