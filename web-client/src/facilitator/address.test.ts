// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { address_of, credential_of, read_place, workshop_of } from "./address";

describe("the facilitator's address", () => {
  it("names a workshop or the list, and carries the credential in its fragment only [S5]", () => {
    expect(read_place({ pathname: "/begeleiding/w7", hash: "#geheim" })).toEqual({ workshop: "w7", credential: "geheim" });
    expect(read_place({ pathname: "/begeleiding", hash: "" })).toEqual({ workshop: null, credential: null });
    expect(read_place({ pathname: "/facilitate/", hash: "" })).toEqual({ workshop: null, credential: null });
  });

  it("people paste a whole link or only the key", () => {
    expect(credential_of(" https://aantafel.example/begeleiding/w7#ab_c-1 ")).toBe("ab_c-1");
    expect(credential_of("ab_c-1")).toBe("ab_c-1");
    expect(workshop_of("https://aantafel.example/begeleiding/w7#ab")).toBe("w7");
    expect(workshop_of("ab")).toBeNull();
  });

  it("what cannot be a key is none", () => {
    for (const text of ["", "#", "twee woorden", "https://aantafel.example/begeleiding", "x".repeat(129)]) expect(credential_of(text)).toBeNull();
  });

  it("stays in the language of the address that was opened", () => {
    expect(address_of("w7", "/facilitate")).toBe("/facilitate/w7");
    expect(address_of(null, "/begeleiding/w7")).toBe("/begeleiding");
  });
});
