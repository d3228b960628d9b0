import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { french } from '../engine.js';

const find = (text: string, word: string) => {
  const token = french.parse(text).tokens.find((one) => one.text === word);
  if (!token) throw new Error(`no token ${word}`);
  return token;
};

describe('the form of a token', () => {
  it.each(["'", '’', 'ʼ', '‘', '‛', '´', '`', '′', '＇'])(
    'has a straight apostrophe for %s',
    (typed) => {
      const { tokens } = french.parse(
        `J${typed}AI aimé l${typed}accueil d${typed}aujourd${typed}hui`,
      );
      expect(tokens.map(({ form }) => form)).toEqual([
        "j'",
        'ai',
        'aimé',
        "l'",
        'accueil',
        "d'",
        "aujourd'hui",
      ]);
    },
  );

  it.each([
    ['pas assez dateliers', "pas assez d' ateliers"],
    [
      'on ma dit que les échanges mont bcp apporté',
      "on m' a dit que les échanges m' ont beaucoup apporté",
    ],
    ['ma salle, le mont blanc', 'ma salle , le mont blanc'],
    ['ma collectivité, comme ça ma fille a joué', 'ma collectivité , comme ça ma fille a joué'],
    ['trop dIA, lÉtat', "trop d' ia , l' état"],
    [
      'Lambiance, jattends, quils nhesitent pas',
      "l' ambiance , j' attends , qu' ils n' hésitent pas",
    ],
    ['d ateliers, qu on', "d' ateliers , qu' on"],
    ['y a t il', 'y a t il'],
    ['C est top. J aime', "c' est top . j' aime"],
    [
      'une dune, un lavis, le plan d et la salle c',
      'une dune , un lavis , le plan d et la salle c',
    ],
    ['Mme Lhomme, Lorient, linux, saida', 'madame lhomme , lorient , linux , saida'],
    ['learning by doing', 'learning by doing'],
    ['pas dados, daide', "pas d' ados , d' aide"],
  ])('has the apostrophe that %j lacks', (typed, forms) => {
    const { tokens } = french.parse(typed);
    expect(tokens.map(({ form }) => form).join(' ')).toBe(forms);
    expect(tokens.map(({ start, end }) => [...typed].slice(start, end).join(''))).toEqual(
      tokens.map(({ text }) => text),
    );
  });

  it.each([
    ['suuuper, génialllle, bravooo, looong', 'super , géniale , bravo , long'],
    ['ENOOORME merciiiiii !!!', 'énorme merci !!!'],
    ['les DEEE, xxx, www, aaa, XXX', 'les deee , xxx , www , aaa , xxx'],
    ['jai pa aimé', "j'ai pas aimé"],
    ['jé rien compris, chuis trés déçu', "j'ai rien compris , je suis très déçu"],
    ['les PA et les PH', 'les pa et les ph'],
    ['des échanges de qualitée, amitiée', 'des échanges de qualité , amitié'],
    ['pas pratike, inpeccable', 'pas pratique , impeccable'],
    ['pas asser de temp, malheuresement', 'pas assez de temps , malheureusement'],
    ['Mike, Erik, Durant, Nike', 'mike , erik , durant , nike'],
  ])('is the word that %j was typed for', (typed, forms) => {
    expect(
      french
        .parse(typed)
        .tokens.map(({ form }) => form)
        .join(' '),
    ).toBe(forms);
  });

  it('is in lower case and holds no other apostrophe, in any text', () => {
    const piece = fc.constantFrom(
      ..."’‘'´` qQuUdlL’é-.(?«»0Ç@/",
      'aujourd’hui',
      'O’Brien',
      'presqu’île ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { form } of french.parse(pieces.join('')).tokens) {
          expect(form).toBe(form.toLowerCase().replaceAll(/[’ʼ‘‛´`′＇]/gu, "'"));
        }
      }),
      { seed: 2025 },
    );
  });
});

describe('parse', () => {
  it.each([
    ['la sale du fond est trop petite', 'salle'],
    ['Des sales trop petites, les sales sont loin', 'salle salle'],
    ['une sale ambiance, les toilettes sont sales', ''],
    ['un peut long, très peut de temps', 'peu peu'],
    ['on peut mieux faire', ''],
    ['trop cours', 'court'],
    ['trop de cours, super cours', ''],
    ['Metre plus de poses', 'mettre pause'],
    ['à un mètre de la scène', ''],
    ['ces super, ses bien', 'être être'],
    ['ces super ateliers, ses bons côtés', ''],
    ['bien mes trop court', 'mais'],
    ['mes très chers collègues comptent mes pas', ''],
    ['la fille d’attente', 'file'],
    ['la fille de l’accueil', ''],
    ['manque de tant, pas le tant', 'temps temps'],
    ['tant de monde, le tant que j’ai passé', ''],
    ['j’en peux plu, il n’y a plu de place, plu de temps', 'plus plus plus'],
    ['ça m’a plu de venir, plu à tous, il a plu', ''],
    ['très intéressent', 'intéressant'],
    ['très présent, ils intéressent peu', ''],
  ])('hears in « %s » what was meant: %s', (text, lemmas) => {
    const meant = french.parse(text).tokens.filter(({ guess }) => guess === 'spelling');
    expect(meant.map(({ lemma }) => lemma).join(' ')).toBe(lemmas);
  });

  it.each([
    ["L'équipe était là", 'était', 'être', 'AUX'],
    ["L'équipe était là", 'équipe', 'équipe', 'NOUN'],
    ["L'équipe était là", "L'", 'le', 'DET'],
    ['Que donne-t-il ?', '-t-il', 'il', 'PRON'],
    ["ce que l'on voit", "l'", 'le', 'DET'],
    ["ce que l'on voit", 'on', 'on', 'PRON'],
    ['du pain pour les participants', 'participants', 'participant', 'NOUN'],
    ['il parle du lieu', 'du', 'de', 'ADP'],
    ['les chevaux du lac', 'chevaux', 'cheval', 'NOUN'],
    ['Les yeux ouverts', 'yeux', 'œil', 'NOUN'],
    ['au fil des ans', 'fil', 'fil', 'NOUN'],
    ['de bonnes pratiques', 'bonnes', 'bon', 'ADJ'],
    ['une équipe organisée et souriante', 'souriante', 'souriant', 'ADJ'],
    ['Bravo à tous', 'Bravo', 'bravo', 'INTJ'],
    ['des arrière-boutiques', 'arrière-boutiques', 'arrière-boutique', 'NOUN'],
    ["j'ai raté mon train", 'train', 'train', 'NOUN'],
    ['super 😍', '😍', '😍', 'SYM'],
    ['depuis le début, ça marche', 'marche', 'marcher', 'VERB'],
    ['ça manquait de prises', 'manquait', 'manquer', 'VERB'],
    ['ça cloche à l’accueil', 'cloche', 'clocher', 'VERB'],
    ['une marche en forêt', 'marche', 'marche', 'NOUN'],
    ['vingt-deux sessions', 'vingt-deux', 'vingt-deux', 'NUM'],
    ['Les collègues du primaire en étaient émus', 'en', 'en', 'PRON'],
    ['on apprend en étant assis', 'en', 'en', 'ADP'],
    ['La fatigue la réveille', 'la', 'lui', 'PRON'],
    ['le déjeuner était froid', 'le', 'le', 'DET'],
  ])('reads in « %s » the word %s as %s, %s', (text, word, lemma, pos) => {
    expect(find(text, word)).toMatchObject({ lemma, pos });
  });

  it.each([
    ['tres bien', 'tres', 'très', 'accents'],
    ['TRES BIEN', 'TRES', 'très', 'accents'],
    ["c'est genial", 'genial', 'génial', 'accents'],
    ['un coup de coeur', 'coeur', 'cœur', 'accents'],
    ['un videoprojecteur', 'videoprojecteur', 'vidéoprojecteur', 'accents'],
    ['bcp de monde', 'bcp', 'beaucoup', 'abbreviation'],
    ['mrc à tous', 'mrc', 'merci', 'abbreviation'],
    ['un rdv', 'rdv', 'rendez-vous', 'abbreviation'],
    ['pb de son', 'pb', 'problème', 'abbreviation'],
    ["un bon acceuil pour l'équipe", 'acceuil', 'accueil', 'spelling'],
    ['une organsation parfaite', 'organsation', 'organisation', 'spelling'],
    ['un moment très enrichisant', 'enrichisant', 'enrichissant', 'spelling'],
    ['merci aux participant·e·s', 'participant·e·s', 'participant', 'inclusive'],
    ['merci aux participant.e.s', 'participant.e.s', 'participant', 'inclusive'],
    ['merci aux participant(e)s', 'participant(e)s', 'participant', 'inclusive'],
    ['merci aux participant.es', 'participant.es', 'participant', 'inclusive'],
    ['merci aux participant(es)', 'participant(es)', 'participant', 'inclusive'],
    ['merci aux professionnel.les', 'professionnel.les', 'professionnel', 'inclusive'],
    ['merci aux citoyen.nes', 'citoyen.nes', 'citoyen', 'inclusive'],
    ['merci aux participant-e-s', 'participant-e-s', 'participant', 'inclusive'],
  ])('reads in « %s » the form %s as %s, by %s', (text, word, form, guess) => {
    expect(find(text, word)).toMatchObject({ form, guess });
  });

  it.each([
    ["j'en ai marre", 'marre'],
    ["j'ai envie de tester", 'envie'],
    ['remuer ciel et terre', 'terre'],
    ["pile ce qu'il fallait", 'pile'],
    ['un public mature', 'mature'],
    ["c'est classe", 'classe'],
  ])('takes « %s » for a text that needs no accent', (text, word) => {
    expect(find(text, word).form).toBe(word);
  });

  it.each(['Oberlin', 'ANCT', 'SGMAP', 'Cronenbourg'])('leaves the name %s alone', (name) => {
    const token = find(`Merci à ${name} pour tout.`, name);
    expect(token.guess).toBeUndefined();
    expect(token.form).toBe(name.toLowerCase());
  });

  it.each(
    'anssi apple grist connectivité class access repair infox deepfake phishing scans sourcer agente cheffe rgpd falc cnfs orgas ordis carto hub talk meetup bag newsletter'.split(
      ' ',
    ),
  )('knows the word %s of the domain', (word) => {
    const token = find(`avec ${word} très présent`, word);
    expect(token.guess).toBeUndefined();
    expect(token.form).toBe(word);
  });

  it.each([
    ['malvoyante', 'malvoyant'],
    ['magistrates', 'magistrat'],
    ['ingénieure', 'ingénieur'],
    ['Toulousaine', 'toulousain'],
  ])('takes the feminine %s, which the Lefff lacks, for no misspelling', (word, lemma) => {
    const token = find(`avec ${word} très présente`, word);
    expect(token).toMatchObject({ form: word.toLowerCase(), lemma });
    expect(token.guess).toBeUndefined();
  });

  it.each('dorine bilal elyes gildas soline benat camil marceau merve selin'.split(' '))(
    'makes no guess about %s, which is no misspelling',
    (word) => {
      expect(find(`avec ${word} pour tous`, word).guess).toBeUndefined();
    },
  );

  it.each([
    ['des gens sympa et des ateliers', 'des', 'des'],
    ['une session sur les communs', 'sur', 'sur'],
    ['le cafe ou le the', 'ou', 'ou'],
    ['la salle est belle', 'la', 'la'],
    ['trop de monde a midi', 'a', 'à'],
    ['on a bien mange', 'a', 'a'],
    ['A améliorer : la signalétique', 'A', 'à'],
    ['A refaire', 'A', 'à'],
    ['Faites des pauses', 'Faites', 'faites'],
    ['r.a.s', 'r.a.s', 'ras'],
  ])('reads in « %s » the word %s as %s', (text, word, form) => {
    expect(find(text, word).form).toBe(form);
  });

  it.each([
    ['un évènement convivial', 'évènement', 'événement'],
    ['LES ÉVÈNEMENTS', 'ÉVÈNEMENTS', 'événement'],
    ['Bel évènement', 'Bel', 'beau'],
    ['un bel hackathon', 'bel', 'beau'],
  ])('finds in « %s » the lemma of %s: %s', (text, word, lemma) => {
    expect(find(text, word).lemma).toBe(lemma);
  });

  it('reads a decomposed text as a composed one', () => {
    const text = 'La conférence était très animée';
    const lemmas = (one: string) => french.parse(one).tokens.map(({ lemma }) => lemma);
    expect(lemmas(text.normalize('NFD'))).toEqual(lemmas(text));
  });

  it('gives offsets in code points', () => {
    const { tokens, sentences } = french.parse('😍 top. \ud800 Merci');
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 5],
      [5, 6],
      [7, 8],
      [9, 14],
    ]);
    expect(sentences[0]).toEqual({ start: 0, end: 6 });
  });

  it('slices every token out of any text, in order, within one sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const points = Array.from(text);
        const { tokens, sentences } = french.parse(text);
        let end = 0;
        for (const token of tokens) {
          expect(points.slice(token.start, token.end).join('')).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          const around = sentences.filter(
            (one) => one.start <= token.start && token.end <= one.end,
          );
          expect(around).toHaveLength(1);
        }
      }),
    );
  });

  /** What takes more than a time in proportion takes minutes here, and meets the limit of the test. */
  const LIMIT = 60_000;

  it.each([
    ['NUL and controls', '\0\u0001\u200f'],
    ['lone surrogates', '\udc00'],
    ['marks from right to left', '\u202eé\u200f '],
    ['decomposed accents', 'e\u0301'],
    ['one letter', 'a'],
    ['apostrophes', "'"],
    ['inclusive endings', '·e·s'],
    ['bracketed endings', '(e)s'],
    ['text without spaces', 'àé'],
    ['negations', 'ne pas '],
    ['unknown words', 'zbrlfquix drgtelmn '],
    ['emojis', '👍🏽'],
  ])(
    'reads 200 KB of %s in one answer, in proportion',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(2e5 / unit.length));
      const { tokens } = french.parse(text);
      const points = Array.from(text);
      for (const { start, end, text: slice } of [...tokens.slice(0, 20), ...tokens.slice(-20)]) {
        expect(points.slice(start, end).join('')).toBe(slice);
      }
      expect(tokens.at(-1)?.end ?? points.length).toBeLessThanOrEqual(points.length);
    },
    LIMIT,
  );
});

describe('readings', () => {
  it('lists the dictionary lemmas of a form, and nothing for an unknown one', () => {
    expect(french.readings('étaient').map(({ lemma }) => lemma)).toContain('être');
    expect(french.readings('zzzz')).toEqual([]);
  });
});

describe('what opens a noun', () => {
  it.each([
    ['bon accueil, mauvais son', 'bon', 'ADJ'],
    ['Tout marche bien', 'marche', 'VERB'],
    ['Ici tout roule', 'roule', 'VERB'],
    ['Tout manque de clarté, merci', 'manque', 'VERB'],
    ['Tout coûte cher', 'Tout', 'PRON'],
    ['Tout échange est bon à prendre', 'échange', 'NOUN'],
    ['Un programme chargé, tout programme chargé fatigue', 'programme', 'NOUN'],
    ['Ouvert à tout échange', 'échange', 'NOUN'],
    ['Tout marche bien et le buffet était bon', 'marche', 'VERB'],
    ['Tout marche bien mais il manque du temps', 'marche', 'VERB'],
    ['Tout roule quand on est bien accueilli', 'roule', 'VERB'],
    ['Tout plante quand on est nombreux', 'plante', 'VERB'],
    ['Tout reste perfectible', 'reste', 'VERB'],
    ['Tout marche impeccable', 'marche', 'VERB'],
    ['Tout donne envie de revenir', 'donne', 'VERB'],
    ['Tout parle de nous', 'parle', 'VERB'],
    ['Tout demande du temps', 'demande', 'VERB'],
    ['Tout échange avec les intervenants', 'échange', 'NOUN'],
    ['Tout échange entre pairs', 'échange', 'NOUN'],
    ['Tout partage d’expérience', 'partage', 'NOUN'],
    ['Tout débat avec la salle', 'débat', 'NOUN'],
    ['Tout groupe de travail', 'groupe', 'NOUN'],
    ['Tout risque d’incendie', 'risque', 'NOUN'],
    ['Tout espace vert', 'espace', 'NOUN'],
    ['Tout code promo', 'code', 'NOUN'],
    ['Tout usage du smartphone', 'usage', 'NOUN'],
    ['Toute marche est bonne à prendre', 'marche', 'NOUN'],
    ['Bon repas et bonne ambiance', 'Bon', 'ADJ'],
    ['beau lieu mais froid', 'beau', 'ADJ'],
    ['jolie salle', 'jolie', 'ADJ'],
    ['Bouffée d’oxygène', 'Bouffée', 'NOUN'],
    ['Concentré d’énergie', 'Concentré', 'NOUN'],
    ['Je suis resté concentré de bout en bout', 'concentré', 'VERB'],
    ['sacrée organisation', 'sacrée', 'ADJ'],
    ['Bon, le repas était froid', 'Bon', 'INTJ'],
    ['bon ben voilà', 'bon', 'INTJ'],
    ['bon sang que c’était long', 'bon', 'INTJ'],
    ['on a beau chercher', 'beau', 'ADV'],
  ])('%s: %s is %s', (text, word, pos) => {
    expect(find(text, word).pos).toBe(pos);
  });
});
