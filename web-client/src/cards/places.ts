// SPDX-License-Identifier: EUPL-1.2
import type { Mine } from "@/kinds/props";

const number_of = (id: string, prefix: string): number => Number(id.slice(prefix.length));

/** Own contributions that have numbered places (`word-1`, `word-2` …), in their order. */
export const in_places = <Payload>(mine: Mine<Payload>[], prefix: string): Mine<Payload>[] => [...mine].sort((a, b) => number_of(a.id, prefix) - number_of(b.id, prefix));

/** The id of the first place that is free; null: all are taken. */
export function free_place(mine: Mine<object>[], prefix: string, most: number): string | null {
  const taken = new Set(mine.map((one) => one.id));
  for (let place = 1; place <= most; place += 1) if (!taken.has(`${prefix}${place}`)) return `${prefix}${place}`;
  return null;
}
