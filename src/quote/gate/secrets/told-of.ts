import { fold } from '../../../lexicon/keys.js';
import type { Token } from '../../../model/text.js';
import { isKin, isState, kinAt, personAt } from './person.js';

/** Most tokens between somebody and their verb: « Madame, diabétique, a ». */
const FAR = 5;
/** « il y a », « il faut », « il est difficile de »: nobody. */
const OF_NOBODY =
  /^(?:(?:ne|n') )?(?:y |faut|faudra|fallait|manqu|s' agi|sembl|rest(?:e|ait) |pleu|fai(?:t|sait) (?:beau|froid|chaud|noir|nuit|jour|bon)|existe|(?:est|etait|serait|sera|a ete) (?:\w+ )?(?:(?:im)?possible|difficile|facile|important|dommage|interdit|temps|utile|necessaire|agreable|interessant|rare|bon|preferable|essentiel|prevu|dur|clair|vrai|evident|complique|question|midi|\d))/;

const POSSESSIVES = new Map(Object.entries({ son: 'mon', sa: 'ma', ses: 'mes' }));
const IRREGULAR = new Map(
  Object.entries({
    est: 'suis',
    a: 'ai',
    à: 'ai',
    va: 'vais',
    peut: 'peux',
    veut: 'veux',
  }),
);

/**
 * The statements of an answer that tell of somebody, as that person said them: « Madame est sous curatelle, son fils
 * l’aide » is « je suis sous curatelle, mon fils m’aide ». Whoever writes for others confides what they were told; so
 * what finds the one finds the other. Several people, « les usagers au RSA », confide nothing.
 */
export function toldOf(statements: readonly (readonly Token[])[]): (readonly Token[])[] {
  let isTold = opensOnSomebody(statements[0] ?? []);
  return statements.flatMap((statement) => {
    isTold ||= statement.some((_, at) => personAt(statement, at) !== null);
    return isTold ? [inFirstPerson(statement)] : [];
  });
}

/** « Elle vient de perdre son fils », « Sa fille est placée »: no one else can be meant. */
function opensOnSomebody(tokens: readonly Token[]): boolean {
  const [first = '', second = ''] = tokens.slice(0, 2).map(({ form }) => fold(form));
  return POSSESSIVES.has(first) ? isKin(second) : isPronoun(tokens, 0);
}

function inFirstPerson(tokens: readonly Token[]): Token[] {
  const said: Token[] = [];
  /** The verb of the last « je », and the last « je ». */
  let verb = -1;
  let subject = -1;
  const stands = (at: number, end: number): string => {
    if (tokens[at - 1]?.pos === 'ADP') return 'moi';
    [subject, verb] = [at, verbAfter(tokens, end)];
    return 'je';
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const form = fold(token.form);
    const kin = kinAt(tokens, at);
    const end = kin ?? personAt(tokens, at) ?? (isPronoun(tokens, at) ? at + 1 : null);
    if (kin) {
      said.push(as(token, form === 'la' ? 'ma' : 'mon'), tokens[at + 1]!);
      at = kin - 1;
    } else if (end) {
      const whole = { ...token, end: tokens[end - 1]!.end };
      const I = stands(at, end);
      said.push(as(whole, I === 'je' && isDescribed(tokens[end]) ? 'je suis' : I));
      at = end - 1;
    } else if (at === verb) said.push({ ...as(token, ofOneself(token.form)), lemma: token.lemma });
    else if (POSSESSIVES.has(form)) said.push(as(token, POSSESSIVES.get(form)!));
    else if (isObject(tokens, at, subject >= 0 && at < verb)) said.push(as(token, 'me'));
    else said.push(token);
  }
  return said.map((token, at) => elided(token, said[at + 1]));
}

const as = (token: Token, form: string): Token => ({ ...token, form, lemma: form, text: form });

const isPronoun = (tokens: readonly Token[], at: number): boolean => {
  const [form = '', ...after] = tokens.slice(at, at + 7).map((token) => fold(token.form));
  return form === 'elle' || (form === 'il' && !OF_NOBODY.test(`${after.join(' ')} `));
};

/** « s’ » before the verb of « je », « l’ » and « lui » before another’s. */
const isObject = (tokens: readonly Token[], at: number, isOwn: boolean): boolean =>
  isOwn
    ? /^s[e']$/.test(tokens[at]!.form)
    : /^(?:l[ae']|lui)$/.test(tokens[at]!.form) &&
      tokens[at]!.pos === 'PRON' &&
      isVerb(tokens[at + 1]);

/** « [nom] a 8 000 € de dettes » is read « à », as figures follow. */
const isVerb = (token?: Token): boolean =>
  token?.pos === 'AUX' || token?.pos === 'VERB' || token?.text === 'a';

function verbAfter(tokens: readonly Token[], from: number): number {
  const at = tokens.slice(from, from + FAR).findIndex(isVerb);
  return at < 0 ? -1 : from + at;
}

/** « Un monsieur alcoolique », « une maman au RSA »; « un monsieur afghan » is one of many. */
const isDescribed = (next?: Token): boolean =>
  next !== undefined && (isState(fold(next.form)) || /^(?:au|sous|sans)$/.test(next.form));

/** « aura » is « aurai », « doit » « dois », « prend » « prends ». */
const ofOneself = (form: string): string =>
  IRREGULAR.get(form) ??
  form
    .replace(/(?<=r)a$/u, 'ai')
    .replace(/t$/u, 's')
    .replace(/(?<=nd)$/u, 's');

/** « j’ai », « m’a ». */
const elided = (token: Token, next?: Token): Token =>
  /^[jm]e$/.test(token.form) && /^[aeiouyh]/.test(fold(next?.form ?? ''))
    ? { ...token, form: `${token.form[0]}'` }
    : token;
