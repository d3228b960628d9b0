import { wordSet } from '../../ground/listed.js';
import type { Token } from '../../model/text.js';
import { TELLING } from '../../names/other-tongues.js';

/*
 * No dictionary of French has the words of other languages, which so read as names: « toilets were disgusting »,
 * « trugarez deoc’h ».
 */

/** Others, which people begin with a capital as they begin a sentence: « Sound », « Volunteers ». */
const WORDS = wordSet(`
  toilets toilet showers shower sound music crowd people volunteers volunteer bands band staff food beer drinks queues queue stage lights weather camping
  amazing awesome beautiful nice good bad clean dirty friendly disgusting wonderful terrible loud cold
  open street map star wars time line game lord rings love island dance floor
  driven design development domain behavior behaviour test event sourcing storytelling first based native cloud stack source keynote talk summit platform engineering
  system systems data machine learning deep continuous delivery integration pair mob programming clean patterns pattern workshop live coding low web ops
  tech security chaos edge computing team topologies product owner lightning track meetup community
  musik wunderbar wunderbare leute essen música musica gente gouel`);
/** Tokens between two words of one language. */
const NEAR = 3;

export const isForeign = (form: string): boolean => TELLING.has(form) || WORDS.has(form);

/** Least words around that tell another language: a French sentence may hold a « thanks » and a « great ». */
const LEAST = 3;

/** Whether what stands around tokens, or they, is said in another language, where letters tell no name. */
export const isSaidAbroad = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(Math.max(0, first - NEAR), last + 1 + NEAR).filter(({ form }) => TELLING.has(form))
    .length >= LEAST;
