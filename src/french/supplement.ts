import { stripAccents } from '../accents.js';
import { groupBy } from '../group-by.js';
import type { Token, Upos } from '../model/text.js';
import { domainReadings } from './domain.js';

/** A reading that the dictionary lacks. */
export interface Extra {
  /** As it would be written in full. */
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
  readonly guess?: NonNullable<Token['guess']>;
  /** Lefff category and features, where the tagger may take the word for one of the Lefff's. */
  readonly morph?: string;
}

/** typed → POS, full form, and the lemma where it differs (`_` stands for a space). */
const ABBREVIATIONS = `
mrc INTJ merci;mrci INTJ merci;tlm NOUN tout_le_monde monde;pk ADV pourquoi;ptet ADV peut-être;ptetre ADV peut-être;vrmt ADV vraiment;trs ADV très
pa ADV pas;jms ADV jamais;ri1 PRON rien;bi1 ADV bien;koi PRON quoi;ki PRON qui;ke SCONJ que;ke PRON que;trés ADV très;tré ADV très;moin ADV moins;bocoup ADV beaucoup;assé ADV assez;asser ADV assez;temp NOUN temps;bouf NOUN bouffe;simpa ADJ sympa;sinpa ADJ sympa;nikel ADJ nickel;niquel ADJ nickel;aceuil NOUN accueil
exelent ADJ excellent;exelente ADJ excellente excellent;exellent ADJ excellent;exellente ADJ excellente excellent;sympatique ADJ sympathique;sympatiques ADJ sympathiques sympathique;malheuresement ADV malheureusement;malheureusment ADV malheureusement
psk SCONJ parce_que;pcke SCONJ parce_que;pske SCONJ parce_que;parske SCONJ parce_que;pasque SCONJ parce_que
tjr ADV toujours;tj ADV toujours;vmt ADV vraiment;nn INTJ non;mé CCONJ mais;kel DET quel;kelle DET quelle quel
qlq DET quelques quelque;qlqs DET quelques quelque;qlqn PRON quelqu'un;qlqch PRON quelque_chose;qch PRON quelque_chose
grd ADJ grand;grde ADJ grande grand;grds ADJ grands grand;gd ADJ grand;gde ADJ grande grand;gds ADJ grands grand;intervts NOUN intervenants intervenant
auj ADV aujourd'hui;celà PRON cela;çà PRON ça
bcp ADV beaucoup;bcoup ADV beaucoup;bp ADV beaucoup;rdv NOUN rendez-vous;rv NOUN rendez-vous
pb NOUN problème;pbs NOUN problèmes problème;pbm NOUN problème;pbms NOUN problèmes problème
qd SCONJ quand;tt ADV tout;ts ADJ tous tout;tte ADJ toute tout;ttes ADJ toutes tout
tro ADV trop;tjs ADV toujours;tjrs ADV toujours;svt ADV souvent;ds ADP dans;pr ADP pour;ss ADP sans;ac ADP avec
nb NOUN nombre;nbx ADJ nombreux;nbreux ADJ nombreux;qq DET quelques quelque;qqs DET quelques quelque
qqch PRON quelque_chose;qqn PRON quelqu'un;pcq SCONJ parce_que;lgtps ADV longtemps;mtn ADV maintenant
dc ADV donc;stp INTJ s'il_te_plaît;svp INTJ s'il_vous_plaît;cad CCONJ c'est-à-dire;càd CCONJ c'est-à-dire
nvx ADJ nouveaux nouveau;nveau ADJ nouveau;ptit ADJ petit;ptits ADJ petits petit;ptite ADJ petite petit
dsl ADJ désolé;bjr INTJ bonjour;slt INTJ salut;tps NOUN temps;asap ADV asap;fr NOUN français
intéret NOUN intérêt;ms CCONJ mais;vs PRON vous;ns PRON nous;pdt ADP pendant;avt ADP avant;ap ADP après
etc ADV etc. etc.;r.a.s ADV ras;r.a.s. ADV ras;n.c ADV nc;n.c. ADV nc;mr NOUN monsieur;mme NOUN madame;mmes NOUN mesdames madame;mlle NOUN mademoiselle
m. NOUN monsieur;mr. NOUN monsieur;mm. NOUN messieurs monsieur;dr NOUN docteur;dr. NOUN docteur
n° NOUN numéro;ex. NOUN exemple;p. NOUN page;st. ADJ saint;ste. ADJ sainte saint;env. ADV environ
`;

/** Missing apostrophes that are read as one word, with the lemma of its main one; others are two (elisions.ts). */
const STUCK = `
cest AUX c'est être;cetait AUX c'était être;cétait AUX c'était être;jai AUX j'ai avoir
quil SCONJ qu'il que;quon SCONJ qu'on que;quelle_est AUX quelle_est être;daccord NOUN d'accord accord
jetais AUX j'étais être;jétais AUX j'étais être;jaime VERB j'aime aimer;nest AUX n'est être;sest AUX s'est être;ny PRON n'y y;yavait VERB y_avait avoir;ya VERB y_a avoir;aujourdhui ADV aujourd'hui
parceque SCONJ parce_que;chui AUX je_suis être;chuis AUX je_suis être;jsuis AUX je_suis être;jé AUX j'ai avoir
chais VERB je_sais savoir;chai VERB je_sais savoir;jsais VERB je_sais savoir;jsai VERB je_sais savoir;cetai AUX c'était être;cétai AUX c'était être;quelquun PRON quelqu'un;ct AUX c'était être;nai AUX n'ai avoir;na AUX n'a avoir
`;

/** Words of events and of digital life, and speech, that the dictionary does not know as such. */
const DOMAIN = `
orga NOUN;orgas NOUN orga;visio NOUN;visios NOUN visio;replay NOUN;replays NOUN replay;conf NOUN;confs NOUN conf
appli NOUN;applis NOUN appli;webinaire NOUN;webinaires NOUN webinaire;keynote NOUN;keynotes NOUN keynote
slide NOUN;slides NOUN slide;stand NOUN;hackathon NOUN;hackathons NOUN hackathon;networking NOUN
workshop NOUN;workshops NOUN workshop;feedback NOUN;feedbacks NOUN feedback;open-source ADJ;open ADJ
e-inclusion NOUN;illectronisme NOUN;tiers-lieu NOUN;tiers-lieux NOUN tiers-lieu;fablab NOUN;fablabs NOUN fablab
low-tech NOUN;food-truck NOUN;food-trucks NOUN food-truck;veggie ADJ;veggies ADJ veggie;vegan ADJ;végé ADJ;végés ADJ végé;sympa ADJ;sympas ADJ sympa
top ADJ;top NOUN;genre ADV;super ADV;super ADJ;nickel ADJ;cool ADJ;génial ADJ;pro ADJ;pros NOUN pro;podcast NOUN;podcasts NOUN podcast
fédérateur ADJ;inspirant ADJ;inspirante ADJ inspirant;inspirants ADJ inspirant;inspirantes ADJ inspirant
inclusif ADJ;inclusive ADJ inclusif;inclusifs ADJ inclusif;inclusives ADJ inclusif;co-construction NOUN
mail NOUN;mails NOUN mail;wifi NOUN;wi-fi NOUN;qr NOUN;code NOUN;badge NOUN;timing NOUN;planning NOUN;casting NOUN
speaker NOUN;speakers NOUN speaker;streaming NOUN;live NOUN;chatbot NOUN;chatbots NOUN chatbot;ia NOUN;pmr NOUN
cybersécurité NOUN;numérique NOUN;numérique ADJ;médiation NOUN;littératie NOUN;démo NOUN;démos NOUN démo
visioconférence NOUN;visioconférences NOUN visioconférence;masterclass NOUN;masterclasses NOUN masterclass;speed-dating NOUN
speed NOUN;dating NOUN;pitch NOUN;pitchs NOUN pitch;coworking NOUN;makerspace NOUN;escape-game NOUN;cosy ADJ;fun ADJ;flyer NOUN;flyers NOUN flyer;comcom NOUN;barcamp NOUN;barcamps NOUN barcamp;startup NOUN;startups NOUN startup;start-up NOUN
voila VERB voilà;kakemono NOUN;post-it NOUN;post-its NOUN post-it;goodies NOUN;goodie NOUN;after NOUN;brunch NOUN;burn-out NOUN
intervenant NOUN;intervenante NOUN intervenant;intervenants NOUN intervenant;intervenantes NOUN intervenant
participant NOUN;participante NOUN participant;participants NOUN participant;participantes NOUN participant
ouais INTJ;euh INTJ;bah INTJ;ben INTJ;hein INTJ;ah INTJ;oh INTJ;hm INTJ;mh INTJ;mmh INTJ;hum INTJ;bof INTJ
bravo INTJ;merci INTJ;bonjour INTJ;bonsoir INTJ;salut INTJ;pff INTJ;wow INTJ;waouh INTJ;ok INTJ;oui INTJ;allo INTJ;allô INTJ
hop INTJ;aïe INTJ;chut INTJ;tiens INTJ;ouf INTJ;youpi INTJ;hourra INTJ;chapeau INTJ;lol INTJ;mdr INTJ
non INTJ;quoi INTJ;bon INTJ;mince INTJ;zut INTJ;sinon ADV;où ADV;auquel ADP à;auxquels ADP à;auxquelles ADP à;duquel ADP de;desquels ADP de;desquelles ADP de
iel PRON;iels PRON iel;celleux PRON celui;ceulles PRON celui;toustes PRON tout
`;

function lines(table: string, guess?: NonNullable<Token['guess']>): (readonly [string, Extra])[] {
  return table
    .trim()
    .split(/[;\n]/)
    .map((line) => {
      const [typed = '', pos = '', full = typed, lemma = full] = line
        .split(' ')
        .map((part) => part.replace(/_/g, ' '));
      const extra = { form: full, lemma, pos: pos as Upos };
      return [typed, guess ? { ...extra, guess } : extra] as const;
    });
}

/** Domain words keep their own form: their third cell is the lemma. */
const domainLines = (): (readonly [string, Extra])[] =>
  lines(DOMAIN).map(([typed, extra]) => [typed, { ...extra, form: typed, lemma: extra.form }]);

/** Readings by lower-case form: abbreviations, missing apostrophes, words of the domain. */
export const SUPPLEMENT: ReadonlyMap<string, readonly Extra[]> = new Map(
  [
    ...groupBy(
      [
        ...lines(ABBREVIATIONS, 'abbreviation'),
        ...lines(STUCK, 'spelling'),
        ...domainLines(),
        ...domainReadings(),
      ],
      ([typed]) => typed,
    ),
  ].map(([typed, all]) => [typed, all.map(([, extra]) => extra)]),
);

/** The words of the supplement as typed without their accents, where that is no word of the supplement. */
export const UNACCENTED: ReadonlyMap<string, readonly Extra[]> = new Map(
  [...SUPPLEMENT]
    .map(([typed, extras]) => [stripAccents(typed), extras] as const)
    .filter(([bare]) => !SUPPLEMENT.has(bare)),
);
