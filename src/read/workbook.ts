import { UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
import type { RawTable } from './table.js';

export interface WorkbookOptions {
  readonly file: string;
  readonly container: 'zip' | 'ole';
  readonly sheet?: string | undefined;
}

export function workbookTable(_bytes: Uint8Array, { file }: WorkbookOptions): RawTable {
  throw new UserError(say.workbookBroken, { file }, say.workbookBrokenRemedy);
}
