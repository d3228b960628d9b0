import type { Pair } from './pattern.js';

/** Quotes: which are asked for, why one is held back or not proven, and their cards. */
export const QUOTES: readonly Pair[] = [
  ['Le thème « {theme} » n’existe pas.', 'The theme “{theme}” does not exist.'],
  ['Plusieurs thèmes s’appellent « {theme} ».', 'Several themes are called “{theme}”.'],
  ['Choisissez parmi : {themes}.', 'Choose among: {themes}.'],
  [
    'Aucune question ouverte ne s’appelle ni ne commence par « {begin} ».',
    'No open question is called “{begin}” or begins so.',
  ],
  ['Choisissez l’une de celles-ci : {&questions}.', 'Choose one of these: {questions}.'],
  ['Choisissez celle-ci : {&questions}.', 'Choose this one: {questions}.'],
  [
    'Seule la phrase composée (--weave) a un sujet (--subject).',
    'Only the composed sentence (--weave) has a subject (--subject).',
  ],
  ['Ajoutez --weave, ou retirez --subject.', 'Add --weave, or remove --subject.'],
  [
    'Aucun fragment ne dit ce qu’est l’événement : la phrase ne peut pas être composée.',
    'No fragment says what the event is: the sentence cannot be composed.',
  ],
  [
    'Retirez des conditions, ou dites dans l’étude quelle question le demande : questions, expects: image',
    'Remove some conditions, or say in the study, under questions, by a wording, which question asks what the event is.',
  ],
  [
    'Éloges : {own} de ces citations, contre {all} des réponses qui louent ou critiquent. Le score seul en décide ; --balance real garde la part des réponses.',
    'Share of praise among what takes a side: {own} of these quotes, {all} of the answers. The score alone decides; --balance real keeps the share of the answers.',
  ],
  [
    'Réponses citées, dans l’ordre : {places}. --format jsonl donne ces citations, que verify prouve.',
    'Answers quoted, in order: {places}. --format jsonl gives these quotes, which verify proves.',
  ],

  // Why a quote is masked or held back.
  ['Un nom est masqué.', 'A name is masked.'],
  ['Une adresse électronique est masquée.', 'An email address is masked.'],
  ['Un numéro de téléphone est masqué.', 'A telephone number is masked.'],
  ['Un compte ou un numéro personnel est masqué.', 'An account or a personal number is masked.'],
  ['Une adresse est masquée.', 'An address is masked.'],
  ['Un lien est masqué.', 'A link is masked.'],
  ['Mot injurieux : « {word} ».', 'Insulting word: “{word}”.'],
  ['Donnée de santé : « {word} ».', 'Health data: “{word}”.'],
  ['Donnée sensible : « {word} ».', 'Sensitive data: “{word}”.'],
  [
    'Une personne que l’on peut reconnaître est mise en cause : « {text} ».',
    'Somebody who may be recognised is accused: “{text}”.',
  ],
  [
    'Une fonction, un employeur ou un lieu peuvent désigner une personne : « {text} ».',
    'A position, an employer or a place may point to a person: “{text}”.',
  ],
  [
    'Cette édition compte {#n} personne[s], moins que le seuil de confidentialité ({threshold}).',
    'This edition has {n} {n|person|people}, fewer than the privacy threshold ({threshold}).',
  ],
  [
    'Une invitation à prendre contact ne mène nulle part : ses coordonnées sont masquées.',
    'An invitation to get in touch leads nowhere: its details are masked.',
  ],
  ['Il n’en reste que ce qui est masqué.', 'Nothing is left of it but masks.'],
  [
    'Sa phrase n’est pas montrée : elle porte une injure, une donnée sensible ou de quoi reconnaître quelqu’un.',
    'Its sentence is not shown: it holds an insult, sensitive data or what may point to somebody.',
  ],

  // Cards.
  [
    'La police des cartes n’a pas ce caractère : « {character} ».',
    'The font of the cards lacks this character: “{character}”.',
  ],
  [
    'La couleur {asked} ne se lirait pas sur le blanc du rapport (WCAG AA) ; le rapport est dessiné en {drawn}.',
    'The colour {asked} could not be read on the white of the report (WCAG AA); the report is drawn in {drawn}.',
  ],
  [
    'Ce qui signe la carte (organisation, titre, groupe, édition) ne tient pas à son pied, même au plus petit corps.',
    'What signs the card (organisation, title, group, edition) does not fit at its foot, even at the smallest size.',
  ],
  [
    'Ces mots qualifient un nom qui n’y est pas ; --weave les place dans la phrase du bilan.',
    'These words qualify a noun that is not in them; --weave sets them in the sentence of the report.',
  ],
  [
    'Le texte ne tient pas sur la carte, même au plus petit corps.',
    'The text does not fit on the card, even at the smallest size.',
  ],
  [
    'La couleur {asked} n’offre pas au texte le contraste demandé (WCAG AA) ; les cartes sont dessinées en {drawn}.',
    'The colour {asked} does not give text the contrast required (WCAG AA); the cards are drawn in {drawn}.',
  ],
  ['Citation {rank} sans carte, « {text} » :', 'Quote {rank} without a card, “{text}”:'],

  // Proof.
  ['Cette ligne n’est pas une citation.', 'This line is not a quote.'],
  [
    'verify lit le format JSON Lines seul, qui porte les positions : citations.jsonl, ou le résultat de « verbatim quotes --format jsonl » ; ni CSV, ni XLSX, ni Markdown.',
    'verify reads JSON Lines only, which holds the positions: citations.jsonl, or the result of “verbatim quotes --format jsonl”; no CSV, XLSX or Markdown.',
  ],
  [
    'Donnez le résultat de « verbatim quotes --format jsonl ».',
    'Give the result of “verbatim quotes --format jsonl”.',
  ],
  [
    '{file} a changé depuis que ces citations ont été choisies, ou n’est pas le fichier d’où elles viennent ; elles y sont pourtant.',
    '{file} has changed since these quotes were chosen, or is not the file they come from; they are in it all the same.',
  ],
  [
    'La citation est prouvée : elle est dans sa source, au caractère près.',
    'The quote is proven: it is in its source, character for character.',
  ],
  [
    '{#n} citation[s] prouvée[s] : chacune est dans sa source, au caractère près.',
    '{n} {n|quote|quotes} proven: each is in its source, character for character.',
  ],
  [
    'Ce fichier ne contient aucune citation : il n’y a rien à prouver.',
    'This file holds no quote: there is nothing to prove.',
  ],
  [
    'Si les réponses viennent d’un fichier qui avait un autre nom, nommez l’édition des citations : --edition "{edition}".',
    'If the answers come from a file that had another name, name the edition of the quotes: --edition "{edition}".',
  ],
  ['La citation n’est pas prouvée.', 'The quote is not proven.'],
  ['Une citation sur {#of} n’est pas prouvée.', 'One quote of {of} is not proven.'],
  ['{#n} citations sur {#of} ne sont pas prouvées.', '{n} quotes of {of} are not proven.'],
  [
    'Rétablissez ce qui a été changé dans la citation ou dans la source, ou choisissez les citations de nouveau avec « verbatim quotes ».',
    'Put back what was changed in the quote or in the source, or choose the quotes again with “verbatim quotes”.',
  ],
  [
    'Si ces citations ont été choisies avec --text, --id, --question ou --study, donnez ici les mêmes options.',
    'If these quotes were chosen with --text, --id, --question or --study, give the same options here.',
  ],
  [
    'La réponse « {answer} » de l’édition « {edition} » n’est pas dans les fichiers.',
    'The answer “{answer}” of the edition “{edition}” is not in the files.',
  ],
  [
    'Les positions {start} à {end} sortent de la réponse, qui compte {#length} caractères.',
    'Positions {start} to {end} run past the answer, which has {length} {length|character|characters}.',
  ],
  [
    'Une coupe ne peut remplacer qu’une parenthèse, et rien qui change le sens.',
    'A cut may only stand for a parenthesis, and for nothing that changes the meaning.',
  ],
  [
    'Une modification de genre « {kind} » n’est pas de celles qu’une citation peut porter.',
    'A change of kind “{kind}” is not one that a quote may bear.',
  ],
  [
    '« {label} » couvre ce qui n’est pas une donnée personnelle de ce genre, d’après les fichiers et les lexiques donnés.',
    '“{label}” covers what is not personal data of that kind, by the files and lexicons given.',
  ],
  [
    'Caractère {position} : la citation porte {@found}, la source porte {@expected}.',
    'Character {position}: the quote has {found}, the source has {expected}.',
  ],
  ['rien', 'nothing'],
  ['une espace', 'a space'],
  ['une espace insécable', 'a no-break space'],
  ['« {character} »', '“{character}”'],
  [
    'La phrase donnée en contexte n’est pas, telle quelle, dans la réponse.',
    'The sentence given as context is not in the answer as it stands.',
  ],
  [
    'La citation n’est pas dans la phrase donnée en contexte.',
    'The quote is not in the sentence given as context.',
  ],
  [
    'L’écho tiré de la réponse « {answer} » de l’édition « {edition} » n’y est pas, tel quel.',
    'The echo taken from the answer “{answer}” of the edition “{edition}” is not there as it stands.',
  ],
  [
    'Le champ « {field} » n’est pas celui de la réponse.',
    'The field “{field}” is not that of the answer.',
  ],
];
