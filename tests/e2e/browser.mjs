// SPDX-License-Identifier: EUPL-1.2
// Chromium, and the three kinds of device that a workshop has.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root, start_server } from "./server.mjs";
import { Watch } from "./watch.mjs";

const require = createRequire(join(root, "web-client/package.json"));
const { chromium } = require("playwright-core");
const shots = join(root, "build/e2e-shots");

export const sizes = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
  screen: { viewport: { width: 1920, height: 1080 } },
};
/** Long, since it is only waited for where something fails: the machine may be building beside it. */
export const patience_ms = 60_000;

/** A server and a browser for one test file. `close()` ends both and fails when a page did what it may not. */
export async function open_house() {
  const executablePath = process.env.AANTAFEL_CHROMIUM ?? "/usr/bin/chromium-headless-shell";
  const args = ["--disable-dev-shm-usage", ...(process.getuid() === 0 ? ["--no-sandbox"] : [])];
  const [server, browser] = await Promise.all([start_server(), chromium.launch({ executablePath, args })]);
  return new House(server, browser);
}

class House {
  watch = new Watch();
  #browser;

  constructor(server, browser) {
    this.server = server;
    this.#browser = browser;
  }

  /** A device of its own (storage and cookies), with one empty page. `kind` as in `sizes`; options as Playwright's. */
  async device(kind, options = {}) {
    const context = await this.#browser.newContext({ baseURL: this.server.address, locale: "nl-NL", reducedMotion: "reduce", ...sizes[kind], ...options });
    context.setDefaultTimeout(patience_ms);
    await this.watch.follow(context, this.server.address, kind);
    return context.newPage();
  }

  /** Pictures of all pages as they are now, for who looks for the fault. */
  async picture(name) {
    const pages = this.#browser.contexts().flatMap((context) => context.pages());
    for (const [at, page] of pages.entries()) await shot(page, `${name}-${at}`).catch(() => undefined);
  }

  async close() {
    await this.#browser.close();
    await this.server.stop();
    this.watch.quiet();
  }
}

/** A picture in build/e2e-shots, for people to look at. */
export async function shot(page, name) {
  mkdirSync(shots, { recursive: true });
  const { width, height } = page.viewportSize();
  await page.screenshot({ path: join(shots, `${name}-${width}x${height}.png`), scale: "css" });
}

/** Resolves when `look()` gives what `same` accepts; else fails with the last that it gave. For what is no locator's business. */
export async function eventually(look, same, what) {
  const until = Date.now() + patience_ms;
  for (;;) {
    const seen = await look();
    if (same(seen)) return seen;
    if (Date.now() > until) throw new Error(`${what}: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export { require };
