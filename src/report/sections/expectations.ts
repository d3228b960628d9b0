import { groupBy } from '../../cloud/group-by.js';
import { type Content, french, markup } from '../../markup.js';
import { inEdition } from '../../messages/edition.js';
import { people as personsOf } from '../../messages/numbers.js';
import type { TaggedAnswer } from '../../model.js';
import { foldName } from '../../names.js';
import { maskedText } from '../answer-text.js';
import type { Section } from '../section.js';
import { themeLink } from '../theme-link.js';
import { unbroken } from '../unbroken.js';
import type { View } from '../view.js';

/** Themes shown, and examples for each: enough to know what is asked, the list has them all. */
const THEMES = 8;
const EXAMPLES = 3;
/** Characters of an example: longer answers are read in the list. */
const LONGEST = 220;

/** What one theme's suggestions are. */
export interface Asked {
  readonly theme: string;
  readonly people: number;
  readonly examples: readonly TaggedAnswer[];
}

export function expectationsSection(view: View): Section | undefined {
  const asked = expectations(view);
  if (asked.length === 0) return undefined;
  return {
    id: 'attentes',
    title: 'Attentes et suggestions',
    body: [
      markup`<p>${expectationsIntro(view)}</p>`,
      markup`<ol class="asked">${asked.map((one) => item(one, view))}</ol>`,
    ],
  };
}

export const expectationsIntro = ({ last }: View): string =>
  french`Ce que les personnes proposent ou demandent ${inEdition(last)}, par thème. Les exemples, trois au plus, sont pris parmi les textes courts ; une réponse n’illustre qu’un thème, le plus demandé de ceux dont elle parle, si bien qu’un thème peut montrer moins de textes que de personnes. Rien n’y est réécrit, les données personnelles sont masquées.`;

const item = ({ theme, people: size, examples }: Asked, view: View): Content =>
  markup`<li><p class="asked-head"><strong>${themeLink(theme, view.themeLabel(theme))}</strong> <span>${personsOf(size)}</span></p><ul>${examples.map(
    (answer) => markup`<li><q>${unbroken(maskedText(answer))}</q> ${reference(answer, view)}</li>`,
  )}</ul></li>`;

/** Where an answer is from, as a link to it. */
export const reference = (
  { edition, id, answer }: Pick<TaggedAnswer, 'edition' | 'id' | 'answer'>,
  view: View,
): Content =>
  markup`<a class="ref" href="#r${view.placeOf(edition, answer)}">${edition}, <span class="whole">personne ${id}</span></a>`;

/**
 * Suggestions of the last edition by theme, most asked first. An answer that asks for several things
 * is an example of its most asked theme only; a theme left without an example is not shown.
 */
export function expectations({ counting, last }: View): Asked[] {
  const asking = counting.filter(
    ({ edition, intents }) => edition === last && intents.includes('suggestion'),
  );
  const byTheme = groupBy(
    asking.flatMap((answer) => answer.themes.map(({ id }) => ({ theme: id, answer }))),
    ({ theme }) => theme,
  );
  const told = new Set<TaggedAnswer>();
  return [...byTheme]
    .map(([theme, uses]) => ({ theme, answers: uses.map(({ answer }) => answer) }))
    .map((one) => ({ ...one, people: new Set(one.answers.map(({ id }) => id)).size }))
    .sort((a, b) => b.people - a.people || (a.theme < b.theme ? -1 : 1))
    .map(({ theme, people, answers }) => {
      const examples = examplesOf(answers.filter((answer) => !told.has(answer)));
      for (const answer of examples) told.add(answer);
      return { theme, people, examples };
    })
    .filter(({ examples }) => examples.length > 0)
    .slice(0, THEMES);
}

/** The shortest answers of at least four words, one a person, equal texts once. */
function examplesOf(answers: readonly TaggedAnswer[]): TaggedAnswer[] {
  const fit = answers
    .filter(({ text }) => text.length <= LONGEST && text.trim().split(/\s+/).length >= 4)
    .sort((a, b) => a.text.length - b.text.length || (a.answer < b.answer ? -1 : 1));
  const persons = [...groupBy(fit, ({ id }) => id).values()].map(([first]) => first!);
  const texts = groupBy(persons, ({ text }) => foldName(text));
  return [...texts.values()].slice(0, EXAMPLES).map(([first]) => first!);
}
