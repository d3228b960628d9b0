import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { saidBy } from '../tone/evidence.js';
import type { Labels } from './said.js';

/** Most tokens of an answer that is read by what it ends with. */
const SHORT = 20;

/** What it takes to make something of what one praises, denied at the end; not « pas le temps de s’ennuyer ». */
const LACKED =
  /(?:, |\.\.\. |… |mais |hélas |malheureusement )(?:je n' ai |on n' a |nous n' avons )?(?:pas|aucune?|plus|zéro) (?:(?:assez|beaucoup) )?(?:d' |de |du |l[ae]s? |l' |une? )?(?:moyens?|temps|budgets?|argent|outils?|ressources?|personnels?|bras|effectifs?|suites?|suivi|accompagnement|soutien|financements?|matériel)(?! (?:de|d') (?:s' |me |m' |nous |se )?(?:ennuy|endorm|souffl|mort|perd))(?: |$)/u;

/** « Des idées, mais pas les moyens de les appliquer » where praise is asked: half praise, half blame. */
export function lacksTheMeans({ asked, parse: { tokens } }: Reading): Labels | null {
  if (asked.expects !== 'praise' || tokens.length > SHORT) return null;
  const opening = formText(tokens).search(LACKED);
  if (opening <= 0) return null;
  const denial = tokens.findIndex(({ form }) => /^(?:pas|aucune?|plus|zéro)$/u.test(form));
  const good = tokens.slice(0, denial).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const lacked = tokens.slice(denial).find(({ pos }) => pos === 'NOUN');
  if (!good || !lacked) return null;
  const evidence = [
    saidBy(good, TONE.intent, 'intent', good.lemma),
    saidBy(lacked, -TONE.intent, 'denial', lacked.lemma),
  ];
  const sentiment = { label: 'mixed', score: 0, evidence } as const;
  return { informative: true, sentiment, intents: ['eloge', 'critique'] };
}
