import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What comes first. Tests that run the program take longest: begun last, one would leave a worker idle.
 * Pictures and large files make the collector go through all that a worker keeps, again and again: they
 * come before the tests that open the engine and the lexicons.
 */
const FIRST = ['cli', 'cloud', 'cards', 'report', 'read', 'yaml'];

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = FIRST.findIndex((folder) => moduleId.includes(`/test/${folder}/`));
      return at === -1 ? FIRST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Messages are tested in French, whatever the language of whoever runs the tests.
    env: { LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR.UTF-8' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Half of the cores would leave one of two idle: tests that run the program wait more than they count.
    maxWorkers: 2,
    // The code keeps no state but what it has read: a worker opens the engine and the lexicons once.
    isolate: false,
    // Room for what is young: a tenth less time.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: InOrder },
  },
});
