// SPDX-License-Identifier: EUPL-1.2
import type { Domain } from "@protocol/common";

/** As many as the palette has (theme/domains.css). */
const most = 8;

/** With this place in the palette, from 1; 0: none. */
export function with_color({ color: _, ...domain }: Domain, color: number): Domain {
  return color === 0 ? domain : { ...domain, color };
}

/** `now`, in which each that is not among `before` gets a colour that no other has, as long as there are any. */
export function with_colors(before: readonly Domain[], now: readonly Domain[]): Domain[] {
  const known = new Set(before.map((domain) => domain.id));
  const taken = new Set(now.map((domain) => domain.color));
  return now.map((domain) => {
    if (known.has(domain.id)) return domain;
    const free = Array.from({ length: most }, (_, at) => at + 1).find((color) => !taken.has(color)) ?? 0;
    taken.add(free);
    return with_color(domain, free);
  });
}
