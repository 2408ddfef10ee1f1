// SPDX-License-Identifier: EUPL-1.2
import type { Attendance, FacilitatorWorkshop } from "@protocol/workshop";
import type { Domain, Id } from "@protocol/common";
import { line_of, type Step } from "./next_step";

/** One domain at the table. `missing`: people are expected from it and nobody has joined. */
export type Seat = { domain: Id | null; name: string | null; here: number; joined: number; expected: number; missing: boolean; color: Domain["color"] };
export type TableCheck = { seats: Seat[]; missing: Seat[]; here: number; expected: number };

/** Who is at the table, in the workshop's order; then who chose no domain, if anybody. */
export function table_check(domains: readonly Domain[], attendance: readonly Attendance[]): TableCheck {
  const present = new Map(attendance.map((group) => [group.domain, group]));
  const seats: Seat[] = domains.map(({ id, name, expected, color }) => {
    const { joined = 0, here = 0 } = present.get(id) ?? {};
    return { domain: id, name, here, joined, expected, missing: expected > 0 && joined === 0, color };
  });
  const none = present.get(null);
  if (none && none.joined > 0) seats.push({ domain: null, name: null, here: none.here, joined: none.joined, expected: 0, missing: false, color: undefined });
  return {
    seats, missing: seats.filter((seat) => seat.missing),
    here: seats.reduce((sum, seat) => sum + seat.here, 0), expected: seats.reduce((sum, seat) => sum + seat.expected, 0),
  };
}

/** Kinds in which the room draws its conclusions. */
const concluding = new Set(["ambitions", "board", "points", "ranking", "grid"]);

/** Who is missing from conclusions that this step begins; none where it begins none. */
export function missing_before(workshop: FacilitatorWorkshop, step: Step | null): Seat[] {
  const { command } = step ?? {};
  const begun = command?.do === "show" || command?.do === "open" ? line_of(workshop, command.activity) : null;
  return begun && concluding.has(begun.definition.kind) ? table_check(workshop.domains, workshop.attendance).missing : [];
}
