import { COMPARISON } from './comparison.js';
import { HELP } from './help.js';
import { LEXICONS } from './lexicons.js';
import { NOTICES } from './notices.js';
import { OUTPUTS } from './outputs.js';
import { sentenceOf } from './pattern.js';
import { QUOTES } from './quotes.js';
import { READING } from './reading.js';
import { STUDIES } from './studies.js';
import { YAML } from './yaml.js';

/** All that is known, what says most first. */
const SENTENCES = [
  ...HELP,
  ...READING,
  ...NOTICES,
  ...STUDIES,
  ...YAML,
  ...LEXICONS,
  ...QUOTES,
  ...COMPARISON,
  ...OUTPUTS,
]
  .map(sentenceOf)
  .sort((one, other) => other.fixed - one.fixed);

/**
 * The English of a help text or a sentence written in French: the French text is its own key, and the
 * values in it are carried over. What has no translation comes out as it is.
 */
export function inEnglish(text: string): string {
  const whole = translated(text);
  return whole ?? text.split('\n').map(lineInEnglish).join('\n');
}

/** A line of a longer message: a place and what is wrong there; the user's own line, which is indented. */
function lineInEnglish(line: string): string {
  if (/^\s/u.test(line)) return line;
  const [, place, message] = /^(.+?:\d+(?::\d+)?)[ \u00a0]: (.+)$/u.exec(line) ?? [];
  if (place === undefined || message === undefined) return translated(line) ?? line;
  return `${place}: ${translated(message) ?? message}`;
}

function translated(text: string): string | undefined {
  for (const { translate } of SENTENCES) {
    const english = translate(text, inEnglish);
    if (english !== undefined) return english;
  }
  return undefined;
}
