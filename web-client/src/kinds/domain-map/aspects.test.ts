// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { savable } from "./aspects";

const saved = [{ id: "wonen", text: "Huisvesting" }, { id: "werk", text: "Werk" }];

describe("preparing the aspects of a domain map", () => {
  it("an empty aspect waits, one that is typed anew keeps its text and its answers [D4]", () => {
    expect(savable([{ id: "wonen", text: "" }, saved[1]!, { id: "nieuw", text: " " }], saved)).toEqual(saved);
    expect(savable([{ id: "wonen", text: " Wonen " }], saved)).toEqual([{ id: "wonen", text: "Wonen" }]);
  });

  it("a map without aspects is not saved", () => {
    expect(savable([{ id: "nieuw", text: "" }], saved)).toBeNull();
  });
});
