import { wordSet } from '../../ground/listed.js';
import type { Token } from '../../model/text.js';

/*
 * No dictionary of French has the words of other languages, which so read as names: « toilets were disgusting »,
 * « trugarez deoc’h ».
 */

/** Words that tell a language, none of which is a word of French nor a name that people bear. */
const TELLING = wordSet(`
  the and was were is are with very much you your they them their this that these those have had has been would could should too not from
  about because when where which every everything everyone nothing loved lovely great thanks thank please more
  muy mucho muchas gracias pero todo todos siempre molto tutto grazie bellissimo sehr viel danke schön schöne und nicht waren alles
  trugarez deoc'h deoc’h mersi holl kenavo yec'hed yec’hed vras degemer ganeoc'h ganeoc’h ar wech arall breizh bev bevet`);
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
