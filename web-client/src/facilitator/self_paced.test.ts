// SPDX-License-Identifier: EUPL-1.2
import type { RunSheetActivity, SelfPacedProgress } from "@protocol/workshop";
import { expect, test } from "vitest";
import { can_be_paced, close_together, finished_in, open_together, paced_lines, people_in } from "./self_paced";

const line = (id: string, change: Partial<RunSheetActivity> = {}, kind = "choice"): RunSheetActivity => ({
  definition: { id, kind, title: id, instruction: "", minutes: 5, release: "after_closing", settings: {} },
  state: "open", round: 1, may_abstain: true, results_shown: false, released: null, answers: 0, responses: { answered: 0, abstained: 0, seen: 0, not_opened: 0, by_hand: 0, on_paper: 0 }, entries: [], opened_at: null, closed_at: null, ...change,
});
const round: SelfPacedProgress = {
  activities: ["b", "a"],
  groups: [{ domain: "zorg", people: 4, finished: 1, done: [4, 1] }, { domain: null, people: 3, finished: 0, done: [2, 0] }],
};

test("what asks nothing or is led by somebody cannot be done at one's own pace", () => {
  const all = [line("slide", { tells: true }, "slide"), line("quiz", {}, "quiz"), line("q", {}, "questions"), line("a"), line("b", {}, "board")];
  expect(all.filter(can_be_paced).map((one) => one.definition.id)).toEqual(["a", "b"]);
});

test("the commands name rounds and activities [F2]", () => {
  expect(open_together([line("a"), line("b", { round: 2 })])).toEqual({ do: "open_self_paced", activities: [{ activity: "a", round: 1 }, { activity: "b", round: 2 }] });
  expect(close_together(round)).toEqual({ do: "close_self_paced", activities: ["b", "a"] });
});

test("each activity tells how many are done and who still has to, in the order of the programme", () => {
  const lines = paced_lines({ programme: [line("x"), line("a"), line("b")] }, round);
  expect(lines.map(({ line: one, done, to_do }) => [one.definition.id, done, to_do])).toEqual([
    ["a", 1, [{ domain: "zorg", people: 3 }, { domain: null, people: 3 }]],
    ["b", 6, [{ domain: null, people: 1 }]],
  ]);
  expect([finished_in(round), people_in(round)]).toEqual([1, 7]);
});
