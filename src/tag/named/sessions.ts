import { wordSet } from '../../listed.js';
/** Kinds of sessions, by lemma. */
export const SESSIONS: ReadonlySet<string> = wordSet(`
  atelier session séance conf conférence plénière table débat exposé talk keynote quickie lightning
  formation module webinaire film documentaire spectacle jeu quiz intervention présentation`);
