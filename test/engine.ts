import { loadFrench } from '../src/french/engine.js';

/** The French engine, opened once a worker: words that it has read it need not read again. */
export const french = loadFrench();
