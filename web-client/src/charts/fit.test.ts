// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { largest_fit, largest_that, next_fit, smallest_fit } from "./fit";

describe("text that fits its room", () => {
  it("is as large as the room allows", () => {
    expect(largest_that((scale) => scale <= 0.91)).toBeCloseTo(0.9);
    expect(largest_that(() => true)).toBeCloseTo(largest_fit);
  });

  it("never gets smaller than people can read", () => {
    expect(largest_that(() => false)).toBe(smallest_fit);
  });

  it("shrinks as it must, and grows only when much was taken away", () => {
    expect(next_fit(1, 0.95)).toBe(0.95);
    expect(next_fit(1, 1)).toBe(1);
    expect(next_fit(1, 1.15)).toBe(1);
    expect(next_fit(1, 1.2)).toBe(1.2);
  });
});
