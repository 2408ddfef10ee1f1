// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { order_of, placed, savable } from "./order";

const items = [{ key: 0, text: "Wonen" }, { key: 4, text: "Taal" }, { key: 7, text: "Zorg" }];

describe("putting in order", () => {
  it("what is gone has no place", () => {
    expect(order_of(items, 2, { order: [7, 9, 0, 4] })).toEqual([7, 0]);
    expect(order_of(items, 2, undefined)).toEqual([]);
  });

  it("each gets the next place; the last goes by itself where all are put in order", () => {
    expect(placed([], 7, items, 3)).toEqual([7]);
    expect(placed([7], 0, items, 3)).toEqual([7, 0, 4]);
    expect(placed([7], 0, items, 2)).toEqual([7, 0]);
    expect(placed([7, 0], 4, items, 2)).toEqual([7, 0]);
    expect(placed([7], 7, items, 2)).toEqual([7]);
  });

  it("there are no more places than items", () => {
    const settings = { items, places: 3, split_by_domain: false };
    expect(savable({ ...settings, items: items.slice(0, 2) }, settings)?.places).toBe(2);
    expect(savable({ ...settings, items: items.slice(0, 1) }, settings)).toBeNull();
  });
});
