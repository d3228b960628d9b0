import { alternatives } from '../../ground/listed.js';

/** What a yes-or-no question asks about: something that went well, which « oui » praises, or ill, which it blames. */
export type YesOrNo = 'met' | 'trouble';

const INVERTED =
  /(?<!\p{L})(?:\p{L}+-(?:t-)?(?:vous|tu|ils?|elles?|on|ce)|est-ce (?:que|qu['’])|(?:avez|êtes|étiez|aviez) vous)(?!\p{L})/iu;
/** « qu’avez-vous … », « comment avez-vous … » ask for more than yes or no; « souhaitez-vous … » for what is to come. */
const OPEN =
  /(?<!\p{L})(?:qu['’]|(?:que|quoi|qui|quels?|quelles?|lesquel(?:le)?s|comment|pourquoi|où|combien)(?!\p{L}))/iu;
export const WISH_ASKED =
  /(?<!\p{L})(?:(?:souhait|aimer|voudr|voul|préfér|prévoy|compt)\p{L}*-(?:t-)?(?:vous|tu|elle|il)|(?:ser|aur|devr|faudr|pourr)(?:iez|ait|aient))(?!\p{L})/iu;
/** « Y a-t-il … », « avez-vous des remarques positives »: « non » says only that there is none. */
const EXISTING =
  /(?<!\p{L})(?:(?:il )?y (?:a|eu)|(?:avez|as|aviez)-(?:vous|tu) (?:un|une|des|d['’]|de)(?!\p{L}))/iu;

/** A pattern for any of these as whole words, parted by commas. */
const anyOf = (patterns: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives(patterns)})(?!\p{L})`, 'iu');

/** What « oui » blames. */
const TROUBLE = anyOf(String.raw`
  difficultés?, problèmes?, soucis?, incidents?, obstacles?, freins?, bugs?, regrets?,
  gên(?:ée?s?|ante?s?), déçue?s?, frustrée?s?, dérangée?s?, ennuyée?s?, perdue?s?, déplu,
  moins (?:aimé|apprécié|plu), (?:a|ont)-t-(?:il|elle|on)s? (?:vraiment )?manqué, trop \p{L}+`);
/** What « oui » praises. */
const MET = anyOf(String.raw`
  adaptée?s?, appropriée?s?, utiles?, claire?s?, pertinente?s?, faciles?, facilement, fluides?,
  lisibles?, agréables?, simples?, bonne?s?, réussie?s?, atteinte?s?, profitable, suffisant\p{L}*,
  satisfait\p{L}*, enrichi\p{L}*, intéressante?s?, (?<=-(?:ils?|elles?) )intéressée?s?, convaincue?s?,
  conven(?:u|ait|aient), convien(?:t|nent), à la hauteur, plu, permis, appris, appréciée?s?, aimée?s?,
  trouvé (?:ce que|des réponses), (?:bien|chaleureusement) \p{L}+,
  senti\p{L}* (?:\p{L}+ )?(?:(?:accueilli|écouté|entendu|respecté|soutenu|accompagné|intégré|inclu|considéré)e?s?|bienvenue?s?|légitimes?|à (?:l['’]aise|(?:votre|ta|sa) place)|en (?:confiance|sécurité)),
  (?<=(?:avez|as)-(?:vous|tu) (?:bien |tout )?)compris,
  pu (?:vous |t['’])?(?:exprimer|poser|échanger|participer|suivre|rencontrer|trouver),
  (?:répond(?:u|ait)?|correspond(?:u|ait)?|conformes?)(?= .*(?:attentes?|besoins?|objectifs?)),
  repart\p{L}+-(?:vous|tu) .*(?:concr\p{L}+|idées?|outils?|solutions?|envies?)`);

/** What a question asks yes or no about; null where it asks for words, for wishes, or for nothing good or bad. */
export function yesNoAsked(question: string): YesOrNo | null {
  const asking = INVERTED.exec(question);
  if (!asking || OPEN.test(question.slice(0, asking.index)) || WISH_ASKED.test(question))
    return null;
  if (TROUBLE.test(question)) return 'trouble';
  return MET.test(question) && !EXISTING.test(question) ? 'met' : null;
}

/** « Le niveau (vous) a-t-il … », « les salles étaient-elles … »; « avez-vous apprécié le déjeuner ? », « … trouvé le programme clair ? ». */
const SUBJECT =
  /^\s*((?:les?|la|l['’])\s*\p{L}[^?,;:]*?)\s+(?:(?:vous|t['’]) ?)?\p{L}+-(?:t-)?(?:ils?|elles?)(?!\p{L})/iu;
const OBJECT =
  /(?<!\p{L})(?:avez|as)-(?:vous|tu) (?:bien )?(?:(?:apprécié|aimé) ((?:les? |la |l['’])[^?,;:]+?)|trouvé ((?:les? |la |l['’])\p{L}+) \p{L}+)\s*(?:\?|$)/iu;

/** The words of a yes-or-no question that say what it is about; empty where none does. */
export const subjectAsked = (question: string): string =>
  SUBJECT.exec(question)?.[1] ?? OBJECT.exec(question)?.slice(1).find(Boolean) ?? '';
