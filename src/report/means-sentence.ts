import { french } from '../markup.js';
import { inEdition } from '../messages/edition.js';
import { count, listed, plain } from '../messages/numbers.js';
import type { ComparedMeans, EditionMean } from '../model/compared-means.js';
import type { ComparedClosed } from '../model/comparison.js';

/**
 * The mean of a closed question in each edition or group, in a sentence; '' where it has none. Where some
 * of the answers have no value, it says of how many people it is the mean. Of numbers that have no end, the
 * median too, which a few large ones do not move.
 *
 * @param placed where a mean is from, such as `en 2024`; not said of a mean that is alone.
 */
export function meansSentence(
  { means, kind }: ComparedClosed,
  placed: (part: string) => string = inEdition,
): string {
  if (!means || means.means.length === 0) return '';
  // The noun is said of the first, which the bounds of the others follow.
  const first = means.means.find(({ low, high }) => low !== null && high !== null);
  const told = means.means.map((one) => {
    const { edition, mean, median, low, high } = one;
    const place = means.means.length > 1 ? ` ${placed(edition)}` : '';
    const middle = kind === 'number' ? french`, médiane ${whole(median)}` : '';
    return low === null || high === null
      ? french`${plain(mean)}${place} (${among(one)}réponses trop peu nombreuses ou toutes égales pour un intervalle${middle})`
      : french`${plain(mean)}${place} (${among(one)}${one === first ? 'intervalle' : 'de'} ${plain(low)} à ${plain(high)}${middle})`;
  });
  return french`Moyenne${scaleTold(means)} : ${told.join(french` ; `)}.`;
}

const among = ({ people, of }: EditionMean): string =>
  people === of ? '' : french`sur ${count(people)} des ${count(of)} réponses, `;

/** « , de 1 (pas du tout) à 5 (tout à fait) »; what is only supposed, where nobody chose some degree; nothing of numbers. */
export function scaleTold(means: ComparedMeans): string {
  const { values, degrees } = means;
  const [least, most] = [values[0], values.at(-1)];
  if (!least || !most || areNumbers(means)) return '';
  // Numbers that begin at 2 leave a degree that nobody chose, and their end is not known.
  const opening = degrees === undefined && least.value > 1 ? ' des réponses, qui vont' : ',';
  return degrees === undefined || values.length === degrees
    ? french`${opening} de ${whole(least.value)} (${least.option}) à ${whole(most.value)} (${most.option})`
    : french`, sur une échelle supposée, de 1 à ${degrees} (${listed(optionTexts(means))} ; ${unchosen(values, degrees)})`;
}

/** « personne n’a choisi le degré 1 ». */
function unchosen(values: ComparedMeans['values'], degrees: number): string {
  const all = Array.from({ length: degrees }, (_, at) => at + 1);
  const free = all.filter((degree) => values.every(({ value }) => value !== degree));
  return french`personne n’a choisi ${free.length < 2 ? 'le degré' : 'les degrés'} ${listed(free.map(String))}`;
}

/** Whether the options are their own worth: « 5 = 5 » says nothing. */
const areNumbers = ({ values }: ComparedMeans): boolean =>
  values.every(({ option, value }) => option === whole(value));

/** What each option is worth: « 4 = Très satisfait ». */
const optionTexts = ({ values }: ComparedMeans): string[] =>
  values.map(({ option, value }) => french`${whole(value)} = ${option}`);

/** The same in one text, with the number of degrees that is supposed where nobody chose some of them; '' for numbers. */
export function scaleText(means: ComparedMeans): string {
  const { values, degrees } = means;
  if (areNumbers(means)) return '';
  const told = optionTexts(means).join(', ');
  return degrees === undefined || values.length === degrees
    ? told
    : french`${told} (échelle supposée de ${degrees} degrés)`;
}

const whole = (value: number): string => plain(value).replace(/,00$/u, '');
