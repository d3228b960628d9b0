import { wordSet } from '../../listed.js';
import type { Token } from '../../model/text.js';

/** « Salle Marie Curie », « rue Victor Hugo », « San Francisco », « en Virginie », « l’appli Oscar »: places and tools. */
const CALLED_BY_NAMES = wordSet(`
  salle amphi amphithéâtre auditorium halle place rue avenue boulevard quai pont gare station lycée collège école université campus hôpital hôtel palais théâtre espace centre bâtiment pavillon stade musée médiathèque bibliothèque
  résidence fondation parc square lac île saint sainte st ste san santa new los silicon en ker the ia assistant chatbot robot logiciel outil appli application plateforme`);

/** Words among which a street or a house is called by a name: « avenue du colonel Moreau ». */
const NEAR = 4;

/** Whether a name of a family is that of a place or a house. */
export const isOfPlace = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - NEAR), index).some(({ form }) => CALLED_BY_NAMES.has(form));

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

/** « Manu militari », « Albert IA ». */
const FOLLOWED = /^(?:militari|ia)$/u;

/** Whether a first name there names a place, a tool or an assistant, or is Latin. */
export function isOfNobody(tokens: readonly Token[], index: number): boolean {
  const [noun = '', before = '', token = ''] = [2, 1, 0].map((back) => tokens[index - back]?.form);
  return (
    tokens[index]?.text === 'IBAN' ||
    FOLLOWED.test(tokens[index + 1]?.form ?? '') ||
    CALLED_BY_NAMES.has(before) ||
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
  /^(?:[Cc]hat-?GPT|[Cc]hatgpt|GPT\S*|[Cc]opilot|[Gg]emini|[Mm]istral|[Pp]erplexity|Anthropic|Llama|Code)$/u;
/** Tokens between two of a list. */
const LISTED = 2;

/** « J’ai testé Claude », « dans Claude »: one uses nobody, and nothing is done in somebody. */
const isUsed = ({ form, lemma }: Token): boolean =>
  form === 'dans' || /^(?:utiliser|tester|essayer|installer|manier|configurer)$/u.test(lemma);

export const isAssistant = (tokens: readonly Token[], index: number): boolean =>
  (index > 0 && isUsed(tokens[index - 1]!)) ||
  tokens
    .slice(Math.max(0, index - LISTED), index + LISTED + 1)
    .some(({ text }) => ASSISTANTS.test(text));
