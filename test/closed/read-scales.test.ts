import { describe, expect, test } from 'vitest';
import { optionValues, orderOptions } from '../../src/closed/option-order.js';
import type { ClosedKind } from '../../src/model/survey.js';
import { survey } from '../read/table.js';

const NO_ANSWER = 'Ne se prononce pas';

interface Read {
  readonly kind: ClosedKind | undefined;
  readonly order: readonly string[];
  /** Options by what they are worth, where a mean is taken. */
  readonly upwards: readonly string[] | undefined;
}

/** A question answered by each option several times, as a file of it is read. */
function read(options: readonly string[]): Read {
  const chosen = options.flatMap((option, at) => Array<string>(4 + ((5 * at) % 7)).fill(option));
  const rows = [...chosen, NO_ANSWER, NO_ANSWER].map((option, i) => `${i};"${option}";Mot ${i}`);
  const { closed, respondents } = survey(
    `id;Que dites-vous de cet aspect ?;Commentaire\n${rows.join('\n')}\n`,
  );
  const question = closed.find(({ name }) => name.includes('aspect'));
  const answers = respondents.flatMap((one) => one.closed[question?.name ?? ''] ?? []);
  const values = question?.kind === 'scale' ? optionValues(answers)?.values : undefined;
  return {
    kind: question?.kind,
    order: question ? orderOptions(answers, question.kind) : [],
    upwards: values?.map(({ option }) => option),
  };
}

/** Scales of French questionnaires that a file is read as, each from the worst to the best. */
const SCALES: readonly (readonly string[])[] = [
  ['★', '★★', '★★★', '★★★★', '★★★★★'],
  ['⭐️', '⭐️⭐️', '⭐️⭐️⭐️', '⭐️⭐️⭐️⭐️', '⭐️⭐️⭐️⭐️⭐️'],
  ['★☆☆☆☆', '★★☆☆☆', '★★★☆☆', '★★★★☆', '★★★★★'],
  ['1 étoile', '2 étoiles', '3 étoiles', '4 étoiles', '5 étoiles'],
  ['Une étoile', 'Deux étoiles', 'Trois étoiles', 'Quatre étoiles'],
  ['1 ⭐', '2 ⭐', '3 ⭐'],
  ['❤️', '❤️❤️', '❤️❤️❤️'],
  ['1 sur 5', '2 sur 5', '3 sur 5'],
  ['😡', '🙁', '😐', '🙂', '😍'],
  ['😢', '😕', '🙂', '😄'],
  ['😡 Très mécontent', '🙁 Mécontent', '😐 Neutre', '🙂 Content', '😍 Très content'],
  [':-(', ':-/', ':-)'],
  ['🔴', '🟠', '🟢'],
  ['--', '-', '+/-', '+', '++'],
  ['E - Insuffisant', 'D - Passable', 'C - Moyen', 'B - Bien', 'A - Excellent'],
  ['Certainement pas', 'Probablement pas', 'Probablement', 'Oui, certainement'],
  ['Non, certainement pas', 'Non, probablement pas', 'Oui, probablement', 'Oui, certainement'],
  ['Sûrement pas', 'Peut-être', 'Sûrement'],
  ['Non', 'Probablement pas', 'Probablement', 'Oui'],
  ['Très improbable', 'Improbable', 'Neutre', 'Probable', 'Très probable'],
  ['Inutile', 'Peu important', 'Important', 'Indispensable'],
  ['INUTILE', 'ACCESSOIRE', 'UTILE', 'INDISPENSABLE'],
  ['Superflu', 'Utile', 'Nécessaire', 'Indispensable'],
  ['Pas prioritaire', 'Secondaire', 'Prioritaire'],
  ['Sans importance', 'Peu important', 'Important', 'Très important'],
  ['Négligeable', 'Faible', 'Moyenne', 'Forte', 'Très forte'],
  ['Basse', 'Moyenne', 'Haute'],
  ['Déçu', 'Mitigé', 'Satisfait', 'Ravi'],
  ['Pas efficace', 'Peu efficace', 'Efficace', 'Très efficace'],
  ['A revoir', 'A ameliorer', 'Bien', 'Parfait'],
  ['À améliorer', 'Correct', 'Bien', 'Très bien', 'Excellent'],
  ['Catastrophique', 'Mauvais', 'Moyen', 'Bon', 'Exceptionnel'],
  ['Horrible', 'Bof', 'Sympa', 'Génial'],
  ['Impossible', 'Difficile', 'Facile'],
  ['Rien du tout', 'Un peu', 'Beaucoup', 'Énormément'],
  ['Aucun', 'Certains', 'La plupart', 'Tous'],
  ['Dans une faible mesure', 'Dans une certaine mesure', 'Dans une large mesure'],
  ['Jamais', 'Exceptionnellement', 'Occasionnellement', 'Régulièrement', 'Systématiquement'],
  ['Jamais', 'De temps à autre', 'Régulièrement', 'Fréquemment', 'Tout le temps'],
  ['Moins bien', 'Pareil', 'Mieux'],
  ['Moins bon', 'Aussi bon', 'Meilleur'],
  [
    'Nettement moins bonne',
    'Plutôt moins bonne',
    'Comparable',
    'Plutôt meilleure',
    'Nettement meilleure',
  ],
  ['Très en dessous', 'En dessous', 'Égal', 'Au dessus', 'Très au dessus'],
  ['Dégradation', 'Sans changement', 'Amélioration'],
  ['En baisse', 'Stable', 'En hausse'],
  ['Novice', 'Débutant', 'Intermédiaire', 'Confirmé', 'Expert'],
  ['Aucune connaissance', 'Notions', 'Bonne connaissance', 'Expertise'],
  ['Je ne connais pas du tout', 'Je connais un peu', 'Je connais bien', 'Je connais très bien'],
  ['Non acquis', 'En cours d’acquisition', 'Partiellement acquis', 'Acquis', 'Maîtrisé'],
  ['Non atteint', 'Partiellement atteint', 'Atteint', 'Dépassé'],
  ['Non acquis', 'En cours d’acquisition', 'Acquis'],
  ['Faux', 'Plutôt faux', 'Plutôt vrai', 'Vrai'],
  ['KO', 'Moyen', 'OK'],
  ['Inexistante', 'Insuffisante', 'Suffisante'],
  ['Insuffisant', 'Suffisant', 'Bien', 'Très bien'],
  ['I', 'M', 'B', 'TB'],
  ['Contre', 'Plutôt contre', 'Plutôt pour', 'Pour'],
  ['Défavorable', 'Plutôt défavorable', 'Plutôt favorable', 'Favorable'],
  ['Très mal organisé', 'Mal organisé', 'Bien organisé', 'Très bien organisé'],
  ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
  ['Not at all useful', 'Slightly useful', 'Useful', 'Very useful'],
  ['Not at all', 'Slightly', 'Moderately', 'Very', 'Extremely'],
  [
    'Very dissatisfied',
    'Dissatisfied',
    'Neither satisfied nor dissatisfied',
    'Satisfied',
    'Very satisfied',
  ],
];

describe('a column of degrees is a scale: its order, its mean, who gives none last', () => {
  test.each(SCALES.map((scale) => [scale] as const))('%j', (scale) => {
    const { kind, order, upwards } = read(scale);
    expect({ kind, upwards }).toEqual({ kind: 'scale', upwards: scale });
    expect([scale, scale.toReversed()]).toContainEqual(order.slice(0, -1));
    expect(order.at(-1)).toBe(NO_ANSWER);
  });
});

/** From the least often. */
const RATES: readonly (readonly string[])[] = [
  [
    'Jamais',
    'Une fois par an',
    'Plusieurs fois par an',
    'Une fois par mois',
    '2 fois par mois',
    'Toutes les semaines',
    'Tous les jours',
  ],
  [
    'Moins d’une fois par mois',
    '1 à 3 fois par mois',
    '1 fois par semaine',
    'Plusieurs fois par semaine',
  ],
  ['Jamais', 'Annuellement', 'Mensuellement', 'Hebdomadairement', 'Quotidiennement'],
  ['Moins souvent', 'Plusieurs fois par mois', 'Plusieurs fois par semaine', 'Chaque jour'],
];

describe('how many times a week, a month or a year stands in order, the most often first, without a mean', () => {
  test.each(RATES.map((rates) => [rates] as const))('%j', (rates) => {
    const { order, upwards } = read(rates);
    expect(order).toEqual([...rates.toReversed(), NO_ANSWER]);
    expect(upwards).toBeUndefined();
  });
});

describe('a choice is no scale, whatever its words', () => {
  test.each([
    [['Peut-être', 'Oui', 'Non']],
    [['En cours', 'Oui', 'Non']],
    [['Oui', 'Très satisfait']],
    [['Actif', 'Inactif']],
    [['Haut-Rhin', 'Bas-Rhin', 'Moselle']],
    [['Professionnel', 'Particulier']],
    [['Rouge', 'Orange', 'Vert']],
    [['Premier contact', 'Contact régulier', 'Contact occasionnel']],
    [['Oui, plusieurs fois', 'Oui, une fois', 'Non, jamais']],
    [['Promoteur', 'Passif', 'Détracteur']],
    [['B', 'A', 'C']],
  ])('%j', (options) => expect(read(options).kind).toBe('choice'));
});
