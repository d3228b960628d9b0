import { isNe } from '../../french/clauses.js';
import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { sumOf } from '../../stats/sum.js';
import { isI, isOneOfUs, isWriter } from '../../tag/tokens.js';
import type { Candidate } from '../cut/candidate.js';
import { finitesIn, judgedIn, shows, tokensIn } from '../cut/passage.js';
import { isBoundAt } from '../cut/question-bound.js';
import { firstIn, formOf, isSpoken, posOf, textOf } from '../cut/tokens.js';
import { takesBackAt } from '../cut/turns.js';
import { OPENERS } from '../cut/vocabulary.js';
import { setsAgainst } from './contrast.js';
import { leansOnBefore } from './leaning.js';
import { isOrder } from './manner.js';
import { pointersIn } from './pointing.js';

/**
 * What a candidate leaves to its neighbours, and what each takes from its completeness (0 to 1). Set
 * by reading what a communication officer would send back.
 */
const MISSING: readonly (readonly [cost: number, lacks: (candidate: Candidate) => boolean])[] = [
  [0.5, runsOn],
  [0.6, isCutShort],
  [0.5, isConditioned],
  [0.7, goesOn],
  [0.6, isVerdict],
  [0.6, isEpisode],
  [0.6, saysNotWhat],
  [0.6, leavesItsSubject],
  [0.7, isOrder],
  [0.6, isHeading],
  [0.8, isSetting],
  [0.5, namesNothing],
  [0.6, isOthersView],
  [0.6, ({ passage, first }) => isBoundAt(passage, first)],
  [0.7, leansOnBefore],
];
/** A pronoun whose noun is not in it. */
const POINTING_COST = 0.6;

/** How much of a candidate only its neighbours tell: 0 for nothing. */
export function missingIn(candidate: Candidate): number {
  const lost = sumOf(MISSING, ([cost, lacks]) => (lacks(candidate) ? cost : 0));
  return lost + POINTING_COST * pointersIn(candidate);
}

/** « Mon chef dit que c’est une perte de temps. | J’y ai trouvé un métier. »: told for what the writer thinks of it. */
function isOthersView({ passage, form, first, end }: Candidate): boolean {
  if (form === 'answer') return false;
  return passage.views.some(
    (view) => 2 * (Math.min(end, view.end) - Math.max(first, view.first)) > end - first,
  );
}

/**
 * A whole sentence with a noun speaks of that: people leave the subject for their point. What opens with
 * « je » tells what the subject did to them (« Je n’ai plus jamais lu une infographie de la même façon »), unless
 * it names enough to be a scene: « J’ai passé vingt ans dans des colloques où les questions étaient une politesse ».
 */
function namesItself(candidate: Candidate): boolean {
  const tokens = tokensIn(candidate);
  const nouns = tokens.filter(({ pos }) => pos === 'NOUN').length;
  const least = isI(tokens[0]) ? SCENE_NOUNS : 1;
  return candidate.form === 'sentence' && nouns >= least;
}

/** Nouns from which a sentence with « je » tells a scene of its own. */
const SCENE_NOUNS = 4;

/** « Je croyais comprendre »: said of something that another sentence names. */
function leavesItsSubject(candidate: Candidate): boolean {
  const { passage, portrait } = candidate;
  if (portrait || passage.sentences.length < 2 || namesItself(candidate)) return false;
  const evidence = passage.tagged.tags.themes.flatMap((theme) => theme.evidence);
  return evidence.length > 0 && !evidence.some((one) => shows(candidate, one));
}

/**
 * « Chercheuse, je viens pour écouter autant que pour parler. | Or … », « Je me suis déplacée de Brest.
 * | Refusée aux deux »: a speaker who opens a story at least as long again, and does not judge yet.
 */
function isSetting(candidate: Candidate): boolean {
  const { passage, first, end, portrait } = candidate;
  if (portrait || first > 0) return false;
  if (passage.tokens.slice(end).filter(isSpoken).length < end - first) return false;
  const { label } = passage.tagged.tags.sentiment;
  const judges = ({ value }: { readonly value: number }): boolean =>
    (label !== 'negative' && value >= JUDGES) || (label !== 'positive' && value <= -JUDGES);
  if (judgedIn(candidate).some(judges)) return false;
  // « Nos petites assos » are no speaker.
  return tokensIn(candidate).some((token) => isWriter(token) || token.form === 'nous');
}

/** Least value of a judgement. */
const JUDGES = 0.2;

/** « Je ne blâme pas les jeunes gens à l’entrée, | ils appliquaient une consigne ». */
function runsOn({ passage, end, sentence, form }: Candidate): boolean {
  if (form !== 'clause') return false;
  const [comma, next] = passage.tokens.slice(end, sentence.end);
  const resumes = /^(?:ils?|elles?|je|j'|on|nous|ça|c')$/u.test(formOf(next));
  return comma?.text === ',' && next?.pos === 'PRON' && resumes;
}

/**
 * « l’inverse d’un catalogue | : on y entre avec une question », « la seule réunion parisienne | (et
 * elle n’est pas à Paris) », « un salon de convaincus. | Mais j’y reviens », « des sujets importants |, je le
 * reconnais. Mais … »: without what explains it, or turns it round.
 */
function isCutShort({ passage, end, sentence, form }: Candidate): boolean {
  if (form === 'relative' || form === 'phrase') return false;
  const [next, after] = passage.tokens.slice(end, sentence.end);
  if (/^[:;(]$/.test(textOf(next))) return true;
  if (next?.text === ',' && /^(?:et|mais|ni)$/u.test(formOf(after))) return true;
  return [end, sentence.end].some((from) =>
    takesBackAt(passage.tokens.slice(from).filter(isSpoken), 0),
  );
}

/**
 * « Quand on est seul à l’accueil, | on finit par croire … », « Ici, | les agents parlent »: true only then, or
 * there. « Une journée de plus aurait été parfaite, | j’avais encore dix questions »: the reason of a wish.
 */
function isConditioned({ passage, first, sentence }: Candidate): boolean {
  if (passage.tokens[first - 1]?.text !== ',') return false;
  if (passage.unsaid[first - 2]) return true;
  const [opening] = passage.tokens.slice(sentence.first, first).filter(isSpoken);
  return /^(?:quand|lorsque|lorsqu'|si|s'|tant|sans|dès|faute|sauf|ici|là)$/u.test(formOf(opening));
}

/** First words, as forms, of what goes on from another sentence. */
const GOING_ON = new RegExp(
  `^(?:${[
    "c'est|ce |cela|ça ",
    "(?:l'|d')(?:une?|autres?)\\b",
    '\\( ',
    '(?:les?|la|aux?|des) (?:premi[eè]re?s?|seconde?s?|deux|trois|autres?|reste|m[eê]mes?|derni[eè]re?s?)\\b',
    "pas (?:une?|le|la|les|des?|du|l'|d')(?![\\p{L}])",
    'résultat|rien que|oui\\b',
    // A word alone: « Dommage. »
    "[\\p{L}'-]+ [.!…]",
    'non\\b(?! seulement)',
    "à la fin\\b|depuis\\b|là\\b|d'(?:habitude|ordinaire)\\b|habituellement\\b|(?:partout )?ailleurs\\b|en temps normal\\b",
    'aucune?\\b|chacune?\\b',
    '(?:ce|cet|cette|ces) (?!année|édition)',
  ].join('|')})`,
  'u',
);

/** Whether it opens a sentence, mark or no mark before it, that others come before. */
const opensLater = ({ first, form, sentence }: Candidate): boolean =>
  first > 0 && form !== 'answer' && first <= sentence.first + 1;

/** « C’est d’autant plus rageant … », « Depuis, … », « D’habitude, … »: told after something else, or against it. */
function goesOn(candidate: Candidate): boolean {
  if (!opensLater(candidate)) return false;
  const { passage, first } = candidate;
  const opening = formText(passage.tokens.slice(first, first + 3));
  return GOING_ON.test(opening.replaceAll("' ", "'"));
}

/** « Un comble, quand on programme … », « Idée simple »: a verdict on the sentence before. */
function isVerdict(candidate: Candidate): boolean {
  if (candidate.portrait || !opensLater(candidate)) return false;
  const { passage, first, end } = candidate;
  const opening = passage.tokens[first];
  const opens = /^(?:NOUN|ADJ|NUM)$/u.test(posOf(opening)) || /^une?$/u.test(formOf(opening));
  const clause = firstIn(
    passage.tokens,
    { first, end },
    ({ form: word }) => OPENERS.has(word) || word === '«',
  );
  return opens && finitesIn(passage, { first, end: clause }) === 0;
}

/** « Rien ni personne en particulier ; plutôt une impression d’ensemble »; not « rien n’est acquis ». */
function namesNothing({ passage: { tokens }, first, sentence }: Candidate): boolean {
  const opens = /^(?:rien|personne|aucune?)$/u.test(formOf(tokens[first]));
  return opens && !tokens.slice(first, sentence.end).some(isNe);
}

/** « Les sujets, les gens », « L’atelier « Parler aux machines » »: names and says nothing. */
function isHeading(candidate: Candidate): boolean {
  const { passage, first, end, portrait } = candidate;
  if (portrait) return false;
  let titled = false;
  let words = 0;
  for (let at = first; at < end; at++) {
    const token = passage.tokens[at];
    if (/^[«»]$/u.test(textOf(token))) titled = token?.text === '«';
    if (titled) continue;
    if (passage.finite[at]) return false;
    if (isSpoken(token)) words++;
  }
  return words <= HEADING_WORDS && !setsAgainst(candidate);
}

const HEADING_WORDS = 6;

/** « Personne n’a ricané », « tout le monde a souri », after another sentence: an event without its scene. */
function isEpisode(candidate: Candidate): boolean {
  if (candidate.first === 0 || !/^(?:sentence|clause)$/u.test(candidate.form)) return false;
  const tokens = tokensIn(candidate);
  const told = tokens.some(
    ({ form }, at) => /^(?:a|ont|est|sont)$/u.test(form) && tokens[at + 1]?.pos === 'VERB',
  );
  const nouns = tokens.filter(({ pos, form }) => pos === 'NOUN' && form !== 'monde').length;
  return told && nouns < 2 && !tokens.some((token) => isOneOfUs(token) || token.form === 'on');
}

/** « Une dame a envoyé son premier mail, | je n’oublierai pas », « je recommande »: one verb of the writer’s, and of what the rest tells. */
function saysNotWhat(candidate: Candidate): boolean {
  const tokens = tokensIn(candidate).filter(isSpoken);
  if (!/^(?:sentence|clause)$/u.test(candidate.form) || !isI(tokens[0])) return false;
  const isTold = ({ pos, form }: Token): boolean =>
    /^(?:NOUN|PROPN|ADJ|NUM|ADP|SCONJ)$/u.test(pos) || (pos === 'ADV' && !DEGREE.test(form));
  return tokens.filter(({ pos }) => pos === 'VERB').length === 1 && !tokens.some(isTold);
}

const DEGREE = /^(?:ne|n'|pas|plus|jamais|bien|vraiment|beaucoup|tellement|encore|fort)$/u;
