import { describe, expect, it } from 'vitest';
import { french } from '../engine.js';

const marked = (text: string, mark: 'negated' | 'hypothetical'): string =>
  french
    .parse(text)
    .tokens.filter((token) => token[mark])
    .map((token) => token.text)
    .join(' ');

describe('the tense of a verb', () => {
  it.each([
    ['je préférerais une salle', 'préférerais', 'conditional'],
    ['je préférais l’ancienne', 'préférais', 'imperfect'],
    ['ça montrait tout', 'montrait', 'imperfect'],
    ['il courait partout', 'courait', 'imperfect'],
    ['il faudrait des pauses', 'faudrait', 'conditional'],
    ['CA SERAIT MIEUX', 'SERAIT', 'conditional'],
    ['vérifiez les micros', 'vérifiez', undefined],
    ['il faut des pauses', 'faut', undefined],
    ['un fait marquant', 'fait', undefined],
  ])('« %s »: %s is %s', (text, word, tense) => {
    expect(french.parse(text).tokens.find((token) => token.text === word)?.tense).toBe(tense);
  });
});

describe('negation', () => {
  it.each([
    ["C'était pas clair", 'était clair'],
    ["Je n'ai pas aimé la salle, mais le repas était bon", 'ai aimé la salle'],
    ["c'est pas terrible et c'était long", 'est terrible'],
    ['Pas assez de prises et trop de bruit', 'assez de prises'],
    ['Je ne regrette pas', 'regrette'],
    ["n'hésitez pas", 'hésitez'],
    ['je ne pense pas que ce soit utile', 'pense que ce soit utile'],
    ['déçu de ne pas avoir vu la salle', 'avoir vu la salle'],
    ["Rien n'était prêt", 'était prêt'],
    ['personne ne savait', 'savait'],
    ['une personne sympa', ''],
    ['aucun bémol', 'bémol'],
    ['repas sans gluten introuvable', 'gluten'],
    ['un débat sans questions intéressantes', 'questions intéressantes'],
    ["ce qui n'est pas rien", ''],
    ["la boucle n'a marché ni jeudi ni vendredi", 'a marché jeudi vendredi'],
    ['je ne viens pas quand il pleut', 'viens'],
    ['sans problème', 'problème'],
    ['sans être payés', 'être payés'],
    ['ni café ni thé', 'café thé'],
    ['même pas un café', 'un café'],
    ["il n'y a plus de place", 'a de place'],
    ['plus jamais ça', 'ça'],
    ['salle peu accessible', 'accessible'],
    ['un peu court', ''],
    ['plus de temps pour échanger', ''],
    ['pas mal du tout', ''],
    ['rien à redire', ''],
    ['rien c’était parfait', ''],
    ['rien tout va bien', ''],
    ['sans doute utile', ''],
    ['sans aucun doute génial', ''],
    ['sans nul doute excellent', ''],
    ['sans le moindre doute une belle édition', ''],
    ["sans l'ombre d'un doute la meilleure", ''],
    ['sans la moindre hésitation je reviens', ''],
    ['sans aucun problème', 'problème'],
    ['sans la moindre explication', 'la moindre explication'],
    ['je recommande sans hésiter', ''],
    ['non sans intérêt', ''],
    ['pas que du bien', ''],
    ["Je n'ai que du bien à dire", ''],
    ["on ne peut que féliciter l'équipe", ''],
    ['On ne peut plus clair', ''],
    ['Pourquoi pas un buffet', ''],
    ["n'est-ce pas", ''],
    ['jamais vu une équipe aussi gentille', 'vu'],
    ['pas de paperasse, réponse claire', 'de paperasse'],
    ['pas de paperasse et réponse claire', 'de paperasse'],
    ["il n'y a pas d'attente et accueil agréable", "a d' attente"],
    [
      'Pas une plainte, pas un chiffre, et un amphi entier la gorge serrée',
      'une plainte un chiffre',
    ],
    ['sans eau courante trois jours par semaine', 'eau courante'],
    ['sans attente et avec le sourire', 'attente'],
    ['pas de prises et de tables', 'de prises et de tables'],
    [
      'ni ordre professionnel ni convention collective',
      'ordre professionnel convention collective',
    ],
    ['pas de filtre par public, pas de favoris', 'de filtre de favoris'],
    ["C'était pas terrible 😊", 'était terrible'],
    ["j'ai pas tout compris mdr", 'ai tout compris'],
    ["c'est pas clair merci quand même", 'est clair'],
    ['Cette personne est adorable', ''],
    ['la troisième personne ne dit pas son nom', 'dit son nom'],
    ["l'endroit où personne me demande rien", 'me demande'],
    ['Personne dans la salle ne le savait', 'le savait'],
    ["aucun des trois n'est venu", 'des trois est venu'],
    ["aucune ne l'était", "l' était"],
    ['Pas un seul ne parle', 'un seul parle'],
    ["je n'ai pas tout vu et c'est dommage", 'ai tout vu'],
    ["je n'ai pas tout suivi et j'ai adoré", 'ai tout suivi'],
    ["je n'ai pas pu venir et elle était géniale", 'ai pu venir'],
    ["je ne touche rien et n'ai aucune nouvelle", 'touche ai nouvelle'],
    ["je n'ai pas eu faim donc parfait", 'ai eu faim'],
    ["ce n'est pas grave car l'accueil est parfait", 'est grave'],
    ["pas un problème parce que l'équipe est super", 'un problème'],
    ["je n'étais pas inscrite puisque c'était gratuit", 'étais inscrite'],
    ["ce n'est pas compliqué : tout est parfait", 'est compliqué'],
    ["j'ai pas aimé le repas l'accueil était super", 'ai aimé le repas'],
    ["une dame que je ne connaissais pas m'a aidée", 'connaissais'],
    ['sans rougir bien que je dirige une société', 'rougir'],
    ['pas long efficace', 'long'],
    ['un outil qui cesserait de fonctionner', ''],
    ['des bénévoles sans exception très aimables', ''],
    ['ce qui est sans doute plus utile', ''],
    ['pas seulement intéressant', ''],
    ['rien que du bonheur', ''],
    ['on va pas se plaindre', 'va se plaindre'],
    ["c'est pas rien", ''],
    ["c'était nul", ''],
    ['nul besoin de carte', 'besoin de carte'],
    ['un cadre qui ne manque pas de charme', 'manque'],
    ["n'hésitez pas à recommencer", 'hésitez'],
    ["y a pas à dire, c'était top", ''],
    ['on ne peut pas dire que ce soit clair', 'peut dire que ce soit clair'],
    ['il ne peut venir', 'peut venir'],
    ['14 000 pas jeudi', ''],
    ['franchir le pas', ''],
    ['la plus belle édition jamais vue', ''],
    ['du jamais vu', ''],
    ['mieux que jamais', ''],
    ["Le personnel n'aurait pas pu être plus aimable", ''],
    ["Ne serait-il pas plus simple de s'inscrire en ligne ?", ''],
    ['une réponse que huit mois plus tard', ''],
    ['a quelque peu terni la fête', ''],
    ['rien sauf les sandwichs', ''],
  ])('in « %s » governs « %s »', (text, expected) => {
    expect(marked(text, 'negated')).toBe(expected);
  });
});

describe('modality', () => {
  it.each([
    ["J'aurais aimé plus de temps", 'aimé plus de temps'],
    ['il aurait fallu des micros', 'fallu des micros'],
    ['il faudrait des micros', 'des micros'],
    ['on aimerait un vestiaire', 'un vestiaire'],
    ['ce serait bien de prévoir un vestiaire', 'bien de prévoir un vestiaire'],
    ['si la salle était plus grande', 'la salle était plus grande'],
    ['dommage que la salle soit petite', 'que la salle soit petite'],
    ['Il manque un vestiaire', 'un vestiaire'],
    ['Le son pourrait être meilleur, le repas est top', 'être meilleur'],
    ['je dirais bravo', ''],
    ['la conférence montrait bien', ''],
    ['si vous voulez un avis', ''],
    ['le manque de place', ''],
  ])('in « %s » governs « %s »', (text, expected) => {
    expect(marked(text, 'hypothetical')).toBe(expected);
  });
});
