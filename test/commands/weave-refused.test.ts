import { describe, expect, it } from 'vitest';
import { checkWeave, enoughWoven } from '../../src/commands/weave-refused.js';
import { UserError } from '../../src/errors.js';
import type { Woven } from '../../src/model/quote.js';
import { quote } from '../quote/quote.js';
import { tagged } from '../quote/tagged.js';

const LIKED = { question: 'Qu’avez-vous apprécié ?' };
const MEANT = { question: 'Que représente NEC pour vous ?' };

const answers = (people: number, asked: object) =>
  Array.from({ length: people }, (_, at) => tagged('les ateliers', { id: `r${at}`, ...asked }));
const woven = (...texts: string[]): Woven => ({
  sentence: 'NEC est …',
  quotes: texts.map((text) => quote(text)),
});

const TOLD = { unsure: [], nearly: [] };

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return { said: error.message, todo: error.remedy?.french };
    throw error;
  }
  return null;
};
const told = (
  people: number,
  { asked = LIKED, found = null as Woven | null, options = {}, threshold = 5 },
) =>
  refusal(() =>
    enoughWoven({ woven: found, ...TOLD }, { tagged: answers(people, asked), threshold, options }),
  );

describe('a sentence that cannot be composed', () => {
  it('is one of fewer than three quotes', () => {
    const found = woven('une fête', 'une bouffée d’air', 'une respiration');
    expect(told(9, { found })).toBeNull();
    const few = woven('une fête', 'une bouffée d’air');
    expect(told(9, { found: few })?.said).toMatch(/il en faut 3.*une fête.*une bouffée d’air/u);
  });

  it('tells what was left out, six at most, and how many more', () => {
    const nearly = Array.from({ length: 8 }, (_, at) => ({
      quote: quote(`ma fête ${'très '.repeat(at)}gaie`),
      why: 'personal' as const,
    }));
    const { said } = refusal(() =>
      enoughWoven(
        { woven: null, unsure: [], nearly },
        { tagged: answers(9, LIKED), threshold: 5, options: {} },
      ),
    )!;
    expect(said).toMatch(
      /Hors de la phrase.*«\u00a0ma fête gaie\u00a0» \(à la première personne\), .* et 2 autres\./u,
    );
    expect(said.match(/première personne/gu)).toHaveLength(6);
  });

  it('is first that of an edition of fewer people than the threshold', () => {
    const { said, todo } = told(3, { options: { theme: 'evenement/lieu' } })!;
    expect(said).toMatch(/compte 3 personnes, moins que le seuil de confidentialité \(5\)/u);
    expect(said).not.toContain('éloge');
    expect(todo).toContain('--threshold');
    expect(told(3, { threshold: 3 })?.said).toContain('aucun éloge');
  });

  it('counts the people of the edition that it is of', () => {
    const said = [
      ...answers(9, { ...LIKED, edition: '2024' }),
      ...answers(2, { ...LIKED, edition: '2025' }),
    ];
    const refused = refusal(() =>
      enoughWoven({ woven: null, ...TOLD }, { tagged: said, threshold: 5, options: {} }),
    );
    expect(refused?.said).toContain('compte 2 personnes');
  });

  it('is that of fewer conditions, where some are asked', () => {
    const options = { theme: 'evenement/lieu', balance: 'real' } as const;
    expect(told(9, { options })?.todo).toBe('Retirez --theme et --balance.');
  });

  it('says that nobody says what another subject than the event is', () => {
    const refused = refusal(() =>
      enoughWoven(
        { woven: null, ...TOLD },
        {
          tagged: answers(9, MEANT),
          named: { subject: 'La soirée du samedi' },
          threshold: 5,
          options: {},
        },
      ),
    );
    expect(refused?.said).toMatch(
      /ce qu’est «.NEC.», et non «.La soirée du samedi.», dont personne/u,
    );
    expect(refused?.todo).toContain('Retirez --subject');
  });

  it('is composed by hand where a question asks what the event is', () => {
    const { said, todo } = told(9, { asked: MEANT })!;
    expect(said).toMatch(/Que représente NEC.*mots qui tiennent dans la phrase/u);
    expect(todo).toContain(`--about «\u00a0${MEANT.question}\u00a0»`);
  });

  it('is asked for next time, or in the study, where none does', () => {
    const { said, todo } = told(9, {})!;
    expect(said).toContain('Aucune question lue ici');
    expect(todo).toContain('expects: image');
  });
});

describe('before the work', () => {
  it.each([
    ['a subject that nothing shows', { top: 20, subject: 'NEC' }, 'Ajoutez --weave ou --cards'],
    ['a sentence of fewer quotes than it needs', { top: 2, weave: true }, 'Écrivez --top 3'],
  ])('%s is wrong usage', (_, given, todo) => {
    expect(refusal(() => checkWeave(given))?.todo).toContain(todo);
  });

  it('a sentence of three is not', () => {
    expect(refusal(() => checkWeave({ top: 3, weave: true, subject: 'NEC' }))).toBeNull();
  });

  it('a subject that the cards show is not', () => {
    expect(refusal(() => checkWeave({ top: 1, cards: 'cartes', subject: 'NEC' }))).toBeNull();
  });
});
