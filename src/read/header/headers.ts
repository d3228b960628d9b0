import { countEach, groupBy } from '../../ground/group-by.js';
import { bareName, gridName, gridSpelt, takeFree } from '../../names/names.js';
import { standsBeside, technicalRole } from '../role/headings.js';
import type { Header, Row } from '../rows.js';
import { cleanHeader } from './clean.js';
import { withoutKeys } from './keys.js';
import { underOneTitle } from './three-rows.js';
import { titles } from './titled-columns.js';
import type { Merge } from './tools.js';

/** What stands over a column: its cell in each header row, '' where there is none. */
export type Heads = readonly [string, string, string];

/** The code before a heading: LimeSurvey’s `Q3[SQ001]. `, Cap collectif’s `QUXVlc3Rpb246MTA3 - `. */
const TAG = /^(?:\w+(?:\[\w+\])*\. |Q?UXVlc3Rpb2\w+=* - )/;

/** What Qualtrics says below such a column: `{"ImportId":"QID1-NPS-GROUP"}`. */
const NPS_GROUP = /"ImportId":"\w+-NPS-GROUP"/;

/** `data`: Framaforms needs it to tell groups from neighbours. */
type Merger = (columns: readonly Heads[], data: readonly Row[]) => Header[];

const MERGERS: Readonly<Record<Merge, Merger>> = {
  first: (columns) => columns.map(([name]) => ({ name })),
  second(columns) {
    const codes = new Set(columns.map(([code]) => bareName(code)));
    // What a tool tells of its own is known by its code, in every language (SoSci Survey).
    return columns.map(([code, text]) => ({
      name: standsBeside(code, codes) ? code : text || code,
    }));
  },
  above: (columns) => columns.map(([first, second]) => ({ name: first || second })),
  qualtrics(columns) {
    const codes = new Set(columns.map(([code]) => bareName(code)));
    return columns.map(([code, text, id]) => {
      // What it makes of a mark, be its code and heading anything.
      if (NPS_GROUP.test(id)) return { name: code.replace(/(_NPS_GROUP)?$/, '_NPS_GROUP') };
      // Its own columns are known by their code in every language, as is what tells of a file that people join.
      const isOwn = technicalRole(code) !== undefined || standsBeside(code, codes);
      return { name: isOwn ? code : qualtricsName(text || code) };
    });
  },
  tagged: (columns) => columns.map(([name]) => ({ name: name.replace(TAG, '') })),
  numbered,
  reversed,
  webform,
  asked: (columns, data) =>
    webform(
      columns.map(([asked, label]) => ['', asked, label]),
      data,
    ),
  surveymonkey,
  vvexport,
  // Nextcloud Forms: text, in the language of whoever exports, then code, which tells its own columns.
  coded: (columns) =>
    columns.map(([text, code]) => ({
      name: technicalRole(code) && !technicalRole(text) ? code : text,
    })),
  titles,
  deep: (columns, data) => titles(underOneTitle(columns), data),
  // The codes serve where nothing else stands.
  optioned: (columns) =>
    surveymonkey(
      columns.map(([asked, option, code]) => [asked || (option === '' ? code : ''), option, '']),
    ),
};

/** One header a column of so many, by the way the tool spreads it over rows; others stand at their left in the file. */
export function headersIn(
  merge: Merge,
  heads: readonly (readonly string[])[],
  data: readonly Row[],
  { width, left }: { readonly width: number; readonly left: number },
): Header[] {
  const cell = (row: number, i: number): string => cleanHeader(heads[row]?.[i] ?? '');
  const columns = Array.from(
    { length: width },
    (_, i): Heads => [cell(0, i), cell(1, i), cell(2, i)],
  );
  return uniqueHeaders(withoutCounts(withoutKeys(MERGERS[merge](columns, data), merge)), left);
}

/** What R and pandas write after a heading that stands there before: `Pourquoi ?.1`; `Q3.1` is the code of another. */
const COUNT = /(?<=\D)\.\d{1,2}$/;

function withoutCounts(headers: readonly Header[]): Header[] {
  const names = new Set(headers.map(({ name }) => name));
  return headers.map((header) => {
    const first = header.name.replace(COUNT, '');
    return names.has(first) ? { ...header, name: first } : header;
  });
}

/** Headers that say nothing without the question before them. */
const DEPENDENT =
  /^(pourquoi|veuillez preciser|precisez|merci de preciser|si (oui|non|autre),? (precisez|pourquoi|laquelle|lequel|lesquel(le)?s)|\[?comment(aire)?s?\]?|autres?|other|why|please specify|explain)$/;

/** What LimeSurvey calls the comment on an option, after each of them: `Lieu [Salle]`, `Lieu [Commentaire]`. */
const COMMENT = / \[(comment(aire)?s?)\]$/i;

/**
 * Names made unique: an empty one becomes `Colonne 7`; one that depends on its question, or is repeated,
 * takes the question before it (`Êtes-vous venu seul ? – Pourquoi ?`), or else a number.
 */
function uniqueHeaders(headers: readonly Header[], left: number): Header[] {
  const counts = countEach(headers.map(({ name }) => name));
  const taken = new Set<string>();
  let question = '';
  let before = '';
  return headers.map((header, i) => {
    const repeated = counts.get(header.name)! > 1;
    const dependent = DEPENDENT.test(bareName(header.name));
    const comment = repeated ? COMMENT.exec(header.name)?.[0] : undefined;
    const full =
      comment !== undefined && before.startsWith(header.name.slice(0, -comment.length))
        ? `${before}${comment}`
        : dependent && repeated && question !== ''
          ? `${question} – ${header.name}`
          : header.name;
    const wanted = full || `Colonne ${left + i + 1}`;
    const name = takeFree(wanted, taken);
    before = name;
    const asks = !dependent && header.name !== '' && !technicalRole(header.name);
    if (asks) question = name.replace(/ \[[^[\]]*\]$/, '');
    return name === wanted ? { ...header, name } : { ...header, name, again: wanted };
  });
}

/** Microsoft Forms numbers the questions of one wording, `Pourquoi ?`, `Pourquoi ?2`; a grid has `Question.Item`. */
function numbered(columns: readonly Heads[]): Header[] {
  const asked = new Set(columns.map(([name]) => name));
  const grids = countEach(columns.flatMap(([name]) => gridName(name)?.grid ?? []));
  return columns.map(([name]) => {
    const first = name.replace(/\d+$/, '');
    const isItem = !name.endsWith(')') && (grids.get(gridName(name)?.grid ?? '') ?? 0) > 1;
    return { name: isItem ? gridSpelt(name) : asked.has(first) ? first : name };
  });
}

/** Alchemer: `Option:Question`, where another column ends with the question, or is it. */
function reversed(columns: readonly Heads[]): Header[] {
  const names = columns.map(([name]) => name);
  const endings = names.map((name) =>
    [...name.matchAll(/:/g)].map(({ index }) => name.slice(index + 1).trim()),
  );
  const asked = countEach([...names, ...endings.flat()]);
  return names.map((name, i) => {
    const question = endings[i]!.find((ending) => ending !== '' && asked.get(ending)! > 1);
    if (question === undefined) return { name };
    const label = name.slice(0, -question.length).replace(/\s*:\s*$/, '');
    return { name: `${question} [${label}]` };
  });
}

const isX = (value: string): boolean => /^x$/i.test(value);

/** The tool’s own options for free text among ticks: `Autre...`. */
const OTHER_OPTION = /^(autre|other)s?\b/i;

/**
 * Framaforms, Drupal Webform: title; name of a question spread over several columns; label.
 * A question’s name stands above its first column only, so the columns that follow are its options
 * as long as they hold ticks alone or are called « Autre », and its rows as long as they hold the same answers.
 */
function webform(columns: readonly Heads[], data: readonly Row[]): Header[] {
  let question = '';
  /** What was answered in the first row of a grid. */
  let degrees: ReadonlySet<string> = new Set();
  return columns.map(([, name, label], i) => {
    const above = i > 0 ? name : '';
    const values = new Set(data.flatMap(({ cells }) => cells[i] || []));
    if (above !== '') {
      question = above;
      degrees = values;
    }
    const known = [...values].filter((value) => degrees.has(value));
    const isOption = [...values].every(isX) || OTHER_OPTION.test(label);
    const isRow = !label.includes('?') && known.length * 2 >= values.size;
    if (above === '' && !isOption && !isRow) question = '';
    if (label === '') return { name: question };
    return { name: question === '' ? label : `${question} [${label}]` };
  });
}

/** Qualtrics: `Question - Selected Choice - Option`, and `Question - Autre - Text` beside it. */
const qualtricsName = (name: string): string =>
  name
    .replace(/ - (?:Selected Choice|Choix sélectionné) - (.+)$/, ' [$1]')
    .replace(/ - (?:Selected Choice|Choix sélectionné)$/, '')
    .replace(/ - ((?:Autre|Other)[^-]*) - Texte?$/, ' [$1]');

/** Second header row of SurveyMonkey where the column is the question itself. */
const ITSELF =
  /^(response|reponse|reponses|open-ended response|reponse ouverte|reponse libre|reponse texte)$/;
const OPEN_ENDED = /^(open-ended response|reponse ouverte|reponse libre|reponse texte)$/;

/** SurveyMonkey: question (blank where it is the one before); option, or what the column holds, or the question again. */
function surveymonkey(columns: readonly Heads[]): Header[] {
  let question = '';
  return columns.map(([asked, label]) => {
    question = asked || question;
    const bare = bareName(label);
    const isItself = label === '' || label === asked || ITSELF.test(bare);
    const name = isItself ? question : `${question} [${label}]`;
    return OPEN_ENDED.test(bare) ? { name, open: true } : { name };
  });
}

/** Options are known by their code: `source_SQ001`, `profil_other`, of old `448X12X90SQ001`. */
const VV_OPTION = /^(.+?)(?:_|(?<=X\d+))(SQ\d+|other|comment)$/;

/** What stands between a question and its option: `Lieu (Salle)`, `Lieu - Salle`. */
const VV_BETWEEN = / \(| - /g;

/** LimeSurvey vvexport: text, then code. The text of an option bears its question, be there a column of that or not. */
function vvexport(columns: readonly Heads[]): Header[] {
  const texts = new Map(columns.map(([text, code]) => [code, text]));
  const options = groupBy(columns, ([, code]) => VV_OPTION.exec(code)?.[1]);
  return columns.map(([text, code]) => {
    const [, stem, own] = VV_OPTION.exec(code) ?? [];
    if (stem === undefined)
      return { name: technicalRole(code) && technicalRole(text) ? code : text };
    const all = options.get(stem)!.map(([of]) => of);
    const asked = texts.get(stem) ?? askedInAll(all);
    // Alone, `the_other` is the code that somebody gave a question.
    if (asked === undefined && all.length === 1 && !/\d$/.test(code)) return { name: text };
    const question = asked ?? stem;
    const option = optionOf(question, text) || own;
    return { name: `${question} [${option}]` };
  });
}

/** The longest question that the texts of its options all begin with, or all are (old versions). */
function askedInAll(texts: readonly string[]): string | undefined {
  const [text = ''] = texts;
  const begun = [...text.matchAll(VV_BETWEEN)].map(({ index }) => text.slice(0, index));
  const whole = texts.length > 1 ? [text] : [];
  return [...begun, ...whole].findLast((asked) => texts.every((of) => optionOf(asked, of) !== of));
}

/** The option after its question, '' where the text is the question; the whole text where it is neither. */
function optionOf(question: string, text: string): string {
  if (text === question) return '';
  const [, inBrackets, afterDash] = text.startsWith(question)
    ? (/^(?: \((.+)\)| - (.+))$/.exec(text.slice(question.length)) ?? [])
    : [];
  return inBrackets ?? afterDash ?? text;
}
