import { countOf, formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Parse, Token } from '../../model/text.js';
import type { Clause } from '../clauses.js';
import { isEndured } from '../wants/endured.js';
import { isBlame, isPraise, type Valued } from './valued.js';

const ITSELF = "(?:(?:nous|vous|me|m'|te|se|s'|l[ae]s?|l'|lui|leur|y|en) )*";
/** « L’exploit de »; « l’art de perdre » may be a title. */
const FEAT = "(?:^| )(?:exploit|prouesse|tour de force|talent|performance|don) (?:d'|de) ";
/** « L’exploit de ne citer aucune étude », « l’art de ne jamais finir ». */
const DENIED = new RegExp(
  `(?:${FEAT}|(?:^| )art (?:d'|de) )n(?:e|') (?:(?:même|pas|jamais|plus|rien|presque) )*${ITSELF}`,
  'u',
);
const DONE = new RegExp(`${FEAT}${ITSELF}(?!n(?:e|') )`, 'u');

/** What those who host or speak owe. */
const OWED_DEEDS = wordSet(
  'aborder apporter apprendre citer commencer conclure convaincre donner débuter démarrer définir évoquer expliquer finir fournir indiquer informer intéresser inviter mentionner montrer nommer prévenir prévoir proposer présenter répondre respecter servir signaler terminer tenir traiter écouter',
);
/** « Ne jamais parler du sujet »; not « de politique », « de soi ». */
const OF_IT =
  /^(?:du (?:sujet|thème|fond|public|terrain)|de l' essentiel|des (?:usagers|solutions))(?= |$)/u;
/** « De ne jamais donner de leçons », « de ne pas finir en retard », « de ne servir que du local »: good not to. */
const BETTER_NOT =
  /(?:^| )(?:que|qu'|plastiques?|déchets?|gaspillage|leçons?|impression|mal|côté|trop|fatigue|stress|propos|retard|tard)(?= |$)/u;
/** What nobody should do. */
const FAULTS = wordSet(
  'annuler bâcler décevoir endormir ennuyer gâcher ignorer lasser louper négliger oublier rater ruiner saboter vexer',
);
/** « Ne commencer qu’à 11 h », « ne servir que des chips », « ne répondre qu’à deux questions »: so little, or so late. */
const SO_LITTLE =
  /^(?:que|qu') (?:à )?(?:\d|(?:une?|deux|trois)(?= )(?!.* et (?:de |d' )?(?:contenter|régaler|nourrir|satisfaire|ravir))|(?:des|du|de l'|de la) (?:chips|cacahuètes|biscuits?|sandwichs?|eau|café)(?= [.!?,]| (?:à|aux?|pour|en guise)(?= )|$))/u;
/** « Arriver en retard », « faire fuir le public ». */
const FAULTS_SO = new Map<string, RegExp>(
  Object.entries({
    arriver: /(?:^| )(?:retard|tard)(?= |$)/u,
    commencer: /(?:^| )(?:retard|tard)(?= |$)/u,
    finir: /(?:^| )(?:retard|tard)(?= |$)/u,
    faire: /^(?:attendre|fuir|patienter|perdre|poireauter|payer|la queue)/u,
  }),
);

/** What may be done well. */
const KEPT_WAITING = /^faire (?:attendre|patienter)(?= |$)/u;

/**
 * « A réussi l’exploit de ne citer aucune étude », « l’exploit d’arriver en retard », « le talent de ne jamais finir à
 * l’heure »: a feat that is a fault mocks; not « de ne jamais ennuyer », « de nous captiver ».
 */
export function boastsOfAFault(
  { tokens }: Parse,
  { first, end }: Clause,
  values: readonly Valued[],
): boolean {
  const text = formText(tokens.slice(first, end));
  const denied = DENIED.exec(text);
  const opening = denied ?? DONE.exec(text);
  if (!opening) return false;
  const at = first + countOf(text.slice(0, opening.index + opening[0].length));
  const verb = tokens[at];
  if (!verb || at >= end || verb.form !== verb.lemma) return false;
  const after = formText(tokens.slice(at + 1, end));
  if (!denied) {
    // « L’exploit de faire attendre trois cents personnes avec le sourire ».
    const isEased =
      KEPT_WAITING.test(`${verb.lemma} ${after}`) &&
      values.some((one) => isPraise(one) && one.at > at && one.at < end);
    return (
      !isEased &&
      (FAULTS.has(verb.lemma) || so(verb.lemma, after) || isBorne(tokens, at, verb.lemma))
    );
  }
  const isOwed = OWED_DEEDS.has(verb.lemma) || (verb.lemma === 'parler' && OF_IT.test(after));
  const isSpared = values.some((one) => isBlame(one) && one.at > at && one.rules.length === 0);
  return isOwed && (SO_LITTLE.test(after) || (!BETTER_NOT.test(after) && !isSpared));
}

/** What nobody looks for gladly: « chercher une place pendant une heure ». */
const SEARCH =
  /^(?:une? |la |de la |des )?(?:places?|salles?|toilettes|sortie|entrée|chaises?)(?= |$)/u;
/** « L’exploit d’attendre debout »; « de courir dix kilomètres » may be one. */
const isBorne = (tokens: readonly Token[], at: number, lemma: string): boolean =>
  lemma !== 'courir' &&
  (lemma !== 'chercher' || SEARCH.test(formText(tokens.slice(at + 1)))) &&
  isEndured(tokens, at);

const so = (lemma: string, after: string): boolean => FAULTS_SO.get(lemma)?.test(after) ?? false;
