/**
 * `npm run bench:accuracy`: how the tags compare with readers, on ../shared/gold/dev.jsonl and on the
 * answers of bench/tags/unseen, which were not learned from; and the sign of the score with what
 * writers declared. Micro-F1, accuracy and Cohen's kappa are computed against each reader, then
 * averaged. A file of coded answers may be named instead; `--errors` lists what is missed in it.
 */
import { existsSync } from 'node:fs';
import { agreement } from './agreement.js';
import { type GoldAnswer, goldReport, showErrors, shown } from './gold.js';
import { answerOf, type Item, tagged } from './tagged.js';
import { linesOf } from './tags/answers.js';

const NAMED = process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'));
const GOLD = [
  '../shared/gold/dev.jsonl',
  'bench/tags/unseen/nec.jsonl',
  'bench/tags/unseen/conf.jsonl',
];
/** Texts of other kinds: ordinary ones, then some that were written to be hard. */
const KINDS = ['bench/tags/unseen/kinds.jsonl', 'bench/tags/unseen/kinds-hard.jsonl'];
/**
 * Short answers of which no two readers would differ, by what they put to the test; then those that
 * go against their question, or say a theme without its word.
 */
const SHORT = ['bench/tags/unseen/plain.jsonl', 'bench/tags/unseen/contrary.jsonl'];
const SERVICES = '../shared/data/services-publics-plus-dev.jsonl';
const VERBOSE = process.argv.includes('--errors');

const tag = (items: readonly Item[]) => tagged(items.map(answerOf));

interface Short extends Item {
  readonly trial: string;
  readonly evenement: readonly string[];
  readonly numerique: readonly string[];
  readonly sentiment: string;
}

/** Share of right sentiments, and themes, trial by trial. */
function shortReport(items: readonly Short[]): void {
  const coded = tag(items);
  const read = items.map((item, at) => ({ item, own: coded[at]! }));
  const show = (name: string, of: typeof read) => {
    const { f1 } = agreement(
      of.map(({ item, own }) => [
        own.tags.themes.map(({ id }) => id),
        [
          ...item.evenement.map((id) => `evenement/${id}`),
          ...item.numerique.map((id) => `numerique/${id}`),
        ],
      ]),
    );
    const right = of.filter(({ item, own }) => own.tags.sentiment.label === item.sentiment).length;
    const told = `sentiment ${shown(right / of.length)}  themes F1 ${shown(f1)}`;
    console.log(`  ${name.padEnd(18)} ${told} of ${of.length}`);
  };
  for (const trial of new Set(items.map((item) => item.trial))) {
    show(
      trial,
      read.filter(({ item }) => item.trial === trial),
    );
  }
  show('all', read);
}

interface Declared extends Item {
  readonly kind: string;
  readonly polarity: string;
}

/** Share of texts whose score has the sign that their writer declared, kind by kind. */
function signsReport(items: readonly Declared[]): void {
  const coded = tag(items);
  const right = ({ polarity }: Declared, at: number): boolean => {
    const score = coded[at]?.tags.sentiment.score ?? 0;
    return polarity === 'positive' ? score > 0 : score < 0;
  };
  for (const kind of new Set(items.map((item) => item.kind))) {
    const own = items.flatMap((item, at) => (item.kind === kind ? [right(item, at)] : []));
    const held = own.filter(Boolean).length;
    console.log(`  ${kind.padEnd(18)} ${shown(held / own.length)} of ${own.length}`);
  }
}

for (const file of NAMED.length > 0 ? NAMED : GOLD) {
  console.log(`\n== ${file}`);
  if (!existsSync(file)) {
    console.log('not here: nothing to measure');
    continue;
  }
  const gold = linesOf<GoldAnswer>(file);
  const coded = tag(gold);
  goldReport(gold, coded);
  if (VERBOSE) showErrors(gold, coded);
}
if (NAMED.length === 0) {
  for (const file of SHORT) {
    console.log(`\n== ${file}`);
    shortReport(linesOf<Short>(file));
  }
  console.log('\n== positive against negative, by the sign of the score');
  for (const file of KINDS) {
    console.log(file);
    signsReport(linesOf<Declared>(file));
  }
  if (existsSync(SERVICES)) {
    const services = linesOf<Item & { readonly sentiment: string }>(SERVICES);
    signsReport(
      services
        .filter(({ sentiment }) => sentiment !== 'neutral')
        .map((one) => ({ ...one, kind: 'services (dev)', polarity: one.sentiment })),
    );
  }
}
