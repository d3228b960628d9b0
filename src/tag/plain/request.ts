import { SURELY_DENYING } from '../../french/negators.js';
import { formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import { holds } from '../../ground/spans.js';
import type { Intent, SentimentTag } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { asksWhatToDo } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { isInfinitive, isPredicate, LEADS } from '../tokens.js';
import { isBetter } from '../tone/rival.js';
import { NO_TONE } from '../tone/sentiment.js';
import { isBlame, isPraise, type Valued } from '../tone/valued.js';
import { PRAISES } from '../wants/deed.js';
import { isNeed, isOptative } from '../wants/wants.js';
import { needIn } from './needs.js';
import { blamedBy, type Heard, type Labels, withTone } from './said.js';

/** What a bare subject or a request says. */
export const PROPOSED: Labels = {
  informative: true,
  sentiment: NO_TONE,
  intents: ['suggestion'],
};

/** What a request asks for, and a bare subject proposes where ideas are asked, is no praise of what was. */
export function proposes(reading: Reading, { label }: Heard): Labels | null {
  const { sentiment, intents } = reading;
  const complains =
    sentiment.label === 'negative' && label === 'negative' && !namesASubject(reading);
  if ((onlyProposes(reading) && !complains) || putsForward(reading)) return PROPOSED;
  if (/^(?:positive|neutral)$/u.test(label) && proposesADeed(reading)) return PROPOSED;
  const need = label === 'negative' ? undefined : needIn(reading);
  if (need && (!need.isFloated || reading.asked.expects === 'criticism'))
    return withTone(blamedBy(need.word, 'wish'), ['suggestion']);
  if (need) return PROPOSED;
  const isOrder = label === 'positive' || (label === 'negative' && blamesNothing(reading));
  const order = isOrder ? orderIn(reading) : undefined;
  if (order && reading.asked.expects !== 'criticism') return PROPOSED;
  if (order) return withTone(blamedBy(order, 'wish'), ['suggestion']);
  if (label !== 'positive' || !(requests(reading) || wishes(reading))) return null;
  const own = intents.filter((one) => one !== 'eloge' || praises(sentiment));
  return { ...reading, intents: [...new Set<Intent>([...own, 'suggestion'])] };
}

/** « Ajoutez des bancs », where nothing in particular is asked and no word blames: what the net hears is the order. */
const blamesNothing = ({
  asked,
  parse: { tokens },
  patterns,
  feelings: { values },
}: Reading): boolean =>
  asked.expects === 'neutral' &&
  !/^[!?]/u.test(tokens.at(-1)?.text ?? '') &&
  // What the lexicon knows as an order that suggests: not « virez le directeur ».
  patterns.some(({ tokens: [at], entry: { meaning } }) => at === 0 && meaning === 'suggestion') &&
  !STOPS.test(tokens[0]?.lemma ?? '') &&
  !values.some(isBlame);
/** « Arrêtez de tout dématérialiser », « regardez l’état des toilettes », « revoyez tout » blame what is done. */
const STOPS =
  /^(?:arrêter|cesser|stopper|bannir|supprimer|enlever|retirer|interdire|finir|terminer|rembourser|regarder|voir|revoir|refaire|rémunérer|payer|chauffer|respecter)$/u;

/** « Pourquoi pas un food truck », « peut etre alterner les deux »: an idea, and no fault, wherever it is put. */
const HEDGED = /^(?:(?:et )?pourquoi (?:pas|ne pas)(?! d[e'])|peut être) /u;
/** Of what is wished for or blamed, the faintest that tells of a lack: « peut-être plus de bancs ». */
const LACKING = -0.2;

const putsForward = ({ asked, parse: { tokens, sentences }, feelings }: Reading): boolean =>
  asked.expects === 'criticism' &&
  sentences.length === 1 &&
  HEDGED.test(formText(tokens)) &&
  feelings.values.every(({ value }) => value >= LACKING);

const praises = ({ label }: SentimentTag): boolean => label === 'positive' || label === 'mixed';

/** Most tokens of a deed that is proposed and no more. */
const DEED = 20;
/** What one has lived, where others would propose it: « rencontrer enfin mes collègues ». */
const LIVED = wordSet(`
  voir retrouver rencontrer croiser découvrir apprendre comprendre échanger partager discuter entendre écouter
  sentir constater pouvoir passer repartir participer assister vivre parler jouer rire danser chanter manger
  boire goûter tester travailler avancer
`);

/**
 * « Valoriser les bénévoles », « mieux orienter les visiteurs » where nothing in particular is asked: a deed to do
 * is no praise (2 of 471 are), though its words are good ones.
 */
function proposesADeed(reading: Reading): boolean {
  const { tokens, sentences } = reading.parse;
  const verb = tokens.find(({ pos }) => !LEADS.test(pos));
  return (
    reading.asked.expects === 'neutral' &&
    verb?.pos === 'VERB' &&
    sentences.length === 1 &&
    tokens.length <= DEED &&
    opensWithARequest(reading) &&
    !LIVED.has(verb.lemma) &&
    !OTHERWISE_SAID.has(verb.lemma) &&
    !tokens.some(isPredicate)
  );
}

/** « Les faux RIB », « le refus de l’IA » where subjects are asked: an evil is one; « trop de théorie » is none. */
const namesASubject = ({ asked, parse: { tokens }, feelings }: Reading): boolean =>
  asked.theme?.always === true &&
  /^(?:l[ae]s?|l'|une?|des|comment)$/u.test(tokens[0]?.form ?? '') &&
  feelings.values.every(({ rules }) => rules.length === 0);

/**
 * « Respecter les horaires »: what opens with an infinitive where faults or ideas are asked is a request,
 * and no praise (7 of 1,171 are), whatever its verb says. « Continuer ainsi », « garder ce format » and
 * « ne rien changer » are.
 */
export const requests = (reading: Reading): boolean =>
  asksWhatToDo(reading.asked.expects) && opensWithARequest(reading);

/** « Que les horaires soient respectés » is wished for; « que ça s’arrête » is a known saying. */
const wishes = (reading: Reading): boolean =>
  asksWhatToDo(reading.asked.expects) &&
  opensOptative(reading) &&
  !reading.feelings.values.some(isPraise);

/** « Que le repas soit chaud » under « à améliorer »; what displeased is told so too. */
export const wishesForBetter = (reading: Reading): boolean =>
  reading.asked.betters === true && opensOptative(reading);

const opensOptative = ({ parse, feelings: { clauses } }: Reading): boolean =>
  clauses[0] !== undefined && isOptative(parse, clauses[0]);

/** Verbs by which people ask for the same again, speak to those who will come, greet, or tell what they feel. */
const OTHERWISE_SAID = wordSet(`
  continuer garder conserver maintenir reconduire rester laisser revenir réinviter poursuivre persévérer
  remettre toucher lâcher changer rallonger tenir compter vouloir foncer venir aller essayer recommencer
  refaire réitérer diffuser savoir croire voir imaginer féliciter remercier recevoir accepter agréer
  transmettre embrasser rassurer reposer prendre profiter savourer passer excuser pardonner penser
`);
/** « Soyez à l’heure », « soyez plus clairs », not « soyez fiers ». */
const TO_BE = /^(?:plus|moins|mieux|à)$/u;
/** What was there is praised, « offrez toujours ce café »; or more is said than the order. */
const MORE_SAID = /^(?:ce|cet|cette|ces|toujours|encore|merci|pareil|,|;|:|…|!)$/u;
/** Most tokens of an order that says no more than it. */
const ORDER = 10;

/**
 * « Respectez les horaires », « motivons les bénévoles », « soyez plus clairs », « informez mieux »: what the hosts are
 * told to do, and nothing else, is no praise of what they did, though its words are good ones: the verb.
 */
function orderIn({ parse: { tokens, sentences }, feelings }: Reading): Token | undefined {
  const [verb, next] = tokens;
  const isBe = /^soy(?:ez|ons)$/u.test(verb?.form ?? '') && TO_BE.test(next?.form ?? '');
  if (!verb || !(isBe || (verb.pos === 'VERB' && /[^e]ez$|ons$|^faites$/u.test(verb.form))))
    return undefined;
  // « Saluons les bénévoles » does so, « saluez les gens » asks for it.
  const isDone = verb.form.endsWith('ons') && PRAISES.has(verb.lemma);
  // « Pensez à un vestiaire », not « pensez à nous ».
  const isThought = /^pense[rz] à (?:une?|des|plus) /u.test(formText(tokens));
  if (verb.negated || isDone || (OTHERWISE_SAID.has(verb.lemma) && !isThought)) return undefined;
  const isAll = sentences.length === 1 && feelings.clauses.length === 1 && tokens.length <= ORDER;
  const isNamed = (one: Valued): boolean =>
    tokens.every(
      (token, at) =>
        !holds(one, token) || token === verb || token.pos === 'NOUN' || isBetter({ tokens }, at),
    );
  const isOwn = feelings.values.every(
    (one) => one.value <= 0 || isBe || holds(one, verb) || isNamed(one),
  );
  return isAll && isOwn && !tokens.some(({ form }) => MORE_SAID.test(form)) ? verb : undefined;
}

/** « Valoriser les cafés associatifs », « besoin de clarté » ask for something whatever the question. */
export function opensWithARequest({ parse: { tokens } }: Reading): boolean {
  const opening = tokens.findIndex(({ pos }) => !LEADS.test(pos));
  const verb = tokens[opening];
  return (
    verb !== undefined &&
    (isInfinitive(tokens, opening) || isNeed(tokens, opening)) &&
    !goesOn(tokens, opening) &&
    !tokens.slice(0, opening).some(({ form }) => SURELY_DENYING.has(form))
  );
}

/** « Continuer », « garder la formule »; « garder dix minutes de questions » asks for them. */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const { lemma = '' } = tokens[at] ?? {};
  if (lemma === 'continuer') return true;
  return (
    /^(?:garder|conserver|maintenir|reconduire)$/u.test(lemma) &&
    /^(?:l[ae]s?|l'|ce(?:t|tte|s)?|votre|vos)$/u.test(tokens[at + 1]?.form ?? '') &&
    !tokens.some(({ form }) => /^(?:,|mais)$/u.test(form))
  );
};

/** « Quel plaisir », « quelle énergie ! », not « quelle place pour l’IA ? ». */
const exclaims = (tokens: readonly Token[]): boolean =>
  tokens.some(({ form }) => /^quel(?:le)?s?$/u.test(form)) && tokens.at(-1)?.text !== '?';

/** From which value on a word alone judges: « génial », « nul »; « convivial » may be an idea. */
const VERDICT = 0.8;
const isVerdictAlone = ({ parse: { tokens }, feelings: { values } }: Reading): boolean =>
  !tokens.some(({ pos }) => /^(?:NOUN|PROPN|VERB|X)$/u.test(pos)) &&
  values.some(({ value }) => Math.abs(value) >= VERDICT);

/** What says more than a subject: a denial, a comparison, a lack. */
const WEIGHS =
  /^(?:pas|non|jamais|rien|aucune?|plus|moins|trop|mieux|encore|davantage|même|pareil|manque|sans|merci|bravo)$/u;

/**
 * « Les deepfakes », « la beauté des interfaces », « apprendre à douter » where ideas are asked: what has
 * no verb of its own, or opens with an infinitive, names a subject, and neither praises nor blames it
 * (789 of 827).
 */
function onlyProposes(reading: Reading): boolean {
  const { asked, parse, patterns } = reading;
  if (asked.expects !== 'ideas') return false;
  if (patterns.some(({ entry: { meaning } }) => meaning !== 'suggestion')) return false;
  if (parse.tokens.some(({ form }) => WEIGHS.test(form))) return false;
  if (exclaims(parse.tokens) || isVerdictAlone(reading)) return false;
  return requests(reading) || !parse.tokens.some(isPredicate);
}

/** Most tokens of an idea put as a question. */
const FLOATED = 9;

/** « Une crèche ? », « et un peu de philo ? »: an idea is put forward (6 of 7), unless faults are asked for. */
export function floatsAnIdea({ asked: { expects }, parse: { tokens } }: Reading): boolean {
  const opening = tokens.find(({ pos }) => !LEADS.test(pos));
  return (
    (expects === 'neutral' || expects === 'ideas') &&
    tokens.length <= FLOATED &&
    tokens.at(-1)?.text === '?' &&
    /^(?:une?|des|du)$/u.test(opening?.form ?? '') &&
    !tokens.some(isPredicate)
  );
}

/** Parts of speech of a thing alone: « un vestiaire », « un plan du site »; a word more tells of it. */
const THING = /^DET NOUN(?: ADP NOUN)?$/u;

/** « Un vestiaire », « une appli » under « à améliorer »: a thing that a theme knows, and no judgement, is asked for. */
export function asksByName({ asked, parse, themes, feelings }: Reading): boolean {
  const words = parse.tokens.filter(({ pos }) => !/^(?:PUNCT|SYM|INTJ)$/u.test(pos));
  return (
    asked.betters === true &&
    THING.test(words.map(({ pos }) => pos).join(' ')) &&
    themes.length > 0 &&
    feelings.values.length === 0
  );
}
