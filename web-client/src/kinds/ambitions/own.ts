// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { Board, Card, CardView, Payload, Support } from "@protocol/kinds/ambitions";
import type { Mine } from "@/kinds/props";

export type OwnCard = Mine<Card>;

export const own_cards = (mine: Mine<Payload>[]): OwnCard[] => mine.filter((one): one is OwnCard => one.payload.type === "card");

/** This participant's dots by card; what was refused does not count. */
export function own_dots(mine: Mine<Payload>[]): Map<Id, number> {
  const supports = mine.filter((one): one is Mine<Support> => one.payload.type === "support" && !(one.status === "refused" && one.attempted === one.payload));
  return new Map(supports.map((one) => [one.payload.card, one.payload.dots]));
}

/** Dots on a card and on what was merged into it, as one sees them on the board. */
export const dots_on = (card: CardView, dots: Map<Id, number>): number =>
  [card, ...card.merged].reduce((sum, one) => sum + (dots.get(one.id) ?? 0), 0);

/** Budget left. Dots on cards that are not on the board any more (hidden) are free again. */
export function dots_left(budget: number, board: Board, dots: Map<Id, number>): number {
  return budget - board.cards.reduce((sum, card) => sum + dots_on(card, dots), 0);
}

/** The card to change when one dot is taken off: the one on top if it has any, else one that was merged into it. */
export const card_to_free = (card: CardView, dots: Map<Id, number>): Id => [card, ...card.merged].find((one) => (dots.get(one.id) ?? 0) > 0)?.id ?? card.id;
