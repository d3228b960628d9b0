import { takeFree } from '../../../names/names.js';
import { isObject, type Json } from './records.js';

/**
 * A response as Typeform's API and webhooks give it, whose answers are a list: each becomes a key of the
 * record, under the title of its field where the form is told beside, else under the field's reference.
 * Any other record is given back as it is.
 */
export function withAnswersAsKeys(record: Json): Json {
  const response = isObject(record.form_response) ? record.form_response : record;
  const { answers, definition, ...rest } = response;
  if (!Array.isArray(answers) || !answers.every(isAnswer)) return record;
  const titles = titlesOf(definition);
  return {
    ...rest,
    ...Object.fromEntries(
      answers.map(({ field: { id, ref }, type, ...answer }) => [
        titles.get(String(id)) ?? titles.get(String(ref)) ?? String(ref ?? id),
        contentOf(answer[type]),
      ]),
    ),
  };
}

/**
 * Responses with the form that their file tells once, beside their list; under the wordings of their
 * questions, where it tells these (CryptPad).
 */
export function withForm(
  records: readonly Json[],
  { form, definition = form, questions }: Json,
): Json[] {
  if (isObject(questions)) {
    const asked = askedIn(questions);
    return records.map((record) => underWordings(record, asked));
  }
  return records.map((record) => (isObject(definition) ? { definition, ...record } : record));
}

type Asked = ReadonlyMap<string, { readonly name: string; readonly items?: unknown }>;

/** Questions by key: a wording, alone or with the lines of its grid, told apart by its key from one before it. */
function askedIn(questions: Json): Asked {
  const taken = new Set<string>();
  return new Map(
    Object.entries(questions).map(([key, asked]) => {
      const { question, items } = isObject(asked) ? asked : { question: asked };
      const wording = typeof question === 'string' ? question : key;
      const name = taken.has(wording) ? `${wording} (${key})` : wording;
      taken.add(name);
      return [key, { name, items }];
    }),
  );
}

const underWordings = (record: Json, asked: Asked): Json =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const { name, items } = asked.get(key) ?? { name: key };
      return Array.isArray(items) && Array.isArray(value)
        ? items.map((item, i) => [`${name} [${item}]`, value[i] ?? null])
        : [[name, value]];
    }),
  );

type Answer = Json & { readonly field: Json; readonly type: string };

const isAnswer = (one: unknown): one is Answer =>
  isObject(one) && isObject(one.field) && typeof one.type === 'string' && one.type in one;

/** Title of each field, by id and by reference; the second of one title is told apart. */
function titlesOf(form: unknown): Map<string, string> {
  const titles = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, ref, title } of fieldsIn(form)) {
    if (typeof title !== 'string' || title === '') continue;
    const name = takeFree(title, taken);
    for (const key of [id, ref]) titles.set(String(key), name);
  }
  return titles;
}

/** Fields of a form, those of its groups included. */
const fieldsIn = (form: unknown): Json[] =>
  isObject(form) && Array.isArray(form.fields)
    ? form.fields.filter(isObject).flatMap((field) => [field, ...fieldsIn(field.properties)])
    : [];

/** One option, or several, and what was written beside them. */
function contentOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { label, labels, other } = value;
  const chosen = [...(Array.isArray(labels) ? labels : [label]), other].filter(
    (one) => typeof one === 'string',
  );
  return chosen.length > 0 ? chosen : value;
}
