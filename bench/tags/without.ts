import { INTENTS, SENTIMENTS } from '../../src/model/tags.js';
import type { Learned } from '../../src/tag/learned/learned.js';
import { netSigns } from '../../src/tag/learned/net-signs.js';
import { themeChances } from '../../src/tag/learned/theme-chances.js';
import { agreement, kappa, type Pair } from '../agreement.js';
import { LEXICONS, type ReadAnswer } from './answers.js';

const LEVELS = [0.3, 0.35, 0.4, 0.45];

const f1 = (pairs: readonly Pair[]): string => {
  const { f1, precision, recall } = agreement(pairs);
  return `${f1.toFixed(3)} (P ${precision.toFixed(2)} R ${recall.toFixed(2)})`;
};

/** Prints what is found in answers that were not learned from, by the rules alone and weighed. */
export function tellWithout(file: string, read: readonly ReadAnswer[], learned: Learned): void {
  const say = (what: string, ruled: string, weighed: string) =>
    console.log(`${file.padEnd(16)} ${what.padEnd(10)} ${ruled} → ${weighed}`);
  const outlooks = read.map(({ labelReading, themeReading }) => {
    const ruled = themeReading.ruled.map(({ id }) => id);
    return learned.outlook(netSigns(labelReading, ruled, learned)).chances;
  });
  const chance = (n: number, name: string) => outlooks[n]?.get(name) ?? 0;
  if (read.some(({ coded }) => coded.polarity)) {
    const right = (score: (n: number) => number) => {
      const held = read.filter(
        ({ coded }, n) => score(n) !== 0 && score(n) > 0 === (coded.polarity === 'positive'),
      );
      return (held.length / read.length).toFixed(3);
    };
    const margin = (n: number) => chance(n, 'positive') - chance(n, 'negative');
    const ruled = (n: number) => read[n]?.labelReading.sentiment.score ?? 0;
    say('sign', right(ruled), `${right(margin)}, both ${right((n) => ruled(n) + 0.1 * margin(n))}`);
    return;
  }
  for (const lexicon of LEXICONS) {
    const prefix = `${lexicon}/`;
    const pairsOf = (own: (one: ReadAnswer, n: number) => readonly string[]) =>
      read.map((one, n) => [one.informative ? own(one, n) : [], one.coded[lexicon] ?? []] as const);
    const ruled = pairsOf(({ themeReading }) =>
      themeReading.ruled
        .filter(({ id }) => id.startsWith(prefix))
        .map(({ id }) => id.slice(prefix.length)),
    );
    const weighed = LEVELS.map((level) => {
      const given = pairsOf(({ themeReading }, n) =>
        [...themeChances(lexicon, themeReading, learned)].flatMap(([theme, p]) =>
          (p + chance(n, prefix + theme)) / 2 >= level ? [theme] : [],
        ),
      );
      return `${level} ${f1(given)}`;
    });
    say(lexicon, f1(ruled), weighed.join(' | '));
  }
  const gold = read.map(({ coded }) => coded.sentiment ?? 'neutral');
  const best = (n: number) =>
    SENTIMENTS.reduce((top, one) => (chance(n, one) > chance(n, top) ? one : top));
  say(
    'kappa',
    kappa(read.map(({ labelReading }, n) => [labelReading.sentiment.label, gold[n] ?? ''])).toFixed(
      3,
    ),
    kappa(
      read.map(({ informative }, n) => [informative ? best(n) : 'neutral', gold[n] ?? '']),
    ).toFixed(3),
  );
  const intents = (own: (n: number) => readonly string[]) =>
    f1(
      read.map(({ informative, coded }, n) => [
        informative ? own(n) : ['sans-contenu'],
        coded.intent ?? [],
      ]),
    );
  const weighed = LEVELS.map(
    (level) => `${level} ${intents((n) => INTENTS.filter((one) => chance(n, one) >= level))}`,
  );
  say(
    'intents',
    intents((n) => read[n]?.labelReading.intents ?? []),
    weighed.join(' | '),
  );
}
