/** What stands before the name of a person or inside it, in lower case. */

const words = (list: string): readonly string[] => list.split(' ');

/** Titles that are shortened: with a full stop or without, and stuck to the name after it: « M.Dupont ». */
const SHORTENED = words('m mr mme mlle dr pr');

/** Titles of several people: « MM. Legrand et Petit ». */
export const TITLES_OF_SEVERAL: ReadonlySet<string> = new Set(
  words('mm. mm mmes mlles messieurs monsieurs mesdames'),
);

export const TITLES: ReadonlySet<string> = new Set([
  ...TITLES_OF_SEVERAL,
  ...SHORTENED,
  ...SHORTENED.map((title) => `${title}.`),
  ...words('monsieur madame docteur maître'),
]);

/** Titles that are no other word in small letters: « m » and « pr » are me and pour. */
export const TITLES_IN_FULL: ReadonlySet<string> = new Set(
  words('m. mr mme mlle monsieur madame docteur messieurs monsieurs mesdames'),
);

/** What people are, before a family name: « le professeur Lemaire », « Me Dubois », « le colonel Petit ». */
export const RANKS: ReadonlySet<string> = new Set(
  words(
    'me mᵉ professeur professeure commandant commandante capitaine colonel lieutenant lieutenante sénateur sénatrice député députée ministre préfet préfète abbé sœur soeur',
  ),
);

/** A shortened title at the beginning of a text, with its full stop and a name right after. */
export const STUCK_TITLE = new RegExp(`^(?:${SHORTENED.join('|')})\\.(?=\\p{L})`, 'iu');

export const PARTICLES: ReadonlySet<string> = new Set(
  words("de du des d' d’ le la van von el ben al da di"),
);
