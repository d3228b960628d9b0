import { EXPECTATION_WORDS, PLANS_WORDS } from '../messages/words.js';
import { ROLES } from '../model/survey.js';
import { PRIVACY } from '../people/privacy.js';
import { scalar } from '../yaml/scalars.js';

/** What was found in the files of a study that begins. */
export interface Found {
  /** Paths from the study's folder, and the edition of each where no column says it. */
  readonly files: readonly FoundFile[];
  readonly text: readonly string[];
  /** That of all files. */
  readonly id?: string | undefined;
  /** Those of some files or of each, where there is none of all. */
  readonly ownIds: readonly { readonly file: string; readonly name: string }[];
  readonly edition?: string | undefined;
  readonly question?: string | undefined;
  readonly groups: readonly string[];
  /** The other columns, and what each was taken for. */
  readonly others: readonly {
    readonly name: string;
    readonly role: string;
    readonly reason: string;
  }[];
  /** Open questions, those that may be one in other words together. */
  readonly open: readonly (readonly string[])[];
  /** Closed questions that may be one in other words, or whose options may be one under two names. */
  readonly closed: readonly FoundClosed[];
}

interface FoundFile {
  readonly file: string;
  readonly edition?: string | undefined;
  /** The command that reads it by itself, where it would distort the others. */
  readonly apart?: string | undefined;
}

export interface FoundClosed {
  /** Its names in the editions, the latest last. */
  readonly names: readonly string[];
  /** Options that may be one: older name → newer. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * A study file with all that was found, and what may be added under comments.
 *
 * @param lexicons files of themes that stand beside it.
 */
export function writeStudy(found: Found, lexicons: readonly string[] = []): string {
  const sections = [
    HEAD,
    files(found),
    [...columns(found), ...roles(found)],
    questions(found),
    tail(lexicons.length > 0 ? lexicons : LEXICONS),
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const HEAD = [
  '# Choix d’une étude, lus par verbatim dans ce dossier (ou avec --study).',
  '# Une option de la commande l’emporte toujours. Les chemins partent d’ici.',
  '# Rien de ce qui suit un # n’est lu : ce sont des explications, et des choix possibles. Pour qu’un choix compte,',
  '# ôtez le # qui est devant, et rien d’autre.',
];

const files = ({ files }: Found): string[] => [
  '# Les exports, un par édition. Au besoin : sheet, encoding, delimiter.',
  'files:',
  ...files.flatMap(({ file, edition, apart }) => {
    const lines = [
      `- file: ${scalar(file)}`,
      ...(edition === undefined ? [] : [`  edition: ${scalar(edition)}`]),
    ];
    return apart === undefined
      ? lines.map((line) => `  ${line}`)
      : [
          '  # Des notes dont rien ne dit de qui elles sont : à côté du questionnaire de la même édition, chacune',
          '  # compterait pour une personne, et les parts en seraient faussées. À analyser à part, sans cette étude :',
          `  #   ${apart}`,
          ...lines.map((line) => `  #${line}`),
        ];
  }),
];

const columns = ({ text, id, ownIds, edition, question, groups }: Found): string[] => [
  '# Les colonnes, par leur nom dans les fichiers.',
  'columns:',
  '  # Texte libre : celles-ci et aucune autre.',
  '  text:',
  ...text.map((name) => `    - ${scalar(name)}`),
  '  # Ce qui identifie une personne ; sans cette ligne, les personnes sont numérotées.',
  ...(ownIds.length === 0
    ? []
    : [
        '  # Aucune colonne n’est de tous les fichiers ; sans cette ligne, celle de chacun est trouvée :',
        ...ownIds.map(({ file, name }) => `  #   ${file} : ${name}`),
      ]),
  `  ${key('id', id)}`,
  '  # L’édition de chaque ligne, quand un fichier en contient plusieurs.',
  `  ${key('edition', edition)}`,
  '  # La question de chaque ligne, quand une ligne est une réponse.',
  `  ${key('question', question)}`,
  '  # Ce qui répartit les personnes en groupes.',
  groups.length > 0 ? '  groups:' : '  #groups:',
  ...groups.map((name) => `    - ${scalar(name)}`),
  '  # Ce qui n’est pas lu.',
  '  #ignore:',
];

const roles = ({ others }: Found): string[] =>
  others.length === 0
    ? []
    : [
        '  # Les autres colonnes, et ce qui en a été compris : ôtez les # pour en décider autrement.',
        `  # (${ROLES.join(', ')})`,
        '  #roles:',
        ...others.map(({ name, role, reason }) => `  #  ${scalar(name)}: ${role}  # ${reason}`),
      ];

/** Of the words for what a question expects. */
const LONGEST = Math.max(...Object.keys(EXPECTATION_WORDS).map(({ length }) => length));

const questions = ({ files, open, closed }: Found): string[] => [
  '# Pour chaque question : ce qui a été demandé, quand le fichier n’en porte que le code (wording),',
  '# un nom court pour les figures (label) et, si verbatim la lit mal (verbatim columns le montre), ce',
  '# qu’elle attend (expects), dont dépend ce que vaut une réponse qui ne fait que nommer une chose :',
  ...Object.entries(EXPECTATION_WORDS).map(
    ([expects, words]) =>
      `#   ${expects.padEnd(LONGEST)}  ${words}${expects === 'neutral' ? `, ou ${PLANS_WORDS}` : ''}`,
  ),
  '#questions:',
  ...([...open, ...closed.map(({ names }) => names)].every(({ length }) => length === 1)
    ? []
    : REWORDED),
  ...(files.length < 2 ? [] : APART),
  ...open.flatMap((names) => [...named(names), '#    #label: Nom court']),
  ...closed.filter(({ renamed }) => renamed.size === 0).flatMap(({ names }) => named(names)),
  ...(closed.every(({ renamed }) => renamed.size === 0) ? [] : RENAMED),
  ...closed
    .filter(({ renamed }) => renamed.size > 0)
    .flatMap(({ names, renamed }) => [
      ...(names.length > 1 ? named(names) : [`#  - column: ${scalar(names[0]!)}`]),
      '#    options:',
      ...[...renamed].map(([older, newer]) => `#      ${scalar(older)}: ${scalar(newer)}`),
    ]),
];

/** A question under the last of its wordings. */
const named = (names: readonly string[]): string[] => [
  ...(names.length === 1
    ? [`#  - column: ${scalar(names[0]!)}`]
    : ['#  - column:', ...names.map((name) => `#      - ${scalar(name)}`)]),
  `#    wording: ${scalar(names.at(-1)!)}`,
];

const REWORDED = [
  '#  # Sous un même « column », ce qui est peut-être une seule question, posée en d’autres mots d’une édition à',
  '#  # l’autre : ôtez les # pour qu’elle ne compte que pour une, dans les mots de la dernière.',
];

const APART = [
  '#  # Deux questions dont les mots sont trop loin restent à part : si elles n’en font qu’une, écrivez de même leurs',
  '#  # noms sous un seul « column », le plus récent à la fin.',
];

const RENAMED = [
  '#  # Peut-être une même réponse sous deux noms, d’une édition à l’autre : nom ancien, nom récent.',
  '#  # Sinon comptées à part, elles ne se comparent pas.',
];

/** By way of example. */
const LEXICONS = ['evenement', 'mon-lexique.yaml'];

const tail = (lexicons: readonly string[]): string[] => [
  '# Les lexiques de thèmes, à la place de ceux du programme (evenement, numerique), qui se nomment sans chemin.',
  `#lexicons: [${lexicons.map(scalar).join(', ')}]`,
  '',
  '# Aucun groupe plus petit n’est comparé aux autres, ni nommé à côté d’une citation.',
  `threshold: ${PRIVACY.threshold}`,
  '',
  '# Noms de personnes publiques, que les citations peuvent garder.',
  '#allow-names: [Prénom Nom]',
  '',
  '# Ce qui habille le rapport et les images.',
  '#look:',
  '#  title: Bilan de l’événement',
  '#  organisation: Nom de l’organisation',
  '#  logo: logo.svg',
  '#  accent: "#1f4e79"',
  '#  themes: {evenement/lieu: "#9c4f00"}  # la couleur d’un thème, nommé « lexique/thème »',
];

const key = (name: string, value: string | undefined): string =>
  value === undefined ? `#${name}:` : `${name}: ${scalar(value)}`;
