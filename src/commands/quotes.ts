import type { Command } from 'commander';
import { withoutFolders } from '../analysis/source-names.js';
import type { Dress } from '../cards/card.js';
import { deckOf } from '../cards/cards.js';
import { countedApart } from '../compare/inner-themes.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { type Lean, leanTold } from '../messages/lean.js';
import { counted, listed, quoted } from '../messages/numbers.js';
import type { Survey } from '../model/survey.js';
import type { TaggedAnswer } from '../model/tags.js';
import { wordingsIn } from '../people/people.js';
import { leanOf } from '../quote/balance.js';
import { type Offered, offeredOf } from '../quote/offered.js';
import { chooseQuotes, type QuoteSettings } from '../quote/quotes.js';
import { isSameName, otherThan, properName, questionsOf } from '../quote/subject.js';
import { reportSentence } from '../quote/woven/report-sentence.js';
import { mayRename } from '../quote/woven/scope.js';
import { themeLabels } from '../report/labels.js';
import { calledIn } from '../report/persons.js';
import { tagAnswers, taggedRecord } from '../tag/answers.js';
import { checkForeignCards, openDress, titled, writeCards } from './card-files.js';
import { formatOf } from './format.js';
import { nearlyWoven } from './nearly-woven.js';
import { commandOnFiles } from './options.js';
import { checkOutputFile, checkOutputFolder, deliver } from './output.js';
import type { Prepared } from './prepare.js';
import { printNotices, tell } from './print.js';
import { NO_QUOTE, QUOTE_FORMATS } from './quoted.js';
import { prepareQuotes } from './quotes-inputs.js';
import { QUOTE_FORMAT_NAMES, type QuotesOptions, withQuotesOptions } from './quotes-options.js';
import { groupsOf, speakersAsked, tellUnshown } from './speakers.js';
import { SUMMARIES } from './summaries.js';
import { wantedOf } from './wanted.js';
import { type Composed, checkWeave, enoughWoven } from './weave-refused.js';

export function quotesCommand(): Command {
  return withQuotesOptions(
    commandOnFiles(
      'quotes',
      SUMMARIES.quotes,
      'verbatim quotes nec-2025.csv --theme evenement/sens --top 10',
    ),
  ).action(runQuotes);
}

async function runQuotes(files: string[], given: QuotesOptions, command: Command): Promise<void> {
  const format = formatOf(given, QUOTE_FORMAT_NAMES);
  checkWeave(given);
  checkOutputs(files, given);
  const { prepared, options } = prepareQuotes(files, given);
  const { survey, codebook } = prepared;
  const dress = await dressOf(prepared, options);
  printNotices(survey.notices);
  if (files.length === 0 && !options.weave) tellEditions(survey, options.study).forEach(tell);
  if (options.cards === undefined) tellUnshown(options, format).forEach(tell);
  const wanted = wantedOf(options, prepared);
  const speakers = speakersAsked(prepared, options);
  const { tagged, quotes, left, composed } = chosenOf(prepared, options, {
    wanted,
    isTopGiven: command.getOptionValueSource('top') !== 'default',
  });
  if (left > 0) tellLeft(left, { of: quotes.length + left, top: options.top });
  if (options.cards !== undefined && dress)
    writeCards(options.cards, deckOf(quotes, dress, speakers), dress).forEach(tell);
  if (isOpen(options)) tellLean(leanOf(quotes, tagged.map(taggedRecord)));
  if (composed && format === 'text') {
    tellSources(composed);
    otherNamed(tagged, options.subject).forEach(tell);
    nearlyWoven(composed.nearly).forEach(tell);
    return deliver(options.output, `${composed.woven.sentence}\n`);
  }
  const shown = composed?.woven.quotes ?? quotes;
  // The terminal's table says it itself.
  if (shown.length === 0 && (format !== 'text' || options.output !== undefined)) tell(NO_QUOTE);
  if (format !== 'md') tellHeld(shown.filter(({ gate }) => !gate.publishable).length);
  const content = await QUOTE_FORMATS[format]({
    quotes: shown,
    labelOf: themeLabels(countedApart(codebook.themes)),
    sources: withoutFolders(survey).sources,
    groupOf: groupsOf(speakers),
    askedOf: wordingsIn(survey.answers),
    answerOf: calledIn(survey.answers).answerOf,
  });
  deliver(options.output, content);
}

/** Quotes that are given all the same, and that nobody may print as they are. */
function tellHeld(held: number): void {
  if (held === 0) return;
  tell({
    french: `${counted(held, 'citation est retenue', 'citations sont retenues')} par le contrôle avant publication, et ${held === 1 ? 'est donnée avec sa raison' : 'sont données avec leurs raisons'} : gardez cette liste en interne.`,
    english: `${en.counted(held, 'quote is', 'quotes are')} held back by the publication gate, and given with ${held === 1 ? 'its reason' : 'their reasons'}: keep this list internal.`,
  });
}

/** What cards are dressed with, where they are asked for. */
const dressOf = async (
  { look, survey }: Prepared,
  { cards, subject }: QuotesOptions,
): Promise<Dress | null> =>
  cards === undefined ? null : openDress(titled(look, survey.answers, subject));

interface Chosen extends Offered {
  readonly tagged: readonly TaggedAnswer[];
  /** The sentence, where it is asked for. */
  readonly composed: Composed | null;
}

/** What quotes are asked for, and whether the user says how many. */
interface Order {
  readonly wanted: QuoteSettings;
  readonly isTopGiven: boolean;
}

/** Chooses the quotes, only those worth it where neither their number nor their kind is asked for, and the sentence. */
export function chosenOf(
  { survey, codebook, privacy }: Prepared,
  options: QuotesOptions,
  { wanted, isTopGiven }: Order,
): Chosen {
  const tagged = tagAnswers(survey.answers, codebook);
  // The sentence chooses its own: others are for cards.
  const quotes = options.weave && options.cards === undefined ? [] : chooseQuotes(tagged, wanted);
  const offered = isTopGiven || !isOpen(options) ? { quotes, left: 0 } : offeredOf(quotes);
  const sentence = () =>
    enoughWoven(reportSentence(tagged, wanted, codebook.readQuestion), {
      tagged,
      named: wanted,
      threshold: privacy.threshold,
      options,
    });
  return { ...offered, tagged, composed: options.weave ? sentence() : null };
}

function checkOutputs(files: readonly string[], { output, cards }: QuotesOptions): void {
  if (output !== undefined) checkOutputFile(output, files);
  if (cards === undefined) return;
  checkOutputFolder(cards, '--cards');
  checkForeignCards(cards);
}

/** Whether nothing but the score decides which quotes praise: else their lean is the user's choice. */
const isOpen = ({ weave, balance, sentiment, theme, about }: QuotesOptions): boolean =>
  !(weave || balance || sentiment || theme || about);

function tellLeft(left: number, { of, top }: { of: number; top: number }): void {
  const isOne = left === 1;
  tell({
    french: `${isOne ? `Une des ${of} premières, trop brève ou trop vague pour être publiée, est laissée` : `${left} des ${of} premières, trop brèves ou trop vagues pour être publiées, sont laissées`} de côté ; --top ${top} ${isOne ? 'la' : 'les'} donne aussi.`,
    english: `${isOne ? `One of the first ${of}, too brief or too vague to be printed, is` : `${left} of the first ${of}, too brief or too vague to be printed, are`} set aside; --top ${top} gives ${isOne ? 'it' : 'them'} too.`,
  });
}

/**
 * A study has the quotes of all its editions: how to have those of one.
 *
 * @param study where the user names its file.
 */
export function tellEditions(
  { editions, sources }: Pick<Survey, 'editions' | 'sources'>,
  study?: string,
): Message[] {
  const last = sources.at(-1)?.file ?? '';
  if (editions.length < 2 || sources.length < 2) return [];
  const typed = (file: string): string => (/\s/u.test(file) ? `"${file}"` : file);
  const command = `verbatim quotes ${typed(last)}${study === undefined ? '' : ` --study ${typed(study)}`}`;
  return [
    {
      french: `Les citations viennent de toutes les éditions de l’étude (${listed(editions)}) : pour une seule, nommez son fichier, « ${command} ».`,
      english: `The quotes come from all editions of the study (${en.listed(editions)}): for one only, name its file, “${command}”.`,
    },
  ];
}

/** The best quotes praise more than the answers do: whoever prints them must know. */
function tellLean(lean: Lean | null): void {
  if (!lean) return;
  const { french, english } = leanTold(lean);
  tell({
    french: `${french}. Le score seul en décide ; --balance real garde la part des éloges des réponses.`,
    english: `${english}. The score alone decides; --balance real keeps the share of praise of the answers.`,
  });
}

/** That the questions name an event that the sentence calls otherwise: by a kind, which may be a part of it (« la soirée »), or by a name that nobody says. */
export function otherNamed(tagged: readonly TaggedAnswer[], subject = ''): Message[] {
  const questions = questionsOf(tagged);
  const named = properName(questions);
  const isSame = named === null || isSameName(named, subject);
  const isPart = otherThan(subject, questions) !== null && !mayRename(subject, tagged);
  if (subject === '' || isSame || isPart) return [];
  return [
    {
      french: `Ces images ont été données pour ${quoted(named)}, que la question nomme, et non pour ${quoted(subject)} : à vous de juger si elles en parlent.`,
      english: `These images were given for ${en.quoted(named)}, which the question names, and not for ${en.quoted(subject)}: it is for you to judge whether they are about it.`,
    },
  ];
}

/** Where each quote of the sentence is from, in its order. */
function tellSources({ woven, unsure }: Composed): void {
  const places = woven.quotes.map(({ edition, answer }) => `${edition} ${answer}`).join(', ');
  tell({
    french: `Réponses citées, dans l’ordre : ${places}. --format jsonl donne ces citations, que verify prouve.`,
    english: `Answers quoted, in order: ${places}. --format jsonl gives these quotes, which verify proves.`,
  });
  if (unsure.length === 0) return;
  const texts = unsure.map(({ text }) => text);
  tell({
    french: `À relire avant de publier, car aucun mot n’y dit que c’est un éloge : ${listed(texts.map(quoted))}.`,
    english: `To be read before publishing, as no word in ${texts.length < 2 ? 'it says that it is' : 'them says that they are'} praise: ${en.listed(texts.map(en.quoted))}.`,
  });
}
