import { isQue } from '../../french/clauses.js';
import { runAt } from '../../french/runs.js';
import { firstEndingAfter, type Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isNoun } from '../../tag/tokens.js';
import { type Candidate, kindOf } from './candidate.js';
import { isHollow } from './hollow.js';
import { isImpersonal, mayBeImpersonal } from './impersonal.js';
import { finitesIn, type Passage, tokensIn, typedIn } from './passage.js';
import { CLOSING } from './seals.js';
import { formOf, posOf, textOf } from './tokens.js';
import type { ReportedView } from './told-by.js';
import { CONNECTIVES, POINTING, TYING_CONNECTIVES } from './vocabulary.js';

/**
 * Whether a stretch can be read alone: it opens with no connective or pronoun that points outside,
 * closes its marks, cuts no scope, and says nothing that the writer wished, doubted or asked.
 */
export function readsAlone(candidate: Candidate): boolean {
  const { passage, first, end } = candidate;
  const { sealed } = passage;
  const unsaid = kindOf(candidate) === 'fragment' ? passage.unsaid : passage.wished;
  if (sealed[first] || sealed[end]) return false;
  if (unsaid.slice(first, end).some(Boolean)) return false;
  if (passage.views.some((view) => losesTeller(candidate, view))) return false;
  if (isUntitled(passage, first)) return false;
  const shown = tokensIn(candidate);
  if (lacksItsNoun(shown) || countsOutside(shown) || hints(shown) || areNotes(shown)) return false;
  if (pointsOutside(candidate) || hasLooseObject(candidate) || namesBefore(candidate)) return false;
  return opensWell(candidate) && isBalanced(shown) && hasContent(shown);
}

/** « Pour mes collègues, NEC est | une récompense »: a view of others without whose it is. */
const losesTeller = ({ first, end }: Run, { teller, ...view }: ReportedView): boolean =>
  first < view.end && end > view.first && !(first <= teller.first && teller.end <= end);

/** Index of the first token of the sentence that a token stands in. */
const sentenceStart = ({ sentences }: Passage, index: number): number =>
  sentences[firstEndingAfter(sentences, index)]?.first ?? 0;

/** « La meilleure pour l’instant : … », « les petites ont aussi des salles »: of what, the question says. */
const lacksItsNoun = ([article, quality, next]: readonly Token[]): boolean =>
  /^(?:la|les)$/u.test(formOf(article)) &&
  quality?.pos === 'ADJ' &&
  /^(?:ADP|AUX|VERB)$/u.test(posOf(next));

/** « Venez avec un problème, | vous repartirez avec trois »: what it counts is named outside; not « on vient à deux ». */
const countsOutside = (shown: readonly Token[]): boolean =>
  posOf(shown.at(-1)) === 'NUM' &&
  /^(?:avec|pour|sur|de|d'|contre)$/u.test(formOf(shown.at(-2))) &&
  !shown.some(isNoun);

/** « Ambiance au top, mais le niveau… »: the rest is left to the reader. */
const hints = (shown: readonly Token[]): boolean =>
  /^(?:…|\.{3})$/u.test(textOf(shown.at(-1))) &&
  shown.slice(-HINTING_TOKENS).some(({ form }) => form === 'mais');

/** « innovation ; paiement ; autonomie », « on le fait = on apprend »: jotted down, for whoever was there. */
const areNotes = (shown: readonly Token[]): boolean =>
  shown.some(({ text }) => text === '=') ||
  (/^\p{Ll}/u.test(textOf(shown[0])) && shown.filter(({ text }) => text === ';').length > 1);

/** Words from « mais » to its dots. */
const HINTING_TOKENS = 5;

/** « Le canular : il a présenté … »: what the title names is lost without it. */
function isUntitled(passage: Passage, first: number): boolean {
  if (passage.tokens[first - 1]?.text !== ':') return false;
  const start = sentenceStart(passage, first - 1);
  return start < first - 1 && finitesIn(passage, { first: start, end: first - 1 }) === 0;
}

function opensWell({ passage, first, form }: Candidate): boolean {
  const token = passage.tokens[first];
  if (!token || form === 'answer') return token !== undefined;
  if (CONNECTIVES.has(token.form)) return false;
  // « Les autres ont le yoga, | moi j’ai un rendez-vous »: half of a contrast.
  if (token.form === 'moi' && first > sentenceStart(passage, first)) return false;
  if (first > 0 && tiesBack(passage, first)) return false;
  // « Il faudrait un micro. Ou des gens qui articulent. »
  if (form === 'sentence' && /^o[uù]$/iu.test(token.text)) return false;
  // « Que l’école soit … » is the end of a question, or a wish.
  if (isQue(token)) return false;
  return !POINTING.has(token.form) || token.pos === 'DET' || isImpersonal(passage.tokens, first);
}

/** « Du coup, … », « Comme quoi … », not « De plus en plus de … »: what it follows from is not in it. */
export function tiesBack({ tokens }: Passage, first: number): boolean {
  const run = runAt(tokens, first, TYING_CONNECTIVES);
  return run !== undefined && !/^(?:en|de|d'|du|des)$/u.test(formOf(tokens[first + run.length]));
}

const MASCULINE = /^(?:un|le|ce|cet|mon|ton|son|du|au|aucun|quel|tout)$/u;
const FEMININE = /^(?:une|la|cette|ma|ta|sa|aucune|quelle|toute)$/u;

const NEITHER = /^(?:[ld]'|[nv]otre|leur|chaque)$/u;

/** « il » or « elle » whose noun is not in the stretch: articles tell the gender. */
function pointsOutside({ passage, first, end, form }: Candidate): boolean {
  if (form === 'answer' || (form === 'sentence' && first === 0)) return false;
  const { tokens } = passage;
  const isNamed = (until: number, gender: RegExp): boolean =>
    tokens
      .slice(first, until)
      .some(({ form: word, pos }) => gender.test(word) || NEITHER.test(word) || pos === 'NUM');
  return tokens.slice(first, end).some(({ form: word }, index) => {
    const at = first + index;
    if (isPresented(passage, at)) return true;
    if (/^(?:ils|elles)$/u.test(word)) return !areMany(tokens.slice(first, at));
    if (word === 'il') return !mayBeImpersonal(passage.tokens, at) && !isNamed(at, MASCULINE);
    return word === 'elle' && !isNamed(at, FEMININE);
  });
}

/** What « ils » may stand for: a plural, or two nouns. */
function areMany(before: readonly Token[]): boolean {
  const named = before.filter(isNoun);
  return (
    named.length > 1 ||
    named.some(({ form }) => /[sx]$/u.test(form)) ||
    before.some(({ form }) => PLURAL.test(form))
  );
}

const PLURAL =
  /^(?:[lcmtsd]es|[nv]os|leurs|aux|quelques|plusieurs|certaine?s|beaucoup|ceux|celles|eux|tous|toutes|autres)$/u;
/** « c’est elle qui expliquait »: known before, whatever nouns stand between. */
const isPresented = ({ tokens }: Passage, at: number): boolean =>
  /^(?:lui|elles?|eux)$/u.test(formOf(tokens[at])) && tokens[at - 1]?.lemma === 'être';

/** « ces mots-là », « celle-ci », « un tel exercice », « plus belles que ça »: named before. */
const NAMED_BEFORE =
  /(?<!\p{L})(?:(?:ces?|cet|cette)\s\p{L}+(?:\s\p{L}+)?|cel(?:ui|les?)|ceux)-(?:là|ci)(?!\p{L})|(?<!\p{L})(?:un tel|une telle|de tels|de telles) (?!que)|(?<!\p{L})(?:que|qu['’]à|avec|pour|sur|contre|après) (?:ça|cela)(?!\p{L})(?! qu)/iu;

/** « La douceur. | C’est un mot qu’on n’attend pas ici »: of what was said just before. */
const OF_A_WORD =
  /^c['’]est (?:un|une|le|la)(?: simple| petite?)? (?:mot|terme|détail|exemple|anecdote|chiffre)(?!\p{L})/iu;

function namesBefore(candidate: Candidate): boolean {
  if (candidate.first === 0 || candidate.form === 'answer') return false;
  const typed = typedIn(candidate);
  return NAMED_BEFORE.test(typed) || OF_A_WORD.test(typed);
}

/** « on me l’a appris »: an object before any noun is outside. « je le dis » may be of the whole. */
function hasLooseObject(candidate: Candidate): boolean {
  if (candidate.form === 'answer') return false;
  const run = tokensIn(candidate);
  const noun = run.findIndex(isNoun);
  return run.some(
    ({ form: word, pos }, at) =>
      pos === 'PRON' && /^(?:la|les|l'|lui|leur)$/u.test(word) && (noun === -1 || at < noun),
  );
}

/** Marks that go in pairs are all opened and closed in it. */
function isBalanced(shown: readonly Token[]): boolean {
  const texts = shown.map(({ text }) => text);
  const open: string[] = [];
  for (const text of texts) {
    const closing = CLOSING[text];
    if (closing) open.push(closing);
    else if (CLOSERS.has(text) && open.pop() !== text) return false;
  }
  return open.length === 0 && texts.filter((text) => text === '"').length % 2 === 0;
}

const CLOSERS = new Set(Object.values(CLOSING));

const hasContent = (shown: readonly Token[]): boolean =>
  !isHollow(shown) && shown.some(({ pos }) => /^(?:NOUN|VERB|ADJ|PROPN|ADV|INTJ)$/u.test(pos));
