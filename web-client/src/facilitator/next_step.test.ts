// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { FacilitatorWorkshop, RunSheetActivity } from "@protocol/workshop";
import { neighbour, next_step } from "./next_step";

function line(id: string, change: Partial<RunSheetActivity> = {}): RunSheetActivity {
  return {
    definition: { id, kind: "choice", title: `Vraag ${id}`, instruction: "", minutes: 5, release: "after_closing", settings: {} },
    state: "waiting", round: 1, may_abstain: true, results_shown: false, released: null, answers: 0, responses: { answered: 0, abstained: 0, seen: 0, not_opened: 0, by_hand: 0, on_paper: 0 }, entries: [], opened_at: null, closed_at: null, ...change,
  };
}

function workshop(programme: RunSheetActivity[], change: Partial<FacilitatorWorkshop> = {}): FacilitatorWorkshop {
  return {
    id: "w", description: { title: "Dag", municipality: "", language: "nl", anonymous: true, min_group: 3 }, domains: [], programme,
    shown: null, timer: null, now: 0, code: "12345678", locked: false, results_hidden: false, here: 0, lost: 0, joined: 0, attendance: [], undo: null, ...change,
  };
}

describe("the next step, each an absolute command [F2]", () => {
  it("the day begins with showing the first activity that was not done", () => {
    const step = next_step(workshop([line("a", { state: "closed" }), line("b")]));
    expect(step).toEqual({ name: "begin", command: { do: "show", activity: "b" }, title: "Vraag b" });
  });

  it("a question that is shown is opened in its own round", () => {
    const step = next_step(workshop([line("a", { round: 2 })], { shown: "a" }));
    expect(step).toMatchObject({ name: "open", command: { do: "open", activity: "a", round: 2 } });
  });

  it("an open one is closed, and names the round it closes", () => {
    const step = next_step(workshop([line("a", { state: "open" })], { shown: "a" }));
    expect(step).toMatchObject({ name: "close", command: { do: "close", activity: "a", round: 1 } });
  });

  it("while everybody works at their own pace the round is closed as a whole, unless the room is at something", () => {
    const self_paced = { activities: ["a", "b"], groups: [] };
    const lines = [line("a", { state: "open" }), line("b", { state: "open" })];
    expect(next_step(workshop(lines, { self_paced }))).toMatchObject({ name: "close_all", command: { do: "close_self_paced", activities: ["a", "b"] } });
    expect(next_step(workshop(lines, { self_paced, shown: "a" }))).toMatchObject({ name: "close", command: { do: "close", activity: "a" } });
  });

  it("what only tells opens by being shown, and the room goes on from it at once", () => {
    const slide = line("a", { state: "open", tells: true });
    expect(next_step(workshop([slide, line("b")], { shown: "a", results_hidden: true }))).toMatchObject({ name: "next", command: { do: "show", activity: "b" } });
    expect(next_step(workshop([{ ...slide, state: "closed" }], { shown: "a" }))).toMatchObject({ name: "finish" });
    expect(next_step(workshop([{ ...slide, state: "waiting" }], { shown: "a" }))).toMatchObject({ name: "begin", command: { do: "open" } });
  });

  it("results kept off the screen come into sight before the room goes on", () => {
    const closed = line("a", { state: "closed", results_shown: true });
    expect(next_step(workshop([closed, line("b")], { shown: "a", results_hidden: true }))?.command).toEqual({ do: "hide_results", hidden: false });
    expect(next_step(workshop([closed, line("b")], { shown: "a" }))?.command).toEqual({ do: "show", activity: "b" });
  });

  it("results that are not out yet are released, unless they stay secret or the facilitator held them back", () => {
    const closed = (change: Partial<RunSheetActivity>) => workshop([line("a", { state: "closed", ...change }), line("b")], { shown: "a" });
    expect(next_step(closed({}))?.name).toBe("release");
    expect(next_step(closed({ released: false }))?.name).toBe("next");
    expect(next_step(closed({ definition: { ...line("a").definition, release: "never" } }))?.name).toBe("next");
  });

  it("the last activity is followed by the end, and after that there is nothing", () => {
    const done = line("a", { state: "closed", results_shown: true });
    expect(next_step(workshop([done], { shown: "a" }))).toMatchObject({ name: "finish", command: { do: "show", activity: null } });
    expect(next_step(workshop([done]))).toBeNull();
    expect(next_step(workshop([]))).toBeNull();
  });

  it("back goes to the line before, and nowhere from the first", () => {
    const day = workshop([line("a"), line("b")]);
    expect(neighbour(day, "b", -1)?.definition.id).toBe("a");
    expect(neighbour(day, "a", -1)).toBeNull();
    expect(neighbour(day, null, -1)).toBeNull();
  });
});
