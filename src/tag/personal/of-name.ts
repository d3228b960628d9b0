import { firstMeeting } from '../../ground/spans.js';
import type { PersonalData } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { TITLES } from './titles.js';

/** Whether a word tells who somebody is: « Bertin » of « Mme Bertin », a title alone is a word as others. */
export const isOfName = (token: Token, personal: readonly PersonalData[]): boolean =>
  firstMeeting(personal, token) !== undefined && !TITLES.has(token.text.toLowerCase());
