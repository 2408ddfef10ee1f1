// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { test } from "node:test";
import { measured, median } from "./measured.mjs";
import { digits, goal_row } from "./report.mjs";

const rounds = [{ a: { cpu: 2 }, b: { cpu: 4 } }, { a: { cpu: 6 }, b: { cpu: 4 } }, { a: { cpu: 3 }, b: { cpu: 6 } }];
const goal = { what: "CPU", unit: "µs", most: 3, stretch: 2, of: (all) => all.figure("a", "cpu"), missed: "the reason" };

test("a median is the middle one, or between the middle two", () => {
  assert.equal(median([9, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 9]), 3);
});

test("a ratio is taken within each round, not between medians", () =>
  assert.deepEqual(measured(rounds).ratio("a", "cpu", "b"), { value: 0.5, low: 0.5, high: 1.5 }));

test("a goal is met, stretched or missed with its reason, by its median", () => {
  const verdict = (bounds) => goal_row({ ...goal, ...bounds }, measured(rounds)).split(" | ").at(-1);
  assert.equal(verdict({}), "yes |");
  assert.equal(verdict({ stretch: 3 }), "yes, and the stretch |");
  assert.equal(verdict({ most: 2 }), "**no**: the reason |");
  assert.equal(verdict({ most: undefined, least: 3, stretch: undefined }), "yes |");
});

test("what was not measured says so", () => assert.match(goal_row({ ...goal, of: (all) => all.figure("c", "cpu") }, measured(rounds)), /not measured/));

test("figures are shown in three digits, thousands in full", () => assert.deepEqual([1.23456, 98.76, 54321.4].map(digits), ["1.23", "98.8", "54,321"]));
