/**
 * `npm run bench:typing`: how much tags lean on the way answers are typed. Coded answers are typed otherwise (a
 * slip in one word, no accents, capitals, phone spelling, what people put before and after it…) and read again; as the weights were learned from
 * them, only what changes tells something. `--show` lists the answers that change.
 */
import { readdirSync } from 'node:fs';
import { stripAccents } from '../src/accents.js';
import { shown } from './gold.js';
import { answerOf, tagged } from './tagged.js';
import { type Coded, linesOf } from './tags/answers.js';
import { seeded } from './train/perceptron.js';

const ANSWERS = new URL('tags/answers/', import.meta.url);
/** One answer in so many of each file of coded ones. */
const ONE_IN = 20;
const SHOW = process.argv.includes('--show');

const random = seeded(20261127);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** A letter doubled, left out, or swapped with the next one, in a word of five letters or more. */
function slip(text: string): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  if (words.length === 0) return text;
  const { 0: word, index } = pick(words);
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, own, next] = [word.slice(0, at), word[at]!, word[at + 1]!];
  const rest = word.slice(at + 2);
  const typed = pick([own + own + next, next, next + own]);
  return text.slice(0, index) + before + typed + rest + text.slice(index + word.length);
}

/** As on a phone: the most frequent words cut short, no « ne », no accents, no marks. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bc['’]est\b/giu, 'c'],
  [/\bj['’]ai\b/giu, 'jai'],
  [/(?<!\p{L})n(?:e |['’])(?=\p{L})/giu, ''],
  [/\bbeaucoup\b/giu, 'bcp'],
  [/\bavec\b/giu, 'avc'],
  [/\bdans\b/giu, 'ds'],
  [/\bpour\b/giu, 'pr'],
  [/\btemps\b/giu, 'tps'],
  [/\btoujours\b/giu, 'tjs'],
  [/\bproblème/giu, 'pb'],
  [/[.,;:!?…]+/gu, ' '],
];

const shortened = (text: string): string =>
  stripAccents(SHORT.reduce((typed, [word, short]) => typed.replace(word, short), text))
    .toLowerCase()
    .replace(/ +/g, ' ')
    .trim();

/** By ear: -er for -é and the other way round, no letter that is not heard at the end. */
const byEar = (text: string): string =>
  text
    .replace(/(?<=\p{L}{3})(?:er|é)(?!\p{L})/gu, (end) => (end === 'é' ? 'er' : 'é'))
    .replace(/(?<=\p{L}{3})ait(?!\p{L})/gu, 'ai')
    .replace(/(?<=\p{L}{3})s(?!\p{L})/gu, '');

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** Behind what people say before what they have to say, before what closes it. */
const after = (opening: string) => (text: string) => opening + low(text);
const before = (closing: string) => (text: string) => text.replace(/\s*[.!]$/u, '') + closing;

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'one slip': slip,
  'no accents': stripAccents,
  'no apostrophes': (text) => text.replace(/['’]/g, ''),
  'spaces for apostrophes': (text) => text.replace(/['’]/g, ' '),
  capitals: (text) => text.toUpperCase(),
  'bare capitals': (text) => stripAccents(text).toUpperCase(),
  'no marks': (text) => text.replace(/[.,;:!?…]+/gu, ' '),
  'by ear': byEar,
  'as on a phone': shortened,
  'as a point': (text) => `- ${text}`,
  'as a number': (text) => `1. ${text}`,
  'in marks': (text) => `"${text}"`,
  'then …': before('...'),
  'then !': before(' !'),
  'then etc.': before(', etc.'),
  'then a smile': before(' :)'),
  'then thanks': before('. Merci !'),
  'then « voilà »': before(', voilà'),
  'after « bonjour »': after('Bonjour, '),
  'after « bon »': after('Bon, '),
  'after « globalement »': after('Globalement, '),
  'after « franchement »': after('Franchement '),
  'after « je dirais »': after('Je dirais '),
  '… for commas': (text) => text.replaceAll(', ', '... '),
};

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
