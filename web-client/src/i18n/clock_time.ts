// SPDX-License-Identifier: EUPL-1.2
import type { Language, Time } from "@protocol/common";

/** The time of day, 14:05. */
export function clock_time(at: Time, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hour12: false }).format(at);
}
