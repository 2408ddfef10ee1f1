// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from "vitest";
import { read_link } from "./link";

describe("the screen's link", () => {
  beforeEach(() => localStorage.clear());

  it("carries its credential in the fragment, and a reload without it still works [S5]", () => {
    const first = read_link({ pathname: "/scherm/w7", hash: "#geheim" }, localStorage);
    expect(first).toEqual({ workshop: "w7", credential: "geheim" });
    expect(read_link({ pathname: "/scherm/w7", hash: "" }, localStorage)).toEqual(first);
  });

  it("a credential opens its own workshop only", () => {
    read_link({ pathname: "/scherm/w7", hash: "#geheim" }, localStorage);
    expect(read_link({ pathname: "/scherm/w8", hash: "" }, localStorage)).toBeNull();
  });

  it("works in a browser that keeps nothing, and by its English name", () => {
    const forbidden = { getItem: () => { throw new Error("forbidden"); }, setItem: () => { throw new Error("forbidden"); } };
    expect(read_link({ pathname: "/screen/w7", hash: "#geheim" }, forbidden)).toEqual({ workshop: "w7", credential: "geheim" });
    expect(read_link({ pathname: "/screen/w7", hash: "" }, forbidden)).toBeNull();
    expect(read_link({ pathname: "/scherm/", hash: "#x" }, null)).toBeNull();
  });
});
