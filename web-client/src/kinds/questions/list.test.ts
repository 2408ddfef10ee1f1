// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { QuestionView } from "@protocol/kinds/questions";
import { filtered, ordered, own_vote } from "./list";

const question = (id: string, more: Partial<QuestionView> = {}): QuestionView => ({ id, text: id, label: null, up: 0, down: 0, answered: false, merged: [], ...more });
const ids = (list: QuestionView[]) => list.map((one) => one.id).join(" ");

describe("the list of questions", () => {
  const list = [question("new"), question("loved", { up: 9 }), question("split", { up: 6, down: 6, label: "wonen" }), question("done", { up: 3, answered: true }), question("little", { up: 1, down: 1 })];

  it("stands by support, by newness or by what divides; equals keep the newest in front", () => {
    expect(ids(ordered(list, "support"))).toBe("loved done new split little");
    expect(ids(ordered(list, "newest"))).toBe("new loved split done little");
    expect(ids(ordered(list, "controversy"))).toBe("split little new loved done");
  });

  it("shows what is still to be answered, what was, or what is about something", () => {
    expect(ids(filtered(list, "open"))).toBe("new loved split little");
    expect(ids(filtered(list, "answered"))).toBe("done");
    expect(ids(filtered(list, "all", "wonen"))).toBe("split");
  });

  it("a vote on a question that was merged is found at the one it is under", () => {
    const top = question("top", { merged: [{ id: "under", text: "" }] });
    expect(own_vote(top, new Map([["under", "up"]]))).toEqual({ id: "under", value: "up" });
    expect(own_vote(top, new Map())).toBeNull();
  });
});
