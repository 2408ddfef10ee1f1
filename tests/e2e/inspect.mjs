// SPDX-License-Identifier: EUPL-1.2
// Whether everybody can use a page as it is now: axe, narrow windows, targets for thumbs.
import { require, shot } from "./browser.mjs";

const { AxeBuilder } = require("@axe-core/playwright");
const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const thumb_px = 44;

/** Collects what is wrong with a page in several states, each looked at in both colour schemes. */
export class Inspection {
  faults = [];
  looked_at = 0;
  #language;
  #scheme;

  /** All rules are tried in `scheme`; in the other one only what depends on colours. */
  constructor(language, scheme) {
    this.#language = language;
    this.#scheme = scheme;
  }

  async look(page, name) {
    this.looked_at += 1;
    const note = (what) => this.faults.push(`${name} (${this.#language}): ${what}`);
    const spoken = await page.evaluate(() => document.documentElement.lang);
    if (spoken !== this.#language) note(`lang is ${spoken}`);
    const other = this.#scheme === "dark" ? "light" : "dark";
    await page.emulateMedia({ colorScheme: other });
    (await violations(page, (axe) => axe.withRules(["color-contrast"]))).forEach((what) => note(`${other}: ${what}`));
    await page.emulateMedia({ colorScheme: this.#scheme });
    (await violations(page, (axe) => axe.withTags(tags))).forEach((what) => note(`${this.#scheme}: ${what}`));
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

async function violations(page, choose) {
  const found = await choose(new AxeBuilder({ page }).setLegacyMode(true)).analyze();
  return found.violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => `${node.target} ${node.any[0]?.message ?? ""}`).slice(0, 3).join(" | ")}`);
}

/** Runs in the page: what is under a thumb's size. A radio or checkbox is as large as the label around it. */
function too_small(least) {
  const targets = document.querySelectorAll("a[href], button, input, select, textarea, summary");
  return [...targets].flatMap((node) => {
    if (node.disabled || !node.checkVisibility({ visibilityProperty: true })) return [];
    const target = ["radio", "checkbox", "file"].includes(node.type) ? (node.closest("label") ?? node) : node;
    const { width, height } = target.getBoundingClientRect();
    return width >= least - 0.5 && height >= least - 0.5 ? [] : [`${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 120)}`];
  });
}

/** Runs in the page: animations that go on for longer than an eye notices, where reduced motion is asked for. */
function moving() {
  return document.getAnimations().filter((one) => one.playState === "running" && one.effect.getComputedTiming().endTime > 50).map((one) => one.animationName ?? one.transitionProperty);
}
