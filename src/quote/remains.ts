import type { Token } from '../model/text.js';
import { meet, spanOf } from '../spans.js';
import type { Candidate } from './cut/fragments.js';
import { finitesIn, type Passage, type Run, type Stretch } from './cut/passage.js';
import { type GateRules, isDiscreet } from './gate/gate.js';
import { insultIn, isListed } from './gate/intimate.js';
import { lineOf } from './gate/line.js';
import { pointersIn } from './worth/pointing.js';

/** Words with which a piece says something without the sentence that is masked or held back around it. */
const CRUMB = 5;
/** The same of what says what the event is: « une bouffée d’air frais », not « une bouée ». */
const PICTURE = 3;

/**
 * Whether a piece is not worth taking out of what is masked or held back around it: too little (« quelle
 * merveille », « une bouée »), without its subject (« avons été accueillis »), what still tells what is held
 * (« reprendre à plein temps » after a burn-out), or what points into it (« tout le monde le sait » after an insult).
 */
export function isRemains(candidate: Candidate, rules: GateRules): boolean {
  const { passage, sentence, form } = candidate;
  if (form === 'answer') return false;
  if (form !== 'sentence' && !isDiscreet(wholeOf(passage, sentence), rules))
    return (
      isCrumb(candidate) ||
      stillTells(candidate, rules) ||
      isTail(candidate, rules) ||
      pointsIn(candidate, rules)
    );
  return leansOnHeld(candidate, rules);
}

function isCrumb({ passage, first, end, words, portrait, form }: Candidate): boolean {
  if (form === 'sentence') return false;
  if (portrait) return words < PICTURE;
  if (passage.finite[first]) return true;
  return words < CRUMB || finitesIn(passage, { first, end }) === 0;
}

/** Health said by what follows it. */
const RECOVERY =
  / (?:reprendre (?:a|le (?:travail|boulot|chemin)|mon poste|une activite|le dessus)|reprise|(?:plein|mi|tiers) temps|temps partiel|rechut\w*|gueri\w*|sur pied|debout|en forme|medecins?|soign\w*|douleurs?|souffr\w*|fatigu\w*|hopital|sans trembler) /u;

/** « un bastion macroniste », cut from « je le dis en tant que militant »: it tells as much. */
function stillTells({ passage, first, end, sentence }: Candidate, { secrets }: GateRules): boolean {
  const within = secretsIn(passage, sentence, secrets);
  const tokens = passage.tokens.slice(first, end);
  if (within.some(({ kind }) => kind !== 'attack') && isListed(tokens)) return true;
  return within.some(({ kind }) => kind === 'health') && RECOVERY.test(lineOf(tokens).text);
}

const TURNS =
  /^(?:mais|sinon|heureusement|pourtant|cependant|toutefois|néanmoins|revanche|malgré|hormis|sauf)$/u;

/** With an insult or an attack and no turn between: « Virez [nom], … et tout le monde le sait ». */
function isTail({ passage, first, end, sentence }: Candidate, { secrets }: GateRules): boolean {
  const before = passage.tokens.slice(sentence.first, first).findLastIndex(turns);
  const after = passage.tokens.slice(end, sentence.end).findIndex(turns);
  const near = {
    first: sentence.first + before + 1,
    end: after === -1 ? sentence.end : end + after,
  };
  return (
    insultIn(passage.tokens.slice(near.first, near.end)) !== null ||
    secretsIn(passage, near, secrets).some(({ kind }) => kind === 'attack')
  );
}

const turns = ({ form }: Token): boolean => TURNS.test(form);

const BACK = /^(?:en|l[ea]|l'|les|ça|cela)$/u;
/** « on y trouve », « j’y respire »: at the event; « un colloque y pense » may be of what is held. */
const GUEST = /^(?:on|je|j'|nous|n'|ne)$/u;
/** « il y a » points at nothing. */
const IDLE = /^(?:avoir|compris)$/u;

/** « Je suis autiste et c’est la première fois qu’un colloque y pense »: after what a verb tells; not « Comme mère, j’y vois ». */
function pointsIn({ passage, first, end, sentence }: Candidate, { secrets }: GateRules): boolean {
  const before = { first: sentence.first, end: first };
  const told = secretsIn(passage, before, secrets).filter(({ kind }) => kind !== 'attack');
  if (told.length === 0 || finitesIn(passage, before) === 0) return false;
  const { tokens } = passage;
  return tokens.slice(first, end).some(({ form, pos }, at) => {
    if (pos !== 'PRON' || IDLE.test(tokens[first + at + 1]?.lemma ?? '')) return false;
    return BACK.test(form) || (form === 'y' && !GUEST.test(tokens[first + at - 1]?.form ?? ''));
  });
}

/** « Je suis lesbienne. J’ai pu le dire ». */
function leansOnHeld(candidate: Candidate, rules: GateRules): boolean {
  const { passage, sentence } = candidate;
  const at = passage.sentences.findIndex(({ first }) => first === sentence.first);
  const before = passage.sentences[at - 1];
  if (!before || isDiscreet(wholeOf(passage, before), rules)) return false;
  return secretsIn(passage, before, rules.secrets).length > 0 && pointersIn(candidate) > 0;
}

const secretsIn = (
  passage: Passage,
  run: Run,
  secrets: GateRules['secrets'],
): GateRules['secrets'] => {
  const span = spanOf(passage, run);
  return secrets.filter((secret) => meet(secret, span));
};

function wholeOf(passage: Passage, sentence: Run): Stretch {
  const { start, end: stop } = spanOf(passage, sentence);
  return { passage, ...sentence, start, stop, sentence };
}
