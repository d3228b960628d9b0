import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { tagged } from './tagged.js';

const fragments = (text: string): string[] =>
  candidatesOf(tagged(text)).map(({ start, stop }) => [...text].slice(start, stop).join(''));

describe('what can be quoted from an answer', () => {
  it.each([
    ['a relative clause', 'C’est un lieu qui apaise les gens.', 'qui apaise les gens'],
    [
      'coordinated verbs together',
      'Un lieu qui relie et rassure les gens.',
      'qui relie et rassure les gens',
    ],
    ['an attribute', 'NEC, c’est une bouffée d’air frais.', 'une bouffée d’air frais'],
    [
      'a noun group with its time clause',
      'C’est une parenthèse lorsqu’on travaille seul et qu’on n’a pas de collègues.',
      'une parenthèse lorsqu’on travaille seul',
    ],
    ['a qualifying group', 'Des métiers au service du bien commun.', 'au service du bien commun'],
    ['one at the head', 'Hors du temps, car on y respire.', 'Hors du temps'],
    ['a distance', 'Deux jours de calme, loin du bruit', 'loin du bruit'],
    ['an infinitive', 'Se tromper de salle, on adore.', 'Se tromper de salle'],
    [
      'a clause after a cause',
      'J’ai aimé, parce que le débat restait calme.',
      'le débat restait calme',
    ],
    ['a clause after a connective', 'Et puis, on se sent moins seul.', 'on se sent moins seul'],
    ['a short answer', 'Rien à redire', 'Rien à redire'],
    [
      'a clause after a mark',
      '5, les collégiennes étaient plus claires que nous',
      'les collégiennes étaient plus claires que nous',
    ],
    ['an exclamation', 'Bravo aux bénévoles ! Je reviendrai.', 'Bravo aux bénévoles !'],
    [
      'what happened without its date',
      'Ce débat m’a redonné de l’élan à un moment où j’en manquais.',
      'Ce débat m’a redonné de l’élan',
    ],
    [
      'a scene with its point',
      'J’arrive. Un élu a barré quatre lignes. Elles nous excluaient. Merci.',
      'Un élu a barré quatre lignes. Elles nous excluaient.',
    ],
    [
      'a group with its coordinated relative',
      'Le club de celles et ceux qui doutent.',
      'Le club de celles et ceux qui doutent.',
    ],
    ['an order', 'Annoncez les dates plus tôt, pitié.', 'Annoncez les dates plus tôt'],
    [
      'an infinitive with its pronoun',
      'S’asseoir et parler aux autres, on adore.',
      'S’asseoir et parler aux autres',
    ],
    [
      'a clause that holds an aside',
      'Mon voisin a raconté, sans note, sa vie et on a ri, la salle a suivi.',
      'Mon voisin a raconté, sans note, sa vie et on a ri',
    ],
  ])('finds %s', (_, text, fragment) => {
    expect(fragments(text)).toContain(fragment);
  });

  it.each([
    [
      'Pour moi qui ai grandi sans livres, c’est une manière de rester au monde.',
      'qui ai grandi sans livres',
    ],
    ['On a ri. Faute de quoi on pleurait.', 'Faute de quoi on pleurait.'],
    ['Ici on rit, on apprend, on repart plus fort.', 'on apprend, on repart plus fort'],
    ['Un lieu où l’on rit, où l’on apprend avec les autres.', 'où l’on apprend avec les autres'],
    [
      'Enseignante à la retraite et bénévole, j’y vais pour apprendre.',
      'Enseignante à la retraite et bénévole',
    ],
    ['Une piscine d’idées, on l’adore.', 'Une piscine d’idées'],
    ['On a ri. Cela permet de vivre ensemble.', 'Cela permet de vivre ensemble.'],
    ['On y voit peu l’école, c’est mon avis de chef.', 'mon avis de chef'],
    [
      'C’est utile pour le réseau et pour la veille, mais trop éloigné de mon quotidien pour que j’en applique grand-chose.',
      'le réseau et pour la veille, mais trop éloigné de mon quotidien pour que j’en applique grand-chose',
    ],
    [
      'Une fête où l’on célèbre le simple, entre gens à l’aise.',
      'Une fête où l’on célèbre le simple',
    ],
    ['Bon casting pour la plénière, on a ri.', 'casting pour la plénière'],
    [
      'On a parlé. C’est pour ces dix minutes-là que je viens.',
      'C’est pour ces dix minutes-là que je viens.',
    ],
    [
      'Le débat sur les écrans et les ados a eu le mérite de durer.',
      'les ados a eu le mérite de durer',
    ],
    ['Le stand sur les communs et les fablabs était vide', 'Le stand sur les communs'],
    ['Fauteuils très confortables. Trop.', 'Fauteuils très confortables.'],
    ['on aurait aimé une respiration', 'une respiration'],
    ['Il faudrait une vraie respiration.', 'une vraie respiration'],
    ['C’est censé être une belle fête.', 'une belle fête'],
    ['On nous a promis une belle fête.', 'une belle fête'],
    ['Avez-vous prévu une belle fête ?', 'une belle fête'],
    ['Que la fête soit belle. Merci à vous.', 'Que la fête soit belle.'],
    ['Continuez !', 'Continuez !'],
    [
      'L’école n’y est pas traitée comme un problème à équiper mais comme un lieu qui pense.',
      'un problème à équiper mais comme un lieu qui pense',
    ],
    ['Le canular : il a lu un rapport faux pendant une heure.', 'il a lu un rapport faux'],
    [
      'le duo prof de philo / développeur sur scène, on a ri et on a réfléchi',
      'développeur sur scène, on a ri et on a réfléchi',
    ],
    ['Le livre et la souris ont dîné à la même table.', 'Le livre'],
    ['Les autres ont le yoga, moi j’ai un rendez-vous.', 'moi j’ai un rendez-vous'],
    ['Ce n’est pas une belle fête.', 'une belle fête'],
    ['Le programme, c’est un buffet où l’on rate tout.', 'Le programme'],
    ['Je n’ai jamais vu une belle fête ici.', 'une belle fête'],
    ['Une fête sans aucune joie partagée', 'joie partagée'],
    ['Je voudrais que ce soit une belle fête.', 'ce soit une belle fête'],
    ['C’est là qu’on apprend le métier.', 'on apprend le métier'],
    ['Il a tout fait pour qu’on arrête de parler.', 'on arrête de parler'],
    ['Une boussole.', 'Une boussole'],
    ['– une bouffée d’air frais !', 'une bouffée d’air frais'],
    ['Le jour où tout le monde se retrouve, se compte et repart.', 'se compte et repart'],
    ['On en sort grandi, me dit-on, s’amuse et recommence.', 's’amuse et recommence'],
    ['L’idée que la fête continue et qu’elle passe par chez nous.', 'L’idée que la fête continue'],
    [
      'On se rappelle que tout est possible et que cela se fait ici.',
      'On se rappelle que tout est possible',
    ],
    ['On débat sans les gens, on applaudit, on rentre.', 'On débat sans les gens, on applaudit'],
    [
      'Celui qui invente une excuse parce qu’il a honte de lire.',
      'une excuse parce qu’il a honte de lire',
    ],
    ['Une conférence, ce n’est pas une lecture.', 'ce n’est pas une lecture'],
    ['Le directeur a laissé parler les agents du guichet.', 'parler les agents du guichet'],
    ['Entendre un élu reconnaître ses torts.', 'un élu reconnaître ses torts'],
    ['Chacun apporte son assiette, son verre et un plat.', 'son verre et un plat'],
    [
      'Une boîte à outils pour la tête et un radiateur pour le cœur.',
      'la tête et un radiateur pour le cœur',
    ],
    ['Je ne suis pas fâchée, enfin si, un peu.', 'Je ne suis pas fâchée'],
    [
      'J’ai rencontré, assise dans le bus, la maire du village.',
      'J’ai rencontré, assise dans le bus',
    ],
    ['Le débat a porté sur le mot « partage » seulement.', 'Le débat a porté sur le mot'],
    ['Un lieu où l’on ose dire "je ne sais pas".', 'Un lieu où l’on ose dire'],
    ['Une journée où l’on rit, où l’on danse.', 'Une journée où l’on rit'],
    [
      'On me l’a appris à la conférence sur les archives.',
      'On me l’a appris à la conférence sur les archives',
    ],
    ['Je retiens une phrase entendue hier : « tenir bon ».', 'Je retiens une phrase entendue hier'],
    ['C’est un mot rare, et pourtant : on s’écoutait.', 'C’est un mot rare, et pourtant'],
  ])('« %s » does not give « %s »', (text, fragment) => {
    expect(fragments(text)).not.toContain(fragment);
  });

  it.each([
    ['On nous donne un sac, une gourde, un stylo et des stylets.', 'On nous donne un sac'],
    ['On m’a questionné sur le café, sur la salle et sur le bus.', 'On m’a questionné sur le café'],
    [
      'On dit commun, on dit soin. Ailleurs ces mots-là attendent.',
      'Ailleurs ces mots-là attendent.',
    ],
    ['Il a montré ses erreurs. J’attendais un tel exercice.', 'J’attendais un tel exercice.'],
    [
      'Une vidéo sans visage. Nos guichets valent mieux que ça.',
      'Nos guichets valent mieux que ça.',
    ],
    ['On fera ça avec une affiche à la boulangerie.', 'une affiche à la boulangerie'],
    ['On monte un groupe, si la mairie aide.', 'On monte un groupe'],
    ['On arrive ravi, on repart, la boîte a débordé.', 'On arrive ravi, on repart'],
    ['J’ai aimé que la ministre reste et réponde.', 'la ministre reste et réponde'],
    ['J’attendais qu’on discute du guichet et des gens.', 'on discute du guichet et des gens'],
    ['Le débat a duré. Du coup j’ai fait du couloir.', 'Du coup j’ai fait du couloir.'],
    ['On les a écoutés. Comme quoi râler sert.', 'Comme quoi râler sert.'],
    ['Certains viennent pour l’argent. Au buffet, ils se parlent.', 'Au buffet, ils se parlent.'],
    [
      'Merci à tous. On a deviné ses phrases à ses gestes. Même de loin elle était la meilleure.',
      'On a deviné ses phrases à ses gestes. Même de loin elle était la meilleure.',
    ],
    ['Mon fils aurait compris avant moi, mais j’ai compris quand même', 'j’ai compris'],
    [
      'Ça sent le café, il y a des outils démontés partout, des adultes qui s’amusent, on te laisse essayer.',
      'il y a des outils démontés partout',
    ],
    ['On n’entend rien. Ou des gens qui murmurent.', 'Ou des gens qui murmurent.'],
    ['Des geeks. Dans la salle, elles étaient trois.', 'Dans la salle, elles étaient trois.'],
    ['Il y a ceux qui viennent pour changer le monde, ou le buffet.', 'changer le monde'],
    ['On entre, on sort, on revient, sans rien demander.', 'on revient'],
    [
      'J’ai ri, j’ai pleuré, j’ai même oublié de manger.',
      'j’ai pleuré, j’ai même oublié de manger',
    ],
    ['J’étais à deux doigts de démissionner, je reste.', 'J’étais à deux doigts de démissionner'],
    ['Deux jours où l’on apprend, on débat, on rit.', 'Deux jours où l’on apprend'],
    ['Un lieu où l’on mélange public, privé et associatif.', 'Un lieu où l’on mélange public'],
    [
      'Des élus qui disent combien ça coûte, combien de temps.',
      'Des élus qui disent combien ça coûte',
    ],
    ['Un salon qui défend une vision ouverte, partagée et utile.', 'qui défend une vision ouverte'],
    [
      'Bonne idée d’alterner exposé et sondage, mais commenter chaque camembert finit par lasser.',
      'sondage, mais commenter chaque camembert finit par lasser',
    ],
    ['On m’a écoutée dix minutes, applaudie, puis oubliée.', 'On m’a écoutée dix minutes'],
    [
      'Un monsieur qui a trouvé mon badge, l’a essuyé parce que tout était trempé, et me l’a rapporté.',
      'Un monsieur qui a trouvé mon badge, l’a essuyé',
    ],
  ])(
    'refuses half of a series, what is felt or awaited, what was named before: %s',
    (text, part) => {
      expect(fragments(text)).not.toContain(part);
    },
  );

  it.each([
    ['innovation ; un bon système de notes ; autonomie ; on apprend en le faisant', false],
    ['Le fait que l’on anime nous-mêmes = on apprend beaucoup', false],
    ['La gratuité ; l’accueil, d’une gentillesse désarmante ; et ce buffet, tout local.', true],
  ])('gives no notes as a whole, but what is written out: %s', (text, isGiven) => {
    const found = candidatesOf(tagged(text, { question: 'Un commentaire ?' }));
    const whole = found.filter(({ start, stop }) => stop - start === [...text].length);
    expect(whole.length > 0).toBe(isGiven);
  });

  it.each([
    [
      'Quatre personnes qui se passent la parole, c’est daté.',
      'Quatre personnes qui se passent la parole',
    ],
    ['Les tartes de la mamie du village, j’en ai repris.', 'Les tartes de la mamie du village'],
    ['le petit livret de la fin, je m’en sers encore', 'le petit livret de la fin'],
    ['Servir la soupe à midi pile, c’est du sport.', 'Servir la soupe à midi pile'],
    [
      'La conviction partagée qu’un formulaire bien fait, c’est un peu de dignité rendue.',
      'La conviction partagée qu’un formulaire bien fait',
    ],
  ])('gives no topic for what is said of it: %s', (text, part) => {
    const found = candidatesOf(tagged(text, { question: 'Un commentaire ?' }));
    expect(found.map(({ start, stop }) => [...text].slice(start, stop).join(''))).not.toContain(
      part,
    );
  });

  it.each([
    ['Chaque automne, je prends le même train.', 'Chaque automne'],
    [
      'Je sais bien qu’il y a de l’ingratitude à se plaindre d’un festin, mais devant cent plats, l’on finit par manger du pain.',
      'Je sais bien qu’il y a de l’ingratitude à se plaindre d’un festin, mais devant cent plats',
    ],
    ['Trois élus ont repeint, avec des rouleaux, le hall entier.', 'Trois élus ont repeint'],
    [
      'C’est l’endroit où j’ai compris, un soir, que mon métier comptait.',
      'l’endroit où j’ai compris',
    ],
    ['Un marché où tout s’emporte et rien ne se paie.', 'rien ne se paie'],
    ['Un miroir dans lequel, enfin, je me reconnais.', 'je me reconnais'],
    [
      'Un vieux film qui nous charme, nous agace et nous raconte la ville.',
      'qui nous charme, nous agace',
    ],
    [
      'Un grand frère qui essaie avant nous, se trompe et nous raconte comment.',
      'Un grand frère qui essaie avant nous, se trompe',
    ],
    [
      'On rend les casques et le couloir, lui, n’est pas traduit.',
      'On rend les casques et le couloir',
    ],
    [
      'Les ateliers étaient moins bons que les débats, eux-mêmes ratés.',
      'Les ateliers étaient moins bons que les débats',
    ],
    [
      'Le magistrat qui a lu à voix haute, sans rien dire, six lettres de refus.',
      'Le magistrat qui a lu à voix haute',
    ],
    ['Une communauté de pratiques, n = 2 000', 'Une communauté de pratiques, n'],
    [
      'Les gens sont chouettes, vraiment, quand on leur parle.',
      'Les gens sont chouettes, vraiment',
    ],
    [
      'mon voisin dormait, la rangée de devant aussi, et c’était le matin',
      'la rangée de devant aussi, et c’était le matin',
    ],
    ['Une fois l’an, je ne suis plus toute seule.', 'Une fois l’an'],
    [
      'J’ai suivi sept sessions, et la dernière, qui était la meilleure, a glissé sur moi.',
      'J’ai suivi sept sessions, et la dernière',
    ],
    ['Tout ce qui tourne chez nous, je l’ai vu là-bas.', 'Tout ce qui tourne chez nous'],
    ['Un ordi qu’on répare, c’est un ordi qu’on n’achète pas.', 'c’est un ordi qu’on n’achète pas'],
    [
      'Donner moins la parole à ceux qui l’ont déjà, au nombre desquels, en qualité d’élue, je me range.',
      'Donner moins la parole à ceux qui l’ont déjà, au nombre desquels, en qualité d’élue',
    ],
    [
      'Le moment où l’on s’aperçoit que les éloignés, vus d’en face, c’est nous.',
      'Le moment où l’on s’aperçoit que les éloignés, vus d’en face',
    ],
    ['c’est la troisième fois que mon chef m’inscrit', 'la troisième fois que mon chef m’inscrit'],
    ['La plénière m’a marqué, au sens où marquent les bancs.', 'La plénière m’a marqué'],
    [
      'On rit. Plus sérieusement : la salle était vide.',
      'Plus sérieusement : la salle était vide.',
    ],
  ])('gives no clause without what holds it: %s', (text, part) => {
    expect(fragments(text)).not.toContain(part);
  });

  it.each([
    ['Le débat a duré. Du coup j’ai fait du couloir.', 'j’ai fait du couloir'],
    ['Une piscine d’idées, on plonge.', 'Une piscine d’idées'],
    [
      'Le maire qui prête son bureau le samedi : un exemple.',
      'Le maire qui prête son bureau le samedi',
    ],
    [
      'un lieu où l’on nous fait lever le doigt et coller des post-it, bravo',
      'un lieu où l’on nous fait lever le doigt et coller des post-it',
    ],
    ['Un lieu qui relie les élus ainsi que les agents.', 'qui relie les élus ainsi que les agents'],
    [
      'Un piratage, l’alerte est arrivée avant que l’on perde quoi que ce soit.',
      'l’alerte est arrivée avant que l’on perde quoi que ce soit',
    ],
    ['De plus en plus de gens viennent.', 'De plus en plus de gens viennent.'],
    ['Merci. Les élus sont restés, ils écoutaient.', 'Les élus sont restés, ils écoutaient.'],
    ['D’autant que les usagers n’attendent pas.', 'les usagers n’attendent pas'],
    ['On en parle. Un tel que je connais a ri.', 'Un tel que je connais a ri.'],
    ['Une salle. De plus en plus de gens viennent.', 'De plus en plus de gens viennent.'],
  ])('keeps what stands without them: %s', (text, part) => {
    expect(fragments(text)).toContain(part);
  });

  it.each([
    [
      'C’est un soir de mise en production, et répondre aux gens.',
      'un soir de mise en production, et répondre aux gens',
    ],
    ['C’est une caravane une fille de Mayotte.', 'une caravane une fille de Mayotte'],
    [
      'C’est une pause lorsqu’on travaille ici et qu’on n’a rien à vendre.',
      'une pause lorsqu’on travaille ici et qu’on n’a rien à vendre',
    ],
  ])('takes no two things for one: %s', (text, part) => {
    expect(fragments(text)).not.toContain(part);
  });

  it.each([
    ['Un lieu qui donne envie de tout changer.', 'qui donne envie de tout changer', true],
    ['Un lieu qui tient chaud toute l’année.', 'qui tient chaud toute l’année', true],
    ['Des rencontres qui donnent envie d’agir.', 'qui donnent envie d’agir', false],
  ])('cuts no relative from what is several, which is not the event: %s', (text, part, isCut) => {
    const asked = tagged(text, { question: 'Que représente NEC pour vous ?' });
    const found = candidatesOf({ ...asked, expects: 'image' }).map(({ start, stop }) =>
      [...text].slice(start, stop).join(''),
    );
    expect(found.includes(part)).toBe(isCut);
  });

  it.each([
    ['L’événement est un lieu unique qui fait du bien aux gens.', true],
    ['On a vu un lieu unique qui fait du bien aux gens.', false],
  ])('knows unasked what the event is only by what is said of it: %s', (text, portrait) => {
    const found = candidatesOf(tagged(text, { question: 'Un commentaire ?' })).some(
      ({ start, stop }) => [...text].slice(start, stop).join('') === 'qui fait du bien aux gens',
    );
    expect(found).toBe(portrait);
  });

  it.each([
    ['Passerelles, c’est le cœur de la ville.', true],
    ['Ce rendez-vous, c’est le cœur de la ville.', true],
    ['Les ateliers, c’est le cœur de la ville.', false],
  ])('says what the event is only where nothing else is its subject: %s', (text, portrait) => {
    const found = candidatesOf(tagged(text)).find(
      ({ start, stop }) => [...text].slice(start, stop).join('') === 'le cœur de la ville',
    );
    expect(found?.portrait ?? false).toBe(portrait);
  });

  it.each([
    ['ça m’a fait chaud au cœur de revoir tout le monde', 'au cœur de revoir tout le monde'],
    ['chaud au coeur froid aux pieds', 'au coeur froid aux pieds'],
    ['du baume au cœur des médiateurs', 'au cœur des médiateurs'],
    ['un buffet au service lent', 'au service lent'],
    ['comprendre enfin qui fait quoi', 'comprendre enfin qui fait'],
    ['un jeu sur les données perso', 'un jeu sur les données'],
    ['Deux jours entre nous, enfin hors du bureau', 'hors du bureau'],
    ['Un hôtel bruyant, loin du centre', 'loin du centre'],
  ])('cuts no expression in two: %s', (text, part) => {
    expect(fragments(text)).toContain(text);
    expect(fragments(text)).not.toContain(part);
  });

  it('says what the event is by a group that has its complement', () => {
    expect(fragments('Un événement au cœur de la ville')).toContain('au cœur de la ville');
  });

  it.each(['500 €', '50%', '35°', '100 $'])('keeps the sign of %s', (amount) => {
    expect(fragments(`Un budget parfait malgré les ${amount}`).join()).toContain(amount);
  });

  it('gives nothing of a wish', () => {
    expect(fragments('on aurait aimé une respiration')).toEqual([]);
  });

  it('cuts no list, no coordination and no aside', () => {
    const found = fragments('Des ateliers, des débats et des rires que chacun, ce soir-là, garde.');
    expect(found).not.toContain('Des ateliers');
    expect(found).not.toContain('des débats');
    expect(fragments('Un lieu qui relie et rassure les gens.')).not.toContain('qui relie');
  });

  it('opens with no connective and no pronoun that points outside', () => {
    const found = fragments('Ils ont parlé longtemps. Mais la salle écoutait, elle riait aussi.');
    expect(found.filter((text) => /^(?:mais|ils|elle)\b/iu.test(text))).toEqual([]);
    expect(found).toContain('la salle écoutait');
  });

  it.each([
    ['Ma voisine tenait la lampe. À la fin c’est elle qui riait.', /^à la fin/iu],
    ['Ma voisine est venue exprès. Un soir elle chantait encore.', /^un soir/iu],
    ['Tous les métiers y sont. C’est le jour où tout ce monde-là se parle.', /ce monde-là/u],
  ])('keeps to sentences that name whom they speak of: « %s »', (text, leaning) => {
    const found = fragments(text).filter((one) => one !== text);
    expect(found.filter((one) => leaning.test(one))).toEqual([]);
  });

  it('keeps quotation marks and parentheses in pairs', () => {
    for (const text of fragments(
      'La salle (au fond) riait « sans fin », et le public (ravi) aussi.',
    )) {
      expect([...text].filter((mark) => mark === '«').length).toBe(
        [...text].filter((mark) => mark === '»').length,
      );
      expect([...text].filter((mark) => mark === '(').length).toBe(
        [...text].filter((mark) => mark === ')').length,
      );
    }
  });

  it('says no more than needed of the event: « un événement qui … » is « qui … »', () => {
    const found = fragments('Un événement qui rassemble les métiers.');
    expect(found).toContain('qui rassemble les métiers');
    expect(found).not.toContain('Un événement qui rassemble les métiers');
  });
});

it('takes no line break into a quote where it does for a stop', () => {
  const found = fragments('L’énergie, la curiosité, la joie\nOn ne s’ennuie jamais avec vous');
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((one) => one.includes('\n'))).toEqual([]);
  expect(fragments('Le buffet pour tous !\nOn en reparle encore.')).toContain(
    'Le buffet pour tous !\nOn en reparle encore.',
  );
});

it('cuts no sentence where a copy broke its line', () => {
  const found = fragments(
    'NEC est une respiration bienvenue dans une année\nchargée, qui nous rassemble dans une\nmême énergie.',
  );
  expect(found).toContain(
    'NEC est une respiration bienvenue dans une année\nchargée, qui nous rassemble dans une\nmême énergie.',
  );
  expect(found.filter((one) => /(?:année|une)$/u.test(one))).toEqual([]);
});

describe('a sentence that says what the event is', () => {
  it.each([
    ['Une boussole pour toute l’année.', true],
    ['L’éducation populaire remise au goût du jour.', true],
    ['Le rocher auquel je m’agrippe.', true],
    ['Une main dans le dos quand ça monte.', true],
    ['Chaque automne, je prends le même train.', false],
    ['Mon mandat finit en mars.', false],
  ])('« %s »: %s', (text, portrait) => {
    const [whole] = candidatesOf(tagged(text)).filter(({ form }) => form === 'answer');
    expect(whole?.portrait).toBe(portrait);
  });
});

describe('what people put around what they say', () => {
  it.each([
    [
      'Bonjour, une vraie bouffée d’oxygène pour mon métier. Merci !',
      'une vraie bouffée d’oxygène pour mon métier.',
    ],
    ['1. la chaleur des bénévoles du hall, etc.', 'la chaleur des bénévoles du hall'],
    [
      '"Un souffle d’air frais dans un quotidien lourd"',
      'Un souffle d’air frais dans un quotidien lourd',
    ],
    [
      'Désolée mais le meilleur moment reste la pause, à mon avis',
      'le meilleur moment reste la pause',
    ],
  ])('is not quoted: « %s »', (text, said) => {
    const cuts = candidatesOf(tagged(text)).map(({ start, stop }) =>
      [...text].slice(start, stop).join(''),
    );
    expect(cuts).toContain(said);
    expect(cuts).not.toContain(text);
  });
});

describe('signs and numbers', () => {
  const cuts = (text: string) =>
    candidatesOf(tagged(text)).map(({ start, stop }) => [...text].slice(start, stop).join(''));
  it('a « + » that means more is no bullet', () => {
    expect(cuts('+ de temps pour échanger entre nous')).not.toContain(
      'de temps pour échanger entre nous',
    );
  });
  it('nor is one that means no more', () => {
    const text = '+ rien de vegetarien a 13h pour les retardataires';
    expect(cuts(text)).toContain(text);
    expect(cuts(text).filter((cut) => cut.startsWith('rien'))).toEqual([]);
  });
  it('a cut holds no number of the list that it is taken from', () => {
    const all = cuts('1. un beau moment de partage 2. des découvertes 3. la bonne humeur du hall');
    expect(all.filter((cut) => /\d/u.test(cut))).toEqual([]);
    expect(all).toContain('la bonne humeur du hall');
  });
});

it.each([
  ['from its sign', 'le buffet 100 % végé et 100 % bon', /100$/u],
  ['from its sign at the end', 'Une équipe à 200 % et souriante', /200$/u],
  [
    'from its noun, which is named before',
    'Venez avec un problème, vous repartirez avec trois',
    /^vous/u,
  ],
])('a cut parts no number %s', (_, text, parted) => {
  expect(fragments(text).filter((cut) => parted.test(cut))).toEqual([]);
});

describe('what was going on, and is over in the next words', () => {
  it.each([
    'Une dame m’avait apporté son téléphone, je n’avais pas su quoi en faire. Maintenant je sais.',
    'J’avais honte de demander de l’aide à l’accueil. Depuis, je demande.',
    'On perdait une heure à chaque dossier avec les usagers. C’est fini.',
    'Les usagers avaient peur du clavier. Et aujourd’hui ils tapent seuls.',
    'Je recopiais les mots de passe sur un carnet. Plus maintenant.',
    'Je ne savais pas allumer la tablette, maintenant j’anime un atelier',
  ])('is not quoted without them: %s', (text) => {
    const opening = /^.*?(?=\.? ?(?:,? maintenant|Maintenant|Depuis|C’est|Et |Plus ))/u.exec(
      text,
    )![0];
    const quoted = fragments(text);
    expect(quoted.filter((one) => one.replace(/\.$/u, '') === opening)).toEqual([]);
    expect(quoted).toContain(text);
  });

  it.each([
    'Les repas étaient servis avec le sourire. Maintenant il faut penser au son.',
    'La salle était belle et claire. Depuis le fond on n’entendait rien.',
    'Le repas était servi avec le sourire. Aucune attente.',
  ])('is quoted where it is not over: %s', (text) => {
    expect(fragments(text)).toContain(/^.*?\./u.exec(text)![0]);
  });
});

describe('remarks that people type in a row', () => {
  it.each([
    [
      'l’équipe du bar au top + le camping calme, on a pu dormir',
      ['l’équipe du bar au top', 'le camping calme, on a pu dormir'],
    ],
    [
      'J’ai pleuré au concert de clôture et aussi le repas partagé, c’était beau',
      ['J’ai pleuré au concert de clôture', 'le repas partagé, c’était beau'],
    ],
    [
      'on se sent moins seul; Les débats étaient passionnants',
      ['on se sent moins seul', 'Les débats étaient passionnants'],
    ],
  ])('are quoted one by one: « %s »', (text, remarks) => {
    const found = fragments(text);
    expect(found).toEqual(expect.arrayContaining(remarks));
    expect(found).not.toContain(text);
  });

  it.each([
    'Merci pour l’accueil et aussi pour le concert',
    'Le duo élue + agent du service a passionné la salle',
    'On a tous mis 10/10 à cette belle journée',
    'C’est utile pour les agents et aussi pour les usagers qui viennent',
  ])('are one where they say one thing: « %s »', (text) => {
    expect(fragments(text)).toContain(text);
  });
});
