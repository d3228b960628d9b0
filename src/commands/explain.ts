import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { french as typeset } from '../markup.js';
import * as en from '../messages/english.js';
import { cutShort } from '../messages/entries.js';
import { percent, quoted, score } from '../messages/numbers.js';
import {
  awaitedWords,
  GUESS_WORDS,
  INTENT_WORDS,
  POS_WORDS,
  RULE_WORDS,
  SENTIMENT_WORDS,
} from '../messages/words.js';
import type { Answer } from '../model/survey.js';
import {
  type Evidence,
  SENTIMENTS,
  type SentimentLabel,
  type SentimentTag,
  type TaggedAnswer,
} from '../model/tags.js';
import type { Span, Token } from '../model/text.js';
import { isInOtherLanguage } from '../read/other-language.js';
import { type LabelOf, themeLabels } from '../report/labels.js';
import type { QuestionReading } from '../tag/asked/asked.js';
import { type Explained, explainAnswer } from '../tag/explain.js';
import { ENOUGH_CHANCE } from '../tag/learned/labels.js';
import type { Sound } from '../tag/learned/sound.js';
import type { Pull, Weighing } from '../tag/learned/telling.js';
import type { Turned } from '../tag/parts/opinion.js';
import { standIn } from '../tag/proof.js';
import { openCodebook } from './codebooks.js';
import { publicationLines } from './explain-publication.js';
import { argument, option } from './language.js';
import { type LexiconOptions, withLexiconOptions } from './options.js';
import { printText, tell, textTable } from './print.js';
import { spokenCommand } from './program.js';
import { SUMMARIES } from './summaries.js';
import { readText } from './text-file.js';

interface ExplainOptions extends LexiconOptions {
  readonly question?: string;
}

export function explainCommand(): Command {
  const command = spokenCommand(
    'explain',
    SUMMARIES.explain,
    'verbatim explain "super contenu mais salles trop petites"',
    argument('<texte>', {
      french: 'le texte à expliquer, entre guillemets, ou - pour l’entrée standard',
      english: 'the text to explain, in quotation marks, or - for standard input',
    }),
    option('--question <texte>', {
      french: 'la question à laquelle il répond',
      english: 'the question that it answers',
    }),
  );
  return withLexiconOptions(command).action(runExplain);
}

function runExplain(given: string, options: ExplainOptions): void {
  const text = given === '-' ? readText(given).trim() : given;
  if (given !== '-' && existsSync(given))
    tell({
      french: `${quoted(given)} est aussi un fichier ; c’est son nom qui est lu ici. Pour les réponses qu’il contient : verbatim tag.`,
      english: `${en.quoted(given)} is also a file; its name is what is read here. For the answers that it holds: verbatim tag.`,
    });
  const codebook = openCodebook(options);
  const answer: Answer = {
    id: 'texte',
    answer: 'texte/1',
    edition: '',
    question: options.question ?? '',
    text,
  };
  printText([
    ...(answer.question === '' ? [] : [questionLine(codebook.readQuestion(answer.question))]),
    ...explanation(explainAnswer(answer, codebook), themeLabels(codebook.themes)),
  ]);
}

/** What the question is taken to expect, which decides more than any word. */
const questionLine = (asked: QuestionReading): string =>
  typeset`La question est lue comme attendant : ${awaitedWords(asked)}.\n`;

function explanation(explained: Explained, labelOf: LabelOf): string[] {
  return [
    ...textTable([
      ['mot', 'lu comme', 'lemme', 'nature', 'marques'],
      ...explained.tagged.parse.tokens.map(wordRow),
    ]),
    '',
    informativeLine(explained.tagged),
    ...themeLines(explained, labelOf),
    ...toneLines(explained),
    intentLine(explained),
    ...publicationLines(explained.tagged),
  ];
}

const informativeLine = ({ answer, tags }: TaggedAnswer): string => {
  if (tags.informative) return 'Réponse informative.';
  return isInOtherLanguage(answer.text)
    ? typeset`Réponse dans une autre langue : elle n’est pas lue, et ne compte pas.`
    : typeset`Réponse sans contenu : elle ne compte pas.`;
};

const wordRow = (token: Token): string[] => [
  token.text.replace(/\s+/gu, ' '),
  token.guess ? token.form : '',
  token.lemma,
  `${POS_WORDS[token.pos]} (${token.pos})`,
  [
    token.negated && 'nié',
    token.hypothetical && 'souhaité ou supposé',
    token.guess && GUESS_WORDS[token.guess],
  ]
    .filter(Boolean)
    .join(', '),
];

const shown = ({ tagged: { parse } }: Explained, { start, end }: Span): string =>
  quoted([...parse.text].slice(start, end).join('').replace(/\s+/gu, ' '));

const proof = (explained: Explained, evidence: Evidence): string =>
  `${shown(explained, evidence)} par l’entrée ${quoted(cutShort(evidence.entry))}`;

function themeLines(explained: Explained, labelOf: LabelOf): string[] {
  const { tagged, chances, inSentence, refused } = explained;
  const named = (id: string): string => {
    const chance = chances.get(id);
    const surest = inSentence.get(id);
    const alone = surest === undefined ? '' : `, à ${percent(surest)} dans une phrase lue seule`;
    const likely = chance === undefined ? '' : `, probable à ${percent(chance)}${alone}`;
    return `${labelOf(id)} (${id}${likely})`;
  };
  const proofs = (evidence: readonly Evidence[]): string =>
    evidence.map((one) => proof(explained, one)).join('\u00a0; ');
  const given = tagged.tags.themes.map(
    ({ id, polarity, evidence }) =>
      typeset`  ${named(id)}, ${SENTIMENT_WORDS[polarity]} : ${proofs(evidence)}`,
  );
  const passing = refused.map(({ id, evidence }) => typeset`  ${named(id)} : ${proofs(evidence)}`);
  return [
    given.length > 0 ? 'Thèmes\u00a0:' : 'Aucun thème.',
    ...given,
    ...(passing.length > 0 ? ['Dit en passant, écarté\u00a0:', ...passing] : []),
  ];
}

function toneLines(explained: Explained): string[] {
  const { tagged, weighing, sound, way } = explained;
  const { sentiment } = tagged.tags;
  const values = sentiment.evidence.map((evidence) => {
    const rules = evidence.rules.map((rule) => RULE_WORDS[rule]).join(', ');
    return `  ${score(evidence.value)}  ${standIn(evidence) ?? proof(explained, evidence)}${rules ? ` (${rules})` : ''}`;
  });
  return [
    `Tonalité\u00a0: ${SENTIMENT_WORDS[sentiment.label]} (${score(sentiment.score)})`,
    ...(values.length > 0 ? values : ['  aucun mot d’évaluation']),
    ...(weighing
      ? [
          ...weighed(weighing, tagged.parse.tokens),
          ...(way ? [WAY_WORDS[way]] : mainReason(weighing, sentiment)),
          ...(way ? [] : decided(weighing, sentiment, sound !== null)),
        ]
      : []),
    ...(sound ? [sounding(sound)] : []),
    ...(tagged.tones ? [bySentence(tagged.tones)] : []),
  ];
}

/** A theme that one sentence alone speaks of has its tone (parts/sentences.ts). */
const bySentence = (tones: readonly SentimentLabel[]): string =>
  `  ses phrases, lues seules : ${tones.map((tone) => SENTIMENT_WORDS[tone]).join(', ')} ; un thème dont une seule parle prend sa tonalité, si elle est positive ou négative`;

function intentLine({ tagged, weighing }: Explained): string {
  const intended = tagged.tags.intents.map((intent) => {
    const chance = weighing?.chances.get(intent);
    const why =
      chance === undefined
        ? ''
        : ` (${chance < ENOUGH_CHANCE ? 'par une règle' : percent(chance)})`;
    return `${INTENT_WORDS[intent]}${why}`;
  });
  return typeset`Intentions : ${intended.join(', ') || 'aucune'}`;
}

/** What becomes of what was weighed. */
const WAY_WORDS: Readonly<Record<Turned, string>> = {
  denied: typeset`  pesé sans ce qui le nie (« je ne pense pas que », par exemple), puis retourné`,
  reported: typeset`  pesé seul, puis mis de côté : la réponse dit l’avoir entendu dire`,
  untold: typeset`  pesé seul, puis mis de côté : la réponse dit ne pas savoir`,
};

/** What was learned, weighed against what the rules found: probabilities, and what pulls where. */
function weighed({ chances, pulls, words }: Weighing, tokens: readonly Token[]): string[] {
  const likely = SENTIMENTS.map((label) => ({ label, chance: chances.get(label) ?? 0 }))
    .sort((one, other) => other.chance - one.chance)
    .map(({ label, chance }) => `${SENTIMENT_WORDS[label]} ${percent(chance)}`);
  const pulling = (Object.keys(PULL_WORDS) as Pull[])
    .filter((pull) => Math.abs(pulls[pull]) >= LEAST_PULL)
    .map((pull) => `${PULL_WORDS[pull]} ${score(pulls[pull])}`);
  const telling = words.map(({ at, pull }) => `${quoted(tokens[at]?.text ?? '')} ${score(pull)}`);
  return [
    typeset`  probable, d’après le réseau : ${likely.join(', ')}`,
    typeset`  ce qui y pèse vers le positif (+) ou le négatif (−) : ${pulling.join(' ; ')}`,
    ...(telling.length > 0
      ? [typeset`  mots qui y pèsent le plus : ${telling.join('\u00a0; ')}`]
      : []),
  ];
}

/** What pulls most to where a good or bad answer was put. */
function mainReason({ pulls }: Weighing, { label }: SentimentTag): string[] {
  if (label !== 'positive' && label !== 'negative') return [];
  const way = label === 'positive' ? 1 : -1;
  const [first] = (Object.keys(PULL_WORDS) as Pull[]).sort(
    (one, other) => way * (pulls[other] - pulls[one]),
  );
  if (first === undefined || way * pulls[first] <= 0) return [];
  return [typeset`  ce qui décide surtout : ${PULL_WORDS[first]}`];
}

function decided({ chances }: Weighing, { label }: SentimentTag, bySound: boolean): string[] {
  const chance = (one: SentimentLabel): number => chances.get(one) ?? 0;
  if (SENTIMENTS.every((one) => chance(one) <= chance(label))) return [];
  if (label === 'mixed') return ['  éloge et critique dans la même réponse\u00a0: partagée'];
  return [
    bySound
      ? '  les trois lectures ensemble l’emportent sur la tonalité la plus probable'
      : '  dans une réponse aussi courte, la règle l’emporte',
  ];
}

/** How the score comes about of a text whose question leaves its tone open. */
const sounding = ({ rules, net, words }: Sound): string =>
  typeset`  score (de −1 à +1, une autre échelle que ces poids) : moyenne de trois lectures, les règles seules (${score(rules)}), le réseau (${score(net)}) et les mots appris (${score(words)})`;

/** What pulls less is not worth a mention, in log-odds. */
const LEAST_PULL = 0.05;

const PULL_WORDS: Readonly<Record<Pull, string>> = {
  question: 'la question, ou son absence',
  rules: 'ce que les règles y trouvent',
  words: 'les mots employés',
  manner: 'la tournure',
};
