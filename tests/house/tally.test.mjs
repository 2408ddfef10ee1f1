// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert";
import { test } from "node:test";
import { tally } from "./tally.mjs";

test("the closing line of each runner is understood", () => {
  assert.deepEqual(tally("3: All tests passed (1 assertion in 1 test case)\n4: All tests passed (90 assertions in 39 test cases)\n100% tests passed, 0 tests failed out of 2\n", 0), [40, 0]);
  assert.deepEqual(tally("3: test cases:  24 |  22 passed |  2 failed\n4: test cases: 1 | 1 failed\n", 8), [22, 3]);
  assert.deepEqual(tally(" Test Files  2 passed (2)\n      Tests  1 failed | 12 passed (13)\n", 1), [12, 1]);
  assert.deepEqual(tally("\x1b[2m      Tests \x1b[22m \x1b[1m\x1b[32m45 passed\x1b[39m\x1b[22m\x1b[90m (45)\x1b[39m\n", 0), [45, 0]);
  assert.deepEqual(tally("# tests 9\n# pass 7\n# fail 1\n# cancelled 1\n", 1), [7, 2]);
  assert.deepEqual(tally("ℹ pass 7\nℹ fail 0\nℹ cancelled 0\n", 0), [7, 0]);
  assert.deepEqual(tally("1 passed, 0 failed\n", 0), [1, 0]);
});
test("a runner that ended badly counts as a failure, whatever it printed", () => {
  assert.deepEqual(tally("All tests passed (90 assertions in 40 test cases)\n", 1), [40, 1]);
  assert.deepEqual(tally("Segmentation fault\n", 139), [0, 1]);
});
test("a runner that ran nothing counts as a failure", () => {
  assert.deepEqual(tally("", 0), [0, 1]);
  assert.deepEqual(tally("# pass 0\n# fail 0\n", 0), [0, 1]);
});
