// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { Shift } from "@protocol/measures";
import { axis_of, change_text, mean_text, workshop_text } from "./change";

const shift = (part: Partial<Shift> = {}): Shift => ({ before: 3, now: 3, share: false, low: null, high: null, things: [], ...part });
const thing = (before: number | null, now: number | null) => ({ key: "0", text: "Iets", before, now, both: null });

test("a change has its sign, and none where nothing changed", () => {
  expect(change_text(shift(), thing(2.5, 3.25), "nl")).toBe("+0,8");
  expect(change_text(shift(), thing(3, 2.5), "nl")).toMatch(/^[-−]0,5$/);
  expect(change_text(shift(), thing(3, 3), "nl")).toBe("0,0");
  expect(change_text(shift(), thing(null, 3), "nl")).toBeNull();
});
test("parts are told in per cents, and their change in percentage points", () => {
  expect(mean_text(shift({ share: true }), 0.256, "nl")).toBe("26%");
  expect(change_text(shift({ share: true }), thing(0.25, 0.75), "nl")).toBe("+50");
  expect(mean_text(shift(), 2.25, "en")).toBe("2.3");
});
test("the axis goes from end to end, or holds every mean where there are no ends", () => {
  expect(axis_of(shift({ low: 1, high: 5 }))).toEqual({ low: 1, high: 5 });
  const axis = axis_of(shift({ things: [thing(100, 300), thing(null, 200)] }));
  expect(axis.low).toBeLessThan(100);
  expect(axis.high).toBeGreaterThan(300);
  expect(axis_of(shift())).toEqual({ low: 0, high: 1 });
  expect(axis_of(shift({ things: [thing(7, 7)] })).high).toBeGreaterThan(7);
});
test("an earlier workshop is told with its day, as far as that is known", () => {
  expect(workshop_text({ title: "Nulmeting", date: "2026-03-12" }, "nl")).toBe("Nulmeting, 12 maart 2026");
  expect(workshop_text({ title: "Nulmeting", date: null }, "nl")).toBe("Nulmeting");
});
