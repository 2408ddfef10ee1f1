// SPDX-License-Identifier: EUPL-1.2
// Whether everybody can use a page as it is now: axe, narrow windows, targets for thumbs.
import { createRequire } from "node:module";
import { require, shot } from "./browser.mjs";

// What @axe-core/playwright brings along; its own way of putting it in the page again for every look takes twice as long.
const axe_source = createRequire(require.resolve("@axe-core/playwright"))("axe-core").source;
const guidelines = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] };
const colours = { type: "rule", values: ["color-contrast"] };
/** What another language can break. */
const words = { type: "tag", values: ["cat.name-role-value", "cat.text-alternatives", "cat.language", "cat.forms"] };
const thumb_px = 44;

/** Collects what is wrong with pages in several states. */
export class Inspection {
  faults = [];
  looked_at = 0;
  #language;
  #scheme;
  #other_scheme;

  /** All rules are tried in `scheme`; in `other_scheme` only what depends on colours. Without another scheme it is a second look, in another language, at what depends on words. */
  constructor(language, scheme, other_scheme) {
    this.#language = language;
    this.#scheme = scheme;
    this.#other_scheme = other_scheme;
  }

  async look(page, name) {
    this.looked_at += 1;
    const note = (what) => this.faults.push(`${name} (${this.#language}): ${what}`);
    const spoken = await page.evaluate(() => document.documentElement.lang);
    if (spoken !== this.#language) note(`lang is ${spoken}`);
    for (const [scheme, rules] of [[this.#other_scheme, colours], [this.#scheme, this.#other_scheme ? guidelines : words]]) {
      if (!scheme) continue;
      await page.emulateMedia({ colorScheme: scheme });
      (await violations(page, rules)).forEach((what) => note(`${scheme}: ${what}`));
    }
    if (process.env.AANTAFEL_SHOTS) await shot(page, `${this.#language}-${name.replace(/\W+/g, "-")}`);
    (await page.evaluate(moving)).forEach((what) => note(`moves although asked not to: ${what}`));
  }

  /** As look(), and as a phone must be: thumbs fit, and 320 px wide is enough. */
  async look_on_phone(page, name) {
    await this.look(page, name);
    (await page.evaluate(too_small, thumb_px)).forEach((what) => this.faults.push(`${name}: too small for a thumb: ${what}`));
    await this.fits_narrow(page, name);
  }

  async fits_narrow(page, name) {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: size.height });
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll("body *")].filter((node) => node.getBoundingClientRect().right > 320.5).slice(0, 3).map((node) => node.outerHTML.slice(0, 90))]);
    if (wide[0] > 320) this.faults.push(`${name}: ${wide[0]} px wide in 320: ${wide.slice(1).join(" ")}`);
    await page.setViewportSize(size);
  }
}

async function violations(page, runOnly) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe_source);
  const found = await page.evaluate((only) => window.axe.run(document, { runOnly: only, resultTypes: ["violations"] }), runOnly);
  return found.violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => `${node.target} ${node.any[0]?.message ?? ""}`).slice(0, 3).join(" | ")}`);
}

/**
 * Runs in the page: what is under a thumb's size. A radio or checkbox is as large as the label around it. The steps of
 * a progress bar may be narrower: they are a short cut for what the buttons below do.
 */
function too_small(least) {
  const targets = document.querySelectorAll("a[href], button, input, select, textarea, summary");
  return [...targets].flatMap((node) => {
    if (node.disabled || node.closest("nav ol") || !node.checkVisibility({ visibilityProperty: true })) return [];
    const target = ["radio", "checkbox", "file"].includes(node.type) ? (node.closest("label") ?? node) : node;
    const { width, height } = target.getBoundingClientRect();
    return width >= least - 0.5 && height >= least - 0.5 ? [] : [`${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 120)}`];
  });
}

/** Runs in the page: animations that go on for longer than an eye notices, where reduced motion is asked for. */
function moving() {
  return document.getAnimations().filter((one) => one.playState === "running" && one.effect.getComputedTiming().endTime > 50).map((one) => one.animationName ?? one.transitionProperty);
}
