// SPDX-License-Identifier: EUPL-1.2
/** Light or dark by choice of this device (the screen and the facilitator have a switch); `auto` follows the system. */
export type Scheme = "auto" | "light" | "dark";

const key = "aantafel.scheme";

/** Also right before anything is shown, so that nothing flashes. */
export function apply_scheme(scheme: Scheme = stored_scheme()): void {
  if (scheme === "auto") delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
}

export function stored_scheme(): Scheme {
  try {
    const value = localStorage.getItem(key);
    return value === "light" || value === "dark" ? value : "auto";
  } catch {
    return "auto";
  }
}

export function choose_scheme(scheme: Scheme): void {
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // Private mode: holds until the page is left.
  }
  apply_scheme(scheme);
}
