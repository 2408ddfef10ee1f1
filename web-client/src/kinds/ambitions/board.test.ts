// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { CardView } from "@protocol/kinds/ambitions";
import { about, cards_at, row_shares } from "./board";

function card(id: string, change: Partial<CardView> = {}): CardView {
  return { id, text: "Eén loket voor registratie", term: "short", level: "local", carried_by: null, needs: [], dots: 0, merged: [], ...change };
}

describe("the ambition board", () => {
  const cards = [card("a", { dots: 1 }), card("b", { dots: 4 }), card("c", { dots: 1 }), card("d", { term: "long" })];
  const short_local = { term: "short", level: "local" } as const;

  it("cards stand in their place, by arrival or by support; equals keep the order they came in", () => {
    expect(cards_at(cards, short_local, "arrival").map((each) => each.id)).toEqual(["a", "b", "c"]);
    expect(cards_at(cards, short_local, "support").map((each) => each.id)).toEqual(["b", "a", "c"]);
    expect(cards_at(cards, { term: "long", level: "regional" }, "support")).toEqual([]);
  });

  it("a domain's cards are those it carries and those that need it; nobody's are those without a carrier", () => {
    const carried = card("e", { carried_by: "bz", needs: ["ez"] });
    expect([about(carried, "bz"), about(carried, "ez"), about(carried, "ov"), about(carried, null)]).toEqual([true, true, false, false]);
    expect(about(card("f"), null)).toBe(true);
  });

  it("the screen gives more room to where there is twice as much, and else does not move", () => {
    expect(row_shares([])).toEqual([1, 1]);
    expect(row_shares(cards)).toEqual([3, 2]);
    expect(row_shares([card("a"), card("b", { level: "regional" }), card("c", { level: "regional" })])).toEqual([2, 3]);
    expect(row_shares([card("a"), card("b"), card("c"), card("d", { level: "regional" }), card("e", { level: "regional" })])).toEqual([1, 1]);
  });
});
