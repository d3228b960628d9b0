import { openLexicons } from '../../src/commands/lexicon-files.js';
import type { TaggedAnswer } from '../../src/model/tags.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { buildCodebook } from '../../src/tag/build-codebook.js';
import type { Codebook } from '../../src/tag/codebook.js';
import { explainAnswer } from '../../src/tag/explain.js';

/** Compiled once a worker: the program's lexicons take a second. */
export const codebook = buildCodebook(openLexicons());
const rules = buildCodebook(openLexicons(), () => null);

/** The questions of a usual evaluation. */
export const ASKED = {
  praise: 'Qu’avez-vous le plus apprécié ?',
  criticism: 'Qu’est-ce qui pourrait être amélioré ?',
  names: 'Quelles sessions ou quels intervenants vous ont marqué ?',
  neutral: 'Un autre commentaire, une suggestion ?',
  ideas: 'Des idées pour l’an prochain ?',
  image: 'En quelques mots, que représente l’événement pour vous ?',
} as const;

const codedBy =
  (book: Codebook) =>
  (text: string, question: string = ASKED.neutral, asked: string = question): TaggedAnswer =>
    tagAnswers([{ id: 'r1', answer: 'r1/1', edition: '2025', question, asked, text }], book)[0]!;

/** A text read and tagged as the program does it. */
export const tagged = codedBy(codebook);

/** The same with what decided. */
export const explained = (text: string, question: string) =>
  explainAnswer(
    { id: 'r1', answer: 'r1/1', edition: '2025', question, asked: question, text },
    codebook,
  );

/** The same by the rules alone, as with a lexicon that comes without weights. */
export const ruled = codedBy(rules);

/** What is read of a question. */
export const asked = codebook.readQuestion;
/** What a question is taken to expect. */
export const expectation = (question: string) => asked(question).expects;
