// SPDX-License-Identifier: EUPL-1.2
import type { Domain, Id, Language } from "@protocol/common";

/** A share from 0 to 1 in whole per cents. */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** A mean with one decimal. */
export function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** What a domain is called; `other` for small groups together, the id for one that was taken out of the workshop. */
export function domain_name(domains: readonly Domain[], id: Id | null, other: string): string {
  if (id === null) return other;
  return domains.find((domain) => domain.id === id)?.name ?? id;
}
