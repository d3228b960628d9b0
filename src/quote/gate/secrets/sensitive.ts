/** Words that tell something private of whoever they are said of. */
export interface Family {
  /** What a person is. */
  readonly states: string;
  /** What a person has or goes through. */
  readonly matters: string;
  /** What is as often an image, « mon médicament de l’été »: told only where one takes it or was there. */
  readonly images: string;
}

/** Commas part the expressions; `(e)` is a feminine; a hyphen is a space. */
export const HEALTH: Family = {
  states: `autiste, asperger, dys, dyslexique, dysphasique, dyspraxique, dyscalculique, hyperactif, hyperactive,
    hypersensible, hyperacousique, acouphénique, électrosensible, sourd(e), malentendant(e), aveugle,
    malvoyant(e), non voyant(e), daltonien(ne), bègue, aphasique, dysarthrique, coeliaque, diabétique, épileptique,
    asthmatique, allergique, migraineux, migraineuse, cardiaque, greffée, dialysé(e), hémophile, opéré(e),
    hospitalisé(e), appareillé(e), amputé(e), invalide, paraplégique, tétraplégique, hémiplégique,
    trisomique, handicapé(e), infirme, convalescent(e), enceinte, ménopausée, stérile, dépressif, dépressive,
    bipolaire, borderline, schizophrène, psychotique, phobique, agoraphobe, anorexique, boulimique,
    insomniaque, suicidaire, alcoolique, alcoolo, toxicomane, séropositif, séropositive, séropo, malade, anxieux, anxieuse,
    obèse, prématuré(e), déscolarisé(e), intolérant(e), intolérant(e) au gluten, claustrophobe, mal entendant(e),
    mal voyant(e), hpi, haut potentiel, neuroatypique, stomisé(e), toxico, junkie, joueur compulsif, joueuse compulsive, joueur pathologique, joueuse pathologique, insuffisant(e) cardiaque, alergique, allergic, diabetic, dislexique, handicaper, mobilité réduite, pmr`,
  matters: `cancer, tumeur, leucémie, chimio, chimiothérapie, radiothérapie, rémission, rechute, dépression,
    burn out, burnout, bipolarité, schizophrénie, psychose, anxiété, trouble anxieux, trouble(s) de l' attention, trouble(s) du comportement, trouble(s) alimentaire, hyperactivité, phobie, agoraphobie,
    crise(s) d' angoisse, crise(s) de panique, tentative de suicide, maladie, handicap, surdité, cécité, malvoyance,
    dmla, glaucome, acouphène, hyperacousie, bégaiement, autisme, tsa, tdah, tda, dyslexie, dyspraxie,
    dysphasie, aphasie, diabète, épilepsie, asthme, migraine, allergie, sclérose, fibromyalgie,
    endométriose, parkinson, alzheimer, avc, infarctus, embolie, dialyse, greffe, hospitalisation,
    hôpital psychiatrique, hôpital, prothèse, fauteuil roulant, fauteuil électrique, appareil(s) auditif,
    grossesse, accouchement, pma, fiv, ivg, avortement, fausse(s) couche, ménopause, vih, sida, alcoolisme, sevrage, désintox, désintoxication,
    cure de désintox, cure de désintoxication, postcure, overdose, méthadone, alcooliques anonymes, narcotiques anonymes, addictologie, 
    arrêt(s) maladie, arrêt(s) de travail, longue maladie, hernie, hernie discale, arthrose, arthrite, rhumatisme,
    polyarthrite, spondylarthrite, sciatique, lumbago, lombalgie, tendinite, entorse, hypertension, ménière,
    insuline, ventoline, cortisone, morphine, alzeimer, altzheimer, parkinsson, depresion, deppression,
    burn aout, born out, burn outs, mi temps thérapeutique, invalidité, rqth, aah, mdph, ald, fatigue chronique, covid long,
    crohn, pacemaker, glycémie, cholestérol, tension artérielle, implant(s) cochléaire, sonotone,
    stoma, stomie, gastro, intoxication alimentaire, mucoviscidose, drépanocytose, myopathie, lupus, psoriasis, phlébite, arythmie, apnée du sommeil,
    incontinence, anorexie, boulimie, déficit auditif, déficit visuel, déficience auditive, déficience visuelle, poche de stomie, lithium, neuroleptique, somnifère, métastase, escarre, perfusion,
    mal être, bouffée délirante, crise d' épilepsie, crise d' asthme, tca, paranoïa, stress post traumatique, trouble(s) bipolaire, mutation brca, mutation génétique, gène brca, congé mat, congé maternité, congé patho,
    essai bébé, xanax, lexomil, prozac, ritaline, tramadol, subutex, seropositivité`,
  images: `médicament, médoc, traitement, antidépresseur, anxiolytique, thérapie, psychothérapie, drogue, addiction,
    béquille, canne, fauteuil, déambulateur, rollator`,
};

/** Other data that the law calls sensitive, or that costs to tell: beliefs, opinions, origins, love, justice, want, loss. */
export const PRIVATE: Family = {
  states: `catholique, catho, musulman(e), juif, juive, protestant(e), évangélique, bouddhiste, hindou(e),
    chrétien(ne), orthodoxe, témoin(s) de jéhovah, mormon(e), athée, croyant(e), pratiquant(e), franc maçon(ne),
    communiste, socialiste, macroniste, mélenchoniste, lepéniste, frontiste, gaulliste, royaliste, anarchiste,
    trotskiste, syndicaliste, syndiqué(e), délégué(e) syndical(e), militant(e),
    noir(e), arabe, maghrébin(e), rom, gitan(e), tsigane, manouche, métis(se), asiatique, africain(e),
    algérien(ne), marocain(e), tunisien(ne), syrien(ne), afghan(e), kurde, turc, turque, malien(ne),
    sénégalais(e), congolais(e), comorien(ne), ukrainien(ne), kabyle, berbère, peul(e), tamoul(e), tchétchène, palestinien(ne),
    libanais(e), irakien(ne), iranien(ne), haïtien(ne), ivoirien(ne), camerounais(e), guinéen(ne), érythréen(ne), soudanais(e), somalien(ne), yéniche, immigré(e), migrant(e), réfugié(e), exilé(e),
    sans papier, demandeur d' asile, demandeuse d' asile, apatride, clandestin(e),
    homosexuel(le), homo, gay, lesbienne, bisexuel(le), hétérosexuel(le), trans, transgenre, intersexe, queer, pd, pansexuel(le), asexuel(le), genderfluid,
    non binaire, moine, prêtre, rabbin, imam, diacre, séminariste, bonne soeur, détenu(e), taulard(e), incarcéré(e), prisonnier, prisonnière, chômeur, chômeuse,
    demandeur d' emploi, demandeuse d' emploi, sans emploi, sans travail, sans domicile, sans abri, sdf,
    à la rue, licencié(e), endetté(e), surendetté(e), expulsé(e), interdit(e) bancaire,
    racisé(e), voilé(e), élu(e) d' opposition, conseiller d' opposition, conseillère d' opposition,
    veuf, veuve, endeuillé(e), divorcé(e), illettré(e), analphabète, gréviste, dubliné(e), ancien combattant`,
  matters: `titre de séjour, carte de séjour, situation irrégulière, oqtf, demande d' asile, garde à vue, casier,
    curatelle, sous tutelle, bracelet électronique, sursis, contrôle judiciaire, liberté conditionnelle, détention, parloir, taule,
    chômage, chomdu, licenciement, dépôt de bilan, rsa, minima sociaux, fin de droit, surendettement, huissier, expulsion, restos du coeur,
    banque alimentaire, secours populaire, pôle emploi, france travail, divorce, deuil, ramadan, carême, coming out, naturalisation, régularisation de papiers, visa expiré, loyer(s) impayé, procédure dublin, carte de résident, cnda, dossier de surendettement,
    cgt, cfdt, fsu, unsa, cftc, snuipp, lfi, rn, fn, pcf, npa, eelv, hijab, kippa`,
  images: 'prison, messe, mosquée, synagogue, culte, voile, foulard',
};

/** The same letters where they tell nothing of anybody, in a line of folded forms. */
export const ELSEWHERE = new RegExp(
  `(?<= )(?:${[
    /(?:sourde?|aveugle)s? (?:a|au|aux|devant) (?!l' oreille|\d|la naissance|cent|(?:tout|bien|beaucoup) [a-z]+[eiu] |(?:pu|du|ete|suivi|adore|aime|apprecie|assiste|participe|renonce) )/,
    /intolerante?s? (?!(?:au|aux|a la?|a l') (?:\w+' )?(?:gluten|lactose|lait|fructose|histamine|oeuf|sucre|ble|arachide|noi))/,
    /allerg(?:iqu|i)es? (?:a|au|aux) (?!(?:la |l' )?(?:gluten|arachide|lactose|lait|noi|fruit|poisson|crustac|pollen|latex|penic|oeuf|soja|sesame|moutarde|celeri|kiwi|fraise|abeille|guepe|graminee|bouleau|chat|poil|acarien|parfum))/,
    /malades? (?:de (?!parkinson|alzheimer|charcot)|du |d' |imaginaire)/,
    /(?:de|vraie?|comme une?|comme des) (?:malade|sourd|aveugle|handicapee?)s? /,
    /handicapee?s? (?:de l' |du |des )/,
    /anxieu(?:x|ses?) (?:a l' idee|de|d' |avant|pour|quant|que)/,
    /militante?s? (?:du|de la|de l'|des|pour|d'|de) (?!cgt|cfdt|fsu|rn|fn|lfi|pcf|ps|gauche|droite|parti|front|france)/,
    /prisonni(?:er|ere)s? (?:de|d'|du|des) /,
    /(?:nuit|salle|soiree|cafe|humour|boite|chocolat|tableau|ecran|serie|roman|film|tenue|robe|marche|bete|point|liste)s? noire?s? /,
    /noire?s? (?:de|d') (?:monde|gens)|(?:dans|le|du|au) noir |gay savoir/,
    /(?:l'|une|les|des|cette|nos|vos|deux) enceintes? |enceintes? (?:bluetooth|acoustique|sonore|connecte)/,
    /(?:handicap|maladie|phobie|allergie) (?:\w+ ){0,2}, c' est (?:de|d') /,
    /overdoses? (?:de |d' |des )(?!(?:medic|heroine|cocaine|drogue))|entorses? (?:a|au|aux) (?!l'|la cheville)|operee? un /,
    /traitement (?:de|des) (?:texte|donnee|choc|faveur)/,
    /(?<=^ )(?:pmr|mobilite reduite|(?:sourd|handicape|allergique|autiste|malentendant|malvoyant|aveugle|diabetique)s) (?=,)/,
    /rn \d+ /,
    /chomage technique/,
    /illettree?s? (?:de l'|du|en|des) /,
    /(?:cure de )?(?:desintox(?:ication)?|sevrage|detox) (?:numeriques?|digitales?|informatiques?|mediatiques?|des? (?!l' alcool|la drogue|drogue|cocaine|heroine|alcool)|d' (?!alcool|heroine)|du )/,
    /phobie (?:administrative|numerique|informatique)/,
  ]
    .map(({ source }) => source)
    .join('|')})`,
  'gu',
);

/** Those whose life is told with the writer’s: after « mon », « ma », « son ». */
export const KIN = `mari, femme, homme, mec, meuf, nana, chéri(e), tonton, tata, beau frère, belle soeur, beau fils, belle fille, gendre, bru, épouse, époux, conjoint(e), compagne, compagnon, copain, copine, ex, fils, fille,
  enfant, gamin(e), gosse, bébé, ado, père, mère, papa, maman, parent, frère, soeur, oncle, tante, cousin(e),
  neveu, nièce, grand père, grand mère, mamie, papi, beau père, belle mère, petit fils, petite fille, famille,
  ami(e), meilleur(e) ami(e), jumeau, jumelle, élève, collègue, binôme, voisin(e)`;

/** Words of abuse, said of a person. */
export const ABUSE = `odieux, odieuse, infect(e), imbuvable, exécrable, ignoble, abject(e), détestable, insupportable,
  méprisant(e), hautain(e), arrogant(e), agressif, agressive, violent(e), vulgaire, grossier, grossière,
  désagréable, antipathique, impoli(e), irrespectueux, irrespectueuse, condescendant(e), dédaigneux, dédaigneuse,
  prétentieux, prétentieuse, imbu(e), autoritaire, infantilisant(e), mal aimable, pas aimable, méchant(e),
  cassant(e), brusque, nul(le), à la limite de l' insulte,
  malpoli(e), malhonnête, corrompu(e), raciste, sexiste, misogyne, homophobe, antisémite, pervers(e),
  harceleur, harceleuse, prédateur, menteur, menteuse, voleur, voleuse, escroc, tricheur, tricheuse,
  incompétent(e), incapable, débile, fou, folle, cinglé(e), taré(e), hystérique, à enfermer, ivre, bourré(e),
  saoul(e), soûl(e), alcoolique, gros lourd, grosse vache, peau de vache, bique, garce, mégère, sorcière, clown,
  guignol, pantin, tyran, despote, dictateur, manipulateur, manipulatrice, abruti(e), imbécile, idiot(e),
  crétin(e), con, conne, connard(e), salaud, salope, facho, nazi(e), pourri(e), minable,
  mégalo, mégalomane, mythomane, toxique, hypocrite, faux cul, lèche bottes, lèche cul, charlot, branquignol, tocard(e),
  fainéant(e), feignant(e), feignasse, fumiste, planqué(e), parasite, ordure, crapule, raclure, vipère, cerbère, dragon,
  requin, boulet, plaie, pimbêche, potiche, greluche, gourde, petit chef, chefaillon, mufle, goujat, malotru, rustre,
  plouc, beauf, naze, nase, bête comme ses pieds, tête à claque, kapo, pitbull, chien de garde`;
