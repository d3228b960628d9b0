import { french } from '../markup.js';
import { plain } from '../messages/numbers.js';
import type { ComparedClosed, ComparedMeans } from '../model.js';

/** The mean of a closed question in each edition or group, in a sentence; '' where it has none. */
export function meansSentence({ means }: ComparedClosed): string {
  if (!means || means.means.length === 0) return '';
  const told = means.means.map(({ edition, mean, low, high }) =>
    low === null || high === null
      ? french`${plain(mean)} (${edition}, trop peu de personnes pour un intervalle)`
      : french`${plain(mean)} (${edition}, de ${plain(low)} à ${plain(high)})`,
  );
  return french`Moyenne${scaleOf(means)} : ${told.join(' ; ')}.`;
}

/** « , de 1 (pas du tout) à 5 (tout à fait) »; nothing where the options are the numbers themselves. */
function scaleOf({ values }: ComparedMeans): string {
  const [least, most] = [values[0], values.at(-1)];
  if (!least || !most || values.every(({ option, value }) => option === whole(value))) return '';
  return french`, de ${whole(least.value)} (${least.option}) à ${whole(most.value)} (${most.option})`;
}

const whole = (value: number): string => plain(value).replace(/,00$/u, '');
