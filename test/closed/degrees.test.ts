import { describe, expect, test } from 'vitest';
import { optionValues, orderOptions } from '../../src/closed/option-order.js';

/** Scales of French questionnaires, each from the worst to the best. */
const SCALES: readonly (readonly string[])[] = [
  ['Pas du tout', 'Moyennement', 'Pas mal', 'Tout à fait'],
  ['Nul', 'Moyen', 'Pas mal', 'Génial'],
  ['Nul', 'Bof', 'Bien', 'Super'],
  ['Aucun', 'Faible', 'Moyen', 'Bon', 'Expert'],
  ['Très compliqué', 'Plutôt compliqué', 'Plutôt simple', 'Très simple'],
  ['Très difficile', 'Difficile', 'Facile', 'Très facile'],
  ['Très difficile', 'Assez difficile', 'Moyennement', 'Assez facile', 'Très facile'],
  ['Difficile', 'Ni facile ni difficile', 'Facile'],
  ['Difficilement', 'Assez facilement', 'Très facilement'],
  ['Très difficile', 'Difficile', 'Peu difficile', 'Pas difficile', 'Pas du tout difficile'],
  ['Inutile', 'Peu utile', 'Utile', 'Très utile'],
  ['Complètement inutile', 'Plutôt inutile', 'Plutôt utile', 'Tout à fait utile'],
  ['Très désagréable', 'Désagréable', 'Agréable', 'Très agréable'],
  ['Pas du tout intéressant', 'Peu intéressant', 'Intéressant', 'Très intéressant'],
  ['Ininteressante', 'Plutôt intéressante', 'Très intéressante'],
  ['Très ennuyeux', 'Plutôt ennuyeux', 'Plutôt passionnant', 'Très passionnant'],
  ['Très loin', 'Assez loin', 'Assez proche', 'Très proche'],
  ['Trop peu', 'Assez'],
  ['Très cher', 'Plutôt cher', 'Plutôt abordable', 'Très abordable'],
  ['Pas du tout clair', 'Pas très clair', 'Assez clair', 'Très clair'],
  ['Pas du tout important', 'Peu important', 'Important', 'Très important', 'Essentiel'],
  ['Pas du tout d’accord', 'Plutôt pas d’accord', 'Plutôt d’accord', 'Tout à fait d’accord'],
  ['Tout à fait en désaccord', 'Plutôt en désaccord', 'Plutôt d’accord', 'Tout à fait d’accord'],
  ['En désaccord', 'Ni d’accord ni en désaccord', 'D’accord', 'Totalement d’accord'],
  ['Très insatisfait·e', 'Insatisfait·e', 'Neutre', 'Satisfait·e', 'Très satisfait·e'],
  ['Extrêmement insatisfait', 'Très insatisfait', 'Plutôt satisfait', 'Extrêmement satisfait'],
  ['Pas du tout', 'Très peu', 'Un peu', 'Assez', 'Beaucoup', 'Énormément'],
  ['Jamais', 'Rarement', 'De temps en temps', 'Souvent', 'Toujours'],
  ['Jamais', 'Très rarement', 'Parfois', 'Régulièrement', 'Très souvent', 'Toujours'],
  ['Certainement pas', 'Probablement pas', 'Peut-être', 'Probablement', 'Certainement'],
  ['Non, pas du tout', 'Non, pas vraiment', 'Oui, plutôt', 'Oui, tout à fait'],
  ['Non', 'Pas complètement', 'En partie', 'En grande partie', 'Oui, complètement'],
  ['Non', 'Plutôt non', 'Oui et non', 'Plutôt oui', 'Oui, sans hésiter'],
  ['Non atteints', 'Partiellement atteints', 'Atteints'],
  ['Non acquis', 'En cours d’acquisition', 'Acquis'],
  ['Pas important', 'Secondaire', 'Important', 'Prioritaire'],
  ['Non prioritaire', 'Prioritaire', 'Très prioritaire'],
  ['Pas prioritaire', 'Peu prioritaire', 'Plutôt prioritaire', 'Prioritaire'],
  ['Insuffisante', 'Juste suffisante', 'Suffisante'],
  ['Insuffisant', 'Juste', 'Suffisant'],
  ['Je ne connais pas', 'J’en ai entendu parler', 'Je connais', 'Je maîtrise'],
  ['Je n’en ai jamais entendu parler', 'J’en ai entendu parler', 'Je connais', 'Je l’utilise'],
  ['Je ne connais pas', 'Entendu parler', 'Je connais un peu', 'Je connais bien', 'Je maîtrise'],
  ['Je ne maîtrise pas', 'Je maîtrise un peu', 'Je maîtrise', 'Je maîtrise très bien'],
  ['Inconnu', 'Connu de nom', 'Connu', 'Maîtrisé'],
  ['Très en dessous de mes attentes', 'En dessous', 'Conforme', 'Au-dessus', 'Bien au-delà'],
  ['Beaucoup moins bien', 'Un peu moins bien', 'Pareil', 'Un peu mieux', 'Beaucoup mieux'],
  ['S’est dégradée', 'Stable', 'S’est un peu améliorée', 'S’est améliorée'],
  ['Très mal', 'Plutôt mal', 'Plutôt bien', 'Très bien'],
  ['Pas du tout à l’aise', 'Plutôt mal à l’aise', 'Plutôt à l’aise', 'Très à l’aise'],
  ['J’ai détesté', 'Je n’ai pas aimé', 'Bof', 'J’ai aimé', 'J’ai adoré'],
  ['Insuffisant', 'Passable', 'Assez bien', 'Bien', 'Très bien', 'Excellent'],
  ['Très faible', 'Faible', 'Moyen', 'Élevé', 'Très élevé'],
  ['Avec beaucoup de difficultés', 'Avec quelques difficultés', 'Sans aucune difficulté'],
  ['Non', 'Oui, avec quelques difficultés', 'Oui, sans problème'],
  ['Je ne recommande pas', 'Je recommande', 'Je recommande vivement'],
  ['Cela ne m’a rien apporté', 'Cela m’a un peu apporté', 'Cela m’a beaucoup apporté'],
  ['En deçà de mes attentes', 'À la hauteur', 'Au-delà'],
  ['Moins que prévu', 'Comme prévu', 'Plus que prévu'],
  ['Jamais', 'Parfois', 'Souvent', 'Tous les jours'],
  ['Non, insuffisamment', 'Oui, suffisamment', 'Oui, largement'],
  ['Très négatif', 'Négatif', 'Neutre', 'Positif', 'Très positif'],
  ['Très stressant', 'Assez stressant', 'Peu stressant', 'Pas du tout stressant'],
  // An adjective of no list, which is the only one.
  ['Pas du tout ludique', 'Peu ludique', 'Ludique', 'Très ludique'],
];

const CLUMSY: readonly (readonly string[])[] = [
  ['PAS DU TOUT', 'MOYENNEMENT', 'PAS MAL', 'TOUT A FAIT'],
  ['tres dificile', 'dificile', 'facille', 'tres facille'],
  ['Trés insatifait', 'Insatifait', 'Satifait', 'Trés satifait'],
  ['Pas du tous', 'Moyenement', 'Asser', 'Tout-à-fais'],
  ['inutil', 'peu utile', 'assez  utile', 'TRES UTILE'],
  ['Très désagrable', 'Plutot desagréable', 'Plutôt agréalbe', 'trés agréable'],
  ['PLUTÔT COMPLIQUÉ', 'Plutot simple', 'Tres simple'],
  ['Médiocre', 'Moyen', 'Bon', 'Exellent'],
  ['Completement inutile', 'Parfoi', 'Complétement utile'],
  // Written short by whoever typed in paper forms.
  ['PDTS', 'PS', 'S', 'TS'],
  ['TI', 'PI', 'PS', 'TS'],
  ['pas d accord', 'plutot d’acord', 'tout a fait d’acord'],
];

describe('a scale stands from its best to its worst, and has a mean', () => {
  test.each([...SCALES, ...CLUMSY].map((scale) => [scale] as const))('%j', (scale) => {
    expect(orderOptions(scale, 'scale')).toEqual(scale.toReversed());
    expect(orderOptions(scale.toReversed(), 'scale')).toEqual(scale.toReversed());
    const upwards = optionValues(scale.toReversed())?.values.map(({ option }) => option);
    expect(upwards).toEqual(scale);
  });
});

describe('no mean is taken where the better end is not known', () => {
  test.each([
    [['Trop long', 'Bien', 'Trop court']],
    [['Trop peu', 'Assez', 'Beaucoup trop']],
    [['Un peu trop rapide', 'Bien', 'Un peu trop lent']],
    [['Très chaud', 'Plutôt chaud', 'Plutôt froid', 'Très froid']],
    [['Très ludique', 'Plutôt ludique', 'Plutôt scolaire', 'Très scolaire']],
    [['Très bénéfique', 'Peu bénéfique', 'Très néfaste']],
  ])('%j', (scale) => expect(optionValues(scale)).toBeUndefined());
});

test.each(
  ['M B', 'TB B RH', 'PS MS', 'AB B', 'TI PI', 'TI I E', 'AS TS PS'].map((all) => [all.split(' ')]),
)('letters that may be anything are no degrees: %j', (options) =>
  expect(optionValues(options)).toBeUndefined(),
);
