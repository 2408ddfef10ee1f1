// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { met_by_most, relations } from "./ties";

const view = (from: string | null, to: string, yes: number, partly: number, no: number) => ({ from, to, yes, partly, no, answered: false });

describe("needs between domains", () => {
  it("what most said counts; on a draw the worse, for that is the one to talk about", () => {
    expect(met_by_most(view("a", "b", 2, 1, 1))).toBe("yes");
    expect(met_by_most(view("a", "b", 1, 1, 0))).toBe("partly");
    expect(met_by_most(view("a", "b", 1, 1, 1))).toBe("no");
  });

  it("two domains that need each other are one relation, a need that is not returned is one-sided", () => {
    const result = relations([view("a", "b", 1, 0, 0), view("b", "a", 0, 0, 1), view("a", "c", 1, 0, 0)]);
    expect(result.map(({ there, back }) => [there.from, there.to, back?.met ?? null])).toEqual([["a", "b", "no"], ["a", "c", null]]);
  });

  it("small domains together never have a way back, and a need of nobody is none", () => {
    expect(relations([view(null, "a", 1, 0, 0)])[0]!.back).toBeNull();
    expect(relations([view("a", "b", 0, 0, 0), view("a", "a", 1, 0, 0)])).toEqual([]);
  });
});
