/*
 * Evils by name, and the nouns that change what an evil says after « de »: one list for what a theme is told
 * of, for what only names a subject, and for what blames where praise is asked.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What is bad in itself, whatever is asked, by lemma. */
export const EVILS = words(`
  absentéisme agressivité amateurisme arrogance boucan bousculade brouhaha bruit brutalité cherté cohue
  coupure crasse désinvolture désordre désorganisation exiguïté froideur grossièreté harcèlement
  impolitesse impréparation incompétence inconfort incorrection indifférence insalubrité insulte larsen
  laxisme lenteur manque médiocrité mépris monotonie négligence pagaille panne pauvreté promiscuité
  puanteur racisme retard saleté sexisme suroccupation vacarme vétusté violence`);

/** Work against it: « la lutte contre le harcèlement » turns the evil, and is a subject of sessions. */
export const FOUGHT = words('lutte prévention');

/** What there was little or none of: « l’absence de bruit » turns it. */
export const LACKED = words('absence réduction diminution baisse disparition fin moins peu');

/** What was dealt with: « la gestion du bruit » leaves nothing of it. */
export const HANDLED = words('gestion maîtrise traitement sensibilisation attention');
