import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import type { Segment } from '../clauses.js';
import { summarise } from '../tone/sentiment.js';
import { asksWhatToDo, asksWhatWasLiked, isInfinitive } from '../wants/wants.js';
import { type Heard, type Labels, withTone } from './said.js';

/** Most tokens of an answer that asks for something and says no more. */
const MOST = 18;

const NEXT =
  "(?:(?:pour )?(?:la|une) prochaine fois|(?:pour )?l' (?:an prochain|année prochaine)|(?:pour|lors de|à) la prochaine(?: édition| fois)?|à l' avenir|pour la suite)";
const NICE =
  '(?:bien|bon|intéressant|utile|sympa|top|chouette|cool|super|génial|pertinent|judicieux|mieux)';
const ASKING = '(?:suggestion|idée|proposition|piste|conseil|demande)s?';
/** Verbs that only those who host are told, whatever is asked. */
const HOSTING =
  '(?:r?ajouter|prévoir|supprimer|enlever|retirer|anticiper|fluidifier|alléger|allonger|rallonger|raccourcir|agrandir)';
/** … and those that are told so of a thing of the event: « améliorer le son », not « améliorer mes pratiques ». */
const MENDING =
  '(?:améliorer|éviter|revoir|repenser|clarifier|simplifier|diversifier|réduire|augmenter|renforcer|limiter)';
const MENDED =
  /(?:technique|lieu|communication|restauration|jauge|rythme|deplacement|intervenants)$/u;
const INF =
  "(?:(?:l[ae]s? |l' |nous |y )?(?!(?:encore|[vn]otre|autre|entre|contre|hier|dernier|premier) )[^ ]+(?:er|ir|re|oir) )";
/** How one opens who asks for something in so many words. */
const OPENS = new RegExp(
  `^(?:${[
    `(?:(?:petite|une|ma|mes|autre|simple|juste) )*${ASKING} [:,–-] `,
    '(?:(?:il )?(?:faut|faudrait|faudra) )?(?:bien |peut-être |aussi )?pense[rz] (?:peut-être |aussi |bien )?(?:à|aux?) ',
    `${NEXT} (?:, )?(?:${INF}|plus |moins |davantage |mieux |une? |des |pas )`,
    "(?:faire|mettre|laisser|donner|proposer|organiser|inviter|avoir) (?:un peu |beaucoup |encore )?(?:plus|moins|davantage) (?!.* qu[e'] )",
    `${HOSTING} (?:l[ae]s? |l' |d[eu]s? |d' |une? |plus |moins |davantage |quelques |tous? |à )`,
    `pourquoi (?:ne )?pas (?:${INF}|une? |des |du |plus )`,
    'et (?:pourquoi pas|si (?:on|vous)) ',
    `(?:vous|on) (?:pourriez|pourrait|devriez|devrait) ${INF}`,
    "je (?:vous )?(?:propose|suggère|préconise) (?:d[e'] |une? |des )",
    `je (?:vous conseille d[e'] ${INF}|conseille d[e'] ${HOSTING} )`,
    `(?:il|ce|ça|ca) (?:serait|sera) ${NICE} (?:d[e'] |qu[e'] )`,
    `merci d[e'] ${INF}`,
    `n' hésitez pas à ${INF}`,
    `(?:à|a) (?:prévoir|améliorer|revoir|supprimer|ajouter|faire|éviter|corriger|changer) :`,
    `(?:svp|stp) (?:, )?${INF}`,
    `(?:il )?(?:faudrait|faudra) (?:absolument |vraiment |juste |aussi )?(?:plus |une? |des |du |d[e'] |l[ae]s? |l' |${INF})`,
    `(?:il )?faut (?:absolument |vraiment )?${HOSTING} `,
    'on peut (?:supprimer|enlever|retirer|éviter|raccourcir|réduire)',
    "je verrais bien (?:une? |des |du )|(?:j'|on|nous) (?:aimerais|aimerait|aimerions) (?:bien )?(?:une? |des |du |plus |avoir )",
  ].join('|')})`,
  'u',
);
const MENDS = new RegExp(`^${MENDING} (?:l[ae]s? |l' |tous? )`, 'u');
/** « Ne plus finir si tard », « mieux comprendre les enjeux », which is liked where one is asked what was. */
const AVOIDS = new RegExp(`^(?:(?:ne (?:pas|plus)|mieux) ${INF})`, 'u');
/** How one ends so. */
const ENDINGS = new RegExp(
  `(?: ${NEXT}| à (?:prévoir|améliorer|revoir|supprimer|ajouter|corriger|repenser)|^(?:une? |des |du ).{2,50} (?:ce |c' |ça |ca )?serai(?:t|ent) (?:vraiment |très |un )?(?:${NICE}s?|plus|bienvenue?s?|appréciée?s?|appréciables?))$`,
  'u',
);

/** What is said of oneself, kept, or said to anybody. */
const OTHERWISE =
  /^(?:continuer|garder|conserver|maintenir|reconduire|remettre|refaire|revenir|venir|aller|contacter|écrire|voir|avoir|être|me|m'|mon|ma|mes|nos|notre|lâcher|hésiter|bravo|merci|même|toujours|vivement|hâte|reviens|reviendrai|rendez-vous)$/u;
const isOtherwise = ({ form }: Token): boolean => OTHERWISE.test(form);
const PARTS = /^(?:,|;|mais|sinon|sauf|car|parce)$/u;

/**
 * « Suggestion : un quiz », « la prochaine fois, prévoir un vestiaire », « pourquoi ne pas inviter des élus ? »:
 * who asks for something in so many words praises nothing by it, whatever was asked.
 */
export function asksOutright(reading: Reading, heard: Heard): Labels | null {
  const { asked, parse, feelings } = reading;
  const { tokens, sentences } = parse;
  if (tokens.length > MOST || sentences.length > 1 || /^(?:ideas|image)$/u.test(asked.expects))
    return null;
  if (asked.keeps === true) return null;
  const from = requestIn(tokens, reading);
  if (from === null) return null;
  const parted = tokens.findIndex(({ form }, at) => at >= from && PARTS.test(form));
  if (parted >= 0 && feelings.values.some(({ at, value }) => value > 0 && at > parted)) return null;
  const ruled = summarise(feelings, 'neutral');
  if (heard.label === 'negative') {
    // « Ne pas servir le repas en retard »: what is denied is no praise.
    if (!asksWhatWasLiked(asked.expects) && ruled.label !== 'positive') return null;
    const { score, proofs } = heard;
    return withTone({ label: 'negative', score, evidence: proofs('negative') }, ['suggestion']);
  }
  if (asksWhatToDo(asked.expects) && heard.label === 'neutral') return null;
  if (ruled.label === 'negative')
    return { informative: true, sentiment: ruled, intents: ['critique', 'suggestion'] };
  return PROPOSED;
}

/** « Un atelier photo », « des badges », « plus d’ateliers ». */
const asksAThing = ([first]: readonly Token[]): boolean =>
  /^(?:une?|des|du|de|l[ae]s?|l'|plus|moins|davantage)$/u.test(first?.form ?? '');

/** How many words of a run ask for something by what they are; null where none do. */
function requestIn(tokens: readonly Token[], { themes, asked }: Reading): number | null {
  const words = tokens.filter(({ text }) => !/^[!?.…]+$/u.test(text));
  const text = `${formText(words)} `;
  const mends = themes.some(({ entry }) => MENDED.test(entry.meaning.theme));
  const opening = [
    OPENS,
    ...(mends ? [MENDS] : []),
    ...(asksWhatWasLiked(asked.expects) ? [] : [AVOIDS]),
  ]
    .map((one) => one.exec(text)?.[0])
    .find((one) => one !== undefined);
  const ends = ENDINGS.test(text.trimEnd()) && (asksAThing(tokens) || isInfinitive(tokens, 0));
  if (opening === undefined && !ends) return null;
  if (tokens.slice(opening?.startsWith('merci') ? 1 : 0).some(isOtherwise)) return null;
  return opening?.trim().split(' ').length ?? 1;
}

/** « Super journée, penser à inviter des élus »: where a short answer asks for something in so many words. */
export function outrightRequests(reading: Reading): Segment[] {
  const { asked, parse, feelings } = reading;
  if (parse.tokens.length > MOST || asked.keeps === true) return [];
  const parts = feelings.clauses.flatMap(({ segments }) => segments);
  const asking = parts.filter(
    ({ first, end }) => requestIn(parse.tokens.slice(first, end), reading) !== null,
  );
  const whole = { first: 0, end: parse.tokens.length, apposed: false };
  return asking.length === 0 && requestIn(parse.tokens, reading) !== null ? [whole] : asking;
}

const PROPOSED: Labels = {
  informative: true,
  sentiment: { label: 'neutral', score: 0, evidence: [] },
  intents: ['suggestion'],
};
