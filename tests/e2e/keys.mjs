// SPDX-License-Identifier: EUPL-1.2
// Hands that have a keyboard and nothing else.
import assert from "node:assert/strict";

const most_tabs = 120;

/** Tabs on (or with `back`, back) until this has the focus; where the focus is can be seen all the way. */
export async function tab_to(page, locator, { back = false } = {}) {
  await locator.first().waitFor();
  for (let presses = 0; presses < most_tabs; ++presses) {
    if (await locator.first().evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const where = await page.evaluate(focus_ring);
    assert.ok(where.shown, `the focus cannot be seen on ${where.what}`);
  }
  assert.fail(`${await locator.first().evaluate((node) => node.outerHTML.slice(0, 200))} is not reached by Tab`);
}

/** Tabs to it and presses this key on it. */
export async function press_on(page, locator, key = "Enter") {
  await tab_to(page, locator);
  await page.keyboard.press(key);
}

/** Runs in the page: what has the focus, and whether it or the label around it shows that. */
function focus_ring() {
  const node = document.activeElement;
  if (!node || node === document.body) return { shown: true, what: "nothing" };
  const marked = (one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
  };
  const around = [node, node.closest("label"), node.nextElementSibling, node.firstElementChild].filter(Boolean);
  return { shown: around.some(marked), what: node.outerHTML.slice(0, 160) };
}
