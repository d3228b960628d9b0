import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';

/** What one had to bear: « attendre une heure », « courir d’une salle à l’autre ». */
const ENDURED =
  /^(?:attendre|patienter|poireauter|piétiner|galérer|courir|subir|devoir|chercher|endurer|rater|louper|manquer|perdre)$/u;
const OUTSIDE = 'debout|dehors|par terre|bloquée?s?|coincée?s?|plantée?s?|entassée?s?|serrée?s?';
const POORLY = /^(?:debout|froid|dehors|par terre|sur (?:le pouce|ses genoux|un coin))/u;
/** What one had to bear, by the words that follow a verb: « faire la queue », « manger debout », « refuser du monde ». */
const ENDURED_SO = new Map<string, RegExp>(
  Object.entries({
    faire: /^(?:(?:la|de la|\p{L}*\d*(?: \p{L}+)? de) )?(?:queue|file|pied de grue)/u,
    rester: new RegExp(`^(?:${OUTSIDE}|sur (?:sa|ma|notre|la) faim)`, 'u'),
    être: new RegExp(`^(?:${OUTSIDE}|refusée?s?|refoulée?s?|obligée?s?|forcée?s?)`, 'u'),
    manger: POORLY,
    déjeuner: POORLY,
    refuser: /^(?:du monde|des (?:gens|personnes|participants|inscrits))/u,
    arriver: /^(?:à \d|en avance|à l' heure|devant ).* et /u,
  }),
);
/** « Se voir refuser l’entrée », « se faire refouler », « se retrouver dehors », « se perdre ». */
const ENDURED_BY_SELF = new Map<string, RegExp>(
  Object.entries({
    voir: /^(?:refuser|imposer|interdire|répondre|opposer)/u,
    faire:
      /^(?:refouler|refuser|recaler|jeter|virer|engueuler|rabrouer|bousculer|doubler|couper|marcher|reprendre|avoir)/u,
    retrouver: new RegExp(`^(?:${OUTSIDE}|seule?s?|sans|au fond|devant une? )`, 'u'),
    perdre: /^/u,
    ennuyer: /^/u,
    bousculer: /^/u,
  }),
);
/** « Attendre moins longtemps », « perdre moins de temps » do ask for something. */
const EASED = /^(?:moins|plus (?:vite|tôt)|mieux)/u;

/** Whether the infinitive that opens there tells what one had to bear: it asks for nothing. */
export function isEndured(tokens: readonly Token[], at: number): boolean {
  const { lemma = '' } = tokens[at] ?? {};
  const after = formText(tokens.slice(at + 1, at + 9));
  // « Chercher à simplifier »
  if (EASED.test(after) || (lemma === 'chercher' && after.startsWith('à '))) return false;
  const bySelf = /^(?:s'|se|me|m'|nous)$/u.test(tokens[at - 1]?.form ?? '');
  const borne = (bySelf ? ENDURED_BY_SELF : ENDURED_SO).get(lemma);
  return ENDURED.test(lemma) || (borne?.test(after) ?? false);
}
