// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { letter, share, stack, variation } from "./stack";

describe("stacked bars", () => {
  it("options are named A to Z and on", () => {
    expect([0, 25, 26, 27, 29].map(letter)).toEqual(["A", "Z", "AA", "AB", "AD"]);
  });

  it("people are not apart when all picked the same, and furthest when every option was picked as often", () => {
    expect(variation([4, 0, 0])).toBe(0);
    expect(variation([2, 2, 2])).toBeCloseTo(1);
    expect(variation([3, 1])).toBeCloseTo(0.75);
    expect([variation([1, 0]), variation([5]), variation([])]).toEqual([null, null, null]);
  });

  it("nobody answered: no segments, no division by nothing", () => {
    expect(stack([0, 0])).toEqual([]);
    expect(share(0, 0)).toBe(0);
  });

  it("segments follow each other and fill the bar; zero counts take no room", () => {
    expect(stack([1, 0, 3])).toEqual([
      { index: 0, count: 1, offset: 0, size: 0.25 },
      { index: 2, count: 3, offset: 0.25, size: 0.75 },
    ]);
  });
});
