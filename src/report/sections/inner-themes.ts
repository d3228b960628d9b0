import { isWithin, withoutApart } from '../../compare/inner-themes.js';
import { french } from '../../markup.js';
import { listed, quoted } from '../../messages/numbers.js';
import { sizesByEdition } from '../edition-heading.js';
import { ownThemes } from '../given.js';
import { personsIn, type View } from '../view.js';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Of each theme with themes of its own, which these are, and how many people they have together; '' where none has any. */
export const innerNote = (
  themes: readonly Named[],
  view: Pick<View, 'counting' | 'editions' | 'placed'>,
): string =>
  themes
    .flatMap((theme) => {
      const inner = themes.filter((one) => isWithin(one, theme));
      if (inner.length === 0) return [];
      const family = new Set([theme, ...inner].map(({ id }) => id));
      const speaking = view.counting.filter((answer) =>
        ownThemes(answer).some((id) => family.has(id)),
      );
      if (speaking.length === 0) return [];
      const sizes = view.editions.map((edition) => ({
        edition,
        people: personsIn(speaking.filter((answer) => answer.edition === edition)),
      }));
      const names = listed(inner.map((one) => quoted(withoutApart(one))));
      return [
        french`« ${withoutApart(theme)} » ne compte pas ${inner.length === 1 ? 'son sous-thème' : 'ses sous-thèmes'} (${names}) ; ensemble : ${sizesByEdition(sizes, view)}, chacune comptée une fois.`,
      ];
    })
    .join(' ');
