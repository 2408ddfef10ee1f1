// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { letter, share, stack } from "./stack";

describe("stacked bars", () => {
  it("options are named A to Z and on", () => {
    expect([0, 25, 26, 27, 29].map(letter)).toEqual(["A", "Z", "AA", "AB", "AD"]);
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
