import { createRequire } from 'node:module';

type Drawing = typeof import('@napi-rs/canvas');

/** The library that draws: a tenth of the program's start, which commands without a picture need not pay. */
export const drawing = (): Drawing => createRequire(import.meta.url)('@napi-rs/canvas') as Drawing;
