import { isQue } from '../../french/clauses.js';
import type { Run } from '../../ground/spans.js';
import type { Passage } from './passage.js';
import { beforeClitics, textOf } from './tokens.js';
import { OPENERS } from './vocabulary.js';

/**
 * Whether each subordinate clause of a run holds its verb, in order, and the run has a verb of its
 * own exactly when it should.
 *
 * @param as what the run is: a group may hold verbs only in clauses that it opens.
 */
export function hasWholeClauses(
  passage: Passage,
  { first, end }: Run,
  as: 'clause' | 'group',
): boolean {
  const isGroup = as === 'group';
  /** Subordinate clauses that still wait for their verb. */
  let open = 0;
  let main = false;
  let told = false;
  let verbs = 0;
  for (let index = first; index < end; index++) {
    if (opensClause(passage, index, first)) open += 1;
    else if (passage.finite[index]) {
      if (open > 0) open -= 1;
      else if (!(verbs > 0 && isCoordinated(passage, index, first))) {
        if (isGroup || main) return false;
        main = true;
      }
      verbs += 1;
    }
    if (main && open === 0 && isJoint(passage, index)) [main, told] = [false, true];
  }
  return open === 0 && (isGroup || main || told);
}

/** A comma or a conjunction after which another clause may begin. */
const isJoint = ({ tokens }: Passage, index: number): boolean =>
  tokens[index]?.pos === 'CCONJ' || /^[,:;]$/u.test(textOf(tokens[index]));

const COMPARATIVE =
  /^(?:plus|moins|autant|aussi|ainsi|plutôt|même|autre|mieux|ne|n'|rien|tel|telle)$/u;

/** Relatives and conjunctions that need a verb; not « plus … que », « ne … que ». */
export function opensClause({ tokens }: Passage, index: number, first: number): boolean {
  const token = tokens[index];
  if (!token || !OPENERS.has(token.form) || token.pos === 'ADV') return false;
  // « desquels » holds its preposition.
  if (token.pos === 'ADP') return token.form.includes('quel');
  if (/^s(?:i|')$/u.test(token.form)) return token.pos === 'SCONJ';
  if (!isQue(token)) return true;
  // « parce que », « alors que » hold one conjunction; « qu’ » before a clause is always one.
  const before = tokens.slice(Math.max(first, index - 5), index);
  return !before.some(({ form }) => COMPARATIVE.test(form));
}

/** A second verb of the same subject: « nourrit et stimule », « commencent tôt, finissent tard ». */
function isCoordinated({ tokens }: Passage, index: number, first: number): boolean {
  const at = beforeClitics(tokens, index - 1, first);
  return at > first && (tokens[at]?.pos === 'CCONJ' || tokens[at]?.text === ',');
}
