// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { moved, pasted_lines } from "./list_edit";

describe("a list that is edited in place", () => {
  it("an item changes places with its neighbour, and stays at the edge", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  });

  it("a list from a text editor loses its bullets and numbers, not its words", () => {
    expect(pasted_lines("• Registratie\n2. Huisvesting en   wonen\r\n\n- Zorg - en welzijn\nb) Werk\n3 loketten")).toEqual([
      "Registratie", "Huisvesting en wonen", "Zorg - en welzijn", "Werk", "3 loketten",
    ]);
  });
});
