import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withProgress } from '../../src/commands/progress.js';

/** A terminal, or a file, that keeps what is written on it. */
function output(isTTY: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  const terminal = Object.assign(stream, {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  });
  return { terminal, text: () => written.join('') };
}

describe('the progress of a long work', () => {
  it('is shown on a terminal, and gives the work’s result', async () => {
    const { terminal, text } = output(true);
    expect(await withProgress(1200, () => 'fini', { stream: terminal })).toBe('fini');
    expect(text()).toContain('0\u00a0%  0 sur 1\u202f200 réponses');
  });

  it('is whole on a terminal of sixty columns', async () => {
    const { terminal, text } = output(true);
    await withProgress(1200, () => {}, { stream: Object.assign(terminal, { columns: 60 }) });
    expect(text()).toMatch(/·{26} 0\s% {2}0 sur 1\u202f200 réponses/u);
    expect(text()).not.toMatch(/·{27}/u);
  });

  it('is only a count where the total is not known', async () => {
    const { terminal, text } = output(true);
    await withProgress(undefined, (step) => step(), { stream: terminal });
    expect(text()).toContain('réponses lues\u00a0: 1');
  });

  it('tells what is still to do when all answers are read, in the place of a full bar', async () => {
    const { terminal, text } = output(true);
    const afterwards = { french: 'Le rapport suit…', english: 'The report follows…' };
    const work = (step: () => void) => {
      for (let answer = 0; answer < 3; answer += 1) step();
      expect(text()).toContain('Le rapport suit…');
    };
    await withProgress(3, work, { stream: terminal, afterwards });
    expect(text()).not.toContain('100\u00a0%');
  });

  it('is silent elsewhere', async () => {
    const { terminal, text } = output(false);
    await withProgress(10, (step) => step(), { stream: terminal });
    expect(text()).toBe('');
  });

  it('goes away when the work fails', async () => {
    const { terminal, text } = output(true);
    const fail = () => Promise.reject(new Error('raté'));
    await expect(withProgress(10, fail, { stream: terminal })).rejects.toThrow('raté');
    // The whole line is cleared.
    expect(text()).toMatch(/\[2K$/u);
  });

  it('changes no setting of the terminal: Ctrl-C, or a pipe that closes, would leave it so', async () => {
    const { terminal, text } = output(true);
    await withProgress(10, (step) => step(), { stream: terminal });
    // Cursor hidden, wrapping off: modes of the terminal.
    expect(text()).not.toContain('\u001b[?');
  });
});
