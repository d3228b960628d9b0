/** Which line breaks stand inside a sentence, as where an e-mail was copied, and which end one, as in a list. */
import { wordSet } from '../ground/listed.js';
import { isLetter, isUpper } from './characters.js';
import { type Cuts, gapBefore, startsLine, tokenText } from './cuts.js';

/** A line break that is no paragraph. */
const ONE_BREAK = /^[^\S\n\r]*(?:\r\n?|\n)[^\S\n\r]*$/;
/** Characters from which on a line may have been broken by what copied it; shorter ones list things. */
const FULL_LINE = 40;
/** … and was, though nothing in it has a capital. */
const WIDE_LINE = 60;
/** Words behind which something must come. */
const LEADS = wordSet(`
  le la les un une des de du au aux ce cet cette ces mon ma mes son sa ses notre nos votre vos leurs
  à pour par sur dans avec sans en chez entre vers et ou ni que qui dont où quand lorsque si comme
  très trop je on ne ai as ont est sont était étaient avait avaient avons suis sera seront peut peuvent faut doit doivent va vont`);
/** Words that go on with what was said, on a line of any length. */
const TIES = /^(?:et|ou|dont|que|qu’)$/u;
/** … and on a full one; « de l’eau à volonté » may be another thing. */
const GOES_ON = wordSet(`
  à pour par sur dans avec chez entre vers depuis pendant selon afin ainsi et ou ni que qui dont où quand
  lorsque puisque comme car au aux`);
/** Words that begin to say something else. */
const BEGINS = wordSet(`
  je on il elle nous ils elles ce ça cela vous merci bravo bonne cordialement bien voilà voila sinon bref
  dommage désolé désolée bonjour idem ras si`);
/** … and those that do so by two. */
const BEGIN_TOGETHER =
  /^(?:par (?:contre|ailleurs)|pour (?:moi|ma|finir|conclure|résumer)|à (?:bientôt|part|noter))$/u;
/** Who does something in a sentence: items of a list hardly ever say it. */
const SUBJECTS = wordSet('je j’ on il elle nous ils elles ça cela c’ vous');
const ARTICLES = wordSet('le la les un une des du pas plus trop manque');
const STOP = /^[.!?…]/u;
/** Tokens of a sentence that are looked at, before a break and behind it. */
const NEAR = 100;

const wordAt = (cuts: Cuts, index: number): string =>
  tokenText(cuts, index).replace("'", '’').toLowerCase();
const isElided = (word: string): boolean => word.endsWith('’');
const isArticle = (word: string): boolean => ARTICLES.has(word) || isElided(word);

/** Whether a line break before a token stands inside a sentence that began at another: « un rendez-vous ⏎ dans le cadre de… ». */
export function isWrapped(cuts: Cuts, index: number, begun: number): boolean {
  const start = cuts.bounds[2 * index]!;
  if (!ONE_BREAK.test(gapBefore(cuts, index))) return false;
  if (!isLetter(cuts.text, start) || isUpper(cuts.text, start)) return false;
  const [last, next] = [wordAt(cuts, index - 1), wordAt(cuts, index)];
  const after = wordAt(cuts, index + 1);
  // « a) l’accueil »
  if (next.length === 1 && /^[).]/u.test(after)) return false;
  // « n’ont ⏎ pas honte »
  const denies = index > 1 && /^n[e’]$/u.test(wordAt(cuts, index - 2));
  if (denies || LEADS.has(last) || isElided(last)) return true;
  if (!/[\p{L}\p{N})»,]$/u.test(last)) return false;
  if (TIES.test(next)) return true;
  const head = lineStart(cuts, index - 1);
  const length = cuts.bounds[2 * index - 1]! - cuts.bounds[2 * head]!;
  const first = wordAt(cuts, head);
  if (length < FULL_LINE || first === next) return false;
  if (BEGIN_TOGETHER.test(`${next} ${after}`)) return false;
  if (last === ',' || GOES_ON.has(next)) return true;
  if (BEGINS.has(next) || /^[jc]’$/u.test(next)) return false;
  return (
    (length >= WIDE_LINE || isUpper(cuts.text, cuts.bounds[2 * begun]!)) &&
    !(isArticle(first) && isArticle(next)) &&
    (isTold(cuts, begun, index) || isStopped(cuts, index))
  );
}

/** Index of the first token of the line of a token. */
function lineStart(cuts: Cuts, index: number): number {
  let head = index;
  while (!startsLine(cuts, head)) head -= 1;
  return head;
}

/** Whether some tokens tell who does something. */
function isTold(cuts: Cuts, begun: number, end: number): boolean {
  for (let at = Math.max(begun, end - NEAR); at < end; at += 1) {
    if (SUBJECTS.has(wordAt(cuts, at))) return true;
  }
  return false;
}

/** Whether the line of a token, or one that goes on with it, ends with a stop, as sentences do and items hardly ever. */
function isStopped(cuts: Cuts, index: number): boolean {
  const count = Math.min(cuts.bounds.length / 2, index + NEAR);
  let last = index;
  while (last + 1 < count && (!startsLine(cuts, last + 1) || goesOn(cuts, last + 1))) last += 1;
  return STOP.test(tokenText(cuts, last));
}

const goesOn = (cuts: Cuts, index: number): boolean =>
  ONE_BREAK.test(gapBefore(cuts, index)) && !STOP.test(tokenText(cuts, index - 1));
