import { stripAccents } from '../src/names/accents.js';
import { seeded } from './train/perceptron.js';

/*
 * How people type what others wrote with care: a slip in one word, no accents, capitals, phone spelling, marks, what
 * they put before and after what they say, lines that an e-mail broke.
 */

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

/** A text typed otherwise, by how; the same ones in the same order give the same texts. */
export const WAYS: Readonly<Record<string, (text: string) => string>> = {
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
  'after « sans hésiter »': after('Sans hésiter, '),
  'after « eh bien »': after('Eh bien '),
  'after « vaste question »': after('Vaste question ! '),
  'after « merci beaucoup »': (text) => `Merci beaucoup. ${text}`,
  'after « chère équipe »': after('Chère équipe, '),
  'after « NB »': after('NB : '),
  'after « je précise que »': after('Je précise que '),
  'after « et »': after('Et '),
  'after « madame dit que »': after('Madame dit que '),
  'then « désolé »': before('. Désolé.'),
  'then « rien d’autre »': before('. Je n’ai rien d’autre à ajouter.'),
  'then « non ? »': before(', non ?'),
  'then « je crois »': before(', je crois'),
  'then « c’est mon avis »': before('. C’est mon avis.'),
  'then [illisible]': before(' [illisible]'),
  '« cependant » for « mais »': (text) => text.replace(/(?<!\p{L})mais(?!\p{L})/gu, 'cependant'),
  'then wishes': before('. Bonne continuation !'),
  'then excuses': before(' (désolée pour les fautes)'),
  'then a heart': before(' ❤️'),
  'then a thumb': before(' 👍'),
  'broken by a copy': (text) =>
    text.replace(/.{50,70}(?=\S)(?<= )/gu, (line) => `${line.trimEnd()}\n`),
  '… for commas': (text) => text.replaceAll(', ', '... '),
};
