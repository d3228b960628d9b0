import { createRequire } from 'node:module';

const { version }: { version: string } = createRequire(import.meta.url)('../package.json');

/** Version of the program, as in package.json. */
export const VERSION = version;
