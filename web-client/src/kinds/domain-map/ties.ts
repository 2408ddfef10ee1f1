// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { Met, NeedView } from "@protocol/kinds/domain_map";

/** One domain's need of another, with how well it is met by most who said so. */
export type Need = { from: Id | null; to: Id; met: Met; people: number; view: NeedView };
/** Two domains and what they need of each other. `back` null: a one-sided link. */
export type Relation = { there: Need; back: Need | null };

/** What most said; where as many say the one as the other, the worse: it is the one to talk about. */
export function met_by_most(view: Pick<NeedView, "yes" | "partly" | "no">): Met {
  if (view.no >= view.partly && view.no >= view.yes) return "no";
  return view.partly >= view.yes ? "partly" : "yes";
}

export function need(view: NeedView): Need {
  return { from: view.from, to: view.to, met: met_by_most(view), people: view.yes + view.partly + view.no, view };
}

/** Each pair of domains once. Needs of small domains together have no way back. */
export function relations(views: readonly NeedView[]): Relation[] {
  const needs = views.map(need).filter((each) => each.people > 0 && each.from !== each.to);
  const by_way = new Map(needs.map((each) => [way(each.from, each.to), each]));
  const result: Relation[] = [];
  for (const there of needs) {
    const back = there.from === null ? null : (by_way.get(way(there.to, there.from)) ?? null);
    const already = result.some((other) => other.back === there);
    if (!already) result.push({ there, back });
  }
  return result;
}

function way(from: Id | null, to: Id): string {
  return `${from ?? ""}>${to}`;
}
