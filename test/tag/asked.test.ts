import { describe, expect, it } from 'vitest';
import { withoutInclusive } from '../../src/french/inclusive.js';
import { asked, expectation, tagged } from './tagged.js';

const themesOf = (text: string, question: string) =>
  tagged(text, question).tags.themes.map(({ id }) => id);

describe('the theme that a question names', () => {
  it.each([
    ['Le repas', 'evenement/restauration'],
    ['Restauration', 'evenement/restauration'],
    ['La salle', 'evenement/lieu'],
    ['Organisation générale', 'evenement/organisation'],
    ['Que pensez-vous de la salle ?', 'evenement/lieu'],
    ['Comment avez-vous trouvé le repas ?', 'evenement/restauration'],
    ['Comment s’est passée votre inscription ?', 'evenement/organisation'],
    ['Un commentaire sur les ateliers ?', 'evenement/formats'],
    ['Vos remarques sur l’accessibilité', 'evenement/accessibilite'],
    ['J’ai appris', 'evenement/decouvertes'],
    ['La formatrice', 'evenement/intervenants'],
    ['Un mot pour le formateur ?', 'evenement/intervenants'],
    ['Qu’avez-vous pensé de la formatrice ?', 'evenement/intervenants'],
  ])('« %s »: that of all its answers', (question, theme) => {
    expect(asked(question).theme).toMatchObject({ id: theme, always: true });
  });

  it.each([
    ['La salle et le repas'],
    ['Atelier Linux'],
    ['Qu’avez-vous pensé de ces assises ?'],
    ['Que pensez-vous de cet atelier ?'],
    ['Sujet'],
    ['ROTI'],
    ['Post-it'],
    ['Contenu'],
    ['Précisez'],
    ['Votre avis en quelques mots'],
    ['Qu’avez-vous le plus apprécié ?'],
    ['Quels thèmes ou formats aimeriez-vous voir l’an prochain ?'],
    ['Sujets et intervenants souhaités'],
  ])('« %s »: none', (question) => {
    expect(asked(question).theme).toBeUndefined();
  });
});

describe('a question of what people will do with it', () => {
  it.each(['la fiche réflexe', 'garder mon calme', 'en parler à ma cheffe'])(
    '« %s » is no suggestion',
    (text) => {
      const { tags } = tagged(text, 'Qu’allez-vous mettre en pratique dès lundi ?');
      expect(tags.intents).not.toContain('suggestion');
    },
  );
});

describe('what should be better', () => {
  it.each([
    'Qu’est-ce qui devrait être amélioré ?',
    'Quest ce qui devrait etre ameliore',
    'Ce qui doit être amélioré selon vous',
    'Qu’est-ce qui devrait s’améliorer ?',
    'Qu’est-ce qui devrait changer ?',
    'Vos idées d’amélioration ?',
    'Quelles améliorations souhaitez-vous ?',
    'Qu’aimeriez-vous voir amélioré ?',
    'Qu’aimeriez-vous voir s’améliorer et pourquoi ?',
    'Vous n’êtes pas satisfait ? Dites-nous pourquoi',
    'Si vous n’etes pas pleinement satisfaits, pourquoi ?',
    'Que retenez-vous de négatif ?',
    'Ce qui pourrait être mieux',
    'Ce qui aurait pu être mieux',
    'Les –',
  ])('« %s » asks for faults', (question) => {
    expect(expectation(question)).toBe('criticism');
  });

  it('« Qui devrait intervenir l’an prochain ? » asks for ideas', () => {
    expect(expectation('Qui devrait intervenir l’an prochain ?')).toBe('ideas');
  });
});

it.each([
  ['Ce qui nous ferait progresser', 'ideas'],
  ['Qu’est-ce qui nous ferait progresser ?', 'ideas'],
  ['Ce qui nous aiderait à progresser', 'ideas'],
  ['Vos pistes de progrès', 'ideas'],
  ['Sur quoi pouvons-nous progresser ?', 'ideas'],
  ['Qu’est-ce qui vous a fait progresser ?', 'praise'],
  ['Points de progrès', 'criticism'],
  ['Comment faire encore mieux l’an prochain ?', 'criticism'],
  ['Que devrions-nous essayer ?', 'ideas'],
  ['De quoi rêvez-vous pour la prochaine édition ?', 'ideas'],
  ['L’aide dont vous avez besoin', 'ideas'],
  ['Besoins en accompagnement', 'ideas'],
  ['Ce qui donnerait envie de revenir', 'ideas'],
  ['Ce qui cloche', 'criticism'],
  ['Les points qui coincent', 'criticism'],
  ['Le moment où vous avez eu envie de partir', 'criticism'],
  ['Le moment où vous vous êtes senti à votre place', 'praise'],
  ['Que faut-il absolument garder ?', 'praise'],
  ['Que referiez-vous à l’identique ?', 'praise'],
  ['Raisons de revenir', 'praise'],
  ['Qu’est-ce qui vous restera ?', 'image'],
  ['Cette journée en une chanson', 'image'],
  ['À quelle image associez-vous l’événement ?', 'image'],
  ['Qu’est-ce qui a changé pour vous ?', 'neutral'],
  ['Ce qui frappe le plus', 'neutral'],
  ['Vous êtes-vous senti bien accueilli ?', 'neutral'],
])('the usual wording « %s » expects %s', (question, expected) => {
  expect(expectation(question)).toBe(expected);
});

describe('what people keep in mind', () => {
  it.each([
    ['Que retenez-vous de ces deux jours ?', 'image'],
    ['Que retenez vous de cette journée', 'image'],
    ['Ce que vous retenez', 'image'],
    ['Qu’avez-vous retenu ?', 'image'],
    ['Que retenez-vous de positif ?', 'praise'],
    ['Quel meilleur moment retenez-vous ?', 'praise'],
    ['Que faut-il garder ?', 'praise'],
  ])('« %s » expects %s', (question, expected) => {
    expect(expectation(question)).toBe(expected);
  });
});

it.each([
  ['Quels sujets aimeriez-vous voir abordés l’an prochain ? Autres propositions', false],
  ['Quels thèmes souhaitez-vous (et toute autre suggestion) ?', false],
  ['Quelles thématiques aborder en 2026 ? Avez-vous d’autres remarques ou idées ?', false],
  ['Quels sujets aimeriez-vous voir abordés l’an prochain ?', true],
  ['Quels autres thèmes souhaitez-vous ?', true],
  ['Quels sujets aborder ? D’autres idées de thèmes ?', true],
])('« %s »: a theme of all its answers, %s', (question, always) => {
  expect(asked(question)).toMatchObject({ expects: 'ideas', theme: { always } });
});

it.each([
  ...['Météo générale', 'Météo du groupe', 'Retours sur la rencontre', 'La rencontre'],
  ...['Retour sur la course', 'Le marathon', 'Bilan de l’AG'],
])('« %s » asks how it was, and names no theme', (question) => {
  expect(asked(question).theme).toBeUndefined();
});

it.each([
  ['Merci à', 'praise'],
  ['Un grand merci à…', 'praise'],
  ['Les bons côtés', 'praise'],
  ['Autres gros points noirs', 'criticism'],
  ['À qui voulez-vous dire merci ?', 'praise'],
])('« %s » expects %s', (question, expected) => {
  expect(expectation(question)).toBe(expected);
});

describe('a question for an image of the event', () => {
  it.each([
    'La rencontre en un mot ou une image ?',
    'Un mot ou une image pour les Tréteaux ?',
    'Les Tréteaux : un mot, une image',
    'Si le forum était une image ?',
    'Si la soirée était un animal, ce serait…',
    'Un mot pour résumer ces deux jours ?',
    'Trois mots pour qualifier le salon',
    'Un adjectif pour décrire la journée',
    'Quel mot vous vient à l’esprit en pensant à cette journée ?',
    'Quelle image gardez-vous du festival ?',
    'À quoi vous fait penser la foire ?',
    'À quoi compareriez-vous ces deux jours ?',
    'Si vous deviez comparer la formation à un objet, lequel ?',
    'Complétez la phrase : pour moi, la Fête du livre, c’est...',
    'La Nuit des étoiles en une image',
    'En deux adjectifs ?',
    'Mon mot pour cette journée :',
    'Un mot-clé pour cette édition ?',
    'Si vous deviez garder un seul mot ?',
    'En trois mots, comment décririez-vous le festival à un collègue ?',
    'Si la journée était un moyen de transport ?',
    'Comment décririez-vous les Assises à un·e ami·e qui n’y est jamais allé·e ?',
    'Comment présenteriez-vous l’événement à un proche ?',
    'Comment en parleriez-vous à vos collègues ?',
    'Que diriez-vous de ces deux jours à un ami ?',
    'Si un ami vous demandait ce qu’est la Fête du livre, que lui répondriez-vous ?',
    'Racontez la soirée à quelqu’un qui n’était pas là',
    'À un voisin qui ne connaît pas, comment raconteriez-vous le carnaval ?',
  ])('« %s »', (question) => {
    expect(expectation(question)).toBe('image');
  });

  it.each([
    'Un mot pour les bénévoles ?',
    'Un mot sur la restauration ?',
    'Un mot à ajouter ?',
    'Le mot de la fin',
    'Si la salle était plus grande ?',
    'Si les Assises étaient à refaire ?',
    'Quelle image avez-vous de la mairie ?',
    'Un mot pour la prochaine édition ?',
    'Votre note en un mot',
    'Que diriez-vous à un ami pour le convaincre de venir ?',
    'Comment présenteriez-vous votre structure à un collègue ?',
    'Comment présenter le numérique à une personne âgée ?',
    'Avez-vous parlé de la journée à vos collègues ?',
  ])('is not « %s »', (question) => {
    expect(expectation(question)).not.toBe('image');
  });
});

describe('questions for advice, reasons and recommendations', () => {
  it.each([
    ['Que diriez-vous à un collègue qui hésite à venir ?', 'neutral'],
    ['Recommanderiez-vous cet événement ? Pourquoi ?', 'neutral'],
    ['Votre note en quelques mots', 'neutral'],
    ['Pour quelles raisons recommanderiez-vous cet événement ?', 'praise'],
    ['Pourquoi ne recommanderiez-vous pas cet événement ?', 'criticism'],
    ['Qu’est-ce qui vous retient de recommander la formation ?', 'criticism'],
    ['Qu’est-ce qui vous empêcherait de revenir ?', 'criticism'],
    ['Qu’est-ce qui vous a fait hésiter à venir ?', 'criticism'],
    ['Si vous ne reviendrez pas, pourquoi ?', 'criticism'],
    ['Quelles sont vos craintes ?', 'criticism'],
    ['Quels points appellent une vigilance particulière ?', 'criticism'],
    ['Quels points devraient faire l’objet d’une attention renforcée ?', 'criticism'],
    ['Sur quels aspects devrions-nous porter nos efforts ?', 'criticism'],
    ['Quelles attentes n’ont pas été satisfaites ?', 'criticism'],
    ['Qu’est-ce qui vous donnerait envie de revenir ?', 'ideas'],
    ['Ce qui vous a donné envie de revenir', 'praise'],
    ['Qu’est-ce qui vous a emballé ?', 'praise'],
    ['Ce que vous avez kiffé', 'praise'],
    ['Qu’est-ce qui vous a le moins emballé ?', 'criticism'],
    ['Qu’est-ce qui vous a saoulé ?', 'criticism'],
    ['Qu’est-ce qui vous inciterait à participer l’an prochain ?', 'ideas'],
    ['Un conseil pour l’équipe d’organisation ?', 'ideas'],
    ['Vos préconisations', 'ideas'],
    ['Idées de sorties', 'ideas'],
    ['Suggestions en vue des prochains événements', 'ideas'],
    ['Quelles mesures devraient être prises ?', 'ideas'],
    ['Activités un peu moins intéressantes', 'criticism'],
    ['Ce qui vous a moins intéressé', 'criticism'],
    ['Merci pour vos réponses ! Un dernier mot ?', 'neutral'],
    ['Merci pour…', 'praise'],
    ['Que nous conseillez-vous ?', 'ideas'],
    ['Quel conseil donneriez-vous à un nouveau participant ?', 'neutral'],
    ['Un conseil pour les futurs participants ?', 'neutral'],
    ['Que retenez-vous de plus positif ?', 'praise'],
  ])('« %s » expects %s', (question, expected) => {
    expect(expectation(question)).toBe(expected);
  });
});

describe('what one would bring is no praise', () => {
  it.each([
    ['Quels changements apporteriez-vous ?', 'criticism'],
    ['Quelles améliorations souhaitez-vous apporter ?', 'criticism'],
    ['Que faudrait-il apporter à ce service ?', 'ideas'],
    ['Quelles solutions apporter ?', 'ideas'],
    ['Que faudrait-il faire pour apporter des réponses à ce problème ?', 'ideas'],
    ['Que faudrait-il faire pour répondre à ce problème ?', 'ideas'],
    ['Quelle solution proposez-vous ?', 'ideas'],
    ['Que faudrait-il faire de mieux ?', 'criticism'],
    ['Quelles solutions ont bien fonctionné ?', 'praise'],
    ['Avez-vous des précisions à apporter ?', 'neutral'],
    ['Que vous a apporté cette journée ?', 'praise'],
    ['L’atelier vous a-t-il apporté des réponses ?', 'praise'],
  ])('« %s » expects %s', (question, expected) => {
    expect(expectation(question)).toBe(expected);
  });
});

describe('the title of a column', () => {
  it.each([
    ['-', 'criticism'],
    ['–', 'criticism'],
    ['(-)', 'criticism'],
    ['➖', 'criticism'],
    ['➕', 'praise'],
    ['Kif', 'praise'],
    ['Keuf', 'criticism'],
    ['À refaire', 'praise'],
    ['À ne pas refaire', 'criticism'],
    ['Peut mieux faire', 'criticism'],
    ['J’aurais aimé', 'criticism'],
    ['On aurait voulu', 'criticism'],
    ['J’ai aimé', 'praise'],
    ['Ce que nous avons aimé', 'praise'],
    ['Ce que vous auriez aimé', 'criticism'],
    ['Pour', 'praise'],
    ['Une bonne surprise ?', 'praise'],
    ['Une mauvaise surprise ?', 'criticism'],
    ['Qu’avez-vous trouvé de plus utile ?', 'praise'],
    ['Qu’est-ce qui vous a semblé superflu ?', 'criticism'],
    ['Que pourrions-nous faire de mieux ?', 'criticism'],
    ['À renforcer', 'criticism'],
    ['À développer', 'ideas'],
    ['Contre', 'criticism'],
    ['Qualité des intervenants', 'neutral'],
    ['Les qualités du lieu', 'praise'],
    ['On tente', 'ideas'],
    ['Baguette magique', 'ideas'],
    ['Qu’est-ce qui vous ferait revenir ?', 'ideas'],
    ['Comment ça s’est passé pour vous ?', 'neutral'],
    ['On garde quoi ?', 'praise'],
    ['On jette quoi ?', 'criticism'],
    ['Qu’avez-vous trouvé de bien ?', 'praise'],
    ['Qu’est-ce qui vous a fait vibrer ?', 'praise'],
    ['Racontez-nous un bon souvenir', 'praise'],
    ['Que feriez-vous à notre place ?', 'ideas'],
    ['Si vous étiez aux manettes, vous feriez quoi ?', 'ideas'],
    ['Et si c’était vous l’organisateur ?', 'ideas'],
    ['Que faudrait-il pour que vous reveniez ?', 'ideas'],
    ['Pour la prochaine fois, on…', 'ideas'],
    ['Que nous conseillez-vous pour l’an prochain ?', 'ideas'],
    ['Que nous recommanderiez-vous ?', 'ideas'],
    ['Quels conseils nous donneriez-vous ?', 'ideas'],
    ['Un conseil pour la prochaine édition ?', 'ideas'],
    ['Qu’allez-vous mettre en pratique dès lundi ?', 'neutral'],
    ['Que va changer cette formation dans votre métier ?', 'neutral'],
    ['Qu’allez-vous faire différemment ?', 'neutral'],
    ['Merci pour le temps consacré à ce questionnaire. Vos remarques', 'neutral'],
    ['Merci pour votre participation ! Que faut-il améliorer ?', 'criticism'],
    ['Un commentaire ? Merci d’avoir pris le temps de répondre.', 'neutral'],
    ['Nous vous remercions de votre aide. Un commentaire ?', 'neutral'],
    ['Un merci pour quelqu’un', 'praise'],
  ])('« %s » expects %s', (question, expected) => {
    expect(expectation(question)).toBe(expected);
  });
});

describe('answers to a question that names their theme', () => {
  it.each([
    ['Intervenants : commentaires', 'intervenants'],
    ['Restauration - commentaires', 'restauration'],
    ['Commentaire [Accueil]', 'accueil'],
    ['Accueil - précisez', 'accueil'],
    ['Commentaire libre sur la communication', 'communication'],
    ['Votre appréciation de la logistique', 'organisation'],
    ['Qualité des intervenants', 'intervenants'],
    ['Êtes-vous satisfait de la restauration ? Pourquoi ?', 'restauration'],
    ['Les horaires vous conviennent-ils ?', 'rythme'],
    ['Avez-vous apprécié le déjeuner ?', 'restauration'],
    ['Avez-vous trouvé le programme clair ?', 'contenus'],
    ['Accueil et organisation : commentaires', undefined],
    ['Avez-vous apprécié la journée ?', undefined],
    ['L’atelier était-il au bon niveau ?', undefined],
    ['Commentaires', undefined],
  ])('« %s » names %s', (question, theme) => {
    expect(asked(question).theme?.id).toBe(theme && `evenement/${theme}`);
  });

  it.each([
    ['Nickel', 'Le wifi', ['evenement/technique']],
    ['excellent', 'Comment avez-vous trouvé le repas ?', ['evenement/restauration']],
    ['Sans problème', 'Comment s’est passée votre inscription ?', ['evenement/organisation']],
    [
      'à animer une réunion sans que ça dure trois heures',
      'J’ai appris',
      ['evenement/decouvertes'],
    ],
  ])('« %s » under « %s » is about it', (text, question, themes) => {
    expect(themesOf(text, question)).toEqual(expect.arrayContaining(themes));
  });

  it.each([['Accueillir des ados en bibliothèque'], ['le logement'], ['L’alimentation et le bio']])(
    '« %s » where subjects are asked tells nothing of how the event did',
    (text) => {
      const themes = themesOf(text, 'Quels sujets aimeriez-vous voir abordés ?');
      expect(themes.filter((id) => id.startsWith('evenement/'))).toEqual(['evenement/contenus']);
    },
  );
});

describe('a question of two sides', () => {
  it.each([
    'Points forts et points faibles',
    'Les points positifs et négatifs',
    'Points positifs / points negatifs / suggestions',
    'Avantages et inconvénients',
    'Qu’est-ce qui vous a plu et déplu ?',
    'Qu’est-ce qui vous a plu ? Qu’est-ce qui vous a déplu ?',
    'Ce que vous avez aimé / moins aimé',
    'Qu’avez-vous le plus et le moins apprécié ?',
    'Qu’avez-vous apprécié et que faudrait-il améliorer ?',
    'Vos remarques positives ou négatives',
    'Les + / les -',
    'Top / flop',
    'Start / Stop / Continue',
  ])('« %s » expects neither praise nor blame', (question) => {
    expect(expectation(question)).toBe('neutral');
  });

  it.each([
    'Qu’est-ce qui vous a manqué pour apprécier pleinement ?',
    'Que pourrions-nous améliorer pour que vous appréciiez davantage ?',
    'Quels points faibles, et comment les améliorer ?',
  ])('is not « %s », where one hangs on the other', (question) => {
    expect(expectation(question)).toBe('criticism');
  });

  it('leaves a bare noun neutral: « le repas » under « Points forts et points faibles »', () => {
    expect(tagged('le repas', 'Points forts et points faibles').tags).toMatchObject({
      sentiment: { label: 'neutral' },
      intents: [],
    });
  });
});

it('of several kinds of sessions, a question gives its theme only where an answer tells no other', () => {
  expect(asked('Que pensez-vous des conférences et des ateliers ?').theme?.always).toBe(false);
  expect(asked('Que pensez-vous des ateliers ?').theme?.always).toBe(true);
  expect(asked('Que pensez-vous de la nourriture et des boissons ?').theme?.always).toBe(true);
});

describe('wordings that tell the side by their construction', () => {
  it.each([
    'Quelles notions n’avez-vous pas comprises ?',
    'Pourquoi ne fréquentez-vous pas la médiathèque ?',
    'Si non, pourquoi ?',
    'À quel moment avez-vous décroché ?',
    'Quel module vous a paru le moins pertinent ?',
    'Qu’aurions-nous pu faire mieux ?',
    'Que feriez-vous différemment ?',
    'Qu’est-ce qui n’a pas répondu à vos attentes ?',
    'Quels obstacles avez-vous rencontrés dans la mise en pratique ?',
  ])('« %s » asks for faults', (question) => {
    expect(expectation(question)).toBe('criticism');
  });

  it.each([
    'Qu’aimez-vous dans votre bibliothèque ?',
    'Qu’est-ce qui vous donne envie de revenir ?',
    'Qu’est-ce qui a dépassé vos attentes ?',
    'Qu’est-ce qui a facilité votre participation ?',
    'Quelles compétences pensez-vous avoir acquises ?',
    'Qu’est-ce qui mérite d’être reconduit ?',
    'Quelle séance vous a le plus apporté ?',
    'Si vous ne deviez garder qu’une chose ?',
  ])('« %s » asks for praise', (question) => {
    expect(expectation(question)).toBe('praise');
  });

  it.each([
    'Qu’est-ce qui vous donnerait envie de revenir ?',
    'Quels services aimeriez-vous que la bibliothèque propose ?',
    'De quel accompagnement auriez-vous besoin ?',
    'Que pouvons-nous faire pour vous aider ?',
  ])('« %s » asks for ideas', (question) => {
    expect(expectation(question)).toBe('ideas');
  });

  it.each([
    'Si oui, pourquoi ? Si non, pourquoi ?',
    'Qu’est-ce qui a bien ou mal fonctionné ?',
    'L’événement a-t-il répondu à vos attentes ?',
    'Qu’aimeriez-vous nous dire ?',
    'Qu’avez-vous pu lire avant de venir ?',
    'Que diriez-vous à un·e collègue qui n’est pas venu·e ?',
  ])('« %s » leaves the side open', (question) => {
    expect(expectation(question)).toBe('neutral');
  });
});

describe('a wording that no lexicon knows', () => {
  it.each([
    ['Ce qui m’a rendu heureux cette semaine', 'praise'],
    ['Qu’est-ce qui rend ce lieu agréable ?', 'praise'],
    ['Racontez ce qui a mal tourné', 'criticism'],
    ['Quelles ont été les lourdeurs administratives ?', 'criticism'],
    ['Une lourdeur ?', 'criticism'],
    ['Quelles sont les lourdeurs administratives ?', 'neutral'],
    ['Qu’est-ce qu’un bon médiateur ?', 'neutral'],
    ['À quel moment êtes-vous arrivé ?', 'neutral'],
    ['Quelle est la meilleure date ?', 'neutral'],
    ['Votre plus beau cadeau ?', 'neutral'],
    ['Le rythme était-il agréable ?', 'neutral'],
    ['Comment être plus agréable ?', 'neutral'],
    ['Que dire pour que ce soit agréable ?', 'neutral'],
  ])('« %s » is on the side of its own words: %s', (question, expects) => {
    expect(expectation(question)).toBe(expects);
  });
});

describe('inclusive writing in a question', () => {
  it.each([
    ['De quoi êtes-vous fier·ère ?', 'De quoi êtes-vous fier ?'],
    [
      'Quel·le·s intervenant·e·s vous ont convaincu·e·s ?',
      'Quels intervenants vous ont convaincus ?',
    ],
    ['Avez-vous été déçu(e) ?', 'Avez-vous été déçu ?'],
    ['Vous êtes-vous senti.e perdu.e ?', 'Vous êtes-vous senti perdu ?'],
    ['Que diriez-vous à un-e collègue ?', 'Que diriez-vous à un collègue ?'],
    [
      'Les organisateurs·trices, la boîte. Elle, dites-le',
      'Les organisateurs, la boîte. Elle, dites-le',
    ],
  ])('« %s » is read as « %s »', (question, plain) => {
    expect(withoutInclusive(question)).toBe(plain);
    expect(asked(question)).toEqual(asked(plain));
  });
});

describe('the place that praise or faults are asked for', () => {
  it.each([
    ['Qu’est-ce qui vous a plu dans les locaux ?', 'evenement/lieu'],
    ['Que pourrait-on améliorer dans la restauration ?', 'evenement/restauration'],
    ['Avez-vous rencontré des problèmes techniques ?', 'evenement/technique'],
  ])('« %s »: that of answers that reveal no other', (question, id) => {
    expect(asked(question).theme).toMatchObject({ id, always: false });
  });

  it('« Qu’avez-vous apprécié dans la formation ? »: none', () => {
    expect(asked('Qu’avez-vous apprécié dans la formation ?').theme).toBeUndefined();
  });
});

describe('what denies all that a question asks for', () => {
  const label = (text: string, question: string) => tagged(text, question).tags.sentiment.label;
  const LOST = 'À quel moment avez-vous décroché ?';
  const HELPED = 'Qu’est-ce qui vous a aidé ?';

  it.each([
    ...['jamais', 'À aucun moment !', 'Jamais, tout était clair', 'pas une seconde', 'nulle part'],
    ...['pas du tout décroché', 'je n’ai pas décroché', 'aucun', 'non, personne'],
  ])('« %s » praises where faults are asked', (text) => {
    expect(label(text, LOST)).toBe('positive');
  });

  it.each(['jamais', 'à aucun moment', 'personne', 'nulle part', 'de rien', 'pas grand-chose'])(
    '« %s » blames where praise is asked',
    (text) => {
      expect(label(text, HELPED)).toBe('negative');
    },
  );

  it.each([
    ['pas que des difficultés', 'Quelles difficultés avez-vous rencontrées ?'],
    ['pas aimé', 'Ce que vous avez le moins aimé'],
    ['pas amélioré depuis l’an dernier', 'Qu’est-ce qui pourrait être amélioré ?'],
  ])('« %s » under « %s » does not praise', (text, question) => {
    expect(label(text, question)).not.toBe('positive');
  });
});

describe('what is asked of people or of the world', () => {
  it.each([
    'Sinon, quel est votre métier ?',
    'Si non, quel moyen de transport avez-vous utilisé ?',
    'Si vous n’êtes pas de Rennes, précisez votre ville',
    'Si pas de mail, précisez un téléphone',
    'Contraintes alimentaires',
    'Limite d’âge',
    'Un souci d’accessibilité à nous signaler ?',
    'Comment lutter contre les discriminations ?',
    'Quels sont les risques du numérique ?',
    'Quelles lacunes souhaitez-vous combler ?',
    'Avez-vous déjà été témoin de harcèlement ?',
    'Comment rendre le numérique plus inclusif ?',
    'Comment simplifier les démarches ?',
    'Comment éviter le gaspillage ?',
    'Quels aliments ne mangez-vous pas ?',
    'Quels jours ne pouvez-vous pas venir ?',
    'Qu’est-ce qui vous a motivé à venir ?',
    'Qu’est-ce qui vous a permis de connaître l’événement ?',
    'Comment réussir un projet ?',
    'Comment avez-vous réussi à venir ?',
    'Quelles compétences souhaitez-vous développer ?',
    'Quels sont vos acquis avant la formation ?',
    'Avez-vous quitté la salle avant la fin ?',
    'Avec qui êtes-vous venu ?',
    'Un engagement ?',
    'Quand êtes-vous disponible ?',
    'Quelle est la meilleure date ?',
    'Quels horaires vous conviennent le mieux ?',
    'Quel jour vous convient le mieux ?',
    'À quel moment êtes-vous arrivé ?',
    'Qu’est-ce qui vous stresse au travail ?',
    'Votre plus beau cadeau ?',
    'Qu’est-ce qu’un bon médiateur ?',
  ])('« %s » asks for neither praise nor faults', (question) => {
    expect(expectation(question)).toBe('neutral');
  });

  it('« Quel sujet n’a pas été abordé et devrait l’être ? » asks for ideas', () => {
    expect(expectation('Quel sujet n’a pas été abordé et devrait l’être ?')).toBe('ideas');
  });

  it.each([
    'Ce qui n’a pas été à la hauteur',
    'Qu’est-ce qui ne fonctionne pas dans ce service ?',
    'Que n’avez-vous pas compris ?',
    'Qu’est-ce que vous n’avez pas compris ?',
    'Ce qui ne va pas',
    'Une fausse note ?',
    'Le plus dur',
    'Un agacement ?',
    'Quelles sont les limites de cette formation ?',
    'Des contraintes ?',
    'Vos soucis',
  ])('« %s » asks for faults', (question) => {
    expect(expectation(question)).toBe('criticism');
  });
});

describe('what must not go', () => {
  it.each([
    'Ce qui ne doit surtout pas disparaître',
    'Que n’oublierez-vous pas ?',
    'Quel atelier ne faut-il pas rater ?',
    'Que ne faut-il surtout pas supprimer ?',
    'Que ne faut-il pas supprimer ?',
    'Que ne faut-il pas changer ?',
    'Que ne faut-il surtout pas changer ?',
    'Qu’est-ce qui ne doit pas changer ?',
    'Que ne changeriez-vous pour rien au monde ?',
    'Qu’est-ce que vous n’auriez raté pour rien au monde ?',
    'L’atelier que vous n’auriez manqué pour rien au monde',
    'Ce que vous ne changeriez pour rien au monde',
    'Qu’est-ce que vous n’oublierez jamais ?',
    'Ce qu’il ne faut surtout pas perdre',
  ])('« %s » is praised', (question) => {
    expect(expectation(question)).toBe('praise');
  });
});

describe('what follows a bare denial', () => {
  it.each([
    ['Aucun en particulier, tous', 'Quel moment avez-vous préféré ?', 'positive'],
    ['aucun en particulier, j’ai tout aimé', 'Quel moment avez-vous préféré ?', 'positive'],
    ['aucun en particulier, c’était génial', 'Quel moment avez-vous préféré ?', 'positive'],
    ['personne, c’était génial', 'Qui vous a aidé ?', 'positive'],
    ['jamais, trop long', 'À quel moment avez-vous décroché ?', 'negative'],
    ['aucun, c’était nul', 'Quel moment avez-vous préféré ?', 'negative'],
    ['Personne en particulier, tout le monde', 'Qui vous a aidé ?', 'positive'],
    ['personne, pas de bénévoles', 'Qu’est-ce qui vous a déplu ?', 'negative'],
    ['aucun, pas de fausse note', 'Qu’est-ce qui vous a déplu ?', 'positive'],
    ['pas un problème, des problèmes', 'Quels problèmes avez-vous rencontrés ?', 'negative'],
    ['pas un problème', 'Quels problèmes avez-vous rencontrés ?', 'positive'],
    ['j’ai tout compris', 'Qu’est-ce que vous n’avez pas compris ?', 'positive'],
  ])('« %s » under « %s » is %s', (text, question, label) => {
    expect(tagged(text, question).tags.sentiment.label).toBe(label);
  });

  it.each(['aucun en particulier', 'personne en particulier'])('« %s » says nothing', (text) => {
    const { tags } = tagged(text, 'Qu’avez-vous préféré ?');
    expect(tags.intents).toContain('sans-contenu');
    expect(tags.sentiment.label).toBe('neutral');
  });
});

it('asked for a dish, an image of a dish tells nothing of the meals', () => {
  const [said, meals] = ['un gratin partagé à midi', 'evenement/restauration'];
  expect(themesOf(said, 'Si le forum était un paysage ou un plat ?')).not.toContain(meals);
  expect(themesOf(said, 'Un autre commentaire ?')).toContain(meals);
});

describe('what stands in brackets after a question', () => {
  it.each([
    [
      'Avez-vous d’autres observations (déclaration finale, suites à donner, prochaine édition) ?',
      'neutral',
    ],
    ['Autres remarques (organisation, idées, propositions…)', 'neutral'],
    ['Autre chose à nous dire (sujets souhaités, intervenants) ?', 'neutral'],
    ['Un dernier mot (souhaits pour l’an prochain) ?', 'neutral'],
    ['Commentaires (en quelques mots)', 'neutral'],
    ['Qu’avez-vous le plus apprécié (ateliers, idées, suggestions) ?', 'praise'],
    ['Qu’est-ce qui pourrait être amélioré (accueil, points forts à garder) ?', 'criticism'],
    ['Quelles idées pour l’an prochain (lieu, thèmes, ce qui vous a manqué) ?', 'ideas'],
    ['Comment décririez-vous l’événement (points forts, points faibles) ?', 'image'],
  ])('« %s » turns it not: %s', (question, expected) => {
    expect(expectation(question)).toBe(expected);
  });

  it.each([
    ['Bilan (points négatifs)', 'criticism'],
    ['La journée (points positifs)', 'praise'],
    ['Ce que vous avez aimé (ou moins aimé)', 'neutral'],
    ['Votre journée (en trois mots)', 'image'],
  ])('« %s » is read whole: %s', (question, expected) => {
    expect(expectation(question)).toBe(expected);
  });

  it('a difficulty among examples makes no question of trouble', () => {
    expect(
      asked('Avez-vous d’autres remarques (problèmes rencontrés, etc.) ?').stance,
    ).toBeUndefined();
  });
});

it.each([
  ['Enquête de satisfaction - Commentaires', 'neutral'],
  ['Satisfaction globale : commentaires', 'neutral'],
  ['Expliquez votre niveau de satisfaction', 'neutral'],
  ['Degré de satisfaction', 'neutral'],
  ['Taux de satisfaction', 'neutral'],
  ['Évaluation de la satisfaction', 'neutral'],
  ['Mesure de satisfaction', 'neutral'],
  ['Note de satisfaction', 'neutral'],
  ['Baromètre de satisfaction', 'neutral'],
  ['Satisfaction client', 'neutral'],
  ['Vos motifs de satisfaction', 'praise'],
  ['Éléments de satisfaction', 'praise'],
  ['Facteurs de satisfaction', 'praise'],
  ['Vos satisfactions de l’année', 'praise'],
  ['Ce qui fait votre satisfaction', 'praise'],
  ['De quoi tirez-vous satisfaction ?', 'praise'],
  ['Une satisfaction à partager ?', 'praise'],
  ['Satisfaction', 'praise'],
  ['Décrivez vos difficultés', 'criticism'],
  ['Quels sont les principaux obstacles pour vous ?', 'criticism'],
  ['Décrivez vos besoins', 'ideas'],
  ['Décrivez la journée', 'image'],
  ['Que représente la journée pour vous ?', 'image'],
])(
  '« %s » asks by what it names, not by the survey or the verb around it: %s',
  (question, expected) => {
    expect(expectation(question)).toBe(expected);
  },
);

it.each([
  ['Quelles sessions ou quels intervenants vous ont marqué ?', 'names'],
  ['Quel intervenant vous a le plus marqué ?', 'names'],
  ['Points de satisfaction des participants', 'praise'],
  ['Motifs de satisfaction de vos usagers', 'praise'],
  ['Niveau de satisfaction des participants', 'neutral'],
])('« %s » expects %s', (question, expects) => {
  expect(expectation(question)).toBe(expects);
});

it('« Un mot sur l’animation ? » is about those who lead', () => {
  expect(asked('Un mot sur l’animation ?').theme?.id).toBe('evenement/intervenants');
});
