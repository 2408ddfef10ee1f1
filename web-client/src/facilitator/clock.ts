// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";

const minute_ms = 60_000;

/** Minutes and seconds, 7:05; without a sign. */
export function stopwatch(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** A longer time in words: 3 u 45 min. */
export function duration(ms: number, language: Language): string {
  const minutes = Math.round(ms / minute_ms);
  const hours = Math.floor(minutes / 60);
  const parts = [hours > 0 ? `${hours} ${language === "nl" ? "u" : "h"}` : "", minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ""];
  return parts.filter(Boolean).join(" ");
}

export const whole_minutes = (ms: number): number => Math.round(Math.abs(ms) / minute_ms);
