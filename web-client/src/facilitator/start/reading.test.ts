// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import nl from "./nl";
import { fault_of, read } from "./reading";

const template = { format: "aantafel.template", version: 1, key: "ons", definition: { domains: [{ name: "Wonen" }], activities: [{ title: "Welkom" }, { title: "Wat weten we?" }] } };
const fault = (path: string, reason?: string, document: unknown = template) => fault_of({ status: 400, path, ...(reason ? { reason } : {}) }, document, nl.reading);

describe("a file that somebody chose", () => {
  it("is a workshop, a template, or neither", () => {
    expect(read(JSON.stringify(template)).what).toBe("template");
    expect(read('{"format":"aantafel.workshop"}').what).toBe("workshop");
    expect(["{", "", "PK\u0003\u0004"].map((text) => read(text).what)).toEqual(["no_json", "no_json", "no_json"]);
    expect(["[]", "null", "7", '{"format":"word"}'].map((text) => read(text).what)).toEqual(["other", "other", "other", "other"]);
  });

  it("when refused, is told of by the part that is wrong and the path to it", () => {
    expect(fault("/definition/activities/1/settings/options")).toEqual({ text: "Er is niets ingelezen. Bij onderdeel 2 (‘Wat weten we?’): daar ontbreekt iets, of er staat iets dat er niet hoort.", path: "/definition/activities/1/settings/options" });
    expect(fault("/activities/0/rounds/0", "invalid").text).toContain("onderdeel 1 (‘Welkom’)");
    expect(fault("/definition/domains/0/id").text).toContain("vakgebied 1 (‘Wonen’)");
    expect(fault("/definition/description/date", "invalid").text).toContain("Bij de beschrijving");
  });

  it("from a newer program, or with a key that is taken, says so", () => {
    expect(fault("/version").text).toBe("Er is niets ingelezen. Het bestand komt uit een nieuwere versie van Aan Tafel.");
    expect(fault("/key", "taken").text).toContain("sleutel");
  });

  it("is told of without a name where there is none, and without a place where that is not told", () => {
    expect(fault("/definition/activities/7/title", undefined, { definition: {} }).text).toContain("onderdeel 8:");
    expect(fault("").text).toBe("Er is niets ingelezen. Daar ontbreekt iets, of er staat iets dat er niet hoort.");
  });
});
