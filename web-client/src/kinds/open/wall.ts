// SPDX-License-Identifier: EUPL-1.2
import type { Card } from "@protocol/kinds/open";

export type Order = "newest" | "most";
export type Group = { heading: string; cards: Card[] };

/** Cards as they came, newest first; or those that most wrote first, and of as many the newest. */
export const ordered = (cards: readonly Card[], order: Order): Card[] => (order === "newest" ? [...cards] : [...cards].sort((a, b) => b.count - a.count));

/** By heading, in the order of the alphabet so that none jumps; what has none comes last. */
export function grouped(cards: readonly Card[]): Group[] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) groups.set(card.heading, [...(groups.get(card.heading) ?? []), card]);
  return [...groups].map(([heading, here]) => ({ heading, cards: here }))
    .sort((a, b) => Number(a.heading === "") - Number(b.heading === "") || a.heading.localeCompare(b.heading, "nl"));
}

/** Headings there are, for who gives one to another card. */
export const headings = (cards: readonly Card[]): string[] => grouped(cards).map((group) => group.heading).filter((heading) => heading !== "");
