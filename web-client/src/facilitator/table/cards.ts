// SPDX-License-Identifier: EUPL-1.2
import type { Domain, Id, Language } from "@protocol/common";

/** More of one domain are no help: whoever needs them prints the page again. */
const most_of_one = 50;

/** What brings a phone in for this domain. No capability: the code alone lets it in (J1). */
export const link_for = (join_link: string, domain: Id): string => `${join_link}#d=${domain}`;
export const qr_for = (code: string, domain: Id): string => `/api/v1/join/${code}/qr.svg?domain=${domain}`;

/** The cards to print, in the workshop's order: one for each domain, or one for each person that it expects. */
export function cards_of(domains: readonly Domain[], each_person: boolean): Domain[] {
  return domains.flatMap((domain) => Array<Domain>(each_person ? Math.min(Math.max(domain.expected, 1), most_of_one) : 1).fill(domain));
}

/** A day as people write it; nothing where none was set. */
export function day_in_words(day: string | undefined, language: Language): string {
  return day ? new Intl.DateTimeFormat(language === "en" ? "en-GB" : "nl-NL", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`)) : "";
}
