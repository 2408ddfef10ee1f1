// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { CardView } from "@protocol/kinds/board";
import { first_place, in_column, in_reading_order, ordered, place_name, point_at, series_of, type Shape } from "./board";

const card = (id: string, column: string, dots = 0): CardView => ({ id, text: id, place: { type: "in_column", column }, domain: null, dots, merged: [] });
const columns: Shape = { columns: [{ id: "weten", text: "Wat weten we" }, { id: "niet", text: "Wat weten we niet" }], axes: null };
const axes: Shape = { columns: [], axes: { x: { text: "Moeite", low: "Weinig", high: "Veel" }, y: { text: "Effect", low: "Klein", high: "Groot" } } };
const at = (x_axis: string, x: number, y_axis: string, y: number) => `${x_axis} ${x} ${y_axis} ${y}`;

describe("a board", () => {
  it("cards stand in their column, by arrival or by dots; equals keep the order they came in", () => {
    const cards = [card("a", "weten", 1), card("b", "niet", 4), card("c", "weten", 2), card("d", "weten", 2)];
    expect(in_column(ordered(cards, "dots"), "weten").map((one) => one.id)).toEqual(["c", "d", "a"]);
    expect(in_column(ordered(cards, "arrival"), "weten").map((one) => one.id)).toEqual(["a", "c", "d"]);
  });

  it("as one list it is read column after column, from where the room looks", () => {
    const cards = [card("a", "niet"), card("b", "weten"), card("c", "niet")];
    expect(in_reading_order(cards, columns, null).map((one) => one.id)).toEqual(["b", "a", "c"]);
    expect(in_reading_order(cards, columns, "niet").map((one) => one.id)).toEqual(["a", "c", "b"]);
  });

  it("a place has a name, in a column and between axes", () => {
    expect(place_name({ type: "in_column", column: "niet" }, columns, at)).toBe("Wat weten we niet");
    expect(place_name({ type: "at_point", x: 20, y: 90 }, axes, at)).toBe("Moeite 20 Effect 90");
  });

  it("a new card starts where the room looks", () => {
    expect(first_place(columns, null)).toEqual({ type: "in_column", column: "weten" });
    expect(first_place(columns, "niet")).toEqual({ type: "in_column", column: "niet" });
    expect(first_place(axes, null)).toEqual({ type: "at_point", x: 50, y: 50 });
  });

  it("up is high, and what is let go beside the plane stands at its edge", () => {
    const box = { left: 100, top: 50, width: 400, height: 200 };
    expect(point_at(box, 100, 250)).toEqual({ type: "at_point", x: 0, y: 0 });
    expect(point_at(box, 300, 100)).toEqual({ type: "at_point", x: 50, y: 75 });
    expect(point_at(box, 999, 0)).toEqual({ type: "at_point", x: 100, y: 100 });
  });

  it("a domain keeps its colour, and none has none", () => {
    const domains = Array.from({ length: 10 }, (_, n) => ({ id: `d${n}`, name: "", expected: 0 }));
    expect([series_of("d1", domains), series_of("d9", domains), series_of(null, domains), series_of("gone", domains)]).toEqual([1, 1, undefined, undefined]);
  });
});
