// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { CellView, Map as DomainMap } from "@protocol/kinds/domain_map";
import { heat_cell, heat_rows, unknowns } from "./heat";

const none = { texts: [], more: 0 };
function cell(domain: string | null, aspect: string, touched: number[], unknown: string[] = []): CellView {
  return { domain, aspect, touched, doing: none, obstacles: none, unknown: { texts: unknown, more: 0 } };
}
const aspects = [{ id: "wonen", text: "Huisvesting" }, { id: "werk", text: "Werk" }];
const domains = [{ id: "bz", name: "Burgerzaken", expected: 2 }, { id: "ez", name: "Economische zaken", expected: 1 }];

describe("the heat map", () => {
  it("the level is the rounded mean of what people said, with how many they were", () => {
    expect(heat_cell("wonen", cell("bz", "wonen", [0, 1, 2, 1]))).toMatchObject({ people: 4, mean: 2, level: 2 });
  });

  it("people who see it very differently are marked", () => {
    expect(heat_cell("wonen", cell("bz", "wonen", [1, 0, 0, 3])).spread).toBe(true);
    expect(heat_cell("wonen", cell("bz", "wonen", [0, 0, 2, 3])).spread).toBe(false);
    expect(heat_cell("wonen", null)).toMatchObject({ people: 0, level: 0, spread: false });
  });

  it("every domain has a row in the workshop's order, silent ones too [blind spots]", () => {
    const map: DomainMap = { cells: [cell("ez", "werk", [0, 0, 0, 1])], needs: [], silent: ["bz"] };
    const rows = heat_rows(map, aspects, domains);
    expect(rows.map((row) => [row.domain, row.silent])).toEqual([["bz", true], ["ez", false]]);
    expect(rows[1]!.cells.map((each) => each.people)).toEqual([0, 1]);
  });

  it("small domains together have one row more [S3]", () => {
    const map: DomainMap = { cells: [cell(null, "werk", [0, 2, 1, 0])], needs: [], silent: [] };
    expect(heat_rows(map, aspects, domains).at(-1)).toMatchObject({ domain: null, name: null, silent: false });
  });

  it("what is not known keeps where it was said", () => {
    const map: DomainMap = { cells: [cell("bz", "wonen", [0, 0, 1, 0], ["Hoeveel panden?"])], needs: [], silent: [] };
    expect(unknowns(map)).toEqual([{ text: "Hoeveel panden?", domain: "bz", aspect: "wonen" }]);
  });
});
