import type { Pair } from './pattern.js';

/** What `--help` prints, and what is said of a command that is badly written. */
export const HELP: readonly Pair[] = [
  // Commands.
  [
    'Lit les réponses libres d’un questionnaire d’évaluation : thèmes, tonalité, citations, nuages de mots, évolutions.',
    'Reads the free-text answers of an evaluation questionnaire: themes, sentiment, quotes, word clouds, changes.',
  ],
  [
    'Fait tout le travail : lit les fichiers et remplit un dossier (rapport, tableaux, citations, nuages).',
    'Does the whole job: reads the files and fills a folder (report, tables, quotes, clouds).',
  ],
  [
    'Montre ce qui a été compris d’un fichier : encodage, séparateur, rôle de chaque colonne.',
    'Shows what was understood of a file: encoding, delimiter, role of each column.',
  ],
  [
    'Donne à chaque réponse ses thèmes, sa tonalité, ses intentions et ses données personnelles.',
    'Gives each answer its themes, its sentiment, its intents and its personal data.',
  ],
  [
    'Découpe chaque réponse en mots et en phrases, avec lemmes et natures.',
    'Cuts each answer into words and sentences, with lemmas and parts of speech.',
  ],
  [
    'Choisit des citations et des fragments, un seul par personne, avec leur provenance.',
    'Chooses quotes and fragments, one per person, with their source.',
  ],
  [
    'Dessine un nuage de mots : la surface d’un mot suit la part des personnes qui le disent.',
    'Draws a word cloud: the surface of a word follows the share of people who say it.',
  ],
  [
    'Compare thèmes, tonalité, intentions, mots et questions fermées entre éditions ou entre groupes.',
    'Compares themes, sentiment, intents, words and closed questions between editions or between groups.',
  ],
  ['Vérifie, commence et complète des lexiques.', 'Checks lexicons, starts them and adds to them.'],
  [
    'Vérifie des lexiques : les erreurs, toutes d’un coup, puis ce qui mérite d’être revu ; avec des réponses, ce qu’ils y trouvent et ce qui leur échappe.',
    'Checks lexicons: the errors, all at once, then what deserves a second look; with answers, what they find there and what they miss.',
  ],
  [
    'Commence un lexique : un thème par question, et les mots que le plus de personnes y disent.',
    'Starts a lexicon: one theme per question, and the words that most people use there.',
  ],
  [
    'Propose des entrées : ce que disent les réponses sans thème, et les mots propres à un thème qui n’y sont pas, avec les réponses que chacune gagnerait.',
    'Suggests entries: what answers without a theme say, and the words typical of a theme that it lacks, with the answers that each would gain.',
  ],
  [
    'Écrit le schéma JSON d’une sorte de lexique : un éditeur de texte complète et vérifie avec lui.',
    'Writes the JSON schema of a kind of lexicon: text editors complete and check with it.',
  ],
  [
    'Explique un texte, mot par mot, avec chaque règle qui a joué.',
    'Explains a text, word by word, with each rule that applied.',
  ],
  [
    'Commence une étude : écrit un fichier de choix d’après les fichiers du questionnaire.',
    'Starts a study: writes a file of choices from the files of the questionnaire.',
  ],
  [
    'Prouve que des citations sont dans leurs sources, au caractère près.',
    'Proves that quotes are in their sources, character for character.',
  ],

  // Arguments.
  [
    'un export par édition, ou - pour l’entrée standard',
    'one export per edition, or - for standard input',
  ],
  [
    'exports du questionnaire, ou - pour l’entrée standard',
    'exports of the questionnaire, or - for standard input',
  ],
  [
    'un export par édition, ou l’analyse.json d’une édition passée, ou - pour l’entrée standard',
    'one export per edition, or the analyse.json of a past edition, or - for standard input',
  ],
  [
    'lexiques (.yaml), puis exports du questionnaire s’il y en a, ou - pour l’entrée standard',
    'lexicons (.yaml), then exports of the questionnaire if any, or - for standard input',
  ],
  [
    'le texte à expliquer, entre guillemets, ou - pour l’entrée standard',
    'the text to explain, in quotation marks, or - for standard input',
  ],
  ['un export par édition', 'one export per edition'],
  [
    'citations au format JSON Lines (quotes --format jsonl), ou - pour l’entrée standard',
    'quotes as JSON Lines (quotes --format jsonl), or - for standard input',
  ],
  ['les exports d’où elles viennent', 'the exports that they come from'],
  ['sorte de lexique', 'kind of lexicon'],

  // Options of all commands, and of those that read files.
  ['affiche cette aide', 'show this help'],
  ['affiche la version', 'show the version'],
  [
    'langue de l’aide et des messages ; sinon celle de LANG',
    'language of help and messages; otherwise that of LANG',
  ],
  ['colonne de texte libre (répétable)', 'column of free text (repeatable)'],
  ['colonne qui identifie les personnes', 'column that identifies people'],
  [
    'colonne de l’édition, ou nom de l’édition du fichier',
    'column of the edition, or name of the file’s edition',
  ],
  ['colonne de la question (une réponse par ligne)', 'column of the question (one answer per row)'],
  [
    'colonne qui répartit les personnes en groupes (répétable)',
    'column that splits people into groups (repeatable)',
  ],
  ['feuille du classeur', 'sheet of the workbook'],
  [
    'encodage du fichier, par exemple windows-1252',
    'encoding of the file, for instance windows-1252',
  ],
  ['séparateur des colonnes', 'delimiter between columns'],
  ['lexique à employer (répétable)', 'lexicon to use (repeatable)'],
  [
    'choix de l’étude (par défaut : {file}, s’il est là)',
    'choices of the study (default: {file}, if it is there)',
  ],

  // Options of one or a few commands.
  ['dossier à remplir', 'folder to fill'],
  ['fichier à écrire', 'file to write'],
  ['fichier à écrire : {names} ou {last}', 'file to write: {names} or {last}'],
  ['image à écrire : {names} ou {last}', 'picture to write: {names} or {last}'],
  ['forme du résultat', 'form of the result'],
  [
    'forme du résultat ; d’après l’extension de la sortie, sinon text',
    'form of the result; from the extension of the output, otherwise text',
  ],
  [
    'forme du résultat (celle de l’extension de -o, ou text)',
    'form of the result (that of the extension of -o, or text)',
  ],
  [
    'couleur d’un thème, par exemple {example} (répétable)',
    'colour of a theme, for instance {example} (repeatable)',
  ],
  [
    'nombre de mots (60 au plus sans cette option)',
    'number of words (60 at most without this option)',
  ],
  [
    'un nuage par édition, où un mot garde sa place de l’un à l’autre',
    'one cloud per edition, where a word keeps its place from one to the next',
  ],
  [
    'ce que dit la couleur (par défaut : sentiment, ou edition avec --compare)',
    'what colour tells (default: sentiment, or edition with --compare)',
  ],
  ['forme de l’image', 'shape of the picture'],
  ['largeur ; plus si des mots n’y tiennent pas', 'width; more where words do not fit'],
  ['hauteur', 'height'],
  [
    'finesse d’un .png : 3 pour l’impression (2 sinon)',
    'fineness of a .png: 3 for print (2 otherwise)',
  ],
  ['graine : la même donne la même image', 'seed: the same one gives the same picture'],
  [
    'compare les groupes d’une question fermée, dans une seule édition',
    'compares the groups of a closed question, in a single edition',
  ],
  [
    'ajoute les parts que les éditions auraient avec la même composition selon cette question fermée',
    'adds the shares that the editions would have with the same mix of people by this closed question',
  ],
  ['la question à laquelle il répond', 'the question that it answers'],
  ['propositions de chaque sorte', 'suggestions of each kind'],
  ['nombre de citations, une par personne', 'number of quotes, one per person'],
  ['une seule sorte', 'a single kind'],
  ['un seul thème, par exemple {theme}', 'a single theme, for instance {theme}'],
  [
    'une seule question, par son texte ou son début',
    'a single question, by its text or how it begins',
  ],
  [
    'une seule tonalité : positive, négative, partagée ou neutre',
    'a single sentiment: positive, negative, mixed or neutral',
  ],
  [
    'real : autant d’éloges et de critiques que dans les réponses ; positive, critical : un seul côté ; sans cette option, le score seul décide',
    'praise and criticism in their share of the answers (real), or one side alone; the score alone otherwise',
  ],
  ['noms de personnes publiques, un par ligne', 'names of public people, one per line'],
  ['seuil de confidentialité des groupes (5 sinon)', 'privacy threshold of groups (otherwise 5)'],
  [
    'dessine aussi chaque citation publiable, en carré et en large (SVG et PNG)',
    'also draws each quote that may be published, square and wide (SVG and PNG)',
  ],
  [
    'compose la phrase du bilan avec les meilleurs fragments',
    'composes the sentence of the report with the best fragments',
  ],
  [
    'sujet de la phrase composée (sinon celui du titre de l’étude, ou de la question)',
    'subject of the composed sentence (otherwise that of the study’s title, or of the question)',
  ],

  // The frame of a help page, and the names of values in it.
  ['Exemple :', 'Example:'],
  ['(au choix : {choices})', '(choices: {choices})'],
  ['(par défaut : {value})', '(default: {value})'],
  ['fichier', 'file'],
  ['fichier...', 'file...'],
  ['dossier', 'folder'],
  ['commande', 'command'],
  ['colonne', 'column'],
  ['colonne|nom', 'column|name'],
  ['nom', 'name'],
  ['nombre', 'number'],
  ['signe', 'sign'],
  ['langue', 'language'],
  ['sens', 'meaning'],
  ['sorte', 'kind'],
  ['forme', 'shape'],
  ['texte', 'text'],
  ['citations', 'quotes'],
  ['thème', 'theme'],
  ['thème=couleur', 'theme=colour'],
  ['tonalité', 'sentiment'],
  ['équilibre', 'balance'],

  // A value that an option cannot take.
  [
    '« {value} » n’est pas un nombre entier d’au moins {#least}.',
    '“{value}” is not a whole number from {least} up.',
  ],
  ['« {value} » dépasse {most}.', '“{value}” is more than {most}.'],
  ['« {value} » n’est pas un nombre positif.', '“{value}” is not a positive number.'],
  [
    '« {value} » n’est pas possible ici (au choix : {@choices})',
    '“{value}” is not possible here (choices: {choices})',
  ],
  [
    'positive (positive), négative (negative), partagée (mixed), neutre (neutral)',
    'positive, negative, mixed, neutral',
  ],
];
