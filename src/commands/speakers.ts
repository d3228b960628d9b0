import { type Speakers, speakerGroup } from '../cards/attribution.js';
import { findQuestion } from '../compare/grouping.js';
import type { Quote } from '../model/quote.js';
import { editionOfFile } from '../read/people/editions.js';
import type { InputOptions } from './options.js';
import type { Prepared } from './prepare.js';
import type { GroupOf } from './quoted.js';

/** Whom cards and lists say that a quote is of: the option of the first question of `--group`, where there is one. */
export function speakersOf(
  { survey, worded, privacy }: Pick<Prepared, 'survey' | 'worded' | 'privacy'>,
  { group = [] }: Pick<InputOptions, 'group'>,
): Speakers {
  const [column] = group;
  return {
    respondents: survey.respondents,
    threshold: privacy.threshold,
    fileNames: new Set(survey.sources.map(({ file }) => editionOfFile(file))),
    ...(column !== undefined && {
      group: findQuestion(
        survey.closed,
        worded(column),
        survey.sources.flatMap(({ columns }) => columns),
      ),
    }),
  };
}

/** The group of each quote, for a list of them; none where no group is asked for. */
export const groupsOf = (speakers: Speakers): GroupOf | undefined =>
  speakers.group && ((quote: Quote) => speakerGroup(quote, speakers));
