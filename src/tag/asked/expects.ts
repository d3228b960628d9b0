import type { Expectation } from '../../model/tags.js';
import type { QuestionReading } from './asked.js';

/** A question that asks for something of a kind, and of which nothing else is known. */
export const askingFor = (expects: Expectation): QuestionReading => ({
  expects,
  asks: true,
  best: null,
});

/** Whether answers to such a question tell what should be done: « une navette » is a wish there. */
export const asksWhatToDo = (expects: Expectation): boolean =>
  expects === 'criticism' || expects === 'ideas';

/**
 * Whether answers to such a question tell what was liked: « J’aurais voulu que tout le monde l’entende » praises
 * there what was heard.
 */
export const asksWhatWasLiked = (expects: Expectation): boolean =>
  expects === 'praise' || expects === 'names';
