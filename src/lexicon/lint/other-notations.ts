import type { Readings } from '../keys.js';
import type { Listed } from '../listed.js';
import type { Pattern } from '../pattern.js';

/** Quotation marks in an entry, or apostrophes around it. */
const QUOTES = /[«»“”„"]|^['‘‛].+['’]$/u;

/** What other tools, or a spreadsheet, write in an entry, and what an entry writes instead. */
const NOTATIONS: readonly { readonly sign: RegExp; readonly instead: string }[] = [
  {
    sign: /^(?:entry|any)\s*:/u,
    instead:
      'une entrée et ses conditions s’écrivent entre accolades, sans guillemets : {entry: café, except: [café associatif]}',
  },
  {
    sign: QUOTES,
    instead: 'les guillemets sont cherchés avec les mots : ôtez-les',
  },
  {
    sign: /\s[-–—•]\s\p{L}/u,
    instead:
      'deux lignes sont lues comme une seule : alignez leurs tirets ; s’il n’y en a qu’une, ôtez-en le tiret',
  },
  {
    sign: /\[?\.{3}\]|\[…\]|\p{L}(?:\.{2,3}|…)|(?:\.{2,3}|…)\p{L}|\s(?:\*|~\d*|near|NEAR)\s/u,
    instead:
      'pour des mots entre deux, écrivez « … » entre deux espaces : salle … petit ; ailleurs, ôtez-le',
  },
  {
    sign: /\/(?:noun|nom|verbe?|adj|adjectif|adv|adverbe)$/u,
    instead:
      'la nature d’un mot s’écrit en capitales, NOUN (nom), VERB (verbe), ADJ (adjectif) ou ADV (adverbe) : marche/VERB',
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
  const { document } = lexicon;
  if (document.kind !== 'themes') return [];
  return entry.patterns
    .filter(({ literal }) => !literal)
    .flatMap((pattern) => {
      const meant = NOTATIONS.find(({ sign }) => sign.test(pattern.text));
      const note =
        meant?.instead ??
        eitherOf(pattern, readings) ??
        hashed(pattern, readings) ??
        (document.weights ? undefined : slashed(pattern));
      if (note === undefined) return [];
      // No quotation marks within quotation marks: the line is shown below.
      return QUOTES.test(pattern.text)
        ? [note]
        : [`« ${pattern.text} » est cherché tel quel : ${note}`];
    });
}

/** « #parcours », a word of the dictionary, which people hardly write so. */
function hashed({ text }: Pattern, readings: Readings['readings']): string | undefined {
  const word = /^#(\p{Ll}+)$/u.exec(text)?.[1];
  return word !== undefined && readings(word).length > 0
    ? `ôtez le signe #, qui ne trouve que le mot-dièse : ${word}`
    : undefined;
}

/** « Guide/conférencier », not `marche/VERB`. */
function slashed({ text }: Pattern): string | undefined {
  const slash = /(?<=\p{Ll}{2})\/(?=\p{Ll}{2})/gu;
  const either = text.replace(slash, '|');
  return either === text
    ? undefined
    : `pour l’un ou l’autre, écrivez ${either} ; pour les deux ensemble, ${text.replace(slash, '-')}`;
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
