// SPDX-License-Identifier: EUPL-1.2

/** A, B, … Z, AA, AB: names an option in a chart, so that colour is never the only sign. */
export function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Part of a whole as a number from 0 to 1; an empty whole has no parts. */
export function share(count: number, whole: number): number {
  return whole > 0 ? count / whole : 0;
}

/** `offset` and `size` from 0 to 1 along the bar. */
export type Segment = { index: number; count: number; offset: number; size: number };

/** The segments of a stacked bar, in the order of the counts; zero counts take no room. */
export function stack(counts: readonly number[]): Segment[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  let offset = 0;
  const segments: Segment[] = [];
  counts.forEach((count, index) => {
    const size = share(count, whole);
    if (count > 0) segments.push({ index, count, offset, size });
    offset += size;
  });
  return segments;
}
