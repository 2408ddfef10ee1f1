// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { FacilitatorWorkshop, RunSheetActivity } from "@protocol/workshop";
import type { Step } from "./next_step";
import { missing_before, table_check } from "./table_check";

const domains = [{ id: "bz", name: "Burgerzaken", expected: 2 }, { id: "hh", name: "Handhaving", expected: 1 }, { id: "ez", name: "Economische zaken", expected: 0 }];

describe("the table check", () => {
  it("a discipline that is expected and has nobody is missing", () => {
    const check = table_check(domains, [{ domain: "bz", joined: 2, here: 1 }]);
    expect(check.missing.map((seat) => seat.name)).toEqual(["Handhaving"]);
    expect(check).toMatchObject({ here: 1, expected: 3 });
  });

  it("who joined and has no connection for a moment is not missing", () => {
    expect(table_check(domains, [{ domain: "hh", joined: 1, here: 0 }]).missing.map((seat) => seat.domain)).toEqual(["bz"]);
  });

  it("people without a domain have a line of their own, only if there are any", () => {
    expect(table_check(domains, [{ domain: null, joined: 1, here: 1 }]).seats.at(-1)).toMatchObject({ domain: null, here: 1, missing: false });
    expect(table_check(domains, [{ domain: null, joined: 0, here: 0 }]).seats).toHaveLength(3);
  });
});

describe("before conclusions", () => {
  const line = (id: string, kind: string) => ({ definition: { id, kind } }) as RunSheetActivity;
  const workshop = { domains, attendance: [{ domain: "bz", joined: 1, here: 1 }], programme: [line("vraag", "choice"), line("bord", "ambitions"), line("punten", "points")] } as unknown as FacilitatorWorkshop;
  const names = (command: Step["command"]) => missing_before(workshop, { name: "open", command, title: "" }).map((seat) => seat.name);

  it("opening or showing a board, points, an order or a grid says which disciplines are missing", () => {
    expect(names({ do: "open", activity: "bord", round: 1 })).toEqual(["Handhaving"]);
    expect(names({ do: "show", activity: "punten" })).toEqual(["Handhaving"]);
  });

  it("a question, closing and going nowhere say nothing", () => {
    expect(names({ do: "open", activity: "vraag", round: 1 })).toEqual([]);
    expect(names({ do: "close", activity: "bord", round: 1 })).toEqual([]);
    expect(names({ do: "show", activity: null })).toEqual([]);
    expect(missing_before(workshop, null)).toEqual([]);
  });

  it("nobody is missing once one of each has joined, whether their phone sleeps or not", () => {
    const complete = { ...workshop, attendance: [...workshop.attendance, { domain: "hh", joined: 1, here: 0 }] };
    expect(missing_before(complete, { name: "open", command: { do: "open", activity: "bord", round: 1 }, title: "" })).toEqual([]);
  });
});
