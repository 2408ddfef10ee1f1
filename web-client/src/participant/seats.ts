// SPDX-License-Identifier: EUPL-1.2
import type { Code, Secret } from "@protocol/common";
import type { ParticipantWorkshop, VisibleActivity } from "@protocol/workshop";
import type { Snippet } from "svelte";
import type { Live } from "@/connection/live.svelte";
import { random_id } from "@/connection/identity";

/** One of several people who use this device one after another: each is a device of their own to the server. */
export type Seat = { device: Secret; client: Secret; /** Said that none of the domains fits. */ without_domain: boolean };

/** What a Session needs to know of whose turn it is: who, and what stands above everything and below an activity. */
export type SharedSeat = { seat: Seat; remember: (without_domain: boolean) => void; above: Snippet; below: Snippet<[Live<ParticipantWorkshop>, VisibleActivity]> };

/** The people at this device in one workshop, and who has it now. */
export type Seats = { seats: Seat[]; at: number };

const key = (code: Code) => `aantafel.seats.${code}`;
export const fresh_seat = (): Seat => ({ device: random_id(), client: random_id(), without_domain: false });

export function read_seats(code: Code): Seats {
  try {
    const kept = JSON.parse(localStorage.getItem(key(code)) ?? "null") as Seats | null;
    if (kept && kept.seats[kept.at]) return kept;
  } catch {
    // Nothing was kept.
  }
  return { seats: [fresh_seat()], at: 0 };
}

export function keep_seats(code: Code, seats: Seats): void {
  try {
    localStorage.setItem(key(code), JSON.stringify(seats));
  } catch {
    // Private mode: a reload begins with somebody new.
  }
}

/** The one after this takes the device; after the last comes somebody new. */
export function next_seat({ seats, at }: Seats): Seats {
  return at + 1 < seats.length ? { seats, at: at + 1 } : { seats: [...seats, fresh_seat()], at: at + 1 };
}

export const change_seat = ({ seats, at }: Seats, change: Partial<Seat>): Seats => ({ seats: seats.map((seat, index) => (index === at ? { ...seat, ...change } : seat)), at });
