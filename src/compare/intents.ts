import { INTENT_WORDS } from '../messages/words.js';
import { INTENTS } from '../model/tags.js';
import { type Part, speakers } from './people.js';
import type { Line } from './table.js';

/** People by what they do in at least one answer (praise, ask, thank…), out of those whose answers count. */
export function intentLines(parts: readonly Part[]): Line[] {
  const columns = parts.map((part) => ({
    edition: part.label,
    done: speakers(part).map(({ answers }) => new Set(answers.flatMap(({ intents }) => intents))),
  }));
  return INTENTS.filter((intent) => intent !== 'sans-contenu').map((intent) => ({
    id: intent,
    label: INTENT_WORDS[intent],
    counts: columns.map(({ edition, done }) => ({
      edition,
      people: done.filter((own) => own.has(intent)).length,
      of: done.length,
    })),
  }));
}
