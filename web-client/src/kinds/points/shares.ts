// SPDX-License-Identifier: EUPL-1.2
import type { ItemKey } from "@protocol/measures";
import type { ParticipantView, Payload, Settings } from "@protocol/kinds/points";
import { named } from "../keyed";

export type Division = ReadonlyMap<ItemKey, number>;

/** What somebody gave to each item; nothing where nothing was said. Items that are gone are left out. */
export function division_of(view: Pick<ParticipantView, "items">, payload: Payload | undefined): Map<ItemKey, number> {
  const given = new Map(payload?.shares.map(({ item, points }) => [item, points]));
  return new Map(view.items.map(({ key }) => [key, given.get(key) ?? 0]));
}

export const spent = (division: Division): number => [...division.values()].reduce((sum, points) => sum + points, 0);

/** With so many points for one item: not less than none, and no more than there are. */
export function with_points(division: Division, item: ItemKey, points: number, total: number): Map<ItemKey, number> {
  const free = total - spent(division) + (division.get(item) ?? 0);
  return new Map(division).set(item, Math.max(0, Math.min(Math.floor(points), Math.max(free, 0))));
}

/** What plus and minus give and take: few taps for a large total, each point of a small one. */
export const step_of = (total: number): number => (total >= 200 ? 10 : total >= 50 ? 5 : 1);

export const payload_of = (division: Division): Payload => ({ shares: [...division].filter(([, points]) => points > 0).map(([item, points]) => ({ item, points })) });

/** What of a draft can be saved. Null: there is nothing to choose between yet. */
export function savable(draft: Settings, saved: Settings): Settings | null {
  const items = named(draft.items, saved.items);
  return items.length < 2 ? null : { ...draft, items };
}
