import { type Content, french, markup } from '../../markup.js';
import { INTENT_WORDS, SENTIMENT_WORDS } from '../../messages/words.js';
import type { SentimentLabel, TaggedAnswer } from '../../model.js';
import { answerText, maskedSlice } from '../answer-text.js';
import { ruleWord } from '../labels.js';
import { counted, score } from '../numbers.js';
import type { Section } from '../section.js';
import type { View } from '../view.js';

export function answersSection(view: View): Section {
  const { answers } = view.analysis;
  return {
    id: 'reponses',
    title: 'Toutes les réponses',
    body: [
      markup`<p>${french`Les mots qui ont décidé d’un thème sont surlignés, ceux qui ont décidé de la tonalité soulignés (`}<mark class="theme">thème</mark>, <mark class="plus">positif</mark>, <mark class="minus">négatif</mark>). ${french`« Pourquoi ? » donne les règles. Les données personnelles repérées sont masquées ici.`}</p>`,
      filters(view),
      markup`<p class="tally" id="tally" role="status">${counted(answers.length, 'réponse')}</p>`,
      markup`<ol class="answers" id="answers">${answers.map((answer, at) => item(answer, at + 1, view))}</ol>`,
    ],
  };
}

/** Hidden until the script is there: without it they would do nothing. */
function filters(view: View): Content {
  const { analysis, editions, questions } = view;
  const select = (
    name: string,
    label: string,
    all: string,
    options: readonly (readonly [string, string])[],
  ) =>
    markup`<label>${label}<select name="${name}"><option value="">${all}</option>${options.map(
      ([value, text]) => markup`<option value="${value}">${text}</option>`,
    )}</select></label>`;
  const feelings: readonly SentimentLabel[] = ['positive', 'mixed', 'negative', 'neutral'];
  return markup`<form class="filters" id="filters" role="search" aria-label="Filtrer les réponses" hidden><label class="search">Chercher un mot<input type="search" name="text" autocomplete="off"></label>${select(
    'edition',
    'Édition',
    'toutes',
    editions.map((edition) => [edition, edition]),
  )}${select(
    'theme',
    'Thème',
    'tous',
    analysis.themes.map(({ id, label }) => [id, label]),
  )}${select(
    'feeling',
    'Tonalité',
    'toutes',
    feelings.map((feeling) => [feeling, SENTIMENT_WORDS[feeling]]),
  )}${select(
    'question',
    'Question',
    'toutes',
    questions.map((question, n) => [String(n), question]),
  )}<button type="reset">Tout montrer</button></form>`;
}

function item(answer: TaggedAnswer, place: number, view: View): Content {
  const { edition, id, themes, sentiment, informative, duplicateOf } = answer;
  const aside =
    duplicateOf !== undefined
      ? french`copie de ${duplicateOf}, hors des calculs`
      : !informative && 'sans contenu, hors des calculs';
  return markup`<li id="r${place}" data-e="${edition}" data-t="${themes.map((theme) => theme.id).join(' ')}" data-s="${sentiment.label}" data-q="${view.questions.indexOf(answer.question)}"><p class="meta">${edition} · <span class="whole">personne ${id}</span> · ${answer.question}</p><p class="said">${answerText(answer)}</p><p class="tags"><span class="feeling ${sentiment.label}">${SENTIMENT_WORDS[sentiment.label]}</span>${themes.map(
    (theme) => markup`<span class="theme-tag">${view.themeLabel(theme.id)}</span>`,
  )}${aside !== false && markup`<span class="aside">${aside}</span>`}</p>${why(answer, view)}</li>`;
}

/** Each tag with the words, the entry and the rules that caused it. */
function why(answer: TaggedAnswer, view: View): Content {
  const { themes, sentiment, intents } = answer;
  const lines: Content[] = [
    ...themes.map(
      ({ id, polarity, evidence }) =>
        markup`<li>${view.themeLabel(id)} (${SENTIMENT_WORDS[polarity]}) : ${evidence
          .map((one) => french`« ${maskedSlice(answer, one)} », entrée « ${one.entry} »`)
          .join(' ; ')}</li>`,
    ),
    ...(sentiment.evidence.length > 0
      ? [
          markup`<li>Tonalité ${score(sentiment.score)} : ${sentiment.evidence
            .map(
              (one) =>
                french`« ${maskedSlice(answer, one)} » ${score(one.value)}` +
                (one.rules.length > 0 ? ` (${one.rules.map(ruleWord).join(', ')})` : ''),
            )
            .join(' ; ')}</li>`,
        ]
      : []),
    ...(intents.length > 0
      ? [markup`<li>Intention : ${intents.map((intent) => INTENT_WORDS[intent]).join(', ')}</li>`]
      : []),
  ];
  return (
    lines.length > 0 &&
    markup`<details class="why"><summary>Pourquoi ?</summary><ul>${lines}</ul></details>`
  );
}
