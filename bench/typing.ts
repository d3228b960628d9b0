/**
 * `npm run bench:typing`: how much tags lean on the way answers are typed. Coded answers are typed otherwise (a
 * slip in one word, no accents, capitals, phone spelling, what people put before and after it…) and read again; as the weights were learned from
 * them, only what changes tells something. `--show` lists the answers that change.
 */
import { readdirSync } from 'node:fs';
import { shown } from './gold.js';
import { answerOf, tagged } from './tagged.js';
import { type Coded, linesOf } from './tags/answers.js';
import { WAYS } from './ways.js';

const ANSWERS = new URL('tags/answers/', import.meta.url);
/** One answer in so many of each file of coded ones. */
const ONE_IN = 20;
const SHOW = process.argv.includes('--show');

const coded = readdirSync(ANSWERS)
  .filter((file) => !file.startsWith('kinds-'))
  .sort()
  .flatMap((file) => linesOf<Coded>(new URL(file, ANSWERS)).filter((_, at) => at % ONE_IN === 0));

const read = (typed: (text: string) => string) =>
  tagged(
    coded.map(({ text, question = '' }, at) =>
      answerOf({ id: `${at}`, question, text: typed(text) }),
    ),
  ).map(({ parse, tags }) => ({
    text: parse.text,
    themes: tags.themes
      .map(({ id }) => id)
      .sort()
      .join(' '),
    tone: tags.sentiment.label,
  }));

const straight = read((text) => text);
console.log(`${coded.length} coded answers, typed otherwise: those whose themes, and tone, change`);
for (const [way, typed] of Object.entries(WAYS)) {
  const pairs = read(typed).map((own, at) => ({ own, as: straight[at]! }));
  const changed = pairs.filter(({ own, as }) => own.text !== as.text);
  const themes = changed.filter(({ own, as }) => own.themes !== as.themes);
  const tones = changed.filter(({ own, as }) => own.tone !== as.tone);
  const share = ({ length }: readonly unknown[]) => `${length} (${shown(length / changed.length)})`;
  console.log(`  ${way.padEnd(24)} of ${changed.length}: ${share(themes)}, ${share(tones)}`);
  for (const { own, as } of SHOW ? new Set([...themes, ...tones]) : []) {
    console.log(`    ${as.text}\n    ${own.text}`);
    console.log(`      ${as.tone} [${as.themes}] → ${own.tone} [${own.themes}]`);
  }
}
