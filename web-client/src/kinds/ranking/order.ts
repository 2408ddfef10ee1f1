// SPDX-License-Identifier: EUPL-1.2
import type { ItemKey, KeyedText } from "@protocol/measures";
import type { Payload, Settings } from "@protocol/kinds/ranking";
import { named } from "../keyed";

/** What somebody put in order; items that are gone, and what is beyond the last place, are left out. */
export function order_of(items: readonly KeyedText[], places: number, payload: Payload | undefined): ItemKey[] {
  const there = new Set(items.map(({ key }) => key));
  return (payload?.order ?? []).filter((key) => there.has(key)).slice(0, places);
}

/** One more in the next place. The last of all goes there by itself: nothing else is left for it. */
export function placed(order: readonly ItemKey[], item: ItemKey, items: readonly KeyedText[], places: number): ItemKey[] {
  if (order.includes(item) || order.length >= places) return [...order];
  const next = [...order, item];
  const rest = items.filter(({ key }) => !next.includes(key));
  return places === items.length && rest.length === 1 ? [...next, rest[0]!.key] : next;
}

/** What of a draft can be saved. Null: there is nothing to put in order yet. */
export function savable(draft: Settings, saved: Settings): Settings | null {
  const items = named(draft.items, saved.items);
  return items.length < 2 ? null : { ...draft, items, places: Math.min(draft.places, items.length) };
}
