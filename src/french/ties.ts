import { listOf, wordSet } from '../ground/listed.js';

/** Which lemma to take where one form of one part of speech has several. */

/** Verbs that share forms with rarer ones, the likelier first: suis → être, not suivre. */
const VERBS = listOf(
  'être avoir faire dire pouvoir aller voir savoir vouloir venir devoir falloir suivre croire vivre plaire mettre prendre ouvrir rentrer sentir servir partir sortir tuer durer fonder peindre teindre lire rire boire convenir parer pariser serrer viser moudre coudre créer crier payer peigner recouvrir couvrir découvrir offrir souffrir relire élire tendre entendre attendre rendre vendre perdre répondre reprendre apprendre comprendre revoir prévoir revenir devenir tenir obtenir maintenir retenir contenir appartenir soutenir ressentir mentir consentir dormir courir mourir naître connaître reconnaître paraître apparaître disparaître conduire produire construire détruire traduire réduire séduire cuire nuire luire écrire décrire inscrire prescrire souscrire vaincre convaincre rompre interrompre valoir recevoir décevoir apercevoir concevoir percevoir',
);
const RANK: ReadonlyMap<string, number> = new Map(VERBS.map((verb, rank) => [verb, rank]));

/** Names that end in -s or -x without being plural. */
export const UNCHANGED = wordSet(
  'mars fonds frais vernis embarras fois cours fils temps bras corps sens pays mois repas choix voix prix succès accès progrès processus avis bois dos gaz jus legs lors os pas poids pois pouls puits recours relais remords repos secours souris tapis taux univers velours vers héros concours parcours discours procès excès décès colis permis mépris compromis bus virus campus corpus bonus malus opus consensus focus rébus autobus process gens mœurs abus refus obus talus blocus cursus exprès français anglais alentours',
);

const verbRank = (lemma: string): number =>
  RANK.get(lemma) ?? VERBS.length + (lemma.endsWith('er') ? 0 : 100) + lemma.length / 100;

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const least = (lemmas: readonly string[], cost: (lemma: string) => number): string =>
  lemmas.reduce((best, lemma) => (cost(lemma) < cost(best) ? lemma : best));

/** @param lemmas at least one, for a verb form. */
export const likeliestVerb = (lemmas: readonly string[]): string => least(lemmas, verbRank);

/** @param lemmas at least one, for a form of a noun, adjective or any other word. */
export function likeliestName(form: string, lemmas: readonly string[]): string {
  if (lemmas.length === 1) return lemmas[0]!;
  if (UNCHANGED.has(form) && lemmas.includes(form)) return form;
  let left = lemmas;
  if (/[sx]$/.test(form) && left.includes(form.slice(0, -1))) {
    left = left.filter((lemma) => lemma !== form);
  }
  if (form.endsWith('aux')) {
    const regular = left.filter((lemma) => /ai?l$/.test(lemma));
    if (regular.length > 0) left = regular;
  }
  return least(left, (lemma) => lemma.length / 100 - shared(form, lemma));
}
