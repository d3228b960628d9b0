/**
 * Turns by which people tell what is private: patterns over a line of folded forms, in which words of the lists
 * may be marked (`marks.ts`). S: a state of health; M: a matter of health; V: an image of one. C, N, W: the
 * same of beliefs, opinions, origins, love, justice, want. K: one of theirs; P: a function or a person; Q:
 * several; R: a name; A: a word of abuse.
 * `{any:3}`: at most three words that announce no subject; `{attr:3}`: no preposition or article
 * either; `{have:3}`: only words that tie a person to a matter; `{post:3}`: words that say what somebody
 * is there for, « de l’atelier », and what stands in brackets.
 */

/** « un atelier sur le deuil », « j’ai découvert »: what follows is a subject, nobody’s secret. */
const TOPIC =
  'sur|contre|autour|ateliers?|tables?|debats?|conferences?|spectacles?|films?|pieces?|expos?|sujets?|themes?|questions?|personnages?|roles?|stands?|sessions?|associations?|accueil';
const MET = 'aime|adore|appris|compris|decouvert|entendu|vu|trouve|apprecie|parl[a-z]+';
const SUBJECT = `${TOPIC}|${MET}`;
const TIE =
  "sur|contre|autour|dans|avec|pour|aupres|chez|comme|au|aux|le|la|les|du|des|qui|que|qu'|si|mais|car";
const HAVE =
  "une?|le|la|l'|les|des?|du|d'|mon|ma|mes|eu|fait|faire|subi|en|sous|aux?|a|sans|par|encore|toujours|aussi|vraiment|tres|trop|deja|plein|pleine|beaucoup|plusieurs|deux|trois|quatre|cinq|six|dix|ans?|annees?|mois|jours|semaines|grosse?|grave|legere?|severe|petite?|forte?|longue|terrible|fin|cours|situation|cause|raison|suite|crise|troubles?|cure|ete|etre|moi|double|\\d+|inscrite?|encartee?|guerie?|remise?|sortie?|reconnue?|depuis|dossier|porteurs?|porteuse|mutation";

const GAPS: Readonly<Record<string, string>> = {
  any: `(?!(?:${SUBJECT}) )\\w+'? `,
  post: `(?:\\( [^()]{1,60}\\) |(?!(?:${MET}|roles?|personnages?|qu'|que|mais|si) )\\w+'? )`,
  attr: `(?!(?:${SUBJECT}|${TIE}) )\\w+'? `,
  have: `(?:${HAVE}) `,
};

/** Nouns in a row before a colon, « Arthrose, diabète : », tell of nobody. */
export const NO_LIST = "(?!(?:\\w+ (?:, |et |ou ))*\\w+ : (?!(?:je|j'|moi|mon|ma|mes) ))";

export const MY = '(?:mon|ma|mes|notre|nos) ';

/** A turn as an expression over lines, with a whole word at its beginning. */
export const turn = (pattern: string): RegExp =>
  new RegExp(
    `(?<= )(?:${pattern.replace(/\{(\w+):(\d)\}/gu, (_, gap: string, most: string) => `(?:${GAPS[gap]}){0,${most}}?`)})`,
    'gu',
  );
