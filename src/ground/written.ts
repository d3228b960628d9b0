import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';

/** Lists and patterns that are written in YAML beside the code that reads them, for whoever does not program. */

/** What a file of ours holds; one of another shape is a defect. `file` is its path in `src`, where a build finds it too. */
export function writtenIn<T>(file: string, shape: z.ZodType<T>): T {
  const path = fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
  return shape.parse(load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }));
}

/** Texts to compare with folded ones, which have the plain apostrophe. */
export const folded = z.string().transform((text) => text.replaceAll('’', "'"));

/** Names, commas between. */
export const list = folded.transform((text) => text.trim().split(/,\s+/u));

/** The same, to look names up in. */
export const names = list.transform((all): ReadonlySet<string> => new Set(all));

/** A pattern with its parts in the places of their names: `{name}`. */
export function filled(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z ]+)\}/gu, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part is named ${name}: ${text}`);
    return filled(part, parts);
  });
}
