// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";
import { browser_language, set_language } from "@/i18n/dictionary.svelte";

const language_key = "aantafel.facilitator.language";
const keys_key = "aantafel.facilitator.keys";

/** The facilitator's own language, whatever the workshop's is. */
export function preferred_language(): Language {
  const kept = read(language_key);
  return kept === "nl" || kept === "en" ? kept : browser_language();
}

export async function choose_language(wanted: Language): Promise<void> {
  write(language_key, wanted);
  await set_language(wanted);
}

/** Single keys steer, unless this facilitator switched them off (WCAG 2.1.4). */
export const keys_are_on = (): boolean => read(keys_key) !== "off";
export const switch_keys = (on: boolean): void => write(keys_key, on ? "on" : "off");

const name_key = "aantafel.facilitator.name";

/** What who steers here wants to be called by others that do; empty: nothing. */
export const kept_name = (): string => read(name_key) ?? "";
export const keep_name = (name: string): void => write(name_key, name);

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private mode: it holds for this page only.
  }
}
