// SPDX-License-Identifier: EUPL-1.2

/** Of a list that is being prepared, what can be saved: one that is still empty waits, and one that was saved keeps its name while it is being typed anew (D4). */
export function named<Item extends { id: string; text: string }>(items: readonly Item[], saved: readonly Item[]): Item[] {
  const before = new Map(saved.map((item) => [item.id, item.text]));
  return items.map((item) => ({ ...item, text: item.text.trim() || (before.get(item.id) ?? "") })).filter((item) => item.text !== "");
}
