import type { Message } from '../../message.js';
import * as en from '../english.js';
import { count, quoted } from '../numbers.js';
import { type Copied, type CountedNames, cutList, pairs, s } from './lists.js';

/** People shown of those whose answers are in another language. */
const SHOWN = 8;

/** Who answered: ids, and questionnaires that came twice. */
export const peopleMessages = {
  repeatedIds: (n: number): Message => ({
    french: `${count(n)} identifiant${s(n)} répété${s(n)} : un numéro ${n >= 2 ? 'leur' : 'lui'} est ajouté, et chaque ligne compte pour une personne.`,
    english: `${en.count(n)} repeated ${n === 1 ? 'identifier' : 'identifiers'}: a number is added, and each row counts as a person.`,
  }),
  namingIds: (name: string): Message => ({
    french: `La colonne ${quoted(name)} porte des noms, des adresses ou des codes faits de lettres : elle dit quelles lignes viennent de la même personne, et les personnes s’appellent r001, r002… dans l’ordre du fichier.`,
    english: `The column ${en.quoted(name)} holds names, addresses or codes made of letters: it tells which rows come from the same person, and people are called r001, r002… in the order of the file.`,
  }),
  unusedId: (name: string, distinct: number, rows: number): Message => ({
    french: `La colonne ${quoted(name)} ne donne que ${count(distinct)} identifiant${s(distinct)} pour ${count(rows)} ligne${s(rows)} : elle n’est pas employée, et chaque ligne compte pour une personne (option --id pour l’employer).`,
    english: `The column ${en.quoted(name)} gives only ${en.counted(distinct, 'identifier')} for ${en.counted(rows, 'row')}: it is not used, and each row counts as a person (option --id to use it).`,
  }),
  repeatedNames: (name: string, distinct: number, rows: number): Message => ({
    french: `La colonne ${quoted(name)} ne donne que ${count(distinct)} nom${s(distinct)} pour ${count(rows)} ligne${s(rows)}\u00a0: une même personne en a écrit plusieurs, mais chaque ligne compte pour une personne. Dans le rapport, lisez «\u00a0lignes\u00a0» là où il est écrit «\u00a0personnes\u00a0».`,
    english: `The column ${en.quoted(name)} gives only ${en.counted(distinct, 'name')} for ${en.counted(rows, 'row')}: one person wrote several, yet each row counts as a person. In the report, take “personnes” to mean rows.`,
  }),
  withoutId: (n: number): Message => ({
    french: `${count(n)} ligne${s(n)} sans identifiant : ${n >= 2 ? 'chacune' : 'elle'} compte pour une personne.`,
    english: `${en.counted(n, 'row')} without an identifier: ${n === 1 ? 'it counts' : 'each counts'} as a person.`,
  }),
  noIds: {
    french:
      'Aucune colonne ne dit quelles lignes viennent de la même personne : chaque ligne compte pour une personne (option --id pour désigner cette colonne).',
    english:
      'No column says which rows come from the same person: each row counts as a person (option --id to name that column).',
  },
  answerIds: (name: string): Message => ({
    french: `La colonne ${quoted(name)} n’a jamais deux fois la même valeur, alors que chaque ligne répond à une question parmi plusieurs : elle numérote les réponses. Rien ne dit lesquelles viennent de la même personne : chacune compte pour une personne (option --id pour désigner une autre colonne).`,
    english: `The column ${en.quoted(name)} never has the same value twice, though each row answers one question among several: it numbers answers. Nothing says which of them come from the same person: each counts as a person (option --id to name another column).`,
  }),
  incomplete: (n: number): Message => ({
    french: `${count(n)} questionnaire${s(n)} non validé${s(n)} par la personne (brouillon ou abandon) : compté${s(n)} comme les autres.`,
    english: `${en.counted(n, 'questionnaire')} not submitted (draft or abandoned): counted like the others.`,
  }),
  unanswered: (n: number): Message => ({
    french: `${count(n)} questionnaire${s(n)} sans aucune réponse aux questions lues\u00a0: compté${s(n)} comme les autres.`,
    english: `${en.counted(n, 'questionnaire')} without any answer to the questions that are read: counted like the others.`,
  }),
  twice: (copies: readonly Copied[]): Message => ({
    french: `${count(copies.length)} questionnaire${s(copies.length)} envoyé${s(copies.length)} deux fois (mêmes réponses ouvertes), gardé${s(copies.length)} mais non compté${s(copies.length)} : ${pairs(copies).french}.`,
    english: `${en.counted(copies.length, 'questionnaire')} sent twice (same open answers), kept but not counted: ${pairs(copies).english}.`,
  }),
  nearlyTwice: (copies: readonly Copied[]): Message => ({
    french: `${count(copies.length)} questionnaire${s(copies.length)} envoyé${s(copies.length)} deux fois à peu de mots près (mêmes réponses fermées, réponses ouvertes d’au moins douze mots dont neuf sur dix sont les mêmes), gardé${s(copies.length)} mais non compté${s(copies.length)} : ${pairs(copies).french}.`,
    english: `${en.counted(copies.length, 'questionnaire')} sent twice but for a few words (same closed answers, open answers of at least twelve words of which nine in ten are the same), kept but not counted: ${pairs(copies).english}.`,
  }),
  sameAddress: (copies: readonly Copied[]): Message => ({
    french: `${count(copies.length)} questionnaire${s(copies.length)} à la même adresse électronique qu’un autre, compté${s(copies.length)} comme les autres : ${pairs(copies).french}. Si c’est la même personne, gardez un seul des deux.`,
    english: `${en.counted(copies.length, 'questionnaire')} with the same email address as another, counted like the others: ${pairs(copies, 'has that of').english}. If it is the same person, keep one of the two.`,
  }),
  shared: (copies: readonly Copied[]): Message => ({
    french: `${count(copies.length)} longue${s(copies.length)} réponse${s(copies.length)} identique${s(copies.length)} à celle d’une autre personne, comptée${s(copies.length)} comme les autres : ${pairs(copies).french}.`,
    english: `${en.count(copies.length)} long ${copies.length === 1 ? 'answer' : 'answers'} identical to another person’s, counted like the others: ${pairs(copies).english}.`,
  }),
  formText: (question: string, text: string, n: number): Message => ({
    french: `${count(n)} personnes ont écrit la même chose, mot pour mot, à ${quoted(question)}\u00a0: ${quoted(text)}. Si le formulaire l’écrivait d’avance, ce n’est la réponse de personne\u00a0: videz ces cellules.`,
    english: `${en.count(n)} people wrote the same thing, word for word, to ${en.quoted(question)}: ${en.quoted(text)}. If the form wrote it beforehand, it is nobody’s answer: empty these cells.`,
  }),
  otherLanguage: (n: number, ids: readonly string[]): Message => {
    const list = cutList(ids.slice(0, SHOWN), ids.length);
    return {
      french: `${count(n)} réponse${s(n)} ${n >= 2 ? 'ne sont' : 'n’est'} pas en français (personne${s(ids.length)} ${list.french})\u00a0: ${n >= 2 ? 'elles ne sont pas lues, et n’entrent' : 'elle n’est pas lue, et n’entre'} dans aucun calcul. Traduisez-${n >= 2 ? 'les' : 'la'} dans le fichier, ou citez-${n >= 2 ? 'les' : 'la'} à part.`,
      english: `${en.counted(n, 'answer')} ${n === 1 ? 'is' : 'are'} not in French (${ids.length === 1 ? 'person' : 'people'} ${list.english}): ${n === 1 ? 'it is' : 'they are'} not read, and no figure takes ${n === 1 ? 'it' : 'them'} in. Translate ${n === 1 ? 'it' : 'them'} in the file, or quote ${n === 1 ? 'it' : 'them'} separately.`,
    };
  },
  cameTwice: ({ count: total, first }: CountedNames): Message => ({
    french: `${count(total)} questionnaire${s(total)} déjà venu${s(total)} (mêmes réponses ouvertes), laissé${s(total)} dans la sortie : ${cutList(first, total).french}.`,
    english: `${en.counted(total, 'questionnaire')} already met (same open answers), left in the output: ${cutList(first, total).english}.`,
  }),
  cameShared: ({ count: total, first }: CountedNames): Message => ({
    french: `${count(total)} longue${s(total)} réponse${s(total)} identique${s(total)} à celle d’une autre personne : ${cutList(first, total).french}.`,
    english: `${en.count(total)} long ${total === 1 ? 'answer' : 'answers'} identical to another person’s: ${cutList(first, total).english}.`,
  }),
  manyTexts: {
    french:
      'Trop de réponses pour savoir lesquelles se répètent : les suivantes ne sont plus comparées.',
    english: 'Too many answers to know which are repeated: the next ones are no longer compared.',
  },
  manyIds: {
    french:
      'Trop d’identifiants pour savoir lesquels se répètent : les suivants ne sont plus comparés.',
    english:
      'Too many identifiers to know which are repeated: the next ones are no longer compared.',
  },
} as const;
