import { type Content, french } from '../../markup.js';
import { capitalised, inEdition } from '../../messages/edition.js';
import { count, counted, listed, people, percent } from '../../messages/numbers.js';
import type { Praised } from '../../model/analysis.js';
import { type Chapter, paragraph, tableBlock } from '../blocks.js';
import { editionHeading } from '../edition-heading.js';
import { wordsLink } from '../links.js';
import { counting, number, type Table } from '../table.js';
import type { View } from '../view.js';

/** What the lists are, if there are any. */
function praisedIntro(praised: readonly Praised[]): string {
  const rows = praised.flatMap(({ named }) => named);
  const paired = rows.some(({ words }) => words.length > 1)
    ? french` Deux mots sur une ligne sont dits ensemble par ces personnes ; rien n’y est interprété.`
    : '';
  const what = french`les mots que plus de personnes emploient là qu’ailleurs dans leurs réponses.`;
  return french`Là où une question demande des noms (sessions, intervenants), ${rows.length > 0 ? 'voici' : 'ce chapitre cherche'} ${what}${paired}`;
}

/** What is named most where a question asks for names: sessions, subjects, and people when allowed. */
export function praisedChapter(view: View): Chapter | undefined {
  const { praised } = view.analysis;
  if (praised.length === 0) return undefined;
  return {
    id: 'marquants',
    title: 'Ce qui a marqué',
    blocks: [
      paragraph(praisedIntro(praised)),
      ...telling(praised).flatMap((one) => [
        // The caption of a table names its edition.
        ...(one.named.length > 0
          ? [tableBlock(praisedTable(one, view), (row, text) => rowLink(one, row, text))]
          : editionHeading(view, one.edition)),
        ...speakersLines(one).map(paragraph),
      ]),
      ...praisedNotes(praised, view).map(paragraph),
    ],
  };
}

/** Editions in which something stands out, last first. */
const telling = (praised: readonly Praised[]): Praised[] =>
  praised.filter(({ named, speakers }) => named.length + speakers.length > 0).reverse();

const rowLink = ({ named }: Praised, row: number, text: string): Content =>
  wordsLink(named[row]!.words.join(' '), text);

const praisedTable = ({ edition, of, named }: Praised, { placed }: View): Table => ({
  caption: french`Le plus souvent nommé${placed(edition)}, sur ${people(of)} qui ${of < 2 ? 'a' : 'ont'} donné une réponse informative à la question`,
  head: ['Mots', 'Personnes', 'Part'],
  rows: named.map(({ words, people: size }) => [
    words.join(' · '),
    counting(size),
    number(size / of, percent(size / of)),
  ]),
});

const speakersLines = ({ speakers }: Praised): string[] => {
  const shown = speakers.map(({ name, people: size }) => `${name} (${people(size)})`);
  return shown.length === 0 ? [] : [french`Personnes nommées : ${listed(shown)}.`];
};

/** Editions in which nothing stands out, and how many names are kept back. */
export function praisedNotes(
  praised: readonly Praised[],
  { isNameless }: Pick<View, 'isNameless'>,
): string[] {
  const loud = new Set(telling(praised));
  const silent = praised.filter((one) => !loud.has(one));
  const masked = silent.filter(({ hiddenPeople }) => hiddenPeople > 0);
  const quiet = silent.filter((one) => !masked.includes(one)).map(({ edition }) => edition);
  const starting = (rest: string, ...where: readonly string[]): string =>
    capitalised(isNameless ? rest : `${inEdition(...where)}, ${rest}`);
  return [
    ...masked.map(({ edition, hiddenPeople }) =>
      starting(
        french`ce sont des noms de personnes qui y reviennent (jusqu’à ${people(hiddenPeople)} pour un même nom) : ils sont masqués.`,
        edition,
      ),
    ),
    ...(quiet.length > 0
      ? [
          starting(
            'aucun mot n’y est dit par assez de personnes et nettement plus que dans les autres réponses.',
            ...quiet,
          ),
        ]
      : []),
    ...hiddenNames(praised),
  ];
}

/** How many names are kept back, edition by edition: who comes back every year is one of each. */
function hiddenNames(praised: readonly Praised[]): string[] {
  const hiding = praised.filter(({ hidden }) => hidden > 0);
  const [only, ...others] = hiding;
  if (only === undefined) return [];
  if (others.length === 0)
    return [
      french`${counted(only.hidden, 'nom de personne n’est pas montré', 'noms de personnes ne sont pas montrés')}, faute d’autorisation.`,
    ];
  const each = listed(
    hiding.map(({ edition, hidden }) => `${count(hidden)} ${inEdition(edition)}`),
  );
  return [
    french`Des noms de personnes ne sont pas montrés, faute d’autorisation : ${each}, où le même nom peut revenir.`,
  ];
}
