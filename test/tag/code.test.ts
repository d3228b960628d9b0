import { describe, expect, it } from 'vitest';
import { taggedRecord } from '../../src/tag/answers.js';
import { ASKED, expectation, ruled, tagged } from './tagged.js';

describe('the record of tag --format jsonl', () => {
  it('has the fields of the contract, in order', () => {
    const record = taggedRecord(tagged('Super accueil'));
    expect(Object.keys(record)).toEqual([
      'id',
      'answer',
      'edition',
      'question',
      'text',
      'informative',
      'themes',
      'sentiment',
      'intents',
      'personal',
    ]);
    expect(Object.keys(record.sentiment)).toEqual(['label', 'score', 'evidence']);
  });

  it('proves each theme by a slice and an entry', () => {
    const { themes, text } = taggedRecord(tagged('😍 les repas végétariens'));
    const [theme] = themes;
    expect(theme?.id).toBe('evenement/restauration');
    const [proof] = theme?.evidence ?? [];
    expect([...text].slice(proof?.start, proof?.end).join('')).toContain('repas');
  });
});

it('reads an answer by what its file asked, and names it by what the study says', () => {
  const { question, sentiment } = taggedRecord(tagged('rien', ASKED.praise, ASKED.criticism));
  expect([question, sentiment.label]).toEqual([ASKED.praise, 'positive']);
});

describe('non-answers', () => {
  it.each([
    'RAS',
    'ras.',
    'néant',
    'Néant !',
    'idem',
    '-',
    '.',
    '/',
    'voir plus haut',
    'je ne sais pas',
    'NSP',
    'ras, merci',
    'C’était ma première fois, je n’ai pas assez de recul',
    'J’ai répondu à la question d’avant, voir plus haut',
  ])('« %s » says nothing', (text) => {
    const { tags } = tagged(text);
    expect(tags.informative).toBe(false);
    expect(tags.intents).toEqual(['sans-contenu']);
    expect(tags.sentiment.label).toBe('neutral');
  });

  it.each([
    'voir ma réponse plus bas',
    'comme ci-dessus',
    'j’étais pas présente',
    'je m’en souviens plus, désolée',
    'ça remonte trop',
    'je suis partie à midi donc pas d’avis',
    'chépa',
    'NSPP',
    'R A S',
    'je ne peux pas juger',
    'impossible à dire',
    'trop tôt pour se prononcer',
    'je vais y réfléchir',
    'la flemme',
  ])('« %s » says nothing, whatever was liked or not', (text) => {
    for (const question of [ASKED.praise, ASKED.criticism, ASKED.neutral])
      expect(tagged(text, question).tags.informative).toBe(false);
  });

  it.each(['top', '👍', 'tout', 'Le comptoir'])('« %s » says something', (text) => {
    expect(tagged(text, ASKED.praise).tags.informative).toBe(true);
  });
});

describe('the theme of a clause', () => {
  it('takes the sentiment of its own clause', () => {
    const { themes } = tagged('super contenu mais salles trop petites').tags;
    const polarity = Object.fromEntries(themes.map(({ id, polarity: own }) => [id, own]));
    expect(polarity['evenement/contenus']).toBe('positive');
    expect(Object.values(polarity)).toContain('negative');
  });

  it('may come from a person’s name under a question that expects names', () => {
    const ids = (question: string) =>
      tagged('Claire Delmas, lumineuse', question).tags.themes.map(({ id }) => id);
    expect(ids(ASKED.names)).toContain('evenement/intervenants');
    expect(ids(ASKED.neutral)).not.toContain('evenement/intervenants');
  });

  it('comes from a question for an image also where only a relative clause denies', () => {
    const ids = (text: string) => ruled(text, ASKED.image).tags.themes.map(({ id }) => id);
    expect(ids('L’endroit où l’on ne me demande pas de réparer l’imprimante')).toEqual([
      'evenement/sens',
    ]);
    expect(ids('Je n’en ai pas la moindre image')).toEqual([]);
  });

  it.each([
    ['Café froid, accueil chaud.', ['accueil', 'restauration']],
    ['L’accueil était chaud et le café servi à côté.', ['accueil']],
  ])('« %s »: what is said in passing counts in a list without a verb', (text, themes) => {
    const ids = ruled(text).tags.themes.map(({ id }) => id);
    expect(ids.sort()).toEqual(themes.map((id) => `evenement/${id}`));
  });

  it('is that of contents where a subject alone is praised or missed', () => {
    const ids = (text: string, question: string) =>
      ruled(text, question).tags.themes.map(({ id }) => id);
    const subject = 'La cybersécurité des petites communes';
    expect(ids(subject, ASKED.criticism)).toContain('evenement/contenus');
    expect(ids(subject, ASKED.neutral)).not.toContain('evenement/contenus');
    expect(ids(`${subject} et les repas`, ASKED.praise)).not.toContain('evenement/contenus');
  });

  it('comes from the question where the answer reveals none, unless it denies', () => {
    const themes = (text: string) => ruled(text, ASKED.names).tags.themes;
    expect(themes('« Demain, les machines »').map(({ id }) => id)).toEqual(['evenement/formats']);
    expect(themes('« Demain, les machines »')[0]?.evidence[0]).toMatchObject({ start: 0, end: 24 });
    expect(themes('rien de marquant')).toEqual([]);
  });

  it('gives way, where it is said in passing, to what its sentence is about', () => {
    const ids = (text: string) => ruled(text, ASKED.criticism).tags.themes.map(({ id }) => id);
    expect(ids('On a fini trop tard, il n’y avait plus de train')).toEqual(['evenement/rythme']);
    expect(ids('Le train')).toEqual(['evenement/deplacement']);
  });

  it('shows each piece of evidence once', () => {
    const [theme] = tagged('plus de femmes parmi les intervenants', ASKED.criticism).tags.themes;
    const places = theme?.evidence.map(({ start, end, entry }) => `${start} ${end} ${entry}`) ?? [];
    expect(places).toEqual([...new Set(places)]);
  });

  it('still counts under a negation', () => {
    expect(tagged('il n’y avait pas de repas').tags.themes.map(({ id }) => id)).toContain(
      'evenement/restauration',
    );
  });
});

describe('what a question expects', () => {
  it.each([
    ['Qu’avez-vous le plus apprécié ?', 'praise'],
    ['Points forts', 'praise'],
    ['Q1 : ce qui a plu', 'praise'],
    ['Ce qui a le mieux marché', 'praise'],
    ['Ce qui a moins marché', 'criticism'],
    ['Qu’avez-vous aimé ?', 'praise'],
    ['Qu’auriez-vous aimé ?', 'criticism'],
    ['Qu’est-ce qui pourrait être amélioré ?', 'criticism'],
    ['Que faudrait-il améliorer ?', 'criticism'],
    ['Ameliorations', 'criticism'],
    // Headings that a program made of words.
    ['ce_que_vous_avez_apprecie', 'praise'],
    ['Points_a_ameliorer', 'criticism'],
    ['avis/ce_qui_vous_deplait', 'criticism'],
    ['ce_qu_il_faudrait_changer', 'criticism'],
    ['qu_avez_vous_le_moins_aime', 'criticism'],
    ['vos_idees_pour_2026', 'ideas'],
    ['Ce qui vous agace', 'criticism'],
    ['Ce que vous proposez', 'ideas'],
    ['Qu’avez-vous le moins apprécié ?', 'criticism'],
    ['Quels formats ou intervenants vous ont marqué ?', 'names'],
    ['Un autre commentaire ?', 'neutral'],
    ['Remarques et suggestions', 'neutral'],
    ['Une remarque, une suggestion ?', 'neutral'],
    ['Des suggestions ?', 'ideas'],
    ['vos idees', 'ideas'],
    ['Des idées pour la prochaine fois', 'ideas'],
    ['Quels sujets souhaitez-vous voir abordés ?', 'ideas'],
    ['Quels sujets vous ont intéressés ?', 'neutral'],
    ['Avez-vous des suggestions d’amélioration ?', 'criticism'],
    ['', 'neutral'],
    // Columns of a wall of sticky notes, and what one says in one's own name.
    ['Ce qui m’a plu', 'praise'],
    ['Ce qui ne m’a pas plu', 'criticism'],
    ['Le meilleur', 'praise'],
    ['Le pire', 'criticism'],
    ['Bien', 'praise'],
    ['Pas bien', 'criticism'],
    ['J’aime', 'praise'],
    ['J’aime moins', 'criticism'],
    ['J’aimerais', 'ideas'],
    ['Continuer', 'praise'],
    ['Arrêter', 'criticism'],
    ['Commencer', 'ideas'],
    ['Plus de', 'criticism'],
    ['Keep', 'praise'],
    ['Drop', 'criticism'],
    ['Try', 'ideas'],
    ['Glad', 'praise'],
    ['Mad', 'criticism'],
    ['🙂', 'praise'],
    ['☹️', 'criticism'],
    ['💡', 'ideas'],
    ['Je repars avec…', 'praise'],
    ['Ce que je retiens', 'praise'],
    ['Qu’as-tu appris ?', 'praise'],
    ['Ce qui vous a agacé', 'criticism'],
    ['Pour avoir 10, il faudrait…', 'criticism'],
    ['Des thèmes à proposer ?', 'ideas'],
    ['Qu’allez-vous changer dans votre pratique ?', 'neutral'],
    ['Et l’an prochain ?', 'ideas'],
    ['Êtes-vous satisfait de l’organisation ?', 'neutral'],
    ['Le contenu a-t-il répondu à vos attentes ?', 'neutral'],
    ['Vos retours', 'neutral'],
    ['Les pépites ✨', 'praise'],
    ['1. Keep (on garde)', 'praise'],
    ['Mes épines', 'criticism'],
    ['À la poubelle', 'criticism'],
    ['Dans ma valise', 'praise'],
    ['Quels thèmes pour la prochaine journée ?', 'ideas'],
    ['Sujets pour 2026', 'ideas'],
    ['De quoi faudrait-il parler la prochaine fois ?', 'ideas'],
    ['Idées / suggestions', 'ideas'],
    ['Quels thèmes vous ont intéressés ?', 'neutral'],
  ])('« %s » expects %s', (question, expected) => {
    expect(expectation(question)).toBe(expected);
  });
});
