/**
 * `npm run bench:confidences`: of texts that a careful reader would not print, how many the gate holds, by
 * the lists alone and with what was learned; and how many of those that one would print; then of all of them typed
 * otherwise, and those with « je » told of somebody.
 */
import { loadFrench } from '../src/french/engine.js';
import { listedIn } from '../src/quote/gate/secrets/by-lists.js';
import { confidencesIn } from '../src/quote/gate/secrets/confiding.js';
import { PERSONS, toldOf } from './persons.js';
import { rowsOf } from './tags/weights-file.js';
import { WAYS } from './ways.js';

const french = loadFrench();
/** Whether the gate holds a text, and by its lists alone. */
function verdictOf(text: string): { readonly listed: boolean; readonly held: boolean } {
  const parse = french.parse(text);
  const listed = listedIn(parse, []).length > 0;
  return { listed, held: listed || confidencesIn(parse).length > 0 };
}

const read = [
  'unseen/confidences.tsv',
  'unseen/confidences-2.tsv',
  'unseen/confidences-3.tsv',
].flatMap((file) =>
  rowsOf(file).map(([label = '', kind = '', text = '']) => ({
    file,
    label,
    kind,
    text,
    ...verdictOf(text),
  })),
);

type Read = (typeof read)[number];

function tell(name: string, some: readonly Read[]): void {
  const share = (is: (one: Read) => boolean): string =>
    (some.filter(is).length / some.length).toFixed(2);
  const held = share((one) => one.held);
  console.log(
    `${name.padEnd(16)} ${held}  (lists ${share((one) => one.listed)})  of ${some.length}`,
  );
}

for (const file of new Set(read.map((one) => one.file))) {
  const own = read.filter((one) => one.file === file);
  const confided = own.filter(({ label }) => label === 'C');
  console.log(`== ${file}`);
  tell('confidences', confided);
  for (const kind of [...new Set(confided.map((one) => one.kind))].sort()) {
    const some = confided.filter((one) => one.kind === kind);
    tell(`  ${kind}`, some);
  }
  const printed = own.filter(({ label }) => label === 'P');
  tell('to be printed', printed);
}

console.log('== typed otherwise: confidences held, of those held as they are; to be printed, held');
for (const [way, typed] of Object.entries(WAYS)) {
  const again = read.map((one) => ({ ...one, now: verdictOf(typed(one.text)).held }));
  const held = again.filter(({ label, held: before }) => label === 'C' && before);
  const printed = again.filter(({ label }) => label === 'P');
  const still = held.filter(({ now }) => now).length;
  const now = printed.filter((one) => one.now).length;
  console.log(`${way.padEnd(24)} ${still} of ${held.length}; ${now} of ${printed.length}`);
}

console.log(
  '== told of somebody: confidences held, of those held with « je »; to be printed, held, and before',
);
const told = read.flatMap((one, at) => {
  const other = toldOf(one.text, PERSONS[at % PERSONS.length]!);
  return other === one.text ? [] : [{ ...one, now: verdictOf(other).held }];
});
const confided = told.filter(({ label, held }) => label === 'C' && held);
const printed = told.filter(({ label }) => label === 'P');
console.log(`${confided.filter(({ now }) => now).length} of ${confided.length}`);
const [now, before] = [printed.filter((one) => one.now), printed.filter(({ held }) => held)];
console.log(`${now.length} and ${before.length} of ${printed.length}`);
