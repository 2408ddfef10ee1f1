// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { Mine } from "@/kinds/props";

export type Support = { type: "support"; card: Id; dots: number };
/** A card of any board, with what was merged into it. */
export type Piled = { id: Id; text: string; dots: number; merged: { id: Id; text: string }[] };
type Typed = { type: string };

export const own_cards = <Card extends Typed & { type: "card" }>(mine: Mine<Card | Typed>[]): Mine<Card>[] => mine.filter((one): one is Mine<Card> => one.payload.type === "card");

export const own_supports = (mine: Mine<Typed>[]): Mine<Support>[] => mine.filter((one): one is Mine<Support> => one.payload.type === "support");

/** This participant's dots by card; what was refused does not count. */
export const own_dots = (mine: Mine<Typed>[]): Map<Id, number> =>
  new Map(own_supports(mine).filter((one) => !(one.status === "refused" && one.attempted === one.payload)).map((one) => [one.payload.card, one.payload.dots]));

/** Dots on a card and on what was merged into it, as one sees them on the board. */
export const dots_on = (card: Piled, dots: Map<Id, number>): number => [card, ...card.merged].reduce((sum, one) => sum + (dots.get(one.id) ?? 0), 0);

/** Budget left. Dots on cards that are not on the board any more (hidden) are free again. */
export const dots_left = (budget: number, cards: readonly Piled[], dots: Map<Id, number>): number => budget - cards.reduce((sum, card) => sum + dots_on(card, dots), 0);

/** The card to change when one dot is taken off: the one on top if it has any, else one that was merged into it. */
export const card_to_free = (card: Piled, dots: Map<Id, number>): Id => [card, ...card.merged].find((one) => (dots.get(one.id) ?? 0) > 0)?.id ?? card.id;
