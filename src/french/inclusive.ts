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
  if (base === 'tou') return 'tous';
  if (base === 'ce' && form.startsWith('ceux')) return 'ceux';
  return base;
}
