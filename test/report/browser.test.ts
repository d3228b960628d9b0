import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { reportHtml } from '../../src/report/page/html.js';
import { analysisOf, hostileAnalysis } from './fixture.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);

if (CHROMIUM === undefined) {
  console.warn(
    'Chromium is missing: the report is not tested in a browser (apt-get install chromium).',
  );
}

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** How the page is looked at: a screen of 1280 pixels and nothing asked for, unless it is said. */
interface Looked {
  readonly width?: number;
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
}

const HEIGHT = 900;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(CHROMIUM === undefined)('the report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-report-'));
  let browser: Browser;
  /** One page for tests that only look, each at its own width and medium: opening takes longer than looking. */
  let shared: Opened;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    shared = await open(reportHtml(analysisOf()));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page from a file, as from a USB stick, and gathers what it complains of or asks for. */
  async function open(html: string, { script = true } = {}): Promise<Opened> {
    const file = join(folder, 'rapport.html');
    writeFileSync(file, html);
    const context = await browser.newContext({
      viewport: { width: 1280, height: HEIGHT },
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && request.url() !== pathToFileURL(file).href) {
        complaints.push(request.url());
      }
    });
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  }

  /** A page that goes away with the test. */
  async function opened(html: string, options?: { script: boolean }): Promise<Opened> {
    const one = await open(html, options);
    onTestFinished(() => one.page.context().close());
    return one;
  }

  /** The shared page as just opened, its remarks alone unfolded, on a light screen unless it is said. */
  async function look({ width = 1280, ...media }: Looked = {}): Promise<Page> {
    const { page } = shared;
    await unfold(page, '.notices');
    await page.evaluate("document.querySelector('form').reset()");
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...media });
    return page;
  }

  /** Opens what `which` names of what unfolds, and folds the rest. */
  const unfold = (page: Page, which = '*') =>
    page.evaluate(
      `document.querySelectorAll('details').forEach((one) => { one.open = one.matches('${which}'); })`,
    );

  /** Serious and critical violations that axe-core finds, each with what it found first. */
  async function violations(page: Page, options: Readonly<Record<string, unknown>> = {}) {
    await page.evaluate(AXE);
    const asked = JSON.stringify({ ...options, resultTypes: ['violations'] });
    const found = (await page.evaluate(`axe.run(${asked})`)) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    };
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  const visible = (page: Page): Promise<number> =>
    page.locator('#answers li:not([hidden])').count();

  it('opens without an error or a request', () => {
    expect(shared.complaints).toEqual([]);
  });

  it.each([390, 1280])(
    'has nothing serious for axe-core at %d pixels',
    async (width) => {
      const page = await look({ width });
      await unfold(page);
      expect(await violations(page)).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['#ffcc00', ['light', 'dark']],
    ['#123f66', ['dark']],
  ] as const)(
    'asks for nothing in a study’s colour %s and with its logo, and keeps its contrasts on a screen: %j',
    async (accent, schemes) => {
      const logo = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>').toString('base64')}`;
      const own = { title: 'Bilan', organisation: 'La Mine', accent, logo };
      const { page, complaints } = await opened(reportHtml(analysisOf(), own));
      expect(complaints).toEqual([]);
      expect(await page.textContent('h1')).toBe('Bilan');
      expect(await page.evaluate('document.querySelector(".logo").naturalWidth')).toBe(9);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, { runOnly: 'color-contrast' }), colorScheme).toEqual([]);
      }
    },
    60_000,
  );

  it('is dark where dark pages are asked for, its figures too, and prints on white all the same', async () => {
    const seen = async (media: 'screen' | 'print') => {
      const page = await look({ media, colorScheme: 'dark' });
      return page.evaluate(
        "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('figure svg')).filter]",
      );
    };
    expect(await seen('screen')).toEqual(['rgb(20, 25, 31)', 'invert(1) hue-rotate(180deg)']);
    expect(await seen('print')).toEqual(['rgb(255, 255, 255)', 'none']);
  });

  it.each([390, 1280, 1920])('is no wider than a screen of %d pixels', async (width) => {
    const page = await look({ width });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('shows the whole title of a table that scrolls on a phone', async () => {
    const page = await look({ width: 390 });
    await unfold(page);
    const titles = '.scroll caption';
    expect(await page.locator(titles).count()).toBeGreaterThan(5);
    const cut = await page.evaluate(
      `[...document.querySelectorAll('${titles}')].filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.textContent)`,
    );
    expect(cut).toEqual([]);
  });

  it('has four editions side by side on its cover at 1280 pixels', async () => {
    const analysis = analysisOf();
    const { editions } = analysis.comparison;
    const four = [{ ...editions[0]!, label: '2022' }, ...editions];
    const { page } = await opened(
      reportHtml({ ...analysis, comparison: { ...analysis.comparison, editions: four } }),
    );
    const tops = (await page.evaluate(
      "[...document.querySelectorAll('.keys > div')].map((one) => one.offsetTop)",
    )) as number[];
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size).toBe(1);
  });

  it('shows every table of figures whole at 1280 pixels', async () => {
    const page = await look();
    await unfold(page);
    const cut = await page.evaluate(
      "[...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.ariaLabel)",
    );
    expect(cut).toEqual([]);
  });

  it('keeps the colours of its figures on white where a reader forces dark ones', async () => {
    const page = await look({ forcedColors: 'active', colorScheme: 'dark' });
    const grounds = await page.evaluate(
      "[...document.querySelectorAll('figure svg')].map((one) => getComputedStyle(one).backgroundColor)",
    );
    expect(new Set(grounds as string[])).toEqual(new Set(['rgb(255, 255, 255)']));
  });

  it('holds about eighty letters a line on a wide screen', async () => {
    const page = await look({ width: 1440 });
    const widest = await page.evaluate(
      "Math.max(...[...document.querySelectorAll('section > p:not(.cite), section > ul')].map((one) => one.clientWidth / parseFloat(getComputedStyle(one).fontSize)))",
    );
    expect(widest).toBeLessThanOrEqual(39.1);
  });

  it('prints the tables of its figures, and no sentence about the screen', async () => {
    const page = await look();
    const table = page.locator('#figure-themes-evenement table');
    expect(await table.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await table.isVisible()).toBe(true);
    expect(await page.locator('.screen-only:visible, summary:visible').allTextContents()).toEqual([
      '2\u00a0remarques de lecture',
    ]);
  });

  it('filters answers by theme, feeling and words without accents', async () => {
    const page = await look();
    const all = await visible(page);
    await page.selectOption('[name=theme]', 'evenement/ressources');
    expect(await visible(page)).toBe(3);
    await page.fill('[name=text]', 'DIAPOS');
    expect(await visible(page)).toBe(1);
    expect(await page.textContent('#tally')).toBe(`1 réponse sur ${all}`);
    await page.click('[type=reset]');
    await page.fill('[name=text]', 'interet general');
    expect(await visible(page)).toBe(2);
    await page.click('[type=reset]');
    await page.selectOption('[name=feeling]', 'negative');
    await page.selectOption('[name=edition]', '2024');
    expect(await visible(page)).toBe(1);
  });

  it('filters answers by a group of people', async () => {
    const page = await look();
    await page.selectOption('[name=group]', { label: 'Association' });
    expect(await visible(page)).toBe(6);
    await page.selectOption('[name=edition]', '2024');
    expect(await visible(page)).toBe(1);
  });

  it('leads from a theme, a bar or a word to its answers', async () => {
    const page = await look();
    await page.click('#figure-themes-evenement .wide [data-theme="evenement/sens"] text >> nth=0');
    expect(await page.inputValue('[name=theme]')).toBe('evenement/sens');
    expect(await visible(page)).toBe(3);
    await page.click('.cloud text:has-text("rencontres")');
    expect(await page.inputValue('[name=text]')).toBe('rencontres');
    expect(await visible(page)).toBe(1);
    await page.click('.asked [data-theme="evenement/ressources"]');
    expect(await visible(page)).toBe(3);
  });

  it('shows a filtered-out answer again when a quote leads to it', async () => {
    const page = await look();
    await page.fill('[name=text]', 'zzz');
    expect(await visible(page)).toBe(0);
    await page.click('.quote .ref >> nth=0');
    expect(await page.isVisible('#r4')).toBe(true);
  });

  it('reads whole without script, without dead controls', async () => {
    const { page } = await opened(reportHtml(analysisOf()), { script: false });
    expect(await visible(page)).toBe(analysisOf().answers.length);
    expect(await page.isVisible('#filters')).toBe(false);
    expect(await page.locator('.copy:visible').count()).toBe(0);
  });

  it('runs nothing that a file holds', async () => {
    const { page, complaints } = await opened(reportHtml(hostileAnalysis()));
    expect(complaints).toEqual([]);
    expect(await page.evaluate('window.owned')).toBe(undefined);
    expect(await page.isVisible('h1')).toBe(true);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.textContent('#r13 .said')).toBe('<script>window.owned = true</script>');
  });

  it('filters five thousand answers while one waits', async () => {
    const analysis = analysisOf();
    const answers = Array.from({ length: 5000 }, (_, n) => {
      const answer = analysis.answers[n % analysis.answers.length]!;
      return { ...answer, answer: `${answer.answer}-${n}` };
    });
    const { page } = await opened(reportHtml({ ...analysis, answers }));
    const before = Date.now();
    await page.fill('[name=text]', 'diapos');
    expect(await visible(page)).toBeLessThan(1000);
    // Hidden list items renumber all those that follow unless they are plain blocks: a minute then.
    expect(Date.now() - before).toBeLessThan(5000);
  }, 120_000);

  it.each([
    [390, 'screen'],
    [1280, 'screen'],
    [1280, 'print'],
  ] as const)(
    'parts the numbers of its tables by more than a space at %d pixels on %s',
    async (width, media) => {
      const page = await look({ width, media });
      await unfold(page);
      const closest = await page.evaluate(
        "Math.min(...[...document.querySelectorAll('.many td.n:not(:last-child)')].map((one) => parseFloat(getComputedStyle(one).paddingRight) / parseFloat(getComputedStyle(one).fontSize)))",
      );
      expect(closest).toBeGreaterThan(0.5);
    },
  );

  it('prints the table of a precaution over two pages rather than leave its box empty', async () => {
    const page = await look({ media: 'print' });
    const kept = await page.evaluate(
      "(() => { const table = document.createElement('table'); document.querySelector('.warnings').append(table); const kept = getComputedStyle(table).breakInside; table.remove(); return kept; })()",
    );
    expect(kept).toBe('auto');
  });

  it('prints the note of the essentials in one piece', async () => {
    const page = await look();
    await page.emulateMedia({ media: 'print' });
    const kept = await page.evaluate(
      "getComputedStyle(document.querySelector('#essentiel ol + p')).breakInside",
    );
    expect(kept).toBe('avoid');
  });

  it('prints to A4 pages', async () => {
    const page = await look();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/);
  }, 60_000);
});
