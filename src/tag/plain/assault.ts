import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { saidBy } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { type Heard, type Plain, toned } from './said.js';

const ASSAULTED = new RegExp(turnsOf('assaulted'), 'gu');
/** Right before: « aucun geste déplacé », « personne ne m’a touchée », « réagi à un … ». */
const AVERTED =
  /(?:^| )(?:(?:aucune?|zéro|pas|sans|jamais|ni) (?:[^ ,.;:!?]+ ){0,2}|personne (?:ne|n’) (?:[^ ,.;:!?]+ ){0,3}|réag[^ ]+ (?:[^ ,.;:!?]+ ){0,4}(?:à|aux?) (?:une?|des|l[ae]s?|ce|cet) )$/u;

/**
 * « Un homme m’a touché les fesses, un bénévole a rigolé »: an assault, harassment or a drunk host blames whatever was
 * asked, and whatever its words say elsewhere; what praises beside it leaves two sides, which are heard.
 */
export function tellsOfAssault({ parse: { tokens } }: Reading, { label }: Heard): Plain | null {
  const said = formText(tokens);
  const found = [...said.matchAll(ASSAULTED)].find(
    ({ index }) => !AVERTED.test(said.slice(0, index)),
  );
  if (!found || label === 'mixed') return null;
  const at = tokens[countOf(said.slice(0, found.index))]!;
  return toned(-TONE.intent, [saidBy(at, -TONE.intent, 'intent', found[0].trim())]);
}
