import { normalise } from '../french/normalise.js';
import { type FormRuns, runAt, runsOf } from '../french/runs.js';
import type { Token } from '../model/text.js';

/**
 * What turns a statement round, so that a fragment taken from inside would say what the writer did
 * not: a doubt, an appearance, a past that is over, a contrast. Forms, matched as a run of tokens.
 */
const DOUBTING: readonly string[] = [
  // reported or doubted
  'soi-disant',
  'censé',
  'censée',
  'censés',
  'censées',
  'prétendu',
  'prétendue',
  'prétendument',
  'pseudo',
  'paraît-il',
  'il paraît',
  'on nous dit',
  'on nous promet',
  'on nous a promis',
  'on nous avait promis',
  'on nous explique',
  'on nous annonce',
  'on nous a annoncé',
  'on nous avait annoncé',
  'on nous a vendu',
  'on nous avait vendu',
  'on disait',
  'peut difficilement',
  'peux difficilement',
  'je ne suis pas sûr',
  'je ne suis pas sûre',
  'je doute',
  'pas convaincu',
  'pas convaincue',
  'je ne sais pas si',
  'je me demande si',
  'est-ce que',
  'sur le papier',
  'en théorie',
  'à en croire',
  'se veut',
  'se voudrait',
  'faire croire',
  'annoncé comme',
  'annoncée comme',
  'présenté comme',
  'présentée comme',
  'vendu comme',
  'vendue comme',
  // wished
  'si seulement',
  "j'espérais",
  "j'espère",
  'on espérait',
  'on rêve',
  'je rêve',
  'à défaut',
  'pourvu que',
  'à condition',
  'devrait être',
  'devait être',
  'aurait dû',
];

/** What says of a thing that it is another. */
const DENYING: readonly string[] = [
  'autrefois',
  "n'est plus",
  "ce n'est plus",
  'il fut un temps',
  'contrairement à',
  "loin d'être",
  'tout sauf',
  "rien d'un",
  "rien d'une",
];

/** The same of what is over or elsewhere: a whole sentence may say it. */
const OPPOSING: readonly string[] = [
  ...DENYING,
  "à l'époque",
  'au lieu de',
  'plutôt que',
  'loin de',
  'certes',
];

/** Words after which a praise may be taken back. */
export const TAKING_BACK: ReadonlySet<string> = new Set([
  'mais',
  'sauf',
  'hélas',
  'malheureusement',
  'dommage',
  'pourtant',
  'cependant',
  'toutefois',
  'hormis',
]);

/** What is meant to be done or still hoped for: who says so has not had it. */
const INTENDING: readonly string[] = [
  'envie de',
  'hâte de',
  'hâte que',
  'impatient de',
  'impatiente de',
  'vivement',
  'à quand',
  'projet de',
  'idée de',
  "plus qu'à",
  'reste à',
  'compte bien',
  'je compte',
  'on compte',
  'nous comptons',
  'je veux',
  'on veut',
  'je vais',
  'on va',
  'nous allons',
  'pas pu',
  "n'ai pu",
  'pas réussi à',
  'impossible de',
];

/** What turns a statement round that is cut from it. */
const TURNING = runsOf([...DOUBTING, ...OPPOSING]);
/** What a whole sentence must not say either: a doubt, an appearance, a wish. */
export const WISHING = runsOf(DOUBTING);
const INTENDED = runsOf([...INTENDING, ...DOUBTING]);
const DENIED = runsOf([...DENYING, ...DOUBTING]);

/** What is looked through: tokens, or words of which only the forms are known. */
type Formed = Pick<Token, 'form'>;

/** Whether a text says of what it names that it is not so: « tout sauf une grande famille ». */
export const isTurned = (tokens: readonly Formed[]): boolean => turnsIn(tokens, DENIED).length > 0;

/** Whether a text tells what is meant, wished or missed, not what was had. As typed too: « j’ai envie de ». */
export const intendsIn = (tokens: readonly Token[]): boolean =>
  [tokens, tokens.map(({ text }) => ({ form: normalise(text) }))].some(
    (formed) => turnsIn(formed, INTENDED).length > 0,
  );

/**
 * Indices, among a sentence's tokens, where an expression that turns what follows begins.
 *
 * @param turns all of them where none are named.
 */
export const turnsIn = (tokens: readonly Formed[], turns: FormRuns = TURNING): number[] =>
  tokens.flatMap((_, at) => (runAt(tokens, at, turns) ? [at] : []));
