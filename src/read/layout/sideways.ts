import { isNumber } from '../../closed/values.js';
import { rowMessages as say } from '../../messages/reading/rows.js';
import { bareName } from '../../names/names.js';
import { isQuestionName, numbersPeople } from '../role/headings.js';
import { filledIn, type Laid, type Row, rowsWidth, valueAt } from '../rows.js';

/** What stands before the number of a person, over a column: « R1 », « Ent. 2 », « N° 3 », or nothing. Bare (names.ts). */
const PERSON =
  /^(|r|p|pers\.?|int\.?|ent\.?|n°|rep|reponse|personne|questionnaire|formulaire|individu|fiche|entretien|stagiaire|eleve|famille|benevole|parent|temoin|jeune|enfant|beneficiaire|(usager|agent|repondant|participant|interviewe|enquete|lyceen|etudiant|salarie|habitant|patient|client|adherent|citoyen|visiteu[rs]|elu)([·.(-]?n?e\)?)?)( n°)?$/;

/** Years number nobody. */
const NUMBERED = /^(.*?) ?(?!(?:19|20)\d\d$)(\d{1,4})$/;

/** What is told of a person after the number: « Entretien 1 (F, 45 ans) », « E3 : élue ». */
const TOLD = /(?<=\p{L}\D*\d+) ?[(:–—-].*$/su;

/** People and questions are so many at least; questions that are called so may be two. */
const [SOME, CALLED_SO] = [3, 2];

/** The heading of the ids in the table turned upright. */
const PEOPLE = 'Répondant';

/**
 * A sheet with a question a row and a person a column, turned to a row a person; undefined where it is none.
 * People are numbered one after another in the first row, questions all differ in the first column, and
 * people wrote something under one of them.
 */
export function upright(rows: readonly Row[]): Laid | undefined {
  const width = rowsWidth(rows);
  const start = rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim()).length > 1);
  const [top, ...questions] = rows.slice(start);
  const head = top && { ...top, cells: top.cells.map((cell) => cell.trim().replace(TOLD, '')) };
  if (!head || !arePeople(head, width) || !areAsked(questions, head)) return undefined;
  const people = Array.from({ length: width }, (_, at): Row => {
    const own = [head, ...questions].map(({ cells }) => cells[at] ?? '');
    return { line: at + 1, cells: at === 0 ? [PEOPLE, ...own.slice(1)] : own };
  });
  const told = [say.sideways(valueAt(head.cells, 1), valueAt(head.cells, width - 1))];
  return { rows: people, told };
}

/** One number more in each column than in the one before, after a heading that asks nothing. */
function arePeople({ cells }: Row, width: number): boolean {
  const corner = valueAt(cells, 0);
  const numbers = Array.from({ length: width - 1 }, (_, i) =>
    NUMBERED.exec(bareName(valueAt(cells, i + 1))),
  );
  const [, word, first] = numbers[0] ?? [];
  return (
    numbers.length >= SOME &&
    (corner === '' || isQuestionName(corner) || numbersPeople(corner)) &&
    word !== undefined &&
    // « E1 » is an interview beside questions, and may be a session beside people.
    (PERSON.test(word) || (word === 'e' && isQuestionName(corner))) &&
    numbers.every((one, i) => one?.[1] === word && Number(one[2]) === Number(first) + i)
  );
}

function areAsked(questions: readonly Row[], { cells }: Row): boolean {
  const asked = questions.map(({ cells }) => valueAt(cells, 0));
  const inWords = asked.filter((one) => /\s|\?/.test(one) && !isNumber(one));
  return (
    asked.length >= (isQuestionName(valueAt(cells, 0)) ? CALLED_SO : SOME) &&
    new Set(asked).size === asked.length &&
    inWords.length * 2 >= asked.length &&
    questions.some(areWritten)
  );
}

/** Most of the cells are words, and most of these are said once. */
function areWritten({ cells: [, ...cells] }: Row): boolean {
  const said = filledIn(cells);
  const words = said.filter((value) => /\p{L}\s+\p{L}/u.test(value));
  return said.length > 1 && words.length * 2 > said.length && new Set(said).size * 2 > said.length;
}
