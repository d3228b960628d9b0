import { foldName } from '../names/names.js';
import { isOpenEnd } from './beside.js';

/** How one took part in an event, under the names that forms give it, on folded text. */
const HERE = /\b(?:sur (?:place|site)|presentiel(?:le)?|en (?:personne|salle)|physiquement)\b/g;
const AWAY =
  /\b(?:(?:a|en) (?:distance|ligne)|distanciel(?:le)?|visio\w*|webinaires?|zoom|teams)\b/g;
const BOTH = /^les deux$|\bhybride\b|\bcomodale?\b/g;

/** What may stand around one. With anything else, « Sur site internet » or « En ligne le jeudi », an option is no way. */
const AROUND =
  /\b(?:ai|alternance|assiste|avez|dont|en|et|format|je?|mixte|mode|ou|par|participation|participe|seulement|suivi|uniquement|une?|version|vous)\b|[^a-z]/g;

type Way = 'here' | 'away' | 'both';

/**
 * Tells which way to attend an option names, « À distance » and « En ligne » being one; nothing of any option where
 * some name none, as « Sur place » may then be where one ate.
 *
 * @param options all of one question.
 */
export function waysAmong(options: readonly string[]): (option: string) => Way | undefined {
  const ways = new Map(options.map((option) => [option, wayOf(option)]));
  const areWays = options.every((option) => ways.get(option) !== undefined || isOpenEnd(option));
  return (option) => (areWays ? ways.get(option) : undefined);
}

function wayOf(option: string): Way | undefined {
  const text = foldName(option);
  const [here, away, both] = [HERE, AWAY, BOTH].map((way) => text.search(way) >= 0);
  const rest = [BOTH, HERE, AWAY, AROUND].reduce((left, said) => left.replace(said, ' '), text);
  if (rest.trim() !== '') return undefined;
  if (both || (here && away)) return 'both';
  return here ? 'here' : away ? 'away' : undefined;
}
