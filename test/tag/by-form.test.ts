import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const tone = (text: string, question: string = ASKED.neutral) =>
  tagged(text, question).tags.sentiment.label;
const [GOOD, BAD, LEARNT] = ['Points forts', 'Points faibles', 'Ce que j’ai appris'];
const KEPT = 'Qu’en retenez-vous pour votre travail ?';

describe('a tone that the form of a short answer says', () => {
  it.each([
    ['la signaletique ok, la sono non', 'mixed'],
    ['oui pour le lieu, non pour la date', 'mixed'],
    ['LE FOND OUI, LA FORME BOF', 'mixed'],
    ['l’accueil top, le buffet non', 'mixed'],
    ['mardi super et mercredi moins', 'mixed'],
    ['Accueil : à améliorer, repas : parfait', 'mixed'],
    ['Signaletique : a ameliorer. Repas : parfait.', 'mixed'],
    ['le repas top, le café top', 'positive'],
  ])('each thing has its own verdict: « %s » is %s', (text, label) => {
    expect(tone(text)).toBe(label);
  });

  it.each([
    'Les animatrices m’ont charmée, le traiteur m’a déçue',
    'autant la visite guidee m’a plu, autant le film m’a endormie',
    'Le wifi a planté, les bénévoles ont assuré',
    'la convivialité a progressé, le niveau a baissé',
    'autant le lieu est beau autant le café est infect',
  ])('« %s » judges two things by their verbs, whatever was asked', (text) => {
    for (const asked of [ASKED.neutral, ASKED.praise, ASKED.criticism])
      expect(tone(text, asked), asked).toBe('mixed');
  });

  it.each([
    'le decor, pas la musique',
    'Les ateliers, un peu moins la plénière',
    'l’accueil, moins le buffet',
  ])('« %s » names what was liked, and what was not', (text) => {
    expect(tone(text, ASKED.praise)).toBe('mixed');
  });

  it.each([
    'les ateliers, pas la moindre attente',
    'le contenu, pas le blabla',
    'L’accueil, pas la cohue habituelle',
  ])('« %s » is glad to be without it', (text) => {
    expect(tone(text, ASKED.praise)).toBe('positive');
  });

  it.each([
    'mon fils m’a epuisé, le spectacle l’a ravi',
    'Merci même si j’étais fatigué',
    'Si le buffet m’avait dégoûté je l’aurais écrit, or le repas était parfait',
  ])('« %s » blames nothing here', (text) => {
    expect(tone(text)).toBe('positive');
  });

  it.each([
    ['le lieu est magnifique même si le traiteur m’a déçue', 'mixed'],
    ['Même si le traiteur m’a déçue, le lieu est magnifique', 'mixed'],
    ['Même si la salle était froide, on a passé un super moment', 'positive'],
    ['Belle journée malgré un accueil exécrable', 'mixed'],
    ['Malgré un temps pourri, super journée', 'positive'],
    ['malgre un repas degoutant ambiance de folie', 'mixed'],
    ['MALGRE UN ACCUEIL LAMENTABLE TRES BELLE VISITE', 'mixed'],
  ])('what is admitted last in a clause counts: « %s » is %s', (text, label) => {
    expect(tone(text, ASKED.criticism)).toBe(label);
  });

  it.each([
    ['Utile ? Même pas.', 'negative'],
    ['Inspirant ? Mouais.', 'negative'],
    ['Participatif ? Sur le papier.', 'negative'],
    ['Ennuyeux ? Pas du tout.', 'positive'],
    ['Un séminaire ? Non. Une fête.', 'positive'],
    ['reussi ? non. rate', 'negative'],
    ['On s’est ennuyés ? Jamais !', 'positive'],
    ['un regret ? aucun', 'positive'],
    ['est ce que je regrette d etre venue ? non', 'positive'],
    ['Le café ? Un délice.', 'positive'],
    ['Des prises ? Où ça ?', 'negative'],
    ['L’organisation ? Quelle organisation ?', 'negative'],
    ['Le repas ? Quelle merveille !', 'positive'],
    ['l accueil ? quel bonheur', 'positive'],
    ['Où est la salle ? Quelle heure ?', 'neutral'],
  ])('one’s own question is answered: « %s » is %s', (text, label) => {
    expect(tone(text)).toBe(label);
  });

  it.each([
    ['que ça s’arrête', 'positive'],
    ['C’EST DEJA FINI', 'positive'],
    ['SEULEMENT DEUX JOURS', 'positive'],
    ['de devoir repartir', 'positive'],
    ['avoir du rentrer chez moi', 'positive'],
    ['il faut attendre un an', 'positive'],
    ['deux jours de pluie', 'negative'],
    ['devoir repartir sans attestation', 'negative'],
    ['attendre une heure', 'negative'],
    ['la fin de journée trop longue', 'negative'],
  ])('one is sorry that it ends, or blames: « %s » is %s under faults', (text, label) => {
    expect(tone(text, BAD)).toBe(label);
  });

  it.each(['Que dalle', 'walou', 'keud', 'nada', 'NOTHING', 'franchement nada', 'zéro'])(
    '« %s » says that there was nothing to learn',
    (text) => {
      expect(tone(text, LEARNT)).toBe('negative');
    },
  );

  it.each([
    'la nécessité d’accueillir la colère',
    'Moins de réunions, plus de terrain',
    'la necessite de former ceux qui recoivent les gens en colere',
  ])('a lesson with a hard word complains of nothing: « %s »', (text) => {
    expect(tone(text, KEPT)).not.toBe('negative');
  });
});

describe('words that are not what they look like', () => {
  it.each([
    ['c’est un enfer pour se garer', 'negative'],
    ['une ambiance d’enfer', 'positive'],
    ['au bout de la rue', 'neutral'],
    ['Les bénévoles étaient à bout', 'negative'],
    ['bof', 'negative'],
    ['nulle', 'negative'],
    ['ça passe crème', 'positive'],
    ['sans moi l’an prochain', 'negative'],
    ['plus jamais de conf sans elle', 'positive'],
    ['plus jamais cet hôtel', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(tone(text)).toBe(label);
  });

  it('« bof » that opens an answer sighs, whatever was asked', () => {
    expect(tone('bof je venais pour la vente et il ne restait rien', GOOD)).toBe('negative');
  });

  it('BoF is no bof', () => {
    expect(tone('les BoF', GOOD)).toBe('positive');
    expect(tone('BOF (birds of a feather) le soir', GOOD)).toBe('positive');
  });

  it.each([
    ['ROTI 4', 'positive'],
    ['roti : 1', 'negative'],
    ['ROTI 3', 'neutral'],
  ])('a ROTI is a mark out of five: « %s » is %s', (text, label) => {
    expect(tone(text)).toBe(label);
  });

  it('a ROTI is no roast, which a shouted one is', () => {
    const themes = (text: string) => tagged(text, GOOD).tags.themes.map(({ id }) => id);
    expect(themes('Le ROTI en fin de session')).not.toContain('evenement/restauration');
    expect(themes('LE ROTI DE PORC')).toContain('evenement/restauration');
  });
});

describe('a number that is no mark', () => {
  it.each([140, 7, 22, 37, 67, 112])('%i sessions say neither good nor bad', (count) => {
    expect(tone(`${count} sessions au programme`)).toBe('neutral');
    expect(tone(`un atelier de ${count} personnes`)).toBe('neutral');
  });
});

describe('praise with a reserve', () => {
  it.each([
    'super, juste les files un peu longues',
    'super, seulement un peu long',
    'génial, peut-être un peu trop de monde',
  ])('« %s » does not mock', (text) => {
    expect(tone(text)).not.toBe('negative');
  });

  it.each(['super, une heure de queue', 'génial, encore une panne'])('« %s » does', (text) => {
    expect(tone(text)).toBe('negative');
  });
});

describe('orders to a witness', () => {
  it.each(['40 degrés dans la salle, imaginez', 'trois micros pour six salles, faites le calcul'])(
    '« %s » suggests nothing',
    (text) => {
      expect(tagged(text, ASKED.neutral).tags.intents).not.toContain('suggestion');
    },
  );

  it.each(['répondez au téléphone', 'répondez quand on vous écrit'])(
    '« %s » says something',
    (text) => {
      expect(tagged(text, 'Un mot aux organisateurs ?').tags.informative).toBe(true);
    },
  );

  it('« voir ma réponse du dessus » says nothing', () => {
    expect(tagged('voir ma réponse du dessus', ASKED.neutral).tags.informative).toBe(false);
  });
});

describe('a thing named by two adjectives', () => {
  it.each([
    ['le parcours pédagogique fatigant', ASKED.neutral, 'negative'],
    ['l’offre culturelle insuffisante', ASKED.criticism, 'negative'],
    ['volume sonore excessif', ASKED.criticism, 'negative'],
    ['le buffet froid excellent', ASKED.neutral, 'positive'],
    ['Les échanges informels nuls', ASKED.neutral, 'negative'],
    ['des gens formidables coincés dans un programme tiède', ASKED.neutral, 'mixed'],
    ['équipe sympa mais salle froide', ASKED.neutral, 'mixed'],
  ])('is judged by the last: « %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });
});

describe('what is conceded of something else than the event', () => {
  it.each([
    'Malgré une nuit épouvantable, j’ai adoré la journée.',
    'Même si l’an dernier c’était nul, cette fois c’était génial.',
    'Même si tout le monde disait que c’était nul, j’ai trouvé ça génial.',
    'même si mon chef était insupportable j’ai adoré',
  ])('is no fault of it: « %s »', (text) => {
    expect(tone(text)).toBe('positive');
  });

  it('a queue is one: « le temps d’attente »', () => {
    expect(tone('Bien que le temps d’attente soit insupportable, concert génial')).toBe('mixed');
  });
});
