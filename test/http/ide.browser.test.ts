import type { Browser } from 'playwright-core';
import { EXAMPLES_DIR } from '../../src/app';
import { readExamples } from '../../src/http/examples';
import { type TestService, startService } from '../harness';
import { chromiumPath, launchBrowser, watchedPage, type WatchedPage } from './browser';

const executablePath = chromiumPath();
const examples = readExamples(EXAMPLES_DIR);

// A machine with only Node and npm can still run the suite; the project's own check cannot go without.
const canRun = executablePath !== null || Boolean(process.env['CI']);
if (!canRun) {
  process.stderr.write(
    'The pages are not tried in a browser: no Chromium (set CHROMIUM to one).\n',
  );
}
(canRun ? describe : describe.skip)('in Chromium', () => {
  let service: TestService;
  let browser: Browser;
  let watched: WatchedPage;

  beforeAll(async () => {
    if (executablePath === null) {
      throw new Error('No Chromium: install the package chromium, or set CHROMIUM to its path.');
    }
    service = await startService();
    browser = await launchBrowser(executablePath);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  beforeEach(async () => {
    watched = await watchedPage(browser, service.url);
  });
  afterEach(async () => {
    await watched.page.context().close();
    expect(watched.elsewhere).toEqual([]);
  });

  const open = (path: string) => watched.page.goto(`${service.url}${path}`);
  const tabs = () => watched.page.locator('.graphiql-tab').allInnerTexts();
  const openTab = () => watched.page.locator('.graphiql-tab-active').innerText();
  const run = async (holding: string) => {
    await watched.page.getByRole('button', { name: /execute query/i }).click();
    const response = watched.page.locator('.graphiql-response', { hasText: holding });
    return (await response.innerText()).replace(/\s+/g, ' ');
  };
  const operation = (query: string) => /query (\w+)/.exec(query)?.[1] ?? '';

  test('the first page links all, and a question on it opens, runs and is explained in the IDE, which reaches no other host', async () => {
    await open('/');
    const links = await watched.page.locator('main a').all();
    expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual([
      'ide',
      'graphql',
      ...examples.map(({ name }) => `ide?example=${name}`),
    ]);
    await watched.page.getByRole('link', { name: 'Who met whom?' }).click();
    expect(await openTab()).toBe('WhoMetWhom');
    const answer = await run('De Baets');
    expect(answer).toContain('"name": "Margulan Baimukhan"');
    expect(answer).not.toContain('"errors"');
    expect(await watched.page.title()).toBe('Chancery');
    // It knows the schema.
    await watched.page.getByRole('button', { name: /documentation explorer/i }).click();
    await watched.page.locator('.graphiql-plugin', { hasText: 'Query' }).waitFor();
    expect(watched.complaints).toEqual([]);
    // The browser itself keeps it from reaching another host. And afterEach: no request was even tried.
    const outcome = await watched.page.evaluate(
      `fetch('https://elsewhere.example/').then(() => 'reached', () => 'refused')`,
    );
    expect(outcome).toBe('refused');
    expect(watched.complaints.join()).toContain('Content Security Policy');
  }, 120_000);

  test('the IDE holds every example as a tab, and those of a reader who comes back behind them', async () => {
    const mine = {
      id: 'mine',
      title: 'Mine',
      query: 'query Mine { __typename }',
      variables: null,
      headers: null,
      operationName: 'Mine',
      response: null,
    };
    watched = await watchedPage(browser, service.url, {
      'graphiql:tabState': JSON.stringify({ activeTabIndex: 0, tabs: [mine] }),
      'graphiql:query': mine.query,
    });
    await open('/ide');
    await watched.page.locator('.graphiql-tab', { hasText: 'Mine' }).waitFor();
    expect(await tabs()).toEqual([...examples.map(({ query }) => operation(query)), 'Mine']);
    expect(await openTab()).toBe('Mine');
    expect(await run('__typename')).toContain('"__typename": "Query"');
  }, 120_000);
});
