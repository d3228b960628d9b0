import { UsageError, UserError } from '../errors.js';
import { joined, type Message } from '../message.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import { gateMessages } from '../messages/quotes.js';
import type { TaggedAnswer } from '../model/tags.js';
import { areFew } from '../privacy.js';
import { peopleByEdition } from '../quote/gate/rules.js';
import { askingMeaning, LEAST, lastEdition } from '../quote/report-sentence.js';
import type { Woven } from '../quote/weave.js';
import type { QuotesOptions } from './quotes-options.js';

/** @throws UsageError for a subject without its sentence, and for a sentence of fewer quotes than it needs. */
export function checkWeave({
  subject,
  weave,
  top,
}: Pick<QuotesOptions, 'subject' | 'weave' | 'top'>): void {
  if (subject !== undefined && !weave) {
    throw new UsageError(
      {
        french: 'Seule la phrase composée (--weave) a un sujet (--subject).',
        english: 'Only the composed sentence (--weave) has a subject (--subject).',
      },
      undefined,
      {
        french: 'Ajoutez --weave, ou retirez --subject.',
        english: 'Add --weave, or remove --subject.',
      },
    );
  }
  if (!weave || top >= LEAST) return;
  throw new UsageError(
    {
      french: `La phrase composée (--weave) tient au moins ${LEAST} citations, et --top n’en demande que ${top}.`,
      english: `The composed sentence (--weave) holds at least ${LEAST} quotes, and --top asks for ${top}.`,
    },
    undefined,
    { french: `Écrivez --top ${LEAST} ou plus.`, english: `Write --top ${LEAST} or more.` },
  );
}

/** What the sentence was looked for in. */
interface Sought {
  readonly tagged: readonly TaggedAnswer[];
  /** People: the edition of fewer is not published. */
  readonly threshold: number;
  readonly options: Pick<QuotesOptions, (typeof CONDITIONS)[number]>;
}

/**
 * The sentence, where it holds enough quotes to speak for people.
 * @throws UserError with what was found, and why no more.
 */
export function enoughWoven(woven: Woven | null, { tagged, threshold, options }: Sought): Woven {
  const texts = woven?.quotes.map(({ text }) => text) ?? [];
  if (woven && texts.length >= LEAST) return woven;
  const people = peopleByEdition(tagged).get(lastEdition(tagged) ?? '') ?? 0;
  if (areFew(people, threshold)) throw refused(gateMessages.fewPeople(people, threshold), GATHER);
  const asking = askingMeaning(tagged);
  const conditions = CONDITIONS.filter((name) => options[name] !== undefined);
  const remedy =
    conditions.length > 0 ? lessAsked(conditions) : asking.length > 0 ? CHOOSE : ASK_IT;
  throw refused(tooFew(texts, asking), remedy);
}

const refused = (why: Message, remedy: Message): UserError =>
  new UserError(joined([NOT_COMPOSED, why]), undefined, remedy);

const NOT_COMPOSED: Message = {
  french: 'La phrase ne peut pas être composée.',
  english: 'The sentence cannot be composed.',
};

const CONDITIONS = ['theme', 'about', 'sentiment', 'balance'] as const;

function tooFew(texts: readonly string[], asking: readonly string[]): Message {
  const found: Message =
    texts.length === 0
      ? {
          french: 'aucun éloge publiable ne le dit',
          english: 'no praise that may be published says it',
        }
      : {
          french: `trop peu d’éloges publiables le disent (il en faut ${LEAST}) : ${listed(texts.map(quoted))}`,
          english: `too few quotes that may be published say it (${LEAST} are needed): ${en.listed(texts.map(en.quoted))}`,
        };
  return asking.length > 0
    ? {
        french: `Ce qu’est l’événement est demandé (${listed(asking.map(quoted))}), mais ${found.french}.`,
        english: `What the event is is asked (${en.listed(asking.map(en.quoted))}), but ${found.english}.`,
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
    'Wait for more answers. --threshold lowers this threshold, if these people accept to be recognised.',
};

const CHOOSE: Message = {
  french:
    'Composez-la vous-même avec des citations de « verbatim quotes », sans --weave : la plupart sont des choses appréciées, non ce que l’événement est.',
  english:
    'Compose it yourself with quotes of “verbatim quotes”, without --weave: most of them name what was liked, not what the event is.',
};

const ASK_IT: Message = {
  french:
    'Si une question le demande en d’autres mots, dites-le dans l’étude (questions : column, et expects: image) ; sinon, posez-la la prochaine fois (« Que représente l’événement pour vous ? »), et prenez ici des citations sans --weave.',
  english:
    'If a question asks it in other words, say so in the study (questions: column, and expects: image); otherwise ask it next time, and take quotes without --weave here.',
};
