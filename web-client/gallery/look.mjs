// SPDX-License-Identifier: EUPL-1.2
// node gallery/look.mjs DIR [scene,…] [light|dark] [nl|en] [WIDTHxHEIGHT]: a picture of each, with `npm run gallery` running.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const [dir = "/tmp/gallery", which = "", scheme = "light", language = "nl", size = "360x740"] = process.argv.slice(2);
const [width, height] = size.split("x").map(Number);
const at = "http://127.0.0.1:5199/gallery/index.html";
mkdirSync(dir, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: 1.5, hasTouch: true });
page.on("pageerror", (error) => console.error("page:", error.message));
page.on("console", (message) => message.type() === "error" && console.error("console:", message.text()));
await page.goto(at);
const all = await page.locator("a").allTextContents();
for (const scene of which ? which.split(",") : all) {
  await page.goto(`${at}?scene=${scene}&language=${language}`);
  await page.waitForSelector("h1");
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${dir}/${scene}-${scheme}-${language}.png`, fullPage: false });
}
await browser.close();
