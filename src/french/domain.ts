/**
 * Words of events, digital life, public action and evaluation that the Lefff lacks, written by hand:
 * they are known, so that they are read as they are and never taken for misspellings.
 */
import type { Upos } from '../model/text.js';
import type { Extra } from './supplement.js';

/** Nouns with a regular plural. */
const NOUNS = `
confcall webinar fab-lab meetup talk tote bag totebag foodtruck podcasteur tuto vidéoprojecteur
vidéo-projecteur webconférence webconf visio-conférence masterclasse team-building teambuilding icebreaker
ice-breaker afterwork after-work photobooth stand-up speed-meeting speed-networking world-café world-cafe
co-working coworker hackerspace maker living-lab livinglab medialab serious-game qr-code qrcode flashcode
line-up teaser livestream live-tweet tweet retweet thread hashtag community-manager storytelling storyboard
moodboard paperboard flipchart powerpoint slideshow verbatim quiz poll backoffice front-office big-data
blockchain captcha cloud crowdsourcing crowdfunding cyberattaque cyberharcèlement cybermalveillance cyber
cyberviolence data datacenter data-center datavisualisation dataviz datascientist data-scientist
dark-pattern deepfake deep-fake hypertrucage prompt opendata open-data e-administration e-démarche
e-commerce e-santé e-learning elearning e-sport mooc spoc fake-news fakenews infox infobésité mésinformation
malinformation hameçonnage phishing rançongiciel ransomware malware spyware firewall firmware framework
freemium hotspot hacking hotline lowtech hightech tech métavers metaverse mobinaute nft onboarding password
plug-in pop-up smartcity smart-city streamer livestreaming tchat téléprocédure téléservice télétravailleur
téléconsultation tierslieu token tracking tracker upload ux ui uxdesigner ux-designer webdesigner vpn
webmaster webmestre wiki wikimédien wordpress scroll scrolling reco screenshot screen scan roadmap backlog
scrum kanban brainstorm mindmap mind-map mapping design-thinking cartopartie mapathon contributhon éditathon
datathon bêta-testeur beta-testeur webradio web-radio webtoon fanfiction gamer gaming gameplay geek nerd
youtubeur youtubeuse influenceur influenceuse podcasting livetweet gafam gafa iag llm gpt chatgpt copilot
interco agglo epci ccas cias mjc fjt ehpad esat rsa aah caf cpam dgs dgfip ddfip dsi dpo drh drac dreal ess
scop scic amap rse lsf falc rgpd rgaa cnfs conum comm médnum mednum aptic non-recours coconstruction co-design
codesign co-conception coconception co-animation coanimation co-animateur co-organisateur co-porteur
codéveloppement co-développement co-financement capacitation encapacitation empowerment pair-à-pair
pair-aidance pair-aidant autoévaluation auto-évaluation auto-formation e-citoyen coopétition recyclerie
ressourcerie repair repair-café ressourcothèque grainothèque médiabus sous-titreur vélotypie vélotypiste
audiodescription ordi carto perso récup aprem déco prez récap recap brief débrief debrief débriefing
debriefing bla-bla compta com déj petit-déj petit-dej p'tit-déj tél asso assos dircom wrap smoothie bagel
burger kougelhopf tofu houmous tupperware ecocup écocup éco-cup lunchbox lunch-box lunchbag lunch-bag
doggy-bag finger-food barista covoit covoiturage co-voiturage ter rer hoverboard bullet-journal cheatsheet
cheat-sheet toolbox toolkit best-practice retex rex leaflet lanyard multiprise powerbank clé-usb
vidéo-mapping scéno mange-debout burnout bore-out slasheur indé réseautage mentorat mentoring marrainage
pad bullet reset babyfoot babysitter canelé oncologue touillette potière benchmarker team timekeeper time-keeper sketchnote sketch-note sketchnoting co-facilitateur kick-off kickoff
showroom show-room talk-show one-to-one battle lose lego
`;
/** Nouns without a plural of their own, and plurals. */
const UNCHANGING = `
master-class class tierslieux opensource url sncf ratp urssaf deep-learning machine-learning learning
start-ups bbb osm irve pcrs sig pnr csp iut univ opac
`;
/** Bodies, tools and brands, also typed in lower case. */
const NAMES = `
nec canopé anct dinum anssi cnil arcep ademe cnnum etalab ign insee inria cnrs afnor bpi pix grist apple amazon
facebook instagram insta tiktok youtube linkedin whatsapp snapchat twitch discord jitsi bigbluebutton
framasoft framaforms framapad framadate nextcloud peertube parcoursup mastodon wikidata openstreetmap github gitlab
debian ubuntu libreoffice microsoft android ipad chatgpt openai copilot anthropic canva figma miro trello
padlet mentimeter wooclap kahoot klaxoon genially tchap franceconnect ameli ants doctolib blablacar ouigo
uber deliveroo netflix airbnb weezevent eventbrite helloasso bluesky telegram wikimédia wikimedia mozilla
firefox gmail outlook teams slack qwant ecosia emmabuntüs emmaüs raspberry makey nao thymio
`;
/** English words of programmes and titles: `best of`, `open access`. */
const FOREIGN = `
up smart deep fake best day center centers common commons connect access chief analyst facts travel language
free game first work summit night coffee online offline on-site next good great cheap low high story stories
no null care toot papers model accessibility invited install brilliant turner finger friendly experience thinking lab labs city open-badge world ice breaker community back dark
`;
/** Adjectives in -e, -s, -es. */
const ADJECTIVES = `
capacitant bluffant kiffant impactant ressourçant challengeant clivant sourcé capacité désilotté énergisé
gamifié genré apprenant vidéoprojeté co-construit coconstruit streamé podcasté co-animé
`;
/** Adjectives with the same feminine; a plural in -s. */
const PLAIN_ADJECTIVES = `
éco-responsable tristoune écoresponsable éco-conçu végan végane technophobe multi-acteur multiacteur multi-partenarial
geek user-friendly low-cost classe green cheap zen has-been halal hallal responsive trash kitsch
`;
/** Verbs in -er. */
const VERBS = `
sourcer streamer uploader networker brainstormer pitcher prototyper co-animer buguer bugger bugguer scroller
googler hacker tweeter retweeter taguer briefer debriefer checker drafter switcher scorer updater désiloter
dé-siloter gamifier réseauter ambiancer chiller blablater ubériser podcaster wikifier sketchnoter dézoomer
spoiler monitorer designer flopper candidater prompter
`;
/** Nouns whose lemma is another noun: feminine names of trades that `word.ts` does not make, the spelling of 1990 where the Lefff lacks it. */
const OTHERWISE = `
évènement:événement ognon:oignon cheffe:chef autrice:auteur co-animatrice:co-animateur sapeuse:sapeur
`;
/** Interjections of typed messages. */
const CALLS = `
ptdr xd haha hihi héhé ahah wahou ouaip yes yeah yep nope gg bises cdt
`;

/** Ending, and the Lefff's features of the form. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['er', 'W'],
  ['é', 'Kms'],
  ['ée', 'Kfs'],
  ['és', 'Kmp'],
  ['ées', 'Kfp'],
  ['ant', 'G'],
  ...'e es ons ez ent ais ait ions iez aient a era erai erait eront'
    .split(' ')
    .map((ending) => [ending, 'P'] as const),
];

const split = (table: string): string[] => table.trim().split(/\s+/);

interface Read {
  readonly form: string;
  readonly lemma?: string;
  readonly pos: Upos;
  readonly morph: string;
}

const entry = ({ form, lemma = form, pos, morph }: Read): readonly [string, Extra] => [
  form,
  { form, lemma, pos, morph },
];

const plural = (form: string): string => (/[sxz]$/.test(form) ? form : `${form}s`);

const numbered = (form: string, pos: Upos, category: string, lemma = form): Read[] => [
  { form, lemma, pos, morph: `${category} s` },
  ...(plural(form) === form ? [] : [{ form: plural(form), lemma, pos, morph: `${category} p` }]),
];

const verb = (infinitive: string): Read[] =>
  ENDINGS.map(([ending, features]) => ({
    form: infinitive.slice(0, -2) + ending,
    lemma: infinitive,
    pos: 'VERB',
    morph: `v ${features}`,
  }));

/** Readings by lower-case form. */
export const domainReadings = (): (readonly [string, Extra])[] =>
  [
    ...split(NOUNS).flatMap((form) => numbered(form, 'NOUN', 'nc')),
    ...split(UNCHANGING).map((form): Read => ({ form, pos: 'NOUN', morph: 'nc' })),
    ...split(NAMES).map((form): Read => ({ form, pos: 'PROPN', morph: 'np' })),
    ...split(FOREIGN).map((form): Read => ({ form, pos: 'X', morph: 'etr' })),
    ...split(ADJECTIVES).flatMap((form) => [
      ...numbered(form, 'ADJ', 'adj'),
      ...numbered(`${form}e`, 'ADJ', 'adj', form),
    ]),
    ...split(PLAIN_ADJECTIVES).flatMap((form) => numbered(form, 'ADJ', 'adj')),
    ...split(VERBS).flatMap(verb),
    ...split(OTHERWISE).flatMap((pair) => {
      const [form = '', lemma = form] = pair.split(':');
      return numbered(form, 'NOUN', 'nc', lemma);
    }),
    ...split(CALLS).map((form): Read => ({ form, pos: 'INTJ', morph: 'pres' })),
  ].map(entry);
