import { countOf, formText } from '../../french/runs.js';
import type { Parse } from '../../model/text.js';
import { asksForAdvice } from '../../wording/manner/told.js';
import { type YesOrNo, yesNoAsked } from '../asked/yes-no.js';
import { openingWorth, type Valued } from './valued.js';

/**
 * What a question lets a bare answer mean: « êtes-vous favorable au projet ? », « recommanderiez-vous … ? »
 * take « oui » for praise; « que diriez-vous à un collègue ? » takes « viens » for it; « avez-vous été gêné ? »
 * takes « non » for it.
 */
export type Stance = 'side' | 'advice' | YesOrNo;

/** What one is for or against. */
const PROPOSED =
  "(?:(?:l[ae]s?|l['’]|c(?:e|et|ette|es)|notre|votre) ?)?(?:\\p{L}+ )?(?:projets?|propositions?|mesures?|plans?|réformes?|aménagements?|scénarios?|idées?)";
const SIDES = new RegExp(
  `(?<!\\p{L})(?:${[
    'favorables?|pour ou contre|opposée?s?',
    "(?:êtes|es)[- ](?:vous|tu) (?:\\p{L}+ (?:à fait )?)?d['’]accord",
    '(?:souten|approuv|adhér)(?:ez|iez)[- ]vous',
    '(?:recommand|conseill)(?:e[rz]|ere?z|eriez)[- ]vous',
    're(?:viendr|commencer|fer)i?ez[- ]vous',
    "^\\W*on (?:se |s['’]y |y )?re(?:voit|trouve|fait|vient|commence)",
    '(?:souhait|compt|pens|voul|voudr|envisag|aimer)(?:ez|iez|eriez)[- ]vous re(?:venir|commencer|faire|participer)',
    '(?:prête?s?|partante?s?) (?:à|pour) (?:re\\p{L}+|une (?:autre|nouvelle))',
    `(?:pens(?:ez|es)[- ](?:vous|tu)|avis|opinion|position|réaction) (?:d[eu]|sur|quant à|concernant) ${PROPOSED}`,
    '(?:valu?t?|vaut)[- ](?:il|elle) (?:le coup|la peine)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** The stance that a question asks for; null of nearly all. */
export function stanceAsked(question: string): Stance | null {
  if (asksForAdvice(question)) return 'advice';
  return SIDES.test(question) ? 'side' : yesNoAsked(question);
}

/** What may follow a side that is taken: its object, a reason, a condition. */
const END =
  '(?= (?:[,.!;:…-]|mais|car|parce|puisque|et|si|à|au|avec|sous|sans hésiter|pour l|ce projet|cette|le projet)|$)';
const WHOLLY =
  '(?:(?:tout à fait|plutôt|absolument|totalement|complètement|entièrement|vraiment|clairement|très|\\d+ ?%) )?';
const I_AM = '(?:(?:je (?:suis|serais)|nous sommes|on est|avis) )?';
const IT = "(?: (?:l[ae]s?|l['’]|ce|cet|cette|ces) )?";
/** The end of the answer: what follows would say something else, « sans doute trop loin », « grave problème ». */
const WHOLE = '(?=(?: [.!…]+)?$)';
/** « Assurément », « je pense que oui », « nope », « j’en doute »: yes and no in other words, and no more. */
const INDEED_YES = `(?:(?:ah|oh|et) (?:que )?)?(?:oui|yes|yep|yup|grave|obligée?|assurément|sûre?(?: et certaine?)?|sûrement|sans doute|bien entendu|volontiers|avec joie|(?:[aà] priori|je (?:pense|crois)|je l['’] espère)(?: (?:bien|que))?(?: oui)?|j['’] (?:espère|y compte)(?: bien| oui)?|c['’] est (?:déjà )?(?:prévu|noté|sûr))${WHOLE}`;
const RATHER_NO = `(?:nope|nan|non merci|je (?:ne |n['’] )?(?:pense|crois) pas(?: non)?|j['’] en doute(?: fort)?|je (?:le |l['’] )?doute(?: fort)?|peu probable|(?:malheureusement|hélas) non|pas sûre?)${WHOLE}`;
const YES = [
  INDEED_YES,
  `${I_AM}${WHOLLY}(?:oui|ouais|favorables?|pour|d['’] accord)`,
  "(?:je soutiens|nous soutenons|j['’] approuve|nous approuvons|j['’] adhère|je valide)(?: \\p{L}+){0,3}",
  'bien sûr|évidemment|carrément|absolument|tout à fait|sans aucun doute|certainement|avec plaisir',
  "(?:oui )?(?:mille|cent|\\d+) (?:fois|x)(?: oui)?|oui \\d+x|(?:plutôt )?deux fois qu['’] une|et comment|quand (?:vous voule[zr]|tu veu[tx])|(?:demain|tout de suite)(?: matin)?",
  "(?:à (?:tous|toutes) (?:mes|nos) (?:collègues|amie?s|proches|équipes|réseaux|contacts|partenaires)|(?:je l['’] ai |c['’] est )?déjà fait(?: (?:auprès|autour) [^.!?,]+)?|c['’] est fait)(?=(?: [.!…]+)?$)",
].join('|');
const NO = [
  RATHER_NO,
  `${I_AM}${WHOLLY}(?:non|défavorables?|opposée?s?)`,
  `${I_AM}${WHOLLY}contre(?! toute attente)${IT}(?: ?\\p{L}+)?`,
  "(?:je m['’] oppose|nous nous opposons|je désapprouve|halte|stop|abandonnez|retirez)(?: \\p{L}+){0,3}",
  'pas (?:du tout|vraiment|question)|hors de question|jamais(?: de la vie)?|surtout pas',
].join('|');
const INDEED = [
  INDEED_YES,
  `(?:la plupart|(?:presque |quasiment )?(?:tous|toutes|tout le monde)(?: ceux que je voulais)?)${WHOLE}`,
  'oui|ouais|yes|tout à fait|(?:plutôt |très |oui )?(?:complètement|totalement|entièrement|pleinement|parfaitement|absolument|largement|vraiment|clairement|énormément|beaucoup|carrément)',
  "(?:oui )?(?:plutôt|globalement|dans l['’] ensemble|bien sûr|évidemment|sans problème)(?: oui)?|plutôt bien|très bien",
  '(?:bien |très largement |largement )?(?:au[- ]del[àa]|dépassées?)|(?:à )?100 ?%|plus encore',
  "(?:oui (?:, )?)?assez(?: bien)?(?: (?:, )?oui)?|autant que (?:je|nous|on) (?:l['’] |le )?(?:souhait|voul)\\p{L}+",
].join('|');
const NOT_AT_ALL = [
  RATHER_NO,
  `(?:aucune?|personne)${WHOLE}`,
  '(?:non |nan |vraiment |malheureusement |hélas |honnêtement |franchement )?(?:non|nan|loin de là|jamais|nullement|aucunement|en rien)',
  '(?:non )?(?:absolument pas|vraiment pas|plutôt (?:non|pas))|(?:à )?0 ?%',
  '(?:non )?pas (?:du tout|vraiment|trop|tellement|tout à fait|complètement|entièrement|totalement|assez|beaucoup|spécialement|particulièrement)(?: non)?',
].join('|');
/** What is half of each, and all that is said. */
const HALF =
  /^(?:(?:oui )?(?:mais )?(?:seulement |juste )?(?:en partie|partiellement|à moitié|plus ou moins|moyennement|à peu près|certaine?s|quelques-une?s|quelques -une?s|la moitié|pas (?:tous|toutes)|oui et non|ni oui ni non|pas toujours|(?:ça|cela) dépend|j' hésite(?:rais)?)(?: seulement)?(?=(?: [.!…]+)?$)|(?:oui pour [^.!;]+, non|non pour [^.!;]+, oui)(?= pour ))/u;
/** « Tu as raté quelque chose », « qu’elle n’a rien manqué »: whether the one who was not there missed anything. */
const ABSENT = "(?:(?:que |qu['’] )?(?:tu|t['’]|vous|ils?|elles?|on) )";
const HAS = '(?:as|a|avez|ont) (?:(?:vraiment|bien|clairement|sacrément|carrément|absolument) )?';
const MISSED = '(?:rat|manqu|loup)(?:ée?s?|es?|ez|ent)';
const YOURS = "(?:l[ae]s?|l['’]|un|une|[tsv]on|[ts]a|[ts]es|vos|votre)";
const BOOKED =
  '(?:dates?|billets?|places?|tickets?|congés?|rtt|agendas?|calendriers?|week-end|semaine|journées?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|inscription)';
/** The end of the clause: « prends ton billet », not « prends ton billet de train tôt ». */
const CLOSED = '(?= [^\\p{L}\\d]|$)';
/** « (Bloque les dates) tout de suite », « (vas-y) les yeux fermés », and no more. */
const AT_ONCE = `(?: (?:vite|déjà|tout de suite|dès maintenant|les yeux fermés|sans hésiter|pour l['’] (?:an|année) prochaine?))?${CLOSED}`;
/** « (Ne te déplace pas) pour ça », and no more. */
const FOR_THIS = `(?: pour (?:ça|cela|si peu))?${CLOSED}`;
/** « (N’attends pas) pour venir », « (ne tarde pas) à t’inscrire », « (n’attends pas) comme moi », or no more. */
const TO_COME = `(?:${CLOSED}| (?:pour|à) (?:venir|réserver|(?:t['’]|vous) inscrire)| comme (?:moi|nous))`;
const BOOK = `(?:réserve|bloque|pose|achète|prends?|prene?|coche|ouvre)[zr]?(?: (?:vite|déjà|tout de suite|dès maintenant))? (?!une )${YOURS} ${BOOKED}${AT_ONCE}`;
/** « Viens », not « viens pas pour les plénières ». */
const GO = `(?:viens|venez|fonc[eé][zr]?|inscris ?-toi|inscrivez ?-vous|${BOOK})(?! pas)`;
const COME = [
  GO,
  `[^.!?,;]+ et ${GO}${CLOSED}`,
  `(?:vas? ?-?y|allez ?-y)(?: avec toute (?:ton|votre) équipe)?${AT_ONCE}|(?:cours|courez) ?-y|go(?: go)*|ose[zr]?(?: (?:y aller|venir|pousser la porte))?${CLOSED}|(?:profite[sz]? ?-en|libère[zr]? ?-(?:toi|vous))${CLOSED}|rejoins ?-nous|rejoignez ?-nous`,
  'tente[zr]?(?: le coup|(?=(?: [.!…]+)?$))|essaie|essayez|saute[zr]? (?:le pas|dans (?:le|un) train)|(?:ça|cela) se tente',
  `(?:emmène|amène|ramène|embarque|entraîne)[zr]? (?:tou(?:te|s|tes) )?${YOURS} (?:collègues?|équipes?|élue?s?|amie?s?|famille)|(?:mets|mettez|note[zr]?)(?: ?-l[ea]| ça)? (?:dans|sur|à) ${YOURS} agenda`,
  `(?:débrouille|arrange)[zr]? ?-(?:toi|vous) pour (?:venir|y être|y aller)|(?:que |qu['’] )(?:il|elle|ils|elles) (?:réserve|bloque|pose|achète|prenne)(?:nt)? (?!une )${YOURS} ${BOOKED}${AT_ONCE}`,
  `arrête[zr]? (?:de (?:réfléchir|tergiverser|douter|te poser|vous poser)|d['’] hésiter)(?:${CLOSED}|(?= et ))|(?:(?:t['’] |tu |vous )?attend(?:s|ez) quoi|qu['’] (?:attend(?:s|ez) ?-(?:tu|vous)|est-ce que (?:tu |vous |t['’] )attend(?:s|ez)))${TO_COME}`,
  `(?:(?:ne |n['’] )?(?:réfléchis|réfléchissez|tarde[sz]?|attends|attendez)) (?:surtout )?(?:pas|plus)${TO_COME}`,
  `(?:à |a )ne (?:pas |surtout pas )?(?:rater|manquer|louper)|(?:à |a )?(?:l[ea] |l['’] )?(?:(?:voir|vivre|faire|tenter) (?:absolument${CLOSED}|(?:au moins )?une fois|d['’] urgence|pour l[ea] croire)|vivre(?=(?: [.!…]+)?$))`,
  `${ABSENT}(?:ne |n['’] )?(?:seras?|serez|seront) pas déçue?s?`,
  `(?:que |qu['’] )(?:il|elle|on|ils|elles) (?:(?:y (?:aille|aillent)|fonce(?:nt)?|vienne(?:nt)?|tente(?:nt)?)(?! pas)|(?:n['’] )?(?:hésite(?:nt)? (?:pas|plus)|attende(?:nt)? (?:pas|plus)${CLOSED}))|que j['’] y (?:retourne|reviens)`,
  `(?:de )ne pas (?:rater|louper|manquer|(?:attendre|réfléchir|tarder)${TO_COME}|passer à côté)|d['’] arrêter (?:de (?:réfléchir|se poser)|d['’] hésiter)${CLOSED}`,
  "(?:d['’] )?y aller|(?:de )?(?:venir|foncer|tenter|essayer)|s['’] (?:y )?inscrire|se lancer|lance ?-toi|lancez ?-vous",
  `${ABSENT}(?:${HAS})?${MISSED}(?! (?:rien|pas))|tant pis pour (?:toi|vous|lui|elle|eux)|dommage(?: pour (?:toi|vous|lui|elle|eux))?(?= [.!…]|$)`,
  `${ABSENT}(?:aurai[st]|auriez|auraient) dû(?! pas)|${ABSENT}(?:vas?|allez) (?:le )?regretter|ne (?:l[ea] |l['’] )?(?:rate|manque|loupe)[sz]? (?:surtout )?pas`,
  "(?:n['’] )?oublie[zr]? (?:surtout )?pas d(?:e|['’])|oublie[zr]? [^.!?]* et (?:viens|venez|venir|fonc[eé][zr]?)",
  "(?:de )?(?:n['’] |ne )?(?:pas )?hésite[zr]?(?: surtout)?(?: pas| plus)?",
].join('|');
const STAY = [
  `(?:viens|venez|vas? ?-?y) pas(?=(?: [.!…]+)?$)|(?:ne )?(?:te|vous|se) déplace[rz]? pas${FOR_THIS}|(?:fais|faites|faire|trouve[zr]?) autre chose${CLOSED}`,
  `(?:d['’] )?attend(?:s|ez|re)(?:(?: un peu| encore(?: un peu)?)?${CLOSED}| (?:l['’] (?:an|année)|(?:la|une|l['’]) (?:(?:prochaine|autre|suivante)${CLOSED}|(?:prochaine |autre )?édition)))|(?:que |qu['’] )(?:il|elle|ils|elles) attende(?:nt)?(?! pas)`,
  `(?:de )?(?:y )?réfléchi(?:s|ssez|r)(?: (?:bien|encore|(?:y )?à (?:deux|trois) fois))?(?: avant(?: de venir)?)?${CLOSED}|(?:à |a |d['’] )?évite[rz]?(?:(?: absolument| à tout prix)?${CLOSED}| comme)`,
  `(?:méfi(?:e[zr]? ?-(?:toi|vous)|ance)|(?:reste[zr]?|(?:que |qu['’] )(?:il|elle|ils|elles) reste(?:nt)?) (?:bien )?(?:au (?:bureau|travail|lit|chaud)|à la maison|où (?:tu es|vous êtes)|chez (?:toi|vous|soi|lui|elle|eux)))${CLOSED}|économise[zr]? (?:ton|tes|votre|vos) (?:billets?|argent|temps|(?:\\p{L}+ )?jours?)`,
  `ne (?:bloque|réserve|pose|note|achète|prends|prenez)[zr]? (?:surtout )?pas ${YOURS} ${BOOKED}${FOR_THIS}|épargne[zr]? ?-(?:toi|vous) (?:ça|cela|le (?:voyage|déplacement))|[^.!?]*(?<!même) si (?:tu|vous|ils?|elles?|on) (?:n['’] )?(?:as|a|avez|ont) rien (?:d['’] autre|de mieux) à faire`,
  `${ABSENT}(?:as|a|avez|ont) (?:bien |sûrement )?mieux à faire|(?:je (?:ne )?(?:(?:l[ea]|les|lui|leur|te|vous|l['’]) )*(?:conseille|recommande)(?:rais?)? pas|(?:je )?(?:(?:l[ea]|les|lui|leur|te|vous) )*déconseille(?:rais?)?(?: (?:vivement|fortement))?)${CLOSED}`,
  `${ABSENT}(?:n['’] |ne )?(?:${HAS}(?:rien|pas) ${MISSED}|${MISSED} (?:rien|pas grand))|${ABSENT}(?:as|a|avez) (?:eu raison|bien fait)(?= (?:de (?:ne pas|rester)|[.!…]|$)|$)`,
  "n['’] y (?:vas?|allez|aller) pas|va ailleurs|allez ailleurs",
  '(?:de )?ne (?:pas )?(?:y aller|venir|viens|venez)(?: pas)?|fuis|fuyez|fuir|(?:oublie|laisse)[zr]?(?: tomber)?(?=(?: [.!…]+)?$)',
  'passe[zr]? (?:ton|votre) (?:chemin|tour)|garde[zr]? (?:ton|votre) (?:argent|temps)',
].join('|');
/** What one says before: « franchement, viens », « qu’il faut y aller ». */
const LEAD =
  "(?:je (?:lui|leur|te|vous) (?:dira|conseillera|recommandera|suggérera|répondra)is? (?:surtout )?)?(?:(?:alors|franchement|bah|ben|bon|allez|que|surtout|oui|de) (?:, )?|(?:(?:qu['’] )?il )?(?:faut|vaut mieux|devrait|doit) |(?:que |qu['’] )?(?:tu|vous|il|elle) (?:devrai[st]|devriez|doi[st]|devez) )?";

const opening = (words: string): RegExp => new RegExp(`^(?:${words})${END}`, 'u');
const OPENINGS: Readonly<Record<Stance, readonly [good: RegExp, bad: RegExp]>> = {
  side: [opening(YES), opening(NO)],
  met: [opening(INDEED), opening(NOT_AT_ALL)],
  trouble: [opening(NOT_AT_ALL), opening(INDEED)],
  advice: [
    new RegExp(`^${LEAD}(?:${COME})(?!\\p{L})`, 'u'),
    // « Ne réfléchis pas, reste chez toi »: who takes back what he urged to holds back.
    new RegExp(`^${LEAD}(?:(?:${COME})(?: ,)?(?: et)? )?(?:${STAY})(?!\\p{L})`, 'u'),
  ],
};

/**
 * What the opening of an answer says to a question that asks for a stance: worth nothing where it is half of
 * each, « en partie »; null where it says no more.
 */
export function stanceTone({ tokens }: Parse, stance: Stance | undefined): Valued | null {
  if (!stance) return null;
  const said = formText(tokens);
  const [good, bad] = OPENINGS[stance];
  const half = stance === 'advice' ? null : HALF.exec(said);
  const [yes, no] = [good.exec(said), bad.exec(said)];
  const held = (half ?? no ?? yes)?.[0].trim() ?? '';
  const value = half ? 0 : no ? -VALUE : VALUE;
  return openingWorth(tokens.slice(0, countOf(held)), held, value, 'intent');
}

/** What « oui » or « viens » is worth. */
const VALUE = 0.6;
