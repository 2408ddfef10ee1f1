// SPDX-License-Identifier: EUPL-1.2

/** A page's keys: what each does, by the browser's name of the key (`" "`, `ArrowRight`, `o`). */
export type Keys = Record<string, () => void>;

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "repeat" | "defaultPrevented" | "target">;

/** Where a key belongs to what has the focus: a field always, a button or link for the keys that work it. */
function belongs_to_focus(press: Press): boolean {
  if (!(press.target instanceof Element)) return false;
  if (press.target.closest("input, textarea, select, [contenteditable], dialog[open], [role=menu]")) return true;
  return (press.key === " " || press.key === "Enter") && press.target.closest("button, a, summary") !== null;
}

/** What this press does, if anything; keys held down do nothing more (WCAG 2.1.4: pages can switch this off). */
export function action_of(press: Press, keys: Keys): (() => void) | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat || press.defaultPrevented) return undefined;
  if (belongs_to_focus(press)) return undefined;
  return keys[press.key] ?? keys[press.key.toLowerCase()];
}
