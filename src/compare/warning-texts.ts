import type { Renamed } from '../closed/near-names.js';
import { isNumber } from '../closed/values.js';
import { groupBy } from '../ground/group-by.js';
import type { Message } from '../message.js';
import { capitalised, inEdition, named, ofEdition, theEdition } from '../messages/edition.js';
import {
  count,
  listed,
  people,
  percent,
  points,
  pointsSpan,
  quoted,
  quotedList,
} from '../messages/numbers.js';
import type { CarriedChange, Change, ChangeAtEqualMix, EditionShare } from '../model/change.js';
import type { MixChange, NewWord, WordedQuestion } from '../model/comparison.js';
import type { LexiconDrift } from '../model/drift.js';
import { sumOf } from '../stats/sum.js';
import type { Wording } from '../wording/rewordings.js';
import type { Hanging } from './doubts.js';
import type { Rate } from './rates.js';
import type { Unchosen } from './renamed.js';
import { shortEntry } from './short-entry.js';
import type { SplitQuestion } from './split.js';

/** A wording of one edition, and where there is nothing like it. */
interface Missing {
  readonly own: Wording;
  readonly missing: readonly string[];
}

/** Wordings of one question, and its name where the study brings them under one. */
interface Reworded {
  readonly wordings: readonly Wording[];
  readonly united?: string | undefined;
}

function rewordingTold({ wordings, united }: Reworded): string {
  const [own, other] = wordings as readonly [Wording, Wording];
  if (united !== undefined)
    return `La question ${quoted(united)}, réunie par l’étude, est formulée autrement d’une édition à l’autre\u00a0: ${listed(wordings.map(placed))}.`;
  return wordings.length > 2
    ? `Une même question est formulée autrement d’une édition à l’autre\u00a0: ${listed(wordings.map(placed))}.`
    : `La question ${placed(own)} est formulée autrement ${inEdition(...other.editions)}\u00a0: ${quoted(other.name)}.`;
}

const placed = ({ name, editions }: Wording): string => `${quoted(name)} (${listed(editions)})`;

/** Questions by where they are: `« a » et « b » (2024) ; « c » (2025)`. */
const gathered = (some: readonly { readonly name: string; readonly where: string }[]): string =>
  [...groupBy(some, ({ where }) => where)]
    .map(([where, own]) => `${listed(own.map(({ name }) => quoted(name)))} (${where})`)
    .join('\u00a0; ');

/** Options named in a warning. */
const OPTIONS_SHOWN = 3;

const some = (options: readonly string[]): string =>
  `${quotedList(options.slice(0, OPTIONS_SHOWN))}${options.length > OPTIONS_SHOWN ? '…' : ''}`;

/** The first options, or the ends of marks: « notes de 1 à 5 ». */
const range = (options: readonly string[]): string =>
  options.length > 1 && options.every(isNumber)
    ? `notes de ${options[0]} à ${options.at(-1)}`
    : some(options);

/** Whether halves are two scales: all are marks, or some degrees have the same name. */
function areScales(halves: SplitQuestion['halves']): boolean {
  const all = halves.flatMap(({ options }) => options);
  return all.every(isNumber) || new Set(all).size < all.length;
}

/** A share among those who wrote: `58 % (60 sur 103, 2024)`. */
const ofWriters = ({ edition, people: size, of, share }: EditionShare): string =>
  `${percent(share)} (${count(size)} sur ${count(of)}, ${edition})`;

/** What few people prove: that there is a gap, at most, and not how large it is. */
const FEW =
  'Sur si peu, même un écart établi a une taille très incertaine\u00a0: ne le publiez pas sans son intervalle.';

/** French texts of the warnings of a comparison, beside each other so that they read alike. */
export const warnings = {
  fewPeople: (small: readonly Size[], least: number): string =>
    `${listed(small.map(({ label, count }) => `${quoted(label)} (${people(count)})`))}\u00a0: moins de ${people(least)} avec une réponse informative. ${FEW}`,

  fewAnswered: (question: string, small: readonly Size[], least: number): string =>
    `Question fermée ${quoted(question)}, ${listed(small.map(({ label, count }) => `${quoted(label)} (${people(count)})`))}\u00a0: moins de ${people(least)} y ont répondu. ${FEW}`,

  sameAddress: (sizes: readonly Size[]): string =>
    `Même adresse électronique ou même identifiant qu’un autre questionnaire\u00a0: ${listed(sizes.map(({ label, count: n }) => `${n} questionnaire${n > 1 ? 's' : ''} ${inEdition(label)}`))}. Chacun compte pour une personne\u00a0; ${sumOf(sizes, ({ count: n }) => n) > 1 ? 'chaque fois que c’est la même, les totaux en comptent une de trop' : 'si c’est la même, les totaux en comptent une de trop'}.`,

  noPeople: (edition: string): string =>
    `${quoted(edition)}\u00a0: personne n’a laissé de réponse informative. Ni ses thèmes ni sa tonalité ne peuvent être comparés.`,

  responseRate: (from: Rate, to: Rate): string =>
    `La part des personnes qui ont laissé une réponse informative a changé\u00a0: ${percent(from.share)} (${from.edition}), ${percent(to.share)} (${to.edition}). Un écart entre ces éditions peut venir de là.`,

  questionRate: (question: string, rates: readonly Rate[]): string =>
    `La part des personnes qui répondent à ${quoted(question)} a changé\u00a0: ${rates.map(({ edition, share }) => `${percent(share)} (${edition})`).join(', ')}. Un thème dont on parle surtout là peut en monter ou en baisser, et le ton de l’ensemble en changer.`,

  wordsApart:
    'Une analyse enregistrée ne garde ni noms ni expressions\u00a0: pour toutes les éditions, les mots sont comparés un à un («\u00a0table ronde\u00a0» compte comme «\u00a0table\u00a0» et «\u00a0ronde\u00a0»).',

  versions: (versions: readonly string[]): string =>
    `Les éditions ont été codées par des versions différentes de verbatim (${listed(versions)})\u00a0: les règles de lecture ont pu changer, et un écart peut venir de là.`,

  mixChanged: (question: string, changes: readonly MixChange[], standardised: boolean): string =>
    `Les réponses à ${quoted(question)} ne se répartissent plus de la même façon\u00a0: parmi les personnes qui ont écrit une réponse informative, ${changes.map(({ option, from, to }) => `${quoted(option)} passe de ${ofWriters(from)} à ${ofWriters(to)}`).join('\u00a0; ')}. Si elles disent qui sont les personnes, et non ce qu’elles pensent, un écart entre ces éditions peut venir de là${standardised ? '\u00a0: lisez les parts à composition égale.' : '.'}`,

  mixPooled: (question: string, options: readonly string[], least: number): string =>
    `À composition égale selon ${quoted(question)}, ${listed(options.map(quoted))} comptent ensemble, pour que chaque groupe ait au moins ${people(least)} dans chaque édition.`,

  mixRenamed: (question: string, renamed: readonly Renamed[]): string =>
    `À composition égale selon ${quoted(question)}, rien n’est vraiment égalisé\u00a0: ${renamed.map((pair) => pair.map(placed).join(' et ')).join('\u00a0; ')} sont peut-être ${renamed.length > 1 ? 'chaque fois une seule réponse' : 'une seule réponse'} sous deux noms, et n’ont pas leur pareil dans l’autre édition. Réunissez-les avant d’en conclure.`,

  standardised: (theme: string, change: Change, equal: ChangeAtEqualMix): string =>
    `Thème ${quoted(theme)}\u00a0: à composition égale selon ${quoted(equal.question)}, l’écart entre ${named(change.from)} et ${named(change.to)} serait de ${points(equal.difference)} (intervalle ${pointsSpan(equal.low, equal.high)}) au lieu de ${points(change.difference)}. Il peut venir de la composition.`,

  newWords: (edition: string, words: readonly NewWord[]): string =>
    `Mots employés uniquement ${inEdition(edition)} et que les lexiques ne rattachent à aucun thème\u00a0: ${listed(words.map((word) => `${quoted(word.word)} (${people(word.people)})`))}. Un sujet nouveau peut manquer au tableau des thèmes.`,

  wordingClose: (groups: readonly Reworded[]): string => {
    const told = groups.map(rewordingTold).join(' ');
    const together = groups.length > 1 ? 'Dans chaque cas, les' : 'Les';
    return `${told} ${together} réponses sont comparées ensemble\u00a0; un écart peut venir des mots de la question.`;
  },

  wordingMissing: (some: readonly Missing[]): string => {
    const [one] = some as readonly [Missing];
    const told =
      some.length > 1
        ? `Des questions n’ont pas d’équivalent reconnu dans chaque édition\u00a0: ${gathered(some.map(({ own, missing }) => ({ ...own, where: `${listed(own.editions)}, rien de proche ${inEdition(...missing)}` })))}.`
        : `La question ${placed(one.own)} n’a pas d’équivalent reconnu ${inEdition(...one.missing)}.`;
    return `${told} Un thème plus ou moins cité peut venir de la question posée.`;
  },

  apart: (from: string, to: string): string =>
    `${capitalised(theEdition(from))} et ${theEdition(to)} n’ont aucune question ouverte en commun\u00a0: leurs écarts de thèmes, de tonalité et d’intentions peuvent venir des seules questions.`,

  closedSplit: ({ question, halves }: SplitQuestion): string =>
    `Question fermée ${quoted(question)}\u00a0: ${areScales(halves) ? 'l’échelle n’est sans doute pas la même' : 'aucune réponse ne porte le même nom'} ${listed(halves.map(({ editions, options }) => `${inEdition(...editions)} (${range(options)})`))}. Ces réponses restent séparées et ne sont pas comparées.`,

  closedLike: (groups: readonly (readonly Wording[])[]): string =>
    `Des questions fermées sont peut-être les mêmes, sous d’autres mots\u00a0: ${groups.map((group) => listed(group.map(placed))).join('\u00a0; ')}. Elles restent séparées.`,

  kindsDiffer: (question: string): string =>
    `La question fermée ${quoted(question)} n’est pas lue de la même façon dans toutes les éditions (une ou plusieurs options par personne, une note ou un nombre)\u00a0: ses parts sont montrées, mais aucun écart n’en est conclu.`,

  closedMissing: (some: readonly Wording[]): string =>
    some.length > 1
      ? `Des questions fermées ne sont posées que dans une partie des éditions, et ne sont comparées qu’entre celles-ci\u00a0: ${gathered(some.map((one) => ({ ...one, where: listed(one.editions) })))}.`
      : `La question fermée ${quoted(some[0]!.name)} n’est posée que dans une partie des éditions (${listed(some[0]!.editions)})\u00a0: elle n’est comparée qu’entre les éditions qui la posent.`,

  optionsRenamed: (question: string, renamed: readonly Renamed[], isScale = false): string =>
    `Question fermée ${quoted(question)}\u00a0: ${renamed.map(([own, other]) => `l’option ${placed(own)} se nomme peut-être ${quoted(other.name)} ${inEdition(...other.editions)}`).join('\u00a0; ')}. Les deux sont comptées séparément\u00a0: leurs écarts viennent du nom${isScale ? ', et l’échelle n’a pas de moyenne' : ''}.`,

  optionsUnchosen: (question: string, unchosen: readonly Unchosen[]): string =>
    `Question fermée ${quoted(question)}\u00a0: personne n’a choisi ${unchosen.map(({ option, editions }) => `${quoted(option)} ${inEdition(...editions)}`).join(', ')}. Si cette option n’y était pas proposée, ou s’y nommait autrement, son écart vient de là.`,

  drift: ({ theme, editions, changes }: DriftText): string => {
    const counted = editions.map(
      ({ edition, only, byChance, all, entries }) =>
        `${only === all ? `les ${people(all)}` : `${count(only)} des ${people(all)}`} ${ofEdition(edition)} (entrées du lexique\u00a0: ${[...new Set(entries.map(shortEntry))].join(', ')}\u00a0; par hasard, on en attendrait ${count(Math.round(byChance))})`,
    );
    return `Thème ${quoted(theme)}\u00a0: ${listed(counted)} ne sont comptées que pour des tournures que personne n’emploie dans les autres éditions. Sans les tournures propres à une édition, ${listed(changes.map(leftWithout))}.`;
  },

  /** @param changes those that one entry makes. */
  carried: (theme: string, changes: readonly (CarriedChange & Left)[]): string => {
    const { entry, edition, people: only, all } = changes[0]!;
    return `Thème ${quoted(theme)}\u00a0: ${count(only)} des ${people(all)} ${ofEdition(edition)} ne sont comptées que pour une expression (entrée du lexique\u00a0: ${shortEntry(entry)}). Sans les personnes comptées pour elle seule, ${listed(changes.map(leftWithout))}.`;
  },

  lastEdition: (edition: string, others: readonly string[]): string =>
    `Ces groupes sont ceux ${ofEdition(edition)}, la dernière édition\u00a0: personne n’est compté ${inEdition(...others)}.`,

  pooled: (groups: readonly string[], pool: string, threshold: number): string =>
    `${listed(groups.map(quoted))}\u00a0: ${groups.length > 1 ? 'réunis' : 'placé'} dans ${quoted(pool)}, car un groupe de moins de ${people(threshold)} n’est jamais montré.`,

  joined: (groups: readonly string[], pool: string): string =>
    `${listed(groups.map(quoted))}\u00a0: ${groups.length > 1 ? 'joints' : 'joint'} à ${quoted(pool)}, sans quoi l’effectif caché se retrouverait par soustraction.`,

  hidden: (question: string, threshold: number): string =>
    `Aucune comparaison par ${quoted(question)}\u00a0: il ne resterait pas deux groupes d’au moins ${people(threshold)}.`,

  nested: (questions: readonly string[]): string =>
    `${listed(questions.map(quoted))}\u00a0: pas de comparaison, car presque toutes les personnes d’une même réponse y sont d’un même groupe\u00a0; leurs écarts rediraient ce que sont les groupes.`,

  closedHidden: (question: string, threshold: number): string =>
    `La question fermée ${quoted(question)} n’est pas montrée par groupe\u00a0: moins de ${people(threshold)} d’un groupe y ont répondu.`,

  toneHidden: (threshold: number): string =>
    `Le ton d’un thème n’est comparé qu’entre les groupes où au moins ${people(threshold)} en parlent, sauf ceux qui feraient retrouver par soustraction le ton d’un plus petit\u00a0; s’il n’en reste pas deux, rien n’en est dit.`,

  themesHidden: (themes: readonly string[], threshold: number): string =>
    `${themes.length > 1 ? 'Cités' : 'Cité'} par moins de ${people(threshold)}, ${themes.length > 1 ? 'ces thèmes ne sont pas montrés' : 'ce thème n’est pas montré'} par groupe, qui les ferait reconnaître\u00a0: ${listed(themes.map(quoted))}.`,

  rareHidden: (question: string, threshold: number): string =>
    `La question fermée ${quoted(question)} n’est pas montrée par groupe\u00a0: moins de ${people(threshold)} ont choisi l’une de ses réponses, et leur groupe les ferait reconnaître.`,

  rarePooled: (questions: readonly string[], others: string, threshold: number): string =>
    `${listed(questions.map(quoted))}\u00a0: les réponses que moins de ${people(threshold)} ont choisies sont réunies dans ${quoted(others)}, avec la plus petite des autres s’il le faut\u00a0: un groupe ferait reconnaître ces personnes.`,

  /** @param groups those without a mean, as a list; '' for all. */
  meanHidden: (questions: readonly string[], groups: string, least: number): string =>
    `${listed(questions.map(quoted))}\u00a0: pas de moyenne${groups === '' ? '' : ` pour ${groups}`}, car celle d’un groupe de moins de ${people(least)} dirait ce qu’ont choisi les personnes dont les réponses sont réunies${groups === '' ? '' : '\u00a0; les moyennes de tous les autres groupes permettraient de la retrouver'}.`,

  rareLeftOut: (questions: readonly string[], threshold: number): string =>
    `${listed(questions.map(quoted))}\u00a0: les réponses que moins de ${people(threshold)} ont choisies ne sont pas montrées par groupe, qui les ferait reconnaître.`,
};

/** A warning, and what the user may do about it. */
export interface Warning {
  readonly text: string;
  readonly remedy?: Message;
  /** Questions of different editions that may be one, though none looks like another. */
  readonly unpaired?: readonly string[];
  /** The questions that the text tells one after the other, where there are several. */
  readonly worded?: readonly WordedQuestion[];
}

/** People of an edition or group with an informative answer. */
type Size = Readonly<{ label: string; count: number }>;

interface DriftText {
  readonly theme: string;
  readonly editions: readonly (Hanging & { readonly entries: readonly string[] })[];
  /** The changes from or to these editions that have a verdict. */
  readonly changes: readonly LexiconDrift[];
}

type Left = Pick<LexiconDrift, 'from' | 'to' | 'difference' | 'without' | 'sharesWithout'>;

const leftWithout = ({ from, to, difference, without, sharesWithout }: Left): string => {
  const [before, after] = sharesWithout;
  return `l’écart entre ${named(from)} et ${named(to)} serait de ${points(without)} (${percent(before)} puis ${percent(after)}) au lieu de ${points(difference)}`;
};
