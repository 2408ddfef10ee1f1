// SPDX-License-Identifier: EUPL-1.2
export type Item = { id: string; text: string };

/** The item one place up (-1) or down (1); at the edge nothing changes. */
export function moved<T>(items: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by;
  const result = [...items];
  if (to < 0 || to >= items.length || index < 0 || index >= items.length) return result;
  [result[index], result[to]] = [result[to]!, result[index]!];
  return result;
}

/** A pasted list: a line an item, without the bullets and numbers of a text editor. */
export function pasted_lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•*·▪]|\d{1,2}[.)]|[a-zA-Z][.)])\s+/, "").replace(/\s+/g, " ").trim())
    .filter(Boolean);
}
