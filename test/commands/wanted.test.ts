import { describe, expect, it } from 'vitest';
import { spoken } from '../../src/commands/language.js';
import { sentimentNamed, wantedOf } from '../../src/commands/wanted.js';
import { UserError } from '../../src/errors.js';
import { PRIVACY } from '../../src/people/privacy.js';

const THEMES = [
  { id: 'evenement/accueil', label: 'Accueil', description: '' },
  { id: 'evenement/lieu', label: 'Lieu', description: '' },
  { id: 'numerique/lieu', label: 'Lieu', description: '' },
];
const ANSWERS = ['Qu’avez-vous apprécié ?', 'Un mot ?'].map((question) => ({
  id: 'r1',
  answer: 'r1/1',
  edition: '2025',
  question,
  text: 'Tout',
}));
const PREPARED = {
  survey: { answers: ANSWERS },
  codebook: { themes: THEMES },
  look: { title: 'Bilan' },
  privacy: PRIVACY,
};
const UNASKED = { top: 5, themes: THEMES, title: 'Bilan', ...PRIVACY };

describe('quotes are asked for', () => {
  it.each([
    [{ theme: 'ACCUEIL' }, { theme: 'evenement/accueil' }],
    [{ theme: 'evenement/lieu' }, { theme: 'evenement/lieu' }],
    [{ about: 'qu’avez-vous' }, { question: 'qu’avez-vous' }],
    [{}, {}],
  ])('by words as people type them: %j', (asked, wanted) => {
    expect(wantedOf({ top: 5, ...asked }, PREPARED)).toEqual({ ...UNASKED, ...wanted });
  });

  it.each([
    [{ theme: 'licorne' }, 'Accueil (evenement/accueil)'],
    [{ theme: 'evenement/buffet' }, 'Accueil (evenement/accueil)'],
    [{ theme: 'evenemnt/acueil' }, 'Vouliez-vous dire « evenement/accueil »'],
    [{ theme: 'acueil' }, 'Vouliez-vous dire « evenement/accueil »'],
    [{ theme: 'lieu' }, 'Lieu (evenement/lieu), Lieu (numerique/lieu)'],
    [{ about: 'inconnue' }, 'Qu’avez-vous apprécié'],
  ])('and of the unknown, those that exist are told: %j', (asked, remedy) => {
    const refused = (() => {
      try {
        return wantedOf({ top: 5, ...asked }, PREPARED);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(UserError);
    expect(spoken((refused as UserError).remedy!).replaceAll('\u00a0', ' ')).toContain(remedy);
  });

  it('by a tone in the words of the results, or its id', () => {
    expect(['positif', 'Négatif', 'mixed'].map(sentimentNamed)).toEqual([
      'positive',
      'negative',
      'mixed',
    ]);
    expect(() => sentimentNamed('bon')).toThrow('positive (positive)');
  });
});
