const MARKS = /[·•‧⋅∙・./(]/;
const HYPHENED =
  /^(\p{L}{3,})-(?:e|es|ne|nes|le|les|te|tes|ve|ves|se|ses|trices?|rices?|euses?|[èe]res?)(?:-s)?$/u;
const MARKED = /^(\p{L}{2,})[·•‧⋅∙・./(]\p{L}/u;

/**
 * The masculine that an inclusive form starts with: `participant·e·s` → participant; undefined for
 * another word. The caller checks hyphenated ones against the dictionary: `vingt-et-un`.
 */
export function inclusiveBase(form: string): string | undefined {
  const match = MARKS.test(form) ? MARKED.exec(form) : HYPHENED.exec(form);
  if (!match) return undefined;
  const base = match[1]!;
  return base === 'tou' ? 'tous' : base;
}

/** The feminine endings that `.`, `/`, `-` and `(` may open: `senti(e)`, `collaborateur/trice`, `un-e`. */
const ENDINGS = '(?:e|u?ne|le|te|ve|se|fe|[tr]?(?:rice|ice)|euse|[èe]re)';
const INCLUSIVE = new RegExp(
  `(?<!\\p{L})(?!ceux)(\\p{L}{2,})(?:[·•‧⋅∙・]\\p{L}+?|[./]${ENDINGS}|-(?!(?:le|te|ve|se|fe)(?!\\p{L}))${ENDINGS}|\\(${ENDINGS}\\)?)(?:[·•‧⋅∙・./-]?(s)\\)?)?(?!\\p{L})`,
  'giu',
);

/** A text with each inclusive form read as its masculine: « un·e collègue déçu(e)s » → « un collègue déçus ». */
export const withoutInclusive = (text: string): string =>
  text.replace(INCLUSIVE, (_, base: string, plural: string | undefined) =>
    plural && !/[sx]$/iu.test(base) ? `${base}${plural}` : base.replace(/^tou$/iu, '$&s'),
  );
