import type { Message } from '../../message.js';
import * as en from '../english.js';
import { count, listed, quoted } from '../numbers.js';
import { s } from './lists.js';

/** Which edition an answer is of. */
export const editionMessages = {
  oneOfEditions: (label: string, column: string, editions: readonly string[]): Message => ({
    french: `Ce fichier dit l’édition de chaque ligne (${quoted(column)} : ${listed(editions)}) : --edition ${quoted(label)} donnerait toutes les réponses à une seule.`,
    english: `This file tells the edition of each row (${en.quoted(column)}: ${en.listed(editions)}): --edition ${en.quoted(label)} would give all answers to one.`,
  }),
  oneOfEditionsRemedy: (column: string): Message => ({
    french: `Retirez --edition, ou écrivez --edition ${quoted(column)} ; pour une seule édition, gardez ses lignes dans un fichier à part.`,
    english: `Remove --edition, or write --edition ${en.quoted(column)}; for one edition, keep its rows in a file of their own.`,
  }),
  editionsPutAside: (label: string, column: string, editions: readonly string[]): Message => ({
    french: `La colonne ${quoted(column)} (${listed(editions)}) n’est pas suivie : toutes les réponses sont de l’édition ${quoted(label)}, comme demandé.`,
    english: `The column ${en.quoted(column)} (${en.listed(editions)}) is not followed: all answers are of the edition ${en.quoted(label)}, as asked.`,
  }),
  byYear: (column: string, years: readonly string[]): Message => ({
    french: `La colonne ${quoted(column)} porte des dates de plusieurs années : chaque année est une édition (${listed(years)}). Pour d’autres éditions, ajoutez au fichier une colonne qui les nomme.`,
    english: `The column ${en.quoted(column)} holds dates of several years: each year is an edition (${en.listed(years)}). For other editions, add a column that names them to the file.`,
  }),
  sameEdition: (edition: string, files: readonly string[]): Message => ({
    french: `Les fichiers ${listed(files)} forment ensemble l’édition ${quoted(edition)} ; si ce sont plusieurs éditions, nommez celle de chacun dans verbatim.yaml (files : edition).`,
    english: `The files ${en.listed(files)} together make the edition ${en.quoted(edition)}; if they are several editions, name that of each in verbatim.yaml (files: edition).`,
  }),
  withoutEdition: (n: number, label: string): Message => ({
    french: `${count(n)} ligne${s(n)} sans édition : comptée${s(n)} dans l’édition ${quoted(label)}, d’après le nom du fichier.`,
    english: `${en.counted(n, 'row')} without an edition: counted in the edition ${en.quoted(label)}, after the name of the file.`,
  }),
  notesBeside: (edition: string, command: string): Message => ({
    french: `Rien ne dit de qui sont ces notes, et un questionnaire est de la même édition (${edition}) : chaque note y compterait pour une personne, et les parts en seraient faussées. Analysez ce fichier à part : ${command}.`,
    english: `Nothing says whose these notes are, and a questionnaire is of the same edition (${edition}): each note would count as a person there, and distort the shares. Analyse this file by itself: ${command}.`,
  }),
  likeEditions: (one: string, other: string): Message => ({
    french: `Les éditions ${quoted(one)} et ${quoted(other)} sont comptées comme deux : si c’est la même, écrivez-la de la même façon.`,
    english: `The editions ${en.quoted(one)} and ${en.quoted(other)} are counted as two: if they are the same, write it the same way.`,
  }),
} as const;
