import { shareOf } from '../../compare/test-lines.js';
import { byFrequency, countEach, groupBy } from '../../ground/group-by.js';
import { once } from '../../ground/once.js';
import type { Share } from '../../model/change.js';
import type { TaggedRecord, Theme } from '../../model/tags.js';
import { alphabetical } from '../../names/names.js';
import { personKey } from '../../people/people.js';
import { isOnlyAsked } from '../../tag/asked/question-entry.js';
import { overall } from '../../tag/tone/sentiment.js';
import type { FeltShares } from '../figures/diverging.js';
import { ownThemes } from '../given.js';
import type { View } from '../view.js';
import { feelingsBy } from './sentiment.js';

/** What the last edition answered to an open question. */
export interface Answered {
  readonly question: string;
  /** People who say something there. */
  readonly people: number;
  /** Answers without content. */
  readonly silent: number;
  /** People who find there nothing to blame, or nothing to praise, and what they write: « rien ». */
  readonly nothing: { readonly praise: Nothing; readonly blame: Nothing };
  readonly felt: FeltShares;
  /** The theme that the question itself gives to most of those who speak of it there. */
  readonly asked: Pick<Theme, 'id' | 'label'> | undefined;
  /** The themes that these people’s own words tell of, those of most people first. */
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly share: Share;
  }[];
}

export interface Nothing {
  readonly people: number;
  /** In lower case, those of most answers first. */
  readonly texts: readonly string[];
}

/** « Rien », « rien à redire », « aucune », « je ne vois pas », « pas de déception ! »: what is said of nothing, and no more. */
const [SUCH, TO_SAY] = [
  '(?:remarque|critique|déception|souci|problème|bémol|reproche|défaut|regret)s?',
  '(?:dire|redire|signaler|améliorer|changer|ajouter|revoir|reprocher|critiquer|déplorer)',
];
const NOTHING = new RegExp(
  `^(?:non,? )?(?:(?:rien|nada|nothing|que dalle)(?: (?:du tout|de (?:spécial|particulier|plus)|à ${TO_SAY}|pour (?:moi|l['’]instant)))*|(?:(?:je )?(?:ne |n['’])?(?:en )?(?:vois|trouve) (?:pas|rien)|aucune?(?: ${SUCH})?|pas de ${SUCH})(?: particuli(?:er|ère)s?)?(?: à ${TO_SAY})?)[\\s.!…)]*$`,
  'iu',
);

/** The open questions of the last edition to which somebody says something, in their order. */
export const answered = once((view: View): readonly Answered[] => {
  const answersTo = (question: string, all: readonly TaggedRecord[]): TaggedRecord[] =>
    all.filter((one) => one.edition === view.last && one.question === question);
  return view.questions.flatMap((question) => {
    const own = answersTo(question, view.counting);
    const silent = answersTo(question, view.silent).length;
    return own.length === 0 ? [] : [answeredTo(question, own, silent, view)];
  });
});

function answeredTo(
  question: string,
  own: readonly TaggedRecord[],
  silent: number,
  { last, themeLabel, questionLabel }: View,
): Answered {
  const persons = [...groupBy(own, personKey).values()];
  const of = persons.length;
  const ofNothing = (label: string): Nothing => {
    const said = own.filter(
      ({ text, sentiment }) => NOTHING.test(text.trim()) && sentiment.label === label,
    );
    return {
      people: new Set(said.map(personKey)).size,
      texts: byFrequency(said.map(({ text }) => text.trim().toLowerCase())).map(([text]) => text),
    };
  };
  const shareBy = (size: number): Share => shareOf({ edition: last, people: size, of });
  const felt = persons.map((answers) => overall(answers.map(({ sentiment }) => sentiment.label)));
  const themes = persons.flatMap((answers) => [...new Set(answers.flatMap(ownThemes))]);
  const given = own.flatMap(({ themes: all }) =>
    all.flatMap(({ id, evidence }) => (isOnlyAsked(evidence) ? [id] : [])),
  );
  const asked = [...countEach(given)].find(
    ([id, size]) => size > themes.filter((one) => one === id).length,
  )?.[0];
  return {
    question,
    people: of,
    silent,
    nothing: { praise: ofNothing('positive'), blame: ofNothing('negative') },
    felt: {
      ...feelingsBy((feeling) => shareBy(felt.filter((one) => one === feeling).length)),
      label: questionLabel(question),
      people: of,
    },
    asked: asked === undefined ? undefined : { id: asked, label: themeLabel(asked) },
    themes: [...groupBy(themes, (id) => id)]
      .map(([id, { length }]) => ({ id, label: themeLabel(id), share: shareBy(length) }))
      .sort((a, b) => b.share.people - a.share.people || alphabetical(a.label, b.label)),
  };
}
