import type { Coded, ReadAnswer } from './answers.js';

/*
 * Nouns that judge nothing (« les acteurs », « des micros et des badges »), under each kind of question: the
 * tone is the question's. Else the net takes a noun for good or bad by the few answers that it stood in:
 * « acteur », read in reviews of plays above all, turned « la diversité des acteurs » into blame.
 */

/** Least answers that a noun stands in, what it judges at most, and how many made-up answers it gets. */
const [LEAST, NEUTRAL, EACH] = [3, 0.2, 4];
const WORD = /^[a-zàâéèêëîïôöûüçœ-]{3,}$/u;

const ASKED: readonly Pick<Coded, 'question' | 'sentiment' | 'intent'>[] = [
  { question: 'Qu’avez-vous le plus apprécié ?', sentiment: 'positive', intent: ['eloge'] },
  {
    question: 'Qu’est-ce qui pourrait être amélioré ?',
    sentiment: 'negative',
    intent: ['critique'],
  },
  { question: 'Un autre commentaire ?', sentiment: 'neutral', intent: [] },
  { question: 'Que représente l’événement pour vous ?', sentiment: 'positive', intent: ['eloge'] },
  { question: 'Les +', sentiment: 'positive', intent: ['eloge'] },
  { question: 'Les -', sentiment: 'negative', intent: ['critique'] },
  { question: '', sentiment: 'neutral', intent: [] },
  { question: 'Quels formats vous ont marqué ?', sentiment: 'positive', intent: ['eloge'] },
];

const TEXTS: readonly ((noun: string, other: string) => string)[] = [
  (noun) => noun.charAt(0).toUpperCase() + noun.slice(1),
  (noun) => `les ${plural(noun)}`,
  (noun, other) => `des ${plural(noun)} et des ${plural(other)}`,
  (noun, other) => `${noun}, ${other}`,
  (noun) => `un réseau ${/^[aeiouyhâéèêëîïôûœ]/u.test(noun) ? 'd’' : 'de '}${plural(noun)}`,
  (noun) => `le rendez-vous des ${plural(noun)}`,
];

function plural(noun: string): string {
  if (/[sxz]$/u.test(noun)) return noun;
  return noun.endsWith('al')
    ? noun.replace(/al$/u, 'aux')
    : noun + (/[ae]u$/u.test(noun) ? 'x' : 's');
}

/** Made-up answers of which only the tone is coded; none that the rules find good or bad. */
export function bareNames(
  answers: readonly ReadAnswer[],
  values: Readonly<Record<string, number>>,
  read: (coded: Coded) => ReadAnswer,
): ReadAnswer[] {
  const nouns = neutralNouns(answers, values);
  return nouns.flatMap((noun, at) => {
    const other = nouns[(at * 7919 + 13) % nouns.length] ?? noun;
    return Array.from({ length: EACH }, (_, n): ReadAnswer => {
      const text = TEXTS[(at + n) % TEXTS.length]!(noun, other);
      return read({ ...ASKED[(at + 2 * n + (at % 2)) % ASKED.length], text });
    }).filter(({ labelReading: { feelings } }) =>
      feelings.values.every(({ value }) => value === 0),
    );
  });
}

function neutralNouns(
  answers: readonly ReadAnswer[],
  values: Readonly<Record<string, number>>,
): string[] {
  const users = new Map<string, number>();
  for (const { labelReading } of answers) {
    const nouns = labelReading.parse.tokens.filter(({ pos }) => pos === 'NOUN');
    for (const noun of new Set(nouns.map(({ lemma }) => lemma.toLowerCase()))) {
      users.set(noun, (users.get(noun) ?? 0) + 1);
    }
  }
  return [...users]
    .filter(([noun, count]) => count >= LEAST && WORD.test(noun))
    .map(([noun]) => noun)
    .filter((noun) => Math.abs(values[noun] ?? 0) <= NEUTRAL)
    .sort();
}
