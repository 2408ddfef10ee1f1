// SPDX-License-Identifier: EUPL-1.2
// Tests that tell one story: each goes on where the one before it ended.
import { test } from "node:test";

/**
 * Gives a `test` of which, once one failed, the rest are skipped: they would only wait for what cannot come. What the
 * pages of `house()` looked like then is in build/e2e-shots/failed-*.
 */
export function chapters(house) {
  let broken = null;
  return (name, work) =>
    test(name, async (context) => {
      if (broken !== null) return context.skip(`after "${broken}"`);
      broken = name;
      try {
        await work(context);
      } catch (fault) {
        await house()?.picture(`failed-${name.replace(/\W+/g, "-").slice(0, 60)}`);
        throw fault;
      }
      broken = null;
    });
}
