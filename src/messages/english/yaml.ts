import type { Pair } from './pattern.js';

/** What is wrong in a YAML file, whatever its kind. */
export const YAML: readonly Pair[] = [
  ['il manque le champ « {name} »', 'the field “{name}” is missing'],
  ['cette valeur est vide', 'this value is empty'],
  ['mettez des guillemets : "{value}"', 'put quotation marks: "{value}"'],
  [
    '« {name} » s’écrit en chiffres, sans guillemets',
    '“{name}” is written in digits, without quotation marks',
  ],
  ['le nombre doit être entier', 'the number must be whole'],
  ['le nombre ne doit pas dépasser {most}', 'the number must be at most {most}'],
  ['le nombre doit valoir au moins {least}', 'the number must be at least {least}'],
  ['cette liste est vide', 'this list is empty'],
  ['ce texte est vide', 'this text is empty'],
  ['clé inconnue : « {key} »', 'unknown key: “{key}”'],
  ['clé inconnue : « {key} » ; {@advice}', 'unknown key: “{key}”; {advice}'],
  ['vouliez-vous dire « {close} » ?', 'did you mean “{close}”?'],
  ['au choix : {known}', 'choices: {known}'],
  ['« {key} » doit être « {value} »', '“{key}” must be “{value}”'],
  ['« {key} » ne peut pas être « {value} » ; {@advice}', '“{key}” cannot be “{value}”; {advice}'],
  ['valeur inconnue : « {value} » ; {@advice}', 'unknown value: “{value}”; {advice}'],
  [
    'le retrait (les espaces en début de ligne) ne correspond pas à la ligne au-dessus',
    'the indent (the spaces at the start of the line) does not match the line above',
  ],
  ['cette clé est écrite deux fois : gardez-en une', 'this key is written twice: keep one'],
  [
    'il manque un signe (guillemet, crochet, accolade ou deux-points)',
    'a sign is missing (quotation mark, bracket, brace or colon)',
  ],
  ['remplacez la tabulation par des espaces', 'replace the tab with spaces'],
  [
    'mettez entre guillemets le texte qui contient « : »',
    'put in quotation marks the text that holds “: ”',
  ],
  [
    'il manque « : » après la clé, ou un guillemet à la fin du texte',
    '“:” is missing after the key, or a quotation mark at the end of the text',
  ],
  ['un autre thème s’appelle déjà « {id} »', 'another theme is already called “{id}”'],
  [
    'un renvoi (*nom) dans ce qu’un autre peut répéter n’est pas lu : recopiez ici ce qu’il désigne',
    'an alias (*name) inside what another one may repeat is not read: copy here what it stands for',
  ],
  [
    'mettez entre guillemets le texte qui commence par ce signe',
    'put in quotation marks the text that begins with this sign',
  ],
  [
    'mettez entre guillemets le texte qui commence par {sign}',
    'put in quotation marks the text that begins with {sign}',
  ],
  ['ce guillemet n’est pas refermé', 'this quotation mark is not closed'],
  ['le texte n’est pas du YAML correct', 'the text is not valid YAML'],
  [
    '{@problem} ; corrigez, puis relancez : le reste n’a pas encore été vérifié',
    '{problem}; correct this, then run again: the rest has not been checked yet',
  ],

  ['il faut ici {@expected}, et non {@received}', 'expected {expected} here, and not {received}'],
  ['un texte', 'a text'],
  ['une liste', 'a list'],
  ['des clés et leurs valeurs', 'keys and their values'],
  ['un nombre', 'a number'],
  ['true ou false', 'true or false'],
  ['rien', 'nothing'],

  // Said by Zod's own French.
  ['Entrée invalide', 'invalid value'],
  ['Clé invalide dans {@origin}', 'invalid key in {origin}'],
  ['Valeur invalide dans {@origin}', 'invalid value in {origin}'],
  ['objet', 'map'],
  ['record', 'map'],
];
