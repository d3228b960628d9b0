/** What the team writes beside the answers, by its heading, bare (names.ts). */

/** Notes of its own, and what it made of an answer. */
export const TEAM_NOTES: readonly RegExp[] = [
  /^(commentaires?|notes?|remarques?|observations?|annotations?|suivi|suites?|statut|traitement)( .{1,20})? (\(?internes?\)?|(de l'|d'|de notre |pour l')equipe)( \(.*\)| ?[-–:] ?(a )?ne pas .{1,20})?$/,
  /^(a )?ne pas (publier|diffuser|communiquer)$/,
  /^(usage interne|(reserve|cadre reserve) (a l'equipe|a l'administration|a l'organisation)|ne pas remplir)\b/,
  /^(tonalite( du verbatim)?|code thematique|codage (interne|thematique)|a verifier|a citer|citable|a relancer|relancee?s?)$/,
];

const STAFF =
  'proprietaire|equipe|etablissement|organisateurs?|organisation|gestionnaire|administration|administrateur|moderateur|moderation|mairie|ville|collectivite|owner|team|organi[sz]ers?';

/** What it says to the person, or of the session: over marks, people judge it. */
export const TEAM_REPLIES: readonly RegExp[] = [
  new RegExp(
    `^(reponses?|response|reply) (du|de la|de l'|de notre|des|apportee par (le|la|l'|les)|from( the)?|of the|by( the)?) ?(${STAFF})$`,
  ),
  /^(commentaires?|remarques?|observations?|annotations?) (du |de la |de l')(format|anim|enquet|coordinat|correct|operat|moderat)(eur|rice)$/,
  /^suites? donnees?$|^reponses? (apportees?|envoyees?|donnees? par .{1,30})$/,
];
