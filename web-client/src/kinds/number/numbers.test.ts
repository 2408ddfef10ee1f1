// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Settings } from "@protocol/kinds/number";
import { fault_of, place_in, read_number, savable, slide_step, ticks, written } from "./numbers";

describe("a number as people type it", () => {
  it.each([
    ["1250", 0, 1250], ["1.250", 0, 1250], ["1,250", 0, 1250], ["1 250 000", 0, 1250000], ["1.250.000", 2, 1250000], ["1.250,5", 1, 1250.5], ["1,250.5", 1, 1250.5], ["12,5", 1, 12.5], ["12.5", 1, 12.5], ["-3", 0, -3], ["−0,5", 1, -0.5], [".5", 1, 0.5], ["1.250", 3, 1250], ["1,250", 3, 1.25], ["-0", 0, 0],
  ])("%s with %i decimals is %d", (text, decimals, value) => expect(read_number(text, "nl", decimals)).toBe(value));

  it("in English a comma separates thousands", () => expect([read_number("1,250", "en", 3), read_number("1.250", "en", 3)]).toEqual([1250, 1.25]));

  it.each(["", "veel", "12 euro", "1e3", ",", "--2"])("'%s' is no number", (text) => expect(read_number(text, "nl", 0)).toBeNull());

  it("is written with its unit, as this language does", () => {
    expect(written(1250.5, "nl", 1, "mensen")).toBe("1.250,5 mensen");
    expect(written(40, "en", 2, "%")).toBe("40%");
  });
});

const bounds = { minimum: 0, maximum: 100, decimals: 0 };

describe("what can be an answer", () => {
  it("keeps to the bounds and the decimals", () => {
    expect([fault_of(50, bounds), fault_of(-1, bounds), fault_of(101, bounds), fault_of(0.5, bounds)]).toEqual([null, "low", "high", "decimals"]);
    expect(fault_of(0.1 + 0.2, { ...bounds, decimals: 1 })).toBe("decimals");
    expect(fault_of(2e9, { ...bounds, maximum: null })).toBe("high");
  });

  it("a slider has so few stops that a thumb can choose one", () => {
    expect(slide_step(bounds)).toBe(1);
    expect(slide_step({ ...bounds, maximum: 100_000 })).toBe(500);
    expect(slide_step({ minimum: 0, maximum: 1, decimals: 2 })).toBe(0.01);
    expect(slide_step({ ...bounds, maximum: null })).toBeNull();
  });
});

describe("bins", () => {
  const bins = { start: 10, width: 5, counts: [1, 2, 3, 0], below: 0, above: 0 };

  it("a value stands among its bins; beyond them at the edge", () => {
    expect([place_in(bins, 19.5, 0), place_in(bins, -7, 0), place_in(bins, 900, 0)]).toEqual([0.5, 0, 1]);
    expect(place_in({ ...bins, width: 1 }, 10, 0)).toBe(0.125);
  });

  it("edges are named, or the middle of bins that hold one value each", () => {
    expect(ticks(bins, 0).map(({ value }) => value)).toEqual([10, 15, 20, 25, 30]);
    expect(ticks(bins, 0, 3).map(({ value }) => value)).toEqual([10, 20, 30]);
    expect(ticks({ ...bins, width: 1 }, 0)[0]).toEqual({ at: 0.125, value: 10 });
  });
});

describe("preparing an estimate", () => {
  const settings: Settings = { unit: " mensen ", minimum: 0, maximum: 100, decimals: 0, true_value: 12.4, within_percent: 10, split_by_domain: true };

  it("the true value has the decimals of the answers; bounds that do not fit are not saved", () => {
    expect(savable(settings)).toMatchObject({ unit: "mensen", true_value: 12 });
    expect(savable({ ...settings, minimum: 100 })).toBeNull();
    expect(savable({ ...settings, true_value: 101 })).toBeNull();
    expect(savable({ ...settings, maximum: null, true_value: 101 })).not.toBeNull();
  });
});
