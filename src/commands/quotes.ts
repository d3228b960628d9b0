import type { Command } from 'commander';
import { withoutFolders } from '../analysis/source-names.js';
import { deckOf } from '../cards/cards.js';
import * as en from '../messages/english.js';
import { leanWords } from '../messages/lean.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Privacy } from '../model/publication.js';
import { type Lean, leanOf } from '../quote/balance.js';
import { offeredOf } from '../quote/offered.js';
import { chooseQuotes, type QuoteOptions } from '../quote/quotes.js';
import { reportSentence, type Told } from '../quote/report-sentence.js';
import { labelsOf } from '../report/labels.js';
import { tagAnswers, taggedRecord } from '../tag/answers.js';
import { checkForeignCards, openDress, titled, writeCards } from './card-files.js';
import { formatOf } from './format.js';
import { commandOnFiles } from './options.js';
import { checkOutputFile, checkOutputFolder, deliver } from './output.js';
import { printNotices, tell } from './print.js';
import { QUOTE_FORMATS } from './quoted.js';
import { prepareQuotes } from './quotes-inputs.js';
import { FORMATS, type QuotesOptions, withQuotesOptions } from './quotes-options.js';
import { groupsOf, speakersOf } from './speakers.js';
import { readText } from './text-file.js';
import { wantedOf } from './wanted.js';
import { checkWeave, enoughWoven } from './weave-refused.js';

export function quotesCommand(): Command {
  return withQuotesOptions(
    commandOnFiles(
      'quotes',
      {
        french:
          'Choisit des citations et des fragments, un seul par personne, avec leur provenance.',
        english: 'Chooses quotes and fragments, one per person, with their source.',
      },
      'verbatim quotes nec-2025.csv --theme evenement/sens --top 10',
    ),
  ).action(runQuotes);
}

async function runQuotes(files: string[], given: QuotesOptions, command: Command): Promise<void> {
  const format = formatOf(given, FORMATS);
  checkWeave(given);
  checkOutputs(files, given);
  const asPrivate = privacyGiven(given);
  const { prepared, options } = prepareQuotes(files, given);
  const { survey, codebook, look } = prepared;
  const privacy = { ...prepared.privacy, ...asPrivate };
  const dress =
    options.cards === undefined
      ? null
      : await openDress(titled(look, survey.answers, options.subject));
  printNotices(survey.notices);
  const wanted = wantedOf(options, survey.answers, codebook.themes);
  const speakers = speakersOf(prepared, options, privacy);
  const tagged = tagAnswers(survey.answers, codebook);
  const asked = { ...choice(options), ...wanted, ...privacy, themes: codebook.themes };
  const named = { subject: options.subject, title: look.title };
  const chosen = chooseQuotes(tagged, { ...asked, ...named });
  const isUnasked = command.getOptionValueSource('top') === 'default' && isOpen(options);
  const { quotes, left } = isUnasked ? offeredOf(chosen) : { quotes: chosen, left: 0 };
  if (left > 0) tellLeft(left, options.top);
  const woven = options.weave
    ? enoughWoven(reportSentence(tagged, asked, { ...named, asked: codebook.asked }), {
        tagged,
        threshold: privacy.threshold,
        options,
      })
    : null;
  if (options.cards !== undefined && dress) {
    const told = writeCards(options.cards, deckOf(quotes, dress, speakers), dress);
    for (const sentence of told) tell(sentence);
  }
  if (isOpen(options)) tellLean(leanOf(quotes, tagged.map(taggedRecord)));
  if (woven && format === 'text') {
    tellSources(woven);
    return deliver(options.output, `${woven.sentence}\n`);
  }
  const { sources } = withoutFolders(survey);
  const content = await QUOTE_FORMATS[format]({
    quotes: woven?.quotes ?? quotes,
    labelOf: labelsOf(codebook.themes),
    sources,
    groupOf: groupsOf(speakers),
  });
  deliver(options.output, content);
}

function checkOutputs(files: readonly string[], { output, cards }: QuotesOptions): void {
  if (output !== undefined) checkOutputFile(output, files);
  if (cards === undefined) return;
  checkOutputFolder(cards, '--cards');
  checkForeignCards(cards);
}

const privacyGiven = ({ allowNames, threshold }: QuotesOptions): Partial<Privacy> => ({
  ...(allowNames !== undefined && { allowNames: new Set(readNames(allowNames)) }),
  ...(threshold !== undefined && { threshold }),
});

/** Whether nothing but the score decides which quotes praise: else their lean is the user's choice. */
const isOpen = ({ weave, balance, sentiment, theme, about }: QuotesOptions): boolean =>
  !(weave || balance || sentiment || theme || about);

function tellLeft(left: number, top: number): void {
  const isOne = left === 1;
  tell({
    french: `${isOne ? 'Une autre, trop brève ou trop vague pour être publiée, est laissée' : `${left} autres, trop brèves ou trop vagues pour être publiées, sont laissées`} de côté ; --top ${top} ${isOne ? 'la' : 'les'} donne aussi.`,
    english: `${isOne ? 'Another one, too brief or too vague to be printed, is' : `${left} others, too brief or too vague to be printed, are`} left aside; --top ${top} gives ${isOne ? 'it' : 'them'} too.`,
  });
}

/** The best quotes praise more than the answers do: whoever prints them must know. */
function tellLean(lean: Lean | null): void {
  if (!lean) return;
  tell({
    french: `${leanWords(lean)}. Le score seul en décide ; --balance real garde la part des éloges des réponses.`,
    english: `Neutral ones aside, ${String(lean.positive)} of these quotes out of ${String(lean.of)} are positive (${en.percent(lean.quotes)}), and ${en.percent(lean.answers)} of the answers. The score alone decides; --balance real keeps the share of praise of the answers.`,
  });
}

/** Where each quote of the sentence is from, in its order. */
function tellSources({ quotes, unsure }: Told): void {
  const places = quotes.map(({ edition, answer }) => `${edition} ${answer}`).join(', ');
  tell({
    french: `Réponses citées, dans l’ordre : ${places}. --format jsonl donne ces citations, que verify prouve.`,
    english: `Answers quoted, in order: ${places}. --format jsonl gives these quotes, which verify proves.`,
  });
  if (unsure.length === 0) return;
  const texts = unsure.map(({ text }) => text);
  tell({
    french: `À relire avant de publier, car aucun mot n’y dit que c’est un éloge : ${listed(texts.map(quoted))}.`,
    english: `To be read before publishing, as no word in it says that it is praise: ${en.listed(texts.map(en.quoted))}.`,
  });
}

const choice = ({ top, kind, sentiment, balance }: QuotesOptions): QuoteOptions => ({
  top,
  ...(balance !== undefined && { balance }),
  ...(kind !== undefined && { kinds: [kind] }),
  ...(sentiment !== undefined && { sentiment }),
});

/** Names of public people: one a line, empty lines aside. */
const readNames = (file: string): string[] =>
  readText(file)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
