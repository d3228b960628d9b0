import { groupBy } from '../../ground/group-by.js';
import { french } from '../../markup.js';
import { count } from '../../messages/numbers.js';
import type { TaggedRecord } from '../../model/tags.js';
import { alphabetical } from '../../names/names.js';
import { isOnlyAsked } from '../../tag/asked/question-entry.js';
import { ownThemes } from '../given.js';
import { lastCounting, personsIn, type View } from '../view.js';

/** Fewer people who name one subject tell nothing of a theme. */
const SOME = 3;

/** The themes that are subjects, and not a part of what is evaluated. */
export const subjectsIn = ({ analysis }: View): string[] =>
  analysis.themes.flatMap(({ id, subject }) => (subject ? id : []));

type Tag = TaggedRecord['themes'][number];

/**
 * Of a theme, the subject that most of those name who speak of it so, in the same answers: « , dont 13 aussi sur
 * Intelligence artificielle ». '' where there is none: « moins d’IA » blames the contents for that alone.
 *
 * @param isSo whether an answer speaks of the theme in the way that is counted.
 */
export function sharedSubjects(
  view: View,
  isSo: (tag: Tag, answer: TaggedRecord) => boolean,
): (theme: string) => string {
  const subjects = new Set(subjectsIn(view));
  const own = lastCounting(view);
  return (theme) => {
    if (subjects.has(theme)) return '';
    const speaking = own.filter((answer) =>
      answer.themes.some(
        (tag) => tag.id === theme && !isOnlyAsked(tag.evidence) && isSo(tag, answer),
      ),
    );
    const size = personsIn(speaking);
    const named = speaking.flatMap((answer) =>
      ownThemes(answer).flatMap((subject) =>
        subjects.has(subject) ? { subject, id: answer.id } : [],
      ),
    );
    const [most] = [...groupBy(named, ({ subject }) => subject)]
      .map(([subject, all]) => ({ label: view.themeLabel(subject), people: personsIn(all) }))
      .sort((a, b) => b.people - a.people || alphabetical(a.label, b.label));
    return most !== undefined && most.people >= SOME && 2 * most.people > size
      ? french`, dont ${count(most.people)} aussi sur ${most.label}`
      : '';
  };
}
