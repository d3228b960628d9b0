import type { Pair } from './pattern.js';

/** Comparisons of editions and groups, and the analyses kept for them. */
export const COMPARISON: readonly Pair[] = [
  ['Aucune édition : rien à comparer.', 'No edition: nothing to compare.'],
  [
    'Donnez au moins deux éditions, ou une seule et la question fermée dont les groupes se comparent.',
    'Give at least two editions, or a single one and the closed question whose groups are compared.',
  ],
  [
    'Une seule édition ({edition}) : rien à comparer.',
    'A single edition ({edition}): nothing to compare.',
  ],
  [
    'Donnez aussi le fichier d’une autre édition, ou comparez les groupes de celle-ci avec --by et le nom d’une question fermée.',
    'Give the file of another edition too, or compare the groups of this one with --by and the name of a closed question.',
  ],
  [
    'Les groupes se comparent dans une seule édition ; il y en a {#n} : {editions}.',
    'Groups are compared in a single edition; there are {n}: {editions}.',
  ],
  ['Ne donnez que le fichier d’une édition.', 'Give the file of one edition only.'],
  [
    'Des groupes (--by) ne se ramènent pas à la même composition (--standardise).',
    'Groups (--by) cannot be brought to the same mix of people (--standardise).',
  ],
  ['Retirez l’une des deux options.', 'Remove one of the two options.'],
  [
    'Il faut au moins deux éditions à comparer ; il y en a une : {edition}.',
    'At least two editions are needed to compare; there is one: {edition}.',
  ],
  [
    'Donnez un fichier par édition, ou retirez --compare.',
    'Give one file per edition, or remove --compare.',
  ],
  [
    'Les parts à composition égale selon « {question} » s’obtiennent avec verbatim compare --standardise et le nom de cette question.',
    'Shares at equal mix by “{question}” are given by verbatim compare --standardise and the name of this question.',
  ],
  [
    'Une même question sous d’autres mots se réunit dans verbatim.yaml (questions : ses noms dans column, un seul wording).',
    'One question in other words is brought together in verbatim.yaml (questions: its names in column, a single wording).',
  ],
  [
    'Une même réponse sous deux noms se réunit dans verbatim.yaml (questions : options).',
    'One answer under two names is brought together in verbatim.yaml (questions: options).',
  ],
  [
    'Ce qu’est la question fermée « {question} » se dit dans verbatim.yaml (columns : roles).',
    'What the closed question “{question}” is can be said in verbatim.yaml (columns: roles).',
  ],
  ['Aucune question fermée ne s’appelle « {name} ».', 'No closed question is called “{name}”.'],
  [
    'La question « {name} » accepte plusieurs réponses : une personne serait dans plusieurs groupes.',
    'The question “{name}” takes several answers: a person would be in several groups.',
  ],
  [
    'Ces fichiers n’ont aucune question fermée à réponse unique.',
    'These files have no closed question with a single answer.',
  ],
  [
    'La question « {name} » ne permet pas de ramener les éditions à la même composition : il ne reste pas deux groupes d’au moins {#least} personne[s] dans chaque édition.',
    'The question “{name}” cannot bring the editions to the same mix of people: two groups of at least {least} people in each edition are not left.',
  ],
  [
    'Choisissez une question posée dans toutes les éditions, avec moins d’options.',
    'Choose a question asked in all editions, with fewer options.',
  ],
  [
    'Les éditions n’ont pas été codées avec le même lexique « {lexicon} » : {@sides}. Un écart pourrait venir de là.',
    'The editions were not coded with the same lexicon “{lexicon}”: {sides}. A difference could come from that.',
  ],
  [
    'Les éditions n’ont pas été codées avec le même lexique « {lexicon} » : {@sides}, de contenus différents. Un écart pourrait venir de là.',
    'The editions were not coded with the same lexicon “{lexicon}”: {sides}, with different contents. A difference could come from that.',
  ],
  [
    'version {version} pour {file}, version {other} pour {last}',
    'version {version} for {file}, version {other} for {last}',
  ],
  [
    'version {version} pour {file}, absent pour {last}',
    'version {version} for {file}, absent for {last}',
  ],
  [
    'absent pour {file}, version {other} pour {last}',
    'absent for {file}, version {other} for {last}',
  ],
  [
    'Relancez « verbatim analyse » sur les anciens fichiers avec les lexiques d’aujourd’hui, ou donnez avec --lexicon ceux de l’ancienne analyse.',
    'Run “verbatim analyse” again on the old files with the lexicons of today, or give those of the old analysis with --lexicon.',
  ],
  [
    'L’édition {edition} se trouve dans deux fichiers : {first} et {second}.',
    'The edition {edition} is in two files: {first} and {second}.',
  ],
  ['Ne gardez que l’un des deux.', 'Keep only one of the two.'],
  [
    'Cette analyse vient d’une version de verbatim qui ne gardait pas de quoi comparer.',
    'This analysis comes from a version of verbatim that did not keep what comparing takes.',
  ],
  [
    'Cette analyse est au format {version} ; cette version de verbatim lit le format {known}.',
    'This analysis is in format {version}; this version of verbatim reads format {known}.',
  ],
  ['Cette analyse est abîmée (champ « {field} »).', 'This analysis is damaged (field “{field}”).'],
  [
    'Relancez « verbatim analyse » sur les fichiers de cette édition avec la version d’aujourd’hui.',
    'Run “verbatim analyse” again on the files of this edition with the version of today.',
  ],
  [
    'Ce fichier est une analyse gardée, sans réponses à lire.',
    'This file is a saved analysis, with no answers to read.',
  ],
  [
    'Donnez-le à « verbatim compare », ou donnez ici l’export du questionnaire.',
    'Give it to “verbatim compare”, or give the export of the questionnaire here.',
  ],
];
