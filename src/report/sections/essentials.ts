import { french } from '../../markup.js';
import { inEdition, isTime, startingInEdition } from '../../messages/edition.js';
import { count, counted, people } from '../../messages/numbers.js';
import type { TaggedRecord } from '../../model/tags.js';
import { areFew } from '../../people/privacy.js';
import { sumOf } from '../../stats/sum.js';
import { isOnlyAsked } from '../../tag/asked/question-entry.js';
import { type Chapter, paragraph } from '../blocks.js';
import { sizesByEdition } from '../edition-heading.js';
import { notCounted } from '../given.js';
import { CHAPTER_TITLES } from '../titles.js';
import { lastCounting, personsIn, type View } from '../view.js';
import { feelings, mostCited } from './cited.js';
import { askedThemes, askingAnswers } from './expectations.js';
import { whoOnlyName } from './lacking.js';
import { ahead, leadersTold, leading } from './leading.js';
import { changes } from './moved.js';
import { opinions } from './opinions.js';
import { foreignTold } from './reading.js';
import { sharedSubjects } from './shared-subjects.js';
import { misreadTold } from './weighing.js';

/** Editions that follow each other in no time (sites, sessions) are all told, up to so many. */
const TOLD = 3;

/** The report in a few sentences, each computed from the figures that follow. */
export const essentialsChapter = (view: View): Chapter => ({
  id: 'essentiel',
  title: 'L’essentiel',
  blocks: [{ kind: 'list', numbered: true, items: essentials(view) }, paragraph(spansTold(view))],
});

const spansTold = (view: View): string =>
  french`Deux bornes à côté d’un chiffre sont son intervalle à 95 % : là où il pourrait être si d’autres personnes du même public avaient répondu. L’intervalle ne dit rien des erreurs de lecture : ${misreadTold(view)} (voir « ${CHAPTER_TITLES.limits} »). Chaque chiffre est arrondi de son côté : une somme ou un écart peut différer d’un point, ou d’un centième pour des moyennes.`;

const essentials = (view: View): string[] => {
  const told = toldEditions(view).map((edition) => ({ ...view, last: edition }));
  return [
    read(view),
    ...foreignTold(view.foreign.length),
    ...told.flatMap(opinions),
    ...told.map(mostCited),
    ...told.map(feelings),
    ...changes(view),
    ...told.map(expectations),
  ].filter(Boolean);
};

/** The last of editions that follow each other; all of those that nothing puts in order. */
const toldEditions = ({ editions, last }: View): readonly string[] =>
  editions.length > TOLD || editions.every(isTime) ? [last] : editions;

function read(view: View): string {
  const { analysis, writers, last, placed, isWhoseUnknown } = view;
  const { editions } = analysis.comparison;
  const informative = sumOf(editions, (edition) => edition.informative);
  const ofLast = editions.at(-1)?.respondents ?? 0;
  const written = writers(last);
  if (isWhoseUnknown) return answersRead(view, informative);
  if (editions.length < 2) {
    const opening = placed(last) === '' ? '' : `${startingInEdition(last)}, `;
    const answers =
      informative === written
        ? 'une réponse informative'
        : `au moins une réponse informative (${count(informative)} en\u00a0tout)`;
    return french`${opening}${people(ofLast)} ${have(ofLast)} répondu ; ${writing(written, answers)}.`;
  }
  const sizes = sizesByEdition(
    respondentsOf(view),
    view,
    (size) => `${people(size)} ${have(size)} répondu`,
  );
  return french`${sizes} ; ${inEdition(last)}, ${writing(written, 'au moins une réponse informative')}.`;
}

const writing = (persons: number, answers: string): string =>
  persons === 0
    ? 'aucune n’a écrit de réponse informative'
    : `${count(persons)} ${have(persons)} écrit ${answers}`;

/** As `read`, where nothing tells whose the answers are. */
function answersRead(view: View, informative: number): string {
  const sizes = sizesByEdition(respondentsOf(view), view, (size) => counted(size, 'réponse'));
  const isSingle = view.editions.length < 2;
  const saying =
    informative === sumOf(respondentsOf(view), ({ people: size }) => size)
      ? informative < 2
        ? 'informative'
        : 'toutes informatives'
      : `dont ${counted(informative, 'informative')}${isSingle ? '' : ' en tout'}`;
  return french`${sizes}, ${saying} ; rien ne dit lesquelles viennent de la même personne : chacune compte ici pour une personne (voir « ${CHAPTER_TITLES.limits} »).`;
}

const respondentsOf = ({ analysis }: View) =>
  analysis.comparison.editions.map(({ label, respondents }) => ({
    edition: label,
    people: respondents,
  }));

const have = (persons: number): string => (persons < 2 ? 'a' : 'ont');

function expectations(view: View): string {
  const asked = askingAnswers(view);
  const persons = personsIn(asked.map(({ answer }) => answer));
  if (persons === 0) return '';
  const themesOf = new Map(asked.map(({ answer, themes }) => [answer, themes]));
  const shared = sharedSubjects(view, ({ id }, answer) => themesOf.get(answer)?.has(id) ?? false);
  const lines = askedThemes(asked)
    .map(({ theme, people: size, given, questions }) => ({
      label: view.themeLabel(theme),
      theme,
      size,
      given: { people: given, questions },
    }))
    .filter(({ size }) => size > 0);
  const named = whoOnlyName(
    asked.map(({ answer }) => answer),
    view,
  );
  const ranking = leading(lines);
  const about =
    ranking.first.length + ranking.rivals.length === 0
      ? ''
      : french`,${ahead(ranking, lines.length)} sur ${leadersTold(
          ranking,
          ({ label, theme, size, given }) =>
            french`${label} (${size}${shared(theme)}${notCounted(given, view)})`,
        )}`;
  const [first] = ranking.first;
  const blamed = first === undefined ? '' : blamingToo(first.theme, asked, view);
  return french`${people(persons)} sur ${count(view.writers(view.last))} ${persons < 2 ? 'propose ou demande' : 'proposent ou demandent'} expressément quelque chose${view.placed(view.last)}${about}${blamed}${named === '' ? '' : french` ; ${named}`}.`;
}

/** From this share on of those who ask for something of a theme, that they blame it too is told. */
const MANY = 0.5;

/** « ; 20 des 30 comptent aussi parmi les critiques de Ressources »: who asks mostly blames, in the same words or others. */
function blamingToo(
  theme: string,
  asking: readonly { readonly answer: TaggedRecord; readonly themes: ReadonlySet<string> }[],
  view: View,
): string {
  const askers = new Set(
    asking.flatMap(({ answer, themes }) => (themes.has(theme) ? answer.id : [])),
  );
  const blaming = lastCounting(view).filter(
    ({ id, themes }) =>
      askers.has(id) &&
      themes.some(
        (tag) =>
          tag.id === theme &&
          !isOnlyAsked(tag.evidence) &&
          (tag.polarity === 'negative' || tag.polarity === 'mixed'),
      ),
  );
  const both = personsIn(blaming);
  return areFew(both, view.analysis.threshold) || both < MANY * askers.size
    ? ''
    : french` ; ${count(both)} des ${count(askers.size)} qui demandent quelque chose sur ${view.themeLabel(theme)} comptent aussi parmi ses critiques`;
}
