import type { Token } from '../../model/text.js';
import type { Amount } from './measures.js';

/** What two words of each line are the ends of: lemmas of one end, of the other. */
const SCALES: readonly (readonly [string, string])[] = [
  ['long interminable raccourcir écourter', 'court bref expéditif allonger rallonger prolonger'],
  ['rapide rapidement vite', 'lent lentement lenteur'],
  ['grand immense vaste énorme spacieux', 'petit minuscule exigu étroit'],
  ['gros', 'petit mince'],
  ['chaud chaleur étouffant surchauffé chaleureux', 'froid glacial glacé gelé'],
  [
    'accueillant souriant aimable gentil chaleureux',
    'glacial froid désagréable antipathique odieux',
  ],
  ['adorer aimer apprécier plaire kiffer', 'détester haïr déplaire'],
  [
    'bon excellent parfait génial super délicieux formidable magnifique superbe passionnant intéressant captivant instructif enrichissant réussi',
    'mauvais nul médiocre catastrophique horrible décevant ennuyeux soporifique barbant infect pénible désastreux lamentable raté',
  ],
  ['meilleur', 'pire'],
  ['plein rempli bondé comble complet', 'vide désert'],
  [
    'facile facilement simple simplement aisé clair clairement limpide fluide compréhensible lisible',
    'difficile difficilement compliqué complexe obscur confus flou illisible incompréhensible ardu',
  ],
  ['bruyant bruit vacarme brouhaha', 'calme silencieux silence tranquille'],
  ['loin éloigné lointain', 'près proche'],
  ['lumineux', 'sombre obscur'],
  ['gratuit abordable gratuité', 'payant cher coûteux'],
  ['ouvert ouvrir ouverture', 'fermé fermer clôture fermeture'],
  ['début commencer ouverture', 'fin finir terminer clôture'],
  ['premier', 'dernier'],
  ['matin matinée', 'soir soirée après-midi'],
  ['arrivée entrée entrer arriver', 'départ sortie sortir repartir'],
  ['tôt', 'tard tardif tardivement'],
  ['avant', 'après'],
  ['haut', 'bas'],
  ['fort puissant fortement', 'faible bas'],
  ['nombreux', 'rare rarement'],
  ['riche varié copieux', 'pauvre répétitif monotone maigre chiche'],
  ['dense chargé serré tassé', 'léger aéré espacé'],
  ['nouveau neuf inédit', 'ancien vieux dépassé'],
  ['jeune', 'vieux âgé'],
  ['présent présence', 'absent absence'],
  ['pareil identique même', 'différent'],
  ['réussir réussi réussite succès', 'rater raté échouer échec louper loupé'],
  ['gagner', 'perdre'],
  ['monter augmenter', 'descendre baisser diminuer'],
  ['théorique théorie', 'pratique concret'],
  ['débutant novice', 'expert avancé confirmé'],
  [
    'garder conserver maintenir reconduire continuer',
    'supprimer arrêter enlever retirer abandonner',
  ],
  ['accepter', 'refuser'],
  ['fier fierté', 'honte honteux'],
  ['heureux content joie', 'triste malheureux tristesse déçu frustré'],
  ['confiance', 'méfiance'],
  ['espoir optimiste optimisme', 'désespoir pessimiste pessimisme'],
];

/** Which end of which scales a word is at. */
const ENDS = new Map<string, (readonly [scale: number, end: number])[]>();
SCALES.forEach((ends, scale) => {
  for (const [end, words] of ends.entries())
    for (const word of words.split(' '))
      ENDS.set(word, [...(ENDS.get(word) ?? []), [scale, end === 0 ? 1 : -1]]);
});

/** The ends of scales that a text is at, such as `3` and `-3`; what lacks is at the other end: « pas assez long ». */
export function endsIn(tokens: readonly Token[], amounts: readonly Amount[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(({ lemma, form }, at) => {
    const sign = amounts[at] === 'lack' ? -1 : 1;
    // « bondée »: the lemma is the verb’s
    const ends = ENDS.get(lemma) ?? ENDS.get(form.replace(/(?<=[éiu])e?s?$/u, ''));
    for (const [scale, end] of ends ?? []) found.add((scale + 1) * end * sign);
  });
  return found;
}

/** Whether two texts are at the two ends of a scale, and neither at both. */
export const areOpposite = (own: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...own].some((end) => others.has(-end) && !others.has(end) && !own.has(-end));
