/** What files of answers hold, as read. */

import type { Message } from '../message.js';

export const ROLES = [
  'id',
  'open',
  'choice',
  'multiple',
  'scale',
  'date',
  'number',
  'edition',
  'question',
  'personal',
  'empty',
] as const;

/** What a column of a survey export holds. */
export type Role = (typeof ROLES)[number];

/** One column of a file, as understood. */
export interface Column {
  /** Place in the table, from 0: columns at its left that are empty in every row are no part of it. */
  readonly index: number;
  /** Header, cleaned; unique within the file. */
  readonly name: string;
  readonly role: Role;
  /** Rows with a value. */
  readonly filled: number;
  /** Different values. */
  readonly distinct: number;
  /** Why this role, in words for the user. */
  readonly reason: string;
  /** Where one question is spread over several columns: the question, and this column's option. */
  readonly option?: { readonly question: string; readonly label: string };
  /** Kept out of the survey: written by the tool, personal, said again elsewhere, or not asked for. */
  readonly aside?: true;
  /** It could be answers in a few words as well as names or codes: the user is told what was decided. */
  readonly doubtful?: true;
}

/** Something the user should know about what was read or left out. */
export interface Notice {
  readonly file: string;
  /** Line of the file, from 1, where there is one. */
  readonly line?: number;
  readonly message: Message;
}

/** One input file, as read. */
export interface Source {
  /** The path as the user gave it. */
  readonly file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** Cell separator; null where the format has none (JSON Lines). */
  readonly delimiter: string | null;
  readonly headerRows: number;
  /** Rows of data read. */
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** One person who filled in the questionnaire: one row of a wide export. */
export interface Respondent {
  /** Unique within an edition. */
  readonly id: string;
  readonly edition: string;
  /** Closed answers: question → chosen options (one for a single choice). */
  readonly closed: Readonly<Record<string, readonly string[]>>;
  /** Id of the respondent who sent the same questionnaire before, when this one is left out of counts. */
  readonly duplicateOf?: string;
  /** Id of a respondent before who has the same address or the same id in the file, and wrote otherwise: both count. */
  readonly sameSender?: string;
}

export const CLOSED_KINDS = ['choice', 'multiple', 'scale', 'number'] as const;

export type ClosedKind = (typeof CLOSED_KINDS)[number];

/** One closed question, over all editions. */
export interface ClosedQuestion {
  readonly name: string;
  readonly kind: ClosedKind;
  /** It is not of one kind in all editions: nothing can be concluded from one to another. */
  readonly differs?: true | undefined;
}

/** One respondent's text to one open question. Programs may write their own, for `tagAnswers`. */
export interface Answer {
  /** The respondent's id (wide input) or the row's id (long input), unique within an edition. */
  readonly id: string;
  /** `id/n`, n = the question's place: unique within an edition. */
  readonly answer: string;
  /** Its label; empty where there is but one, without a name. */
  readonly edition: string;
  /** The question's wording, by which the answer is read; empty where none is known. */
  readonly question: string;
  /** Its wording in the file, where the study brings several under one: what the answer is read by. */
  readonly asked?: string;
  /** The text, never altered. */
  readonly text: string;
  /** Key of the same answer in the questionnaire sent before, when this one is left out of counts. */
  readonly duplicateOf?: string;
}

/** All that was read from the files of one run. */
export interface Survey {
  readonly sources: readonly Source[];
  /** Labels: years in their order, others in order of reading. */
  readonly editions: readonly string[];
  readonly respondents: readonly Respondent[];
  /** Non-empty answers to open questions, in file order; those questions are theirs, `Answer.question`. */
  readonly answers: readonly Answer[];
  readonly closed: readonly ClosedQuestion[];
  readonly notices: readonly Notice[];
}
