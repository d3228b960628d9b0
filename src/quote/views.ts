import type { Token } from '../model/text.js';
import type { Run } from './passage.js';

/** What somebody else says or thinks, and the words that tell who. */
export interface View extends Run {
  readonly teller: Run;
}

/** The tokens of an answer, as far as they are known before it is cut. */
interface Told {
  readonly tokens: readonly Token[];
  readonly finite: readonly boolean[];
}

/**
 * Views of others in an answer, which no quote may give as its writer’s: « Pour mes collègues, NEC est
 * une récompense », « une fête, d’après l’affiche », « mon chef dit que c’est une perte de temps »,
 * « on m’a répondu « tout le monde est le bienvenu » ». « Pour moi », « selon nous », « je dis que » tell nothing of others.
 */
export const viewsIn = (told: Told, sentences: readonly Run[]): View[] =>
  sentences.flatMap((sentence) => [
    ...opened(told, sentence),
    ...appended(told, sentence),
    ...reported(told, sentence),
    ...uttered(told, sentence),
  ]);

const plain = (token: Token | undefined): string => (token?.form ?? '').replaceAll('’', "'");

/** The words of a run with one space between any two: « d' après l' affiche ». */
const lineOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => `${plain(token)} `)
    .join('');

const SELF = '(?:moi|nous|m(?:a|on)|notre|mes yeux|nos yeux) ';
const NOT_SELF = `(?!${SELF})`;
const YEUX = '(?:leurs?|ses|vos|tes) yeux ';
/** Whose view it is, wherever it stands. */
const ACCORDING = `selon ${NOT_SELF}|d' après ${NOT_SELF}|aux yeux d|à ${YEUX}|du point de vue d`;
/** The same at the head of a clause or between commas: « prêt à entendre les critiques » is another thing. */
const APART = [
  ACCORDING,
  "à ce qu' (?:il (?:paraît|parait|semble)|ils|elles|on) ",
  "(?:à|si (?:l' )?on|si j') (?:l' |les |en )*(?:lire|écouter|entendre|croire|cro[iî]t|écoute|entend|crois) ",
  '(?:paraît|parait|semble|dit|disait|disent) -(?:t-)?(?:ils?|on|elles?) ',
  "(?:sur|dans) (?:l' affiche|la brochure|le dépliant|la plaquette|le papier|les discours) ",
].join('|');
const ANYWHERE_AT = new RegExp(`^(?:${ACCORDING})`, 'u');
const APART_AT = new RegExp(`^(?:${APART})`, 'u');
/** Of whom a thing is said to be so: only at the head, as « un lieu pour les élus » is no view. */
const FOR_AT = new RegExp(
  `^pour ${NOT_SELF}(?!que |qu' |en |y |de |autant |tout |l' instant |le (?:moment|reste|coup) |(?:la|une) (?:fois|première|dernière|seconde|deuxième) )`,
  'u',
);
const SELF_AT = new RegExp(`^(?:pour|selon|d' après|à) ${SELF}|^moi `, 'u');

const STOP = /^(?:[;:.!?…]+|\.{2,}|—|–)$/u;
/** Words of the longest group that tells whose view it is. */
const LONGEST = 9;

const isHead = (tokens: readonly Token[], { first }: Run, at: number): boolean =>
  at === first ||
  /^(?:[,;:(«—–-]|\.{2,}|…|et|mais|or|car)$/u.test(tokens[at - 1]?.text.toLowerCase() ?? '');

/** Where a group that begins at a place ends: at its comma, else after its first words; -1 where it has neither. */
function markAfter(tokens: readonly Token[], at: number, end: number, words = ''): number {
  for (let index = at + 1; index < Math.min(end, at + LONGEST); index++) {
    if (tokens[index]?.text === ',') return index;
    if (tokens[index]?.pos === 'PUNCT' && !/^[-«»"]$/u.test(tokens[index]!.text)) break;
  }
  return words === '' ? -1 : at + words.trim().split(' ').length;
}

/** « Selon le dépliant, c’est une fête »: up to a stop, or to what the writer thinks. */
function opened({ tokens, finite }: Told, sentence: Run): View[] {
  const views: View[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    if (!isHead(tokens, sentence, at)) continue;
    const line = lineOf(tokens, at, Math.min(sentence.end, at + 8));
    const apart = APART_AT.exec(line)?.[0];
    if (apart === undefined && (!FOR_AT.test(line) || isAim(tokens, at))) continue;
    const mark = markAfter(tokens, at, sentence.end, apart);
    const until = stopAfter(tokens, sentence, at + 1);
    if (mark === -1 || !finite.slice(mark, until).some(Boolean)) continue;
    views.push({ first: at, end: until, teller: { first: at, end: mark } });
  }
  return views;
}

/** « pour apprendre », « pour mieux comprendre ». */
const isAim = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ pos, form, lemma }) => pos === 'VERB' && form === lemma);

/** « une fête, d’après l’affiche », « c’est une vitrine, paraît-il »: back to a stop. */
function appended({ tokens, finite }: Told, sentence: Run): View[] {
  const views: View[] = [];
  for (let at = sentence.first + 1; at < sentence.end; at++) {
    const before = tokens[at - 1]?.text ?? '';
    if (STOP.test(before) || before === '(') continue;
    const line = lineOf(tokens, at, Math.min(sentence.end, at + 8));
    if (!(before === ',' ? APART_AT : ANYWHERE_AT).test(line)) continue;
    // « …, selon l’affiche, c’est une fête »: `opened` has it.
    const until = stopAfter(tokens, sentence, at);
    const mark = markAfter(tokens, at, sentence.end);
    if (before === ',' && mark !== -1 && finite.slice(mark, until).some(Boolean)) continue;
    const first = stopBefore(tokens, sentence, at);
    views.push({ first, end: at, teller: { first: at, end: mark === -1 ? until : mark } });
  }
  return views;
}

function stopAfter(tokens: readonly Token[], { end }: Run, from: number): number {
  for (let at = from; at < end; at++) {
    if (STOP.test(tokens[at]?.text ?? '')) return at;
    if (/^[,(]$/u.test(tokens[at - 1]?.text ?? '') && SELF_AT.test(lineOf(tokens, at, at + 5)))
      return at - 1;
  }
  return end;
}

function stopBefore(tokens: readonly Token[], { first }: Run, at: number): number {
  const stop = tokens.slice(first, at).findLastIndex(({ text }) => STOP.test(text));
  return first + stop + 1;
}

const SAYING =
  /^(?:dire|affirmer|prétendre|assurer|jurer|soutenir|raconter|répondre|promettre|annoncer|expliquer|déclarer|clamer|vanter|garantir|répéter|rétorquer|penser|croire|trouver|estimer|juger|considérer|imaginer|lancer|écrire|demander)$/u;
/** What « on » thinks, the writer thinks too: « on se dit que », « on croit que ». */
const THINKING = /^(?:penser|croire|trouver|estimer|juger|considérer|imaginer)$/u;
const WRITER = /^(?:je|j'|nous|moi)$/u;
const BETWEEN =
  /^(?:me|m'|te|se|s'|nous|vous|lui|leur|l[ea]|l'|les|ne|n'|en|y|pas|plus|toujours|souvent|même|aussi|déjà|bien|encore|a|ai|ont|avait|avaient|est|sont)$/u;

/** « mon chef dit que c’est une perte de temps »: with whoever says it. */
function reported({ tokens, finite }: Told, sentence: Run): View[] {
  const views: View[] = [];
  for (let at = sentence.first + 2; at < sentence.end; at++) {
    if (!/^qu(?:e|')$/u.test(plain(tokens[at])) || !SAYING.test(tokens[at - 1]?.lemma ?? ''))
      continue;
    const verb = at - 1;
    const teller = tellerBefore(tokens, sentence, verb);
    const told =
      finite[verb] === true || tokens.slice(teller + 1, verb).some(({ pos }) => pos === 'AUX');
    if (!told || !isAnother(tokens, teller, verb)) continue;
    const first = stopBefore(tokens, sentence, teller);
    views.push({ first: at, end: stopAfter(tokens, sentence, at), teller: { first, end: at + 1 } });
  }
  return views;
}

/** Index of the word before a verb and what leans on it. */
function tellerBefore(tokens: readonly Token[], { first }: Run, verb: number): number {
  let at = verb - 1;
  while (at > first && BETWEEN.test(plain(tokens[at])) && !isSubjectNous(tokens, at)) at -= 1;
  return at;
}

/** « nous disons que »; not « on nous dit que ». */
const isSubjectNous = (tokens: readonly Token[], at: number): boolean =>
  plain(tokens[at]) === 'nous' && !/^(?:on|ils?|elles?|qui)$/u.test(plain(tokens[at - 1]));

function isAnother(tokens: readonly Token[], teller: number, verb: number): boolean {
  const form = plain(tokens[teller]);
  if (WRITER.test(form)) return false;
  const thought =
    THINKING.test(tokens[verb]?.lemma ?? '') || lineOf(tokens, teller, verb).includes(' se ');
  if (form === 'on') return !thought;
  return (
    /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[teller]?.pos ?? '') ||
    /^(?:ils?|elles?|qui|certaine?s|beaucoup|tous|toutes|plusieurs|autres|personne|quelqu'un)$/u.test(
      form,
    )
  );
}

/** What is said in quotation marks, beside other words: « la salle répond « on reste » ». */
function uttered({ tokens, finite }: Told, sentence: Run): View[] {
  const views: View[] = [];
  for (let open = sentence.first; open < sentence.end; open++) {
    if (!/^[«“]$/u.test(tokens[open]?.text ?? '')) continue;
    const length = tokens.slice(open, sentence.end).findIndex(({ text }) => /^[»”]$/u.test(text));
    if (length === -1) break;
    const close = open + length + 1;
    const before = sentence.first + tokens.slice(sentence.first, open).findLastIndex(hasLetters);
    const after = tokens.slice(close, sentence.end).findIndex(hasLetters);
    const beside = before >= sentence.first ? before : after === -1 ? -1 : close + after;
    if (beside !== -1 && finite.slice(open, close).some(Boolean))
      views.push({ first: open, end: close, teller: { first: beside, end: beside + 1 } });
    open = close - 1;
  }
  return views;
}

const hasLetters = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text);
