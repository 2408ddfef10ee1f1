// SPDX-License-Identifier: EUPL-1.2
import type { Domain, Id } from "@protocol/common";
import type { BothAxes, CardView, Column, Place } from "@protocol/kinds/board";

export type Order = "dots" | "arrival";
/** What is told of a board's shape in every view. */
export type Shape = { columns: Column[]; axes: BothAxes | null };

/** By dots, cards with as many stay in the order they came. */
export const ordered = (cards: readonly CardView[], order: Order): CardView[] => (order === "arrival" ? [...cards] : [...cards].sort((a, b) => b.dots - a.dots));

export const in_column = (cards: readonly CardView[], column: Id): CardView[] => cards.filter(({ place }) => place.type === "in_column" && place.column === column);

/** For who reads a board as one list: column after column, the one that the room looks at first. */
export function in_reading_order(cards: readonly CardView[], { columns }: Shape, focus: Id | null): CardView[] {
  const at = ({ place }: CardView) => (place.type === "at_point" ? 0 : place.column === focus ? -1 : columns.findIndex((one) => one.id === place.column));
  return [...cards].sort((a, b) => at(a) - at(b));
}

/** A place in words; `at` says where between the axes. */
export function place_name(place: Place, { columns, axes }: Shape, at: (x_axis: string, x: number, y_axis: string, y: number) => string): string {
  if (place.type === "in_column") return columns.find((one) => one.id === place.column)?.text ?? "";
  return axes ? at(axes.x.text, place.x, axes.y.text, place.y) : "";
}

/** Where a new card starts: in the column that the room looks at, else in the first; or in the middle. */
export const first_place = ({ columns, axes }: Shape, focus: Id | null): Place =>
  axes || !columns[0] ? { type: "at_point", x: 50, y: 50 } : { type: "in_column", column: focus ?? columns[0].id };

/** The colour of a domain: it keeps it whatever happens on the board; undefined: none. */
export function series_of(domain: Id | null, domains: readonly Domain[]): number | undefined {
  const at = domains.findIndex((one) => one.id === domain);
  return at < 0 ? undefined : at % 8;
}

/** Where the pointer let go within a plane, as a place on the axes; y goes up. */
export function point_at(box: { left: number; top: number; width: number; height: number }, x: number, y: number): Place {
  const share = (value: number, size: number) => Math.round(Math.min(1, Math.max(0, value / Math.max(1, size))) * 100);
  return { type: "at_point", x: share(x - box.left, box.width), y: 100 - share(y - box.top, box.height) };
}
