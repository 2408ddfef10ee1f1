// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { largest_fit, largest_that, smallest_fit } from "./fit";

describe("text that fits its room", () => {
  it("is as large as the room allows", () => {
    expect(largest_that((scale) => scale <= 0.91)).toBeCloseTo(0.9);
    expect(largest_that(() => true)).toBeCloseTo(largest_fit);
  });

  it("never gets smaller than people can read", () => {
    expect(largest_that(() => false)).toBe(smallest_fit);
  });

  it("looks no further than the ceiling, so that text that shrank does not grow again by itself", () => {
    const tried: number[] = [];
    largest_that((scale) => (tried.push(scale), true), 0.5, 0.8);
    expect(Math.max(...tried)).toBeLessThanOrEqual(0.801);
  });
});
