// SPDX-License-Identifier: EUPL-1.2
import type { Secret } from "@protocol/common";

/** 128 random bits as 22 characters base64url. `crypto.randomUUID` does not exist on plain http. */
export function random_id(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Names this browser: the same device is the same participant (J2). */
export const device_id = (): Secret => kept_in("localStorage", "aantafel.device");

/** Names this browser among those that facilitate: another name than as a participant, so that neither tells of the other (S2). */
export const facilitator_device_id = (): Secret => kept_in("localStorage", "aantafel.facilitator.device");

/** Names this tab: operation numbers count per client (V3). */
export const client_id = (): Secret => kept_in("sessionStorage", "aantafel.client");

function kept_in(where: "localStorage" | "sessionStorage", key: string): Secret {
  try {
    const kept = window[where].getItem(key);
    if (kept !== null) return kept;
    const made = random_id();
    window[where].setItem(key, made);
    return made;
  } catch {
    return random_id();
  }
}
