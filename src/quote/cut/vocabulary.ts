/** Closed lists of French words that decide where a quote may be cut. All are lower-case forms. */

import { runsOf } from '../../french/runs.js';
import { wordSet } from '../../listed.js';
import { expressions } from '../listed.js';

/** Words that tie a sentence to the one before: a quote does not begin with them. */
export const CONNECTIVES = wordSet(`
  et mais ou donc car or alors puis ensuite enfin sinon bref aussi ainsi cependant toutefois pourtant
  néanmoins également notamment finalement après déjà voilà voila bon ben bah
  franchement sinon surtout même effectivement évidemment heureusement malheureusement euh`);

const TYING = expressions(`
  comme quoi, du coup, d'autant que, en revanche, par contre, en effet, par ailleurs, de plus, en
  plus, à part ça, à part cela, par exemple, et puis, au final, entre les deux, faute de quoi, si bien que,
  tellement que, d'ailleurs, pour être concret, pour être concrète, plus sérieusement, plus prosaïquement`);
/** Connectives of several words that tie a sentence to the one before. */
export const TYING_CONNECTIVES = runsOf(TYING);

/** All connectives of several words: a statement stands by itself without them. */
export const LONG_CONNECTIVES = runsOf([
  ...TYING,
  ...expressions(`
    d'abord, tout d'abord, pour ma part, pour moi, à mes yeux, de mon côté, en fait, en tout cas, parce que`),
]);

/** Pronouns that point outside: a quote does not begin with them. */
export const POINTING = wordSet(`
  il elle ils elles lui leur eux celui celle ceux celles celui-ci celui-là celle-ci celle-là ceux-ci
  ceux-là cela ceci y en l' le la les laquelle lequel lesquels lesquelles dont auquel auxquels`);

/** Subject pronouns: with a finite verb behind, a clause begins. */
export const SUBJECTS = wordSet(`
  je j' tu il elle on nous vous ils elles ça ca cela c' ce chacun chacune quelqu'un
  tout rien personne beaucoup certains certaines plusieurs`);

/** Pronouns that open a relative clause. */
export const RELATIVES = /^(?:qui|que|qu'|où|dont)$/u;

/** Marks that end or part clauses, as typed. */
export const STOPS: ReadonlySet<string> = new Set([...',;:.!?…)—–(»”"/', '...']);

/** Pronouns that stand between a subject and its verb, or before an infinitive. */
export const CLITICS = wordSet("me m' te t' se s' le la les l' lui leur y en nous vous ne n'");

/** Words that open a subordinate clause which must then hold a verb. */
export const OPENERS = wordSet(`
  qui que qu' où dont lorsque lorsqu' quand puisque puisqu' si s' quoique
  lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles`);

/** Words that a quote never ends with, whatever their part of speech. */
export const LEADING = wordSet(`
  de d' du des à au aux en dans par pour sur sous avec sans chez vers entre et ou ni mais car donc le la
  les l' un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs très
  trop si plus moins aussi tout tous toute toutes que qu' qui dont où je j' tu il on ne n' me m'
  se s' y comme lorsque quand plutôt assez tellement chaque quel quelle`);

/**
 * Nouns that only repeat what is asked about: « un événement qui fait du bien » says no more than
 * « qui fait du bien ».
 */
export const EVENT_NOUNS = wordSet(`
  événement évènement évenement rendez-vous lieu endroit espace moment communauté écosystème salon
  journée rencontre congrès colloque festival rassemblement manifestation édition programme chose
  truc équipe réseau structure démarche dispositif service initiative projet temps conférence forum
  séminaire formation stage`);

/** What points at the event, as a subject: « c’est », « l’événement est ». */
export const EVENT_SUBJECTS = wordSet("c' ce événement évènement rendez-vous");

/** Verbs that give the event an attribute. */
export const ATTRIBUTING = wordSet(
  'être représenter devenir rester incarner constituer symboliser ressembler',
);

/** Prepositional groups that qualify like an adjective: « au service de … », « hors du temps ». */
export const QUALIFYING = runsOf(
  expressions(`
  au service, au cœur, au coeur, au plus près, au contact, à l'écoute, à la croisée, à la hauteur, à
  la portée, à portée, à hauteur, à taille, à dimension, à visage, à échelle, à contre-courant, en
  prise, en phase, en lien, hors du, hors de, loin du, loin des, proche du, proche des`),
);

/** Words too empty to carry a meaning by themselves, as lemmas. */
export const EMPTY_LEMMAS = wordSet(`
  être avoir faire aller pouvoir devoir vouloir falloir venir mettre dire voir savoir prendre
  très plus moins bien tout tous même aussi encore toujours là y en ne pas si trop peu beaucoup
  autre chose grand-chose fait fois jour an année chaque événement`);
