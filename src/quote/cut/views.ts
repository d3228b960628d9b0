import type { Run } from '../../ground/spans.js';
import { appended, opened } from './according.js';
import { reported, uttered } from './reported.js';
import type { ReportedView, UncutTokens } from './told-by.js';

/**
 * Views of others in an answer, which no quote may give as its writer’s: « Selon mes collègues, NEC est
 * une récompense », « une fête, d’après l’affiche », « mon chef dit que c’est une perte de temps »,
 * « on m’a répondu « tout le monde est le bienvenu » ». « Pour moi », « selon nous », « je dis que » tell nothing of others.
 */
export const viewsIn = (told: UncutTokens, sentences: readonly Run[]): ReportedView[] =>
  sentences.flatMap((sentence) => [
    ...opened(told, sentence),
    ...appended(told, sentence),
    ...reported(told, sentence),
    ...uttered(told, sentence),
  ]);
