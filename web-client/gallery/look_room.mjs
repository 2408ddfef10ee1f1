// SPDX-License-Identifier: EUPL-1.2
// node gallery/look_room.mjs DIR WIDTHxHEIGHT light|dark name=query …: a picture of each, with `npm run gallery` running.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const [dir, size, scheme, ...wanted] = process.argv.slice(2);
const [width, height] = size.split("x").map(Number);
mkdirSync(dir, { recursive: true });
const squares = Array.from({ length: 25 * 25 }, (_, at) => ((at * 7919) % 13 < 6 ? `<rect x="${at % 25}" y="${Math.floor(at / 25)}" width="1" height="1"/>` : "")).join("");
const qr = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 25 25"><rect width="25" height="25" fill="#fff"/>${squares}</svg>`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
page.on("pageerror", (error) => console.error("page:", error.message));
page.on("console", (message) => message.type() === "error" && console.error("console:", message.text()));
await page.route("**/qr.svg", (route) => route.fulfill({ contentType: "image/svg+xml", body: qr }));
for (const each of wanted) {
  const [name, query] = [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)];
  const [address, click] = query.split("@@");
  await page.goto(`${process.env.GALLERY ?? "http://127.0.0.1:5199"}/gallery/room.html?${address}`);
  await page.waitForSelector("h1");
  if (click) for (const selector of click.split("||")) await page.click(selector);
  await page.waitForTimeout(1100);
  await page.screenshot({ path: `${dir}/${name}-${size}-${scheme}.png` });
}
await browser.close();
