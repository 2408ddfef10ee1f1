// SPDX-License-Identifier: EUPL-1.2
import type { Domain, Id } from "@protocol/common";
import type { Aspect, CellView, Map as DomainMap } from "@protocol/kinds/domain_map";

/** How strongly a domain is touched by an aspect: `level` 0 to 3 is the mean, rounded, of what `people` said. */
export type HeatCell = { aspect: Id; people: number; mean: number; level: 0 | 1 | 2 | 3; spread: boolean; view: CellView | null };
/** `name` null: small domains together. `silent`: nobody of it filled in anything. */
export type HeatRow = { domain: Id | null; name: string | null; silent: boolean; cells: HeatCell[] };

export function heat_cell(aspect: Id, view: CellView | null): HeatCell {
  const counts = view?.touched ?? [];
  const people = counts.reduce((sum, count) => sum + count, 0);
  const mean = people > 0 ? counts.reduce((sum, count, value) => sum + count * value, 0) / people : 0;
  const lowest = counts.findIndex((count) => count > 0);
  const highest = counts.map((count) => count > 0).lastIndexOf(true);
  return { aspect, people, mean, level: Math.round(mean) as HeatCell["level"], spread: highest - lowest >= 2, view };
}

/** A row for each domain in the workshop's order, then one for the small domains together if there is one. */
export function heat_rows(map: DomainMap, aspects: readonly Aspect[], domains: readonly Domain[]): HeatRow[] {
  const views = new Map(map.cells.map((cell) => [`${cell.domain ?? ""} ${cell.aspect}`, cell]));
  const silent = new Set(map.silent);
  const row = (domain: Id | null, name: string | null): HeatRow => ({
    domain, name, silent: domain !== null && silent.has(domain),
    cells: aspects.map((aspect) => heat_cell(aspect.id, views.get(`${domain ?? ""} ${aspect.id}`) ?? null)),
  });
  const rows = domains.map((domain) => row(domain.id, domain.name));
  return map.cells.some((cell) => cell.domain === null) ? [...rows, row(null, null)] : rows;
}

/** What people do not know, with where it was said; newest first within each domain and aspect. */
export type Unknown = { text: string; domain: Id | null; aspect: Id };

export function unknowns(map: DomainMap): Unknown[] {
  return map.cells.flatMap((cell) => cell.unknown.texts.map((text) => ({ text, domain: cell.domain, aspect: cell.aspect })));
}
