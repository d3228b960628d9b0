/* Evils by name, for what only names a subject and for what blames where praise is asked. */

import { wordSet } from '../../listed.js';

/** What is bad in itself, whatever is asked, by lemma. */
export const EVILS = wordSet(`
  absentéisme agressivité amateurisme arrogance boucan bousculade brouhaha bruit brutalité cherté cohue
  coupure crasse désinvolture désordre désorganisation exiguïté froideur grossièreté harcèlement
  impolitesse impréparation incompétence inconfort incorrection indifférence insalubrité insulte larsen
  laxisme lenteur manque médiocrité mépris monotonie négligence pagaille panne pauvreté promiscuité
  puanteur racisme retard saleté sexisme suroccupation vacarme vétusté violence`);

/** What one suffers, and takes home. */
export const ILLS = wordSet(`
  agacement amertume angoisse anxiété colère courbature crampe crève déception découragement dégoût désespoir
  désillusion douleur énervement ennui épuisement fatigue frustration grippe insomnie lassitude migraine nausée
  rage rancœur ras-le-bol regret rhume stress tristesse`);

/** What goes wrong of a sudden. */
export const INCIDENTS = wordSet(`
  accident alarme altercation annulation averse bagarre bousculade bug canicule clash cohue couac coupure
  dispute embouteillage embrouille engueulade évacuation évanouissement grève incident larsen malaise orage
  panne plantage pluie retard`);

/** Work against it: « la lutte contre le harcèlement » is a subject of sessions. */
export const FOUGHT = wordSet('lutte prévention');
