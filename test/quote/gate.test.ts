import { describe, expect, it } from 'vitest';
import { joined } from '../../src/message.js';
import { gateMessages } from '../../src/messages/quotes.js';
import type { Quote } from '../../src/model/quote.js';
import { holdingBackWhole } from '../../src/quote/gate/gate.js';
import { rulesFor } from '../../src/quote/gate/rules.js';
import { verifyQuote } from '../../src/quote/proof/verify.js';
import { chooseQuotes, type QuoteOptions } from '../../src/quote/quotes.js';
import { type Given, tagged } from './tagged.js';

function quoted(text: string, given: Given = {}, options: Partial<QuoteOptions> = {}): Quote {
  const one = tagged(text, given);
  const [quote] = chooseQuotes([one], { top: 1, kinds: ['answer'], threshold: 1, ...options });
  if (!quote) throw new Error(`no quote in ${text}`);
  expect(verifyQuote(quote, [one.answer], () => one.tags.personal)).toBeNull();
  return quote;
}

describe('the publication gate', () => {
  it.each([
    [
      'Merci à Zoé Martin pour son atelier.',
      'Zoé Martin',
      'name',
      'Merci à [nom] pour son atelier.',
    ],
    [
      'Ma réponse à zoe@exemple.fr attend.',
      'zoe@exemple.fr',
      'email',
      'Ma réponse à [adresse électronique] attend.',
    ],
    [
      'Le 06 12 34 56 78 sonnait dans le vide.',
      '06 12 34 56 78',
      'phone',
      'Le [téléphone] sonnait dans le vide.',
    ],
  ] as const)('masks personal data: %s', (text, part, kind, shown) => {
    const quote = quoted(text, { personal: { [part]: kind } });
    expect(quote.text).toBe(shown);
    expect(quote.gate.publishable).toBe(true);
    expect(quote.gate.reasons).toHaveLength(1);
  });

  it('masks what is personal in the sentence around a quote', () => {
    const text = 'Un événement qui fait du bien au moral, dixit Zoé Martin';
    const one = tagged(text, { personal: { 'Zoé Martin': 'name' } });
    const [quote] = chooseQuotes([one], { top: 1, kinds: ['fragment'], threshold: 1 });
    expect(quote?.text).toBe('qui fait du bien au moral');
    expect(quote?.sentence).toBe('Un événement qui fait du bien au moral, dixit [nom]');
    expect(verifyQuote(quote!, [one.answer], () => one.tags.personal)).toBeNull();
  });

  it.each(['Zoé de La Tour', 'Mme Tour', 'TOUR Zoé', 'Zoé Tour'])(
    'knows a public name written « %s »',
    (name) => {
      const text = `Merci à ${name} pour son atelier.`;
      const options = { allowNames: new Set(['Zoé de la Tour']) };
      expect(quoted(text, { personal: { [name]: 'name' } }, options).text).toBe(text);
    },
  );

  it('masks another person of the same first name', () => {
    const options = { allowNames: new Set(['Zoé Martin']) };
    expect(quoted('Merci à Zoé.', { personal: { Zoé: 'name' } }, options).text).toBe(
      'Merci à [nom].',
    );
  });

  it('offers no crumb of a sentence that it masks', () => {
    const one = tagged('Zoé Martin au chant, quelle merveille', {
      personal: { 'Zoé Martin': 'name' },
    });
    const [quote] = chooseQuotes([one], { top: 1, threshold: 1 });
    expect(quote!.text).toBe('[nom] au chant, quelle merveille');
  });

  it('ranks a contact behind what says something', () => {
    const quotes = chooseQuotes(
      [
        tagged('Contact pour une reprise chez nous : zoe@exemple.fr, on vous attend', {
          id: 'a',
          personal: { 'zoe@exemple.fr': 'email' },
        }),
        tagged('Le programme était bien', { id: 'b' }),
      ],
      { top: 2, threshold: 1, kinds: ['answer'] },
    );
    expect(quotes.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('shows no sentence that it would hold back', () => {
    const one = tagged('C’est une bouffée d’air frais, et je suis la seule maire de Trifouillis.');
    const quotes = chooseQuotes([one], { top: 1, kinds: ['fragment'], threshold: 1 });
    expect(quotes).toHaveLength(1);
    const [quote] = quotes;
    expect(quote!.gate.publishable).toBe(true);
    expect(quote!.sentence).toBe([...one.answer.text].slice(quote!.start, quote!.end).join(''));
    expect(joined(quote!.gate.reasons).french).toBe(
      'Sa phrase n’est pas montrée\u00a0: le contrôle avant publication la retient.',
    );
    expect(verifyQuote(quote!, [one.answer])).toBeNull();
  });

  it.each([
    'Ma femme venait de mourir. Cette journée fut une bouée de sauvetage.',
    'Mon ex animait l’atelier 4, je suis sorti en larmes. Le jugement de divorce date d’octobre.',
    'Le trésorier de l’association de Saint-Brévent a passé le repas à hurler sur sa secrétaire. Tout le monde a vu, personne n’a rien dit. La salle était lumineuse.',
    'La présidente de Craon a menti. Un beau silence dans la salle.',
  ])('publishes nothing of an answer that tells a secret: %s', (text) => {
    const quotes = chooseQuotes([tagged(text)], { top: 5, threshold: 1 });
    expect(quotes).not.toEqual([]);
    expect(quotes.filter(({ gate }) => gate.publishable)).toEqual([]);
  });

  it('masks the part of a number that a cut leaves', () => {
    const text = 'Appelez-moi au (+33) 612345678 pour en parler';
    const quote = quoted(text, { personal: { '(+33) 612345678': 'phone' } });
    expect(`${quote.text} ${quote.sentence}`).not.toContain('612345678');
  });

  it('shows the names of public people, written in any case', () => {
    const text = 'Merci à Zoé Martin pour son atelier.';
    const options = { allowNames: new Set(['ZOE MARTIN']) };
    expect(quoted(text, { personal: { 'Zoé Martin': 'name' } }, options).text).toBe(text);
  });

  it.each([
    ['an insult', 'L’animateur était un vrai guignol.', 'injurieux'],
    ['an insult in the plural, without accents', 'une bande d’abrutis a l’accueil', 'injurieux'],
    ['an insult in capitals', 'QUEL CONNARD CE VIGILE', 'injurieux'],
    ['the writer’s health', 'Ma dépression rendait ces journées longues.', 'santé'],
    ['the writer’s handicap', 'Je suis sourd appareillé et la boucle marchait.', 'santé'],
    ['what was diagnosed', 'On m’a diagnostiqué un TDAH cette année.', 'santé'],
    ['the health of one of theirs', 'Ma fille autiste attendait dehors.', 'santé'],
    ['health typed without accents', 'je suis diabetique et rien au buffet', 'santé'],
    ['a belief', 'Je suis musulmane et rien ne convenait.', 'sensible'],
    ['a union', 'Étant syndiqué, j’ai posé la question.', 'sensible'],
  ])('holds back %s', (_, text, reason) => {
    const { gate } = quoted(text);
    expect(gate.publishable, text).toBe(false);
    expect(joined(gate.reasons).french).toContain(reason);
  });

  it.each([
    [
      'a function with its place',
      'La directrice du centre de Haguenau riait.',
      'directrice du centre de Haguenau',
    ],
    [
      'a mayor with the size of the village',
      'Le maire d’une commune de 640 habitants parlait.',
      'maire d’une commune de 640 habitants',
    ],
    [
      'the writer’s function, far from its place',
      'Je suis conseiller numérique à la communauté de communes du Val de Sermange.',
      'conseiller numérique à la communauté de communes du Val',
    ],
    [
      'a function without a named place',
      'La seule bibliothécaire du village écoutait.',
      'seule bibliothécaire',
    ],
    [
      'a trade with its place',
      'Je suis boulangère à Lavoine depuis dix ans.',
      'boulangère à Lavoine',
    ],
    [
      'a trade in a place typed as it comes',
      'quelle claque ce boulanger de lavoine',
      'boulanger de lavoine',
    ],
    [
      'a department that is a word, in small letters',
      'la secrétaire de mairie de la creuse a montré son tableau',
      'secrétaire de mairie de la creuse',
    ],
    [
      'a town that is a word, in capitals',
      'LA DOCUMENTALISTE DE GUÉRET A PARLÉ',
      'DOCUMENTALISTE DE GUÉRET',
    ],
    [
      'a village called after a saint',
      'le maire de saint-pierre-de-maillé, très clair',
      'maire de saint-pierre-de-maillé',
    ],
    [
      'an island that is a word',
      'conseillère numérique à la réunion, j’ai adoré',
      'conseillère numérique à la réunion',
    ],
    ['a function that one person holds', 'J’étais la seule élue de la salle.', 'seule élue'],
    [
      'any function that the writer alone holds',
      'Je suis la seule astrophysicienne de Vesoul, quelle chance.',
      'seule astrophysicienne de Vesoul',
    ],
    [
      'one said without its article',
      'En tant que seul luthier de la vallée, j’ai aimé.',
      'seul luthier',
    ],
    [
      'one that no list holds, with its place',
      'La seule brodeuse du village riait.',
      'seule brodeuse du village',
    ],
    [
      'one written by its letters',
      'Super congrès (la seule SF de l’île d’Yeu).',
      'seule SF de l’île',
    ],
    [
      'a signature by a rank and a house',
      'Une cadre du CHU de Limoges nous a fait rire.',
      'CHU de Limoges',
    ],
    [
      'one that a single person of a team holds',
      'Seule bibliothécaire de l’équipe, j’ai tout noté.',
      'Seule bibliothécaire de l’équipe',
    ],
    [
      'one told by what is done',
      'Quand on est seule à faire ce boulot dans tout un canton, entendre cela compte.',
      'seule à faire ce boulot dans tout un canton',
    ],
    ['a town after « à » typed bare', 'Institutrice a Tulle, j’ai ri.', 'Institutrice a Tulle'],
    [
      'a function read as a verb',
      'Je suis adjoint dans une commune de 480 habitants.',
      'adjoint dans une commune de 480 habitants',
    ],
    [
      'a child and a school that is named',
      'Mon fils, élève à l’école Jean-Zay, a adoré.',
      'école Jean-Zay',
    ],
    ['a child’s school and its town', 'Ma fille, au lycée de Thiers, a adoré.', 'lycée de Thiers'],
    ['a child’s class and its place', 'Ma fille en CM2 à Planoise a adoré.', 'CM2 à Planoise'],
    [
      'a class and its place, told by a parent',
      'Je suis le papa d’un élève de CM2 à Planoise.',
      'CM2 à Planoise',
    ],
    [
      'a teacher’s class and a school that is named',
      'Ma classe de CM2 en parle encore, école Jules-Ferry',
      'école Jules-Ferry',
    ],
    ['the same, typed in capitals', 'MES ELEVES DE L ECOLE JULES FERRY ONT ADORE', 'ECOLE JULES'],
    ['pupils and their school', 'Venue avec mes terminales du lycée Hoche.', 'lycée Hoche'],
    ['a teacher’s class and its town', 'mes CM2 de Planoise ont adoré', 'CM2 de Planoise'],
    [
      'a class of somebody’s',
      'Nous étions avec la classe de CM2 de l’école Les Korrigans.',
      'école Les Korrigans',
    ],
    ['the same, in numbers', 'avec les CE1 de l’école Jean-Macé', 'école Jean-Macé'],
    ['the same, of a college', 'La 3e B du collège Le Braz a adoré', 'collège Le Braz'],
    ['whom a home has', 'Les jeunes de la MECS de Plérin étaient ravis', 'MECS de Plérin'],
    ['the same in one', 'Venue avec ma cinquième à Rennes.', 'cinquième à Rennes'],
    [
      'a post and a house with a name of its own, as one signs',
      'Institutrice de CE1, école Pasteur',
      'Institutrice de CE1, école Pasteur',
    ],
    ['where the writer teaches', 'J’enseigne au lycée Hoche', 'lycée Hoche'],
    ['a body that all remember', 'À la jeune fille aux cheveux bleus : merci', 'fille aux cheveux'],
    [
      'a body in commas',
      'La collègue de Saint-Amand, la rousse, a trop parlé',
      'collègue de Saint-Amand, la rousse',
    ],
    ['a body without a noun', 'Le petit chauve du stand 4 riait.', 'Le petit chauve du'],
    ['what shows a body', 'La grande blonde avec le tatouage riait.', 'La grande blonde avec'],
    [
      'how somebody speaks',
      'L’intervenante au fort accent russe riait.',
      'intervenante au fort accent russe',
    ],
    [
      'a function and a few inhabitants, in short',
      'DGS d’une com com de 5000 hab dans l’Aveyron.',
      'DGS d’une com com de 5000 hab',
    ],
    ['how somebody walks', 'La dame du vestiaire qui boite a souri', 'dame du vestiaire qui boite'],
    ['a wink', 'notre secrétaire ne lâche rien (elle se reconnaîtra)', 'elle se reconnaîtra'],
    [
      'a post in a unit',
      'L’agent du bureau des étrangers qui parle cinq langues',
      'agent du bureau des étrangers',
    ],
    [
      'the head of one',
      'la responsable du pôle numérique nous a portés',
      'responsable du pôle numérique',
    ],
    [
      'one of two in a place',
      'On n’est que deux notaires sur l’île.',
      'que deux notaires sur l’île',
    ],
    [
      'the head of a place',
      'J’ai succédé à ma collègue à la direction de l’espace jeunes de Callac.',
      'espace jeunes de Callac',
    ],
    ['who presides there', 'je préside le comité de Callac', 'comité de Callac'],
    ['children of a home', 'Les jeunes du foyer de Quintin ont ri', 'foyer de Quintin'],
    [
      'one of three, counted',
      'Nous sommes trois orthophonistes dans le canton.',
      'sommes trois orthophonistes dans le canton',
    ],
    ['who was heard', 'C’est moi qui chantais à l’ouverture', 'C’est moi qui chantais'],
    ['a sole delegate', 'Je suis le seul délégué syndical du site.', 'seul délégué'],
    ['where one teaches', 'j’enseigne au collège de Souillac', 'collège de Souillac'],
    ['where one works at night', 'Je bosse au CHU de Rennes de nuit', 'CHU de Rennes'],
    [
      'one of two who hold it',
      'Une des deux infirmières du canton riait.',
      'infirmières du canton',
    ],
    [
      'the writer’s function after its place',
      'Dans ma commune de 300 habitants je suis conseillère.',
      'commune de 300 habitants je suis conseillère',
    ],
    ['a function and its region', 'Le directeur guyanais a tout changé.', 'directeur guyanais'],
    [
      'the writer’s part in the programme',
      'Je suis la personne qui devait en animer une, et c’était drôle.',
      'Je suis la personne qui devait en animer',
    ],
    ['who held a stand', 'C’est moi qui tenais le stand de la ville.', 'C’est moi qui tenais'],
    ['who held it, typed in haste', 'cest moi qui tenais le stand.', 'cest moi qui tenais'],
    ['who ran it', 'L’atelier que j’animais était à midi pile.', 'atelier que j’animais'],
    ['whose talk it was', 'Mon intervention tombait à 18 h, salle vide.', 'Mon intervention'],
    ['whose stand it was', 'Personne ne trouvait mon stand au sous-sol.', 'mon stand'],
    [
      'a sole holder who opens a sentence',
      'Seule géomaticienne du site de Guéret, je respire ici.',
      'Seule géomaticienne du site de Guéret',
    ],
    [
      'the only woman of a trade',
      'Seule femme ingénieure de la caserne, j’ai trouvé des alliées.',
      'Seule femme ingénieure de la caserne',
    ],
    [
      'the only man of a team',
      'Je suis le seul homme du service et ça se voit.',
      'seul homme du service',
    ],
    [
      'the only man of a team, who opens a sentence',
      'Seul homme de l’équipe, je me suis senti bien.',
      'Seul homme de l’équipe',
    ],
    [
      'where the writer works, and when',
      'Je travaille de nuit à l’hôpital de Thiers.',
      'hôpital de Thiers',
    ],
    [
      'the head of a service that is named',
      'Je suis chef de service aux archives et j’ai tout noté.',
      'chef de service aux archives',
    ],
    [
      'the same where it opens the sentence',
      'Cheffe du bureau des marchés, je repars avec dix idées.',
      'Cheffe du bureau des marchés',
    ],
    ['who led a workshop', 'Je suis l’animatrice de l’atelier cyber.', 'Je suis l’animatrice de'],
    [
      'the pupils of a town',
      'Les collégiens d’Erstein ont posé de vraies questions.',
      'collégiens d’Erstein',
    ],
    ['a person and where they work', 'Merci à la dame de la mairie d’Ambert.', 'mairie d’Ambert'],
    ['a colleague and her house', 'Ma collègue du RPE de Lure boit au travail.', 'RPE de Lure'],
    [
      'who holds a bus alone',
      'Je tiens seul le bibliobus du Haut-Jura.',
      'Je tiens seul le bibliobus du Haut-Jura',
    ],
    [
      'who is alone to hold it',
      'Je suis seule à animer l’espace de la Creuse.',
      'suis seule à animer l’espace de la Creuse',
    ],
    [
      'a sole holder whose trade is told in short',
      'Seule toubib du plateau de Millevaches, j’ai ri.',
      'Seule toubib du plateau de Millevaches',
    ],
    ['who leads a house', 'Je dirige la médiathèque de Thiers.', 'médiathèque de Thiers'],
    ['who works in a bus', 'Je travaille au bibliobus de Thiers.', 'bibliobus de Thiers'],
    [
      'a function and the size of its place',
      'Je suis élu de petite commune de 300 habitants.',
      'élu de petite commune de 300 habitants',
    ],
    [
      'a function read as a verb after its article',
      'Une chargée de mission de Lavoine riait.',
      'chargée de mission de Lavoine',
    ],
    ['where the writer works', 'Je travaille à la médiathèque de Thiers.', 'médiathèque de Thiers'],
    [
      'in which house of a place the writer works',
      'Je travaille à mi-temps dans une médiathèque de la vallée de l’Eyrieux.',
      'médiathèque de la vallée de l’Eyrieux',
    ],
    [
      'the house of a place told by its size',
      'Je tiens la médiathèque d’un village de 300 habitants.',
      'médiathèque d’un village de 300 habitants',
    ],
    [
      'where the writer volunteers',
      'Je suis bénévole dans un centre social de Thiers.',
      'centre social de Thiers',
    ],
    [
      'a function whose house stands between it and its place',
      'Le chef de projet inclusion de la communauté de communes du Haut-Lévron riait.',
      'chef de projet inclusion de la communauté de communes du Haut-Lévron',
    ],
    [
      'a function of two things',
      'Le responsable informatique et réseaux de la mairie de Lonval riait.',
      'responsable informatique et réseaux de la mairie',
    ],
    [
      'a function in two words',
      'La maire déléguée de Vauclair dansait la gigue.',
      'maire déléguée de Vauclair',
    ],
    [
      'a post with its house by letters',
      'La chargée de com de la CUD m’a dit que tout était joué d’avance.',
      'chargée de com de la CUD',
    ],
    ['who heads such a house', 'La Directrice de l’ANCT a répondu.', 'Directrice de l’ANCT'],
    ['a function by its letters', 'Le CN de Vauclair riait.', 'CN de Vauclair'],
    ['one typed in small letters', 'le cnfs de Pont-Salars riait', 'cnfs de Pont-Salars'],
    ['one whose letters are a word', 'L’AS du CCAS de Montbrac riait.', 'AS du CCAS de Montbrac'],
    [
      'who presides the council of a place, as who presides the place',
      'Merci au président du conseil départemental.',
      'président du conseil départemental',
    ],
    [
      'whom the writer helps, by an age and a desk',
      'Une dame de 82 ans de mon EFS a appris à payer en ligne.',
      'dame de 82 ans de mon EFS',
    ],
    [
      'whom the writer helps, by an age',
      'Une dame agée de 67 ans que j’accompagne riait.',
      'dame agée de 67 ans que j’accompagne',
    ],
    [
      'by an age that is about right',
      'Un monsieur d’une soixantaine d’années que j’accompagne ne sait pas compter.',
      'monsieur d’une soixantaine d’années que j’accompagne',
    ],
    [
      'who comes to the writer’s desk, by an age',
      'Une dame de 78 ans qui vient à mes ateliers riait.',
      'dame de 78 ans qui vient à mes ateliers',
    ],
    ['the writer, by letters without an article', 'PE à Lavoine, je riais.', 'PE à Lavoine'],
    ['one by letters that are no other word', 'Une AESH de Lavoine riait.', 'AESH de Lavoine'],
    [
      'who presides beside another',
      'Le vice-président du conseil régional riait.',
      'vice-président du conseil régional',
    ],
    ['a name that the file masks', 'Merci à [nom] de l’EFS de Morlac.', 'EFS de Morlac'],
  ])('holds back %s, and shows it', (_, text, shown) => {
    const { gate } = quoted(text);
    expect(gate.publishable).toBe(false);
    expect(gate.reasons[0]).toEqual(gateMessages.identifying(shown));
  });

  const heldOf = (text: string): string[] => {
    const one = tagged(text);
    return holdingBackWhole(one, rulesFor([one], {})(one)).map(({ french }) => french);
  };

  it.each([
    ['En tant que maire de Roscoff, je signe.', 'maire de Roscoff'],
    ['En tant que conseiller numérique à Roscoff, je signe.', 'conseiller numérique à Roscoff'],
    ['Comme DGS de la commune de Roscoff, je signe.', 'DGS de la commune'],
    ['Bonjour, en qualité de DGS de Roscoff, je signe.', 'DGS de Roscoff'],
    ['Merci. Directeur, médiathèque de Roscoff', 'Directeur, médiathèque de Roscoff'],
    [
      'Merci. Conseillère numérique - mairie de Roscoff',
      'Conseillère numérique - mairie de Roscoff',
    ],
    ['Je suis à la tête de la médiathèque de Roscoff.', 'médiathèque de Roscoff'],
  ])('holds back who says what they are before what they think, or after: %s', (text, shown) => {
    expect(heldOf(text)).toEqual([gateMessages.identifying(shown).french]);
  });

  it.each([
    'En tant que médiatrice numérique, je repars avec des fiches.',
    'Comme élue, j’ai aimé les échanges.',
    'En tant que citoyen de Lille, je suis déçu.',
    'À Lyon, on a eu comme intervenant un médecin.',
    'L’animateur, mairie ou pas, a été clair.',
  ])('holds nothing back of a post without its place: %s', (text) => {
    expect(heldOf(text)).toEqual([]);
  });

  it.each([
    ['La suffisance du président lors de la clôture', 'suffisance du président'],
    ['Le maire, imbu de lui-même, a parlé.', 'Le maire, imbu'],
    ['Notre trésorière est jolie.', 'Notre trésorière est jolie'],
    ['Le maire est ivre.', 'Le maire est ivre'],
    ['L’arrogance du président a gâché le spectacle.', 'arrogance du président'],
    ['changer de directeur', 'changer de directeur'],
    ['Changer de président et de bureau', 'Changer de président'],
    ['Notre secrétaire est jolie comme un cœur.', 'Notre secrétaire est jolie'],
  ])('holds back who is judged for what they are: %s', (text, shown) => {
    expect(heldOf(text)).toEqual([gateMessages.attack(shown).french]);
  });

  it.each([
    'Le discours du président était trop long.',
    'L’intervenante a mis l’accent sur l’inclusion.',
    'La voix de l’intervenant ne portait pas.',
    'La modératrice n’a pris que deux questions.',
    'Le président est venu avec ses amis.',
    'changer de traiteur',
    'Changer de secrétaire à chaque séance',
    'Un formateur est suffisant pour dix.',
    'L’intervenant, gros bosseur, a tout préparé.',
    'Le deuxième intervenant avait un accent charmant.',
    'L’intervenante était jolie.',
    'Il faudra remplacer la directrice pendant son congé',
    'Pouvoir changer de secrétaire de séance serait bien.',
    'Changer de président n’est pas prévu.',
    'Le personnage de la présidente autoritaire est très bien joué.',
    'L’ego du conférencier importe peu.',
    'Notre trésorière, jolie plume, merci.',
    'La formatrice a toujours encouragé son amie à participer.',
  ])('holds back no fair word of a talk or a house: %s', (text) => {
    expect(heldOf(text)).toEqual([]);
  });

  it('holds nothing back of a program that has the name of a function', () => {
    const one = tagged('J’ai découvert le gestionnaire de mdp KeePass.');
    expect(holdingBackWhole(one, rulesFor([one], {})(one))).toEqual([]);
  });

  it('holds nothing back of what the writer only described', () => {
    const one = tagged('La séance que j’ai présentée comme ennuyeuse était drôle.');
    expect(holdingBackWhole(one, rulesFor([one], {})(one))).toEqual([]);
  });

  it.each([
    'La santé mentale des professionnels était au programme.',
    'Les élus écoutaient les agents avec attention.',
    'Un atelier sur le handicap manquait au programme.',
    'Je trouve que l’atelier sur la place des personnes autistes était clair.',
    'Le tri des ordures était exemplaire.',
    'Je suis incapable de choisir entre deux ateliers.',
    'Les élus de Bretagne étaient nombreux.',
    'La directrice a parlé, puis Bordeaux s’est réveillé.',
    'La seule réunion où l’on respire.',
    'La seule MAM de l’île était fermée.',
    'Le cadre du lycée de Redon était beau.',
    'Les élus bretons étaient nombreux.',
    'La soupe alsacienne était bonne, et le directeur a ri.',
    'Les collégiens ont posé de vraies questions.',
    'J’ai animé un atelier et j’ai beaucoup appris.',
    'C’est moi qui suis repartie changée.',
    'Mon stand préféré était celui des cartes.',
    'Mon stand était mal placé, tout le monde passait devant sans le voir.',
    'Mon stand favori était celui du cidre.',
    'Mon stand chouchou était celui des cartes.',
    'Ma conférence de l’après-midi était annulée.',
    'Mon intervention aux toilettes a sauvé la soirée.',
    'Le seul homme de l’équipe d’animation était drôle.',
    'L’atelier que nous avons suivi était clair.',
    'La seule femme sur scène portait tout le débat.',
    'Seule ombre au tableau, le son.',
    'Mon chef de service est venu aussi.',
    'L’animatrice de la réunion a été claire.',
    'La conseillère numérique à la réunion de rentrée a été claire.',
    'Le responsable du service traiteur était charmant.',
    'L’homme au bras coupé du conte a fait frissonner la salle.',
    'Je travaille de nuit et la rediffusion m’a sauvée.',
    'Une seule animatrice pour trente personnes.',
    'Un numérique responsable en Bretagne.',
    'Des maires de petites communes parlaient.',
    'En tant qu’élue d’une commune rurale, je me suis sentie à ma place.',
    'La secrétaire de mairie a ri.',
    'La blonde du bar était bonne, et la rousse aussi.',
    'La bière de Bourges, la blonde, était bonne.',
    'Prendre contact avec la conseillère numérique de la maison France services',
    'Appeler le conseiller de France Travail',
    'Le conférencier à l’accent chantant riait.',
    'Le grand brun de l’affiche est un ours.',
    'La visite de la médiathèque de Strasbourg était belle.',
    'J’ai vu un stand dans une médiathèque de Strasbourg.',
    'Je suis bénévole dans une association.',
    'J’ai vu Lou Kerbrat dans le musée de Lyon.',
    'Le boulanger, le maire et moi, à la même table.',
    'Je ne suis pas la seule enseignante à le dire.',
    'On n’est que deux bénévoles au bar.',
    'Nous sommes deux médiatrices venues de Rennes.',
    'C’est moi qui ai posé la question.',
    'J’ai écrit à la direction de la mairie de Callac.',
    'Je dirige une équipe.',
    'Les jeunes du foyer rural de Plouha.',
    'J’ai pris la direction de Callac et je me suis perdu.',
    'Les enfants du foyer du théâtre de Caen ont adoré.',
    'Au sixième mois, je n’avais toujours pas de réponse.',
    'J’attends mon enfant dehors faute de place.',
    'Qu’on soit de gauche ou de droite, le débat intéressait.',
    'mes élèves ont adoré l’école Montessori reconstituée',
    'Le concert des élèves de l’école de musique de Lannion.',
    'Les jeunes de l’école de la deuxième chance de Rennes.',
    'C’est ma 3e à Rennes et toujours un plaisir.',
    'Je suis la seule personne à être restée.',
    'Je suis seule à faire ce métier, et ici je respire.',
    'La seule médiathèque du canton qui danse.',
    'Je bosse seule dans mon coin du Cantal.',
    'Je travaille seule sous les toits avec vue sur les vaches.',
    'Je porte seule mes cartons et le festival m’a prêté un diable.',
    'Le bibliobus du Haut-Jura était garé devant.',
    'Seul bémol du festival, j’ai eu froid.',
    'On a chargé le camion à Ambert.',
    'Je suis attachée au village de Lavoine.',
    'Ma fille en CM2 a adoré les fusées.',
    'C’est ma cinquième à Rennes, toujours aussi bien.',
    'Ma classe de CM2 en parle encore.',
    'J’ai emmené ma classe de CM2 à l’expo Vermeer.',
    'Mes CM2 dans l’atelier de Picasso, un bonheur.',
    'Trop de classes le matin devant l’école Jean-Zay.',
    'Les CM2 de l’école Jean-Zay chantaient.',
    'Un principal du collège Jean-Zay et ses élèves, quel débat.',
    'La classe de maître de Mathieu Ricard.',
    'Je viens au cinéma Rex depuis vingt ans.',
    'Super atelier du lycée Hoche.',
    'Il faisait 14 degrés, j’ai tenu la plénière en doudoune.',
    'Un gobelet par café, c’est du foutage de gueule.',
    'L’école Jean-Zay tenait un beau stand.',
    'Le maire nous parlait du Canada.',
    'Élus de Bretagne et agents du Jura, tous étaient là.',
    'À Lavoine, la boulangère riait.',
    'Je suis conseillère et j’ai dansé en Bretagne.',
    'J’ai adoré la médiathèque de Strasbourg.',
    'Je travaille à la médiathèque.',
    'Ma fille a adoré. L’école Jean-Zay tenait un beau stand.',
    'Les enfants de l’école Jean-Zay chantaient.',
    'J’ai laissé mon manteau à l’école Jean-Zay.',
    'Notre maire Zoé riait.',
    'À Lavoine il pleuvait. Je suis boulangère.',
    'Les DGS de Bretagne étaient nombreux.',
    'Le plaisir de se retrouver entre CN de Bretagne.',
    'Les postes CN en Bretagne, on en parle enfin.',
    'Une agente de l’État a ri.',
    'Le conseil municipal des jeunes a fait une belle intervention.',
    'La présidente du conseil municipal des jeunes a lu un texte.',
    'Un agent du conseil départemental a présenté le dispositif.',
    'Une élue du conseil régional était présente.',
    'Le rôle du CN dans la France de demain.',
    'PE à Lyon est difficile à joindre.',
    'Une IPA de Bretagne au bar.',
    'Un PE en REP à Marseille a le même métier que nous.',
    'Ma fille de 12 ans qui vient à mes côtés a adoré.',
    'Une habitante de 102 ans qui vient à notre fête, c’est beau.',
    'Un abonnement payé 30 € par mois.',
    'Les dames de 80 ans qui viennent à mes ateliers m’apprennent la patience.',
    'Un film sur une dame de 82 ans qui découvre internet.',
  ])('lets a subject pass: %s', (text) => {
    expect(quoted(text).gate).toEqual({ publishable: true, reasons: [] });
  });

  it('holds back a masked name and where it works, not a public one', () => {
    const text = 'Contact pris avec Zoé Martin, de la mairie d’Ambert, un bonheur.';
    const given = { personal: { 'Zoé Martin': 'name' } } as const;
    expect(quoted(text, given).gate.publishable).toBe(false);
    const options = { allowNames: new Set(['Zoé Martin']) };
    expect(quoted(text, given, options).gate).toEqual({ publishable: true, reasons: [] });
  });

  it.each([
    ['Le témoignage de Zoé Martin, 74 ans, qui n’y arrivait plus', false],
    ['Un récit touchant, celui de Zoé Martin (81 ans)', false],
    ['Zoé Martin, 8 ans et demi, a adoré', false],
    ['Zoé Martin, 82 ans et toujours aussi vive, riait', false],
    ['« Zoé Martin, 12 ans » : quel talent', false],
    ['Zoé Martin, 84 ans - quelle énergie', false],
    ['Zoé Martin, 91 ans bien sonnés, conte bien', false],
    ['Zoé Martin âgée de 84 ans nous a fait rire', false],
    ['À 84 ans, Zoé Martin envoie des mails', false],
    ['Zoé Martin, 20 ans dans le social', true],
    ['À 14 h, Zoé Martin nous a fait rire', true],
    ['Merci à Zoé Martin, 20 ans de métier et un vrai sourire', true],
    ['Zoé Martin a 20 ans d’expérience', true],
    ['Le festival Zoé Martin fête ses dix ans.', true],
    ['Le club de Zoé Martin fête ses 30 ans', true],
    ['L’association de Zoé Martin a déjà 15 ans, bravo.', true],
    ['La chorale de Zoé Martin, trente ans cette année', true],
    ['Bravo Zoé Martin, déjà cinq ans, et toujours aussi bien !', true],
    ['Zoé Martin, 5 ans plus tard, riait encore', true],
    ['Merci à Zoé Martin (dix ans que l’on se connaît)', true],
  ])('holds back a masked name with its age: %s', (text, publishable) => {
    expect(quoted(text, { personal: { 'Zoé Martin': 'name' } }).gate.publishable).toBe(publishable);
  });

  it('shows the age that it holds back, without the mark before it', () => {
    const text = 'Zoé Martin, 90 ans, riait';
    const { gate } = quoted(text, { personal: { 'Zoé Martin': 'name' } });
    expect(gate.reasons[0]).toEqual(gateMessages.identifying('90 ans'));
  });

  it('lets a public function pass, named as the reason does', () => {
    const text = 'Le maire de Nantes a parlé avec son cœur.';
    expect(quoted(text).gate.publishable).toBe(false);
    const options = { allowNames: new Set(['Maire de Nantes']) };
    expect(quoted(text, {}, options).gate).toEqual({ publishable: true, reasons: [] });
  });

  it('holds back what holds a character that was lost before the export', () => {
    const { gate } = quoted('On en sort grandi, et la pl\ufffdni\ufffdre donne envie.');
    expect(gate).toEqual({ publishable: false, reasons: [gateMessages.lost] });
  });

  it('holds back an edition with fewer respondents than the threshold', () => {
    expect(quoted('La salle riait de bon cœur.', {}, { threshold: 5 }).gate.publishable).toBe(
      false,
    );
  });

  it('counts a copy as nobody', () => {
    const texts = ['La salle riait de bon cœur.', 'Bien', 'Parfait', 'Super', 'Top'];
    const answers = texts.map((text, at) => tagged(text, { id: `p${at}` }));
    const copied = answers.map((one, at) =>
      at < 4 ? one : { ...one, answer: { ...one.answer, duplicateOf: 'p3/1' } },
    );
    const options = { top: 1, threshold: 5, kinds: ['answer'] } as const;
    expect(chooseQuotes(answers, options)[0]!.gate.publishable).toBe(true);
    expect(chooseQuotes(copied, options)[0]!.gate.publishable).toBe(false);
  });

  it('puts what it holds back after what may be published', () => {
    const answers = [
      tagged('Ma dépression rendait ces journées longues, et pourtant lumineuses.', { id: 'a' }),
      tagged('La salle du bas', { id: 'b' }),
    ];
    const quotes = chooseQuotes(answers, { top: 2, threshold: 1, kinds: ['answer'] });
    expect(quotes.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

it('masks what is no name, though it is written as one that may be shown', () => {
  const given = { personal: { 'Zoé Martin': 'address' } } as const;
  const shown = quoted('Merci à Zoé Martin !', given, { allowNames: new Set(['Zoé Martin']) });
  expect(shown.text).toBe('Merci à [adresse] !');
});

it.each([
  ['Zoé Martin', false],
  ['De Zoé Martin !', false],
  ['Zoé Martin, une voix calme', true],
])('holds back what is nothing but masks: « %s »', (text, publishable) => {
  const { gate } = quoted(text, { personal: { 'Zoé Martin': 'name' } });
  expect(gate.publishable).toBe(publishable);
});

it.each([
  ['Des envies de collaboration, écrivez-moi : zoe@exemple.fr', 'zoe@exemple.fr', false],
  ['Suivez-moi sur Mastodon : @zoe', '@zoe', false],
  ['Pour me joindre le soir, zoe@exemple.fr, je réponds', 'zoe@exemple.fr', false],
  ['Le compte @zoe racontait tout en direct', '@zoe', true],
  ['La voix de zoe@exemple.fr m’a répondu en dix minutes', 'zoe@exemple.fr', true],
] as const)(
  'holds back an invitation that a mask leads nowhere: « %s »',
  (text, part, publishable) => {
    expect(quoted(text, { personal: { [part]: 'handle' } }).gate.publishable).toBe(publishable);
  },
);

it.each([
  ['Pour moi qui suis la seule conseillère du canton, c’est une bouée.', []],
  ['Après mon burn-out, je repars avec l’envie de reprendre à plein temps.', []],
  ['Après un burn-out cette journée m’a redonné le goût du métier.', []],
  ['En arrêt pour dépression, ça m’a redonné le goût du métier.', []],
  ['Un bastion macroniste en fête, et je le dis en tant que militant LFI.', []],
  ['Je suis autiste et c’est la première fois qu’un colloque y pense.', []],
  ['Je suis lesbienne et j’ai pu le dire à toute la table.', []],
  ['Mon mari et moi, deux hommes, avons été accueillis comme tout le monde.', []],
  ['L’animateur est un crétin et tout le monde ici le sait.', []],
  ['Les élus sont venus faire leur selfie, bande de guignols.', []],
  ['L’animateur est un crétin, mais les rencontres valent le voyage.', []],
  [
    'C’est une bouffée d’air frais, et je suis la seule maire de Trifouillis.',
    ['une bouffée d’air frais'],
  ],
])(
  'takes out of what is held back only what the event is, and nothing beside a secret: « %s »',
  (text, parts) => {
    const quotes = chooseQuotes([tagged(text)], { top: 1, threshold: 1 });
    expect(quotes.filter(({ gate }) => gate.publishable).map((quote) => quote.text)).toEqual(parts);
  },
);

it('tells likely slips of what is shown, and none of what is masked', () => {
  const text = 'La mediatheque et zelie martin etait au top.';
  const slipped = quoted(text, { personal: { 'zelie martin': 'name' } });
  expect(slipped.text).toBe('La mediatheque et [nom] etait au top.');
  expect(slipped.slips).toEqual(['mediatheque', 'etait']);
});
