/** « Bilan du festival », « Synthèse de l’évaluation des Rencontres ». */
const REPORT =
  /^(?:bilan|rapport|synthèse|évaluation|enquête|questionnaire|retours?)(?: d['’]évaluation| de l['’](?:évaluation|enquête))? (?=(?:de|du|des|d['’]|sur) ?)/iu;
/** « Que représente NEC pour vous ? », « En un mot, que représentent pour vous les Rencontres ? ». */
const MEANING = /représente(?:nt)?(?:-t-(?:il|elle)s?)? (.+?)[\s.?!:]*$/iu;
const FOR_YOU = /(?:^|,? )(?:pour|à|selon) (?:vous|vos yeux|toi),?(?: |$)/giu;
/** A group of words before its noun: how it stands at the head of a sentence. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:de |sur |)l['’]/iu, 'L’'],
  [/^(?:de |sur |)la |^cette (?=[^aeiouyhéèêâîôû])/iu, 'La '],
  [/^(?:des|(?:sur |)les|ces) /iu, 'Les '],
  [/^cet(?:te)? /iu, 'L’'],
  [/^(?:du|(?:sur |)le|ce) /iu, 'Le '],
  [/^(?:de |d['’]|sur )/iu, ''],
];
/** What a title may be the report of, and that is no event: « Enquête de satisfaction », « Bilan des réponses ». */
const NO_EVENT =
  /^(?:de (?!la |l['’])\p{Ll}|(?:du |des |de la |de l['’])(?:réponse|questionnaire|enquête|évaluation|satisfaction|année|retour))/u;
/** Words of the longest name of an event. */
const LONGEST = 7;

/**
 * The event, as a sentence names it at its head: from the study's title (« Bilan des Rencontres »: « Les
 * Rencontres »), else from the question that asks what it means (« Que représente NEC pour vous ? »).
 *
 * @param questions wordings of the open questions, in order.
 * @returns « L’événement » where neither names it.
 */
export function subjectOf(questions: readonly string[], title = ''): string {
  const named = [
    titled(title),
    ...questions.map((question) => MEANING.exec(question.replace(FOR_YOU, ' '))?.[1]?.trim() ?? ''),
  ];
  const found = named.find((name) => name !== '' && name.split(/\s+/u).length <= LONGEST);
  return found === undefined ? 'L’événement' : headed(found);
}

/** What a title says it is the report of, up to its first mark; empty where it names no event. */
function titled(title: string): string {
  const [opening = ''] = title.split(/\s*[:|(–—]/u);
  const rest = opening.replace(REPORT, '');
  return rest === opening || NO_EVENT.test(rest) ? '' : rest;
}

function headed(name: string): string {
  const [begin, head] = HEADS.find(([one]) => one.test(name)) ?? [/^/u, ''];
  const bare = name.replace(begin, head).trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
