// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { Aspect, Cell, Met, Need, Payload } from "@protocol/kinds/domain_map";
import type { Mine, MineStatus } from "@/kinds/props";

/** What this participant said of each aspect. */
export const own_cells = (mine: Mine<Payload>[]): Map<Id, Mine<Cell>> =>
  new Map(mine.filter((one): one is Mine<Cell> => one.payload.type === "cell").map((one) => [one.payload.aspect, one]));

/** Which domains this participant needs, and whether that is met. */
export const own_needs = (mine: Mine<Payload>[]): Map<Id, Met> =>
  new Map(mine.filter((one): one is Mine<Need> => one.payload.type === "need").map((one) => [one.payload.domain, one.payload.met]));

/** Where to go on: the first aspect without an answer, then the needs (index `aspects.length`), then the summary (one further). */
export function first_open_step(aspects: Aspect[], mine: Mine<Payload>[]): number {
  if (mine.length === 0) return 0;
  const cells = own_cells(mine);
  const open = aspects.findIndex((aspect) => !cells.has(aspect.id));
  if (open >= 0) return open;
  return own_needs(mine).size === 0 ? aspects.length : aspects.length + 1;
}

/** The one to tell of: what is not safe before what is. */
export function most_urgent(mine: Mine<Payload>[]): Mine<Payload> | null {
  const order: MineStatus[] = ["refused", "unsent", "saving", "saved"];
  return [...mine].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0] ?? null;
}
