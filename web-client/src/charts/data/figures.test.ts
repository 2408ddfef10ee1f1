// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { axis_of, labels_shown, stretches, unit_apart, writer } from "./figures";

const chart = (unit: string, ...values: (number | null)[]) => ({ unit, rows: [{ label: "Gouda", values }] });

test("all figures of a chart have the same decimals, and none has more than four", () => {
  expect([1240, 3].map(writer(chart("mensen", 1240, 3), "nl"))).toEqual(["1.240", "3"]);
  expect([12.5, 3].map(writer(chart("", 12.5, 3), "nl"))).toEqual(["12,5", "3,0"]);
  expect(writer(chart("", 1 / 3), "en")(1 / 3)).toBe("0.3333");
});

test("per cents and euros have their sign, what is not known a dash, and other units are said apart", () => {
  expect(writer(chart("%", 12), "nl")(12)).toBe("12%");
  expect(writer(chart("€", 1200), "nl")(1200)).toBe("€ 1.200");
  expect(writer(chart("", 1), "nl")(null)).toBe("–");
  expect(["%", "€", "mensen"].map((unit) => unit_apart({ unit }))).toEqual(["", "", "mensen"]);
});

test.each([
  [[3, 17], false, { low: 0, high: 20, ticks: [0, 5, 10, 15, 20] }],
  [[-4, 7], false, { low: -5, high: 10, ticks: [-5, 0, 5, 10] }],
  [[0, 0], false, { low: 0, high: 1, ticks: [0, 1] }],
  [[960, 1010], true, { low: 960, high: 1020, ticks: [960, 980, 1000, 1020] }],
  [[100, 1010], true, { low: 0, high: 1500, ticks: [0, 500, 1000, 1500] }],
  [[-0.3, -0.1], false, { low: -0.3, high: 0, ticks: [-0.3, -0.2, -0.1, 0] }],
])("an axis over %j is round and holds 0 unless it may do without", (values, near, axis) => {
  expect(axis_of(values, near)).toEqual(axis);
});

test("labels along a line do not meet, and the first is always there", () => {
  const years = Array.from({ length: 10 }, (_, at) => String(2015 + at));
  expect(labels_shown(years, 60)).toHaveLength(10);
  expect(labels_shown(years, 24)).toEqual([0, 3, 6, 9]);
  expect(labels_shown(["Een heel lang woord dat nergens past", "b"], 10)).toEqual([0]);
});

test("a line stops where there is no figure and goes on after it", () => {
  expect(stretches([1, 2, null, 4, null, null, 7, 8])).toEqual([[0, 1], [3], [6, 7]]);
  expect(stretches([null])).toEqual([]);
});
