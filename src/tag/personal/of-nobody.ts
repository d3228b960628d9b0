import { wordSet } from '../../ground/listed.js';
import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { isPredicate } from '../tokens.js';
import { RANKS } from './titles.js';

/** « Salle Marie Curie », « gymnase Jean Moulin », « San Francisco », « en Virginie », « l’appli Oscar »: places and tools. */
const CALLED_BY_NAMES = wordSet(`
  salle amphi amphithéâtre auditorium halle halles quartier place rue avenue boulevard allée impasse esplanade quai pont gare station lycée collège école maternelle crèche université campus
  hôpital clinique ehpad hôtel palais théâtre cinéma espace centre bâtiment pavillon stade gymnase boulodrome complexe dojo piscine patinoire vélodrome musée médiathèque bibliothèque ludothèque
  cidre cuvée brasserie ipa duchesse
  résidence cité fondation parc square jardin lac île saint sainte st ste sant santez san santa new los silicon en ker the ia assistant chatbot robot logiciel outil appli application plateforme`);

/** What a house is, between that and its name: « groupe scolaire Jules Ferry », « salle polyvalente Jean Moulin ». */
const OF_HOUSE =
  /^(?:scolaire|maternelle|primaire|élémentaire|polyvalente|omnisports?|sporti(?:f|ve)|nautique|culturel(?:le)?|sociale?|privée?)$/u;

/** « rue du général Leclerc », « place de l’abbé Pierre ». */
const HONOURED = /^(?:docteur|général|maréchal|amiral|président)$/u;
const isHonour = (form: string): boolean => RANKS.has(form) || HONOURED.test(form);

/** Words among which a street or a house is called by a name: « avenue du colonel Moreau ». */
const NEAR = 5;

/**
 * Whether a name is that of a place or a house, or goes on with it: « gymnase | Lebrun », « rue Victor | Hugo », « place
 * du colonel | Moreau »; not « l’école de | Sandrine », « la salle où | Dupont parlait ».
 */
export function isOfPlace(tokens: readonly Token[], index: number): boolean {
  let honoured = isHonour(tokens[index]?.form ?? '');
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const { form, text, pos } = tokens[at]!;
    const isPlace =
      CALLED_BY_NAMES.has(form) || (form === 'scolaire' && tokens[at - 1]?.form === 'groupe');
    if (isPlace) return !(isWhere(tokens, at) && actsAfter(tokens, index));
    honoured ||= isHonour(form);
    const isTie = honoured && (/^d[eu']$/u.test(form) || tokens[at - 1]?.form === 'de');
    const isCapital = /^\p{Lu}/u.test(text) && pos !== 'ADJ';
    const goesOn = isTie || isCapital || pos === 'PROPN' || OF_HOUSE.test(form);
    if (!goesOn && !isHonour(form)) return false;
  }
  return false;
}

/** « À la piscine », « au centre », « dans la salle ». */
const isWhere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:à|aux?|dans|en)$/u.test(tokens[tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1]?.form ?? '');

/** Whether the names from one on do something: « à la piscine Nadia hurlait », « à la crèche Sandrine m’a aidée ». */
function actsAfter(tokens: readonly Token[], index: number): boolean {
  let after = index + 1;
  while (/^\p{Lu}/u.test(tokens[after]?.text ?? '')) after += 1;
  const next = tokens[after];
  return (
    next !== undefined && (isPredicate(next) || /^(?:m'|me|nous|s'|se|n'|ne)$/u.test(next.form))
  );
}

/** « L’association Kelunivers BRETIGNOLLES », « les tablettes Samsung GALAXY »: groups and makes, which no first name follows. */
const NAMED_THINGS = wordSet(`
  association asso collectif fédération société entreprise cabinet startup start-up équipe projet programme dispositif réseau stand hall groupe
  ordinateur pc tablette téléphone smartphone imprimante écran console casque clavier souris véhicule`);

/** Whether words that are unknown name the thing right before them. */
export function isOfThing(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && [before.form, before.lemma].some((one) => NAMED_THINGS.has(one));
}

/** « La gare de Victoria »; not « le stand de Victoria », « l’arrêt de Victoria ». */
const STOPS = /^(?:gare|station|métro|aéroport|rue|avenue|boulevard|quai|pont|caverne) d[eu'] $/u;

/** Sayings with a name: « un fil d’Ariane », « le talon d’Achille »; not « le fil d’Ariane Dupont ». */
const SAYINGS = wordSet(`
  fil-ariane talon-achille pomme-adam arche-noe jugement-salomon boite-pandore cheval-troie tonneau-danaides
  madeleine-proust baiser-judas travail-hercule œuf-colomb oeuf-colomb cuisse-jupiter rocher-sisyphe mythe-sisyphe epee-damocles
  supplice-tantale nez-cleopatre tour-babel ane-buridan`);
/** « Jean qui rit », « déshabiller Pierre pour habiller Paul ». */
const LAUGHING = /^(?:rit|pleure)$/u;
const DRESSING = ['déshabiller', 'habiller'];

function isOfSaying(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || /^\p{Lu}/u.test(next?.text ?? '')) return false;
  if (next?.form === 'qui' && LAUGHING.test(tokens[index + 2]?.form ?? '')) return true;
  const before = tokens[index - 1];
  const noun = /^(?:de|d'|du|des)$/u.test(before?.form ?? '') ? tokens[index - 2] : before;
  if (DRESSING.includes(before?.lemma ?? '')) {
    const near = tokens.slice(Math.max(0, index - NEAR), index + NEAR);
    return DRESSING.every((verb) => near.some(({ lemma }) => lemma === verb));
  }
  return SAYINGS.has(`${fold(noun?.lemma ?? '')}-${fold(token.form)}`);
}

/** Games, films and their heroes, whose words read as names: « un Koh Lanta du numérique ». */
const WORKS = wordSet(`
  koh-lanta harry-potter indiana-jones sherlock-holmes arsène-lupin arsene-lupin james-bond lara-croft mario-kart
  peter-pan mary-poppins`);

/** « Manu militari », « Albert IA ». */
const FOLLOWED = /^(?:militari|ia)$/u;

/** Whether a first name there names a place, a tool or an assistant, is Latin, or of a saying. */
export function isOfNobody(tokens: readonly Token[], index: number): boolean {
  const [noun = '', before = '', token = ''] = [2, 1, 0].map((back) => tokens[index - back]?.form);
  return (
    tokens[index]?.text === 'IBAN' ||
    FOLLOWED.test(tokens[index + 1]?.form ?? '') ||
    WORKS.has(`${token}-${tokens[index + 1]?.form}`) ||
    isOfPlace(tokens, index) ||
    isOfSaying(tokens, index) ||
    CALLED_BY_NAMES.has(token) ||
    STOPS.test(`${noun} ${before} `)
  );
}

/** What one may thank or name without an article, and is nobody: towns, organisations and tools. */
const KNOWN_THINGS = wordSet(`
  paris lyon marseille lille nantes rennes toulouse strasbourg montpellier grenoble nice brest rouen dijon angers limoges poitiers metz nancy reims caen toulon
  besançon orléans bruxelles genève montréal londres berlin madrid barcelone rome naples milan venise lisbonne toronto quimper france europe bretagne occitanie normandie alsace corse
  etalab framasoft mednum wikimédia wikipédia pix emmaüs peertube mobilizon mastodon doctolib openstreetmap github gitlab nextcloud jitsi tchap osmose matomo wikidata linuxfr osm
  arcep arcom cnil anct adullact ademe insee docaposte capgemini sopra hinaura rhinocc
  epci tpe pme amo ess esn ong opco rgpd
  google microsoft apple amazon facebook instagram linkedin youtube android windows debian ubuntu chatgpt claude mistral copilot internet
  klaxoon wooclap kahoot mentimeter beekast padlet genially canva trello moodle wordpress elementor libreoffice powerpoint framapad framadate bigbluebutton zotero
  discord slack whatsapp telegram twitter bluesky tiktok snapchat twitch webex arduino raspberry microbit thymio ozobot makey minetest minecraft roblox blender unity godot siri`);

export const isKnownThing = (form: string): boolean => KNOWN_THINGS.has(form);

/** « Rose et Olive comme teintes des affiches ». */
const COLOURS =
  /^(?:rose|violette|blanche|olive|prune|cerise|jade|ambre|garance|capucine|clémentine|iris)$/u;
const SHADE = /^(?:couleurs?|teintes?|coloris|nuances?|tons)$/u;
/** Tokens between a colour and the word that says so. */
const FAR_TOKENS = 6;

/** Whether a first name is a colour there. */
export const isColour = (tokens: readonly Token[], index: number): boolean =>
  COLOURS.test(tokens[index]?.form ?? '') &&
  tokens
    .slice(Math.max(0, index - FAR_TOKENS), index + FAR_TOKENS)
    .some(({ form }) => SHADE.test(form));

/** Assistants and what they come with: « Claude et ChatGPT », « Claude Code » name nobody. */
const ASSISTANTS =
  /^(?:[Cc]hat-?GPT|[Cc]hatgpt|GPT\S*|[Cc]opilot|[Gg]emini|[Mm]istral|[Pp]erplexity|Anthropic|Llama)$/u;
/** Tokens between two of a list. */
const LISTED = 2;

/** « J’ai testé Claude », « dans Claude »: one uses nobody, and nothing is done in somebody. */
const isUsed = ({ form, lemma }: Token): boolean =>
  form === 'dans' || /^(?:utiliser|tester|essayer|installer|manier|configurer)$/u.test(lemma);

export const isAssistant = (tokens: readonly Token[], index: number): boolean =>
  (index > 0 && isUsed(tokens[index - 1]!)) ||
  tokens[index + 1]?.text === 'Code' ||
  tokens
    .slice(Math.max(0, index - LISTED), index + LISTED + 1)
    .some(({ text }) => ASSISTANTS.test(text));
