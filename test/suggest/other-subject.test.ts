import { describe, expect, it } from 'vitest';
import type { SavedPerson } from '../../src/model/saved.js';
import { onNoDigitalSubject, onOtherSubject } from '../../src/suggest/other-subject.js';
import { survey } from '../read/table.js';

/** Twenty people who answer one question, in one of these ways. */
const asked = (question: string, ways: readonly string[]) =>
  survey(
    `${question}\n${Array.from({ length: 20 }, (_, i) => `${ways[i % ways.length]} ${i}`).join('\n')}\n`,
  );

const HOME = [
  'Moins de trajets et plus de calme à la maison',
  'Le lien avec mes collègues me manque',
];

describe('answers that tell of no event', () => {
  it('are told as such, with the share of people that says so and what to do', () => {
    const told = onOtherSubject(asked('Que pensez-vous du télétravail ?', HOME));
    expect(told?.french).toMatch(/aucune question n’en nomme rien, et 0.% des personnes/u);
    expect(told?.french).toContain('verbatim lexicon new');
    expect(told?.english).toContain('0%');
  });

  it.each([
    ['a question names one', 'Qu’avez-vous pensé de la journée ?', HOME],
    [
      'people name what is found there',
      'Points forts',
      [...HOME, 'Les ateliers du matin, très vivants'],
    ],
  ])('are not those where %s', (_, question, ways) => {
    expect(onOtherSubject(asked(question, ways))).toBeUndefined();
  });

  it('are not notes of a few words, where few can name anything of one', () => {
    const notes = [
      'du rab',
      'le lien',
      'la salle',
      'mon lit',
      'des idées',
      'le temps',
      'bonne humeur',
    ];
    expect(onOtherSubject(asked('Ce que je retiens', notes))).toBeUndefined();
    const others = notes.map((one) => one.replace('la salle', 'la cuisine'));
    expect(onOtherSubject(asked('Ce que je retiens', others))).toBeDefined();
  });

  it('are not told of where hardly anybody answered', () => {
    const few = survey(`Que pensez-vous du télétravail ?\n${HOME.join('\n')}\n`);
    expect(onOtherSubject(few)).toBeUndefined();
  });
});

describe('people who hardly speak of digital subjects', () => {
  const person = (...themes: { readonly id: string; readonly given?: true }[]): SavedPerson => ({
    edition: '2025',
    closed: {},
    read: 1,
    answers: [
      {
        question: '',
        themes: themes.map((theme) => ({ polarity: 'neutral' as const, entries: [], ...theme })),
        sentiment: 'neutral',
        intents: [],
        words: [],
      },
    ],
  });
  const [ia, lieu] = [person({ id: 'numerique/ia' }), person({ id: 'evenement/lieu' })];
  const many = (one: SavedPerson, n: number): SavedPerson[] => Array.from({ length: n }, () => one);

  it('are told of, with their share and what to do', () => {
    const told = onNoDigitalSubject([...many(ia, 2), ...many(lieu, 18)]);
    expect(told?.french).toContain('(10\u00a0%)');
    expect(told?.english).toContain('--lexicon evenement');
    expect(told?.french).toContain('verbatim lexicon new');
  });

  it('are counted by what they say, not by what their question gives to all', () => {
    const asked = person({ id: 'numerique/ia', given: true });
    expect(onNoDigitalSubject(many(asked, 20))).toBeDefined();
  });

  it('are not those of whom one in five does, nor a dozen people less one', () => {
    expect(onNoDigitalSubject([...many(ia, 4), ...many(lieu, 16)])).toBeUndefined();
    expect(onNoDigitalSubject(many(lieu, 11))).toBeUndefined();
    expect(onNoDigitalSubject(many(lieu, 12))!.french).toMatch(/^Personne ne parle du numérique/);
  });
});
