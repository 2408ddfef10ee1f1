// SPDX-License-Identifier: EUPL-1.2
import type { Domain, Id } from "@protocol/common";
import type { SeatPlan, SeatsView } from "@protocol/workshop";

/** In a workshop, as the server holds to. */
export const most_seats = 500;
/** Of one domain, to begin with. */
const most_at_first = 50;

/** A card to print: a domain, and the seat that it is for. */
export type SeatCard = { domain: Domain; number: number };
/** A seat with the link that takes it. */
export type SeatLink = { domain: Id; number: number; taken: boolean; link: string };

export const qr_for_seat = (workshop: Id, { domain, number }: SeatCard): string => `/api/v1/workshops/${workshop}/seats/${domain.id}.${number}/qr.svg`;

export const plan_of = (seats: SeatsView | undefined): SeatPlan => ({ domains: (seats?.domains ?? []).map(({ domain, seats: number }) => ({ domain, seats: number })), only: seats?.only ?? false });

/** A seat for each person that a domain expects; one where that is not known. */
export const first_plan = (domains: readonly Domain[]): SeatPlan =>
  domains.reduce<SeatPlan>((plan, { id, expected }) => with_seats(plan, id, Math.min(Math.max(expected, 1), most_at_first)), { domains: [], only: false });

const all_of = (plan: SeatPlan): number => plan.domains.reduce((sum, one) => sum + one.seats, 0);
export const seats_in = (plan: SeatPlan, domain: Id): number => plan.domains.find((one) => one.domain === domain)?.seats ?? 0;

/** So many of this domain, as far as there is room for them. */
export function with_seats(plan: SeatPlan, domain: Id, seats: number): SeatPlan {
  const rest = plan.domains.filter((one) => one.domain !== domain);
  const fitting = Math.min(Math.max(0, Math.trunc(seats)), most_seats - all_of({ ...plan, domains: rest }));
  const changed = plan.domains.map((one) => (one.domain === domain ? { domain, seats: fitting } : one));
  const domains = rest.length < plan.domains.length ? changed : [...changed, { domain, seats: fitting }];
  return { ...plan, domains: domains.filter((one) => one.seats > 0) };
}

/** A card for each seat, in the workshop's order. */
export const seat_cards = (domains: readonly Domain[], seats: SeatsView | undefined): SeatCard[] =>
  domains.flatMap((domain) => Array.from({ length: seats_in(plan_of(seats), domain.id) }, (_, at) => ({ domain, number: at + 1 })));

/** All links as lines to send: whose, which, where. */
export const as_lines = (domains: readonly Domain[], links: readonly SeatLink[]): string =>
  links.map(({ domain, number, link }) => `${domains.find((one) => one.id === domain)?.name ?? domain} ${number}: ${link}`).join("\n");
