/**
 * `npm run bench:accuracy`: how the tags compare with readers, on ../shared/gold/dev.jsonl and on the
 * answers of bench/tags/unseen, which were not learned from; and the sign of the score with what
 * writers declared. Micro-F1, accuracy and Cohen's kappa are computed against each reader, then
 * averaged. A file of coded answers may be named instead; `--errors` lists what is missed in it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { openLexicons } from '../src/commands/lexicon-files.js';
import { loadFrench } from '../src/french/engine.js';
import type { Answer } from '../src/model/survey.js';
import type { CodedAnswer, SentimentLabel } from '../src/model/tags.js';
import { codeAnswers } from '../src/tag/code.js';
import { buildCodebook } from '../src/tag/codebook.js';
import { kappa } from './agreement.js';

interface Coding {
  evenement: string[];
  numerique: string[];
  sentiment: SentimentLabel;
  intent: string[];
  pii: string[];
}

interface GoldAnswer {
  id: string;
  edition: string;
  question: string;
  text: string;
  coders: Coding[];
}

interface PublicService {
  id: string;
  text: string;
  sentiment: string;
}

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

const french = loadFrench();
const codebook = buildCodebook(openLexicons(), french);

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const answerOf = (item: {
  id: string;
  text: string;
  edition?: string;
  question?: string;
}): Answer => ({
  id: item.id,
  answer: `${item.id}/1`,
  edition: item.edition ?? '',
  question: item.question ?? '',
  text: item.text,
});

const percent = (value: number): string => value.toFixed(3);

/** Counts of a comparison of two sets of labels. */
class Tally {
  both = 0;
  ours = 0;
  theirs = 0;
  add(own: ReadonlySet<string>, gold: ReadonlySet<string>): void {
    this.ours += own.size;
    this.theirs += gold.size;
    for (const label of own) if (gold.has(label)) this.both += 1;
  }
  get f1(): number {
    return this.ours + this.theirs === 0 ? 1 : (2 * this.both) / (this.ours + this.theirs);
  }
  get precision(): number {
    return this.ours ? this.both / this.ours : 1;
  }
  get recall(): number {
    return this.theirs ? this.both / this.theirs : 1;
  }
  show(name: string): string {
    const { precision, recall } = this;
    const counts = `${this.both} / ${this.ours} / ${this.theirs}`;
    return `${name.padEnd(28)} F1 ${percent(this.f1)}  P ${percent(precision)}  R ${percent(recall)}  (${counts})`;
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

function themesOf(coded: CodedAnswer, lexicon: string): Set<string> {
  const prefix = `${lexicon}/`;
  const ids = coded.tags.themes.map(({ id }) => id).filter((id) => id.startsWith(prefix));
  return new Set(ids.map((id) => id.slice(prefix.length)));
}

function goldReport(gold: readonly GoldAnswer[], coded: readonly CodedAnswer[]): void {
  const coders = [0, 1] as const;
  const pairs = gold.map((item, index) => ({ item, own: coded[index]! }));
  for (const lexicon of ['evenement', 'numerique'] as const) {
    const tallies = coders.map((coder) => {
      const tally = new Tally();
      for (const { item, own } of pairs) {
        tally.add(themesOf(own, lexicon), new Set(item.coders[coder]![lexicon]));
      }
      return tally;
    });
    console.log(
      `\nthemes ${lexicon}: micro-F1 ${percent(mean(tallies.map(({ f1 }) => f1)))}` +
        ` (precision ${percent(mean(tallies.map(({ precision }) => precision)))},` +
        ` recall ${percent(mean(tallies.map(({ recall }) => recall)))})`,
    );
    const ids = new Set(
      pairs.flatMap(({ item, own }) => [...item.coders[0]![lexicon], ...themesOf(own, lexicon)]),
    );
    for (const id of [...ids].sort()) {
      const tally = new Tally();
      for (const { item, own } of pairs) {
        const only = (set: Iterable<string>) => new Set([...set].filter((one) => one === id));
        tally.add(only(themesOf(own, lexicon)), only(item.coders[0]![lexicon]));
      }
      console.log(`  ${tally.show(id)}`);
    }
  }
  showConfusions(pairs);
  const sentiment = coders.map((coder) =>
    pairs.map(
      ({ item, own }) => [own.tags.sentiment.label, item.coders[coder]!.sentiment] as const,
    ),
  );
  const accuracy = mean(
    sentiment.map((list) => list.filter(([a, b]) => a === b).length / list.length),
  );
  console.log(
    `\nsentiment: accuracy ${percent(accuracy)}, kappa ${percent(mean(sentiment.map(kappa)))}`,
  );
  const confusions = new Map<string, number>();
  for (const [own, theirs] of sentiment[0]!) {
    if (own !== theirs)
      confusions.set(`${theirs} → ${own}`, (confusions.get(`${theirs} → ${own}`) ?? 0) + 1);
  }
  for (const [name, count] of [...confusions].sort((a, b) => b[1] - a[1]))
    console.log(`  ${name}: ${count}`);
  const intents = coders.map((coder) => {
    const tally = new Tally();
    for (const { item, own } of pairs)
      tally.add(new Set(own.tags.intents), new Set(item.coders[coder]!.intent));
    return tally;
  });
  console.log(`\nintents: micro-F1 ${percent(mean(intents.map(({ f1 }) => f1)))}`);
  for (const id of [
    'eloge',
    'critique',
    'suggestion',
    'remerciement',
    'question',
    'sans-contenu',
  ]) {
    const tally = new Tally();
    for (const { item, own } of pairs) {
      tally.add(
        new Set(own.tags.intents.filter((one) => one === id)),
        new Set(item.coders[0]!.intent.filter((one) => one === id)),
      );
    }
    console.log(`  ${tally.show(id)}`);
  }
  let marked = 0;
  let foundCount = 0;
  for (const { item, own } of pairs) {
    const signs = [...item.text];
    const spans = own.tags.personal.map(({ start, end }) => signs.slice(start, end).join(''));
    for (const span of item.coders[0]!.pii.filter((one) => item.coders[1]!.pii.includes(one))) {
      marked += 1;
      if (spans.some((own) => own.includes(span) || span.includes(own))) foundCount += 1;
    }
  }
  console.log(`\npersonal data: recall ${foundCount} / ${marked}`);
  if (VERBOSE) for (const { item, own } of pairs) showErrors(item, own);
}

/** Themes of the first reader that we miss → what we give in their place; most frequent first. */
function showConfusions(pairs: readonly { item: GoldAnswer; own: CodedAnswer }[]): void {
  const counts = new Map<string, number>();
  for (const { item, own } of pairs) {
    for (const lexicon of ['evenement', 'numerique'] as const) {
      const ours = themesOf(own, lexicon);
      const theirs = new Set(item.coders[0]![lexicon]);
      const missed = [...theirs].filter((one) => !ours.has(one));
      const extra = [...ours].filter((one) => !theirs.has(one));
      if (missed.length + extra.length === 0) continue;
      for (const one of missed.length > 0 ? missed : ['–'])
        for (const other of extra.length > 0 ? extra : ['–'])
          counts.set(`${one} → ${other}`, (counts.get(`${one} → ${other}`) ?? 0) + 1);
    }
  }
  const worst = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12);
  console.log('\nworst confusions of themes (missed → given)');
  for (const [name, count] of worst) console.log(`  ${name}: ${count}`);
}

function showErrors(item: GoldAnswer, own: CodedAnswer): void {
  const [first] = item.coders;
  if (!first) return;
  const difference = (name: string, ours: readonly string[], theirs: readonly string[]) => {
    const extra = ours.filter((one) => !theirs.includes(one));
    const missed = theirs.filter((one) => !ours.includes(one));
    return extra.length + missed.length === 0 ? [] : [`${name} +[${extra}] -[${missed}]`];
  };
  const notes = [
    ...difference('evenement', [...themesOf(own, 'evenement')], first.evenement),
    ...difference('numerique', [...themesOf(own, 'numerique')], first.numerique),
    ...difference('intents', own.tags.intents, first.intent),
    ...(own.tags.sentiment.label === first.sentiment
      ? []
      : [
          `sentiment ${own.tags.sentiment.label} (${own.tags.sentiment.score}) instead of ${first.sentiment} {${own.tags.sentiment.evidence.map(({ entry, value, rules }) => `${entry} ${value} ${rules}`).join('; ')}}`,
        ]),
  ];
  if (notes.length > 0)
    console.log(`\n${item.id} [${item.question}] ${item.text}\n    ${notes.join('\n    ')}`);
}

interface Short {
  readonly id: string;
  readonly text: string;
  readonly question: string;
  readonly trial: string;
  readonly evenement: readonly string[];
  readonly numerique: readonly string[];
  readonly sentiment: string;
}

/** Share of right sentiments, and themes, trial by trial. */
function shortReport(items: readonly Short[]): void {
  const coded = codeAnswers(items.map(answerOf), codebook, french.parse);
  const pairs = items.map((item, index) => ({ item, own: coded[index]! }));
  const show = (name: string, of: typeof pairs) => {
    const themes = new Tally();
    for (const { item, own } of of) {
      const gold = [
        ...item.evenement.map((id) => `evenement/${id}`),
        ...item.numerique.map((id) => `numerique/${id}`),
      ];
      themes.add(new Set(own.tags.themes.map(({ id }) => id)), new Set(gold));
    }
    const right = of.filter(({ item, own }) => own.tags.sentiment.label === item.sentiment).length;
    const told = `sentiment ${percent(right / of.length)}  themes F1 ${percent(themes.f1)}`;
    console.log(`  ${name.padEnd(18)} ${told} of ${of.length}`);
  };
  for (const trial of new Set(items.map((item) => item.trial))) {
    show(
      trial,
      pairs.filter(({ item }) => item.trial === trial),
    );
  }
  show('all', pairs);
}

interface Declared {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly polarity: string;
}

/** Share of texts whose score has the sign that their writer declared, kind by kind. */
function signsReport(items: readonly Declared[]): void {
  const coded = codeAnswers(items.map(answerOf), codebook, french.parse);
  const right = ({ polarity }: Declared, index: number): boolean => {
    const score = coded[index]?.tags.sentiment.score ?? 0;
    return polarity === 'positive' ? score > 0 : score < 0;
  };
  for (const kind of new Set(items.map((item) => item.kind))) {
    const own = items.flatMap((item, index) => (item.kind === kind ? [right(item, index)] : []));
    const held = own.filter(Boolean).length;
    console.log(`  ${kind.padEnd(18)} ${percent(held / own.length)} of ${own.length}`);
  }
}

for (const file of NAMED.length > 0 ? NAMED : GOLD) {
  console.log(`\n== ${file}`);
  if (!existsSync(file)) {
    console.log('not here: nothing to measure');
    continue;
  }
  const gold = lines<GoldAnswer>(file);
  goldReport(gold, codeAnswers(gold.map(answerOf), codebook, french.parse));
}
if (NAMED.length === 0) {
  for (const file of SHORT) {
    console.log(`\n== ${file}`);
    shortReport(lines<Short>(file));
  }
  console.log('\n== positive against negative, by the sign of the score');
  for (const file of KINDS) {
    console.log(file);
    signsReport(lines<Declared>(file));
  }
  if (existsSync(SERVICES)) {
    const services = lines<PublicService>(SERVICES).filter(
      ({ sentiment }) => sentiment !== 'neutral',
    );
    signsReport(
      services.map(({ id, text, sentiment }) => ({
        id,
        text,
        kind: 'services (dev)',
        polarity: sentiment,
      })),
    );
  }
}
