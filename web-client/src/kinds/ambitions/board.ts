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

/** How the screen shows a place: at which text size, and how many of its cards. */
export type Fit = { scale: number; shown: number[] };

const scales = [1, 0.85, 0.7, 0.6];
const lines_at_full_size = 9;
const signs_at_full_size = 44;
const lines_beside_text = 1.6;

/** How many lines of full size text a card takes at a scale. */
export function card_lines(card: Pick<CardView, "text">, scale: number): number {
  const per_line = Math.floor(signs_at_full_size / scale);
  return (Math.ceil(card.text.length / per_line) + lines_beside_text) * scale;
}

/** The largest text at which all cards of every place fit; at the smallest, as many as fit. */
export function fit(columns: readonly (readonly Pick<CardView, "text">[])[]): Fit {
  const shown_at = (scale: number) => columns.map((cards) => count_that_fit(cards, scale));
  for (const scale of scales) {
    const shown = shown_at(scale);
    if (shown.every((count, index) => count === columns[index]!.length)) return { scale, shown };
  }
  const smallest = scales.at(-1)!;
  return { scale: smallest, shown: shown_at(smallest) };
}

function count_that_fit(cards: readonly Pick<CardView, "text">[], scale: number): number {
  let left = lines_at_full_size;
  const too_many = cards.findIndex((card) => (left -= card_lines(card, scale)) < 0);
  return too_many < 0 ? cards.length : too_many;
}
