/** Words of the scales of tools that were left in English, and what French ones say. Folded (names.ts). */
const FRENCH: ReadonlyMap<string, string> = new Map([
  ['agree', "d'accord"],
  ['always', 'toujours'],
  ['average', 'moyen'],
  ['bad', 'mauvais'],
  ['difficult', 'difficile'],
  ['disagree', 'en desaccord'],
  ['dissatisfied', 'insatisfait'],
  ['easy', 'facile'],
  ['excellent', 'excellent'],
  ['extremely', 'extremement'],
  ['fair', 'passable'],
  ['good', 'bon'],
  ['important', 'important'],
  ['likely', 'probable'],
  ['moderately', 'moyennement'],
  ['neutral', 'neutre'],
  ['never', 'jamais'],
  ['not', 'pas'],
  ['often', 'souvent'],
  ['poor', 'mauvais'],
  ['rarely', 'rarement'],
  ['satisfied', 'satisfait'],
  ['slightly', 'un peu'],
  ['sometimes', 'parfois'],
  ['somewhat', 'plutot'],
  ['strongly', 'tout a fait'],
  ['unlikely', 'improbable'],
  ['useful', 'utile'],
  ['very', 'tres'],
]);

/** A degree in English, in French; any other text as it is. */
export function degreeInFrench(text: string): string {
  if (text === 'not at all') return 'pas du tout';
  if (/^neither\b.* nor\b/.test(text)) return 'neutre';
  const words = text.replace(/^not at all /, 'not ').split(' ');
  return words.every((word) => FRENCH.has(word))
    ? words.map((word) => FRENCH.get(word)!).join(' ')
    : text;
}
