// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { division_of, payload_of, savable, spent, step_of, with_points } from "./shares";

const items = [{ key: 0, text: "Wonen" }, { key: 7, text: "Taal" }];
const division = (first: number, second: number) => new Map([[0, first], [7, second]]);

describe("dividing points", () => {
  it("nothing was given to what was not named; what is gone got nothing", () => {
    expect([...division_of({ items }, { shares: [{ item: 7, points: 40 }, { item: 9, points: 60 }] })]).toEqual([[0, 0], [7, 40]]);
    expect(spent(division_of({ items }, undefined))).toBe(0);
  });

  it("no item gets more than there is left, or less than nothing", () => {
    expect([...with_points(division(60, 30), 7, 50, 100)]).toEqual([[0, 60], [7, 40]]);
    expect([...with_points(division(60, 30), 0, -5, 100)]).toEqual([[0, 0], [7, 30]]);
    expect([...with_points(division(90, 30), 0, 95, 100)]).toEqual([[0, 70], [7, 30]]);
  });

  it("only what was given is sent", () => {
    expect(payload_of(division(100, 0))).toEqual({ shares: [{ item: 0, points: 100 }] });
  });

  it("a large total takes few taps, a small one each point", () => {
    expect([step_of(1000), step_of(100), step_of(10)]).toEqual([10, 5, 1]);
  });

  it("one thing alone is nothing to choose between", () => {
    const settings = { items, total: 100, split_by_domain: false };
    expect(savable({ ...settings, items: [items[0]!, { key: 8, text: "" }] }, settings)).toBeNull();
    expect(savable(settings, settings)?.items).toEqual(items);
  });
});
