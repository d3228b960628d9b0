import { wordSet } from '../../ground/listed.js';
import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { isOfPlace } from './of-nobody.js';
import type { People } from './person-names.js';

type IsWord = People['isWord'];

/** Words of French that are among the most common family names. */
const FAMILY_WORDS = wordSet(`
  petit grand blanc noir roux brun gros roy boulanger marchand meunier charpentier berger boucher barbier chevalier cordier couturier fournier
  pelletier potier vacher bouvier charron maréchal prieur comte baron clerc moine fontaine renard poulain merle rossignol mouton picard breton
  lombard bourgeois normand bonnet cousin neveu marin gaillard hardy vaillant bonhomme poirier moulin rey masson tellier`);

/** Those of the most common family names that are nothing else: alone, they are somebody’s. */
export const FAMILY_NAMES = wordSet(`
  dupont durand dubois moreau lefebvre leroy morel girard lambert muller lefevre guerin boyer garnier legrand
  morin roussel masson duval dumont meyer dufour blanchard giraud joly martinez schmitt leroux vidal caron fabre
  lemoine dumas lacroix payet rolland leclercq lecomte lopez dupuy guillot sanchez dupuis deschamps huet vasseur
  perez fleury aubry menard bertin schneider fernandez prevost perrot langlois leveque perrier leblanc lebrun
  mallet hamon monnier michaud rodriguez guichard gillet tessier chevallier collin bouchet lemaitre humbert
  reynaud hoarau perret pichon lejeune lamy delaunay pasquier laporte lemaire benali haddad diallo traore
  coulibaly diop ndiaye nguyen tran kone camara keita hamidi benmoussa bouzid mansouri
  tremblay gagnon bouchard pelletier lavoie bergeron desjardins peeters janssens maes mertens lambrecht rochat
  sarr gueye sissoko kouassi kouame yao ouattara konate sylla dembele cissoko`);

/** « Durand de la compta », read as « durant »; not « Durand la pause ». */
const isOddName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]!.text) && !/^(?:DET|NUM|PRON)$/u.test(tokens[at + 1]?.pos ?? 'DET');

/** « La table ronde animée par dupont », « Moreau parlait trop vite »: a family name that is no word, in any letters. */
export const isCommonFamily = (tokens: readonly Token[], at: number, isWord: IsWord): boolean => {
  const { form, pos } = tokens[at]!;
  return (
    FAMILY_NAMES.has(fold(form)) &&
    !isWord(form) &&
    (/^(?:PROPN|NOUN|ADJ|X)$/u.test(pos) || isOddName(tokens, at)) &&
    !isOfPlace(tokens, at)
  );
};

/**
 * « Blanc a parlé », « Petit pour son accueil »; not « Petit bémol »: a word that many families are called by, with
 * nothing to qualify.
 */
export const isFamilyWord = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') && standsAsFamily(tokens, at);

/**
 * « Les Martin du 5e », « les Petit font du bruit »: behind « les », a family name that is a first name or a word too, which
 * has its capital and no mark of the plural; not « les Petit Déjeuners », « les France services ».
 */
export const isFamilyOfSeveral = (
  tokens: readonly Token[],
  at: number,
  { names }: Pick<People, 'names'>,
): boolean => {
  const { text, form } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.form === 'les' &&
    /^\p{Lu}\p{Ll}+(?<![sxz])$/u.test(text) &&
    (FAMILY_WORDS.has(form) || names.has(fold(form))) &&
    !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next?.pos ?? '') &&
    !/^\p{Lu}/u.test(next?.text ?? '')
  );
};

export const standsAsFamily = (tokens: readonly Token[], at: number): boolean =>
  FAMILY_WORDS.has(tokens[at]?.form ?? '') && tokens[at + 1]?.pos !== 'NOUN';

/** A family name with its capital: no word, or one that many are called by. */
export const isFamily = (tokens: readonly Token[], at: number, isWord: IsWord): boolean =>
  isFamilyWord(tokens, at) ||
  (tokens[at]?.pos === 'PROPN' &&
    /^\p{Lu}[\p{L}'’-]{2,}$/u.test(tokens[at].text) &&
    !isWord(tokens[at].form));

/** Whether a form may be a family name, whatever stands around it. */
const mayBeFamily = (form: string, isWord: IsWord): boolean =>
  FAMILY_WORDS.has(form) || !isWord(form);

/** « F.Blanc », as one types without a space; not « tout.Merci ». */
export function isStuckInitial(text: string, isWord: IsWord): boolean {
  const family = /^\p{Lu}\.(\p{Lu}\p{Ll}[\p{L}'’-]+)$/u.exec(text)?.[1]?.toLowerCase();
  return family !== undefined && mayBeFamily(family, isWord);
}

/** Index of the stop in « DUPONT F. », « BLANC F. », or null. */
export function endAfterCapitals(
  tokens: readonly Token[],
  at: number,
  isWord: IsWord,
): number | null {
  const [family, letter, stop, next] = tokens.slice(at, at + 4);
  const named = /^\p{Lu}[\p{Lu}'’-]{3,}$/u.test(family?.text ?? '');
  if (!named || !mayBeFamily(family!.form, isWord)) return null;
  if (!/^\p{Lu}$/u.test(letter?.text ?? '') || stop?.text !== '.') return null;
  return stop.start === letter!.end && !/^\p{Lu}/u.test(next?.text ?? '') ? at + 2 : null;
}

/** « La Blanche Hermine », « Blanche Neige »: a colour before what agrees with it; not « merci à Blanche Rivière ». */
export const isWhiteThing = (tokens: readonly Token[], at: number, isWord: IsWord): boolean =>
  [at, at - 1].some((white) => {
    const thing = tokens[white + 1];
    const isCalled = /^(?:l[ae]|une|cette)$/u.test(tokens[white - 1]?.form ?? '');
    return (
      tokens[white]?.form === 'blanche' &&
      (isCalled || thing?.form === 'neige') &&
      /^(?:NOUN|PROPN|ADJ|X)$/u.test(thing?.pos ?? '') &&
      thing!.form.endsWith('e') &&
      isWord(thing!.form) &&
      !FAMILY_WORDS.has(thing!.form)
    );
  });
