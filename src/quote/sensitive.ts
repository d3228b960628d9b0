import { fold } from '../lexicon/keys.js';

/** Lemmas and forms that keep a quote from being published as it is; compared without accents. */

/** The words of a list, folded. */
export const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter(Boolean).map(fold));

/** Insults and coarse words about people. */
export const INSULTS = words(`
  con conne connard connarde connasse abruti abrutie crétin crétine débile imbécile idiot idiote
  salaud salope salopard enfoiré enfoirée pute putain merde merdique bouffon bouffonne tocard tocarde
  incompétent incompétente guignol charlatan escroc voleur menteur menteuse facho nazi
  bâtard pourri pourrie minable enculé enculer branleur branleuse trouduc fdp ntm pédé tapette gouine
  bougnoule négro youpin crevard glandeur glandeuse abruti couille bouseux gogol mongol taré tarée raclure emmerdeur emmerder foutre gueule chier chiant`);

/** Health: held back where the writer speaks of themself or of one person. */
export const HEALTH = words(`
  cancer dépression dépressif dépressive burn-out burnout maladie malade handicap handicapé handicapée
  sourd sourde malentendant malentendante aveugle malvoyant malvoyante autiste autisme tdah dyslexie
  dyslexique dyspraxie diabète diabétique épilepsie épileptique hospitalisation hospitaliser chimio
  chimiothérapie traitement médicament psychiatre psychologue migraine asthme allergie allergique
  enceinte grossesse pma fausse-couche fauteuil prothèse appareiller appareillé appareillée appareillés appareillées alcoolisme alcoolique
  addiction vih séropositif sida anxiété anxieux anxieuse bipolaire schizophrène rqth invalidité
  arrêt-maladie surdité dialyse ménopause fatigue-chronique béquille
  canne psy psychose psychotique malvoyance daltonien daltonienne fibromyalgie sclérose cécité dysphasie endométriose coeliaque cœliaque`);

/** Other data that the law calls sensitive: beliefs, opinions, unions, origins, sex life, justice. */
export const SENSITIVE = words(`
  musulman musulmane juif juive catholique protestant protestante bouddhiste athée croyant croyante
  homosexuel homosexuelle lesbienne gay bisexuel bisexuelle trans transgenre hétérosexuel
  syndiqué syndiquée cgt cfdt fsu militant militante macroniste lfi rn frontiste
  arabe noir noire maghrébin maghrébine rom gitan sans-papiers
  prison condamné condamnée casier divorce divorcé divorcée licencié licenciée rsa surendetté surendettée`);

/** The writer speaks of themself. */
export const FIRST_PERSON = words("je j' j’ me m' m’ moi mon ma mes suis");
