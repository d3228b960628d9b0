import { describe, expect, it } from 'vitest';
import { untranslated } from '../../src/message.js';
import type { Quote } from '../../src/model/quote.js';
import type { TaggedAnswer } from '../../src/model/tags.js';
import { verifyQuote } from '../../src/quote/proof/verify.js';
import { sureSentence, reportSentence as told } from '../../src/quote/woven/report-sentence.js';
import { weave as composed } from '../../src/quote/woven/weave.js';
import { quote as plain, WORTH } from './quote.js';
import { tagged } from './tagged.js';

/** A quote that says what the event is. */
const quote = (text: string, more: Partial<Quote> = {}): Quote =>
  plain(text, { id: text, why: { ...WORTH, portrait: 1 }, ...more });

/** What the words of these answers judge. */
const VALUES = {
  dense: 0.4,
  ludique: 0.4,
  Ludique: 0.4,
  chaleureu: 0.6,
  Concrète: 0.4,
  joyeuse: 0.6,
  menaçant: -0.6,
};

const valuesIn = (text: string, values: Record<string, number> = VALUES): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([word]) => text.includes(word)));

/** As the second answer of its writer. */
const second = (one: TaggedAnswer): TaggedAnswer => ({
  ...one,
  answer: { ...one.answer, answer: `${one.answer.id}/2` },
});

const reportSentence = (...given: Parameters<typeof told>) => told(...given).woven;

const weave = (quotes: readonly Quote[], subject: string, most?: number): string =>
  composed(quotes, subject, most)?.sentence ?? '';

describe('weave', () => {
  it('sets relatives after « un espace », then noun groups, from short to long', () => {
    const texts = [
      'une respiration lorsqu’on travaille',
      'qui remet les sujets en avant',
      'qui donne envie',
    ];
    expect(
      weave(
        texts.map((text) => quote(text)),
        'NEC',
      ),
    ).toBe(
      'NEC est aujourd’hui un espace «\u00a0qui donne envie\u00a0», «\u00a0qui remet les sujets en avant\u00a0» et «\u00a0une respiration lorsqu’on travaille\u00a0».',
    );
  });

  it('follows the verb where there is no relative, and agrees with a plural subject', () => {
    expect(weave([quote('Une boussole.')], 'Les rencontres')).toBe(
      'Les rencontres sont aujourd’hui «\u00a0une boussole\u00a0».',
    );
  });

  it.each([
    ['bouffée d’oxygène', 'une «\u00a0bouffée d’oxygène\u00a0»'],
    ['Vraie bouffee d’air !', 'une «\u00a0vraie bouffee d’air\u00a0»'],
    ['grand bol d’air', 'un «\u00a0grand bol d’air\u00a0»'],
    ['une bulle', '«\u00a0une bulle\u00a0»'],
  ])('gives the image « %s » its article, outside the quotation marks', (text, placed) => {
    expect(weave([quote(text)], 'NEC')).toBe(`NEC est aujourd’hui ${placed}.`);
  });

  it.each([
    'ruche',
    'BOUFFÉE D’AIR',
    'bouffée d’air où l’on étouffe',
    'parenthèses',
    'journée riche',
    'souffle court',
    'bulle immobilière',
    'repère de brigands',
    'bouffée de chaleur',
    'bulle et partage',
    'souffle énergie envie',
    'belle tremplin collectif',
  ])('gives no article to « %s »', (text) => {
    expect(weave([quote(text)], 'NEC')).toBe('');
  });

  it.each([
    ['La journée', 'deux journées pour apprendre'],
    ['Les rencontres', 'la rencontre des métiers'],
    ['L’édition 2025', 'une édition joyeuse'],
  ])('does not name « %s » again: « %s »', (subject, text) => {
    expect(weave([quote(text)], subject)).toBe('');
  });

  it.each([
    ['Les rencontres', 'les retrouvailles'],
    ['Numérique en Commun[s]', 'une respiration lorsqu’on travaille dans le numérique'],
  ])('says of « %s » that it is « %s »', (subject, text) => {
    expect(weave([quote(text)], subject)).toContain(text);
  });

  it.each([
    ['a clause', 'on rit beaucoup'],
    ['a sentence with its own verb', 'le lieu était superbe'],
    ['the first person', 'ma deuxième famille'],
    ['the first person elided', 'un lieu où j’apprends'],
    ['the first person in one piece', 'un lieu où jai appris'],
    ['what spares the writer', 'deux jours qui m’en épargnent vingt'],
    ['several things for one', 'les retrouvailles'],
    ['what belongs to the writer’s own', 'un temps fort pour notre syndicat mixte'],
    ['what belongs to several writers', 'qui remet nos métiers au centre'],
    ['a question', 'une fête ?'],
    ['what explains itself', 'une boussole : elle montre le nord'],
    ['what is too long', `un lieu ${'où l’on parle, '.repeat(6)}et où l’on rit`],
    ['a plural relative', 'qui racontent leurs échecs'],
    ['a feminine relative', 'qui s’est assise parmi nous'],
    ['a plural attribute', 'des rires'],
    ['what presents the event', 'les jeudis, c’est le moment où l’on respire'],
    ['a verb before its relative', 'la fête est un lieu où l’on rit'],
    ['the event’s own name', 'le NEC de nos rêves'],
    ['a clause after the image', 'une tisane, ça apaise'],
    ['what was good and no more', 'un bon moment'],
    ['the same typed without accents', 'une journee agreable'],
    ['two sentences', 'une belle édition. Rien ne cloche'],
  ])('leaves out %s', (_, text) => {
    expect(weave([quote(text)], 'NEC')).toBe('');
  });

  it.each([
    'un rendez-vous qui s’essouffle un peu',
    'un buffet à volonté où il n’y a plus d’assiettes',
    'une bibliothèque où tout est emprunté',
    'un rendez-vous qui perd de son intérêt',
    'qui commence à se répéter',
    'un lieu où l’on s’ennuie poliment',
    'un moment où l’on n’apprend plus rien',
    'le salon où l’on cause entre initiés',
    'un congrès qui peine à trouver son public',
    'une fête, même si elle coûte un bras',
    'une fete, meme si elle coute un bras',
    'une fête, néanmoins trop chère',
    'une fête ouverte à tous en théorie',
    'une fête à l’exception du dimanche',
    'une fête à part le dimanche',
    'qui fait du bien à ceux qui ont déjà tout',
    'une chance pour ceux qui habitent le centre',
    'qui rassemble, enfin qui rassemblait',
    'qui donne envie de fuir avant la fin',
    'qui donne envie de ne plus venir',
    'la joie du maire pour la photo, une facture pour nous',
    'qui était ouverte à tous',
    'qui nous aidait à tenir',
    'une parenthèse, sauf pour les bénévoles',
    'un lieu ouvert, du moins le matin',
    'qui réconcilie avec les collègues, un peu moins avec les sigles',
    'un refuge si on a une voiture',
    'une fête s’il fait beau',
    'un abri tant que le vent ne se lève pas',
    'un beau rendez-vous, dommage pour le bruit',
    'qui compte moins chaque année',
    'un lieu d’échange bien que bruyant',
    'un trait d’union pour certains',
    'un espace de débat sur le papier seulement',
  ])('leaves out praise that limits itself: %s', (text) => {
    expect(weave([quote(text)], 'NEC')).toBe('');
  });

  it.each([
    'qui donne envie de revenir',
    'qui nous fait du bien',
    'qui sait écouter',
    'un moment qui ne lasse pas',
    'un lieu où personne ne juge',
    'un moment à part où on se parle enfin',
    'qui ne rassemble pas que des convaincus',
    'une fête sans fin',
  ])('keeps %s', (text) => {
    expect(weave([quote(text)], 'NEC')).toContain(text);
  });

  it.each(['un lieu où c’est permis d’échouer', 'une parenthèse connectée, où l’on est bien'])(
    'keeps the verb of a relative: %s',
    (text) => {
      expect(weave([quote(text)], 'NEC')).toContain(text);
    },
  );

  it('gives its quotes as they stand in it, each edit recorded', () => {
    const answers = [
      tagged('Une fête. Oui.', { id: 'p1' }).answer,
      tagged('Un port… Non.', { id: 'p2' }).answer,
    ];
    const said = answers.map(({ id, answer, question, text }, at) =>
      quote(text.slice(0, 9 - at), { id, answer, question, start: 0, end: 9 - at }),
    );
    const { quotes = [] } = composed(said, 'NEC') ?? {};
    expect(quotes.map(({ rank, text }) => [rank, text])).toEqual([
      [1, 'un port'],
      [2, 'une fête'],
    ]);
    expect(quotes[0]?.edits).toEqual([{ kind: 'case', at: 0 }]);
    for (const one of quotes) expect(verifyQuote(one, answers)).toBeNull();
  });

  it('takes one quote a person, and leaves their thanks out', () => {
    const said = ['une fête, merci à tous', 'une respiration'].map((text) =>
      quote(text, { id: 'p' }),
    );
    expect(weave(said, 'NEC')).toBe('NEC est aujourd’hui «\u00a0une fête\u00a0».');
  });

  it('keeps singular verbs in -ent', () => {
    expect(weave([quote('qui tient debout')], 'NEC')).toContain('un espace «\u00a0qui tient');
  });

  it('says nothing of today of an event whose year is told', () => {
    expect(weave([quote('une fête')], 'NEC 2026')).toBe('NEC 2026 est «\u00a0une fête\u00a0».');
  });

  it.each([
    ['NEC', 'NEC est'],
    ['le festival', 'Le festival est'],
    ['l’événement', 'L’événement est'],
    [' la journée des aidants ', 'La journée des aidants est'],
    ['Les Rencontres', 'Les Rencontres sont'],
    ['deux journées', 'Deux journées sont'],
    ['le Phare et le Manège', 'Le Phare et le Manège sont'],
    ['#NEC25', '#NEC25 est'],
    ['École ouverte', 'École ouverte est'],
    ['notre réseau', 'Notre réseau est'],
    ['nos rencontres', 'Nos rencontres sont'],
  ])('agrees with « %s »', (subject, begins) => {
    expect(weave([quote('une fête')], subject)).toBe(
      `${begins} aujourd’hui «\u00a0une fête\u00a0».`,
    );
  });

  it('leaves out what was not said of the event, and takes seven at most', () => {
    expect(weave([plain('la pause de midi')], 'NEC')).toBe('');
    const many = Array.from({ length: 12 }, (_, at) => quote(`une fête ${'très '.repeat(at)}gaie`));
    expect(weave(many, 'NEC').match(/«/g)).toHaveLength(7);
    expect(weave(many, 'NEC', 3).match(/«/g)).toHaveLength(3);
  });

  it('says what the event is today by the last edition alone, whatever the order of answers', () => {
    const said = [
      tagged('Une belle fête populaire', { id: 'a', edition: '2025' }),
      tagged('Une belle maison ouverte', { id: 'b', edition: '2024' }),
    ];
    const sentence = reportSentence(said, { top: 7, threshold: 1, subject: 'NEC' })?.sentence;
    expect(sentence).toContain('une belle fête populaire');
    expect(sentence).not.toContain('maison');
  });

  it.each([
    ['NEC', 'un espace'],
    ['Le festival', 'un espace'],
    ['Les rencontres', 'un espace'],
    ['Le village des sciences', 'un espace'],
    ['La fabrique', 'un espace'],
    ['Les Journaliers', 'un espace'],
    ['L’exposition', 'un moment'],
    ["l'exposition Monet", 'un moment'],
    ['L’expo', 'un moment'],
    ['La visite guidée', 'un moment'],
    ['Les visites', 'un moment'],
    ['La Journée des aidants', 'un moment'],
    ['Ces deux jours', 'un moment'],
    ['La formation', 'un moment'],
    ['Cette demi-journée', 'un moment'],
  ])('%s is %s', (subject, space) => {
    expect(weave([quote('qui donne envie')], subject)).toMatch(
      new RegExp(`(?:est|sont) aujourd’hui ${space} «`, 'u'),
    );
  });

  it('sets adjectives after « un espace » where people give nothing else', () => {
    const words = ['Ludique', 'chaleureux', 'compact', 'belle', 'ouverts', 'riche programme'];
    const lists = ['rencontres, dense', 'ni froid ni long', 'court, meilleur', 'gris mais vide'];
    const said = [...words, ...lists].map((text, at) => ({
      ...tagged(text, { id: `r${at}`, values: valuesIn(text) }),
      expects: 'image' as const,
    }));
    const options = { top: 7, threshold: 1, subject: 'le forum' };
    const woven = reportSentence(said, options);
    expect(woven?.sentence).toBe(
      'Le forum est aujourd’hui un espace «\u00a0dense\u00a0», «\u00a0ludique\u00a0» et «\u00a0chaleureux\u00a0».',
    );
    const dense = woven?.quotes.find(({ text }) => text === 'dense');
    expect(dense).toMatchObject({ kind: 'fragment', sentence: 'rencontres, dense' });
    const answers = said.map(({ answer }) => answer);
    for (const one of woven?.quotes ?? []) expect(verifyQuote(one, answers)).toBeNull();
    const praised = said.map((one) => ({ ...one, expects: 'praise' as const }));
    expect(reportSentence(praised, options)).toBeNull();
  });

  it('keeps its images where they are too few, and fills the sentence with adjectives', () => {
    const said = ['Une belle boussole', 'Ludique', 'chaleureux', 'dense'].map((text, at) => ({
      ...tagged(text, { id: `r${at}`, values: { ...valuesIn(text), belle: 0.6 } }),
      expects: 'image' as const,
    }));
    const woven = reportSentence(said, { top: 3, threshold: 1, subject: 'le forum' });
    expect(woven?.sentence).toBe(
      'Le forum est aujourd’hui «\u00a0une belle boussole\u00a0», un espace «\u00a0ludique\u00a0» et «\u00a0chaleureux\u00a0».',
    );
    expect(woven?.quotes.map(({ rank, text }) => [rank, text])).toEqual([
      [1, 'une belle boussole'],
      [2, 'ludique'],
      [3, 'chaleureux'],
    ]);
    const answers = said.map(({ answer }) => answer);
    for (const one of woven?.quotes ?? []) expect(verifyQuote(one, answers)).toBeNull();
  });

  it('says adjectives of a space after the image of a feminine subject too, three at most', () => {
    const texts = ['Une belle boussole', 'ludique', 'dense', 'pratique', 'utile', 'magique'];
    const said = texts.map((text, at) => ({
      ...tagged(text, { id: `r${at}`, values: { [text.split(' ').at(-1)!]: 0.6 } }),
      expects: 'image' as const,
    }));
    const woven = reportSentence(said, { top: 7, threshold: 1, subject: 'la soirée' });
    expect(woven?.sentence).toMatch(
      /^La soirée est aujourd’hui «\u00a0une belle boussole\u00a0», un moment «/u,
    );
    expect(woven?.quotes).toHaveLength(4);
  });

  it('takes the adjectives that most people give, once, and none that only tells, or is said of people', () => {
    const worth = { visible: 0.2, gentil: 0.6, pro: 0.6 };
    const common = ['utile', 'Utile', 'pratique', 'ludique', 'dense', 'chaleureux', 'magique'];
    const said = [...common, ...Object.keys(worth)].map((text, at) => ({
      ...tagged(text, { id: `r${at}`, values: { [text]: 0.6, ...valuesIn(text, worth) } }),
      expects: 'image' as const,
    }));
    const woven = reportSentence(said, { top: 7, threshold: 1, subject: 'le forum' });
    const texts = woven?.quotes.map(({ text }) => text.toLowerCase()) ?? [];
    expect(texts).toHaveLength(5);
    expect(texts.filter((text) => text === 'utile')).toHaveLength(1);
    for (const text of Object.keys(worth)) expect(texts).not.toContain(text);
  });

  it('takes adjectives that any event is told with last, however many give them', () => {
    const texts = ['génial', 'Génial', 'super', 'ludique', 'dense', 'pratique', 'convivial'];
    const said = texts.map((text, at) => ({
      ...tagged(text, { id: `r${at}`, values: { [text]: 0.8 } }),
      expects: 'image' as const,
    }));
    const woven = reportSentence(said, { top: 4, threshold: 1, subject: 'le forum' });
    expect(woven?.quotes.map(({ text }) => text)).toEqual([
      'dense',
      'ludique',
      'pratique',
      'convivial',
    ]);
  });

  it.each([
    ['la rencontre avec les élèves', 'De ces trois jours, que retenez-vous en priorité ?', false],
    ['la rencontre avec les élèves', 'En quelques mots, que retenez-vous du congrès ?', false],
    ['la rencontre avec les élèves', 'Quelle image retenez-vous du congrès ?', true],
    ['un accueil plein de rencontre', 'En quelques mots, que retenez-vous du congrès ?', false],
    ['une belle rencontre', 'De ces trois jours, que retenez-vous en priorité ?', true],
    ['la rencontre avec les élèves', 'Que représente NEC pour vous ?', true],
  ])('takes « %s », answer to « %s », for what the event is: %s', (text, question, isWoven) => {
    const asked = { ...tagged(text, { question, values: { rencontre: 0.6 } }), expects: 'image' };
    const woven = reportSentence([asked as never], { top: 7, threshold: 1, subject: 'NEC' });
    expect(woven !== null).toBe(isWoven);
  });

  it('takes images before bare things', () => {
    const texts = ['le collectif', 'une belle tribu', 'un vrai carrefour', 'un beau phare'];
    const said = texts.map((text, at) =>
      tagged(text, { id: `r${at}`, values: { [text.split(' ').at(-1)!]: 0.6 } }),
    );
    const woven = reportSentence(said, { top: 3, threshold: 1, subject: 'NEC' });
    expect(woven?.quotes.map(({ text }) => text)).not.toContain('le collectif');
  });

  it('names an image that is left out before a lone word without its article', () => {
    const said = ['Liberté', 'feu d’artifice', 'une lettre à poster'].map((text, at) =>
      tagged(text, { id: `r${at}`, values: text === 'Liberté' ? { Liberté: 0.8 } : {} }),
    );
    const { nearly } = told(said, { top: 3, threshold: 1, subject: 'NEC' });
    expect(nearly.at(-1)).toMatchObject({ why: 'bare', quote: { text: 'Liberté' } });
  });

  it('takes no adjective out of a list that blames too', () => {
    const said = ['Ludique', 'dense', 'chaleureux, menaçant'].map((text, at) => ({
      ...tagged(text, { id: `r${at}`, values: valuesIn(text) }),
      expects: 'image' as const,
    }));
    const woven = reportSentence(said, { top: 7, threshold: 1, subject: 'le forum' });
    expect(woven?.quotes.map(({ text }) => text)).toEqual(['dense', 'ludique']);
  });

  it('says adjectives of a feminine subject itself, where they agree', () => {
    const said = ['Ludique', 'chaleureuse', 'Concrète', 'chaleureux'].map((text, at) => ({
      ...tagged(text, { id: `r${at}`, values: valuesIn(text) }),
      expects: 'image' as const,
    }));
    const woven = reportSentence(said, { top: 7, threshold: 1, subject: 'la soirée' });
    expect(woven?.sentence).toBe(
      'La soirée est aujourd’hui «\u00a0ludique\u00a0», «\u00a0concrète\u00a0» et «\u00a0chaleureuse\u00a0».',
    );
  });

  it('says of another subject than the one asked about only what names it', () => {
    const images = ['une belle tribu', 'un vrai tremplin', 'un grand carrefour'];
    const said = [
      ...images.map((text, at) => tagged(text, { id: `r${at}` })),
      tagged('La soirée du samedi est une vraie parenthèse.', { id: 's' }),
    ];
    const quotesOf = (subject: string) =>
      reportSentence(said, { top: 7, threshold: 1, subject })?.quotes.map(({ text }) => text) ?? [];
    expect(quotesOf('La soirée du samedi')).toEqual(['une vraie parenthèse']);
    expect(quotesOf('Le concert')).toEqual([]);
    expect(quotesOf('La fête du livre')).toEqual(expect.arrayContaining(images));
    expect(quotesOf('Le festival NEC')).toEqual(expect.arrayContaining(images));
  });

  it('holds an image once, as it is best written, whatever accents people type', () => {
    const texts = ['une bouffee d oxygene', 'une bouffée d’oxygène', 'une belle tribu'];
    const said = [...texts, 'un vrai tremplin'].map((text, at) => tagged(text, { id: `r${at}` }));
    const { woven, nearly } = told(said, { top: 7, threshold: 1, subject: 'NEC' });
    expect(woven?.quotes.map(({ text }) => text)).toEqual([
      'une belle tribu',
      'un vrai tremplin',
      'une bouffée d’oxygène',
    ]);
    expect(nearly).toEqual([]);
  });

  it('takes what people said of the event, whatever else they said better', () => {
    const texts = ['Une belle tribu', 'Un grand carrefour', 'Un vrai tremplin'];
    const said = texts.flatMap((text, at) => [
      tagged(text, { id: `r${at}` }),
      second(
        tagged(
          'Les ateliers étaient magnifiques, et j’y ai appris à parler devant une salle pleine.',
          {
            id: `r${at}`,
            question: 'Qu’avez-vous apprécié ?',
            values: { magnifiques: 1 },
          },
        ),
      ),
    ]);
    const woven = reportSentence(said, { top: 7, threshold: 1, subject: 'NEC' });
    expect(woven?.quotes.map(({ text }) => text)).toEqual([
      'une belle tribu',
      'un vrai tremplin',
      'un grand carrefour',
    ]);
  });

  it('takes images before words that any event is told with', () => {
    const texts = ['un temps fort', 'un bon moment', 'une soupape', 'une boussole', 'une ruche'];
    const said = texts.map((text, at) =>
      tagged(text, { id: `r${at}`, values: { [text.split(' ').at(-1)!]: 0.6 } }),
    );
    const woven = reportSentence(said, { top: 3, threshold: 1, subject: 'NEC' });
    expect(woven?.quotes.map(({ text }) => text)).toEqual([
      'une ruche',
      'une soupape',
      'une boussole',
    ]);
  });

  it('takes what surely praises, and what only sounds so where that is not enough, and says which', () => {
    const ofTexts = (texts: readonly string[]) =>
      told(
        texts.map((text, at) => tagged(text, { id: `r${at}`, values: valuesIn(text) })),
        { top: 7, threshold: 1, subject: 'NEC' },
      );
    const sure = ['au service de la langue', 'un carrefour', 'une ronde joyeuse'];
    const enough = ofTexts([...sure, 'une lettre à poster']);
    expect(enough.woven?.quotes).toHaveLength(3);
    expect(enough.woven?.sentence).not.toContain('poster');
    expect(enough.unsure).toEqual([]);
    const few = ofTexts([...sure.slice(0, 2), 'une lettre à poster', 'un tiroir à ranger']);
    expect(few.woven?.quotes).toHaveLength(3);
    expect(few.unsure).toHaveLength(1);
  });

  it('stands in a report that nobody has read yet where all of enough quotes surely praise', () => {
    const ofTexts = (...texts: string[]) =>
      sureSentence(
        texts.map((text, at) => tagged(text, { id: `r${at}`, values: valuesIn(text) })),
        { top: 7, threshold: 1, subject: 'NEC' },
      );
    const sure = ['au service de la langue', 'un carrefour'];
    expect(ofTexts(...sure, 'une ronde joyeuse')?.quotes).toHaveLength(3);
    expect(ofTexts(...sure, 'une lettre à poster')).toBeNull();
    expect(ofTexts(...sure)).toBeNull();
  });

  it.each([
    'une bulle immobilière',
    'une oasis asséchée',
    'une respiration coupée',
    'un vent de panique',
    'un trésor public',
  ])('takes no image that its words make another for sure praise: %s', (text) => {
    const values = { respiration: 0.5 };
    const said = tagged(text, { id: 'p', values: valuesIn(text, values) });
    const { woven, unsure } = told([said], { top: 7, threshold: 1, subject: 'NEC' });
    expect(unsure).toHaveLength(woven?.quotes.length ?? 0);
  });

  it.each([
    'une bulle',
    'une bouffée d’air frais',
    'une belle bulle humaine',
    'une boussole où chacun lit',
    'une tribu',
  ])('takes an image for sure praise: %s', (text) => {
    const { woven, unsure } = told([tagged(text)], { top: 7, threshold: 1, subject: 'NEC' });
    expect(woven?.quotes).toHaveLength(1);
    expect(unsure).toEqual([]);
  });

  it.each([
    ['qui donne envie', 'Que représente NEC pour vous ?', 'un espace «\u00a0qui donne envie'],
    [
      'À une belle colonie',
      'À quoi vous fait penser le forum ?',
      '«\u00a0une belle colonie\u00a0»',
    ],
  ])('reads « %s » as what « %s » asks', (text, question, woven) => {
    const said = [tagged(text, { question })];
    const sentence = reportSentence(said, { top: 7, threshold: 1 })?.sentence;
    expect(sentence).toContain(woven);
  });

  it.each([
    ['nothing but room', 'un temps joyeux', 'crowded'],
    ['what surely praises', 'une lettre à poster', 'unsure'],
    ['nothing, as far as a word tells', 'une belle maison sans l’oncle', 'unsure'],
    ['praise alone, not a word that blames', 'une belle maison froide', 'blaming'],
    ['few words', `une belle maison ${'très '.repeat(16)}ronde`, 'long'],
    ['the report’s own person', 'une belle maison pour mes enfants', 'personal'],
    ['a noun group', 'une belle maison, ça apaise', 'clause'],
    ['its article', 'belle maison', 'bare'],
    ['an article that follows « est »', 'des retrouvailles joyeuses', 'indefinite'],
    ['praise without a reserve', 'une belle maison pour ceux qui y entrent', 'reserved'],
    ['no mark inside', 'une belle maison : la joie', 'marked'],
    ['another name than the event’s', 'un beau NEC', 'named'],
    ['a singular verb', 'qui rendent la vie belle', 'agreeing'],
  ])('tells of praise that is left out that it lacks %s: « %s »', (_, text, why) => {
    const firsts = ['au service de la langue', 'un carrefour joyeux', 'une ronde joyeuse'];
    const values = { ...VALUES, belle: 0.6, beau: 0.6, froide: -0.2, joyeux: 0.6, joyeuses: 0.6 };
    const said = [...firsts, text].map((one, at) =>
      tagged(one, { id: `r${at}`, values: valuesIn(one, values) }),
    );
    const { nearly } = told(said, { top: 3, threshold: 1, subject: 'NEC' });
    expect(nearly.map(({ quote: { text: left }, why }) => [left.toLowerCase(), why])).toEqual([
      [text.toLowerCase(), why],
    ]);
  });

  it('leaves out praise whose answer laughs', () => {
    const said = [tagged('Une belle tribu lol')];
    expect(reportSentence(said, { top: 7, threshold: 1, subject: 'NEC' })).toBeNull();
  });

  it.each([
    ['Une fête foraine du savoir', true],
    ['une grande fête populaire', true],
    ['une fête, presque', false],
    ['une fête où l’on se perd', false],
    ['une fête avec un carton', false],
  ])('takes praise of a weak score only where nothing turns its image: « %s »', (text, isWoven) => {
    const weak = tagged(text);
    const said = {
      ...weak,
      tags: { ...weak.tags, sentiment: { ...weak.tags.sentiment, score: 0.5 } },
    };
    expect(reportSentence([said], { top: 7, threshold: 1, subject: 'NEC' }) !== null).toBe(isWoven);
  });

  it('leaves out praise that may mock', () => {
    const unsure = tagged('Une boussole pour se perdre ensemble.');
    const sentiment = { ...unsure.tags.sentiment, score: 0.4 };
    expect(reportSentence([unsure], { top: 7, threshold: 1, subject: 'NEC' })).not.toBeNull();
    const mocking = { ...unsure, tags: { ...unsure.tags, sentiment } };
    expect(reportSentence([mocking], { top: 7, threshold: 1, subject: 'NEC' })).toBeNull();
  });

  it('takes what reminds of an evil of the world, which is none of the event', () => {
    const text = 'un endroit où l’on se souvient que derrière chaque écran quelqu’un dort mal';
    const said = tagged(text, { values: valuesIn(text, { endroit: 0.6, mal: -0.6 }) });
    const woven = reportSentence([said], { top: 7, threshold: 1, subject: 'NEC' });
    expect(woven?.sentence).toContain('se souvient que');
  });

  it('leaves out what any word of the answer blames, however glad the answer is', () => {
    const said = (blame: Record<string, number>) =>
      reportSentence([tagged('Une belle maison froide', { values: { belle: 0.6, ...blame } })], {
        top: 7,
        threshold: 1,
        subject: 'NEC',
      });
    expect(said({})?.sentence).toContain('une belle maison froide');
    expect(said({ froide: -0.2 })).toBeNull();
  });

  it.each([
    ['une bouffée d’air au milieu d’une année compliquée', { compliquée: -0.4 }, true],
    ['un refuge en pleine tempête', { tempête: -0.4 }, true],
    ['une boussole dans un métier difficile', { difficile: -0.4 }, true],
    ['un refuge dans une salle bruyante', { bruyante: -0.4 }, false],
    ['une fête ratée au milieu de l’année', { ratée: -0.8 }, false],
    ['une salle bruyante au milieu d’une année compliquée', { bruyante: -0.4 }, false],
  ])(
    'takes an image for what it is set against, not for what it blames: « %s »',
    (text, values, woven) => {
      const { woven: found } = told([tagged(text, { values })], {
        top: 7,
        threshold: 1,
        subject: 'NEC',
      });
      expect(found !== null).toBe(woven);
    },
  );

  it.each([
    ['in the order of time', (answers: TaggedAnswer[]) => answers],
    ['in the other', (answers: TaggedAnswer[]) => answers.toReversed()],
  ])('judges a quote by its own answer where editions count alike, files given %s', (_, given) => {
    const answers = [
      tagged('Une froide maison', { edition: '2024', values: { froide: -0.6 } }),
      tagged('Une belle maison', { edition: '2025', values: { belle: 0.6 } }),
    ];
    const woven = reportSentence(given(answers), { top: 7, threshold: 1, subject: 'NEC' });
    expect(woven?.quotes.map(({ text }) => text)).toEqual(['une belle maison']);
  });

  it('leaves out blame, what is neutral, and what the gate held back or masked', () => {
    const mask = [{ kind: 'mask', start: 0, end: 3, as: '[nom]' }] as const;
    expect(
      weave(
        [
          quote('qui épuise', { sentiment: 'negative' }),
          quote('une salle', { sentiment: 'neutral' }),
          quote('qui nuit', { gate: { publishable: false, reasons: [untranslated('x')] } }),
          quote('une fête pour [nom]', { edits: mask }),
        ],
        'NEC',
      ),
    ).toBe('');
  });
});
