import type { PersonalData } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { foldedLine } from './line.js';

const REACHING = /^(?:email|phone|handle|url|address)$/u;
const INVITING = new RegExp(
  ` (?:${[
    // « écrivez-moi », « retrouve-moi », « pour me joindre »
    '(?:ecrivez|contactez|appelez|rappelez|joignez|suivez|rejoignez|retrouvez|ajoutez|sollicitez|telephonez) (?:moi|nous|le|la|au|sur|a|:)',
    '(?:ecris|contacte|appelle|suis|retrouve) moi',
    "(?:me|nous|m') (?:ecrire|contacter|joindre|appeler|suivre|retrouver|rejoindre|trouver)",
    // « mon numéro », « contact : », « le mien : »
    '(?:mon|ma|mes|notre|nos) (?:mail|mel|courriel|email|e mail|adresse|numero|tel|telephone|portable|contact|coordonnees|compte|site|blog|linkedin|insta|instagram|mastodon)',
    'contacts? (?:\\w+ ){0,6}?:',
    'le mien :|la mienne :',
    // « dispo au », « joignable »
    'dispo\\w* (?:au|sur|a)|joignable',
  ].join('|')}) `,
  'u',
);

/** Whether a stretch invites to write or call where what is masked would lead. */
export const invitesNowhere = (
  tokens: readonly Token[],
  masked: readonly PersonalData[],
): boolean =>
  masked.some(({ kind }) => REACHING.test(kind)) &&
  INVITING.test(foldedLine(tokens).text.replace(/ +/gu, ' '));
