import { holds } from '../ground/spans.js';
import type { Privacy } from '../model/publication.js';
import type { ClosedQuestion, Survey } from '../model/survey.js';
import { foldName } from '../names/names.js';
import { chosenBy } from '../people/people.js';
import { allowedNames, nameKey } from '../quote/gate/names.js';
import { isPerson } from '../quote/word-lists.js';
import type { Codebook } from '../tag/codebook.js';
import { personalDataIn } from '../tag/personal/personal.js';

/** Rooms and schools have the names of people: « Lycée : Jules Ferry ». */
const PLACED =
  /^(?:\W|quel(?:le)? |est |votre |notre |la |le |l')*(?:ville|commune|lieu|site|salle|ecole|college|lycee|etablissement|structure|association|mediatheque|bibliotheque|centre|quartier|rue|territoire)/u;

/** What ties names, or a name and what its person does: « Solène et Karim », « Solène (formatrice) ». */
const TYING = /^(?:et|avec|le|la|l'|notre)$/u;

/**
 * The closed questions whose options are people, « Formateur ou formatrice »: at least half of those that somebody
 * chose name one and nothing else, but for names that may be shown. They are counted and compared; beside somebody's
 * words they would tell of whom these are.
 */
export function namingPersons(
  { closed, respondents }: Pick<Survey, 'closed' | 'respondents'>,
  codebook: Codebook,
  { allowNames }: Pick<Privacy, 'allowNames'>,
): ClosedQuestion[] {
  const allowed = allowedNames(allowNames);
  const isNamed = (option: string): boolean => namesPerson(option, codebook, allowed);
  return closed.filter(({ name, kind }) => {
    if (kind !== 'choice' || PLACED.test(foldName(name))) return false;
    const options = [...new Set(respondents.flatMap((one) => chosenBy(one, name) ?? []))];
    const named = options.filter(isNamed).length;
    return named > 0 && named * 2 >= options.length;
  });
}

/** Whether an option is nothing but people by name, and what they do: not « Autre : Marie Durand ». */
function namesPerson(option: string, codebook: Codebook, allowed: ReadonlySet<string>): boolean {
  const parse = codebook.french.parse(option);
  const signs = [...option];
  const names = personalDataIn(parse, codebook)
    .filter(({ kind }) => kind === 'name')
    .filter(({ start, end }) => !allowed.has(nameKey(signs.slice(start, end).join(''))));
  const others = parse.tokens.filter((token) => !names.some((name) => holds(name, token)));
  return (
    names.length > 0 &&
    others.every(({ pos, form }) => pos === 'PUNCT' || TYING.test(form) || isPerson(foldName(form)))
  );
}
