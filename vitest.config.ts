import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests that run the program take longest: begun last, one would leave a worker idle. Those that open the
 * engine come last: pictures and large files make the collector go through all that a worker keeps.
 */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      if (moduleId.includes('/test/cli/')) return 0;
      return OPENS_ENGINE.test(readFileSync(moduleId, 'utf8')) ? 2 : 1;
    };
    const ranks = new Map(files.map((file) => [file, rank(file)]));
    return (await super.sort(files)).sort((one, other) => ranks.get(one)! - ranks.get(other)!);
  }
}

const [SRC, DIST] = [resolve('src'), resolve('dist')];

/**
 * Tests name the files of `src` and run what was built of them, as users do: nothing to transform, and Node's
 * own modules, a third less time. What was not built since it changed is refused.
 */
const builtCode: Plugin = {
  name: 'built code',
  enforce: 'pre',
  buildStart() {
    for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
      const built = resolve(DIST, name.replace(/\.ts$/, '.js'));
      if (!/(?<!\.d)\.ts$/.test(name)) continue;
      if (!existsSync(built) || statSync(built).mtimeMs < statSync(resolve(SRC, name)).mtimeMs)
        throw new Error(`src/${name} is newer than what was built of it: npm run build`);
    }
  },
  resolveId(id, importer) {
    const file = importer && id.startsWith('.') ? resolve(dirname(importer), id) : '';
    if (!file.startsWith(SRC + sep) || !file.endsWith('.js')) return null;
    return { id: resolve(DIST, file.slice(SRC.length + 1)), external: true };
  },
};

const OPENS_ENGINE = /(?:engine|tagged)\.js|loadFrench/;

export default defineConfig({
  plugins: [builtCode],
  test: {
    server: { deps: { external: [/\/dist\//] } },
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Messages are tested in French, whatever the language of whoever runs the tests.
    env: { LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR.UTF-8' },
    // A loop over nothing holds nothing: a test that asserts nothing fails.
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Half of the cores would leave one of two idle: tests that run the program wait more than they count.
    maxWorkers: 2,
    // The code keeps no state but what it has read: a worker opens the engine and the lexicons once.
    isolate: false,
    // Room for what is young: a tenth less time. Code is made fast a third as soon as by itself, as no core is
    // idle to do it and most of what a test runs, it runs a few times: a fifth less.
    execArgv: ['--max-semi-space-size=64', '--interrupt-budget=400000'],
    sequence: { sequencer: InOrder },
  },
});
