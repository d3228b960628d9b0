import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { isNoun } from '../tokens.js';
import { TONE } from '../tone/constants.js';
import { isBlame, saidBy } from '../tone/valued.js';
import type { Labels } from './said.js';

const NAMES =
  '(?:moyens?|temps|budgets?|argent|outils?|ressources?|bras|effectifs?|suites?|suivi|accompagnement|soutien|financements?|matériel)';
/** What stands before what is praised, « mais » or a comma, then what lacks to use it, « pour les appliquer ». */
const LACKED = new RegExp(
  `^(?<praised>.*?)(?:(?:mais|hélas|malheureusement) (?:hélas )?(?:je n' ai |on n' a |nous n' avons )?(?:pas|aucune?|zéro) (?:assez |beaucoup )?(?:d' |de |du |l[ae]s? |l' )?${NAMES}(?: |$)(?!morts?|nécessaire)|, (?:pas|aucune?|zéro) (?:assez |beaucoup )?(?:d' |de |du |l[ae]s? |l' )?${NAMES} (?:de|pour) (?:les|l'|la|en|y) (?=\\p{L}+(?:er|ir|re|oir)))`,
  'u',
);

/** « Des idées, mais pas les moyens de les appliquer » where praise is asked: half praise, half blame. */
export function lacksTheMeans({ asked, parse: { tokens }, feelings }: Reading): Labels | null {
  if (asked.expects !== 'praise') return null;
  const praised = LACKED.exec(formText(tokens))?.groups?.praised;
  if (!praised) return null;
  const from = countOf(praised);
  if (feelings.values.some((one) => isBlame(one) && one.at < from)) return null;
  const good = tokens.slice(0, from).find(isNoun);
  const lacked = tokens.slice(from).find(({ pos }) => pos === 'NOUN');
  if (!good || !lacked) return null;
  const evidence = [
    saidBy(good, TONE.intent, 'intent', good.lemma),
    saidBy(lacked, -TONE.intent, 'denial', lacked.lemma),
  ];
  const sentiment = { label: 'mixed', score: 0, evidence } as const;
  return { informative: true, sentiment, intents: ['eloge', 'critique'] };
}
