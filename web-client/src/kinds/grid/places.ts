// SPDX-License-Identifier: EUPL-1.2
import type { ItemKey, KeyedText } from "@protocol/measures";
import type { Axis, ItemTally, Payload, Place, Settings } from "@protocol/kinds/grid";
import { disagreement } from "@/charts/measures";
import { named } from "../keyed";

export type Places = ReadonlyMap<ItemKey, Place | null>;

/** Where somebody placed each item, null where it was skipped; items that are gone are left out. */
export function places_of(items: readonly KeyedText[], payload: Payload | undefined): Map<ItemKey, Place | null> {
  const there = new Set(items.map(({ key }) => key));
  return new Map((payload?.placements ?? []).filter(({ item }) => there.has(item)).map(({ item, at }) => [item, at]));
}

export const payload_of = (places: Places): Payload => ({ placements: [...places].map(([item, at]) => ({ item, at })) });

/** The place of a point in a box, its origin at the lower left. */
export function place_at(box: { left: number; top: number; width: number; height: number }, x: number, y: number): Place {
  const along = (value: number, size: number) => Math.min(100, Math.max(0, Math.round((100 * value) / Math.max(1, size))));
  return { x: along(x - box.left, box.width), y: 100 - along(y - box.top, box.height) };
}

/** 0: upper left, 1: upper right, 2: lower left, 3: lower right. */
export const quadrant_of = ({ x, y }: Place): number => (y < 50 ? 2 : 0) + (x < 50 ? 0 : 1);

/** A quadrant by its name, or by the ends of its axes. */
export function quadrant_name(quadrants: readonly string[], x: Axis, y: Axis, quadrant: number): string {
  return quadrants[quadrant] || `${quadrant % 2 === 0 ? x.low : x.high} · ${quadrant < 2 ? y.high : y.low}`;
}

/** Over both axes: 1 when half lie in one corner and half in the opposite. */
export function apart({ mean }: Pick<ItemTally, "mean">): number | null {
  const [x, y] = [disagreement(mean.x, 0, 100), disagreement(mean.y, 0, 100)];
  return x === null || y === null ? null : Math.sqrt((x * x + y * y) / 2);
}

/** The mean place of an item; null: nobody placed it. */
export const mean_place = ({ mean }: Pick<ItemTally, "mean">): Place | null => (mean.x.mean === null || mean.y.mean === null ? null : { x: mean.x.mean, y: mean.y.mean });

/** What of a draft can be saved: axes keep the words they had while others are being typed. Null: nothing to place yet. */
export function savable(draft: Settings, saved: Settings): Settings | null {
  const items = named(draft.items, saved.items);
  const axis = (now: Axis, before: Axis): Axis => ({ name: now.name.trim() || before.name, low: now.low.trim() || before.low, high: now.high.trim() || before.high });
  return items.length === 0 ? null : { ...draft, items, x: axis(draft.x, saved.x), y: axis(draft.y, saved.y), quadrants: draft.quadrants.map((name) => name.trim()) };
}
