import { tellingWords } from '../wording.js';
import { asksForPlans } from './plans.js';
import { asksForAdvice, asksForAPortrait } from './told.js';

/** What an open question asks that no word of it need tell: what one would say to a friend, what one will do, anything else. */
type Manner = 'advice' | 'plans' | 'remarks';

/** « Un dernier mot pour la route ? », « Quelque chose à ajouter ? », « Autre chose ? » */
const LAST_WORD =
  /(?<!\p{L})(?:derniers? mots?|mot de la fin|choses? à (?:ajouter|dire|partager|signaler)|ajouter (?:quelque|une|autre) chose|^\P{L}*autre chose(?=\P{L}*$))(?!\p{L})/iu;

/** All the words of « Avez-vous d’autres observations à porter à la connaissance des organisateurs ? »; « Commentaires sur le repas » has others. */
const REMARK = /^(?:remarques?|observations?|commentaires?|suggestions?)$/u;
const ANY_REMARK =
  /^(?:remarques?|observations?|commentaires?|suggestions?|ajouter|formuler|porter|connaissance|organisateurs?|equipe|organisation|libres?|eventuel\p{L}*|autres?|avez|souhait\p{L}*|voul\p{L}*|faire|part|partager|adresser|transmettre|dire|fin|route|signaler)$/u;

/** How an open question asks, by its words alone; what stands in brackets apart. */
export function mannerAsked(question: string): Manner | undefined {
  const bare = question
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[·•.]\p{L}{1,3}(?!\p{L})|-e(?!\p{L})/gu, '');
  if (asksForAdvice(bare) || asksForAPortrait(bare)) return 'advice';
  if (asksForPlans(bare)) return 'plans';
  const words = tellingWords(bare);
  const isRemark = LAST_WORD.test(bare) || words.some((word) => REMARK.test(word));
  return isRemark && words.every((word) => ANY_REMARK.test(word)) ? 'remarks' : undefined;
}
