import { groupBy } from '../../ground/group-by.js';
import { type Content, french, type Markup, markup, spaced } from '../../markup.js';
import { cutShort } from '../../messages/entries.js';
import { counted, people, score } from '../../messages/numbers.js';
import { FEELINGS, INTENT_WORDS, RULE_WORDS, SENTIMENT_WORDS } from '../../messages/words.js';
import type { Evidence, TaggedRecord } from '../../model/tags.js';
import { askedOf } from '../../people/people.js';
import { isInOtherLanguage } from '../../read/other-language.js';
import { isOnlyAsked } from '../../tag/asked/question-entry.js';
import { standIn } from '../../tag/proof.js';
import { answerText, maskedSlicer, withheldText } from '../answer-text.js';
import { apart, type Chapter } from '../blocks.js';
import { from } from '../edition-heading.js';
import { ownThemes } from '../given.js';
import type { View } from '../view.js';
import { SIGNS_NOTE } from './method.js';

export const answersChapter = (view: View): Chapter => ({
  id: 'reponses',
  title: 'Toutes les réponses',
  blocks: [apart(() => answersMarkup(view))],
});

function answersMarkup(view: View): Content {
  const { answers } = view.analysis;
  return [
    markup`<p>${french`Les indices d’un thème sont surlignés, ceux de la tonalité soulignés (`}<mark class="theme">thème</mark>, <mark class="plus">positif</mark>, <mark class="minus">négatif</mark>). ${french`« Pourquoi ? » les donne avec les règles ; ${SIGNS_NOTE} Les données personnelles repérées sont masquées ici.`}</p>`,
    filters(view),
    markup`<p class="tally" id="tally" role="status">${tally(view)}</p>`,
    markup`<div id="answers">${chunks(answers).map(
      ({ first, own }) =>
        markup`<ol class="answers">${own.map((answer, at) => item(answer, first + at, view))}</ol>`,
    )}</div>`,
  ];
}

/** All answers, and the copies among them, which no other figure counts. */
function tally({ analysis, copies }: View): string {
  const told = counted(analysis.answers.length, 'réponse');
  return copies === 0 ? told : french`${told}, dont ${counted(copies, 'copie')} hors des calculs`;
}

/** Answers that the browser lays out at once: it skips those out of sight, list by list. */
const CHUNK = 40;

const chunks = (answers: readonly TaggedRecord[]) =>
  Array.from({ length: Math.ceil(answers.length / CHUNK) }, (_, n) => ({
    first: n * CHUNK + 1,
    own: answers.slice(n * CHUNK, (n + 1) * CHUNK),
  }));

/** Hidden until the script is there: without it they would do nothing. */
function filters(view: View): Content {
  const { analysis, editions, questions } = view;
  const groups = groupBy([...analysis.groups.entries()], ([, { question }]) => question);
  const selects = [
    editions.length > 1 &&
      select(
        'edition',
        'Édition',
        'toutes',
        editions.map((one) => option(one, one)),
      ),
    select(
      'theme',
      'Thème',
      'tous',
      analysis.themes.map(({ id, label }) => option(id, label)),
    ),
    select(
      'feeling',
      'Tonalité',
      'toutes',
      FEELINGS.map((one) => option(one, SENTIMENT_WORDS[one])),
    ),
    select(
      'question',
      'Question',
      'toutes',
      questions.map((one, n) => option(n, view.questionLabel(one))),
    ),
    groups.size > 0 &&
      select(
        'group',
        'Groupe',
        'tous',
        [...groups].map(
          ([question, own]) =>
            markup`<optgroup label="${question}">${own.map(([n, { label }]) => option(n, label))}</optgroup>`,
        ),
      ),
  ];
  return markup`<form class="filters" id="filters" role="search" aria-label="Filtrer les réponses" hidden><label class="search">Chercher un mot<input type="search" name="text" autocomplete="off"></label>${selects}<button type="reset">Tout montrer</button>${groupsNote(view)}</form>`;
}

const select = (name: string, label: string, all: string, options: readonly Markup[]): Markup =>
  markup`<label>${label}<select name="${name}"><option value="">${all}</option>${options}</select></label>`;

const option = (value: string | number, text: string): Markup =>
  markup`<option value="${value}">${text}</option>`;

/** Why some closed questions are no filter; the rule itself is in the method. */
const groupsNote = ({ analysis: { closed, threshold } }: View): Content =>
  closed.some(({ kind }) => kind === 'choice' || kind === 'scale') &&
  markup`<p>${french`Les groupes de moins de ${people(threshold)} ne sont pas proposés, même par recoupement.`}</p>`;

function item(answer: TaggedRecord, place: number, view: View): Content {
  const { edition, themes, sentiment, informative, duplicateOf } = answer;
  const aside =
    duplicateOf !== undefined
      ? french`copie de ${view.answerOf({ edition, answer: duplicateOf })}, hors des calculs`
      : !informative &&
        (isInOtherLanguage(answer.text)
          ? 'dans une autre langue, non lue, hors des calculs'
          : 'sans contenu, hors des calculs');
  return markup`<li id="r${place}" data-e="${edition}" data-t="${ownThemes(answer).join(' ')}" data-s="${sentiment.label}" data-q="${view.questionPlace(answer.question)}" data-g="${view.groupsOf(answer).join(' ')}"><p class="meta">${from(view, edition, `personne\u00a0${view.personOf(answer)}`, ' · ')} · ${askedOf(answer)}</p><p class="said">${view.isWithheld(answer) ? withheldText(view) : answerText(answer)}</p><p class="tags"><span class="feeling ${sentiment.label}">${SENTIMENT_WORDS[sentiment.label]}</span>${themes.length > 0 && markup` <span class="theme-tag">${themes.map(({ id, evidence }) => `${view.themeLabel(id)}${isOnlyAsked(evidence) ? ' (par la question)' : ''}`).join(' · ')}</span>`}${aside !== false && markup` <span class="aside">${aside}</span>`}</p>${!view.isWithheld(answer) && why(answer, view)}</li>`;
}

/** What some words are evidence of: an entry of a lexicon, or a word that coded answers taught. */
const sourceOf = ({ entry, by }: Evidence): string =>
  by === 'learned' ? 'indice appris' : french`entrée « ${spaced(cutShort(entry))} »`;

/** Each tag with the words, the entry and the rules that caused it: a line a tag. */
function why(answer: TaggedRecord, view: View): Content {
  const { themes, sentiment, intents } = answer;
  const shown = maskedSlicer(answer);
  const lines = [
    ...themes.map(
      ({ id, polarity, evidence }) =>
        french`${view.themeLabel(id)} (${SENTIMENT_WORDS[polarity]}) : ${evidence
          .map((one) => french`« ${shown(one)} », ${sourceOf(one)}`)
          .join(french` ; `)}`,
    ),
    ...(sentiment.evidence.length > 0
      ? [
          french`Tonalité ${score(sentiment.score)}, indices : ${sentiment.evidence
            .map(
              (one) =>
                french`${standIn(one) ?? french`« ${shown(one)} »`} ${score(one.value)}` +
                (one.rules.length > 0
                  ? ` (${spaced(one.rules.map((rule) => RULE_WORDS[rule]).join(', '))})`
                  : ''),
            )
            .join(french` ; `)}`,
        ]
      : []),
    ...(intents.length > 0
      ? [
          french`${intents.length > 1 ? 'Intentions' : 'Intention'} : ${intents.map((intent) => INTENT_WORDS[intent]).join(', ')}`,
        ]
      : []),
  ];
  return (
    lines.length > 0 &&
    markup`<details class="why"><summary>Pourquoi ?</summary>${lines.join('\n')}</details>`
  );
}
