// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { along, disagreement, mean_and_spread, most_first } from "./measures";

const summary = (mean: number, deviation: number) => ({ count: 4, mean, deviation });
const nothing = { count: 0, mean: null, deviation: null };

describe("means and their spread", () => {
  it("disagreement is 1 when half stand at each end, and nothing where nobody is", () => {
    expect(disagreement(summary(3, 2), 1, 5)).toBe(1);
    expect(disagreement(summary(3, 0), 1, 5)).toBe(0);
    expect(disagreement(summary(1, 0), 1, 1)).toBe(0);
    expect(disagreement(nothing, 1, 5)).toBeNull();
  });

  it("most comes first, equals stay in their order, nothing comes last", () => {
    expect(most_first([0.2, null, 0.9, 0.2])).toEqual([2, 0, 3, 1]);
  });

  it("what is beyond an axis stands at its edge", () => {
    expect([along(1, 1, 5), along(2, 1, 5), along(9, 1, 5), along(-1, 1, 5), along(3, 3, 3)]).toEqual([0, 0.25, 1, 0, 0.5]);
  });

  it("a mean is told with its spread", () => {
    expect(mean_and_spread(summary(3.44, 0.81), "nl")).toBe("3,4 ± 0,8");
    expect(mean_and_spread(nothing, "nl")).toBe("–");
  });
});
