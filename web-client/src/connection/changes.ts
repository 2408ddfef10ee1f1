// SPDX-License-Identifier: EUPL-1.2
import type { Opaque } from "@protocol/common";
import type { ViewChanges } from "@protocol/messages";

type Item = { id: string };
type Node = { [name: string]: Node | Item[] };

/** The newest view, from one that is of `changes.since` or later (B5). What did not change stays the same object, so that a page draws only what did. */
export function with_changes(view: Opaque, changes: ViewChanges): Opaque {
  const fresh = structuredClone(changes.view) as Node;
  for (const { path, items, removed } of changes.lists) {
    const last = path.at(-1)!;
    const inner = (root: Node) => path.slice(0, -1).reduce((node, name) => node[name] as Node, root);
    const gone = new Set([...removed, ...items.map(({ item }) => (item as Item).id)]);
    const list = (inner(view as Node)[last] as Item[]).filter(({ id }) => !gone.has(id));
    for (const { at, item } of items) list.splice(at, 0, item as Item);
    inner(fresh)[last] = list;
  }
  return fresh;
}
