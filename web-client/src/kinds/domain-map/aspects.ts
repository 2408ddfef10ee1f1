// SPDX-License-Identifier: EUPL-1.2
import type { Aspect } from "@protocol/kinds/domain_map";

/** What of a draft can be saved: empty aspects wait, and one that was saved keeps its text while it is typed anew (D4). Null: none yet. */
export function savable(draft: readonly Aspect[], saved: readonly Aspect[]): Aspect[] | null {
  const before = new Map(saved.map((aspect) => [aspect.id, aspect.text]));
  const aspects = draft.map(({ id, text }) => ({ id, text: text.trim() || (before.get(id) ?? "") })).filter((aspect) => aspect.text !== "");
  return aspects.length > 0 ? aspects : null;
}
