import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { listed, people, quoted } from '../messages/numbers.js';

/** What the user may do about warnings: said on the terminal, as a report is for others to read. */
export const remedies = {
  standardise: (question: string): Message => ({
    french: `Les parts à composition égale selon ${quoted(question)} s’obtiennent avec verbatim compare --standardise et le nom de cette question.`,
    english: `For shares at an equal mix of people by ${en.quoted(question)}, run verbatim compare --standardise with the name of this question.`,
  }),
  join: {
    french:
      'Une même question sous d’autres mots se réunit dans verbatim.yaml (questions : ses noms dans column, un seul wording).',
    english:
      'To treat two wordings as one question, list both under column with one wording, in verbatim.yaml (questions).',
  },
  /** Where questions of different editions look like no other. */
  joinThese: (questions: readonly string[]): Message => ({
    french: `Si certaines de ces questions n’en sont qu’une, elle se réunit dans verbatim.yaml (questions : ses noms dans column, un seul wording) : ${listed(questions.map(quoted))}.`,
    english: `If some of these questions are the same, list their names together under column with one wording, in verbatim.yaml (questions): ${en.listed(questions.map(en.quoted))}.`,
  }),
  /** Where some look alike that the study does not bring together. */
  joinLike: {
    french:
      'Une même question sous d’autres mots se réunit dans verbatim.yaml (questions : ses noms dans column, un seul wording) ; « verbatim init » écrit ces lignes pour celles qui se ressemblent : ôtez-en les #.',
    english:
      'To treat two wordings as one question, list both under column with one wording, in verbatim.yaml (questions); “verbatim init” writes these lines for those that look alike: take away the # in front of them.',
  },
  rename: (question: string): Message => ({
    french: `${quoted(question)} : une même réponse sous deux noms se réunit dans verbatim.yaml (questions : options).`,
    english: `${en.quoted(question)}: to count one answer under two names as one, group the names in verbatim.yaml (questions: options).`,
  }),
  nameEnds: (question: string): Message => ({
    french: `${quoted(question)} : si l’échelle est la même partout, dites-en les bouts dans l’intitulé (« …, de 0 à 10 »), dans verbatim.yaml (questions : wording).`,
    english: `${en.quoted(question)}: if the scale is the same everywhere, state its ends in the wording (“…, from 0 to 10”), in verbatim.yaml (questions: wording).`,
  }),
  renameThese: (question: string, pairs: readonly (readonly string[])[]): Message => ({
    french: `${quoted(question)} : ${pairs.map((pair) => pair.map(quoted).join(' et ')).join(' ; ')} ne sont chacune que d’une édition, et se ressemblent. Une même réponse sous deux noms se réunit dans verbatim.yaml (questions : options) ; « verbatim init » écrit ces lignes.`,
    english: `${en.quoted(question)}: ${pairs.map((pair) => pair.map(en.quoted).join(' and ')).join('; ')} are each in one edition only, and look alike. To count one answer under two names as one, group the names in verbatim.yaml (questions: options); “verbatim init” writes these lines.`,
  }),
  genders: (question: string, pairs: readonly (readonly string[])[]): Message => ({
    french: `${quoted(question)} : ${pairs.map((pair) => listed(pair.map(quoted))).join(' ; ')} ne diffèrent que par le genre ou le nombre, et comptent à part. Une même réponse sous deux noms se réunit dans verbatim.yaml (questions : options).`,
    english: `${en.quoted(question)}: ${pairs.map((pair) => en.listed(pair.map(en.quoted))).join('; ')} differ only in gender or number, and are counted separately. To count one answer under two names as one, group the names in verbatim.yaml (questions: options).`,
  }),
  smallGroups: (question: string, least: number): Message => ({
    french: `Aucun groupe n’atteint ${people(least)} : pour comparer moins de groupes, plus grands, donnez un même nom à plusieurs réponses de ${quoted(question)} dans verbatim.yaml (questions : options).`,
    english: `No group reaches ${least} people: to compare fewer groups, and larger ones, give one name to several answers of ${en.quoted(question)} in verbatim.yaml (questions: options).`,
  }),
  roles: (question: string): Message => ({
    french: `Ce qu’est la question fermée ${quoted(question)} se dit dans verbatim.yaml (columns : roles).`,
    english: `Say in verbatim.yaml (columns: roles) what the closed question ${en.quoted(question)} is.`,
  }),
} as const;
