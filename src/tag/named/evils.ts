/* Evils by name, for what only names a subject and for what blames where praise is asked. */

import { wordSet } from '../../listed.js';

/** What is bad in itself, whatever is asked, by lemma. */
export const EVILS = wordSet(`
  absentéisme agressivité amateurisme arrogance boucan bousculade brouhaha bruit brutalité cherté cohue
  coupure crasse désinvolture désordre désorganisation exiguïté froideur grossièreté harcèlement
  impolitesse impréparation incompétence inconfort incorrection indifférence insalubrité insulte larsen
  laxisme lenteur manque médiocrité mépris monotonie négligence pagaille panne pauvreté promiscuité
  puanteur racisme retard saleté sexisme suroccupation vacarme vétusté violence`);

/** Work against it: « la lutte contre le harcèlement » is a subject of sessions. */
export const FOUGHT = wordSet('lutte prévention');
