import { showPlace } from '../errors.js';
import { countEach, groupBy } from '../ground/group-by.js';
import { meet } from '../ground/spans.js';
import { french } from '../markup.js';
import { cutShort } from '../messages/entries.js';
import { count, counted, people as persons } from '../messages/numbers.js';
import type { TaggedAnswer, Theme } from '../model/tags.js';
import type { Span } from '../model/text.js';
import { lineOf, maskedSlicer } from '../report/answer-text.js';
import { companions, coverageByQuestion, uncovered } from '../tag/coverage.js';
import type { EntryUse } from '../tag/entry-use.js';
import { textTable } from './print.js';

/**
 * Answers and, of each theme, entries that are listed, unused and used; how many there are is told. And
 * how many characters of an answer stand on either side of what an entry found there.
 */
const SHOWN = { answers: 25, entries: 6, used: 10, around: 30 } as const;

export function useLines(use: readonly EntryUse[]): string[] {
  const denied = use.filter(({ answers, negated }) => answers > 1 && answers === negated);
  const unused = use.filter(({ answers }) => answers === 0);
  return [
    ...foundLines(use),
    '',
    french`Entrées jamais trouvées dans ces réponses : ${count(unused.length)} sur ${count(use.length)}`,
    ...byOwner(unused, use),
    '',
    french`Entrées trouvées seulement sous une négation : ${count(denied.length)}`,
    ...denied.map(({ listed, answers }) => {
      const { place } = listed.lexicon.spotAt(listed.path);
      return french`  ${showPlace(place)} : « ${listed.entry.text} », ${count(answers)} réponses`;
    }),
  ];
}

/** What the most used entries of each theme find, with the words around in the first answer. */
function foundLines(use: readonly EntryUse[]): string[] {
  const used = use.filter(({ answers }) => answers > 0);
  if (used.length === 0) return [];
  const owned = [...groupBy(used, ({ listed }) => listed.owner).values()];
  const all = owned.every(({ length }) => length <= SHOWN.used);
  const rows = owned.flatMap((own) => {
    const most = own.toSorted((a, b) => b.answers - a.answers).slice(0, SHOWN.used);
    return most.map(({ listed, answers, first }) => [
      listed.label,
      cutShort(listed.entry.text),
      count(answers),
      first === undefined ? '' : inContext(first),
    ]);
  });
  return [
    '',
    french`Entrées trouvées dans ces réponses : ${count(used.length)} sur ${count(use.length)}${all ? '' : ` ; les ${count(SHOWN.used)} plus fréquentes de chaque thème`}`,
    ...textTable([['thème', 'entrée', 'réponses', 'dans la première réponse'], ...rows]),
  ];
}

/** A stretch of an answer between the words around it, masked. */
function inContext({ tagged: { answer, tags }, ...found }: NonNullable<EntryUse['first']>): string {
  const slice = maskedSlicer({ ...answer, ...tags });
  const span = withMasked(found.span, tags.personal);
  const before = slice({ start: Math.max(0, span.start - SHOWN.around), end: span.start });
  const after = slice({ start: span.end, end: span.end + SHOWN.around });
  const head = span.start > SHOWN.around ? before.replace(/^\S*\s/u, '…') : before;
  const whole = span.end + SHOWN.around >= Array.from(answer.text).length;
  const tail = whole ? after : after.replace(/\s\S*$/u, '…');
  const shown = slice(span);
  // What is masked stands in brackets already.
  const marked = /^\[[^\]]*\]$/u.test(shown) ? shown : `[${shown}]`;
  return `${answer.answer}  ${head}${marked}${tail}`.replace(/\s+/gu, ' ');
}

/** A stretch with the whole of what is masked in it: « Lagarde » with its « Mme », which one mask stands for. */
function withMasked(span: Span, personal: readonly Span[]): Span {
  const all = [span, ...personal.filter((one) => meet(one, span))];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}

function byOwner(unused: readonly EntryUse[], all: readonly EntryUse[]): string[] {
  const totals = countEach(all.map(({ listed }) => listed.owner));
  return [...groupBy(unused, ({ listed }) => listed.owner)].map(([owner, own]) => {
    const texts = own.slice(0, SHOWN.entries).map(({ listed }) => cutShort(listed.entry.text));
    const more = own.length > texts.length ? ', …' : '';
    return french`  ${own[0]!.listed.label} (${count(own.length)} sur ${count(totals.get(owner)!)}) : ${texts.join(', ')}${more}`;
  });
}

export function coverageLines(tagged: readonly TaggedAnswer[], themes: readonly Theme[]): string[] {
  const rows = coverageByQuestion(tagged).map(({ question, people, covered }) => [
    question || '(sans question)',
    count(people),
    count(covered),
    people === 0 ? '' : `${Math.round((100 * covered) / people)} %`,
  ]);
  const together = companions(tagged, themes);
  const left = uncovered(tagged);
  const line = lineOf(tagged);
  return [
    '',
    'Couverture par question',
    ...textTable([['question', 'personnes', 'avec un thème', 'part'], ...rows]),
    '',
    french`Thèmes qui ne viennent jamais seuls : ${together.length === 0 ? 'aucun' : ''}`.trimEnd(),
    ...together.map(
      ({ theme, other, people }) =>
        french`  ${theme.label} : toujours avec ${other.label} (${persons(people)})`,
    ),
    '',
    french`Réponses sans thème : ${count(left.length)}`,
    ...left.slice(0, SHOWN.answers).map((one) => `  ${line(one)}`),
    ...(left.length > SHOWN.answers
      ? [
          french`  et ${counted(left.length - SHOWN.answers, 'autre')} : tag --format csv les donne toutes`,
        ]
      : []),
  ];
}
