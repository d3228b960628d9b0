import { groupBy } from '../group-by.js';

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
  'est-ce qu’',
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
  'j’espérais',
  'j’espère',
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

/** The same of what is over or elsewhere: a whole sentence may say it. */
const OPPOSING: readonly string[] = [
  'autrefois',
  'n’est plus',
  'ce n’est plus',
  'il fut un temps',
  'à l’époque',
  'au lieu de',
  'plutôt que',
  'contrairement à',
  'loin de',
  'loin d’être',
  'tout sauf',
  'rien d’un',
  'rien d’une',
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

const plain = (form: string): string => form.toLowerCase().replaceAll("'", '’');

/** Expressions by their first word. */
type Turns = ReadonlyMap<string, readonly (readonly string[])[]>;

const turnsOf = (texts: readonly string[]): Turns =>
  groupBy(
    texts.map((text) => text.replaceAll('’', '’ ').split(' ').filter(Boolean)),
    ([first = '']) => first,
  );

/** What turns a statement round that is cut from it. */
const TURNING = turnsOf([...DOUBTING, ...OPPOSING]);
/** What a whole sentence must not say either: a doubt, an appearance, a wish. */
export const WISHING = turnsOf(DOUBTING);

/**
 * Indices, in a sentence's forms, where an expression that turns what follows begins.
 *
 * @param forms the sentence's tokens as lower-case forms.
 * @param turns all of them where none are named.
 */
export function turnsIn(forms: readonly string[], turns: Turns = TURNING): number[] {
  const given = forms.map(plain);
  return given.flatMap((form, at) =>
    (turns.get(form) ?? []).some((run) => run.every((word, index) => given[at + index] === word))
      ? [at]
      : [],
  );
}
