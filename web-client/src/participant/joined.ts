// SPDX-License-Identifier: EUPL-1.2
import type { Code, Language } from "@protocol/common";

/** That this device is in a workshop: it goes straight back in, also when the door has been locked since. */
export type Joined = { title: string; language: Language; /** Said that none of the domains fits. */ without_domain: boolean };

/** Why somebody is back where a code is typed. */
export type WhyOut = "unknown" | "too_many" | "unreachable" | "full" | "seat_taken" | "no_seat";

const key = (code: Code) => `aantafel.joined.${code}`;

export function joined(code: Code): Joined | null {
  try {
    return JSON.parse(localStorage.getItem(key(code)) ?? "null") as Joined | null;
  } catch {
    return null;
  }
}

/** Null: it left. */
export function remember_joined(code: Code, what: Joined | null): void {
  try {
    localStorage.setItem(key(code), JSON.stringify(what));
  } catch {
    // Private mode: joining again asks the server again.
  }
}
