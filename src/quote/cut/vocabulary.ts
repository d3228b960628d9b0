import { z } from 'zod';
import { runsOf } from '../../french/runs.js';
import { list, names, writtenIn } from '../../ground/written.js';

/** `vocabulary.yaml`, which says what each of its lists means. */
const written = writtenIn(
  'quote/cut/vocabulary.yaml',
  z.strictObject({
    connectives: names,
    tying: list,
    'set off': list,
    awaiting: list,
    apart: list,
    pointing: names,
    subjects: names,
    clitics: names,
    openers: names,
    leading: names,
    'event nouns': names,
    'event subjects': names,
    attributing: names,
    qualifying: list,
    places: names,
    'qualifying of': list,
    bound: list,
    empty: names,
    doubting: list,
    denying: list,
    elsewhere: list,
    intending: list,
    limiting: list,
    hedging: list,
    restricting: list,
    harmless: list,
    besides: list,
    dating: list,
    saying: names,
    'beside thanks': names,
  }),
);

export const {
  connectives: CONNECTIVES,
  places: SITUATING,
  pointing: POINTING,
  subjects: SUBJECTS,
  clitics: CLITICS,
  openers: OPENERS,
  leading: LEADING,
  'event nouns': EVENT_NOUNS,
  'event subjects': EVENT_SUBJECTS,
  attributing: ATTRIBUTING,
  awaiting: AWAITING,
  empty: EMPTY_LEMMAS,
  doubting: DOUBTING,
  denying: DISOWNING,
  elsewhere: ELSEWHERE,
  intending: INTENDING,
  limiting: LIMITING,
  hedging: HEDGING,
  restricting: RESTRICTING,
  saying: SAYING,
  'beside thanks': BESIDE_THANKS,
} = written;

const tying = [
  ...written.tying,
  ...written['set off'].flatMap((words) => [`${words},`, `${words} :`]),
];
export const TYING_CONNECTIVES = runsOf(tying);
export const LONG_CONNECTIVES = runsOf([...tying, ...written.apart]);
export const QUALIFYING = runsOf(written.qualifying);
export const QUALIFYING_OF = runsOf(written['qualifying of']);
export const BOUND = runsOf(written.bound);
export const HARMLESS = runsOf(written.harmless);
export const BESIDES = runsOf(written.besides);
export const DATING = runsOf(written.dating);

/** Pronouns for what was said or is there, and those that stand before « est ». */
export const THAT = /^(?:ça|ca|cela)$/u;
export const IT = /^(?:c'|ce|ça|ca|cela)$/u;

/** Marks that end or part clauses, as typed. */
export const STOPS: ReadonlySet<string> = new Set([...',;:.!?…)—–(»”"/', '...']);
