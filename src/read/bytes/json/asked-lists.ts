import { listOf } from '../../../ground/listed.js';
import { foldName, takeFree } from '../../../names/names.js';
import { DEPTH, isObject, type Json } from './records.js';

/** Keys of what was asked and of what was answered, the surest first. Folded (names.ts), without the marks between words. */
const ASKED = listOf(
  'question questiontext questiontitle label libelle intitule title titre heading text texte name nom questionid',
);
const ANSWERED = listOf(
  'answer answers reponse reponses response value valeur answertext textanswers',
);

interface Said {
  readonly asked: string;
  readonly answer: unknown;
}

/**
 * A record in which each answer stands beside its question, `[{"question": …, "answer": …}]` or the same under keys:
 * each question becomes a key of the record. Any other record is given back as it is.
 */
export function withQuestionsAsKeys(record: Json): Json {
  const said: Said[] = [];
  const rest = withoutSaid(record, said, 0) as Json;
  if (said.length === 0) return record;
  const taken = new Set(Object.keys(rest));
  const keys = said.map(({ asked, answer }) => [takeFree(asked, taken), answer]);
  return { ...rest, ...Object.fromEntries(keys) };
}

/** An object without the lists of what was asked and answered, which are added to `said`. */
function withoutSaid(value: unknown, said: Said[], depth: number): unknown {
  if (!isObject(value) || depth > DEPTH) return value;
  const kept: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const found = saidIn(item) ?? saidInPages(item, depth + 1);
    if (found) said.push(...found);
    else kept.push([key, withoutSaid(item, said, depth + 1)]);
  }
  return Object.fromEntries(kept);
}

/** What the pages of a form say, where each holds its own questions (SurveyMonkey). */
function saidInPages(value: unknown, depth: number): Said[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const said: Said[] = [];
  for (const page of value) withoutSaid(page, said, depth);
  return said.length > 0 ? said : undefined;
}

/** What a list of objects, or objects under keys, says: undefined where they are no questions with answers. */
function saidIn(value: unknown): Said[] | undefined {
  const items = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  if (items.length === 0 || !items.every(isObject)) return undefined;
  const isAsked = (key: string): boolean =>
    items.every((item) => wordingOf(fieldOf(item, key)) !== undefined);
  const asked = ASKED.find(isAsked);
  const answered = ANSWERED.find((key) => items.some((item) => fieldOf(item, key) !== undefined));
  if (asked === undefined || answered === undefined) return undefined;
  return items.flatMap((item) => {
    const answer = fieldOf(item, answered);
    const wording = wordingOf(fieldOf(item, asked))!;
    return answer === undefined ? [] : [{ asked: wording, answer: contentOf(answer, item) }];
  });
}

const fieldOf = (item: Json, name: string): unknown =>
  item[name] ?? Object.entries(item).find(([key]) => plainKey(key) === name)?.[1];

const plainKey = (key: string): string => foldName(key).replace(/[^a-z0-9]/g, '');

/** A wording, or that of the question told by an object: `{"question": {"id": 3, "libelle": …}}`. */
function wordingOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (!isObject(value)) return undefined;
  const key = ASKED.find((name) => typeof fieldOf(value, name) === 'string');
  return key === undefined ? undefined : wordingOf(fieldOf(value, key));
}

/** An answer without what only holds it; an option in its words, where it is told by its id beside them. */
function contentOf(answer: unknown, { options }: Json): unknown {
  const words = new Map(
    (Array.isArray(options) ? options : [])
      .filter(isObject)
      .map(({ id, text, label }) => [id, text ?? label]),
  );
  const content = bare(answer);
  return Array.isArray(content)
    ? content.map((one) => words.get(one) ?? one)
    : (words.get(content) ?? content);
}

/** `{"answers": [{"value": "Oui"}]}` → `["Oui"]`. */
function bare(value: unknown, depth = 0): unknown {
  if (depth > DEPTH) return value;
  if (Array.isArray(value)) return value.map((one) => bare(one, depth + 1));
  const inner = isObject(value) ? Object.values(value) : [];
  return inner.length === 1 ? bare(inner[0], depth + 1) : value;
}
