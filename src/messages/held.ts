import { french } from '../markup.js';
import { count } from './numbers.js';

/** How many quotes wait for somebody’s decision, and where they are read, if anywhere: « citations.csv ». */
export const heldQuotes = (held: number, where: string | false): string =>
  french`${held === 1 ? 'Une citation demande' : `${count(held)} citations demandent`} une décision avant publication${where === false ? '' : french` : ${where} ${held === 1 ? 'la' : 'les'} donne avec ${held === 1 ? 'ses' : 'leurs'} raisons`}.`;
