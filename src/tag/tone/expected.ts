import { formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Parse, Token } from '../../model/text.js';
import { byClause, type Clause, type Segment, segmentAt } from '../clauses.js';
import { isBlame, type Valued } from './valued.js';

/** « Dommage, le cadre était superbe », « dommage car c’est beau »: praise that tells the loss. */
export function regretsPraise({ tokens }: Parse, clause: Clause, at: number): boolean {
  let opening = clause.first;
  while (opening < at && tokens[opening]?.pos === 'PUNCT') opening += 1;
  return (
    opening < at &&
    tokens[opening]?.form === 'dommage' &&
    /^(?:,|:|car|parce|puisque)$/u.test(tokens[opening + 1]?.form ?? '')
  );
}

/**
 * « Rien de grave à améliorer, *c’était* top », « …, *l’accueil était* top »: what was, whatever was wished before; so is
 * « manque de temps, *bonne ambiance* », where one more lack would have its « de ».
 */
export function saysAnew({ tokens }: Parse, at: number): boolean {
  const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ',');
  const [subject, ...said] = tokens.slice(comma + 1, at);
  const verb = said.findLast(({ pos }) => pos !== 'ADV');
  if (comma === -1) return false;
  if (LACK.test(formText(tokens.slice(0, comma)))) return !NAMES_LACK.test(subject?.form ?? '');
  return (
    /^(?:DET|PRON|PROPN)$/u.test(subject?.pos ?? '') &&
    verb?.lemma === 'être' &&
    verb.tense !== 'conditional'
  );
}

/** « Manque de temps, d’espace », « trop peu de temps, un vrai débat ». */
const NAMES_LACK = /^(?:d[e']|une?)$/u;
/** A lack by itself, up to its comma: « manque de temps », « signalétique à revoir ». */
const LACK =
  /^(?:un |gros |petit )*(?:manque|pas (?:assez|suffisamment)|trop peu) d[e'] ?[^ ,]+(?: , d[e'] ?[^ ,]+)*$|^(?:l[ae]s? |l' )?[^ ,]+ à (?:revoir|améliorer|retravailler)$/u;

/** « Je ne m’attendais pas à être aussi touchée », « jamais cru qu’on pouvait en rire »: what was not expected came. */
export const surprises = ({ tokens }: Parse, clause: Clause, at: number): boolean =>
  tokens
    .slice(clause.first, at)
    .some(
      ({ lemma, negated }, index, before) =>
        negated &&
        ((lemma === 'attendre' && isReflexive(before[index - 1])) ||
          (/^(?:croire|penser|imaginer)$/u.test(lemma) && before[index - 1]?.form === 'jamais')),
    );

const isReflexive = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:m'|t'|s'|nous|vous)$/u.test(token.form);

const FEARS = wordSet(`
  peur crainte craindre redouter appréhender appréhension réticence réticent sceptique
  dubitatif méfiant méfiance anxieux angoissé angoisser stressé stresser inquiet inquiétude doute
  perdu perdre paniqué paniquer désespéré terrorisé démuni désemparé dépassé furieux honte galère`);

const isImperfect = ({ tense }: Token): boolean => tense === 'imperfect';

/** « J’avais peur »: a fear after its verb in the imperfect. */
function tellsAFear(tokens: readonly Token[]): boolean {
  const fear = tokens.findIndex(({ lemma, form }) => FEARS.has(lemma) || FEARS.has(form));
  const verb = tokens.findIndex(isImperfect);
  return fear >= 0 && verb >= 0 && verb <= fear;
}

/** « mon mari » */
const SOMEONE = 'fils|fille|mari|femme|père|mère|mémé|amie?|copine?|conjointe?';
/** What somebody likes or not, or does as a rule, whatever is judged. */
const TASTES = new RegExp(
  `(?:^| )(?:${[
    // « moi qui n’aime pas », « mon mari, qui déteste »
    `(?:moi|lui|elle|nous|${SOMEONE}) (?:, )?qui (?:suis|ne|n'|déteste|a|ai|peste|fuis)`,
    // « je déteste courir », « elle n’aime pas les »
    String.raw`(?:je|j'|il|elle|on|${SOMEONE}) (?:déteste|n' aime (?:pas|guère|rien)|ne supporte pas) (?:les|\p{L}+(?:er|ir|re)|ça)`,
    "(?:d'|à l') ?(?:habitude|ordinaire|accoutumée)",
    // « pas vraiment fan »
    '(?:pas|jamais) (?:vraiment |très |trop |du tout |spécialement )?(?:fan|friande?|amat(?:eur|rice)|adepte|cliente?)',
  ].join('|')})(?= |$)`,
  'u',
);

const isOfBefore = (tokens: readonly Token[]): boolean => tellsAFear(tokens) || tellsATaste(tokens);

const tellsATaste = (tokens: readonly Token[]): boolean => TASTES.test(formText(tokens));

/**
 * « J’avais peur d’avoir mal, tout s’est bien passé »: which values are a fear or a taste of before, or
 * what was feared, that a later praise settles.
 */
export function settled(
  { tokens }: Parse,
  clauses: readonly Clause[],
  values: readonly Valued[],
): ReadonlySet<Valued> {
  const blamed = values.filter(isBlame);
  const blamedIn = byClause(clauses, blamed, ({ at }) => at);
  const praised = values.reduce(
    (last, { at, value }) => (value > 0 ? Math.max(last, at) : last),
    -1,
  );
  return new Set(
    clauses.flatMap((clause): readonly Valued[] => {
      const own = blamedIn(clause);
      if (own.length === 0) return [];
      const fears = new Set<Segment | undefined>(
        clause.segments.filter(
          ({ first, end }) => praised >= end && isOfBefore(tokens.slice(first, end)),
        ),
      );
      return own.filter(({ at }) => fears.has(segmentAt(clause, at)));
    }),
  );
}
