import { describe, expect, it } from 'vitest';
import { ASKED, ruled, tagged } from './tagged.js';

const tags = (text: string, question: string) => ruled(text, question).tags;

describe('what is asked for under « à améliorer »', () => {
  it.each([
    'Ouvrir plus tard',
    'inviter des elus',
    'INVITER DES ÉLU·ES',
    'Invitez des élus l’an prochain',
    'Peut-être prévoir une navette',
    'Décaler l’atelier au matin',
    'Ajouter un mot d’accueil chaleureux',
  ])('« %s » suggests, and blames nothing', (text) => {
    expect(tags(text, ASKED.criticism)).toMatchObject({
      sentiment: { label: 'neutral' },
      intents: ['suggestion'],
    });
  });

  it.each(['Pourquoi pas un food truck', 'peut etre alterner les deux'])(
    '« %s » puts an idea forward, and blames nothing',
    (text) => {
      expect(tagged(text, ASKED.criticism).tags.sentiment.label).toBe('neutral');
    },
  );

  it('what it lacks is a fault: « peut-être plus de bancs »', () => {
    expect(tagged('peut-être plus de bancs', ASKED.criticism).tags.sentiment.label).toBe(
      'negative',
    );
  });

  it.each([
    'prevoir plus de temps',
    'Améliorer la signalétique',
    'Avoir des micros',
    'Eviter les lundis',
    'Ne pas tout mettre en même temps',
    'Mettre des micros, on n’entend rien',
    'Des battements entre deux séances, on court',
    'Une navette',
  ])('« %s » tells what lacks', (text) => {
    expect(tags(text, ASKED.criticism)).toMatchObject({
      sentiment: { label: 'negative' },
      intents: ['critique', 'suggestion'],
    });
  });
});

describe('good words that an infinitive asks for under « à améliorer »', () => {
  it.each([
    'donner du sens',
    'MOTIVER LES BENEVOLES',
    'Redonner du souffle à la plénière',
    'simplifier la vie des participants',
    'répondre aux attentes',
    'prendre le temps d’accueillir les gens',
    'Faire venir des intervenants passionnants',
    'être accueilli avec le sourire',
    'ne pas couper la parole',
    'Réduire les temps d’attente',
    'il faut donner du sens',
    'N’hésitez pas à simplifier la vie des participants',
    'motivons les bénévoles',
    'chercher à redonner confiance',
    'besoin de clarté',
    'pouvoir souffler',
    'Pouvoir suivre à distance',
    'Besoin d’un accueil plus souriant',
    'soyons plus accueillants',
    'informez mieux les parents',
  ])('« %s » praises nothing', (text) => {
    for (const asked of [ASKED.criticism, ASKED.ideas]) {
      const { sentiment, intents } = tagged(text, asked).tags;
      expect(sentiment.label, asked).toMatch(/^(?:neutral|negative)$/);
      expect(intents, asked).not.toContain('eloge');
    }
  });

  it.each([
    'garder cette bonne ambiance',
    'Continuer à nous faire rêver',
    'Ne rien changer, c’était parfait',
    'surtout ne pas changer une équipe qui gagne',
    'Remercier les bénévoles, ils sont géniaux',
    'Être reçu comme un roi, ça fait plaisir',
    'rien, tout était fait pour nous mettre à l’aise',
    'Vous avez su donner du sens à ces deux jours',
    'Rien, j’ai pu gagner du temps grâce à l’appli',
    'continuez à nous surprendre',
    'saluer le travail remarquable de l’équipe',
    'soulignons la gentillesse de l’équipe',
    'besoin de rien, tout était super',
  ])('« %s » praises what there was', (text) => {
    expect(tagged(text, ASKED.criticism).tags.sentiment.label).toBe('positive');
  });
});

it.each(['de la convivialité', 'DE L’ENTRAIN', 'des sourires'])(
  '« %s » is what was missed, where that is asked',
  (text) => {
    const { sentiment, intents } = tagged(text, 'Qu’est-ce qui vous a manqué ?').tags;
    expect(sentiment.label).toBe('negative');
    expect(intents).toEqual(['critique']);
  },
);

it.each(['adorons', 'apprécions l’accueil', 'saluons la qualité de l’organisation'])(
  '« %s » praises: « nous » is left out',
  (text) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('positive');
  },
);

it('« saluez les gens » asks for it', () => {
  expect(tagged('saluez les gens à l’entrée', ASKED.neutral).tags.sentiment.label).toBe('neutral');
});

it.each(['génial', 'quelle belle énergie'])('« %s » is no idea where ideas are asked', (text) => {
  expect(tagged(text, ASKED.ideas).tags.sentiment.label).toBe('positive');
});

describe('a deed to do, where nothing in particular is asked', () => {
  it.each([
    'Mettre en valeur les petites associations',
    'mieux mettre en avant les exposants',
    'RENFORCER LES ECHANGES AVEC LES LYCEES',
    'faciliter les rencontres entre exposants',
    'Réfléchir à des coins de repos',
  ])('« %s » is proposed, and praises nothing', (text) => {
    const { sentiment, intents } = tagged(text, ASKED.neutral).tags;
    expect(sentiment.label).toBe('neutral');
    expect(intents).toEqual(['suggestion']);
  });

  it.each([
    'Rencontrer enfin mes collègues en vrai',
    'Retrouver les copains et danser',
    'Choisir une petite ville était une excellente idée',
    'Continuer comme ça, c’est génial',
  ])('« %s » was lived, or judged, and proposes nothing', (text) => {
    expect(tagged(text, ASKED.neutral).tags.intents).not.toEqual(['suggestion']);
  });
});

describe('where ideas are asked for', () => {
  it.each([
    'Mettre des micros, on n’entend rien',
    'revoir le son, horrible',
    'Chauffer les salles, il fait froid',
    'penser aux fauteuils, la mezzanine est inaccessible',
  ])('« %s » asks, and complains besides', (text) => {
    expect(tagged(text, ASKED.ideas).tags).toMatchObject({
      sentiment: { label: 'negative' },
      intents: expect.arrayContaining(['critique', 'suggestion']),
    });
  });

  it.each([
    'proposer une garde d’enfant, on serait plus de parents à venir',
    'Plafonner les salons à sept, on en ouvre un autre dès que ça déborde',
    'inviter ceux qui n’aiment pas le numérique',
  ])('« %s » only asks', (text) => {
    expect(tagged(text, ASKED.ideas).tags.sentiment.label).toBe('neutral');
  });

  it.each(['Karaoké ?', 'des fruits au gouter', 'Le covoiturage', 'tenir un carnet commun'])(
    '« %s » is one',
    (text) => {
      expect(tags(text, ASKED.ideas)).toMatchObject({
        sentiment: { label: 'neutral' },
        intents: ['suggestion'],
      });
    },
  );

  it.each([
    ['c’était super', ['eloge']],
    ['Merci !', ['remerciement']],
    ['aucune', ['sans-contenu']],
    ['Combien de places y aura-t-il ?', ['question']],
  ])('« %s » is none: %j', (text, intents) => {
    expect(tags(text, ASKED.ideas).intents).toEqual(intents);
  });
});

it('« merci d’exister » praises, where ideas are asked', () => {
  expect(tagged('merci d’exister', ASKED.ideas).tags.sentiment.label).toBe('positive');
});

describe('an infinitive that no dictionary has', () => {
  it.each([
    'pseudonymiser les badges',
    'Racourcir les discours',
    'RACOURCIR LES DISCOURS',
    'wifier les salles',
  ])('« %s » asks for something', (text) => {
    expect(tagged(text, ASKED.criticism).tags.intents).toContain('suggestion');
  });

  it.each(['Atelier le samedi', 'atelier un peu long', 'le loyer'])('« %s » does not', (text) => {
    expect(tagged(text, ASKED.criticism).tags.intents).not.toContain('suggestion');
  });
});

describe('the clauses that suggest something', () => {
  const suggested = (text: string, question?: string) =>
    (tagged(text, question).suggests ?? []).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Bel accueil, mais il faudrait plus de repas', ['mais il faudrait plus de repas']],
    ['Bel accueil. Prévoir une navette. Merci !', ['Prévoir une navette.']],
    ['Une crèche ?', ['Une crèche ?']],
    ['Tout était parfait', []],
    ['Écrivez-moi à zoe@exemple.fr pour l’an prochain', []],
  ])('of « %s » are %j', (text, clauses) => {
    expect(suggested(text)).toEqual(clauses);
  });

  it('are all, where ideas are asked for', () => {
    expect(suggested('barbecue', ASKED.ideas)).toEqual(['barbecue']);
  });

  it('are none: nor is the intent given', () => {
    const text = 'Écrivez-moi à zoe@exemple.fr pour l’an prochain';
    expect(tagged(text).tags.intents).not.toContain('suggestion');
  });
});

describe('what one had to bear, told by an infinitive', () => {
  it.each([
    'Arriver à 9h02 et se voir refuser l’entrée',
    'Faire la queue 30 min',
    'faire 30 minutes de queue',
    'refuser du monde à l’entrée des ateliers',
    'rester debout pendant deux heures',
    'rater la moitié des ateliers',
    'Manger debout',
    'se retrouver dehors sous la pluie',
    'perdre une heure au vestiaire',
  ])('« %s » suggests nothing', (text) => {
    expect(tags(text, ASKED.criticism).intents).toEqual(['critique']);
    expect(tagged(text, ASKED.criticism).tags.intents).toEqual(['critique']);
  });

  it.each([
    'manger assis',
    'rester plus longtemps',
    'faire une file prioritaire',
    'attendre moins longtemps',
    'arriver plus tôt',
  ])('« %s » does suggest', (text) => {
    expect(tags(text, ASKED.criticism).intents).toContain('suggestion');
  });

  it.each(['je fais un atelier', 'je garde un bon souvenir', 'on voit bien que c’est pensé'])(
    '« %s » is told, not wished for',
    (text) => {
      expect(tags(text, ASKED.neutral).intents).not.toContain('suggestion');
    },
  );

  it.each(['je ferais plus court', 'on mettrait des bancs', 'je verrais bien un bal'])(
    '« %s » is wished for',
    (text) => {
      expect(tags(text, ASKED.neutral).intents).toEqual(['suggestion']);
    },
  );
});

describe('« merci de » before an infinitive', () => {
  it.each([
    'Merci de prendre ce risque',
    'Merci de faire exister ce moment',
    'merci de prendre soin de nous',
    'Merci de ne rien lâcher',
    'MERCI DE TENIR BON',
    'merci de nous donner la parole',
    'merci de ne pas oublier les petites communes',
    'Merci de rendre le numérique humain',
  ])('« %s » thanks', (text) => {
    expect(tags(text, ASKED.neutral).intents).toContain('remerciement');
    expect(tags(text, ASKED.neutral).intents).not.toContain('suggestion');
  });

  it.each([
    'Merci de prendre en compte le handicap',
    'merci de nous envoyer les supports',
    'merci de faire moins de plénières',
    'Merci de ne pas jeter les gobelets',
    'merci de vérifier les micros',
  ])('« %s » asks', (text) => {
    expect(tags(text, ASKED.neutral).intents).toEqual(['suggestion']);
  });
});

describe('nothing much to say', () => {
  it.each([
    'pas grand chose à dire de plus',
    'Pas grand-chose à dire',
    'pas grand chose a ajouter',
    'j’accompagnais ma femme',
    'j’ai remplacé un collègue',
    'on m’a inscrite d’office',
  ])('« %s »', (text) => {
    expect(tags(text, ASKED.neutral).intents).toEqual(['sans-contenu']);
  });

  it('« pas grand-chose à retenir » blames', () => {
    expect(tags('pas grand-chose à retenir', ASKED.neutral).intents).toEqual(['critique']);
  });
});

it.each(['le buffet : des chips', 'la conférence : du blabla'])(
  '« %s » says what was there, and asks for nothing',
  (text) => {
    const { intents, sentiment } = tagged(text, ASKED.criticism).tags;
    expect(sentiment.label).toBe('negative');
    expect(intents).toEqual(['critique']);
  },
);

describe('what the hosts are told to do', () => {
  it.each(['respectez les horaires', 'Respectez vos engagements', 'soyez plus clairs'])(
    '« %s » is no praise, and blames where faults are asked',
    (text) => {
      expect(tagged(text, ASKED.neutral).tags.intents).toEqual(['suggestion']);
      expect(tagged(text, ASKED.criticism).tags.sentiment.label).toBe('negative');
    },
  );

  it.each([
    'Financez les conseillers numériques',
    'FORMEZ LES ELUS',
    'Ajoutez des bancs',
    'Pensez à un vestiaire',
  ])('« %s » blames nothing where nothing in particular is asked', (text) => {
    expect(tagged(text, ASKED.neutral).tags).toMatchObject({
      sentiment: { label: 'neutral' },
      intents: ['suggestion'],
    });
  });

  it.each([
    'Nettoyez les toilettes !!!',
    'Payez vos bénévoles !',
    'Virez le directeur',
    'Éteignez la musique',
  ])('« %s » blames, though no word of it does', (text) => {
    expect(tagged(text, 'Remarques').tags.sentiment.label).toBe('negative');
  });

  it.each(['diaporama svp', 'Une attestation svp', 'Les slides s’il vous plaît', 'Des bancs SVP'])(
    '« %s » is no more blame than « Peut-on avoir le diaporama svp ? »',
    (text) => {
      expect(tagged(text, 'Vos remarques').tags).toMatchObject({
        sentiment: { label: 'neutral' },
        intents: ['suggestion'],
      });
    },
  );

  it.each([
    ...['plus de café svp', 'moins de bruit svp', 'un peu de respect svp'],
    ...['De la considération svp', 'Des toilettes propres svp'],
  ])('« %s » tells what lacked', (text) => {
    expect(tagged(text, 'Vos remarques').tags.sentiment.label).toBe('negative');
  });

  it.each(['Regardez l’état des toilettes', 'Revoyez tout'])(
    '« %s » points at what was bad',
    (text) => {
      expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('negative');
    },
  );

  it.each(['Oblige à se remettre en question, j’ai aimé', 'Impose le respect'])(
    '« %s » tells what is done, and asks for nothing',
    (text) => {
      expect(tagged(text, ASKED.neutral).tags.intents).toEqual(['eloge']);
    },
  );

  it.each([
    'continuez comme ça',
    'gardez cette énergie',
    'restez comme vous êtes',
    'Soyez fiers de vous',
    'tenez bon',
    'Transmettez mes félicitations à l’équipe',
    'Sachez que j’ai adoré',
    'Reposez-vous, vous l’avez bien mérité',
    'Trop bien, organisez plus souvent',
    'Recommencez, c’était génial',
    'Passez le bonjour à l’équipe, super accueil',
    'Avez assuré',
  ])('« %s » praises', (text) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('positive');
  });

  it.each(['continuez comme ça', 'gardez cette énergie', 'restez comme vous êtes', 'tenez bon'])(
    '« %s » praises where faults are asked too',
    (text) => {
      expect(tagged(text, ASKED.criticism).tags.sentiment.label).toBe('positive');
    },
  );

  it('ends at its comma: what comes after judges', () => {
    expect(tags('Choisissez un lieu agréable', ASKED.neutral).sentiment.label).toBe('neutral');
    const { sentiment } = tags('Prévoyez une navette, super lieu', ASKED.neutral);
    expect(sentiment.label).toBe('positive');
  });
});

describe('what is asked for where one is asked what was liked', () => {
  it.each([
    'et si vous mettiez des démos ?',
    'pensez à mettre des démos',
    'Vous devriez proposer une garderie',
    'à quand une traduction en LSF ?',
  ])('« %s » suggests, and praises nothing', (text) => {
    expect(tagged(text, ASKED.praise).tags).toMatchObject({
      sentiment: { label: 'neutral' },
      intents: ['suggestion'],
    });
  });

  it.each([
    'gardez ce lieu svp',
    'le même traiteur svp',
    'offrez toujours ce café',
    'on aimerait revenir l’an prochain',
    'vous devriez être fiers',
    'il faut des gens comme vous',
    'la plénière, j’aurais pu écouter des heures',
  ])('« %s » praises', (text) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
  });
});

describe('a request under a question of what struck, or was liked', () => {
  it.each([
    'suggestion : des chaises',
    'il faudrait un plan du site',
    'peut-on avoir un plan du site ?',
    'merci de prévoir des repas végétariens',
    'mon souhait pour 2026 : des replays',
    'l’usager souhaiterait des chaises',
  ])('« %s » asks for something and praises nothing', (text) => {
    const { intents, sentiment } = tagged(text, 'Qu’est-ce qui vous a marqué ?').tags;
    expect(intents).toContain('suggestion');
    expect(sentiment.label).not.toBe('positive');
  });
});

describe('what is needed or floated as better', () => {
  it.each([
    ['il faut un accueil plus chaleureux', ASKED.neutral, 'negative'],
    ['Besoin de clarté', ASKED.neutral, 'negative'],
    ['on a besoin d’intervenants plus dynamiques', ASKED.criticism, 'negative'],
    ['peut-être des échanges plus riches', ASKED.neutral, 'neutral'],
    ['peut-être une ambiance plus conviviale', ASKED.criticism, 'negative'],
    ['Pas besoin de plus, c’était parfait', ASKED.neutral, 'positive'],
    ['Il faut une équipe en or pour réussir ça, bravo', ASKED.neutral, 'positive'],
  ])('« %s » under « %s » is %s', (text, question, label) => {
    expect(tagged(text, question).tags.sentiment.label).toBe(label);
  });

  it.each([
    'Soyez plus souriants',
    'soyez plus accueillants',
    'pensez à un accueil plus chaleureux',
  ])('praises no theme that it only asks for: « %s »', (text) => {
    const { themes } = tagged(text, ASKED.neutral).tags;
    expect(themes.map(({ polarity }) => polarity)).toEqual(['neutral']);
  });
});

it.each(['SALLE PLUS AGREABLE', 'repas plus savoureux le midi'])(
  '« %s » is asked for where faults are, and praised elsewhere',
  (text) => {
    expect(tagged(text, ASKED.criticism).tags.sentiment.label).toBe('negative');
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('positive');
  },
);
