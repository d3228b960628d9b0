import { countOf, formText } from '../../french/runs.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { NO_TONE } from '../tone/sentiment.js';
import { isPraise } from '../tone/valued.js';
import { isEndured } from '../wants/endured.js';
import { blamedBy, type Heard, type Labels, withoutSides, withTone } from './said.js';

/** « Avoir dû », as it is typed; « être obligée de ». */
const HAD_TO =
  /^(?:d(?:e|') )?(?:(?:avoir (?:aussi |encore )?(?:dû|du|du être|dû être)|devoir)(?= (?:(?:m[e']|nous|s[e']|y|en|tout) )*[^ ]+(?:er|ir|re|oir)(?: |$))|(?:avoir été|être) (?:obligée?s?|forcée?s?|contrainte?s?) (?:de|d'|à)) (?:(?:m[e']|nous|s[e']|y|en|tout) )*/u;

/** What may well be the best of a day, though one had to do it. */
const MAY_PLEASE =
  /^(?:parler|improviser|danser|chanter|jouer|présenter|oser|créer|inventer|imaginer|rencontrer|échanger|travailler|collaborer|coopérer|réfléchir|argumenter|débattre|défendre|pitcher|construire|apprendre|écouter|écrire|dessiner|raconter|convaincre|résoudre|aider|soutenir|partager|négocier|voter|monter sur (?:la )?scène|trouver (?:un|une|des|ensemble)|cuisiner|coder|programmer|adapter|dépasser|deviner|participer|expliquer|dormir|bricoler|fabriquer|réparer|monter un|aller vers|porter (?:un casque|une tenue|un costume|le casque)|marcher (?:dans le noir|pieds nus|les yeux)|trouver (?:les|l'|le|la) (?:indices?|clés?|solutions?|réponses?|énigmes?|codes?|bonne|bon)|(?:prendre la parole|mettre à la place|remettre en (?:question|cause)|sortir de (?:ma|sa|notre) (?:zone|bulle|coquille|réserve)|penser autrement|faire (?:équipe|confiance|preuve|deviner|un|une|du|de la))(?= |$))/u;

/**
 * « Votre plus beau souvenir ? » « avoir dû laisser mon fauteuil à l’entrée »: what one had to do, and nothing good said of
 * it, is not what one liked; what one had to bear is blamed.
 */
export function onlyObliged(reading: Reading, { label, intents }: Heard): Labels | null {
  const { asked, parse, feelings } = reading;
  const { tokens } = parse;
  if (!asksWhatWasLiked(asked.expects) || label === 'negative') return null;
  const opening = HAD_TO.exec(formText(tokens))?.[0];
  if (opening === undefined || feelings.values.some(isPraise)) return null;
  const at = countOf(opening);
  const verb = tokens[at];
  if (!verb || MAY_PLEASE.test(`${verb.lemma} ${formText(tokens.slice(at + 1))}`)) return null;
  if (isEndured(tokens, at)) return withTone(blamedBy(verb, 'judged'), intents);
  return { informative: true, sentiment: NO_TONE, intents: withoutSides(intents) };
}
