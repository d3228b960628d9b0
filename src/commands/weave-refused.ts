import { UserError } from '../errors.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import { LEAST } from '../quote/report-sentence.js';
import type { Woven } from '../quote/weave.js';
import type { QuotesOptions } from './quotes-options.js';

/** What the sentence was looked for in. */
interface Sought {
  /** The questions that ask what the event is. */
  readonly asking: readonly string[];
  readonly options: QuotesOptions;
}

/**
 * The sentence, where it holds enough quotes to speak for people.
 * @throws UserError with what was found, and why no more.
 */
export function enoughWoven(woven: Woven | null, { asking, options }: Sought): Woven {
  const texts = woven?.quotes.map(({ text }) => text) ?? [];
  if (woven && texts.length >= Math.min(LEAST, options.top)) return woven;
  const conditions = CONDITIONS.filter((name) => options[name] !== undefined);
  const remedy =
    conditions.length > 0 ? lessAsked(conditions) : asking.length > 0 ? CHOOSE : ASK_IT;
  throw new UserError(tooFew(texts, asking), undefined, remedy);
}

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
        french: `La phrase ne peut pas être composée. Ce qu’est l’événement est demandé (${listed(asking.map(quoted))}), mais ${found.french}.`,
        english: `The sentence cannot be composed. What the event is is asked (${en.listed(asking.map(en.quoted))}), but ${found.english}.`,
      }
    : {
        french: `La phrase ne peut pas être composée. Aucune question lue ici ne demande ce qu’est l’événement, et ${found.french}.`,
        english: `The sentence cannot be composed. No question read here asks what the event is, and ${found.english}.`,
      };
}

const lessAsked = (names: readonly string[]): Message => {
  const options = names.map((name) => `--${name}`);
  return {
    french: `Retirez ${listed(options)}.`,
    english: `Remove ${en.listed(options)}.`,
  };
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
