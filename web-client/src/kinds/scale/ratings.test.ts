// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Settings } from "@protocol/kinds/scale";
import { rated, ratings_of, savable, with_steps } from "./ratings";

const statements = [{ key: 0, text: "Wonen" }, { key: 7, text: "Taal" }];
const view = { statements, labels: ["Oneens", "", "Eens"], results: null };

describe("rating statements", () => {
  it("what no longer fits the question is not shown as an answer", () => {
    const payload = { ratings: [{ statement: 0, step: 3 }, { statement: 1, step: 1 }, { statement: 7, step: 4 }] };
    expect([...ratings_of(view, payload)]).toEqual([[0, 3]]);
    expect(ratings_of(view, undefined).size).toBe(0);
  });

  it("one more is said, or said anew; a skip is null", () => {
    const before = new Map<number, number | null>([[0, 3]]);
    expect(rated(before, 7, null)).toEqual({ ratings: [{ statement: 0, step: 3 }, { statement: 7, step: null }] });
    expect(rated(before, 0, 1)).toEqual({ ratings: [{ statement: 0, step: 1 }] });
  });
});

describe("preparing a scale", () => {
  const saved: Settings = { statements, labels: ["Oneens", "neutraal", "Eens"], split_by_domain: false };

  it("the ends stay the ends, whatever the number of steps", () => {
    expect(with_steps(saved.labels, 5)).toEqual(["Oneens", "neutraal", "", "", "Eens"]);
    expect(with_steps(saved.labels, 2)).toEqual(["Oneens", "Eens"]);
  });

  it("an end whose label is being typed anew keeps the one it had, a step between may have none", () => {
    expect(savable({ ...saved, labels: ["Oneens", " ", " "] }, saved)?.labels).toEqual(["Oneens", "", "Eens"]);
    expect(savable({ ...saved, statements: [{ key: 9, text: "" }] }, saved)).toBeNull();
  });
});
