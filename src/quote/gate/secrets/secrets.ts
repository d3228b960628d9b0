import { once } from '../../../ground/once.js';
import { meet } from '../../../ground/spans.js';
import type { TaggedAnswer } from '../../../model/tags.js';
import { bareName } from '../../../names/names.js';
import { listedIn } from './by-lists.js';
import { confidencesIn } from './confiding.js';
import type { Secret } from './secret.js';
import { asksOfOneself } from './topics.js';

/**
 * What an answer tells so, by the lists, or else by what was learned of confidences: read once, as quotes,
 * tables and clouds all ask.
 */
export const secretsOf: (tagged: TaggedAnswer) => readonly Secret[] = once(readSecrets);

/** Headings that say it of all their answers: « Commentaire (ne pas publier) ». Bare (names.ts). */
const KEPT =
  /(?:\(|[-–:,] |^)(?:a )?ne (?:surtout )?pas (?:publier|diffuser|communiquer|citer)\)?$/;

function readSecrets({ answer, parse, tags }: TaggedAnswer): Secret[] {
  if (KEPT.test(bareName(answer.question)))
    return [{ start: 0, end: [...answer.text].length, kind: 'whispered' }];
  const listed = listedIn(
    parse,
    tags.personal.filter(({ kind }) => kind === 'name'),
  );
  const confided = confidencesIn(parse, asksOfOneself(answer.question))
    .filter((one) => !listed.some((secret) => meet(secret, one)))
    .map(({ start, end }) => ({ start, end, kind: 'confided' as const }));
  return [...listed, ...confided];
}

/** Whether an answer tells none: of one that does, no word is shown. */
export const tellsNoSecret = (tagged: TaggedAnswer): boolean => secretsOf(tagged).length === 0;
