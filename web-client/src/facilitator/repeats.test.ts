// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { RunSheetActivity } from "@protocol/workshop";
import { can_repeat, earlier_of, uncompared } from "./repeats";

const line = (id: string, kind: string, repeats?: string) => ({ definition: { id, kind, title: id, instruction: "", minutes: 1, release: "live", settings: {}, ...(repeats ? { repeats } : {}) } }) as unknown as RunSheetActivity;
const programme = [line("a", "scale"), line("b", "choice"), line("c", "scale", "d"), line("d", "scale"), line("e", "board"), line("f", "board")];
const of = (id: string) => earlier_of(programme, programme.find((one) => one.definition.id === id)!.definition).map((one) => one.id);

test("what measures can be compared with the same kind before it", () => {
  expect(of("d")).toEqual(["a", "c"]);
  expect(of("a")).toEqual([]);
  expect(of("f")).toEqual([]);
});
test("what it is compared with now is listed wherever it stands", () => expect(of("c")).toEqual(["a", "d"]));
test("a board is not compared", () => expect([can_repeat("board"), can_repeat("scale")]).toEqual([false, true]));
test("an activity that is compared with no earlier workshop is the same in all else", () => {
  const { definition } = line("a", "scale");
  expect(uncompared({ ...definition, baseline: { workshop: { title: "Toen", date: null }, answers: 3, low: 1, high: 5, things: [] } })).toEqual(definition);
});
