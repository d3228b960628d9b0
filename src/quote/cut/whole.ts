import type { Token } from '../../model/text.js';
import { hasWholeClauses } from './clauses.js';
import {
  isInfinitive,
  isWord,
  type Passage,
  type Run,
  startsInfinitive,
  wordsIn,
} from './passage.js';
import type { Start } from './starts.js';
import { SUBJECTS } from './vocabulary.js';

/** The clauses of the run are whole, and no group runs on into a clause. */
export function isWhole(passage: Passage, start: Start, run: Run): boolean {
  const { form } = start;
  if (meetsClause(passage, run, form === 'clause')) return false;
  if (form === 'noun' && isBroken(passage, start, run)) return false;
  return (
    wordsIn(passage, run) >= LEAST_WORDS[form] && hasWholeClauses(passage, run, form === 'clause')
  );
}

const LEAST_WORDS: Readonly<Record<Start['form'], number>> = {
  answer: 1,
  sentence: 1,
  clause: 2,
  noun: 2,
  relative: 3,
  infinitive: 2,
  adjective: 2,
  phrase: 2,
};

/** Ways for a noun group to be half of something, or two things at once. */
const BROKEN: readonly ((group: Group) => boolean)[] = [
  // « entendre | un hébergeur reconnaître que … »: a subject cut from its verb
  ({ run }) => run.some((token, at) => isInfinitive(token) && isNoun(run[at - 1])),
  // « pris | un soir de mise en production, et répondre »
  ({ run }) => run.some((token, at) => token.pos === 'CCONJ' && startsInfinitive(run, at + 1)),
  // « refaire | la médiation sans le dire »
  ({ run, inner }) =>
    inner && run.some((token, at) => token.form === 'sans' && startsInfinitive(run, at + 1)),
  // « une caravane une fille de Mayotte »: typed without a comma
  ({ run }) =>
    run.some(({ pos, form }, at) => pos === 'DET' && ARTICLE.test(form) && isNoun(run[at - 1])),
  // « seule sur | mon territoire, sans équipe »
  ({ run, before }) => before?.pos === 'ADP' && run.some(({ text }) => text === ','),
  // « une boîte à outils pour | la tête et un radiateur pour le cœur »
  ({ run, before }) => {
    const joint = run.findIndex(({ pos }) => pos === 'CCONJ');
    const again = run.slice(joint).some(({ form }) => form === before?.form);
    return before?.pos === 'ADP' && joint !== -1 && again;
  },
  // « son assiette, | son verre et un plat »
  ({ run, before, second }) =>
    before?.text === ',' &&
    /^(?:NOUN|ADJ|PROPN)$/u.test(second?.pos ?? '') &&
    run.some(({ pos }, at) => pos === 'CCONJ' && run[at + 1]?.pos === 'DET'),
  // « où l’on vient avec | sa question et d’où l’on repart »
  ({ run }) => {
    const relative = run.findIndex(({ form }) => /^(?:qui|que|qu'|où|dont)$/u.test(form));
    const before = run[relative - 1]?.pos === 'ADP' ? relative - 2 : relative - 1;
    return run[before]?.pos === 'CCONJ';
  },
  // « faire | ce métier », « avec | une affiche à la boulangerie »: too little from inside
  ({ run, inner, portrait }) => inner && !portrait && run.length <= LITTLE,
];

/** Tokens under which a group taken from inside a sentence says nothing by itself. */
const LITTLE = 5;

interface Group {
  readonly run: readonly Token[];
  /** The token before it, and the one before that. */
  readonly before: Token | undefined;
  readonly second: Token | undefined;
  /** Taken from inside a segment. */
  readonly inner: boolean;
  readonly portrait: boolean;
}

function isBroken({ tokens }: Passage, { portrait }: Start, { first, end }: Run): boolean {
  const [before, second] = [tokens[first - 1], tokens[first - 2]];
  const run = tokens.slice(first, end);
  const group = { run, before, second, inner: isWord(before), portrait };
  return BROKEN.some((breaks) => breaks(group));
}

const ARTICLE = /^(?:une?|l[ea]|les|des)$/u;
const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.pos ?? '');

/**
 * A group followed by a clause of its own after a comma is two things: « un lieu vivant, je le dis »,
 * « la prof de collège, ils se contredisaient ». A clause may go on so once it has its verb.
 */
function meetsClause({ tokens, finite }: Passage, { first, end }: Run, own: boolean): boolean {
  for (let index = first; index < end - 1; index++) {
    const next = tokens[index + 1];
    if (own && finite[index]) return false;
    if (tokens[index]?.text !== ',' || !next || !SUBJECTS.has(next.form)) continue;
    const resumed = /^(?:c'|ce|ça|ca)$/u.test(next.form);
    if (!own || !resumed || !/^(?:DET|PROPN)$/u.test(tokens[first]?.pos ?? '')) return true;
  }
  return false;
}
