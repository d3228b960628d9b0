import progress, { type GenericFormatter } from 'cli-progress';
import type { Message } from '../message.js';
import { isEnglish, spoken } from './language.js';

/** Length of the bar, and what stands beside it: ` 100 %  12 345 sur 12 345 réponses`. */
const [BAR, BESIDE] = [40, 34];

/** Answers done so far, where nobody knows how many there are. */
const COUNTED = { french: 'réponses lues : {value}', english: 'answers read: {value}' };

const OUT_OF = {
  french: '{bar} {percentage} %  {value} sur {total} réponses',
  english: '{bar} {percentage}%  {value} of {total} answers',
};

/** Tells that one more answer is done. */
type Step = () => void;

interface ProgressOptions {
  readonly stream?: NodeJS.WritableStream;
  /** What is still to do when all answers are read: it stands in the place of a full bar, which would lie. */
  readonly afterwards?: Message;
}

/**
 * Does a long work with a bar on standard error, when that is a terminal; silent otherwise.
 * @param total answers to come; where it is not known, they are only counted.
 */
export async function withProgress<T>(
  total: number | undefined,
  work: (step: Step) => T | Promise<T>,
  { stream = process.stderr, afterwards }: ProgressOptions = {},
): Promise<T> {
  const { columns } = stream as Partial<NodeJS.WriteStream>;
  const number = new Intl.NumberFormat(isEnglish() ? 'en-GB' : 'fr-FR');
  const bar = new progress.SingleBar({
    stream,
    format: followed(spoken(total === undefined ? COUNTED : OUT_OF), afterwards),
    formatValue: (value, _, type) => (type === 'percentage' ? String(value) : number.format(value)),
    barCompleteChar: '█',
    barIncompleteChar: '·',
    barsize: Math.max(4, Math.min(BAR, (columns || Infinity) - BESIDE)),
    clearOnComplete: true,
    // An interrupted run leaves the terminal as it is: no cursor to show again, no wrapping to restore.
    hideCursor: false,
    linewrap: true,
    fps: 10,
  });
  bar.start(total ?? 0, 0);
  try {
    return await work(() => {
      bar.increment();
      if (bar.getProgress() === 1) bar.render();
    });
  } finally {
    bar.stop();
  }
}

const followed =
  (format: string, afterwards: Message | undefined): GenericFormatter =>
  (options, params, payload) =>
    afterwards && params.progress === 1
      ? spoken(afterwards)
      : progress.Format.Formatter({ ...options, format }, params, payload);

/** Does a long work that writes its results: without a bar where they are written on the same terminal. */
export const whileWriting = (
  { total, output }: { readonly total: number | undefined; readonly output: string | undefined },
  work: (step: Step) => Promise<void>,
): Promise<void> =>
  process.stdout.isTTY && output === undefined ? work(() => {}) : withProgress(total, work);
