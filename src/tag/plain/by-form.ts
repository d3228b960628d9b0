import type { Reading } from '../by-rules.js';
import type { WordKnowledge } from '../learned/weights.js';
import { learntTheHardWay } from './hard-lesson.js';
import { namesAnEvil } from './named-evil.js';
import { saysNone } from './nothing-learnt.js';
import { answersItself } from './own-question.js';
import type { Plain } from './plain.js';
import { isSorryToLeave } from './sorry-to-leave.js';

/** What a short answer says by its form, whatever its words weigh; null of nearly all. */
export const byForm = (reading: Reading, values: WordKnowledge['values']): Plain | null =>
  namesAnEvil(reading) ??
  isSorryToLeave(reading) ??
  saysNone(reading) ??
  learntTheHardWay(reading) ??
  answersItself(reading, values);
