// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { RunSheetActivity } from "@protocol/workshop";
import { pace, spent_ms } from "./run_sheet";

const minute = 60_000;
const nine = Date.UTC(2026, 10, 24, 9);

function line(id: string, minutes: number, opened?: number, closed?: number): RunSheetActivity {
  const state = opened === undefined ? "waiting" : closed === undefined ? "open" : "closed";
  return {
    definition: { id, kind: "choice", title: id, instruction: "", minutes, release: "live", settings: {} },
    state, round: 1, may_abstain: true, results_shown: false, released: null, answers: 0, responses: { answered: 0, abstained: 0, seen: 0, not_opened: 0, by_hand: 0, on_paper: 0 },
    entries: [], opened_at: opened ?? null, closed_at: closed ?? null,
  };
}

describe("the pace of the day", () => {
  it("before the beginning: nobody is behind, the day ends after all planned minutes", () => {
    const result = pace([line("a", 10), line("b", 20)], nine);
    expect(result).toEqual({ started: null, planned: 30 * minute, behind: 0, ends_at: nine + 30 * minute, starts: [nine, nine + 10 * minute] });
  });

  it("an activity within its time keeps the day on schedule", () => {
    const now = nine + 4 * minute;
    expect(pace([line("a", 10, nine), line("b", 20)], now)).toMatchObject({ behind: 0, ends_at: nine + 30 * minute, starts: [nine, nine + 10 * minute] });
  });

  it("an activity that runs over makes the day late by that much", () => {
    const now = nine + 13 * minute;
    expect(pace([line("a", 10, nine), line("b", 20)], now)).toMatchObject({ behind: 3 * minute, ends_at: nine + 33 * minute });
  });

  it("closing early puts the day ahead", () => {
    const now = nine + 6 * minute;
    expect(pace([line("a", 10, nine, now), line("b", 20)], now).behind).toBe(-4 * minute);
  });

  it("time between two activities counts", () => {
    const now = nine + 15 * minute;
    expect(pace([line("a", 10, nine, nine + 10 * minute), line("b", 20)], now).behind).toBe(5 * minute);
  });

  it("what was passed over does not come back: the day is ahead by its minutes", () => {
    const now = nine + 11 * minute;
    const result = pace([line("a", 10, nine, nine + 10 * minute), line("b", 20), line("c", 5, nine + 10 * minute)], now);
    expect(result.behind).toBe(-20 * minute);
    expect(result.starts[1]).toBeNull();
  });

  it("a rehearsal of another day does not count", () => {
    const yesterday = nine - 24 * 60 * minute;
    const rehearsed = line("a", 10, yesterday, yesterday + minute);
    expect(pace([rehearsed, line("b", 20)], nine)).toMatchObject({ started: null, behind: 0 });
    expect(spent_ms(rehearsed, nine)).toBeNull();
  });

  it("a line that was closed keeps its real time, an open one goes on", () => {
    expect(spent_ms(line("a", 10, nine, nine + 7 * minute), nine + 60 * minute)).toBe(7 * minute);
    expect(spent_ms(line("a", 10, nine), nine + 9 * minute)).toBe(9 * minute);
  });
});
