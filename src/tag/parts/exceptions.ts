import { EXCEPTING, SETTING_ASIDE } from '../../french/reserves.js';
import { countOf, formText, runAt, runsOf } from '../../french/runs.js';
import { firstEndingAfter, runsIn, spansOf } from '../../ground/spans.js';
import type { Expectation } from '../../model/tags.js';
import type { Span, Token } from '../../model/text.js';
import { askingFor } from '../asked/expects.js';
import { EXCEPTION } from '../proof.js';
import { isPredicate, upTo } from '../tokens.js';
import { exceptedAfter, SWEEPING } from './excepted.js';
import { partOf, type Side } from './sides.js';

/** An answer that excepts something: what it says of the rest, and what it excepts, read each way round. */
export interface Exception {
  readonly rest: Side;
  /** What is excepted, as it reads where the rest praises, and where the rest blames. */
  readonly faulty: Side;
  readonly spared: Side;
  /** Whether the rest is all or nothing, in few words: « tous oubliables », « rien ». */
  readonly sweeping: boolean;
  /** The sentence that excepts: what judges elsewhere judges something else. */
  readonly sentence: Span;
}

/** The longest first: the first that fits is taken. */
const OPENERS = runsOf([
  ...EXCEPTING,
  ...SETTING_ASIDE,
  ...['mais pas trop', 'mais pas vraiment', 'mais pas tellement', ', pas trop', ', pas vraiment'],
  ...['mais pas', ', pas', 'mais moins', ', moins'],
  'contrairement',
]);
/** What leaves something after « rien »: « rien, juste le café », « pas de reproche, peut-être le son ». */
const LEAVING = runsOf([
  ...['juste', 'seulement', 'simplement', 'sinon', 'peut-être', 'peut être', 'éventuellement'],
  ...['ou alors', 'à la rigueur', 'à la limite'],
]);
const NOTHING =
  /^(?:rien(?: (?:à|de|du) \p{L}+){0,3}|pas grand[- ]chose(?: à \p{L}+)?|(?:aucune?|pas d[e']) \p{L}+)(?: ,)?$/u;
/** The forms that must follow an opener, by its own; the first that fits decides. */
const FOLLOWED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:à l' exception|exception faite)$/u, /^d[e'u]/u],
  [/^en dehors$/u, /^(?=d[e'u])(?!d[e'] (?:ça|cela|ceci))/u],
  [/^si ce n'? est$/u, /^(?!pas|pour)/u],
  [/^mise?s? à part$/u, /^(?!ça|cela|ceci)/u],
  // « Contrairement à l’an dernier », « aux autres années » tells of another time.
  [
    /^contrairement$/u,
    /^(?:au|aux|à l[ae']) (?!an |ann|[ée]dition|fois|autre|dernièr|précédent|habitude|accoutumée|plupart|majorité|reste|normale|prochain|premi)/u,
  ],
  [/^à part$/u, /^(?!ça|cela|ceci|entière|égale)/u],
  [
    /^(?:mais|,) (?:pas(?: trop| vraiment| tellement)?|moins)$/u,
    /^(?:l[ae]s? |l' )(?!moindre|ombre|même|seule?|temps|peine|place|bon(?:ne)?)/u,
  ],
  [/^/u, /^(?!qu(?:e |')|erreur)/u],
];

/** What follows « à part » where it excepts: « un lieu à part, » and « à part, avec » do not. */
const EXCEPTED = /^(?:DET|NOUN|PROPN|PRON|NUM|ADP|ADV)$/u;
/** What may stand before it: « si ce n’est que le wifi ramait », « sauf peut-être le son ». */
const BEFORE_IT = /^(?:qu(?:e|') |peut-? ?[eê]tre )*/u;
/** What nobody is blamed for. */
const NOBODYS_FAULT =
  /^(?:l[ea]|l'|mon)?\s?(?:(?:météo|pluie|neige|canicule|ciel|soleil|réveil|grève|départ)(?: |$)|(?:temps|retour|fin|heure du (?:départ|retour))$)/u;
/** An exception weighs less than what it is taken from. */
export const EXCEPTED_COUNTS = 0.5;
/** Most tokens of an exception, and of an answer that is turned by one. */
const [EXCEPTED_TOKENS, ANSWER_TOKENS] = [25, 60];

/** Most tokens of a rest that is all or nothing, and of one that praises. */
const [SWEEPING_TOKENS, RESTING_TOKENS] = [5, 16];
/** « C’était ennuyeux », « journée décevante », « je suis déçue »: said of the whole event. */
const OF_ALL =
  /^(?:c' (?:est|était) |(?:la |une )?(?:journée|soirée|matinée|formation) |je suis |j' ?ai (?:perdu|détesté))/u;

/** What an answer excepts, if it does so once: « tout sauf la sono », « à part le repas, tout était bien ». */
export function exceptionIn(answer: Side): Exception | null {
  const { parse } = answer;
  const { tokens, sentences } = parse;
  const opener = tokens.length > ANSWER_TOKENS ? null : openerIn(tokens);
  if (!opener) return null;
  const place = firstEndingAfter(sentences, tokens[opener.at]?.start ?? 0);
  const [sentence, own] = [sentences[place], runsIn(sentences, tokens)[place]];
  if (!sentence || !own) return null;
  const { first, end } = own;
  const run = isPostposed(tokens, opener)
    ? { from: first, to: opener.at, next: opener.to + 1 }
    : exceptedAfter(tokens, opener, own);
  const held = tokens.slice(run.from, run.to);
  if (
    !held.some(namesAThing) ||
    held.length > EXCEPTED_TOKENS ||
    NOBODYS_FAULT.test(formText(held))
  )
    return null;
  const before = Math.min(run.from, opener.at);
  const said = [...tokens.slice(first, before), ...tokens.slice(run.next, end)].filter(isWord);
  if (said.length === 0 || said.length > RESTING_TOKENS) return null;
  const spans = [tokens.slice(0, before), tokens.slice(run.next)].flatMap(spansOf);
  const sweeping =
    said.length <= SWEEPING_TOKENS &&
    (said.some(({ form }) => SWEEPING.test(form)) || OF_ALL.test(formText(said)));
  return { ...bothWays(answer, spans, held), sweeping, sentence };
}

/** What an answer says beside what it excepts, and that read each way round. */
export function bothWays(
  answer: Side,
  rest: readonly Span[],
  held: readonly Token[],
): Pick<Exception, 'rest' | 'faulty' | 'spared'> {
  const excepted = partOf(answer.parse, spansOf(held));
  const read = (expects: Expectation): Side => ({
    ...answer,
    parse: excepted,
    asked: askingFor(expects),
    asker: EXCEPTION,
    weight: EXCEPTED_COUNTS,
    byRules: true,
  });
  return {
    rest: { ...answer, parse: partOf(answer.parse, rest) },
    faulty: read('criticism'),
    spared: read('praise'),
  };
}

/** « À part la pluie », « sauf le réveil »: what nobody is blamed for, from its opener on. */
export function exceptsNobodysFault(tokens: readonly Token[]): boolean {
  const run = runAt(tokens, 0, OPENERS);
  const excepted = formText(tokens.slice(run?.length)).replace(/ [,.!;…].*$/u, '');
  return run !== undefined && NOBODYS_FAULT.test(excepted);
}

const isWord = ({ pos }: Token): boolean => pos !== 'PUNCT';

/** « Tous sauf un » tells a number, no more. */
export const namesAThing = ({ pos, form }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|VERB|X)$/u.test(pos) && !/^une?$/u.test(form);

/** From its first token to what it excepts. */
export interface Opener {
  readonly at: number;
  readonly to: number;
}

/** The only place where something is excepted. */
function openerIn(tokens: readonly Token[]): Opener | null {
  const found = tokens.flatMap((_, at): Opener[] => {
    const leaves = NOTHING.test(formText(tokens.slice(0, at)));
    const run = runAt(tokens, at, OPENERS) ?? (leaves && runAt(tokens, at, LEAVING));
    if (!run) return [];
    const opening = run.join(' ');
    const next = at + run.length;
    const after = `${formText(tokens.slice(next, next + 5))} `;
    if (!FOLLOWED.find(([own]) => own.test(opening))?.[1].test(after)) return [];
    const opener = { at, to: next + countOf(BEFORE_IT.exec(after)?.[0] ?? '') };
    return isPostposed(tokens, opener) || excepts(tokens, opener) ? [opener] : [];
  });
  // « Mis à part » holds « à part ».
  const [only] = found;
  return found.every(({ to }) => to === only?.to) && only ? only : null;
}

/** « Le repas mis à part, tout était bien ». */
const isPostposed = (tokens: readonly Token[], { at, to }: Opener): boolean =>
  /^(?:mise?s?|exceptée?s?)$/u.test(tokens[at]?.form ?? '') &&
  at > 0 &&
  tokens[to]?.text === ',' &&
  tokens[at - 1]?.pos !== 'PUNCT';

/** What opens the name of a known thing: « à part le son », not « à part une assiette ». */
const KNOWN =
  /^(?:l[ea]s?|l'|ce(?:t|tte|s)?|[mtsn]on|[mts][ae]s?|[nv]os|quelques|peut-être|peut)$/u;

/** What stands from a token to the next mark. */
const clauseFrom = (tokens: readonly Token[], at: number): string =>
  formText(upTo(tokens.slice(at), ({ pos }, n) => n > 0 && pos === 'PUNCT'));

/** Whether a verb among tokens tells more than what is liked, or how something is. */
const tellsMore = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isPredicate(token) &&
      (BEING.test(token.lemma) ? tellsWhat(tokens, at) : !LIKING.test(token.lemma)),
  );

const LIKING = /^(?:aimer|adorer|apprécier|préférer|kiffer|plaire)$/u;
const BEING = /^(?:avoir|être)$/u;

/** « C’est une fête », « l’humain est au centre »: what something is, or where, not how. */
const tellsWhat = (tokens: readonly Token[], at: number): boolean =>
  /^(?:DET|ADP|NUM)$/u.test(tokens.slice(at + 1).find(({ pos }) => pos !== 'ADV')?.pos ?? '');

/** What an event is not, for its praise: « pas l’arnaque habituelle », « pas le foutoir de l’an dernier ». */
const FOIL =
  /^(?:l[ea]s? |l' )(?:genre|plus) |(?:^| )(?:habituel(?:le)?s?|classiques?|ordinaires?|d' habitude|d' ailleurs|de(?: l' (?:an|année)|s années) (?:derni[eè]re?s?|passée?s?|précédente?s?))(?: |$)/u;

/** Not « préparé à part », « une ambiance à part », « blague à part », « tout sauf ennuyeux ». */
function excepts(tokens: readonly Token[], { at, to }: Opener): boolean {
  const [before, next] = [tokens[at - 1], tokens[to]];
  if (!next || !EXCEPTED.test(next.pos)) return false;
  // « On voyait bien la nuque des gens, pas les diapositives » is one thought, « j’ai adoré l’atelier, moins la plénière » two.
  if (tokens[at]?.text === ',' && tellsMore(tokens.slice(0, at))) return false;
  if (tokens[to - 1]?.form === 'pas' && FOIL.test(clauseFrom(tokens, to))) return false;
  if (before?.form === 'tout' && /^(?:une?|d[e'])$/u.test(next.form)) return false;
  if (tokens[at]?.form !== 'à' || tokens[at + 1]?.form !== 'part' || !before) return true;
  const participle = before.pos === 'VERB' && before.form !== before.lemma;
  return (!participle && before.pos !== 'NOUN') || next.pos === 'PROPN' || KNOWN.test(next.form);
}
