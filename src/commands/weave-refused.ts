import { UsageError, UserError } from '../errors.js';
import { joined, type Message } from '../message.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import { gateMessages } from '../messages/quotes.js';
import type { Woven } from '../model/quote.js';
import type { TaggedAnswer } from '../model/tags.js';
import { areFew } from '../people/privacy.js';
import { peopleByEdition } from '../quote/gate/rules.js';
import { type Named, otherThan, questionsOf } from '../quote/subject.js';
import {
  askingMeaning,
  LEAST_QUOTES,
  lastEdition,
  type ToldSentence,
} from '../quote/woven/report-sentence.js';
import { nearlyWoven } from './nearly-woven.js';
import type { QuotesOptions } from './quotes-options.js';

/** @throws UsageError for a subject without a sentence or cards that show it, and for a sentence of fewer quotes than it needs. */
export function checkWeave({
  subject,
  weave,
  cards,
  top,
}: Pick<QuotesOptions, 'subject' | 'weave' | 'cards' | 'top'>): void {
  if (subject !== undefined && !weave && cards === undefined) {
    throw new UsageError(
      {
        french:
          'Seules la phrase composée (--weave) et les cartes (--cards) montrent le nom de l’événement (--subject).',
        english:
          'Only the composed sentence (--weave) and the cards (--cards) show the name of the event (--subject).',
      },
      {
        french: 'Ajoutez --weave ou --cards, ou retirez --subject.',
        english: 'Add --weave or --cards, or remove --subject.',
      },
    );
  }
  if (!weave || top >= LEAST_QUOTES) return;
  throw new UsageError(
    {
      french: `La phrase composée (--weave) tient au moins ${LEAST_QUOTES} citations, et --top n’en demande que ${top}.`,
      english: `The composed sentence (--weave) holds at least ${LEAST_QUOTES} quotes, and --top asks for ${top}.`,
    },
    {
      french: `Écrivez --top ${LEAST_QUOTES} ou plus.`,
      english: `Write --top ${LEAST_QUOTES} or more.`,
    },
  );
}

/** What the sentence was looked for in. */
interface Sought {
  readonly tagged: readonly TaggedAnswer[];
  readonly named?: Named;
  /** People: the edition of fewer is not published. */
  readonly threshold: number;
  readonly options: Pick<QuotesOptions, (typeof CONDITIONS)[number]>;
}

/** A sentence that holds enough quotes to speak for people, and what is told of it. */
export interface Composed extends ToldSentence {
  readonly woven: Woven;
}

/**
 * The sentence, where it holds enough quotes to speak for people.
 * @throws UserError with what was found, and why no more.
 */
export function enoughWoven(
  { woven, ...told }: ToldSentence,
  { tagged, named, threshold, options }: Sought,
): Composed {
  const texts = woven?.quotes.map(({ text }) => text) ?? [];
  if (woven && texts.length >= LEAST_QUOTES) return { ...told, woven };
  const people = peopleByEdition(tagged).get(lastEdition(tagged) ?? '') ?? 0;
  if (areFew(people, threshold)) throw refused(gateMessages.fewPeople(people, threshold), GATHER);
  const { subject = '', title } = named ?? {};
  const event = subject === '' ? null : otherThan(subject, questionsOf(tagged), title);
  if (event !== null) throw refused(notOf(subject, event, texts), OF_THE_EVENT);
  const asking = askingMeaning(tagged);
  const conditions = CONDITIONS.filter((name) => options[name] !== undefined);
  const remedy =
    conditions.length > 0 ? lessAsked(conditions) : asking[0] ? chooseFrom(asking[0]) : ASK_IT;
  throw refused(joined([tooFew(texts, asking), ...nearlyWoven(told.nearly)]), remedy);
}

const refused = (why: Message, remedy: Message): UserError =>
  new UserError(joined([NOT_COMPOSED, why]), remedy);

const notOf = (subject: string, event: string, texts: readonly string[]): Message => ({
  french: `La question demande ce qu’est ${quoted(event)}, et non ${quoted(subject)}, dont ${texts.length === 0 ? 'personne ne dit' : `trop peu disent (${listed(texts.map(quoted))})`} ce que c’est en des mots qui tiennent dans la phrase.`,
  english: `The question asks what ${en.quoted(event)} is, and not ${en.quoted(subject)}: ${texts.length === 0 ? 'nobody says' : `too few say (${en.listed(texts.map(en.quoted))})`} what that is in words that fit in the sentence.`,
});

const OF_THE_EVENT: Message = {
  french:
    'Retirez --subject, ou nommez l’événement entier : par son nom, son genre (« le salon », « ces deux jours »), ou les deux (« la fête du livre »). Si c’est un autre nom du même événement, donnez-le pour titre dans l’étude (look : title).',
  english:
    'Remove --subject, or name the whole event: by its name, its kind (as “the fair”, “these two days” in French), or both. If it is another name of the same event, give it as the title in the study (look: title).',
};

const NOT_COMPOSED: Message = {
  french: 'La phrase ne peut pas être composée.',
  english: 'The sentence cannot be composed.',
};

const CONDITIONS = ['theme', 'about', 'sentiment', 'balance'] as const;

/** What fits in the sentence: a bare « ruche » does not. */
const SO =
  'en des mots qui tiennent dans la phrase, comme « une respiration » ou « qui donne envie »';
const SO_IN_ENGLISH =
  'in words that fit in the sentence, such as “une respiration” or “qui donne envie”';

function tooFew(texts: readonly string[], asking: readonly string[]): Message {
  const found: Message =
    texts.length === 0
      ? {
          french: `aucun éloge publiable ne le dit ${SO}`,
          english: `no praise that may be published says it ${SO_IN_ENGLISH}`,
        }
      : {
          french: `trop peu d’éloges publiables le disent ${SO} (il en faut ${LEAST_QUOTES}) : ${listed(texts.map(quoted))}`,
          english: `too little praise that may be published says it ${SO_IN_ENGLISH} (${LEAST_QUOTES} are needed): ${en.listed(texts.map(en.quoted))}`,
        };
  return asking.length > 0
    ? {
        french: `Ce qu’est l’événement est demandé (${listed(asking.map(quoted))}), mais ${found.french}.`,
        english: `A question asks what the event is (${en.listed(asking.map(en.quoted))}), but ${found.english}.`,
      }
    : {
        french: `Aucune question lue ici ne demande ce qu’est l’événement, et ${found.french}.`,
        english: `No question read here asks what the event is, and ${found.english}.`,
      };
}

const lessAsked = (names: readonly string[]): Message => {
  const options = names.map((name) => `--${name}`);
  return {
    french: `Retirez ${listed(options)}.`,
    english: `Remove ${en.listed(options)}.`,
  };
};

const GATHER: Message = {
  french:
    'Attendez plus de réponses. --threshold abaisse ce seuil, si ces personnes acceptent d’être reconnues.',
  english:
    'Wait for more answers. --threshold lowers this threshold, if these people agree to be identifiable.',
};

const chooseFrom = (question: string): Message => ({
  french: `Composez-la vous-même avec les citations de cette question : --about ${quoted(question)}, sans --weave.`,
  english: `Compose it yourself with the quotes of this question: --about ${en.quoted(question)}, without --weave.`,
});

/** A question that asks for images; in French, as the questionnaire is. */
const ASKED_SO = 'Que représente l’événement pour vous ?';

const ASK_IT: Message = {
  french: `Si une question le demande en d’autres mots, dites-le dans l’étude (questions : column, et expects: image) ; sinon, posez-la la prochaine fois (${quoted(ASKED_SO)}), et prenez ici des citations sans --weave.`,
  english: `If a question asks it in other words, say so in the study (questions: column, and expects: image); otherwise ask it next time (${en.quoted(ASKED_SO)}), and take quotes without --weave here.`,
};
