import { spansOf } from '../../../ground/spans.js';
import { fold } from '../../../lexicon/keys.js';
import type { Parse, Span, Token } from '../../../model/text.js';
import type { Learned, Signs } from '../../../tag/learned/learned.js';
import { logistic, oddsOfEach, readLearned } from '../../../tag/learned/weights.js';
import { ALL_AROUND, saidAmong } from '../../../tag/parts/body.js';
import { foldedLine } from '../line.js';
import { statementsOf } from '../statements.js';
import { toldOf } from './told-of.js';
import { afterTopics, namesTopics } from './topics.js';

/**
 * Whether a text confides something, by its words: what lists of phrases cannot foresee (« reste à voir le
 * scanner de mars »). Learned by `npm run train:confidences` from texts that a careful reader would hold or print.
 */

const OWN = / (?:je|j'|me|m'|moi|mon|ma|mes) /u;
const WORD = /[\p{L}\p{N}]/u;
/** Words of the longest expression of private life. */
const LONGEST_TOKENS = 3;

/**
 * « Trente ans que j’habite ici », « je vis dans le bourg depuis toujours »: whoever lives where an event is has said
 * nothing private; not « depuis que j’ai quitté mon mari ».
 */
const DWELLING = (() => {
  const years = String.raw`(?:\d+|\w+(?: (?:et )?\w+){0,2}?) (?:ans|annees|mois)`;
  const here = `(?:ici|la|(?:dans|au|a|en|sur|le|la|cette|l') ?(?:l[ea] |l' |ce |cette |mon |ma |notre )?(?:bourg|village|quartier|coin|ville|commune|centre (?:bourg|ville)|ile|pays|hameau|cote)|(?:dans )?(?:cette|ma|notre) rue)`;
  const dwell = `(?:(?:je|j'|on) (?:habite|vis|vit|reside)|nous (?:habitons|vivons)) (?:juste |toujours )?${here}`;
  const since = String.raw`depuis (?:(?:plus de |bientot |environ |pres de )?${years}|toujours|longtemps|l' enfance|(?:19|20)\d\d)`;
  return new RegExp(
    ` (?:(?:(?:ca|cela) fait |voila |il y a )?${years} qu(?:e|') ${dwell}|${dwell} ${since})(?= )`,
    'u',
  );
})();

/** « Le vigile m’a fait vider mon sac »: at the door; who empties theirs unasked confides. */
const SEARCHED =
  / (?:qui )?(?:m'|nous) (?:a|ont|avait) (?:\w+ )?(?:fait|demande d(?:e|')) (?:vider|ouvrir) (?:mon|mes|nos) sacs?(?: (?:\d+|deux|trois|quatre) fois)?(?= )/u;

/** « je couche ici mes remarques »; not « je couche mes enfants ». */
const WRITTEN =
  / (?:je )?couche (?:ici |la |par ecrit |sur (?:le )?papier )?(?=(?:mes|quelques|l[ea]s|des|deux|trois|tout\w*) (?:\w+ ){0,2}?(?:remarques?|idees?|impressions?|pensees?|suggestions?|propositions?|mots|notes|reflexions?|avis|attentes) )/u;
/** « oublié mes papiers dans la voiture »: what one was asked for at the door; not « j’ai perdu mes papiers ». */
const LEFT =
  / (?:j' (?:ai|avais) )?(?:oublie|laisse) (?:mes papiers|ma carte d' identite|mon (?:badge|permis))(?= )/u;
/** « mon casier du vestiaire »; not « mon casier judiciaire ». */
const LOCKER =
  / (?:mon|le|un|son) casier (?!de (?:justice|police))(?=\d|d[eu] |d' |a (?:code|cle) |(?:est |etait |ne |n' )*(?:\w+ )?(?:ferm|ouvr|coinc|casse|petit))/u;
/** « arrivé bourré d’idées »; not « bourré de vin ». */
const FULL =
  / bourree?s? d(?:e|')(?= (?!(?:l' )?(?:alcool|vin|biere|rhum|whisky|pastis|medicaments|cachets)))/u;

/** « Comprendre enfin mon bulletin de paie »: what one learnt to read; not what stands there. */
const READ =
  / (?:comprendre|compris|lire|lu|dechiffrer|decoder|decrypter|explication(?: \w+)?|remplir) (?:enfin |mieux |bien |(?:de |d' )?)(?:mon|ma|mes|notre|nos|une?|l[ea]|les) (?:bulletins?|fiches?) de (?:paie|paye|salaire)(?= )(?!.*(?:\d|euros|gagne))/u;

/** « Ma foi, c’était bien »; not « ma foi m’a portée », « vivre ma foi ». */
const WELL =
  /(?<! (?:d(?:e|')|par|dans|sur|avec|pour|contre|perdu|retrouve|viv\w+|partag\w+|pratiqu\w+|affirm\w+)) ma foi(?= (?!(?:m'|me|nous|est|etait|en|et|a|ne|n'|chretienne|catholique|musulmane|juive|dans) ))/u;
/** « Faire mes papiers seule », « pris rendez-vous chez le médecin sur internet »: what one learns to do on line. */
const ONLINE =
  / (?:(?:f(?:ais|aire|ait)|scann\w+|imprim\w+|photocopi\w+|telecharg\w+) mes papiers|(?:pris|prend\w+) (?:un |mes |des )?(?:rendez vous|rdv) (?:chez (?:le|mon|un) (?:medecin|docteur|dentiste) |a l' hopital )?(?:sur|en|par|avec|via) (?:internet|ligne|doctolib|mon telephone|l' ordinateur|l' appli\w*))(?= )/u;

/** What tells nothing private and sounds so. */
const COMMONPLACES = [DWELLING, SEARCHED, WRITTEN, LEFT, LOCKER, FULL, READ, WELL, ONLINE];

function withoutCommonplaces(some: readonly Token[]): readonly Token[] {
  let [tokens, line] = [some, foldedLine(some)];
  for (const commonplace of COMMONPLACES) {
    const found = commonplace.exec(line.text);
    if (!found) continue;
    const { starts } = line;
    const [from, to] = [found.index + 1, found.index + found[0].length];
    tokens = tokens.filter((_, at) => starts[at]! < from || starts[at]! >= to);
    line = foldedLine(tokens);
  }
  return tokens;
}

/**
 * What a text shows of whether it confides something: its words and their lemmas, alone and two by two, and those of private life. Its
 * marks and what people put around it tell who wrote it: the same words in quotation marks, with a stop, or behind
 * « globalement » confide as much.
 */
export function confidingSigns(some: readonly Token[], known: Learned['intimate']): Signs {
  const { first, end } = saidAmong(some, ALL_AROUND);
  const tokens = withoutCommonplaces(some.slice(first, end).filter(({ text }) => WORD.test(text)));
  const { text } = foldedLine(tokens);
  const words = text.replace(/\d+/gu, '0').split(' ').filter(Boolean);
  const lemmas = tokens.map(({ lemma }) => fold(lemma).replace(/\d+/gu, '0'));
  const signs = new Map([...aloneAndByTwo('w', words), ...aloneAndByTwo('l', lemmas)]);
  const intimate = intimateIn(tokens, known);
  signs.set('any', 1).set('intimate', intimate);
  return OWN.test(text) ? signs.set('own', 1).set('intimate, own', intimate) : signs;
}

const aloneAndByTwo = (kind: string, words: readonly string[]): [sign: string, value: number][] =>
  words.flatMap((word, at) => [
    [`${kind}:${word}`, 1],
    ...(at === 0 ? [] : [[`${kind}:${words[at - 1]} ${word}`, 1] as [string, number]]),
  ]);

/** That one at least of the expressions of private life in a text is part of a confidence, 0 to 1. */
function intimateIn(tokens: readonly Token[], known: Learned['intimate']): number {
  const lemmas = tokens.map(({ lemma }) => fold(lemma));
  const forms = tokens.map(({ form }) => fold(form));
  const said = new Set(
    [lemmas, forms].flatMap((row) =>
      row.flatMap((_, at) =>
        Array.from({ length: LONGEST_TOKENS }, (_, more) => row.slice(at, at + more + 1).join(' ')),
      ),
    ),
  );
  return 1 - [...said].reduce((none, one) => none * (1 - (known.get(one) ?? 0)), 1);
}

/** What parts the clauses of a statement as people type them. */
const PARTING = /^(?:[,;:()–—-]|mais|sinon)$/u;
/** Tokens of the shortest clause that is read by itself. */
const CLAUSE_TOKENS = 3;

/** The clauses of a statement that has several. */
function clausesOf(statement: readonly Token[]): (readonly Token[])[] {
  const stops = statement.flatMap(({ form }, at) => (PARTING.test(form) ? [at] : []));
  if (stops.length === 0) return [];
  return [...stops, statement.length]
    .map((stop, nth) => statement.slice(nth === 0 ? 0 : stops[nth - 1]! + 1, stop))
    .filter(({ length }) => length >= CLAUSE_TOKENS);
}

/**
 * The statements of an answer that are likely to confide something, each by itself: a long story would add up to a
 * confidence. Of others, their clauses: what is held alone is held with other words beside, which dilute it.
 *
 * @param ofOneself whether what only names a subject is the writer’s own there.
 */
export function confidencesIn(parse: Parse, ofOneself = false): Span[] {
  const { intimate, confides } = readLearned();
  const isLikely = (some: readonly Token[]): boolean => {
    const [odds = 0] = oddsOfEach(confidingSigns(some, intimate), confides);
    return logistic(odds) >= confides.enough;
  };
  const statements = statementsOf(parse);
  const read = ofOneself
    ? statements
    : statements.filter((one) => !namesTopics(one)).map(afterTopics);
  const likely = (some: readonly Token[]): (readonly Token[])[] =>
    isLikely(some) ? [some] : clausesOf(some).filter(isLikely);
  const told = toldOf(statements).filter(isLikely);
  return [...read.flatMap(likely), ...told].flatMap(spansOf);
}
