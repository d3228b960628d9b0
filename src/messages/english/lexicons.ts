import type { Pair } from './pattern.js';

/** Lexicons: files, entries, themes. */
export const LEXICONS: readonly Pair[] = [
  ['Aucun lexique n’est donné.', 'No lexicon is given.'],
  ['Nommez un fichier .yaml.', 'Name a .yaml file.'],
  ['Ce lexique existe déjà.', 'This lexicon already exists.'],
  [
    'Choisissez un autre nom avec -o, ou complétez-le avec « verbatim lexicon suggest ».',
    'Choose another name with -o, or add to it with “verbatim lexicon suggest”.',
  ],
  [
    '{file} : {#themes} thème[s], {#entries} entrée[s] à relire, puis : {command}',
    '{file}: {themes} {themes|theme|themes}, {entries} {entries|entry|entries} to read over, then: {command}',
  ],
  ['Le lexique contient une erreur.', 'The lexicon has one error.'],
  ['Le lexique contient {#n} erreurs.', 'The lexicon has {n} errors.'],
  [
    'ce lexique n’a pas de sorte connue (« kind ») ; {@advice}',
    'this lexicon has no known kind (“kind”); {advice}',
  ],
  ['donnez soit « entry », soit « any »', 'give either “entry” or “any”'],
  [
    'un identifiant s’écrit en minuscules sans accents, avec des tirets',
    'an identifier is written in lower case without accents, with hyphens',
  ],
  [
    '« {entry} » ne dit aucun mot : écrivez-le contre le signe (=AMAP, cantin*)',
    '“{entry}” says no word: write it next to the sign (=AMAP, cantin*)',
  ],
  ['l’entrée est vide', 'the entry is empty'],
  ['« {piece} » : il manque un mot à côté de « | »', '“{piece}”: a word is missing beside “|”'],
  ['nature inconnue : {tag} (parmi {known})', 'unknown part of speech: {tag} (among {known})'],
  [
    '« {piece} » ouvre ou ferme mal une parenthèse',
    '“{piece}” opens or closes a parenthesis badly',
  ],
  ['trop de variantes : écrivez plusieurs entrées', 'too many variants: write several entries'],
  [
    'tous les mots sont facultatifs : gardez-en au moins un',
    'all words are optional: keep at least one',
  ],
];
