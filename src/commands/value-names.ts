import { isEnglish } from './language.js';

/** English names of the values that help pages show; one that is missing is the same in both languages. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['fichier', 'file'],
  ['dossier', 'folder'],
  ['commande', 'command'],
  ['colonne', 'column'],
  ['colonne|nom', 'column|name'],
  ['nom', 'name'],
  ['nombre', 'number'],
  ['signe', 'sign'],
  ['langue', 'language'],
  ['sens', 'meaning'],
  ['sorte', 'kind'],
  ['forme', 'shape'],
  ['texte', 'text'],
  ['citations', 'quotes'],
  ['thème', 'theme'],
  ['thème=couleur', 'theme=colour'],
  ['tonalité', 'sentiment'],
  ['équilibre', 'balance'],
]);

/** The name of a value, written in French in the code, in the reader's language. */
export const valueName = (name: string): string =>
  isEnglish() ? (ENGLISH.get(name) ?? name) : name;
