import { listOf, wordSet } from '../../ground/listed.js';
import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { JOBS } from '../../names/posts.js';

/* What stands before the name of a person or inside it, in lower case. */

/** Titles that are shortened: with a full stop or without, and stuck to the name after it: « M.Dupont ». */
const SHORTENED = listOf('m mr mme mlle dr pr');

/** Titles of several people: « MM. Legrand et Petit ». */
export const TITLES_OF_SEVERAL = wordSet('mm. mm mmes mlles messieurs monsieurs mesdames');

export const TITLES: ReadonlySet<string> = new Set([
  ...TITLES_OF_SEVERAL,
  ...SHORTENED,
  ...SHORTENED.map((title) => `${title}.`),
  ...listOf('monsieur madame docteur maître'),
]);

/** Titles that are no other word in small letters: « m » and « pr » are me and pour. */
export const TITLES_IN_FULL = wordSet(
  'm. mr mme mlle monsieur madame docteur messieurs monsieurs mesdames',
);

/** What people are, before a family name: « le professeur Lemaire », « Me Dubois », « le colonel Petit ». */
export const RANKS = wordSet(
  'me mᵉ professeur professeure commandant commandante capitaine colonel lieutenant lieutenante sénateur sénatrice député députée ministre préfet préfète abbé sœur soeur',
);

/** A shortened title at the beginning of a text, with its full stop and a name right after. */
export const STUCK_TITLE = new RegExp(`^(?:${SHORTENED.join('|')})\\.(?=\\p{L})`, 'iu');

export const PARTICLES = wordSet("de du des d' d’ le la van von el ben al da di");

/** Who bears the name that follows, and is not called by what they are: « notre collègue Ndiaye », « l’élu Morel », « le père Guillou ». */
export const BEARERS = wordSet(
  'famille élu élue maire président présidente collègue dénommé dénommée prénommé prénommée père mère fils frère frères soeur sœur',
);

/** Where people work in a house or at a gathering, in lower case with accents. */
export const DESKS = wordSet(
  'service services bureau pôle direction cabinet secrétariat accueil standard guichet compta comptabilité paie paye rh drh dsi informatique communication com voirie garage régie urbanisme entretien déchetterie crèche cantine ccas cias mairie médiathèque piscine logistique technique sécurité billetterie vestiaire vestiaires sono son orga organisation intendance bar buvette',
);

/** « Pascal du service eau », « Rose de la compta »: one of a desk, by a first name that is a word; not « Claire de lune ». */
export function isAtDesk(tokens: readonly Token[], index: number): boolean {
  const [tie, article, noun] = [1, 2, 3].map((step) => tokens[index + step]?.form ?? '');
  if (/^(?:du|des|aux?)$/u.test(tie!)) return DESKS.has(article!);
  return /^(?:de|à)$/u.test(tie!) && /^l(?:a|')$/u.test(article!) && DESKS.has(noun!);
}

/** Posts that describe as well, without an article: « Claire, responsable et gaie ». */
const DESCRIBING = /^(?:responsable|charg|adjoint|deleg|elu|attache|militaire)/u;

/** Whether a post stands right behind: « Bernard, | le régisseur », « Bernard | (régisseur) »; not « Rose, le badge ». */
export function isBeforePost(tokens: readonly Token[], index: number): boolean {
  const mark = /^[,(–—-]$/u.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
  const isThe = /^(?:l[ea]|l'|notre|une?)$/u.test(tokens[mark]?.form ?? '');
  if (!isThe && mark === index + 1) return false;
  const post = fold(tokens[isThe ? mark + 1 : mark]?.form ?? '');
  return JOBS.has(post) && (isThe || !DESCRIBING.test(post));
}

/** Past what ties a title to a family name: « Mme de Villiers », « M. d’Estaing »; not « M. le maire ». */
export function pastTie(tokens: readonly Token[], index: number): number {
  if (!/^(?:d[eu]|des|d['’]|v[ao]n|d[ai])$/iu.test(tokens[index]?.text ?? '')) return index;
  return /^(?:la|l['’]|de[nr])$/iu.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
}

/** « Mme de la CAF », « M. d’EDF »: who works there, and has no name. */
export function isOfEmployer(tokens: readonly Token[], title: number, family: number): boolean {
  const [tie, name] = [tokens[family - 1]?.text ?? '', tokens[family]?.text ?? ''];
  if (family === title + 1 || tokens[title]!.text === 'MME') return false;
  return (
    /^(?:Poste|Direction|Ville|Département|Communication|Compta|Mairie|Préfecture|Région|Métropole|Pôle|Insee|Urssaf|Ademe|Crous|EDF|Enedis|Engie|Emmaüs)$/u.test(
      name,
    ) ||
    (name === 'France' && /^(?:travail|services?)$/u.test(tokens[family + 1]?.form ?? '')) ||
    (/^l(?:a|['’])$/u.test(tie) && /^\p{Lu}{2,6}$/u.test(name))
  );
}

/** As `pastTie`, and past the article of « le goff », « le bihan ». */
export const pastArticle = (tokens: readonly Token[], index: number): number =>
  /^l[ea]$/iu.test(tokens[index]?.text ?? '') ? index + 1 : pastTie(tokens, index);

/** « Mme. Dupont », « M. de Gaulle », « m. okafor »: a full stop that the engine takes for the end of a sentence. */
export const isStopped = (tokens: readonly Token[], index: number): boolean =>
  /^(?:[Mm]|[Mm]me|MME|[Mm]lle|MLLE)$/u.test(tokens[index]?.text ?? '') &&
  tokens[index + 1]?.text === '.';

/** « M.Dupont »; not « m.dupont », an address. */
export const isStuck = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  STUCK_TITLE.test(text) &&
  /^\p{Lu}[\p{L}'’-]+$/u.test(text.replace(STUCK_TITLE, ''));
