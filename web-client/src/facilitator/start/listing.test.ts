// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { WorkshopSummary } from "../api";
import { by_day, day_of, found, iso_day, moment_of } from "./listing";

const workshop = (id: string, more: Partial<WorkshopSummary> = {}): WorkshopSummary => ({
  id, code: "12345678", title: id, municipality: "", region: "", language: "nl", created: moment_of("2026-12-01").getTime(), date: null, expected: null, came: null, archived: false, template: null, rehearses: null, ...more,
});
const ids = (list: WorkshopSummary[]) => list.map(({ id }) => id);

describe("the list of workshops", () => {
  it("stands with the newest day first, whenever a workshop was made", () => {
    const list = [workshop("made today", { created: moment_of("2026-12-05").getTime() }), workshop("next year", { date: "2027-01-14" }), workshop("long ago", { date: "2025-03-01" }), workshop("same day, later", { date: "2027-01-14", created: moment_of("2026-12-02").getTime() })];
    expect(ids(by_day(list))).toEqual(["same day, later", "next year", "made today", "long ago"]);
    expect(day_of(list[0]!)).toBe("2026-12-05");
  });

  it("is searched by title, municipality and region, without minding case and accents", () => {
    const list = [workshop("Arbeidsmigranten", { municipality: "Súdwest-Fryslân", region: "Friesland" }), workshop("Wonen", { municipality: "Gouda", region: "Midden-Holland" })];
    expect(ids(found(list, "sudwest"))).toEqual(["Arbeidsmigranten"]);
    expect(ids(found(list, "  HOLLAND wonen "))).toEqual(["Wonen"]);
    expect(ids(found(list, "gouda arbeid"))).toEqual([]);
    expect(found(list, " ")).toHaveLength(2);
  });

  it("writes a day as the calendar here has it", () => {
    expect(iso_day(moment_of("2027-01-09"))).toBe("2027-01-09");
  });
});
