import type { Answer } from '../model/survey.js';
import type { CodedAnswer, PersonalData, Tags } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import type { Codebook } from '../tag/codebook.js';
import { personalDataIn } from '../tag/personal.js';
import { familyName } from './names.js';

/** An answer read as far as masks go. */
type Read = Pick<CodedAnswer, 'answer' | 'parse'> & { readonly tags: Pick<Tags, 'personal'> };

/** What is masked in an answer, but for names that may be shown. */
export type MaskedOf = (answer: Answer) => readonly PersonalData[];

/**
 * What is masked in answers that are read for this alone: as `chooseQuotes` masks them, where the same
 * answers are given. They are read when first asked.
 */
export function maskedOf(
  answers: readonly Answer[],
  codebook: Pick<Codebook, 'names' | 'isWord'>,
  parse: (text: string) => Parse,
): MaskedOf {
  let known: ReadonlyMap<Answer, readonly PersonalData[]> | undefined;
  return (answer) => {
    known ??= readMasks(answers, codebook, parse);
    return known.get(answer) ?? [];
  };
}

function readMasks(
  answers: readonly Answer[],
  codebook: Pick<Codebook, 'names' | 'isWord'>,
  parse: (text: string) => Parse,
): ReadonlyMap<Answer, readonly PersonalData[]> {
  const read = answers.map((answer): Read => {
    const parsed = parse(answer.text);
    return { answer, parse: parsed, tags: { personal: personalDataIn(parsed, codebook) } };
  });
  const families = familiesOf(read);
  return new Map(read.map((one) => [one.answer, personalOf(one, families)]));
}

/** Family names that somebody writes beside a first name or a title, as keys. */
export const familiesOf = (read: readonly Read[]): ReadonlySet<string> =>
  new Set(read.flatMap(familiesIn));

/** Personal data of an answer, with the family names that stand alone in it. */
export const personalOf = (one: Read, families: ReadonlySet<string>): PersonalData[] => [
  ...one.tags.personal,
  ...familyAlone(one, families),
];

function familiesIn({ answer, tags }: Read): string[] {
  const names = tags.personal.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return [];
  const characters = [...answer.text];
  return names.flatMap(({ start, end }) => familyName(characters.slice(start, end).join('')) ?? []);
}

/** A family name that stands alone, where somebody writes it beside a first name or a title. */
function familyAlone({ parse, tags }: Read, families: ReadonlySet<string>): PersonalData[] {
  if (families.size === 0) return [];
  return parse.tokens
    .filter(
      ({ pos, text }) => isNameable(pos, text) && families.has(familyName(`M. ${text}`) ?? ''),
    )
    .filter(({ start, end }) => !tags.personal.some((one) => one.start < end && start < one.end))
    .map(({ start, end }) => ({ start, end, kind: 'name' }));
}

/** « Petit bémol » is no Mr Petit. */
const isNameable = (pos: string, text: string): boolean =>
  pos === 'PROPN' || (/^(?:NOUN|X)$/u.test(pos) && /^\p{Lu}\p{Ll}/u.test(text));
