import { describe, expect, it } from 'vitest';
import { shareOf } from '../../src/compare/test-lines.js';
import type { Compared } from '../../src/model/comparison.js';
import { lengthsFigures } from '../../src/report/sections/lengths.js';
import { sentimentChapter } from '../../src/report/sections/sentiment.js';
import { togetherFigure } from '../../src/report/sections/together.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf, answerOf, figuresIn } from './fixture.js';

describe('figures of answers', () => {
  /** Six people who speak of two themes. */
  const both = Array.from({ length: 6 }, (_, n) => {
    const answer = answerOf({ text: 'Les salles et les repas', theme: ['x/lieu', 'salles'] }, n);
    return { ...answer, themes: [...answer.themes, { ...answer.themes[0]!, id: 'x/repas' }] };
  });

  it('count the people who speak of two themes, and how many chance would have', () => {
    const view = viewOf({ ...analysisOf(), answers: both });
    expect(togetherFigure(view).table.rows).toEqual([
      [
        'x/lieu',
        'x/repas',
        expect.objectContaining({ shown: '6 sur 203', value: 6 }),
        { shown: '0', value: expect.closeTo(36 / 203, 5) },
      ],
    ]);
  });

  it('show no pair of themes of fewer people than the study’s threshold', () => {
    const figure = togetherFigure(viewOf({ ...analysisOf(), answers: both, threshold: 7 }));
    expect(figure.table.rows).toEqual([]);
    expect(figure.note).toContain('moins de 7\u00a0personnes');
  });

  it('draw no theme that is spoken of with no other', () => {
    const alone = Array.from({ length: 9 }, (_, n) =>
      answerOf({ text: 'Les quiz', theme: ['x/quiz', 'quiz'] }, both.length + n),
    );
    const figure = togetherFigure(viewOf({ ...analysisOf(), answers: [...both, ...alone] }));
    expect(figure.table.rows).toHaveLength(1);
    expect(JSON.stringify(figure.draw(760))).not.toContain('x/quiz');
  });

  it('give the number of answers and their median length in words', () => {
    const answers = ['un', 'un deux trois', 'un deux trois quatre cinq'].map((text, n) =>
      answerOf({ text }, n),
    );
    const rowOf = (some: typeof answers) => {
      const view = viewOf({ ...analysisOf(), answers: some });
      return lengthsFigures({ ...view, writers: () => 30 })[0]!.table.rows[0];
    };
    expect(rowOf(answers)?.slice(-2)).toEqual([
      { shown: '3', value: 3 },
      { shown: '3', value: 3 },
    ]);
    expect(rowOf(answers.slice(1))?.at(-1)).toEqual({ shown: '4', value: 4 });
    const uneven = [answers[0]!, answerOf({ text: 'un deux' }, 1)];
    expect(rowOf(uneven)?.at(-1)).toEqual({ shown: '1,5', value: 1.5 });
  });

  it('give no lengths where fewer than thirty people wrote', () => {
    const view = viewOf(analysisOf());
    expect(lengthsFigures({ ...view, writers: () => 29 })).toEqual([]);
    expect(lengthsFigures({ ...view, writers: () => 30 })).toHaveLength(1);
  });

  it('draw the tone of an edition however few wrote, and of a theme from ten people on', () => {
    const analysis = analysisOf();
    const few = (line: Compared): Compared => ({
      ...line,
      shares: line.shares.map((share) =>
        shareOf({ edition: share.edition, people: line.id === 'positive' ? 8 : 0, of: 8 }),
      ),
    });
    const view = viewOf({
      ...analysis,
      comparison: {
        ...analysis.comparison,
        sentiment: analysis.comparison.sentiment.map(few),
        themeSentiment: analysis.comparison.themeSentiment.map((one) => ({
          ...one,
          feelings: one.feelings.map(few),
        })),
      },
    });
    const [whole, ...others] = figuresIn(sentimentChapter(view));
    expect(whole!.description).toMatch(/^2023.*2024.*2025/u);
    expect(others).toEqual([]);
  });
});
