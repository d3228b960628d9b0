import { isOf, isVerb } from '../../french/clauses.js';
import { countOf, formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { type Clause, within } from '../clauses.js';
import { isPredicate } from '../tokens.js';
import { isEndured } from '../wants/endured.js';
import { boastsOfAFault } from './feats.js';
import { isBlame, isPraise, type Valued } from './valued.js';

/** Whether the praise of a clause mocks: its values are read the other way round. */
export function isIronic(
  parse: Parse,
  clause: Clause,
  values: readonly Valued[],
  expects: Expectation,
): boolean {
  return (
    thanksForABody(parse, clause, values, expects) ||
    lovesWhatItBore(parse, clause) ||
    suitsWhoLikes(parse, clause, values) ||
    sighsAtMore(parse, clause, values) ||
    boastsOfAFault(parse, clause, values) ||
    thanksForBlame(parse, clause, values)
  );
}

const PRAISE_TO = wordSet(
  'bravo merci félicitation chapeau super génial formidable magnifique magnifiquement',
);
/** « Merci bien pour », « bravo vraiment pour ». */
const STRESSES = /^(?:bien|beaucoup|vraiment|encore)$/u;

/** « Bravo pour les 45 minutes de queue »: thanks for something bad, and no regret beside it. */
function thanksForBlame(
  { tokens }: Parse,
  { first, end }: Clause,
  values: readonly Valued[],
): boolean {
  if (!PRAISE_TO.has(tokens[first]?.lemma ?? '')) return false;
  const next = tokens[first + 1];
  const aim = STRESSES.test(next?.form ?? '') ? tokens[first + 2] : next;
  const aims = aim !== undefined && (aim.lemma === 'pour' || aim.pos === 'DET');
  const bad = values.filter((one) => isBlame(one) && one.at > first && one.at < end);
  if (bad.some(({ rules }) => rules.includes('wish'))) return false;
  if (aims)
    return bad.some(
      ({ at }) =>
        !intensifies(tokens, at, values) && !standsApart(tokens.slice(first, end), at - first),
    );
  return aim?.text === ',' && bad.some(({ at }) => namesATrial(tokens.slice(first + 2, at)));
}

/** What suffers where one stands, sits, bends, reads or listens. */
const BODY =
  '(?:genoux?|pieds?|dos|yeux|vue|oreilles?|tympans?|nuque|cou|cervicales|lombaires|vertèbres|colonne|jambes?|mollets?|reins?|fesses|fessier|postérieur|derrière|vessie|estomac|ventre|foie|tête|crâne|hanches?|chevilles?|poignets?|épaules?|bras|cuisses|articulations|arthrose|rhumatismes|sciatique)';
/** « Mes genoux vous remercient », « mon dos vous dit merci », « merci pour mes pieds ». */
const BODY_THANKS = new RegExp(
  `(?:^| )(?:m(?:on|a|es)|nos) (?:[\\p{L}-]+ ){0,2}?${BODY} (?:(?:vous|t'|te|l'|les|leur|en) )*(?:remerci(?:e|ent|ait|aient)|(?:a|ont) remercié|di(?:t|sent) (?:\\p{L}+ )?merci)(?= |$)|(?:^| )merci (?:\\p{L}+ )?(?:pour|à) (?:m(?:on|a|es)|nos) (?:pauvres? |vieux |vieilles )?${BODY}(?= [^\\p{L}]|$)`,
  'u',
);
/** What does it good: « mes pieds vous remercient pour la navette »; not « pour les bancs en béton ». */
const EASED =
  /(?<!\p{L})(?:pour|d['’]|de|des|du) ?(?:(?:l[ae]s?|l'|ces?|cet(?:te)?|vos|votre|des|une?) ?)?(?:bancs?|banquettes?|fauteuils?|canapés?|transats?|chaises longues|hamacs?|navettes?|ascenseurs?|coussins?|ombre|tapis|poufs?)(?!\p{L})(?! (?:en |de |d['’]|sans |trop |si |mal |très ))/u;
const THANKS: ReadonlySet<string> = new Set([...PRAISE_TO, 'remercier', 'dire']);

/**
 * Under a question for faults, what suffers thanks in mockery, as long as nothing else is praised: « mon dos vous
 * remercie »; not « rien, mon dos vous remercie pour les bancs », « fauteuils confortables, mon dos vous remercie ».
 */
const thanksForABody = (
  { tokens }: Parse,
  { first, end }: Clause,
  values: readonly Valued[],
  expects: Expectation,
): boolean =>
  expects === 'criticism' &&
  BODY_THANKS.test(formText(tokens.slice(first, end))) &&
  (!EASED.test(formText(tokens.slice(first, end))) || values.some(isBlame)) &&
  !/^(?:rien|ras|néant)$/u.test(tokens[0]!.form) &&
  values.every((one) => !isPraise(one) || THANKS.has(tokens[one.at]!.lemma));

/** Praise that is called out, of nothing. */
const CALLS =
  'super|génial|bravo|merci|chouette|parfait|formidable|magnifique|top|cool|youpi|hourra|fantastique';
/** One more of something, and what comes after it of no thing or of a great one. */
const ONE_MORE = "encore (?:une?|des|l[ae]|les|d[eu]|d['’]|\\d+|deux|trois|quatre|cinq)";
const GREAT = 'fois|mille|immense|énorme|gros|grand|big';

/** « Super, encore une … »; not « encore une fois », « encore bravo ». */
const SIGHS = new RegExp(`^(?:${CALLS}) (?:[,!.…]+ )+${ONE_MORE} (?!${GREAT})`, 'u');

/** « Super, encore une table ronde … »: what comes once more, with no praise of its own (2 of 2). */
const sighsAtMore = (
  { tokens }: Parse,
  { first, end }: Clause,
  values: readonly Valued[],
): boolean => {
  const own = tokens.slice(first, end);
  const more = first + own.findIndex(({ form }) => form === 'encore');
  return SIGHS.test(formText(own)) && !values.some((one) => isPraise(one) && one.at > more);
};

/** « Trop utiles »: what is too much only makes the praise stronger. */
const intensifies = (tokens: readonly Token[], at: number, values: readonly Valued[]): boolean =>
  tokens[at]?.form === 'trop' && values.some((one) => one.at === at + 1);

/** « Super, juste les files un peu longues », « génial, peut-être trop de monde »: a reserve, which mocks nobody. */
const SOFTENS =
  /^(?:juste|seulement|simplement|peut-être|peut|légèrement|peu|poil|chouïa|hormis|sauf|excepté|dommage|bémol|petite?|détail|quoique|certes)$/u;

/**
 * « Bravo pour l’organisation, un bémol sur le son », « …, salle trop petite », « …, fatigué mais content »: what
 * stands apart, without a verb of its own.
 */
function standsApart(clause: readonly Token[], at: number): boolean {
  const upToIt = clause.slice(0, at + 1);
  const comma = upToIt.findLastIndex(({ text }) => /^[,–—-]$/u.test(text));
  const apart = upToIt.slice(comma + 1);
  const [opening] = apart;
  if (comma < 0 || !opening) return false;
  // « Super l’accueil, nul le repas »: another thing, judged as the first one is.
  if (/^(?:ADJ|DET)$/u.test(opening.pos) && clause[comma + 2]?.pos === 'DET') return true;
  return (
    !apart.some((token, at) => isPredicate(token) || (at > 0 && token.pos === 'AUX')) &&
    (opening.pos === 'NOUN' ||
      OF_ITS_OWN.test(opening.form) ||
      apart.some(({ form }) => SOFTENS.test(form)))
  );
}

/** What people are, « seul bémol »; « bravo pour la sono, inaudible » mocks. */
const OF_ITS_OWN =
  /^(?:(?:fatigu|crev|épuis|lessiv|frustr)ée?s?|déçue?s?|perdue?s?|tristes?|seule?|unique)$/u;

/** « Super, une heure de queue », « génial, encore une panne »: a thing named at once, without a verb. */
const namesATrial = (before: readonly Token[]): boolean =>
  before.some(({ pos, form }) => pos === 'DET' || pos === 'NUM' || form === 'encore') &&
  !before.some(({ form }) => SOFTENS.test(form)) &&
  !before.some(isVerb);

/** « J’ai adoré me perdre dans vos rues »: some do. */
const MAY_PLEASE = /^(?:chercher|courir|perdre)$/u;
/** « Le bonheur de rater son train », « d’en devoir tant » may be meant. */
const MAY_BE_MEANT = /^(?:devoir|rater|louper|manquer)$/u;
const JOYS = /^(?:joie|bonheur|plaisir|satisfaction|chance|privilège|luxe|honneur)$/u;

/** « On a adoré attendre dehors », « la joie de faire la queue »: nobody does. */
function lovesWhatItBore({ tokens }: Parse, { first, end }: Clause): boolean {
  return tokens.slice(first, end).some(({ lemma }, index) => {
    const at = first + index + 1;
    if (/^(?:adorer|kiffer)$/u.test(lemma)) return isBorne(tokens, at, end);
    if (!JOYS.test(lemma) || !isOf(tokens[at])) return false;
    const verb = /^(?:avoir|être)$/u.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
    return (
      !MAY_BE_MEANT.test(tokens[verb]?.lemma ?? '') &&
      (isBorne(tokens, verb, end, verb > at + 1) || isBorne(tokens, at + 1, end))
    );
  });
}

/** Whether the infinitive there, or the participle, tells what one had to bear. */
function isBorne(tokens: readonly Token[], from: number, end: number, participle = false): boolean {
  const at = /^(?:s'|se|m'|me|nous)$/u.test(tokens[from]?.form ?? '') ? from + 1 : from;
  const verb = tokens[at];
  if (verb === undefined || at >= end || MAY_PLEASE.test(verb.lemma)) return false;
  return (participle || verb.form === verb.lemma) && isEndured(tokens, at);
}

/** Whom a thing is said to suit: « si l’on aime », « pour ceux qui aiment », « à condition d’aimer ». */
const WHO_LIKES =
  /(?:^| )(?:(?:si|s'|quand|lorsqu[e']|pour qui|quiconque|ceux qui|celles qui|condition d')(?: (?:l'|on|tu|vous|ils|elles|il|elle))* (?:aime[sz]?|aiment|adore[sz]?|adorent|aimer|adorer)|(?:pour|aux?|les) (?:amateurs?|amatrices?|fans?) d[eu']s?)(?= )/u;
/** « À tous ceux qui ont deux jours à perdre », « si vous avez une heure à tuer ». */
const TO_WASTE =
  / (?:qui|si|quand) (?:(?:vous|on|tu|l' on) )?(?:ont|a|avez|as|aurait|auraient) (?!rien|pas|plus|peu)(?:[^ ,]+ ){1,3}à (?:perdre|tuer|gaspiller|jeter)(?= |$)/u;
/** How far behind « aimer » stands what nobody likes. */
const NEAR = 3;

/** « Un rendez-vous à ne pas manquer si l’on aime attendre debout »: it suits nobody. */
function suitsWhoLikes(
  { tokens }: Parse,
  { first, end }: Clause,
  values: readonly Valued[],
): boolean {
  const forms = ` ${formText(tokens.slice(first, end))}`;
  if (TO_WASTE.test(forms)) return true;
  const opening = WHO_LIKES.exec(forms);
  if (!opening) return false;
  const after = first + countOf(forms.slice(0, opening.index + opening[0].length));
  return (
    isBorne(tokens, after, end) ||
    values.some((one) => isBlame(one) && one.at >= after - 1 && one.at <= after + NEAR)
  );
}

/** A sentence that turns the one before: « Passionnés. Par eux-mêmes. », « C’était génial. Sur le papier. » */
const TAIL =
  /^(?:(?:par|pour|entre|d[e']) (?:eux|elles|lui|elle|soi)(?:[- ]?mêmes?)?|pour les (?:autres|sponsors|organisateurs|élus|officiels)|(?:mais )?pas pour (?:nous|moi|tous|tout le monde|les (?:autres|usagers|participants))|sur le papier|en théorie|de loin|ou pas|(?:(?:et|mais) )?(?:ce |c' |ça )?(?:n' )?(?:est|était) pas (?:du tout |vraiment )?un compliment)$/u;
const wordsOf = (tokens: readonly Token[], { first, end }: Pick<Clause, 'first' | 'end'>): string =>
  formText(tokens.slice(first, end).filter(({ pos }) => pos !== 'PUNCT'));

/** « Génial ! », « Super… ». */
const CALLED = new RegExp(`^(?:ah )?(?:${CALLS})$`, 'u');
/** « Comme celui-ci », « s’il vous plaît »: more is wished for. */
const WISHED = "comme (?:ça|cela|celui|celle|ceux)|svp|stp|please|prochaine?|s['’] il";
/** « Encore un sandwich », of which nothing good is said: one more of the same, not « encore un peu ». */
const ONCE_MORE = new RegExp(
  `^${ONE_MORE} (?!${GREAT}|peu|effort|bravo|merci)(?!.* (?:${WISHED})(?: |$))`,
  'u',
);

/** The praise that a short sentence after it turns. */
export function turnedByTail(
  parse: Parse,
  clauses: readonly Clause[],
  values: readonly Valued[],
  expects: Expectation,
): ReadonlySet<Valued> {
  const { tokens, sentences } = parse;
  const starts = new Set(sentences.map(({ start }) => start));
  const turned = clauses.slice(1).flatMap((clause, index) => {
    const opening = tokens[clause.first];
    if (!starts.has(opening?.start ?? -1) && opening?.pos !== 'PUNCT') return [];
    const said = wordsOf(tokens, clause);
    const before = clauses[index]!;
    const sighs =
      CALLED.test(wordsOf(tokens, before)) &&
      ONCE_MORE.test(said) &&
      !values.some((one) => isPraise(one) && within(one.at, clause));
    const own = values.filter((one) => within(one.at, clause));
    const mocks = thanksForABody(parse, clause, own, expects);
    return sighs || mocks || TAIL.test(said) ? [before] : [];
  });
  return new Set(
    values.filter((one) => isPraise(one) && turned.some((clause) => within(one.at, clause))),
  );
}
