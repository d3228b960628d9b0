import { stripAccents } from '../../accents.js';
import type { Token } from '../../model/text.js';
import { isWord } from './passage.js';

/** Thanks, applause, wishes: without accents, as they are typed. */
const HEADS =
  /^(?:merci+s?|remerci(?:e|er|ements?)|bravo+s?|felicitations?|chapeau|continu(?:ez|er|ons|ation)|vivement|hate|bientot)$/u;

/** What may stand beside them and tells no more: « mille mercis à vous tous », « vivement la prochaine édition ». */
const BESIDE = new Set(
  (
    "un une le la les l' de d' du des a au aux et ou pour en je on vous nous tu toi " +
    'mille grand grands gros immense beaucoup infiniment encore vraiment sincerement tres bien fort ' +
    'tout tous toutes toustes toute bas comme ca cela ainsi bonne bon courage route meme ' +
    'prochain prochaine prochaines annee an fois edition suite revenir retour'
  ).split(' '),
);

/** Whether words only thank, applaud or take leave (« Merci », « Continuez ! »): they say nothing of the event. */
export function isCourtesy(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord).map(({ form }) => stripAccents(form));
  return (
    words.some((word) => HEADS.test(word)) &&
    words.every((word) => HEADS.test(word) || BESIDE.has(word) || /^\d+$/u.test(word))
  );
}
