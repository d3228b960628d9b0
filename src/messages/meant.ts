import type { Message } from '../message.js';
import * as en from './english.js';
import { listed, quoted } from './numbers.js';

/** The name that was probably meant, as a question. */
export const didYouMean = (name: string): Message => ({
  french: `Vouliez-vous dire ${quoted(name)} ?`,
  english: `Did you mean ${en.quoted(name)}?`,
});

/** The names that there are, to choose one; at least one. */
export const chooseAmong = (names: readonly string[]): Message => ({
  french: `Choisissez ${names.length > 1 ? 'l’une de celles-ci' : 'celle-ci'} : ${listed(names.map(quoted))}.`,
  english: `Choose ${names.length > 1 ? 'one of these' : 'this one'}: ${en.listed(names.map(en.quoted))}.`,
});
