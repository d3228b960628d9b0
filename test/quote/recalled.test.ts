import { describe, expect, it } from 'vitest';
import { verifyQuote } from '../../src/quote/proof/verify.js';
import { reportSentence as composed } from '../../src/quote/woven/report-sentence.js';
import type { QuestionReading } from '../../src/tag/asked/asked.js';
import { tagged } from './tagged.js';

const LIKED = 'Qu’avez-vous apprécié ?';
const asking =
  (more: Partial<QuestionReading> = {}) =>
  (): QuestionReading => ({ expects: 'praise', asks: true, best: null, ...more });

/** Words that judge. */
const VALUES = {
  respiration: 0.5,
  'fait du bien': 0.6,
  ose: 0.4,
  'très belle': 0.6,
  agréable: 0.5,
};

const reportSentence = (...given: Parameters<typeof composed>) => composed(...given).woven;

/** The sentence of one answer to a question that does not ask what the event is. */
const told = (text: string, asked: (() => QuestionReading) | null = asking(), subject?: string) =>
  reportSentence(
    [
      tagged(text, {
        question: LIKED,
        values: Object.fromEntries(Object.entries(VALUES).filter(([one]) => text.includes(one))),
      }),
    ],
    { top: 7, threshold: 1, subject },
    asked ?? undefined,
  );

describe('what the event is, said in answer to another question', () => {
  it.each([
    ['une journée respiration', 'une journée respiration'],
    ['Une belle parenthèse loin des urgences', 'une belle parenthèse loin des urgences'],
    ['C’était une bouffée d’oxygène, merci !', 'une bouffée d’oxygène'],
    ['Ça ressemble à une fête de famille', 'une fête de famille'],
    ['un lieu où l’on ose poser des questions', 'un lieu où l’on ose poser des questions'],
    ['Une soirée qui fait du bien', 'une soirée qui fait du bien'],
    ['Une vraie réussite', 'une vraie réussite'],
    ['une opportunité d’apprendre', 'une opportunité d’apprendre'],
  ])('is woven: %s', (text, woven) => {
    const sentence = told(text);
    expect(sentence?.quotes.map((one) => one.text)).toEqual([woven]);
    const { answer } = tagged(text, { question: LIKED });
    expect(verifyQuote(sentence!.quotes[0]!, [answer])).toBeNull();
  });

  it.each([
    ['what was liked', 'la table des partages'],
    ['a thing in it', 'L’accueil, c’était une révélation'],
    ['a part of it', 'un moment convivial autour du buffet'],
    ['its venue', 'un lieu magnifique'],
    ['what was good and no more', 'une très belle journée'],
    ['what was good and no more', 'une journée agréable'],
    ['when it began', 'une journée qui commence tôt'],
    ['how long it was', 'deux jours de huit heures'],
    ['its weather', 'une chance de ne pas avoir plu'],
    ['who could be seen', 'une chance de voir les élus en vrai'],
    ['whose work it was', 'une réussite des bénévoles'],
    ['whom one met', 'un lieu de rencontre avec la direction'],
    ['who did it', 'une équipe qui se plie en quatre'],
    ['what was wished', 'On aurait aimé une fête plus longue'],
    ['what is denied', 'c’était pas une fête'],
    ['what goes on with things', 'une belle édition, des ateliers utiles'],
  ])('is not %s', (_, text) => {
    expect(told(text)).toBeNull();
  });

  it('is not looked for where a question is about a thing, or asks for plans', () => {
    const theme = { id: 'evenement/repas', entry: 'repas', always: true };
    for (const more of [{ theme }, { plans: true } as const, { expects: 'criticism' } as const])
      expect(told('une fête de famille', asking(more))).toBeNull();
    expect(told('une fête de famille', null)).toBeNull();
  });

  it('is looked for where what struck is asked, not where names are', () => {
    const named = { expects: 'names' } as const;
    expect(told('une bouffée d’air', asking({ ...named, strikes: true }))).not.toBeNull();
    expect(told('une bouffée d’air', asking(named))).toBeNull();
  });

  it('names the event otherwise where its name would be said twice', () => {
    const said = ['une journée respiration', 'une journée pour souffler', 'une bouffée d’air'].map(
      (text, at) => tagged(text, { id: `r${at}`, question: 'Que représente cette journée ?' }),
    );
    const options = { top: 7, threshold: 1 };
    expect(reportSentence(said, options)?.sentence).toMatch(/^L’événement est .*respiration/u);
    const named = reportSentence(said, { ...options, subject: 'la journée' });
    expect(named?.quotes).toHaveLength(1);
  });

  it('is what a question of any wording gives, where the study says that it asks it', () => {
    const said = { ...tagged('le carrefour des métiers', { question: LIKED }), expects: 'image' };
    const sentence = reportSentence([said as never], { top: 7, threshold: 1 });
    expect(sentence?.sentence).toContain('le carrefour des métiers');
  });
});
