// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { duration, stopwatch, whole_minutes } from "./clock";

describe("times of the run sheet", () => {
  it("a stopwatch has minutes and two-figure seconds", () => {
    expect([0, 65_000, 599_999, 3_600_000].map(stopwatch)).toEqual(["0:00", "1:05", "9:59", "60:00"]);
  });

  it("longer times are said in hours and minutes", () => {
    expect([0, 45, 60, 225].map((minutes) => duration(minutes * 60_000, "nl"))).toEqual(["0 min", "45 min", "1 u", "3 u 45 min"]);
    expect(duration(225 * 60_000, "en")).toBe("3 h 45 min");
  });

  it("ahead and behind are both told in whole minutes", () => {
    expect([whole_minutes(-190_000), whole_minutes(190_000), whole_minutes(20_000)]).toEqual([3, 3, 0]);
  });
});
