import { UserError } from '../errors.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import type { Answer } from '../model/survey.js';
import { answerKey } from '../people/people.js';

/**
 * Answers as JavaScript may give them, which no type has checked: rows of a database have texts that are null, and
 * two of one key would be one answer to whoever looks them up.
 */
export function checkAnswers(answers: readonly Answer[]): void {
  const keys = new Set<string>();
  for (const [at, one] of answers.entries()) {
    if (typeof one?.answer !== 'string') throw noAnswer(at);
    if (typeof one.text !== 'string') throw noText(one, 'text');
    if (typeof one.question !== 'string') throw noText(one, 'question');
    const key = answerKey(one);
    if (keys.has(key)) throw twice(one);
    keys.add(key);
  }
}

const noAnswer = (at: number): UserError =>
  new UserError(
    {
      french: `La réponse de rang ${at + 1} de la liste n’a pas de clé (answer).`,
      english: `Answer ${at + 1} of the list has no key (answer).`,
    },
    {
      french: 'Donnez à chacune la sienne, comme p7/2.',
      english: 'Give each its own, like p7/2.',
    },
  );

const noText = (one: Answer, field: 'text' | 'question'): UserError =>
  new UserError(
    {
      french: `La réponse ${quoted(one.answer)} a dans ${quoted(field)} ${String(one[field])}, et non un texte.`,
      english: `The answer ${en.quoted(one.answer)} has ${String(one[field])} in ${en.quoted(field)}, and not a text.`,
    },
    {
      french: 'Donnez un texte, vide au besoin : il ne compte alors pas.',
      english: 'Give a text, even an empty one: it then does not count.',
    },
  );

const twice = ({ answer }: Answer): UserError =>
  new UserError(
    {
      french: `Deux réponses d’une même édition ont la clé ${quoted(answer)} (answer).`,
      english: `Two answers of one edition have the key ${en.quoted(answer)} (answer).`,
    },
    {
      french:
        'Donnez à chacune la sienne : l’identifiant de la personne, et le rang de la question (p7/2).',
      english: 'Give each its own: the id of the person, and the place of the question (p7/2).',
    },
  );
