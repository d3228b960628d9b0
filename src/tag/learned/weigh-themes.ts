import { isLink } from '../../french/clauses.js';
import { once } from '../../ground/once.js';
import { firstEndingAfter } from '../../ground/spans.js';
import type { SentimentLabel, ThemeTag } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { areAmong } from '../clauses.js';
import type { Codebook } from '../codebook.js';
import { isPriceAlone } from '../named/price.js';
import { namingTokens } from '../named/subjects.js';
import { isDone } from '../plain/done.js';
import { isLesson, isPlan } from '../plain/lesson.js';
import { lexiconOf, ofSubject, themesOf } from '../themes.js';
import { deniesNamedFault } from '../tone/none.js';
import { ofOneTone } from '../tone/one-tone.js';
import { onlySigns } from '../tone/signs.js';
import { feltAlong } from './along.js';
import { surestSentence } from './by-sentence.js';
import type { Learned, Outlook } from './learned.js';
import { chancesOf } from './theme-chances.js';
import { tagByProofs } from './theme-proofs.js';
import { entryShare } from './theme-signs.js';
import { thingAlone } from './thing-alone.js';

/**
 * Share from which an entry is followed by readers nearly always, and how probable its theme must then be:
 * « son pourri », lost among other reproaches (`bench/tags/README.md`).
 */
const PLAIN_ENTRY = { share: 0.9, enough: 1 / 3 } as const;

/** How probable a theme must be on the mean of the whole answer and its surest sentence, where the whole is not enough. */
const WITH_SENTENCE = 0.55;

/** Themes of an answer, and what the weights say of those that the rules give. */
interface Weighed {
  readonly given: readonly ThemeTag[];
  readonly refused: readonly ThemeTag[];
  /** By public id; none of a lexicon that comes without weights. */
  readonly chances: ReadonlyMap<string, number>;
  /** Of those given though the whole answer is not enough: how probable they are in their surest sentence. */
  readonly inSentence: ReadonlyMap<string, number>;
}

/**
 * The themes that are probable enough, of lexicons that come with weights; of the others, those that
 * the rules give. What an entry marked as sure finds always counts, and what the question gives to all.
 */
export function weighThemes(
  reading: Reading,
  { outlook, whole }: Told,
  codebook: Codebook,
): Weighed {
  const { learned, themes, implied } = codebook;
  const setting = { whole, asked: reading.asked, implied };
  const feelings = feltAlong(whole, reading);
  const ruled = themesOf({ ...reading, feelings }, setting);
  if (!learned || !outlook)
    return { given: ruled, refused: [], chances: new Map(), inSentence: new Map() };
  const chances = chancesOf(reading, { outlook, ruled }, codebook);
  const { isGiven, surestOf } = judgeOf(reading, { ruled, chances, learned }, codebook);
  const known = new Set(ruled.map(({ id }) => id));
  const sources = { reading: { ...reading, feelings }, outlook, setting, learned };
  const found = themes.filter(({ id }) => !known.has(id) && chances.has(id) && isGiven(id));
  const pointed = found.map(({ id }) => tagByProofs(id, sources));
  const given = [
    ...ruled.filter(({ id }) => isGiven(id)),
    ...pointed.filter((tag) => isPointedTo(tag, reading, codebook)),
  ];
  const told = isLesson(reading)
    ? given.map((tag) => ({ ...tag, polarity: whole }))
    : [...ofOneTone(given, whole, reading)];
  return {
    given: ofSubject(told, setting, reading.parse),
    refused: ruled.filter(({ id }) => !isGiven(id)),
    chances,
    inSentence: new Map(
      given.flatMap(({ id }) => {
        const surest = surestOf(id);
        return surest === null ? [] : [[id, surest] as const];
      }),
    ),
  };
}

/** What is told of a whole answer: by the net, and its tone. */
interface Told {
  readonly outlook: Outlook | null;
  readonly whole: SentimentLabel;
}

/** What is known of the themes of an answer before any is given or refused. */
interface Known {
  readonly ruled: readonly ThemeTag[];
  readonly chances: Weighed['chances'];
  readonly learned: Learned;
}

/** What says of a theme, by its id, whether it is given. */
interface Judge {
  readonly isGiven: (id: string) => boolean;
  /** How probable it is in its surest sentence, where that makes up for the whole; else null. */
  readonly surestOf: (id: string) => number | null;
}

function judgeOf(reading: Reading, { ruled, chances, learned }: Known, codebook: Codebook): Judge {
  const { parse, asked, themes } = reading;
  const sure = new Set([
    ...(asked.theme?.always ? [asked.theme.id] : []),
    ...themes.flatMap(({ entry: { meaning } }) => (meaning.sure ? [meaning.theme] : [])),
    ...wholly(ruled, parse),
  ]);
  const named = new Set(
    themes
      .filter((match) => entryShare(match, learned.entries) >= PLAIN_ENTRY.share)
      .map(({ entry: { meaning } }) => meaning.theme),
  );
  const unnamed = onlySigns(parse) || isPriceAlone(parse);
  const bySentence = once((one: Reading) => surestSentence(one, codebook));
  const isEnough = (id: string): boolean => {
    const chance = chances.get(id);
    const usual = learned.themes.get(lexiconOf(id))?.enough ?? 1;
    const enough = named.has(id) ? Math.min(PLAIN_ENTRY.enough, usual) : usual;
    return chance === undefined || chance >= enough || sure.has(id);
  };
  const surestOf = (id: string): number | null => {
    const chance = chances.get(id) ?? 0;
    // Where no sentence could make up for it, none is read.
    if (isEnough(id) || (chance + 1) / 2 < WITH_SENTENCE) return null;
    const surest = bySentence(reading).get(id) ?? 0;
    return (chance + surest) / 2 < WITH_SENTENCE ? null : surest;
  };
  const isProbable = (id: string): boolean =>
    !(unnamed && !ruled.some((one) => one.id === id)) && (isEnough(id) || surestOf(id) !== null);
  const alone = unnamed ? new Set() : likeliestAlone(reading, { chances, isProbable }, codebook);
  // What one will do at home, or did, has subjects, and nothing of the event.
  const isAtHome = isPlan(reading) || isDone(reading);
  const ofEvent = new Set(isAtHome ? [...codebook.logistics].map(lexiconOf) : []);
  // « Aucun dysfonctionnement » says nothing of the equipment where dysfunctions were asked for.
  const isNamed = !asked.theme?.always && deniesNamedFault(parse, asked);
  return {
    isGiven: (id) => (isProbable(id) || alone.has(id)) && !ofEvent.has(lexiconOf(id)) && !isNamed,
    surestOf,
  };
}

/** Whether some words point to a theme that no rule gives. */
function isPointedTo(
  tag: ThemeTag,
  { parse, asked, setPhrases }: Reading,
  codebook: Codebook,
): boolean {
  const proof = proofTokens(tag, parse);
  // Of themes that no word points to, one in five is right on answers that were not learned from.
  if (proof.length === 0) return false;
  // « L’atelier pain », « la cerise sur le gâteau »: what points to a theme there tells nothing of it.
  const named =
    codebook.logistics.has(tag.id) && areAmong(proof, namingTokens(parse, asked.expects));
  return !named && !areAmong(proof, setPhrases);
}

/** Indexes of the tokens that prove a theme. */
const proofTokens = ({ evidence }: Pick<ThemeTag, 'evidence'>, { tokens }: Parse): number[] =>
  evidence.flatMap(({ start, end }) => {
    const first = firstEndingAfter(tokens, start);
    return Array.from({ length: firstEndingAfter(tokens, end) - first }, (_, n) => first + n);
  });

/** Themes whose entries are all that an answer says: « Tchap » alone is about nothing else. */
function wholly(ruled: readonly ThemeTag[], parse: Parse): string[] {
  return ruled
    .filter((tag) => {
      if (tag.evidence.some(({ by }) => by)) return false;
      const proof = new Set(proofTokens(tag, parse));
      return parse.tokens.every((token, at) => proof.has(at) || isLink(token));
    })
    .map(({ id }) => id);
}

/** Least share of the answers with a word that are about a theme, for that word alone to give it. */
const THING = 0.5;

/**
 * Nearly every answer is about some theme of an event: where none is probable enough, that of the one thing
 * that it judges (« rien à redire sur la salle »), or else the likeliest, which is right nearly one time in
 * two (13 of 30 with a chance from 0.35 to 0.5).
 */
function likeliestAlone(
  reading: Reading,
  { chances, isProbable }: { chances: Known['chances']; isProbable: (id: string) => boolean },
  { learned, themes }: Codebook,
): ReadonlySet<string> {
  const known = new Set(themes.map(({ id }) => id));
  const thing = thingAlone(reading);
  const shares =
    thing === null ? [] : (learned?.shares.get(reading.parse.tokens[thing]!.lemma) ?? []);
  const likeliest = [...(learned?.themes ?? [])].flatMap(([lexicon, { alone = 1 }]) => {
    const own = [...chances].filter(([id]) => lexiconOf(id) === lexicon);
    // Of a lexicon cut down to some themes, another may be the one.
    if (alone === 1 || own.some(([id]) => isProbable(id) || !known.has(id))) return [];
    const [named] = shares
      .map(([theme, share]) => [`${lexicon}/${theme}`, share] as const)
      .filter(([id, share]) => chances.has(id) && share >= THING)
      .sort((one, other) => other[1] - one[1]);
    if (named) return [named[0]];
    const [best] = own.sort((one, other) => other[1] - one[1]);
    return best && best[1] >= alone ? [best[0]] : [];
  });
  return new Set(likeliest);
}
