import type { Message } from '../message.js';

/** What Zod is given to say, as it carries a text only. */
export const carried = (...messages: readonly Message[]): string => JSON.stringify(messages);

/** The messages of an issue, by what `carried` made of them: one a key where keys are unknown, else one. */
export const messagesIn = (text: string): Message[] => JSON.parse(text);
