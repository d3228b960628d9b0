import { countEach } from '../src/ground/group-by.js';
import type { SentimentLabel, TaggedAnswer } from '../src/model/tags.js';
import { INTENTS } from '../src/model/tags.js';
import { type Agreement, agreement, kappa } from './agreement.js';

/** What a reader found in an answer. */
interface Coding {
  readonly evenement: readonly string[];
  readonly numerique: readonly string[];
  readonly sentiment: SentimentLabel;
  readonly intent: readonly string[];
  readonly pii: readonly string[];
}

/** An answer that two readers coded. */
export interface GoldAnswer {
  readonly id: string;
  readonly edition: string;
  readonly question: string;
  readonly text: string;
  readonly coders: readonly [Coding, Coding];
}

/** The same beside what the program found. */
interface Read {
  readonly item: GoldAnswer;
  readonly own: TaggedAnswer;
}

const LEXICONS = ['evenement', 'numerique'] as const;

/** Confusions shown. */
const WORST = 12;

export const shown = (value: number): string => value.toFixed(3);

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

function themesOf({ tags }: TaggedAnswer, lexicon: string): string[] {
  const prefix = `${lexicon}/`;
  return tags.themes.flatMap(({ id }) => (id.startsWith(prefix) ? id.slice(prefix.length) : []));
}

/** Each reader's agreement with the program, on what `ours` and `theirs` take of an answer. */
const withEach = (
  read: readonly Read[],
  ours: (own: TaggedAnswer) => readonly string[],
  theirs: (coding: Coding) => readonly string[],
): Agreement[] =>
  [0, 1].map((coder) =>
    agreement(read.map(({ item, own }) => [ours(own), theirs(item.coders[coder]!)])),
  );

/** Agreement with the first reader on one label. */
function showLabel(
  label: string,
  read: readonly Read[],
  ours: (own: TaggedAnswer) => readonly string[],
  theirs: (coding: Coding) => readonly string[],
): void {
  const only = (labels: readonly string[]) => labels.filter((one) => one === label);
  const one = agreement(
    read.map(({ item, own }) => [only(ours(own)), only(theirs(item.coders[0]))]),
  );
  const rates = `F1 ${shown(one.f1)}  P ${shown(one.precision)}  R ${shown(one.recall)}`;
  console.log(`  ${label.padEnd(28)} ${rates}  (${one.both} / ${one.ours} / ${one.theirs})`);
}

/** Prints how the tags of answers agree with two readers, each in turn, then averaged. */
export function goldReport(gold: readonly GoldAnswer[], coded: readonly TaggedAnswer[]): void {
  const read = gold.map((item, at) => ({ item, own: coded[at]! }));
  for (const lexicon of LEXICONS) showThemes(lexicon, read);
  showConfusions(read);
  showSentiment(read);
  showIntents(read);
  showPersonal(read);
}

function showThemes(lexicon: (typeof LEXICONS)[number], read: readonly Read[]): void {
  const ours = (own: TaggedAnswer) => themesOf(own, lexicon);
  const theirs = (coding: Coding) => coding[lexicon];
  const all = withEach(read, ours, theirs);
  const average = (rate: 'f1' | 'precision' | 'recall') => shown(mean(all.map((one) => one[rate])));
  console.log(
    `\nthemes ${lexicon}: micro-F1 ${average('f1')} (precision ${average('precision')}, recall ${average('recall')})`,
  );
  const ids = new Set(read.flatMap(({ item, own }) => [...theirs(item.coders[0]), ...ours(own)]));
  for (const id of [...ids].sort()) showLabel(id, read, ours, theirs);
}

function showSentiment(read: readonly Read[]): void {
  const labels = [0, 1].map((coder) =>
    read.map(({ item, own }) => [own.tags.sentiment.label, item.coders[coder]!.sentiment] as const),
  );
  const accuracy = mean(
    labels.map((list) => list.filter(([a, b]) => a === b).length / list.length),
  );
  console.log(`\nsentiment: accuracy ${shown(accuracy)}, kappa ${shown(mean(labels.map(kappa)))}`);
  showMost(
    labels[0]!
      .filter(([own, theirs]) => own !== theirs)
      .map(([own, theirs]) => `${theirs} → ${own}`),
  );
}

function showIntents(read: readonly Read[]): void {
  const ours = ({ tags }: TaggedAnswer) => tags.intents;
  const theirs = ({ intent }: Coding) => intent;
  const all = withEach(read, ours, theirs);
  console.log(`\nintents: micro-F1 ${shown(mean(all.map(({ f1 }) => f1)))}`);
  for (const id of INTENTS) showLabel(id, read, ours, theirs);
}

/** How much of what both readers marked is found, in part at least. */
function showPersonal(read: readonly Read[]): void {
  const found = read.flatMap(({ item: { text, coders }, own }) => {
    const signs = [...text];
    const spans = own.tags.personal.map(({ start, end }) => signs.slice(start, end).join(''));
    return coders[0].pii
      .filter((one) => coders[1].pii.includes(one))
      .map((marked) => spans.some((span) => span.includes(marked) || marked.includes(span)));
  });
  console.log(`\npersonal data: recall ${found.filter(Boolean).length} / ${found.length}`);
}

/** Themes of the first reader that we miss → what we give in their place; most frequent first. */
function showConfusions(read: readonly Read[]): void {
  const confused = read.flatMap(({ item, own }) =>
    LEXICONS.flatMap((lexicon) => {
      const { missed, extra } = difference(themesOf(own, lexicon), item.coders[0][lexicon]);
      if (missed.length + extra.length === 0) return [];
      const given = extra.length > 0 ? extra : ['–'];
      return (missed.length > 0 ? missed : ['–']).flatMap((one) =>
        given.map((other) => `${one} → ${other}`),
      );
    }),
  );
  console.log('\nworst confusions of themes (missed → given)');
  showMost(confused, WORST);
}

/** Names with how often each stands there, most frequent first. */
function showMost(names: readonly string[], most = Number.POSITIVE_INFINITY): void {
  const sorted = [...countEach(names)].sort((a, b) => b[1] - a[1]).slice(0, most);
  for (const [name, count] of sorted) console.log(`  ${name}: ${count}`);
}

function difference(ours: readonly string[], theirs: readonly string[]) {
  return {
    missed: theirs.filter((one) => !ours.includes(one)),
    extra: ours.filter((one) => !theirs.includes(one)),
  };
}

/** Prints each answer that was tagged otherwise than by its first reader. */
export function showErrors(gold: readonly GoldAnswer[], coded: readonly TaggedAnswer[]): void {
  gold.forEach((item, at) => {
    const own = coded[at]!;
    const [first] = item.coders;
    const { label, score, evidence } = own.tags.sentiment;
    const note = (name: string, ours: readonly string[], theirs: readonly string[]) => {
      const { missed, extra } = difference(ours, theirs);
      return extra.length + missed.length === 0 ? [] : [`${name} +[${extra}] -[${missed}]`];
    };
    const words = evidence.map(({ entry, value, rules }) => `${entry} ${value} ${rules}`);
    const notes = [
      ...LEXICONS.flatMap((lexicon) => note(lexicon, themesOf(own, lexicon), first[lexicon])),
      ...note('intents', own.tags.intents, first.intent),
      ...(label === first.sentiment
        ? []
        : [`sentiment ${label} (${score}) instead of ${first.sentiment} {${words.join('; ')}}`]),
    ];
    if (notes.length > 0)
      console.log(`\n${item.id} [${item.question}] ${item.text}\n    ${notes.join('\n    ')}`);
  });
}
