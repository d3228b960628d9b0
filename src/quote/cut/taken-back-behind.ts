import { IRONIC, JOKING } from '../../french/jokes.js';
import { OPPOSING } from '../../french/reserves.js';
import { formText, runAt, runsOf } from '../../french/runs.js';
import { holds, meet, type Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isNoun } from '../../tag/tokens.js';
import { mayBeImpersonal } from './impersonal.js';
import { judgedIn, type Stretch, tokensIn } from './passage.js';
import { firstIn, formOf, isSpoken, isStop, textOf } from './tokens.js';
import { formsLine, runFound } from './told-by.js';

/**
 * What stands behind a stretch in its sentence and takes back what is said there: « on a l’élan | ; il manque la route »,
 * « le matériel est là | , mais personne ne sait le réparer », « la plénière | … non je rigole »; else nothing does where it
 * judges: « un lieu magnifique | , mais personne ne le sait » stays true.
 */
export function takenBackBehind(stretch: Stretch): Run | null {
  const { passage, end, sentence } = stretch;
  const joke = jokeBehind(stretch);
  if (joke) return joke;
  const { tokens } = passage;
  const first = firstIn(tokens, { first: end, end: sentence.end }, isSpoken);
  const rest = { first, end: firstIn(tokens, { first, end: sentence.end }, isStop) };
  const words = tokens.slice(first, rest.end);
  if (answersNo(stretch, rest)) return rest;
  return !praises(stretch) && (lacks(words) || deniesIt(words)) ? rest : null;
}

/** « La plénière | … non je rigole », « on a adoré | (non) », « … | , ou pas », « … | /s »; not « l’atelier clown, | je rigole encore ». */
function jokeBehind(stretch: Stretch): Run | null {
  const { tokens } = stretch.passage;
  const first = firstIn(tokens, { first: stretch.end, end: tokens.length }, isSpoken);
  const behind = { first, end: tokens.length };
  const isAnswer = STOPPED.test(textOf(tokens[first - 1])) && NO_ALONE.test(formOf(tokens[first]));
  return (
    runFound(tokens, behind, JOKE) ??
    (isAnswer ? undefined : runFound(tokens, behind, CONTRARY)) ??
    (isTooMuch(stretch) ? undefined : runFound(tokens, behind, TOO_MUCH)) ??
    runFound(tokens, behind, HARDLY) ??
    noteBehind(stretch, first) ??
    null
  );
}

/** « On a adoré | (ironie) »; what notes the irony of a sentence notes that of all before it: « qui donne envie | , bravo #ironie ». */
function noteBehind(
  { passage: { tokens }, end, sentence }: Stretch,
  next: number,
): Run | undefined {
  for (let at = end; at <= Math.max(next, sentence.end - 1); at++) {
    const mark = at > end ? textOf(tokens[at - 1]) : '';
    const isNoted = NOTED.test(mark) || NOTED.test(textOf(tokens[at]));
    const note = isNoted && runFound(tokens, { first: at, end: tokens.length }, NOTE);
    if (note) return note;
  }
  return undefined;
}

/** « C’était bien. Non. » answers something else; not after three points. */
const STOPPED = /^(?:\.|[!?]+)$/u;
const NO_ALONE = /^(?:non|nan)$/u;
/** What opens a note on what was said; a tag holds its mark: « #ironie ». */
const NOTED = /^[([/*#<]/u;

const JOKE = new RegExp(
  `^(?:(?:(?:euh|mais|ah|eh ben|lol|mdr) )?(?:non|nan|nn) (?:, |\\.+ |… |! )?)?(?:(?:lol|mdr|ptdr) )?(?:(?:je |j' ?)(?:${JOKING})|je suis (?:${IRONIC})|second degré|c' ?est (?:une blague|pour rire|pour de rire|(?:de l' )?(?:${IRONIC})|du second degré)|(?:lol|mdr|ptdr) (?:non|pas)|(?:non|nan) (?:lol|mdr|ptdr)|pas(?: du tout)?|not) (?=[^\\p{L}\\p{N}]*$|[.!,;:…)])`,
  'u',
);

/** By itself to the end, or to the mark that closes it, and no question: « bien, non ? ». */
const ALONE = '(?=[^\\p{L}\\p{N}?]*$|[.!…)\\]*>] )';
/** How far « pas » goes that turns what stands before it, and is none of « pas cher », « pas de file ». */
const NOT_SO =
  '(?: du tout| vraiment| toujours| tou(?:s|te|tes)| moi| nous| tellement| trop| souvent| partout| assez| tout à fait)?';

/** « Non », « ou pas », « enfin pas toujours », « NOT »: what denies a whole statement, and has no verb. */
const CONTRARY = new RegExp(
  `^(?:(?:euh|mais|ah|enfin|ben|ou|et) (?:, )?)*(?:(?:non|nan)(?: (?:non|nan))*|jamais|rarement|pas${NOT_SO}) ${ALONE}|^ou pas [,;:] `,
  'u',
);

/** « C’était trop bien | , trop, vraiment ». */
const isTooMuch = (stretch: Stretch): boolean =>
  tokensIn(stretch).some(({ form }) => form === 'trop');

/** « Peut-être trop », « voire trop dense », « (trop ?) »: what was praised is so too much; not « trop ! », nor « trop bien ». */
const TOO_MUCH =
  /^(?:(?:mais|et|ou|enfin|euh|voire|m[êe]me|peut-[êe]tre|presque|parfois|souvent|limite|sans doute|un (?:peu|poil)|beaucoup|bien|clairement|,) )*trop (?:(?:m[êe]me|peut-[êe]tre|parfois|sans doute) )?(?=[^\p{L}\p{N}!]*$|[.?…;:)\]] )|^voire (?:[^ ]+ ){0,2}?trop (?!bien|bon|cool|top|beau|belle)/u;

/** « Plus ou moins », « en partie seulement », « quoique », « c’est vite dit », « bof »: what leaves little of a whole statement, and stands by itself. */
const HARDLY = new RegExp(
  `^(?:(?:euh|mais|ah|enfin|ben|ou|et) (?:, )?)*(?:plus ou moins|[àa] peu pr[èe]s|en partie|[àa] moiti[ée]|par moments|parfois|presque|quoi ?que|encore que|bof(?: bof)?|mouais|tu parles|mon (?:œil|oeil)|que nenni|c' est vite dit|(?:il )?faut le dire vite)(?: seulement)? ${ALONE}`,
  'u',
);

/** What a note of one or two words says by itself. */
const NOTE = new RegExp(
  `^#?(?:${IRONIC}|humour|blague|antiphrase|s|j|joke) (?:inside |bien sûr )?${ALONE}`,
  'u',
);

/** « Promis, juré | : plus jamais »; not « un programme riche | : pas une minute d’ennui », which praises. */
function answersNo({ passage, first, end, sentence, start }: Stretch, rest: Run): boolean {
  const { tokens, finite, tagged } = passage;
  if (tokens[end]?.text !== ':' || finite.slice(first, end).some(Boolean)) return false;
  const all = { start, end: tokens[sentence.end - 1]!.end };
  const isPraised = tagged.tags.sentiment.evidence.some(
    (one) => one.value > 0 && one.by === undefined && meet(one, all),
  );
  return !isPraised && NO.test(formsLine(tokens, rest.first, rest.end));
}

const NO =
  /^(?:plus |pas |jamais (?!vue?s? |déçue?s? |autant |trop )|aucune? |zéro |0 |nulle? |non |bof )/u;

/** « Vraiment parfait », « très bien menés », « j’ai adoré »; not the mere name of something good: « on a l’élan ». */
const praises = (stretch: Stretch): boolean =>
  judgedIn(stretch).some((one) => {
    const words = tokensIn(stretch).filter((token) => holds(one, token));
    const judges = words.some(({ pos }) => pos === 'ADJ' || pos === 'ADV');
    const isVerb = words.length === 1 && words[0]?.pos === 'VERB';
    const isIntense = one.rules.includes('intensifier');
    return one.value > 0 && one.by !== 'question' && (judges || isVerb || isIntense);
  });

/** « Il manque la route », « mais il ne manque que le soleil »; not « il ne manquait rien ». */
const lacks = (words: readonly Token[]): boolean =>
  LACKING.test(`${formText(words)} `) && !words.some(({ form }) => form === 'rien');

const LACKING = /^(?:(?:mais|et) )?il (?:(?:ne|n'|y|en|nous|me|m'|leur|lui) )*manqu(?:e|ait|era) /u;

const OPPOSED = runsOf(OPPOSING);
/** Pronouns of what was named before. */
const BACK = /^(?:le|la|l'|les|en|y|ils?|elles?|ce|c'|ça|ca|cela)$/u;

/** « Mais personne ne sait le réparer », « mais il ne marche pas »: no noun of its own before the pronoun. */
function deniesIt(words: readonly Token[]): boolean {
  const opening = runAt(words, 0, OPPOSED);
  if (!opening || !words.some(({ negated, pos }) => negated && /^(?:VERB|AUX)$/u.test(pos)))
    return false;
  const back = words.findIndex(
    ({ pos, form }, at) =>
      pos === 'PRON' && BACK.test(form) && !(form === 'il' && mayBeImpersonal(words, at)),
  );
  return back !== -1 && !words.slice(opening.length, back).some(isNoun);
}
