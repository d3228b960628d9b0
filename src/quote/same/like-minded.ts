import { groupBy } from '../../ground/group-by.js';
import type { LikeMinded, Quote } from '../../model/quote.js';
import type { SentimentLabel, TaggedAnswer } from '../../model/tags.js';
import { peopleIn, personKey } from '../../people/people.js';
import { isOnlyAsked } from '../../tag/asked/question-entry.js';

/**
 * How many people speak of the theme of a quote as it does: few say the same in the same words, and a quote stands
 * for those who praise or blame what it praises or blames. Who only answers a question on the theme does not count, as
 * in the tables of themes. A quote that is mixed or neutral stands for all who speak of its theme. Whoever wrote it is
 * one of them: nothing is told of a theme for which they are not counted.
 *
 * @param told the answers that count.
 * @returns of the theme that was `asked` for; else, of those of the quote, of the one of which the most do.
 */
export function likeMindedIn(
  told: readonly TaggedAnswer[],
): (
  quote: Pick<Quote, 'edition' | 'id' | 'themes' | 'sentiment'>,
  asked?: string,
) => LikeMinded | null {
  const editions = new Map(
    [...groupBy(told, ({ answer }) => answer.edition)].map(([edition, own]) => [
      edition,
      { of: peopleIn(own).size, speaking: speakingIn(own) },
    ]),
  );
  return ({ edition, id, themes, sentiment }, asked) => {
    const { of, speaking } = editions.get(edition)!;
    const sizes = themes.flatMap((theme): LikeMinded[] => {
      const alike = (speaking.get(theme) ?? []).filter(({ side }) => sharesSide(sentiment, side));
      const persons = peopleIn(alike);
      return persons.has(personKey({ edition, id })) ? [{ theme, people: persons.size, of }] : [];
    });
    const [most] = sizes.sort((a, b) => b.people - a.people);
    const chosen = asked === undefined ? most : sizes.find(({ theme }) => theme === asked);
    return chosen !== undefined && chosen.people > 1 ? chosen : null;
  };
}

interface Speaking {
  readonly answer: TaggedAnswer['answer'];
  readonly side: SentimentLabel;
}

/** Who speaks of each theme in their own words, and how. */
function speakingIn(own: readonly TaggedAnswer[]): Map<string, Speaking[]> {
  const all = own.flatMap(({ answer, tags }) =>
    tags.themes.flatMap(({ id, polarity, evidence }) =>
      isOnlyAsked(evidence) ? [] : { id, answer, side: polarity },
    ),
  );
  return groupBy(all, ({ id }) => id);
}

/** Who praises and blames a theme is on both sides. */
const sharesSide = (quote: SentimentLabel, other: SentimentLabel): boolean =>
  quote === 'mixed' || quote === 'neutral' || other === quote || other === 'mixed';
