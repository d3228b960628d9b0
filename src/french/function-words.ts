import { listOf } from '../ground/listed.js';
import type { Upos } from '../model/text.js';

/** Lemma → forms, for words whose lemma no dictionary rule gives. */
const LEMMAS: Readonly<Record<string, string>> = {
  'mètre|NOUN': 'm',
  'issu|ADJ': 'issu issue issus issues',
  'issu|VERB': 'issu issue issus issues',
  'le|DET': "l' la les le",
  'le|PRON': '-le le',
  'lui|PRON': "la l' les -la -les lui -lui elle-même",
  'un|DET': "un une des de d'",
  'un|PRON': 'une uns unes',
  'de|ADP': "d' du des de",
  'à|ADP': 'au aux à',
  'ce|DET': 'ce cet cette ces',
  'ce|PRON': "c' ç' ce -ce",
  'son|DET': 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  'moi|PRON': "me m' moi -moi",
  'toi|PRON': "te t' toi -toi",
  'soi|PRON': "se s' soi",
  'eux|PRON': 'eux leur -leur',
  'je|PRON': "je j' -je",
  'tu|PRON': '-tu tu',
  'il|PRON': 'il -il -t-il ils -ils -t-ils iel iels',
  'elle|PRON': 'elle -elle -t-elle elles -elles -t-elles',
  'on|PRON': 'on -on -t-on',
  'nous|PRON': 'nous -nous',
  'vous|PRON': 'vous -vous',
  'en|PRON': 'en -en',
  'y|PRON': 'y -y',
  'que|PRON': "qu' que",
  'que|SCONJ': "qu' que",
  'que|ADV': "qu' que",
  'si|SCONJ': "s' si",
  'ne|ADV': "n' ne",
  // The unit of sound is never meant.
  'beau|NOUN': 'bel',
  'tout|PRON': 'tous toutes toute tout',
  'tout|ADJ': 'tous toutes toute tout',
  'tout|DET': 'tous toutes toute tout',
  'tout|ADV': 'toutes toute tout',
  'quel|DET': 'quel quelle quels quelles',
  'quel|ADJ': 'quel quelle quels quelles',
  'lequel|PRON': 'lequel laquelle lesquels lesquelles',
  'jusque|ADP': "jusqu'",
  'lorsque|SCONJ': "lorsqu'",
  'puisque|SCONJ': "puisqu'",
  'quoique|SCONJ': "quoiqu'",
  'presque|ADV': "presqu'",
  'entre|ADP': "entr'",
  'certain|DET': 'certaines certains certaine',
  'certain|PRON': 'certaines certains',
  'quelque|DET': 'quelques',
  'aucun|DET': 'aucune',
  'aucun|PRON': 'aucune',
  "quelqu'un|PRON": "quelqu'une quelques-uns quelques-unes",
  'celui|PRON': 'celle ceux celles',
  'celui-ci|PRON': 'celle-ci ceux-ci celles-ci',
  'celui-là|PRON': 'celle-là ceux-là celles-là celui-la celle-la ceux-la',
  'chacun|PRON': 'chacune',
  'cela|PRON': 'cela',
  'ça|PRON': 'ca ça',
};

/** Units are their own lemma, as in the treebanks. */
const UNITS = listOf('km cm mm kg g mg l ml cl h mn min s ko mo go ha');

/** `form|POS` → lemma. */
export const FUNCTION_LEMMAS: ReadonlyMap<string, string> = new Map([
  // « Ça m’a plu »: formal text saw it of rain alone.
  ['plu|VERB', 'plaire'],
  ...UNITS.map((unit) => [`${unit}|NOUN`, unit] as const),
  ...Object.entries(LEMMAS).flatMap(([key, forms]) => {
    const [lemma, pos] = key.split('|') as [string, Upos];
    return forms.split(' ').map((form) => [`${form}|${pos}`, lemma] as const);
  }),
]);
