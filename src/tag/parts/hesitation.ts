import { countOf, formText } from '../../french/runs.js';
import { spansOf } from '../../ground/spans.js';
import { isPredicate } from '../tokens.js';
import { namesAThing } from './exceptions.js';
import { partOf, type Side } from './sides.js';

/** What fills a silence: « euh, alors ». */
const FILLER = 'euh|heu|hum|bah|ben|alors|franchement|honnêtement|comme ça|là';
/** How one says that nothing comes to mind. */
const HESITATION = [
  '(?:je )?(?:ne )?(?:vois|sais) (?:pas|rien)(?: (?:trop|vraiment|bien|là|comme ça|spécialement))*',
  "rien ne me vient(?: à l' esprit)?",
  '(?:difficile|dur|pas (?:facile|évident|simple)) (?:à dire|de (?:choisir|répondre|dire))',
  "bonne question|(?:aucune|pas d') idée",
  'pas (?:facile|évident|simple)(?= (?:…|\\.{2,}))',
].join('|');
/** What comes to mind after all: « ah si », « allez », « peut-être ». */
const AFTER_ALL = '(?:ah |bah )?si (?:[,:…] )?|(?:non )?allez ,? ?|alors |disons |peut-? ?être ';

/** What an answer opens with before something comes to mind, and what parts the two. */
const HESITATES = new RegExp(
  `^(?:(?:${FILLER}) ,? ?)*(?:${HESITATION})(?: [,;:.!…?–-]+)+ (?:${AFTER_ALL})*`,
  'u',
);
/** What takes a doubt for an answer: nothing was wrong, or liked. */
const SWEEPS =
  /(?:^| )(?:rien|tout|tous|toutes|parfait|nickel|top|aucune?|sauf|part|hormis|mais) /u;
/** Verbs that only put it forward. */
const PUTS_FORWARD = /^(?:dire|penser|croire|mettre|pouvoir)$/u;

/** « Je ne vois pas, peut-être le son », « bonne question… le wifi ? »: the answer is what comes then. */
export function afterHesitation(answer: Side): Side | null {
  const { tokens } = answer.parse;
  const opening = HESITATES.exec(`${formText(tokens)} `)?.[0];
  if (opening === undefined) return null;
  const rest = tokens.slice(countOf(opening));
  if (!rest.some(namesAThing) || SWEEPS.test(`${formText(rest)} `)) return null;
  if (rest.some((token) => isPredicate(token) && !PUTS_FORWARD.test(token.lemma))) return null;
  return { ...answer, parse: partOf(answer.parse, spansOf(rest)) };
}
