import type { Readings } from '../keys.js';
import type { Listed } from '../listed.js';
import type { Pattern } from '../pattern.js';

/** What other tools, or a spreadsheet, write in an entry, and what an entry writes instead. */
const NOTATIONS: readonly { readonly sign: RegExp; readonly instead: string }[] = [
  {
    sign: /^(?:entry|any)\s*:/u,
    instead:
      'une entrée et ses conditions s’écrivent entre accolades, sans guillemets : {entry: café, except: [café associatif]}',
  },
  {
    sign: /[«»“”]/u,
    instead: 'les guillemets sont cherchés avec les mots : ôtez-les',
  },
  {
    sign: /\s[-–—]\s\p{L}/u,
    instead:
      'deux lignes sont lues comme une seule : alignez leurs tirets ; s’il n’y en a qu’une, ôtez-en le tiret',
  },
  {
    sign: /\[?\.{3}\]|\[…\]|\p{L}\.\.\p{L}|\s(?:\*|~\d*|near|NEAR)\s/u,
    instead: 'pour des mots entre deux, écrivez « … » : salle … petit',
  },
  {
    sign: /\p{L}_\p{L}/u,
    instead: 'séparez les mots par une espace',
  },
  {
    sign: /[\\^$[\]]|\.[*+]|\p{Ll}[+?](?:$|\s)|\p{L}\?\p{L}|\p{L}\([^)]*\||\(\p{L}+\)[?*+]|^\/.+\/\p{L}*$/u,
    instead:
      'une expression régulière n’est pas lue : écrivez le mot comme dans un dictionnaire, toutes ses formes sont trouvées ; cantin* pour un début, salle|amphi pour un choix',
  },
  {
    sign: /(?:^|\s)(?:-\p{L}|(?:NOT|SAUF|PAS|sauf)\s)/u,
    instead: 'ce qui ne compte pas s’écrit à part : {entry: café, except: [café associatif]}',
  },
  {
    sign: /\s(?:AND|ET)\s|\p{L}\s?(?:&&|\+)\s?\p{L}/u,
    instead: 'deux mots dans la même phrase s’écrivent {entry: salle, near: petit}',
  },
  {
    sign: /\p{L}\s?[,;]\s?\p{L}|\s(?:OR|OU|\/|\|)\s/u,
    instead: 'écrivez une entrée par ligne, ou, pour un mot ou un autre, salle|amphi',
  },
];

/**
 * « livre, roman », « horaires? »: an entry of themes that is looked for as it stands, where its author meant
 * something else. Other lexicons hold whole answers (« non, merci ») and names of columns (« points_forts »).
 */
export function otherNotations({ entry, lexicon }: Listed, { readings }: Readings): string[] {
  if (lexicon.document.kind !== 'themes') return [];
  return entry.patterns
    .filter(({ literal }) => !literal)
    .flatMap((pattern) => {
      const meant = NOTATIONS.find(({ sign }) => sign.test(pattern.text));
      const note = meant?.instead ?? eitherOf(pattern, readings);
      return note === undefined ? [] : [`« ${pattern.text} » est cherché tel quel : ${note}`];
    });
}

/**
 * « livre ou roman », « imprimante 3D ou casque VR »: two names of which any one was meant; « plus ou moins » is an
 * expression.
 */
function eitherOf({ text }: Pattern, readings: Readings['readings']): string | undefined {
  const [, one = '', other = ''] =
    /^(\p{L}[-\p{L}\p{N} ]*) ou (\p{L}[-\p{L}\p{N} ]*)$/u.exec(text) ?? [];
  const opensName = (words: string): boolean => {
    const known = readings(words.split(' ')[0]!.toLowerCase());
    const isNoun = known.length === 0 || known.some(({ pos }) => pos === 'NOUN');
    return words !== '' && isNoun && !known.some(({ pos }) => pos === 'ADV');
  };
  if (!opensName(one) || !opensName(other)) return undefined;
  return /[ -]/u.test(one + other)
    ? `pour l’un ou l’autre, écrivez deux entrées, une par ligne : ${one}, puis ${other}`
    : `pour l’un ou l’autre, écrivez ${one}|${other}`;
}
