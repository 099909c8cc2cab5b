import { execFileSync } from 'node:child_process';
import { type Browser, type Page, chromium } from 'playwright-core';

/** The machine's Chromium: that of the variable CHROMIUM, else the first found on the path, else null. */
export function chromiumPath(): string | null {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not under this name.
    }
  }
  return null;
}

/** Starts Chromium without the traffic of its own that it otherwise makes. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page, and what it did that its tests look at. */
export interface WatchedPage {
  page: Page;
  /** Addresses on other hosts that it asked for; none of them was reached. */
  elsewhere: string[];
  /** What it complained of in the console, or threw. */
  complaints: string[];
}

/**
 * A page with a storage of its own that can reach `origin` and nothing else. It is tall, as editors render
 * only the lines in view.
 * @param stored what the browser's storage for `origin` holds from earlier visits.
 */
export async function watchedPage(
  browser: Browser,
  origin: string,
  stored: Readonly<Record<string, string>> = {},
): Promise<WatchedPage> {
  const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1600 },
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  });
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  // On a machine that others use too, a browser may wait long for its turn.
  page.setDefaultTimeout(90_000);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, elsewhere, complaints };
}
