import { runAt } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { groupStart, hasEventHead, headBefore, isAttribute } from './attribute.js';
import { isClauseStart } from './clause-start.js';
import type { Form } from './fragments.js';
import { isWord, type Passage, type Run } from './passage.js';
import { CLITICS, CONNECTIVES, LONG_CONNECTIVES, QUALIFYING } from './vocabulary.js';

/** Where a fragment may begin, and what begins there. */
export interface Start {
  readonly first: number;
  readonly form: Form;
  readonly portrait: boolean;
}

const BREAKS = new Set([',', ';', ':', '—', '–', '(', '«', '“', '"', '/', '…', '...', '-']);
/** Words that introduce a statement which stands by itself without them. */
const INTRODUCING = /^(?:et|mais|ou|car|donc|que|qu')$/u;

/** Starts in a sentence: of segments, of noun groups, relatives, infinitives, qualifying groups. */
export function startsOf(passage: Passage, sentence: Run): Start[] {
  const starts: Start[] = [];
  for (let index = sentence.first; index < sentence.end; index++) {
    if (opensSegment(passage, sentence, index))
      starts.push(...segmentStarts(passage, sentence, index));
    starts.push(...innerStarts(passage, sentence, index));
  }
  return starts;
}

function opensSegment(passage: Passage, sentence: Run, index: number): boolean {
  if (index === sentence.first) return true;
  const before = passage.tokens[index - 1];
  if (before === undefined) return false;
  if (/^qu/u.test(before.form)) return opensReport(passage, sentence, index - 1);
  return BREAKS.has(before.text) || INTRODUCING.test(before.form);
}

/**
 * « je crois que | … », « parce que | … », « vérifier, une fois l’an, que | … ». Not a relative, whose
 * object is what it stands for, nor « c’est là que », « pour que », « trois ans que ».
 */
function opensReport({ tokens }: Passage, { first }: Run, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.pos !== 'SCONJ' || !before || before.lemma === 'ce') return false;
  if (before.text === ',') return tokens.slice(first, at).some(({ pos }) => pos === 'VERB');
  return (before.pos === 'VERB' && !MOOD_GIVING.has(before.lemma)) || before.form === 'parce';
}

/** Verbs whose « que » says what is felt, awaited or allowed, not what is so. */
const MOOD_GIVING = new Set([
  ...['aimer', 'adorer', 'apprécier', 'détester', 'regretter', 'craindre', 'redouter', 'préférer'],
  ...['vouloir', 'souhaiter', 'désirer', 'attendre', 'demander', 'exiger', 'proposer', 'suggérer'],
  ...['permettre', 'empêcher', 'éviter', 'falloir', 'valoir', 'mériter', 'accepter', 'refuser'],
]);

function segmentStarts(passage: Passage, sentence: Run, at: number): Start[] {
  const first = afterConnectives(passage, sentence, at);
  if (first >= sentence.end || isAmid(passage, sentence, at)) return [];
  const starts: Start[] = [];
  if (isClauseStart(passage, sentence, first))
    starts.push({ first, form: 'clause', portrait: false });
  const group = groupForm(passage, first);
  if (group && !isOneOfSeveral(passage, sentence, first, group))
    starts.push({
      first,
      form: group,
      portrait: passage.asksMeaning && at === sentence.first && isFirst(passage, sentence),
    });
  return starts;
}

/** « La porte était fermée », told after something else, does not say what the event is. */
const isFirst = ({ sentences }: Passage, { first }: Run): boolean => sentences[0]?.first === first;

/** In a parenthesis; after « : que … », which asks or wishes. */
function isAmid({ tokens }: Passage, sentence: Run, at: number): boolean {
  const [before, second] = [tokens[at - 1], tokens[at - 2]];
  if (at === sentence.first || !before) return false;
  const reported = /^qu(?:e|')$/u.test(before.form);
  return (
    before.text === '(' ||
    (reported && (at - 1 === sentence.first || !isWord(second)) && second?.text !== ',')
  );
}

/**
 * One thing of several, cut from the others: « …, paperboard et participants compris », « son assiette, |
 * son verre et un plat », « on pouvait réfléchir, | revenir ».
 */
function isOneOfSeveral({ tokens }: Passage, sentence: Run, first: number, group: Form): boolean {
  const [before, second] = [tokens[first - 1], tokens[first - 2]];
  if (first === sentence.first || !/^(?:,|et|ou|ni|mais)$/u.test(before?.form ?? '')) return false;
  if (group === 'infinitive') return true;
  if (group !== 'noun' && group !== 'adjective') return false;
  const joined = before?.text !== ',' && second !== undefined && isWord(second);
  return joined || tokens[first]?.pos === 'NOUN';
}

/** Skips bullets and connectives: « Et puis, … ». */
export function afterConnectives({ tokens }: Passage, { end }: Run, at: number): number {
  let first = at;
  for (let changed = true; changed && first < end; ) {
    changed = false;
    const run = runAt(tokens, first, LONG_CONNECTIVES);
    const token = tokens[first];
    if (run) first += run.length;
    else if (token && (isConnective(token) || isDecoration(token))) first += 1;
    else continue;
    changed = true;
  }
  return first;
}

/** « bon » ties in « bon, on y va », qualifies in « bon esprit ». */
const isConnective = ({ form, pos }: Token): boolean => CONNECTIVES.has(form) && pos !== 'ADJ';

const isDecoration = ({ text }: Token): boolean => /^[^\p{L}\p{N}«“"(]+$/u.test(text);

/** What group begins at a token, if any. */
function groupForm(passage: Passage, at: number): Form | null {
  const { tokens } = passage;
  const token = tokens[at];
  if (!token) return null;
  if (isQualifying(passage, at)) return 'phrase';
  if (/^(?:DET|NUM|NOUN)$/u.test(token.pos)) return 'noun';
  if (token.pos === 'ADJ' || token.pos === 'ADV') return adjectiveOrNoun(tokens, at);
  if (opensInfinitive(tokens, at)) return 'infinitive';
  return null;
}

/** « une belle fête » is a noun group, « très vivant » an adjective group. */
function adjectiveOrNoun(tokens: readonly Token[], at: number): Form | null {
  for (let index = at; index < Math.min(tokens.length, at + 4); index++) {
    const pos = tokens[index]?.pos;
    if (pos === 'NOUN') return 'noun';
    if (pos !== 'ADJ' && pos !== 'ADV') break;
  }
  const adjective = tokens.slice(at, at + 3).findIndex(({ pos }) => pos === 'ADJ');
  const adverbs = tokens.slice(at, at + Math.max(0, adjective)).every(({ pos }) => pos === 'ADV');
  return adjective !== -1 && adverbs ? 'adjective' : null;
}

function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = /^s(?:e|')$/u.test(tokens[at]?.form ?? '') ? tokens[at + 1] : tokens[at];
  return verb?.pos === 'VERB' && /(?:er|ir|re|oir)$/u.test(verb.form) && verb.form === verb.lemma;
}

const isQualifying = ({ tokens }: Passage, at: number): boolean =>
  runAt(tokens, at, QUALIFYING) !== undefined;

/** Starts inside a segment: objects, attributes, relatives, infinitives. */
function innerStarts(passage: Passage, sentence: Run, at: number): Start[] {
  const { tokens } = passage;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || at === sentence.first || !before || !isWord(before)) return [];
  if (token.form === 'qui') return relativeStart(passage, sentence, at);
  if (isQualifying(passage, at)) {
    return [{ first: at, form: 'phrase', portrait: passage.asksMeaning && isNominal(before) }];
  }
  if (!opensGroup(before)) return [];
  const portrait = isAttribute(passage, sentence, at);
  const form = groupForm(passage, at);
  if (form === 'noun' && before.lemma === 'de') return [];
  // A bare noun inside a sentence has lost its article: « au | service ».
  if (form === 'noun' && token.pos !== 'DET' && token.pos !== 'NUM') return [];
  // « a laissé | parler les agents » is one verb.
  if (form === 'infinitive' && (CAUSATIVE.test(before.lemma) || before.pos === 'ADV')) return [];
  if (before.form === before.lemma && CAUSATIVE.test(tokens[at - 2]?.lemma ?? '')) return [];
  if (!portrait && isOthersDeed(tokens, sentence, at)) return [];
  if (form === 'noun' || form === 'infinitive') return [{ first: at, form, portrait }];
  const attribute =
    before.lemma === 'être' || (before.pos === 'ADV' && tokens[at - 2]?.lemma === 'être');
  return form === 'adjective' && attribute ? [{ first: at, form, portrait }] : [];
}

const OTHERS = /^(?:ceux|celles|certaine?s|autres|beaucoup|quelques-une?s)$/u;
const TELLER = /^(?:je|j'|on|nous|c'|ce|ça|moi)$/u;

/** « ceux qui viennent pour | changer le monde »: without them it is the writer’s. */
const isOthersDeed = (tokens: readonly Token[], { first }: Run, at: number): boolean =>
  OTHERS.test(
    tokens.slice(first, at).findLast(({ form }) => OTHERS.test(form) || TELLER.test(form))?.form ??
      '',
  );

const CAUSATIVE = /^(?:faire|laisser|voir|entendre|regarder|écouter|sentir|envoyer)$/u;

/** Words before an object or an attribute; « de sa | poche », « en | tête » are one with theirs. */
const opensGroup = ({ pos, lemma, form }: Token): boolean =>
  /^(?:VERB|AUX|ADV)$/u.test(pos)
    ? !CLITICS.has(form)
    : pos === 'ADP' && !/^(?:en|sans|à|par|sous)$/u.test(lemma);

const isNominal = (token: Token): boolean => /^(?:NOUN|ADJ|PROPN)$/u.test(token.pos);

/** « qui … » after a noun: read alone only where the noun says nothing that the reader must know. */
function relativeStart(passage: Passage, sentence: Run, at: number): Start[] {
  const before = passage.tokens[at - 1];
  const head = headBefore(passage, sentence, at);
  if (!before || !isNominal(before) || head === -1) return [];
  const start = groupStart(passage, sentence, head);
  const told = passage.asksMeaning || isAttribute(passage, sentence, start);
  const event = hasEventHead(passage, sentence, at);
  if (!told && !event) return [];
  return [{ first: at, form: 'relative', portrait: told && event }];
}
