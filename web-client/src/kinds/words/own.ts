// SPDX-License-Identifier: EUPL-1.2
import type { Payload } from "@protocol/kinds/words";
import type { Mine } from "@/kinds/props";

/** As the server tells whether two words are the same, near enough to say so before it is sent. */
export const same_as = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("nl");

const place_of = (one: Mine<Payload>): number => Number(one.id.slice("word-".length));

/** Own words in the order of their places. */
export const own_words = (mine: Mine<Payload>[]): Mine<Payload>[] => [...mine].sort((a, b) => place_of(a) - place_of(b));

/** The first place that is free; null: all are taken. */
export function free_place(mine: Mine<Payload>[], most: number): string | null {
  const taken = new Set(mine.map((one) => one.id));
  for (let place = 1; place <= most; place += 1) if (!taken.has(`word-${place}`)) return `word-${place}`;
  return null;
}
