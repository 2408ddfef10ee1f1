// SPDX-License-Identifier: EUPL-1.2
import type { ItemKey, KeyedText } from "@protocol/measures";

/** A key that none of these things has, nor had while its editor was open: an old answer must not count for a new thing (D4). */
export function next_key(things: readonly KeyedText[], used: readonly ItemKey[] = []): ItemKey {
  return Math.max(-1, ...things.map((thing) => thing.key), ...used) + 1;
}

/** The things that have a text: those still empty wait, and one that was saved keeps its text while it is being typed anew. */
export function named(draft: readonly KeyedText[], saved: readonly KeyedText[]): KeyedText[] {
  const before = new Map(saved.map(({ key, text }) => [key, text]));
  return draft.map(({ key, text }) => ({ key, text: text.trim() || (before.get(key) ?? "") })).filter(({ text }) => text !== "");
}
