// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { named, next_key } from "./keyed";

const saved = [{ key: 0, text: "Wonen" }, { key: 4, text: "Werk" }];

describe("things that keep their key", () => {
  it("a new one has a key that none ever had here [D4]", () => {
    expect(next_key([])).toBe(0);
    expect(next_key(saved)).toBe(5);
    expect(next_key([{ key: 0, text: "Wonen" }], [0, 4])).toBe(5);
  });

  it("one without text waits, and one that is being typed anew keeps its text: its answers stay [D4]", () => {
    expect(named([{ key: 0, text: " " }, { key: 4, text: " Taal " }, { key: 5, text: "" }], saved)).toEqual([{ key: 0, text: "Wonen" }, { key: 4, text: "Taal" }]);
  });
});
