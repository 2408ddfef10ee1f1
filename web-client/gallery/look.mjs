// SPDX-License-Identifier: EUPL-1.2
// node gallery/look.mjs DIR [PATTERN]: with `npm run gallery` running, a picture of every scene whose name matches, and what axe finds in it. Fails when it finds something.
import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { shots } from "./shots.mjs";

const [dir = "/tmp/gallery", pattern = ""] = process.argv.slice(2);
const gallery = process.env.GALLERY ?? "http://127.0.0.1:5199";
const squares = Array.from({ length: 25 * 25 }, (_, at) => ((at * 7919) % 13 < 6 ? `<rect x="${at % 25}" y="${Math.floor(at / 25)}" width="1" height="1"/>` : "")).join("");
const qr = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 25 25"><rect width="25" height="25" fill="#fff"/>${squares}</svg>`;

mkdirSync(dir, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell", args: ["--no-sandbox", "--disable-gpu"] });
let faults = 0;
const complain = (name, what) => {
  faults += 1;
  console.log(`${name}: ${what}`);
};

for (const shot of shots.filter(({ name }) => new RegExp(pattern).test(name))) {
  const context = await browser.newContext({ viewport: shot.size, colorScheme: shot.scheme, reducedMotion: "reduce", hasTouch: shot.touch, deviceScaleFactor: shot.touch ? 1.5 : 1 });
  const page = await context.newPage();
  page.on("pageerror", (error) => complain(shot.name, error.message));
  page.on("console", (message) => message.type() === "error" && complain(shot.name, message.text()));
  await page.route("**/qr.svg", (route) => route.fulfill({ contentType: "image/svg+xml", body: qr }));
  await page.goto(`${gallery}/gallery/${shot.address}`);
  await page.waitForSelector("main");
  await page.waitForTimeout(800);
  for (const click of shot.clicks) await page.locator(click).first().click();
  await page.waitForTimeout(shot.wait);
  await page.screenshot({ path: `${dir}/${shot.name}.png` });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) complain(shot.name, `${wide} px too wide`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, help, nodes } of violations) complain(shot.name, `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.target.join(" ")).join(" | ")}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ""}`);
  await context.close();
}
await browser.close();
process.exitCode = faults > 0 ? 1 : 0;
