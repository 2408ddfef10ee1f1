// SPDX-License-Identifier: EUPL-1.2
import type { Word } from "@protocol/kinds/words";

/** Where a word stands: its middle, and the size of its letters, in the unit of the room. */
export type Placed = { word: Word; x: number; y: number; size: number };
export type Layout = { placed: Placed[]; /** Words that found no room. */ left: number };

/** How wide a text is where its letters are 1 high. */
export type Measure = (text: string) => number;

type Box = { left: number; right: number; top: number; bottom: number };

const line = 1.12;
const gap = 0.18;

/** By its people: the most given has 1, one person of very many has not nothing. The eye compares areas. */
export const weight = (count: number, most: number): number => 0.28 + 0.72 * Math.sqrt(count / most);

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** A place on a spiral around the middle where the word touches no other; null: there is none in the room. */
function place(width: number, height: number, half_width: number, half_height: number, taken: Box[]): [x: number, y: number] | null {
  const step = Math.max(2, Math.min(half_height, half_width) * 0.3);
  const stretch = width / height;
  for (let turn = 0; ; turn += step / Math.max(step, turn * 6.28)) {
    const radius = step * turn;
    if (radius > height) return null;
    const x = width / 2 + radius * stretch * Math.cos(turn * 6.28);
    const y = height / 2 + radius * Math.sin(turn * 6.28);
    const box = { left: x - half_width, right: x + half_width, top: y - half_height, bottom: y + half_height };
    if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
    if (taken.every((other) => apart(box, other))) return [x, y];
  }
}

/** Lays words at one scale; null as soon as one does not fit, unless `leave_out`. */
function attempt(words: readonly Word[], widths: number[], width: number, height: number, largest: number, smallest: number, leave_out: boolean): Layout | null {
  const most = words[0]?.count ?? 1;
  const taken: Box[] = [];
  const placed: Placed[] = [];
  for (const [at, word] of words.entries()) {
    const wanted = Math.max(smallest, largest * weight(word.count, most));
    const size = Math.min(wanted, width / ((widths[at] ?? 1) + gap));
    const [half_width, half_height] = [(((widths[at] ?? 1) + gap) * size) / 2, (line * size) / 2];
    const found = place(width, height, half_width, half_height, taken);
    if (!found && !leave_out) return null;
    if (!found) continue;
    const [x, y] = found;
    taken.push({ left: x - half_width, right: x + half_width, top: y - half_height, bottom: y + half_height });
    placed.push({ word, x, y, size });
  }
  return { placed, left: words.length - placed.length };
}

/**
 * A cloud of words (most given first) in a room of `width` × `height`, as large as fits, none smaller than `smallest`
 * and none over another. The same words give the same cloud. Words that find no room even so are left out, the least given first.
 */
export function layout(words: readonly Word[], width: number, height: number, smallest: number, measure: Measure): Layout {
  if (words.length === 0 || width <= 0 || height <= 0) return { placed: [], left: words.length };
  const widths = words.map((word) => measure(word.text));
  const most = words[0]?.count ?? 1;
  const area = words.reduce((sum, word, at) => sum + ((widths[at] ?? 1) + gap) * line * weight(word.count, most) ** 2, 0);
  let largest = Math.min(height / 3.2, Math.sqrt((width * height * 0.75) / area));
  for (; largest > smallest; largest *= 0.92) {
    const fitting = attempt(words, widths, width, height, largest, smallest, false);
    if (fitting) return fitting;
  }
  return attempt(words, widths, width, height, smallest, smallest, true) ?? { placed: [], left: words.length };
}
