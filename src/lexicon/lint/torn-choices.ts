import { fold, type Readings } from '../keys.js';
import type { Listed } from '../listed.js';
import type { Pattern } from '../pattern.js';
import { isOwn } from './saying-less.js';

/** Choices of one word each that were meant as expressions. */
export function tornChoices(one: Listed, { readings }: Readings): string[] {
  const { patterns, except, near } = one.entry;
  const own = isOwn(one) ? patterns.flatMap((pattern) => tornNames(pattern, readings)) : [];
  const followed = [...patterns, ...except, ...near].flatMap(({ pieces }) => pieces.slice(0, -1));
  return [...own, ...followed.flatMap((choices) => loneLink(choices, readings))];
}

/** « Explications|textes clairs »: the adjective goes with each. */
const isPlural = (word: string): boolean => /[sx]$/u.test(word);

type Known = Readings['readings'];

/** Words that stand before another one, which a choice among single words loses. */
const LEADING = /^(?:l[ae]s?|l['’]|du|d[e'’]|à|aux?|en|[sm]e|[sm]['’])$/u;

/** « L’accueil|la réception », read « (accueil|la) réception ». */
function loneLink(choices: readonly string[], readings: Known): string[] {
  const isFull = (word: string): boolean => {
    const known = readings(word.toLowerCase().replace(/^\p{L}{1,2}['’]/u, ''));
    const isA = (kinds: RegExp) => known.some(({ pos }) => kinds.test(pos));
    return isA(/^(?:NOUN|ADJ|VERB)$/u) && !isA(/^(?:ADP|ADV|DET|NUM|PRON)$/u);
  };
  const last = choices.at(-1) ?? '';
  const before = choices.slice(0, -1);
  if (before.includes('') || !LEADING.test(last) || !before.some(isFull)) return [];
  if (before.some((word) => fold(word) === fold(last))) return [];
  return [
    `« ${choices.join('|')} » : chaque choix n’a qu’un mot, et « ${last} » y est seul : écrivez une entrée par expression`,
  ];
}

/**
 * « Boutique|carte postale », whose adjective agrees with the last name as it would not if it went with each
 * (`salle|amphi petit`), and « carte postale|boutique », where an adjective and a name are the choice.
 */
function tornNames({ pieces }: Pattern, readings: Known): string[] {
  const known = (word: string) => readings(word.toLowerCase());
  const isName = (word: string) =>
    known(word).some(({ pos }) => pos === 'NOUN') && !known(word).some(({ pos }) => pos === 'ADJ');
  const agrees = (word: string) => {
    const adjectives = known(word).filter(({ pos }) => pos === 'ADJ');
    return adjectives.length > 0 && adjectives.every(({ lemma }) => lemma !== word);
  };
  const describes = (word: string) =>
    known(word).some(({ pos }) => pos === 'ADJ') && !known(word).some(({ pos }) => pos === 'NOUN');
  return pieces.flatMap((choices, at) => {
    if (choices.length < 2) return [];
    const [before, after] = [pieces[at - 1], pieces[at + 1]].map((some) =>
      some?.length === 1 ? some[0]!.split(' ') : [],
    );
    const name = before?.at(-1) ?? '';
    const [adjective = ''] = after ?? [];
    const ways = (read: (choice: string) => string) =>
      choices.map((choice) => `« ${read(choice)} »`).join(' ou ');
    const read =
      choices.every(isName) && agrees(adjective) && !choices.every(isPlural)
        ? ways((choice) => `${choice} ${adjective}`)
        : isName(name) && describes(choices[0]!) && choices.slice(1).some(isName)
          ? ways((choice) => `${name} ${choice}`)
          : undefined;
    return read === undefined
      ? []
      : [
          `chaque choix n’a qu’un mot, et l’entrée se lit ${read} ; si ce n’est pas voulu, écrivez une entrée par expression`,
        ];
  });
}
