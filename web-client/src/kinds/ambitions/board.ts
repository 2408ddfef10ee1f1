// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { CardView, Level, Term } from "@protocol/kinds/ambitions";

export type Order = "support" | "arrival";
export type Place = { term: Term; level: Level };

/** The four places of the board, in reading order: the rows are local and regional, the columns short and long. */
export const places: readonly Place[] = [
  { term: "short", level: "local" }, { term: "long", level: "local" },
  { term: "short", level: "regional" }, { term: "long", level: "regional" },
];

/** Cards of one place. By support, cards with as many dots stay in the order they came. */
export function cards_at(cards: readonly CardView[], place: Place, order: Order): CardView[] {
  const here = cards.filter((card) => card.term === place.term && card.level === place.level);
  return order === "arrival" ? here : [...here].sort((a, b) => b.dots - a.dots);
}

/** Cards with the given domain in it; `domain` undefined: all, null: those that nobody carries. */
export function about(card: CardView, domain: Id | null | undefined): boolean {
  if (domain === undefined) return true;
  return card.carried_by === domain || (domain !== null && card.needs.includes(domain));
}

/** How the height of the screen is shared by local and regional: more to where there is more, in three steps so that it seldom moves. */
export function row_shares(cards: readonly CardView[]): [local: number, regional: number] {
  const longest = (level: Level) => Math.max(1, ...(["short", "long"] as const).map((term) => cards_at(cards, { term, level }, "arrival").length));
  const local = longest("local");
  const regional = longest("regional");
  if (local >= regional * 2) return [3, 2];
  return regional >= local * 2 ? [2, 3] : [1, 1];
}
