// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert";
import { test } from "node:test";
import { faults } from "./faults.mjs";

test("of a long log only what failed is told, as each runner says it", () => {
  const catch2 = ["12: tests/a.cpp:7: FAILED:", "12:   CHECK( a == b )", "12:   1 == 2", "12: "];
  const tap = ["not ok 3 - a phone joins", "  ---", "  error: 'Timeout'", "  ..."];
  const vitest = [" FAIL  a.test.ts > adds", "AssertionError", ""];
  const log = ["ok 1 - fine", "  ---", "  ...", ...catch2, "ok 2 - fine", ...tap, "ok 4 - fine", ...vitest, "fine", "bad: kill --count 4"];
  assert.deepEqual(faults(log.join("\n")), [...catch2, ...tap, ...vitest, "bad: kill --count 4"]);
});
test("a runner that does not say what failed has the end of its log told, and very much is cut", () => {
  assert.deepEqual(faults("building\nSegmentation fault"), ["building", "Segmentation fault"]);
  assert.equal(faults(Array(300).fill("not ok 1 - a\n  ...").join("\n")).at(-1), "and 400 lines more");
});
