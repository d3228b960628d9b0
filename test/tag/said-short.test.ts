import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string, question: string = ASKED.neutral) =>
  tagged(text, question).tags.sentiment.label;

describe('a few words that judge, where nothing in particular is asked', () => {
  it.each([
    'galère',
    'GALERE',
    'perfectible',
    'un débat stérile',
    'réseau de bus insuffisant',
    'je suis contre les gobelets',
    'je suis opposé au tout numérique',
    'laissez-nous nos arbres',
    'rendez nous le buffet d’avant',
    'merci mais non merci',
    'j’ai vu mieux',
    'la loose',
    'relou',
    'retour à la case départ',
    'le minimum syndical',
    'encore du boulot',
    'Vous n’avez pas répondu à mon mail',
    'on voyait rien',
    'On repart comme on est venu',
    'JE NE ME SUIS PAS SENTIE A MA PLACE',
    'je n’ai pas trouvé ce que je cherchais',
    'Pas exactement ce que j’étais venue chercher',
    'la mayo n’a pas pris',
    '--',
    'petit bémol sur le son',
    'Seul bémol, l’acoustique',
    'quelques soucis de micro',
    'ah bravo le wifi…',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
    expect(tagged(text).tags.intents).not.toContain('remerciement');
  });

  it.each([
    'je suis pour le tri des déchets',
    'validé',
    'plein la vue',
    'je n’ai pas boudé mon plaisir',
    'pas piqué des vers',
    'un temps d’avance',
    'j’ai trouvé ma place',
    'du bon sens',
    'Très bonne journée',
    'TRES BONNE JOURNEE',
    'une bonne soirée',
    'Bel évènement',
    'vous êtes des champions',
    'j’ai hâte',
    'Mrc à tte l’équipe',
    'bonne clim',
    'peu de retard',
    'moins de bruit que l’an dernier',
    'plus d’ateliers que l’an dernier',
    'enfin du wifi',
    'pas besoin de courir',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });

  it.each([
    ['je suis pour la première fois à Lyon', 'neutral'],
    ['mitigé', 'mixed'],
    ['accueil ++, repas --', 'mixed'],
    ['Ateliers ++ plénières -', 'mixed'],
    ['ateliers + plénières – buffet +', 'mixed'],
    ['trop discret', 'negative'],
    ['surtout ne touchez pas au format', 'positive'],
    ['touchez pas à nos tarifs', 'negative'],
    ['même format l’année prochaine', 'positive'],
    ['super l’accueil, nul le repas', 'mixed'],
    ['super la salle, nul besoin de plus', 'positive'],
    ['super l’accueil, nul doute que je reviens', 'positive'],
    ['salle ok', 'positive'],
    ['wifi pas ok', 'negative'],
    ['à améliorer', 'negative'],
    ['accueil 5 étoiles, repas 2 étoiles', 'mixed'],
    ['accueil 18/20 repas 8/20', 'mixed'],
    ['accueil parfait, transport une galère', 'mixed'],
    ['génial le lieu, nulle la sono', 'mixed'],
    ['accueil parfait, repas parfait', 'positive'],
    ['j’approuve', 'positive'],
    ['j’adhère pas', 'negative'],
    ['Je n’aurais jamais pensé apprendre autant', 'positive'],
    ['Un petit bémol, sinon parfait', 'positive'],
    ['Problème de billet réglé en riant', 'positive'],
    ['hors mis le repas c’était top', 'mixed'],
    ['Une crèche ?', 'neutral'],
    ['pas de commentaire', 'neutral'],
    ['Bonne journée', 'neutral'],
    ['très bonne journée à vous', 'neutral'],
    ['Je vous souhaite une très bonne journée', 'neutral'],
    ['Pourquoi ne pas avoir prévu de traduction ?', 'negative'],
    ['pourquoi pas nous avoir prévenus', 'negative'],
    ['Pourquoi ne pas avoir un vestiaire ?', 'neutral'],
    ['Pourquoi ne pas prévoir un vestiaire ?', 'neutral'],
  ])('« %s » is %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });
});

describe('words that blame and nothing else', () => {
  it.each([
    [ASKED.image, 'une arnaque'],
    [ASKED.image, 'GALERE'],
    [ASKED.image, 'trop formel'],
    [ASKED.image, 'froid, distant'],
    [ASKED.names, 'super lent'],
    [ASKED.praise, 'une escroquerie'],
    [ASKED.neutral, 'on ne fait que brasser de l’air'],
    [ASKED.neutral, 'un sac de nœuds'],
  ])('under « %s », « %s » blames', (question, text) => {
    expect(label(text, question)).toBe('negative');
  });

  it.each([
    [ASKED.image, 'mitigé', 'mixed'],
    [ASKED.image, 'un barrage contre le découragement', 'positive'],
    [ASKED.praise, 'le musée des graphiques trompeurs', 'positive'],
    [ASKED.names, 'le banquet des idées foirées', 'positive'],
  ])('under « %s », « %s » says more and is %s', (question, text, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});

describe('a good subject and what is said of it', () => {
  it.each([
    'la convivialité n’était pas au rendez-vous',
    'la qualité s’est dégradée',
    'la bonne humeur était absente',
    'pour la convivialité, on repassera',
    'GÉNIAL ! encore un sandwich',
    'super ! encore un atelier annulé',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'le plaisir était au rendez-vous',
    'Génial ! Encore merci',
    'Génial ! encore un grand bravo à l’équipe',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });
});

it('« Rien » under praise names its entry alone', () => {
  expect(tagged('Rien', ASKED.praise).tags.sentiment.evidence[0]?.entry).not.toContain('désolé');
});

describe('« le meilleur » and what is to be kept, where faults are asked', () => {
  it.each([
    ...['C’était de loin la meilleure édition', 'le meilleur seminaire de l annee'],
    ...['garder la même formule', 'CONSERVER CE FORMAT'],
  ])('« %s » praises', (text) => {
    expect(label(text, ASKED.criticism)).toBe('positive');
  });

  it.each([
    ...['un meilleur son', 'trouver la meilleure salle', 'pas la meilleure salle'],
    ...['garder dix minutes de questions', 'Que les horaires soient respectés'],
  ])('« %s » does not', (text) => {
    expect(label(text, ASKED.criticism)).not.toBe('positive');
  });
});

describe('what is said by its contrary', () => {
  it.each([
    'c’était loin d’être nul',
    'L’ATELIER ETAIT LOIN D’ETRE NUL',
    'ce n’était pas nul du tout',
    'dommage que ce soit déjà fini',
    'Quel dommage que ce soit déjà terminé !',
    'On aurait pu s’attendre à pire',
    'j’aurais dû venir plus tôt',
    'ils n’ont pas volé leur réputation',
    'je n’ai pas perdu mon temps',
    'j’ai pas perdu ma journée',
    'on ne perd pas son temps',
  ])('is praise: « %s »', (text) => {
    expect(label(text)).toBe('positive');
  });

  it.each([
    'c’était nul',
    'loin d’être parfait',
    'dommage que les ateliers soient déjà complets',
    'dommage que le buffet soit déjà fini à 13h',
    'dommage que ce soit si loin',
    'j’ai perdu ma journée',
    'ne perdez pas votre temps',
  ])('and its plain words blame: « %s »', (text) => {
    expect(label(text)).toBe('negative');
  });
});

describe('words that judge one way and nothing else, which the net has hardly met', () => {
  it.each([
    ['moment sympathique', 'positive'],
    ['Pas chaleureux', 'negative'],
    ['c’était pas ressourçant du tout', 'negative'],
    ['plutôt aride', 'negative'],
    ['un peu brumeux', 'negative'],
    ['plutôt immersif', 'positive'],
    ['pas astreignant', 'positive'],
    ['zéro bienveillance', 'negative'],
    ['sans enthousiasme', 'negative'],
    ['un peu de douceur', 'positive'],
  ])('« %s » is %s under an image and under no question of praise', (text, expected) => {
    expect(label(text, ASKED.image)).toBe(expected);
    expect(label(text)).toBe(expected);
  });
});

describe('a subject and a verb that judges it, whatever was asked', () => {
  it.each([
    [ASKED.praise, 'Le président somnolait pendant les débats', 'negative'],
    [ASKED.praise, 'l’intervenant bâclait la fin', 'negative'],
    [ASKED.praise, 'on s’est ennuyés', 'negative'],
    [ASKED.criticism, 'la soirée nous a enchantés', 'positive'],
    [ASKED.neutral, 'On n’aurait pas pu rêver mieux', 'positive'],
    [ASKED.neutral, 'j’aurais pu espérer mieux', 'negative'],
    // What only tells which thing is meant.
    [ASKED.praise, 'les apéros improvisés', 'positive'],
  ])('under « %s », « %s » is %s', (question, text, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});

describe('what is better or worse than in another edition, whatever was asked', () => {
  it.each([
    [ASKED.praise, 'L’accueil, pire que l’an dernier', 'negative'],
    [ASKED.praise, 'le rythme, même problème que l’année dernière', 'negative'],
    [ASKED.praise, 'La salle : aucun progrès', 'negative'],
    [ASKED.praise, 'les échanges encore ratés cette année', 'negative'],
    [ASKED.criticism, 'la restauration, parfaite comme chaque année', 'positive'],
  ])('under « %s », « %s » is %s', (question, text, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});

describe('what changed from one edition to the next, told with its verb', () => {
  it.each([
    ['la sono s’est nettement améliorée', 'positive'],
    ['vous avez enfin élargi le public', 'positive'],
    ['les files d’attente ont disparu', 'positive'],
    ['les problemes de l’an dernier ont ete regles', 'positive'],
    ['les prix ont baissé', 'positive'],
    ['la communication ne s’est pas améliorée', 'negative'],
    ['l’ambiance a perdu de sa chaleur', 'negative'],
    ['la formule se répète', 'negative'],
    ['les débats ont traîné', 'negative'],
    ['le niveau baisse d’année en année', 'negative'],
  ])('« %s » is %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });
});

describe('a denial ends where a thing and its own verb begin, typed without a stop', () => {
  it.each([
    ['on ne savait jamais ou aller les repas etaient chers', 'negative'],
    ['on ne s’ennuie pas les ateliers sont vivants', 'positive'],
  ])('« %s » is %s', (text, expected) => {
    expect(label(text, ASKED.criticism)).toBe(expected);
  });
});

describe('a thing and its verdict, and who liked it, whatever was asked', () => {
  it.each([
    [ASKED.criticism, 'la salle, un régal', 'positive'],
    [ASKED.criticism, 'la clim un régal', 'positive'],
    [ASKED.criticism, 'navettes a l’heure', 'negative'],
    [ASKED.praise, 'J’ai souffert de la chaleur', 'negative'],
    [ASKED.praise, 'mes collègues râlaient', 'negative'],
    [ASKED.criticism, 'le repas a sauvé la journée', 'positive'],
    [ASKED.praise, 'l’organisation peut mieux faire', 'negative'],
    [ASKED.praise, 'le lieu un point noir', 'negative'],
    [ASKED.neutral, 'j’ai bcp aimé le repas', 'positive'],
    [ASKED.criticism, 'j’ai beaucoup aimé les ateliers', 'positive'],
    [ASKED.neutral, 'ca m’a bcp plu', 'positive'],
    [ASKED.neutral, 'je pense que c’était top', 'positive'],
    [ASKED.neutral, 'améliorer le repas', 'neutral'],
    [ASKED.praise, 'l’ambiance mal organisée', 'negative'],
    [ASKED.image, 'ambiance un peu guindée', 'negative'],
    [ASKED.image, 'la salle trop bruyante pour discuter', 'negative'],
    [ASKED.praise, 'rien de plus que l’an dernier', 'negative'],
  ])('under « %s », « %s » is %s', (question, text, expected) => {
    expect(label(text, question)).toBe(expected);
  });

  it.each([
    [ASKED.criticism, 'on voyait rien du fond', 'negative'],
    [ASKED.criticism, 'je ne vois rien à l’écran', 'negative'],
    [ASKED.neutral, 'Aimé les ateliers, pas la plénière', 'mixed'],
    [ASKED.neutral, 'super contenu bémol : la salle trop petite', 'mixed'],
    [ASKED.neutral, 'très bien, un hic : la sono', 'mixed'],
    [ASKED.neutral, 'petit bémol : le son', 'negative'],
  ])('but under « %s », « %s » is %s', (question, text, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});

describe('what one tells of what one felt, whatever was asked', () => {
  it.each([
    [ASKED.praise, 'la plénière m’a pas passionnée', 'negative'],
    [ASKED.praise, 'j’ai pas adoré', 'negative'],
    [ASKED.praise, 'ça m’a fatigué', 'negative'],
    [ASKED.praise, 'ca ma énervé', 'negative'],
    [ASKED.praise, 'Ce qui m’a ennuyé : les discours', 'negative'],
    [ASKED.praise, 'on a eu du mal à entendre', 'negative'],
    [ASKED.criticism, 'les ateliers m’ont beaucoup intéressé', 'positive'],
    [ASKED.criticism, 'ça m’a beaucoup apporté', 'positive'],
    [ASKED.neutral, 'les échanges mont plu', 'positive'],
    [ASKED.neutral, 'la fin m’a perdue', 'negative'],
  ])('under « %s », « %s » is %s', (question, text, expected) => {
    expect(label(text, question)).toBe(expected);
  });

  it.each([
    [ASKED.criticism, 'tout ce qui m’intéressait tombait le mercredi à la même heure', 'negative'],
    [ASKED.praise, 'La journaliste qui nous a piégés avec une fausse photo', 'positive'],
    [ASKED.criticism, 'on s’y félicite beaucoup', 'negative'],
    [ASKED.criticism, 'les supports m’intéressent beaucoup', 'negative'],
    [ASKED.praise, 'le débat m’a bousculée', 'positive'],
    [ASKED.praise, 'ça m’a gonflé à bloc', 'positive'],
    [ASKED.neutral, 'ce que nous aurions préféré : du silence', 'negative'],
    [ASKED.praise, 'j’ai aimé l’accueil moins le repas', 'mixed'],
  ])('but under « %s », « %s » is %s', (question, text, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});
