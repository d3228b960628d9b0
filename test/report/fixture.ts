import { layOut } from '../../src/cloud/layout.js';
import { successive } from '../../src/compare/pairing.js';
import { compareTable, shareOf } from '../../src/compare/test-lines.js';
import { untranslated } from '../../src/message.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Compared } from '../../src/model/comparison.js';
import type { Quote } from '../../src/model/quote.js';
import type { Source } from '../../src/model/survey.js';
import type { SentimentLabel, TaggedRecord, Theme } from '../../src/model/tags.js';
import type { Chapter } from '../../src/report/blocks.js';
import type { Figure } from '../../src/report/figures/figure.js';
import { WORTH } from '../quote/quote.js';

/** A made-up analysis of three editions: 120, 160 and 224 respondents. */

const EDITIONS = ['2023', '2024', '2025'] as const;
const WRITERS = [101, 138, 203] as const;

const QUESTIONS = [
  'Qu’avez-vous le plus apprécié ?',
  'Qu’est-ce qui pourrait être amélioré ?',
  'En quelques mots, que représente NEC pour vous ?',
] as const;

/** Theme, label, people by edition. */
const THEMES: readonly (readonly [
  id: string,
  label: string,
  people: readonly [number, number, number],
])[] = [
  ['evenement/rencontres', 'Rencontres et échanges', [34, 47, 71]],
  ['evenement/contenus', 'Contenus et programme', [26, 33, 52]],
  ['evenement/formats', 'Formats des sessions', [22, 31, 43]],
  ['evenement/ressources', 'Ressources et enregistrements', [4, 6, 51]],
  ['evenement/sens', 'Sens et énergie', [18, 25, 38]],
  ['evenement/jauge', 'Salles pleines et places', [5, 38, 12]],
  ['evenement/lieu', 'Lieu', [13, 16, 25]],
  ['evenement/restauration', 'Restauration', [6, 9, 13]],
  ['evenement/accessibilite', 'Accessibilité et langage clair', [5, 6, 11]],
  ['evenement/ecoresponsabilite', 'Écoresponsabilité de l’événement', [4, 5, 0]],
  ['numerique/mediation', 'Médiation et inclusion numériques', [8, 11, 17]],
  ['numerique/ia', 'Intelligence artificielle', [5, 8, 24]],
  ['numerique/communs', 'Communs numériques', [7, 9, 13]],
];

type Line = readonly [id: string, label: string, people: readonly number[]];

const compared = (lines: readonly Line[], of: readonly number[]): Compared[] =>
  compareTable(
    lines.map(([id, label, people]) => ({
      id,
      label,
      counts: EDITIONS.map((edition, n) => ({ edition, people: people[n]!, of: of[n]! })),
    })),
    successive,
  );

interface Said {
  readonly text: string;
  readonly question?: number;
  readonly edition?: string;
  readonly theme?: readonly [id: string, words: string];
  readonly feeling?: readonly [label: SentimentLabel, score: number, words?: string];
  readonly intents?: TaggedRecord['intents'];
  readonly mask?: readonly [words: string, kind: TaggedRecord['personal'][number]['kind']];
  readonly copyOf?: string;
}

/** Code points of `words` in `text`. */
function span(text: string, words: string): { start: number; end: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`${words} is not in ${text}`);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length };
}

export function answerOf(said: Said, n: number): TaggedRecord {
  const { text, theme, feeling = ['neutral', 0], mask, intents = [] } = said;
  const id = `r${String(n + 1).padStart(3, '0')}`;
  const [label, score, words] = feeling;
  return {
    id,
    answer: `${id}/${(said.question ?? 0) + 1}`,
    edition: said.edition ?? '2025',
    question: QUESTIONS[said.question ?? 0]!,
    text,
    informative: !intents.includes('sans-contenu'),
    themes: theme
      ? [
          {
            id: theme[0],
            polarity: label,
            evidence: [{ ...span(text, theme[1]), entry: theme[1] }],
          },
        ]
      : [],
    sentiment: {
      label,
      score,
      evidence:
        words === undefined
          ? []
          : [
              {
                ...span(text, words),
                entry: words,
                value: score,
                rules: score < 0 ? ['negation'] : [],
              },
            ],
    },
    intents,
    personal: mask ? [{ ...span(text, mask[0]), kind: mask[1] }] : [],
    ...(said.copyOf !== undefined && { duplicateOf: said.copyOf }),
  };
}

const SAID: readonly Said[] = [
  {
    text: 'Les rencontres, dans les couloirs comme aux ateliers : superbe énergie 😍',
    theme: ['evenement/rencontres', 'rencontres'],
    feeling: ['positive', 0.8, 'superbe'],
    intents: ['eloge'],
  },
  {
    text: 'Pouvoir récupérer toutes les diapos et les enregistrements, svp',
    question: 1,
    theme: ['evenement/ressources', 'enregistrements'],
    feeling: ['neutral', 0],
    intents: ['suggestion'],
  },
  {
    text: 'On n’a pas assez de temps entre deux salles, dommage.',
    question: 1,
    theme: ['evenement/lieu', 'salles'],
    feeling: ['negative', -0.6, 'pas assez'],
    intents: ['critique'],
  },
  {
    text: 'NEC, c’est une respiration lorsqu’on travaille dans le numérique, un moment qui fait du bien et qui donne envie de continuer toute l’année malgré les dossiers qui s’empilent.',
    question: 2,
    theme: ['evenement/sens', 'une respiration'],
    feeling: ['positive', 0.7, 'qui fait du bien'],
    intents: ['eloge'],
  },
  {
    text: 'Merci à Maëlle Quintrec (m.quintrec@exemple.fr) pour son accueil',
    theme: ['evenement/rencontres', 'accueil'],
    feeling: ['positive', 0.5, 'Merci'],
    intents: ['remerciement'],
    mask: ['m.quintrec@exemple.fr', 'email'],
  },
  { text: 'RAS', question: 1, intents: ['sans-contenu'] },
  {
    text: 'Mettre en ligne les replays plus vite',
    question: 1,
    theme: ['evenement/ressources', 'replays'],
    intents: ['suggestion'],
  },
  {
    text: 'Des salles trop petites : deux ateliers complets, porte fermée',
    edition: '2024',
    question: 1,
    theme: ['evenement/jauge', 'complets'],
    feeling: ['negative', -0.7, 'trop petites'],
    intents: ['critique'],
  },
  {
    text: 'La chaleur des bénévoles',
    edition: '2023',
    theme: ['evenement/rencontres', 'bénévoles'],
    feeling: ['positive', 0.4],
    intents: ['eloge'],
  },
  {
    text: 'Un lieu au service de l’intérêt général',
    edition: '2025',
    question: 2,
    theme: ['evenement/sens', 'intérêt général'],
    feeling: ['positive', 0.6],
    intents: ['eloge'],
  },
  {
    text: 'Un lieu au service de l’intérêt général',
    edition: '2025',
    question: 2,
    theme: ['evenement/sens', 'intérêt général'],
    feeling: ['positive', 0.6],
    intents: ['eloge'],
    copyOf: 'r010/3',
  },
  {
    text: 'Prévoir une restitution écrite des ateliers\n- pour les absents\n- pour nos élus',
    question: 1,
    theme: ['evenement/ressources', 'restitution écrite'],
    intents: ['suggestion'],
  },
];

/** What a file could hold to break out of the page. */
const HOSTILE: readonly string[] = [
  '<script>window.owned = true</script>',
  '</style><style>*{display:none}</style>',
  '"><img src=x onerror="window.owned = true">',
  ']]> --> <!-- <svg onload=alert(1)>',
  '</textarea></title></script>{{7*7}}&amp;&#x3c;',
  'javascript:alert(1) \u0000\u0008\ud800 \u202e',
];

const source = (edition: string, rows: number, encoding: string): Source => ({
  file: `samples/nec-${edition}.csv`,
  sha256: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
  encoding,
  delimiter: ';',
  headerRows: 1,
  rows,
  columns: QUESTIONS.map((name, index) => ({
    index,
    name,
    role: 'open',
    filled: rows - 30,
    distinct: rows - 40,
    reason: 'réponses longues et toutes différentes',
  })),
});

function quoteOf(answer: TaggedRecord, words: string, rank: number): Quote {
  const place = span(answer.text, words);
  return {
    rank,
    id: answer.id,
    answer: answer.answer,
    edition: answer.edition,
    question: answer.question,
    ...place,
    text: words,
    sentence: answer.text,
    kind: 'fragment',
    themes: answer.themes.map(({ id }) => id),
    sentiment: answer.sentiment.label,
    score: 0.93 - rank / 50,
    why: { ...WORTH, evaluation: 0.9, originality: 0.8, brevity: 1 },
    people: 4 - rank,
    likeMinded: null,
    gate: { publishable: true, reasons: [] },
    edits: [],
    slips: [],
    echoes: [],
  };
}

const themeList: Theme[] = THEMES.map(([id, label]) => ({
  id,
  label,
  description: `Ce qui touche à : ${label.toLowerCase()}`,
}));

const FEELINGS = {
  positive: 'Positive',
  negative: 'Négative',
  mixed: 'Partagée',
  neutral: 'Neutre',
};

const POSITIVE = [0.8, 0.6, 0.55, 0.1, 0.9, 0.02, 0.4, 0.3, 0.2, 0.3, 0.5, 0.4, 0.6];

const themeSentiment = THEMES.map(([id, label, all], row) => {
  const positive = all.map((people) => Math.round(people * POSITIVE[row]!));
  const negative = all.map((people, n) => Math.round((people - positive[n]!) * 0.5));
  const mixed = all.map((people, n) => Math.round((people - positive[n]! - negative[n]!) * 0.4));
  const neutral = all.map((people, n) => people - positive[n]! - negative[n]! - mixed[n]!);
  const felt = { positive, negative, mixed, neutral };
  const lines = Object.entries(FEELINGS).map(
    ([feeling, name]): Line => [feeling, name, felt[feeling as keyof typeof felt]],
  );
  return { id, label, feelings: compared(lines, all) };
});

const cloudOf = (shift: number) =>
  layOut(
    'rencontres,ateliers,échanges,énergie,intérêt général,salles trop petites,enregistrements,communs numériques,pas assez de temps,IA,médiation,bénévoles,diapos,respiration,Strasbourg,accueil,table ronde,repas,wifi,élus'
      .split(',')
      .map((text, n) => ({
        text,
        people: 48 - 2 * n - shift,
        sentiment: (['positive', 'positive', 'neutral', 'mixed', 'negative'] as const)[n % 5]!,
      })),
    { width: 800, height: 480, seed: 1 },
  );

/** Laid out once: the slow part of each analysis. */
const CLOUDS = EDITIONS.map((edition, n) => ({ edition, cloud: cloudOf(n) }));

export function analysisOf(extra: readonly string[] = []): Analysis {
  const answers = [
    ...SAID,
    ...extra.map((text): Said => ({ text, theme: ['evenement/sens', text.slice(0, 4)] })),
  ].map(answerOf);
  const closed = (question: string, lines: readonly Line[]) => ({
    question,
    kind: 'choice' as const,
    options: compared(lines, [120, 160, 224]),
  });
  return {
    version: '0.1.0',
    sources: [
      source('2023', 120, 'windows-1252'),
      source('2024', 160, 'utf-8'),
      source('2025', 224, 'utf-8'),
    ],
    lexicons: [
      {
        id: 'evenement',
        version: '1.0.0',
        sha256: 'c0535e4be2b79ffd93291305436bf889314e4a3faec05ecffcbb7df31ad9e51a',
        themes: { label: 'Évaluation d’un événement', weighed: true },
      },
      {
        id: 'numerique',
        version: '1.0.0',
        sha256: '5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9',
        themes: { label: 'Sujets du numérique', weighed: true },
      },
    ],
    themes: themeList,
    closed: [],
    people: [],
    threshold: 5,
    answers,
    comparison: {
      editions: EDITIONS.map((label, n) => ({
        label,
        respondents: [120, 160, 224][n]!,
        answers: [253, 347, 500][n]!,
        informative: [231, 322, 468][n]!,
      })),
      themes: compared(THEMES, WRITERS),
      sentiment: compared(
        [
          ['positive', 'positive', [52, 60, 109]],
          ['negative', 'négative', [12, 31, 24]],
          ['mixed', 'partagée', [24, 32, 46]],
          ['neutral', 'neutre', [13, 15, 24]],
        ],
        WRITERS,
      ),
      words: [
        {
          word: 'complet',
          edition: '2024',
          people: 24,
          of: 138,
          elsewhere: 6,
          ofElsewhere: 304,
          specificity: 8.4,
          q: 0.0000014,
          logOdds: 4.1,
          g2: 33.5,
          examples: [],
        },
        {
          word: 'enregistrement',
          edition: '2025',
          people: 31,
          of: 203,
          elsewhere: 5,
          ofElsewhere: 239,
          specificity: 6.2,
          q: 0.00011,
          logOdds: 3.6,
          g2: 26.1,
          examples: [],
        },
      ],
      closed: [
        closed('Comment avez-vous trouvé l’événement ?', [
          ['0', 'Je l’ai trouvé génial', [54, 77, 124]],
          ['1', 'Je l’ai bien aimé', [58, 70, 94]],
          ['2', 'Moyen', [6, 10, 4]],
          ['3', 'Je ne l’ai pas aimé', [2, 3, 2]],
        ]),
        closed('Quels étaient vos objectifs ?', [
          ['0', 'Rencontrer d’autres acteurs du numérique d’intérêt général', [80, 112, 164]],
          ['1', 'S’inspirer, découvrir des initiatives', [70, 88, 125]],
          ['2', 'Monter en compétences', [50, 71, 110]],
        ]),
      ],
      warnings: [
        'La question « Que faudrait-il améliorer ? » est formulée autrement en 2023 : comparez avec prudence.',
      ],
      intents: compared(
        [
          ['eloge', 'éloge', [70, 91, 140]],
          ['suggestion', 'suggestion', [12, 20, 31]],
        ],
        WRITERS,
      ),
      themeSentiment,
      questionSentiment: [],
      responses: QUESTIONS.map((question) => ({
        question,
        shares: EDITIONS.map((edition, n) =>
          shareOf({ edition, people: WRITERS[n]!, of: [120, 160, 224][n]! }),
        ),
      })),
      drift: [],
      newWords: [],
      remedies: [],
      mix: [],
      reworded: [],
    },
    woven: null,
    unoffered: 0,
    quotes: [
      quoteOf(answers[3]!, 'une respiration lorsqu’on travaille dans le numérique', 1),
      quoteOf(answers[9]!, 'au service de l’intérêt général', 2),
      {
        ...quoteOf(answers[4]!, 'Merci à Maëlle Quintrec', 3),
        gate: { publishable: false, reasons: [untranslated('un nom de personne reste à régler')] },
      },
    ],
    praised: [
      {
        edition: '2025',
        of: 73,
        named: [
          { words: ['café IA'], people: 17 },
          { words: ['master class', 'communs'], people: 11 },
        ],
        speakers: [{ name: 'Ada Lovelace', people: 6 }],
        hidden: 2,
        hiddenPeople: 0,
      },
    ],
    suggestions: answers
      .filter(({ intents }) => intents.includes('suggestion'))
      .map(({ edition, id, answer, text, themes }) => ({
        ...{ edition, id, answer, start: 0, end: [...text].length },
        themes: themes.map((theme) => theme.id),
      })),
    withheld: [],
    groups: [
      {
        question: 'Vous êtes :',
        label: 'Association',
        members: { 2024: ['r008'], 2025: ['r001', 'r002', 'r004', 'r010', 'r012'] },
      },
      { question: 'Vous êtes :', label: 'Élu·e', members: { 2025: ['r003', 'r007'] } },
    ],
    clouds: CLOUDS,
    askedWords: [],
    saidMost: [],
    planned: [],
    criticisms: [],
    notices: [
      { file: 'samples/nec-2024.csv', line: 88, message: untranslated('Ligne vide, passée.') },
      {
        file: 'samples/nec-2025.csv',
        message: untranslated('4 réponses sont des copies d’une autre et ne comptent pas.'),
      },
    ],
  };
}

/** The same with answers that try to run as script. */
export const hostileAnalysis = (): Analysis => {
  const analysis = analysisOf(HOSTILE);
  const [first] = HOSTILE;
  return {
    ...analysis,
    sources: analysis.sources.map((one) => ({ ...one, file: `${first}.csv` })),
    notices: [{ file: 'x', message: untranslated(HOSTILE[1]!) }],
    themes: analysis.themes.map((theme, n) => (n === 0 ? { ...theme, label: HOSTILE[2]! } : theme)),
    comparison: { ...analysis.comparison, warnings: HOSTILE },
    quotes: analysis.quotes.map((quote) => ({ ...quote, question: HOSTILE[4]! })),
    clouds: [
      {
        edition: HOSTILE[1]!,
        cloud: layOut(
          HOSTILE.map((text) => ({ text, people: 3 })),
          { width: 800, height: 480, seed: 1 },
        ),
      },
    ],
  };
};

/** What a chapter says in paragraphs and lists, in order. */
export const saidIn = (chapter: Chapter | undefined): string[] =>
  (chapter?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? block.text : block.kind === 'list' ? block.items : [],
  );

/** The figures of a chapter, in order. */
export const figuresIn = (chapter: Chapter | undefined): Figure[] =>
  (chapter?.blocks ?? []).flatMap((block) => (block.kind === 'figure' ? block.figure : []));
